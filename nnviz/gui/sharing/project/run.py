"""From the run of the window to a Project, and back: on another thread, but for what is copied.

What a project needs is imported there too: the first one would be waited for.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from nnviz import paths
from nnviz.core import Spec
from nnviz.data import Dataset, load_for
from nnviz.data.dataset import DataError, Progress
from nnviz.data.sources import same_data
from nnviz.files.own_data import Chosen, lacks_data, last_of
from nnviz.gui.sharing.project.other_data import Others
from nnviz.lessons.runs import Run
from nnviz.session.copies import Copy
from nnviz.session.current_run import CurrentRun
from nnviz.session.run_state import RunState
from nnviz.session.workers import Load

if TYPE_CHECKING:
    from nnviz.sharing.project.project import KeptCase, KeptLesson, KeptRun, Project


class Kept:
    """What is to be written: a copy of the run, and what stood round it then."""

    def __init__(self, run: CurrentRun, copied: Copy | None, around: dict[str, Any]) -> None:
        self._copied, self._around = copied, around
        self._spec, self._start = run.spec, run.start
        self._plan = {after: dict(change) for after, change in run.plan.items()}

    def write(self, path: Path) -> None:
        """Write it; takes a while where the network is large. Raises FileError."""
        from nnviz.sharing.project.project import save_project

        save_project(path, self._project())

    def _project(self) -> "Project":
        from nnviz.sharing.project.points import KeptData
        from nnviz.sharing.project.project import Layout, Project

        around = self._around | {"layout": Layout(*self._around["layout"])}
        around |= {"lesson": self._lesson, "case": self._case}
        if self._copied is None:
            return Project(spec=self._spec, start=self._start, plan=self._plan, **around)
        training, dataset, coming = self._copied
        return Project(
            spec=self._spec if self._plan else self._copied.spec,
            start=self._start,
            plan=self._plan,
            training=training,
            data=KeptData.of(dataset),
            coming=None if coming is None else KeptData.of(coming),
            **around,
        )

    @property
    def _lesson(self) -> "KeptLesson | None":
        from nnviz.sharing.project.project import KeptLesson

        lesson = self._around["lesson"]
        if lesson is None:
            return None
        return KeptLesson(**lesson | {"runs": tuple(map(_kept, lesson["runs"]))})

    @property
    def _case(self) -> "KeptCase | None":
        from nnviz.sharing.project.project import KeptCase

        case = self._around["case"]
        if case is None:
            return None
        broken = case["broken"]
        return KeptCase(**case | {"broken": None if broken is None else _kept(broken)})


def _kept(run: Run) -> "KeptRun":
    """A run that is over, as it is kept."""
    from nnviz.sharing.project.points import KeptData
    from nnviz.sharing.project.whole import KeptRun

    return KeptRun(run.snapshot, run.start, run.failure, run.complete, KeptData.of(run.dataset))


class Opened:
    """A project that was read, on its way to be the run of the window.

    ``run`` has no data yet; ``is_same`` says whether they are those that it was trained on, once
    they are there. ``lesson_runs`` are those of a lesson that are over, ``broken_run`` that of a
    case.
    """

    def __init__(self, path: Path, *, as_own: bool = True, chosen: Chosen | None = None) -> None:
        """Read it, one's own or what was kept aside of a run, with the data ``chosen`` for it.

        Raises FileError, and DataError where data of a lesson are not there.
        """
        from nnviz.sharing.project.project import load_project

        self.path, self.project, self._is_own = path, load_project(path, chosen), as_own
        self._others = Others(path, is_chosen=chosen is not None)
        self.is_same = True
        self._loaded: list[tuple[Spec, Dataset]] = []
        self.run = self._made()
        lesson = self.project.lesson
        self.lesson_runs = () if lesson is None else tuple(map(self._over, lesson.runs))
        broken = None if self.project.case is None else self.project.case.broken
        self.broken_run = None if broken is None else self._over(broken)

    def _made(self) -> CurrentRun:
        project, training = self.project, self.project.training
        if training is None:
            return CurrentRun.begin(project.spec, None, project.start, project.plan)
        latest = training.snapshot()
        dataset, start = None, project.start
        return CurrentRun(
            project.spec, dataset, start, training, latest, self._state, plan=project.plan
        )

    @property
    def _state(self) -> RunState:
        training = self.project.training
        if training is None or not (training.step or training.pending):
            return RunState.IDLE
        if training.failure is not None:
            return RunState.FAILED
        return RunState.FINISHED if training.is_finished else RunState.PAUSED

    @property
    def load(self) -> Load:
        """What has its data and gives them to the training; raises DataError."""
        return self._load

    def _load(self, spec: Spec, progress: Progress) -> Dataset:
        kept, coming, training = self.project.data, self.project.coming, self.project.training
        if kept is None or training is None:
            dataset = self._data_of(spec, progress)
            self._others.check(spec, dataset, None)
            return dataset
        dataset, self.is_same = kept.dataset(lambda: self._data_of(spec, progress))
        self._others.check(training.spec, dataset, training.n_train, is_same=self.is_same)
        for share in dataset.prepare(training.epoch + 1, training.n_train):
            progress(share)
        training.take_up(dataset)
        if coming is None:
            return dataset
        following, _ = coming.dataset(lambda: self._data_of(spec, progress))
        training.change_data(following)
        return following

    def _over(self, kept: "KeptRun") -> Run:
        """A run of a lesson or a case that is over, with its data."""
        spec = kept.snapshot.spec
        dataset, _ = kept.data.dataset(lambda: self._data_of(spec))
        return Run(
            snapshot=kept.snapshot,
            dataset=dataset,
            start=kept.start,
            failure=kept.failure,
            complete=kept.complete,
        )

    def _data_of(self, spec: Spec, progress: Progress | None = None) -> Dataset:
        """Those of a design; what was loaded already is not loaded again."""
        for known, dataset in self._loaded:
            if same_data(known, spec):
                return dataset
        if lacks_data(spec) and not self._is_own:
            raise DataError(
                "What was kept is not opened: its data {name} are missing. Put {name} back into "
                "{folder} and open it again.",
                name=last_of(spec.data),
                folder=paths.whole(Path(spec.data)).parent,
            )
        if lacks_data(spec):
            raise DataError(
                "{project} is not opened: its data {name} are missing. Put {name} into {folder} "
                "and open {project} again.",
                project=self.path.name,
                name=last_of(spec.data),
                folder=paths.whole(self.path).parent,
            )
        try:
            dataset = load_for(spec, progress)
        except DataError as error:
            raise self._others.unreadable(spec, error) from error
        self._loaded.append((spec, dataset))
        return dataset
