"""What a painted widget consists of, one item after the other: neurons, tiles, cells, bars, points.

A widget says how many there are and what each is, and is asked only by those who hear.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QFocusEvent, QKeyEvent

from nnviz.gui.controls.plural import pair

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget as _Widget
else:
    _Widget = object  # stands before a widget's own Qt class, which comes with another base


class Item(NamedTuple):
    """Which one it is, what it shows now, and where it is in the widget, in pixels.

    It may reach beyond the widget, or lie there.
    """

    name: str
    value: str
    place: QRect

    @property
    def said(self) -> str:
        """Both: every screen reader reads the name, and not all of them the value."""
        return pair(self.name, self.value) if self.value else self.name


class OnePicture(_Widget):
    """Mixed into a painted widget that is one thing, with a name: a digit, an icon, a key."""

    outcome: Callable[[], str] = staticmethod(str)
    """What comes of what one does to it, in words: told while it has the keyboard."""


class Heard(_Widget):
    """Mixed into a painted widget: its items, of which its own keys may have reached one."""

    is_table = False
    """Whether the items are the cells of a table, and not one row of them."""

    def heard_count(self) -> int:
        """How many items there are."""
        raise NotImplementedError

    def heard(self, number: int) -> Item:
        """One of them, as it is now; ``number`` is below the count."""
        raise NotImplementedError

    def heard_at(self) -> int:
        """The number of the item that the keyboard is at; -1: at none."""
        return -1


class Walked(Heard):
    """For a widget without keys of its own: who hears gets there by Tab, and on by arrows.

    For all others it is no stop.
    """

    _walked = -1

    def heard_at(self) -> int:
        return min(self._walked, self.heard_count() - 1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """To the item that it was at, or the first one."""
        super().focusInEvent(event)
        self._walked = max(self._walked, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = self.heard_count() - 1
        to = {
            Qt.Key.Key_Right: self._walked + 1,
            Qt.Key.Key_Down: self._walked + 1,
            Qt.Key.Key_Left: self._walked - 1,
            Qt.Key.Key_Up: self._walked - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }.get(Qt.Key(event.key()))
        if to is None or last < 0 or not self.hasFocus():
            super().keyPressEvent(event)
        else:
            self._walked = min(max(to, 0), last)


def row_of(box: QRect, at: int, count: int) -> QRect:
    """That one of so many equal rows."""
    top, bottom = (round(box.height() * place / count) for place in (at, at + 1))
    return QRect(box.left(), box.top() + top, box.width(), bottom - top)


def column_of(box: QRect, at: int, count: int) -> QRect:
    """That one of so many equal columns."""
    left, right = (round(box.width() * place / count) for place in (at, at + 1))
    return QRect(box.left() + left, box.top(), right - left, box.height())


def is_stop_for_ears(widget: object) -> bool:
    """Whether Tab goes there for the sake of one who hears."""
    return isinstance(widget, Walked) and QAccessible.isActive()
