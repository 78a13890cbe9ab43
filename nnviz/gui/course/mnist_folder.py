"""Where MNIST's files are, as far as the course knows."""

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from nnviz import paths
from nnviz.data.downloads.places import downloaded
from nnviz.data.mnist import FOLDER_VARIABLE
from nnviz.gui.course.mnist_download import MnistDownload
from nnviz.gui.message import Message

_FILES = ("train-images*", "train-labels*", "t10k-images*", "t10k-labels*")


class MnistFolder(QObject):
    """The folder that a person has ``chosen``, unless the environment names one."""

    found = Signal()
    told = Signal(object)
    """A Message."""

    def __init__(self, ask: Callable[[], Path | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ask = ask
        self.chosen = ""
        self.downloads = MnistDownload(self)
        self.downloads.told.connect(self.told)
        self.downloads.done.connect(self.found)

    @property
    def is_known(self) -> bool:
        """Whether the files are there."""
        return self._is_named or _has_files(self.chosen)

    @property
    def path(self) -> str:
        """The folder as a design's data; "" where "mnist" is enough, or it is not known."""
        return self.chosen if self.is_known and not self._is_named else ""

    def choose(self) -> None:
        """Ask for it."""
        folder = self.ask()
        if folder is None:
            return
        if _has_files(str(folder)):
            self.chosen = str(folder)
            self.told.emit(Message(self.tr("MNIST is here: lessons can run as in the book.")))
            self.found.emit()
        else:
            said = self.tr("{folder} does not hold MNIST's four files: choose another folder.")
            self.told.emit(Message(said.format(folder=folder), "error"))

    @property
    def _is_named(self) -> bool:
        return bool(os.environ.get(FOLDER_VARIABLE)) or downloaded("mnist") is not None


def _has_files(folder: str) -> bool:
    """Whether there are files that are called as MNIST's are."""
    return bool(folder) and all(paths.inside(Path(folder), name) for name in _FILES)
