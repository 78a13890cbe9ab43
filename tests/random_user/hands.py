"""What a random user can do with mouse and keyboard: each a generator, events go on between steps.

Every one takes the ``Scene``: the window, and the chance that decides.
"""

from functools import wraps

import shiboken6
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QWidget,
)

from nnviz.gui.controls.number_field import NumberField

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
DIRECT = Qt.FindChildOption.FindDirectChildrenOnly
KEYS = [
    getattr(Qt.Key, f"Key_{name}")
    for name in (
        *("Space", "Return", "Escape", "Tab", "Backtab", "Left", "Right", "Up", "Down", "PageUp"),
        *("PageDown", "Home", "End", "Delete", "Backspace", "F1", "0", "1", "7", "9", "E"),
        *("Question", "Menu"),
    )
]
CONTROL_KEYS = [getattr(Qt.Key, f"Key_{name}") for name in ("Period", "Return", *"ERZYLTBOSACVN0")]
NUMBERS = (
    *("0", "1", "2", "3", "5", "10", "20", "100", "100000", "-1", "0.5", "0,5", "0.99", "0.1 0.2"),
    *("1e6", "1e9", "1e-9", "1e400", "99999999999999999999", "nan", "inf", "abc", "٣", "²", ""),
)
NAMES = ("my run", "<b>run</b>", "a & b", "100 % {", "")


class Scene:
    """The window, what of it is in reach, and ``chance``, a random.Random."""

    def __init__(self, window, chance):
        self.window, self.chance = window, chance
        self.has_let_go = False
        """Whether what is being dragged was dropped: the button is up then."""

    def main_windows(self):
        """The window, and one in another language that comes or goes."""
        tops = QApplication.topLevelWidgets()
        return {top for top in tops if top.objectName() == "main_window"}

    def follow(self):
        """Be in the window that has taken the place of the one before."""
        if not shiboken6.isValid(self.window) or not self.window.isVisible():
            seen = [window for window in self.main_windows() if window.isVisible()]
            self.window = next(iter(seen), self.window)

    def any(self, kind=QWidget):
        """One that can be seen and used, None where there is none.

        It is of the dialog that is on top, or of any window. All are equally likely, though most
        are never asked; a widget of no kind is mostly found from its parents down, which is faster.
        """
        modal = QApplication.activeModalWidget()
        tops = [modal] if modal else [t for t in QApplication.topLevelWidgets() if t.isVisible()]
        if kind is QWidget and tops and self.chance.random() < 0.8:
            return self._somewhere_in(self.chance.choice(tops))
        found = [top for top in tops if isinstance(top, kind)]
        for top in tops:
            found += top.findChildren(kind)
        return self._usable(found)

    def _somewhere_in(self, widget):
        """Down to one of its children's children, or not so far."""
        while self.chance.random() < 0.95:
            inside = self._usable(widget.findChildren(QWidget, options=DIRECT))
            if inside is None:
                break
            widget = inside
        return widget

    def _usable(self, found):
        """Any of them that is seen and enabled; it is taken apart."""
        while found:
            place = self.chance.randrange(len(found))
            found[place], found[-1] = found[-1], found[place]
            widget = found.pop()
            if widget.isVisible() and widget.isEnabled():
                return widget
        return None

    def place(self, widget):
        """A point in it."""
        return QPoint(
            self.chance.randrange(max(1, widget.width())),
            self.chance.randrange(max(1, widget.height())),
        )

    def modifier(self):
        return self.chance.choice([NONE] * 6 + [SHIFT, CONTROL])


def somewhere(habit):
    """It is given any widget as well; where none is in reach, as while a dialog goes, nothing."""

    @wraps(habit)
    def there(scene):
        widget = scene.any()
        if widget is not None:
            yield from habit(scene, widget)

    return there


def button(scene):
    """A click on a button."""
    widget = scene.any(QAbstractButton)
    if widget is not None:
        yield told("press", widget)
        QTest.mouseClick(widget, LEFT, NONE, scene.place(widget))


@somewhere
def click(scene, widget):
    """A click anywhere, with any button."""
    which = scene.chance.choice([LEFT] * 4 + [Qt.MouseButton.RightButton])
    yield told("click", widget)
    QTest.mouseClick(widget, which, scene.modifier(), scene.place(widget))


@somewhere
def double_click(scene, widget):
    yield told("double-click", widget)
    QTest.mouseDClick(widget, LEFT, scene.modifier(), scene.place(widget))


