"""The digits that a person has labelled, kept on disk between launches and for every window."""

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal

from nnviz.data.own_digits import OwnDigit
from nnviz.files import FileError
from nnviz.files.locked import locked
from nnviz.files.own_digits import load_digits, save_digits
from nnviz.gui.message import Message
from nnviz.gui.said import in_words
from nnviz.preferences import preferences_path

NAME = "own-digits.json"

Digits: TypeAlias = tuple[OwnDigit, ...]
Edit: TypeAlias = Callable[[Digits], Sequence[OwnDigit]]


class OwnCollection(QObject):
    """Every change is written to disk at once; the last one can be taken back.

    Another window may have changed the file meanwhile: what it did stays, and is seen from the next
    change on.
    """

    changed = Signal()
    """There are others, whoever brought them."""
    edited = Signal()
    """A person has kept, removed or added some: what trains on them all trains on these now."""
    told = Signal(object)
    """A Message."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.digits: Digits = ()
        self.lent: Digits = ()
        """Those of them that came with a project, and are not on disk yet."""
        self._way_back: Edit | None = None
        self._path = preferences_path().with_name(NAME)
        self._seen: tuple[int, ...] | None = None

    def open(self) -> None:
        """Read what was collected in earlier launches."""
        try:
            self.digits = self._kept()
        except FileError as error:
            self.told.emit(Message(in_words(error), "error"))
        self.changed.emit()

    def read(self, path: Path) -> None:
        """Add the digits of a file."""
        try:
            found = load_digits(path)
        except FileError as error:
            self.told.emit(Message(in_words(error), "error"))
            return
        self._change(lambda kept: (*kept, *found))

    def write(self, path: Path) -> None:
        """Write all digits to a file. Raises FileError."""
        save_digits(path, self.digits)

    def borrow(self, digits: Sequence[OwnDigit]) -> None:
        """Have these too, where they are not here, in place of those that were borrowed before: not
        on disk before anything else is changed.

        No run trains on them by that: the one that they came with has its own.
        """
        before, lent = self.lent, {id(each) for each in self.lent}
        own = [each for each in self.digits if id(each) not in lent]
        self.lent = tuple(each for each in digits if not any(map(each.is_like, own)))
        if before or self.lent:
            self.digits = (*own, *self.lent)
            self.changed.emit()

    def add(self, digit: OwnDigit) -> None:
        """Keep one more; :meth:`restore` takes it back."""
        self._way_back = lambda kept: _without(kept, digit, len(kept) - 1)
        self._change(lambda kept: (*kept, digit))

    def remove(self, index: int) -> None:
        """Forget one; :meth:`restore` brings it back."""
        digit = self.digits[index]
        self._way_back = lambda kept: (*kept[:index], digit, *kept[index:])
        self._change(lambda kept: _without(kept, digit, index))

    def restore(self) -> None:
        """Take the last change by hand back."""
        way_back, self._way_back = self._way_back, None
        if way_back is not None:
            self._change(way_back)

    def _change(self, edit: Edit) -> None:
        """Change what is on disk now, whichever window put it there."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with locked(self._path):
                digits = tuple(edit(self._kept()))
                save_digits(self._path, digits)
                self._seen = self._state()
        except (FileError, OSError) as error:
            digits = tuple(edit(self.digits))  # in this window at least
            self.told.emit(Message(in_words(error), "error"))
        self.digits, self.lent = digits, ()
        self.changed.emit()
        self.edited.emit()

    def _kept(self) -> Digits:
        """The digits on disk, read only where another window has written them. Raises FileError."""
        now = self._state()
        if now is None or now == self._seen:
            return self.digits
        found = tuple(load_digits(self._path))
        self._seen = now
        return found

    def _state(self) -> tuple[int, ...] | None:
        """What is another once the file has been written; None where there is none."""
        try:
            found = os.stat(self._path)  # noqa: PTH116
        except OSError:
            return None
        return found.st_mtime_ns, found.st_size, found.st_ino


def _without(digits: Digits, digit: OwnDigit, place: int) -> Digits:
    """The digits but for one, which was at that place before others came or went."""
    places = [at for at, other in enumerate(digits) if digit.is_like(other)]
    if not places:
        return digits
    nearest = min(places, key=lambda at: abs(at - place))
    return (*digits[:nearest], *digits[nearest + 1 :])
