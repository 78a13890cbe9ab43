"""What a window that died has left, and the run that it has become here."""

from weakref import ref

from nnviz.gui.sharing.project.project_files import ProjectFile
from nnviz.session.current_run import CurrentRun
from nnviz.sharing.project.recovery import Rescue


class Left:
    """Opened or not, it is kept until it is saved or nobody wants it.

    A run that was opened may be taken back, or give way to another: it is in no other file then.
    """

    def __init__(self, rescue: Rescue) -> None:
        self.rescue = rescue
        self._became: ref[CurrentRun] | None = None
        self._file = ProjectFile()

    def become(self, run: CurrentRun, file: ProjectFile) -> None:
        """It is open, as this run, which is saved to that file."""
        self._became, self._file = ref(run), file

    def is_one_of(self, *runs: CurrentRun | None) -> bool:
        """Whether one of the runs is what it has become."""
        run = self._run
        return run is not None and any(run is each for each in runs)

    @property
    def is_saved(self) -> bool:
        """Whether the run that it has become is in the file, whichever run is the present one."""
        return self._run is not None and self._file.holds(self._run)

    @property
    def _run(self) -> CurrentRun | None:
        return None if self._became is None else self._became()
