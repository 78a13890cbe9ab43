"""What the message bar is told: a sentence, how serious it is, and perhaps a button."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication

from nnviz.core.sentence import Sentence
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

    It can be said ``again`` by the window that follows in another language: called with that, it
    gives the Message there, or None where there is nothing to say any more.
    """

    text: str
    level: str = "info"
    action: Action | None = None
    instead: Action | None = None
    passes: bool = False
    again: "Callable[[Any], Message | None] | None" = field(default=None, compare=False)


def wrong(
    error: Sentence | Exception | str, level: str = "error", *, passes: bool = False
) -> Message:
    """What is wrong, in words."""
    return Message(in_words(error), level, passes=passes, again=lambda _: wrong(error, level))


def written(path: Path, write: Callable[[], None]) -> Message:
    """Call ``write``, which may raise FileError; what there is to say of it."""
    try:
        write()
    except FileError as error:
        return wrong(error)
    said = QCoreApplication.translate("Files", "Saved as {path}.")
    return Message(said.format(path=path))


def unread(path: Path) -> Message:
    """The same as :func:`unwritten`, of what was to be opened."""
    said = QCoreApplication.translate("Files", "{path} could not be opened.")
    return Message(said.format(path=path), "error", again=lambda _: unread(path))


def unwritten(path: Path) -> Message:
    """What there is to say where the fault is nnviz's own, which is told elsewhere."""
    said = QCoreApplication.translate("Files", "{path} could not be saved.")
    return Message(said.format(path=path), "error", again=lambda _: unwritten(path))
