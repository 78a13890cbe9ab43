"""The digits that a person has labelled, kept on disk between launches."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from nnviz.data.own_digits import OwnDigit
from nnviz.files import FileError
from nnviz.files.own_digits import load_digits, save_digits
from nnviz.gui.message import Message
from nnviz.gui.said import in_words
from nnviz.preferences import preferences_path

NAME = "own-digits.json"


class OwnCollection(QObject):
    """Every change is written to disk at once; the last one can be taken back."""

    changed = Signal()
    told = Signal(object)
    """A Message."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.digits: tuple[OwnDigit, ...] = ()
        self._before: tuple[OwnDigit, ...] | None = None
        self._path = preferences_path().with_name(NAME)

    def open(self) -> None:
        """Read what was collected in earlier launches."""
        if self._path.exists():
            self.read(self._path)

    def read(self, path: Path) -> None:
        """Add the digits of a file."""
        try:
            found = load_digits(path)
        except FileError as error:
            self.told.emit(Message(in_words(error), "error"))
            return
        self._replace((*self.digits, *found))

    def write(self, path: Path) -> None:
        """Write all digits to a file. Raises FileError."""
        save_digits(path, self.digits)

    def add(self, digit: OwnDigit) -> None:
        """Keep one more; :meth:`restore` takes it back."""
        self._before = self.digits
        self._replace((*self.digits, digit))

    def remove(self, index: int) -> None:
        """Forget one; :meth:`restore` brings it back."""
        self._before = self.digits
        self._replace((*self.digits[:index], *self.digits[index + 1 :]))

    def restore(self) -> None:
        """The digits as they were before the last change by hand."""
        if self._before is not None:
            before, self._before = self._before, None
            self._replace(before)

    def _replace(self, digits: Sequence[OwnDigit]) -> None:
        self.digits = tuple(digits)
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self.write(self._path)
        except (FileError, OSError) as error:
            self.told.emit(Message(in_words(error), "error"))
        self.changed.emit()
