"""Data that could not be had are chosen anew: with those of a project that is opened."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from nnviz.core.sentence import Sentence
from nnviz.files.own_data import Chosen
from nnviz.gui.file_dialogs import FileDialogs
from nnviz.gui.sharing.project.opening import Lacking
from nnviz.gui.sharing.project.projects import Projects


class DataAnew:
    """What is ``said`` beside the button tells whose data they are: where they are no project's,
    what is to be done ``otherwise`` is done.
    """

    def __init__(self, projects: Projects, dialogs: FileDialogs) -> None:
        self._projects, self._dialogs = projects, dialogs

    def choose_file(self, said: Sentence, otherwise: Callable[[], object]) -> None:
        """Ask for the file that its data are in."""
        lacking = self._lacking(said)
        if lacking is None:
            otherwise()
        else:
            everything = QCoreApplication.translate("Projects", "All files (*)")
            self._open(lacking, self._dialogs.file(_title(lacking), everything))

    def choose_folder(self, said: Sentence, otherwise: Callable[[], object]) -> None:
        """Ask for the folder that its data are in."""
        lacking = self._lacking(said)
        if lacking is None:
            otherwise()
        else:
            self._open(lacking, self._dialogs.folder_of(_title(lacking)))

    def when_there(self, said: Sentence, otherwise: Callable[[], object]) -> Callable[[], object]:
        """What is to be done once its data are where they are looked for."""
        lacking = self._lacking(said)
        if lacking is None:
            return otherwise
        asked = lacking.asked
        return partial(self._projects.open, asked.path, as_own=asked.as_own)

    def _lacking(self, said: Sentence) -> Lacking | None:
        lacking = self._projects.lacking
        return lacking if lacking is not None and lacking.said == said else None

    def _open(self, lacking: Lacking, place: Path | None) -> None:
        """With the data that are there; in its file they have the name that they had at first."""
        if place is None:
            return
        asked = lacking.asked
        data = lacking.data if asked.chosen is None else asked.chosen.data
        self._projects.open(asked.path, as_own=asked.as_own, chosen=Chosen(data, place))


def _title(lacking: Lacking) -> str:
    said = QCoreApplication.translate("Projects", "The data of {name}")
    return said.format(name=lacking.asked.path.name)
