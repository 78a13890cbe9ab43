"""Writes a file, and puts into words how that went."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from nnviz.files.errors import FileError
from nnviz.gui.message import Message
from nnviz.gui.said import in_words


def written(path: Path, write: Callable[[], None]) -> Message:
    """Call ``write``, which may raise FileError; what there is to say of it."""
    try:
        write()
    except FileError as error:
        return Message(in_words(error), "error")
    said = QCoreApplication.translate("Files", "Saved as {path}.")
    return Message(said.format(path=path))
