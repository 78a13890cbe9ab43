"""Items for Qt's accessibility, made when a screen reader asks for them and not before.

Every item has a QObject, a child of its widget: Qt keeps an interface for as long as its object
lives, and lets go of both with the widget. PySide keeps its part of an interface for ever: so that
has no attributes, and asks Qt which object it is of.

Where Qt allows for there being nothing, PySide's types do not: there ``Any`` may be None.
"""

import sys
from typing import Any

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleObject, QWindow
from PySide6.QtWidgets import QAccessibleWidget, QComboBox, QWidget

from nnviz.gui.heard.items import Heard, Item, OnePicture

_Role, _Text = QAccessible.Role, QAccessible.Text


def interface_of(widget: QWidget, number: int = -1) -> QAccessibleInterface:
    """Of a widget, or of one of its items."""
    thing = widget if number < 0 else _item_object(widget, number)
    return QAccessible.queryAccessibleInterface(thing)


class _ItemObject(QObject):
    """Stands for the item of that number, whatever it shows."""

    def __init__(self, widget: QObject, number: int) -> None:
        super().__init__(widget)
        self.number = number
        self.setObjectName(f"item {number}")


def _item_object(widget: QObject, number: int) -> _ItemObject:
    made: dict[int, _ItemObject] = vars(widget).setdefault("_item_objects", {})
    if number not in made:
        made[number] = _ItemObject(widget, number)
    return made[number]


class _ItemInterface(QAccessibleObject):
    """One item; it is invalid while there are fewer."""

    @property
    def _object(self) -> _ItemObject:
        thing = self.object()
        assert isinstance(thing, _ItemObject)
        return thing

    def _widget(self) -> Heard:
        widget = self._object.parent()
        assert isinstance(widget, Heard)
        return widget

    def _item(self) -> Item | None:
        """None where there are fewer, or it cannot be said: no error may go back into Qt.

        With Python 3.11 one that C code raises would end the program there.
        """
        widget, number = self._widget(), self._object.number
        try:
            return widget.heard(number) if number < widget.heard_count() else None
        except Exception:  # noqa: BLE001
            sys.excepthook(*sys.exc_info())
            return None

    def isValid(self) -> bool:
        return super().isValid() and self._object.number < self._widget().heard_count()

    def parent(self) -> QAccessibleInterface:
        return interface_of(self._widget())

    def child(self, index: int) -> Any:
        return None

    def childAt(self, x: int, y: int) -> Any:
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def role(self) -> QAccessible.Role:
        return _Role.Cell if self._widget().is_table else _Role.ListItem

    def text(self, kind: QAccessible.Text) -> str:
        item = self._item()
        if item is None:
            return ""
        return {_Text.Name: item.said, _Text.Value: item.value}.get(kind, "")

    def rect(self) -> QRect:
        item = self._item()
        if item is None:
            return QRect()
        widget = self._widget()
        return (item.place & widget.rect()).translated(widget.mapToGlobal(QPoint(0, 0)))

    def state(self) -> QAccessible.State:
        widget, item, state = self._widget(), self._item(), QAccessible.State()
        is_current = widget.heard_at() == self._object.number
        state.selectable = state.focusable = True
        state.selected = is_current
        state.focused = is_current and widget.hasFocus()
        state.invisible = item is None or not widget.isVisible()
        state.offscreen = item is None or not widget.visibleRegion().intersects(item.place)
        state.disabled = not widget.isEnabled()
        return state

    def window(self) -> QWindow:
        return self._widget().window().windowHandle()


class _HeardInterface(QAccessibleWidget):
    """A widget with its real children first, then its items."""

    def __init__(self, widget: Heard) -> None:
        super().__init__(widget, _Role.Table if widget.is_table else _Role.List)

    @property
    def _heard(self) -> Heard:
        widget = self.object()
        assert isinstance(widget, Heard)
        return widget

    def childCount(self) -> int:
        return super().childCount() + self._heard.heard_count()

    def child(self, index: int) -> Any:
        own = super().childCount()
        if index < own:
            return super().child(index)
        number = index - own
        return interface_of(self._heard, number) if number < self._heard.heard_count() else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        thing = child.object()
        if isinstance(thing, _ItemObject) and thing.parent() is self._heard:
            return super().childCount() + thing.number
        return super().indexOfChild(child)

    def childAt(self, x: int, y: int) -> Any:
        place = self._heard.mapFromGlobal(QPoint(x, y))
        for number in range(self._heard.heard_count()):
            if self._heard.heard(number).place.contains(place):
                return interface_of(self._heard, number)
        return super().childAt(x, y)

    def focusChild(self) -> Any:
        at = self._heard.heard_at()
        return interface_of(self._heard, at) if self._heard.hasFocus() and at >= 0 else None


class _ChoiceInterface(QAccessibleWidget):
    """A list to choose from: what it is for is its name; on Linux Qt's own has the chosen item."""

    def __init__(self, box: QComboBox) -> None:
        super().__init__(box, _Role.ComboBox)

    def text(self, kind: QAccessible.Text) -> str:
        box = self.object()
        assert isinstance(box, QComboBox)
        chosen = box.currentText()
        if kind == _Text.Name:
            return box.accessibleName() or chosen
        if kind in (_Text.Description, _Text.Value):
            return chosen  # not every screen reader asks for a value that is no number
        return super().text(kind)


def made_for(thing: QObject) -> QAccessibleInterface | None:
    """What Qt is to tell of it; None: as ever."""
    if isinstance(thing, _ItemObject):
        return _ItemInterface(thing)
    if isinstance(thing, Heard):
        return _HeardInterface(thing)
    if isinstance(thing, OnePicture):
        return QAccessibleWidget(thing, _Role.Graphic)
    if isinstance(thing, QComboBox):
        return _ChoiceInterface(thing)
    return None
