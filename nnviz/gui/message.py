"""What the message bar is told: a sentence, how serious it is, and perhaps a button."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from nnviz.files.errors import FileError
from nnviz.gui.said import in_words


class Action(NamedTuple):
    """A button beside the message: its caption and what it does."""

    caption: str
    run: Callable[[], object]


@dataclass(frozen=True)
class Message:
    """One sentence for the person; ``level`` is "info", "warning" or "error".

    Beside it is a button for the ``action``, and one for what may be done ``instead``. One that
    ``passes`` comes by itself, as the end of a run does: it waits until a warning has been read.
    What a person has just asked for does not.
    """

    text: str
    level: str = "info"
    action: Action | None = None
    instead: Action | None = None
    passes: bool = False


def written(path: Path, write: Callable[[], None]) -> Message:
    """Call ``write``, which may raise FileError; what there is to say of it."""
    try:
        write()
    except FileError as error:
        return Message(in_words(error), "error")
    said = QCoreApplication.translate("Files", "Saved as {path}.")
    return Message(said.format(path=path))


def unread(path: Path) -> Message:
    """The same as :func:`unwritten`, of what was to be opened."""
    said = QCoreApplication.translate("Files", "{path} could not be opened.")
    return Message(said.format(path=path), "error")


def unwritten(path: Path) -> Message:
    """What there is to say where the fault is nnviz's own, which is told elsewhere."""
    said = QCoreApplication.translate("Files", "{path} could not be saved.")
    return Message(said.format(path=path), "error")