@somewhere
def context_menu(scene, widget):
    yield told("context menu", widget)
    place = scene.place(widget)
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(widget, QContextMenuEvent(reason, place, widget.mapToGlobal(place)))


@somewhere
def drag(scene, widget):
    """From anywhere to anywhere near, and let go."""
    yield told("drag", widget)
    modifier = scene.modifier()
    QTest.mousePress(widget, LEFT, modifier, scene.place(widget))
    for _ in range(scene.chance.randrange(1, 12)):
        yield ""
        if not alive(widget):
            return
        place = QPointF(scene.place(widget)) * scene.chance.choice([1, 1, 1, 3])
        scene.has_let_go = False
        QApplication.sendEvent(widget, moved(widget, place))
        if scene.has_let_go:
            break
    yield ""
    if alive(widget):
        QTest.mouseRelease(widget, LEFT, modifier, scene.place(widget))


@somewhere
def wheel(scene, widget):
    yield told("wheel", widget)
    place, turn = QPointF(scene.place(widget)), scene.chance.choice([-120, 120, -960, 960, 15])
    across = scene.chance.choice([0, 0, turn])
    event = QWheelEvent(
        place,
        widget.mapToGlobal(place),
        QPoint(),
        QPoint(across, turn),
        Qt.MouseButton.NoButton,
        scene.modifier(),
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


@somewhere
def hover(scene, widget):
    yield told("hover", widget)
    QTest.mouseMove(widget, scene.place(widget))


@somewhere
def tooltip(scene, widget):
    yield told("tooltip", widget)
    place = scene.place(widget)
    event = QHelpEvent(QEvent.Type.ToolTip, place, widget.mapToGlobal(place))
    QApplication.sendEvent(widget, event)


def key(scene):
    """A key where the focus is."""
    widget = QApplication.focusWidget() or scene.window
    pressed = scene.chance.choice(KEYS)
    yield told(f"key {pressed.name}", widget)
    if alive(widget):
        QTest.keyClick(widget, pressed, scene.modifier())


def shortcut(scene):
    pressed = scene.chance.choice(CONTROL_KEYS)
    yield f"ctrl {pressed.name}"
    press(scene, pressed)


def undo(scene):
    for _ in range(scene.chance.randrange(1, 6)):
        yield "undo"
        press(scene, Qt.Key.Key_Z)


def page(scene):
    number = scene.chance.randrange(1, 10)
    yield f"page {number}"
    press(scene, getattr(Qt.Key, f"Key_{number}"))


def type_text(scene):
    """Into a field: numbers, what is none, and names where names are asked for."""
    widget = scene.any(QLineEdit)
    if widget is None:
        return
    numbers = isinstance(widget, NumberField) or isinstance(widget.parent(), QAbstractSpinBox)
    text = scene.chance.choice(NUMBERS if numbers else NAMES)
    yield told(f"type {text!r}", widget)
    if not alive(widget):
        return
    widget.setFocus()
    widget.selectAll()
    for letter in text or "\b":
        code = 0 if ord(letter) > 127 else ord(letter.upper())
        code = Qt.Key.Key_Backspace if letter == "\b" else Qt.Key(code)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, code, NONE, letter))
    yield ""
    if scene.chance.random() < 0.7 and alive(widget):
        QTest.keyClick(widget, Qt.Key.Key_Return)


def choose(scene):
    """Another item of a list."""
    widget = scene.any(QComboBox)
    if widget is not None and widget.count():
        item = scene.chance.randrange(widget.count())
        yield told(f"choose {widget.itemText(item)}", widget)
        if alive(widget) and item < widget.count():
            widget.setCurrentIndex(item)


def press(scene, pressed):
    """With Ctrl held, in the window, unless a menu or a dialog is in the way."""
    if not (QApplication.activePopupWidget() or QApplication.activeModalWidget()):
        QTest.keyClick(scene.window, pressed, CONTROL)


def alive(widget):
    """Whether it can still be used: an earlier step may have taken it away."""
    return shiboken6.isValid(widget) and widget.isVisible()


def told(what, widget):
    """ "press Button:run_button" """
    name = widget.objectName() or widget.accessibleName()[:20]
    return f"{what} {type(widget).__name__}:{name}"


def moved(widget, place):
    """The mouse moves there with its left button held."""
    return QMouseEvent(
        QEvent.Type.MouseMove, place, widget.mapToGlobal(place), Qt.MouseButton.NoButton, LEFT, NONE
    )
