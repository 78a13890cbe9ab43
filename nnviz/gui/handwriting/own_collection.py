"""The digits that a person has labelled, kept on disk between launches and for every window."""

import operator
from collections.abc import Callable, Sequence
from functools import partial, reduce
from pathlib import Path
from typing import NamedTuple, TypeAlias

from PySide6.QtCore import QObject, Signal

from nnviz import paths
from nnviz.core.refusals import said_by
from nnviz.core.sentence import Sentence
from nnviz.data.own_digits import OwnDigit
from nnviz.files import FileError
from nnviz.files.atomic import make_folder
from nnviz.files.locked import locked
from nnviz.files.own_digits import load_digits, save_digits
from nnviz.gui.aside import Aside, nothing
from nnviz.gui.controls.plural import count
from nnviz.gui.message import Message, written, wrong
from nnviz.preferences import preferences_path

NAME = "own-digits.json"

Digits: TypeAlias = tuple[OwnDigit, ...]
Edit: TypeAlias = Callable[[Digits], Sequence[OwnDigit]]


class Kept(NamedTuple):
    """What is on disk as this window has seen or written it; ``seen`` is another once the file has
    been written. ``error`` is why it could be neither now: then this is how it was before.
    """

    digits: Digits = ()
    seen: tuple[int, ...] | None = None
    error: FileError | OSError | None = None


class OwnCollection(QObject):
    """Every change is here at once, and written to disk aside; the last one can be taken back.

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
        """Those of them that came with a project, and are not to be on disk yet."""
        self._way_back: Edit | None = None
        self._path = preferences_path().with_name(NAME)
        self._kept = Kept()
        self._edits: list[Edit] = []
        self._is_busy = False
        self.is_unkept = False
        """What was changed last could not be written, which was told."""
        self._aside = Aside(self)

    @property
    def unwritten(self) -> tuple[Edit, ...]:
        """Changes that are here, but not on disk."""
        return tuple(self._edits)

    def open(self) -> None:
        """Read what was collected in earlier launches."""
        self._begin()

    def take_over(self, before: "OwnCollection") -> None:
        """Have what another window has that this one takes the place of, also before it is read."""
        before.settle()
        self.digits, self.lent = before.digits, before.lent
        self._edits, self.is_unkept = [*before.unwritten], before.is_unkept
        self.changed.emit()

    def settle(self) -> None:
        """Wait until all is read and written."""
        self._aside.settle()

    def read(self, path: Path) -> None:
        """Add the digits of a file."""
        self._aside.do(partial(_read, path), self._add_read, nothing)

    def write(self, path: Path) -> None:
        """Write all digits to a file, which is told."""
        digits = self.digits
        write = partial(written, path, lambda: save_digits(path, digits))
        self._aside.save(path, write, self.told.emit)

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

    def _add_read(self, found: "list[OwnDigit] | FileError") -> None:
        if isinstance(found, FileError):
            self.told.emit(wrong(found))
        else:
            self._change(lambda kept: (*kept, *found))

    def _change(self, edit: Edit) -> None:
        """Change what is here, and then what is on disk, whichever window put it there."""
        lent, self.lent = self.lent, ()
        if lent:
            self._edits.append(lambda kept: (*kept, *lent))
        self._edits.append(edit)
        self.digits = tuple(edit(self.digits))
        self.changed.emit()
        self.edited.emit()
        if not self._is_busy:
            self._begin()

    def _begin(self) -> None:
        """Read what another window has written, and write what has been changed here."""
        edits, self._edits, self._is_busy = self._edits, [], True
        work = partial(_brought_up, self._path, self._kept, edits)
        self._aside.do(work, partial(self._take, edits), partial(self._wait_with, edits))

    def _take(self, edits: Sequence[Edit], kept: Kept) -> None:
        self._is_busy, newer = False, bool(self._edits)
        if kept.error is not None:
            self._wait_with(edits)
            self._tell_why(kept.error, is_edited=bool(edits))
        else:
            self._follow(edits, kept)
            if edits and self.is_unkept:
                self.is_unkept = False
                self._tell_kept()
        if newer:
            self._begin()

    def _follow(self, edits: Sequence[Edit], kept: Kept) -> None:
        """What is on disk is here: also what another window brought there."""
        here, self._kept = _edited(self._kept.digits, edits), kept
        if len(here) != len(kept.digits) or any(map(operator.is_not, here, kept.digits)):
            self.digits = (*_edited(kept.digits, self._edits), *self.lent)
            self.changed.emit()
            if edits:
                self.edited.emit()

    def _tell_why(self, error: FileError | OSError, *, is_edited: bool) -> None:
        """Once that they cannot be written, until they could be."""
        if not is_edited:
            self.told.emit(wrong(error))
        elif not self.is_unkept:
            self.is_unkept = True
            said = Sentence(
                "Your own digits are not kept for the next launch: {reason} Save them as a file on "
                "the page Yours, or name another folder in the environment variable NNVIZ_CONFIG.",
                reason=said_by(error),
            )
            self.told.emit(wrong(said))

    def _tell_kept(self) -> None:
        many = self.tr("Kept for the next launch again: you have {n} digits of your own.")
        one = self.tr("Kept for the next launch again: you have 1 digit of your own.")
        self.told.emit(Message(count(len(self.digits), one, many)))

    def _wait_with(self, edits: Sequence[Edit]) -> None:
        """They are here, but not on disk: with the next change they are tried again."""
        self._edits, self._is_busy = [*edits, *self._edits], False


def _brought_up(path: Path, kept: Kept, edits: Sequence[Edit]) -> Kept:
    """What is on disk once it has been changed by these; needs no window."""
    try:
        if not edits:
            return _on_disk(path, kept)
        make_folder(path.parent)
        with locked(path):
            digits = _edited(_on_disk(path, kept).digits, edits)
            save_digits(path, digits)
            return Kept(digits, _state(path))
    except (FileError, OSError) as error:
        return kept._replace(error=error)


def _on_disk(path: Path, kept: Kept) -> Kept:
    """Read only where another window has written it. Raises FileError."""
    now = _state(path)
    if now is None or now == kept.seen:
        return kept._replace(error=None)
    return Kept(tuple(load_digits(path)), now)


def _state(path: Path) -> tuple[int, ...] | None:
    """What is another once the file has been written; None where there is none."""
    found = paths.status(path)
    return None if found is None else (found.st_mtime_ns, found.st_size, found.st_ino)


def _read(path: Path) -> "list[OwnDigit] | FileError":
    try:
        return load_digits(path)
    except FileError as error:
        return error


def _edited(digits: Digits, edits: Sequence[Edit]) -> Digits:
    return reduce(lambda kept, edit: tuple(edit(kept)), edits, digits)


def _without(digits: Digits, digit: OwnDigit, place: int) -> Digits:
    """The digits but for one, which was at that place before others came or went."""
    places = [at for at, other in enumerate(digits) if digit.is_like(other)]
    if not places:
        return digits
    nearest = min(places, key=lambda at: abs(at - place))
    return (*digits[:nearest], *digits[nearest + 1 :])
