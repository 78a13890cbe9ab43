"""The painted base of every desk: values and pixels, handles, mouse and keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnviz.gui.controls.keyboard_focus import ARROWS, KeyboardFocus
from nnviz.gui.desks import close, handles
from nnviz.gui.desks.handles import Handle
from nnviz.gui.heard.items import Heard, Item
from nnviz.gui.look import theme
from nnviz.gui.plot.area import PlotArea
from nnviz.gui.plot.export import Sheet
from nnviz.gui.plot.kept_picture import is_screen


class Surface(Heard, KeyboardFocus, QWidget):
    """Maps values to pixels (`area`), and says which handle is chosen, dragged or moved by keys.

    A subclass says where values are (`area`) and paints what lies under the handles
    (`paint_content`). It is shown handles with words for each; it moves none itself: it tells where
    one is dragged to, and is then shown them anew. ← and → choose a handle, the other arrows move
    it unless `chooses_by` says that they all move it.
    """

    chosen = Signal(int)
    """The number of the handle that was clicked, or reached by a key."""
    dragged = Signal(int, float, float)
    """A handle, and the x and y value that it is dragged to."""
    dropped = Signal(int)
    """A drag has ended: what it has done is one thing to take back."""
    stepped = Signal(int, int, bool)
    """Move the chosen handle by so many small steps right and up; with Shift by large ones."""
    clicked = Signal(float, float)
    """The x and y value of a place where no handle is."""

    arrows_choose = True
    """Whether ← and → go to another handle; else they move the chosen one."""

    def __init__(self, least: QSize, low: int = 0) -> None:
        """``low``: how high it is at least where the desk stands close, if less than usually."""
        super().__init__()
        self._least, self._low = least, low or least.height()
        self.handles: tuple[Handle, ...] = ()
        self.chosen_handle: int | None = None
        self._held: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def area(self) -> PlotArea:
        """Where the values are in pixels."""
        raise NotImplementedError

    def paint_content(self, painter: QPainter, area: PlotArea) -> None:
        """What lies under the handles, on paper."""
        raise NotImplementedError

    def paint_over(self, painter: QPainter, area: PlotArea) -> None:
        """What lies over the handles."""

    def sheet(self) -> Sheet:
        """Itself and its numbers, to be saved."""
        raise NotImplementedError

    def show_handles(self, shown: Sequence[Handle], chosen: int | None) -> None:
        """These handles; the chosen one is filled, and its words are what is heard."""
        self.handles, self.chosen_handle = tuple(shown), chosen
        self.describe(self.handles[chosen].spoken if chosen is not None else "")
        self.update()

    def describe(self, said: str) -> None:
        """What is heard of what is chosen."""
        if said != self.accessibleDescription():
            self.setAccessibleDescription(said)
            changed = QAccessible.Event.DescriptionChanged
            QAccessible.updateAccessibility(QAccessibleEvent(self, changed))

    def heard_count(self) -> int:
        return len(self.handles)

    def heard_at(self) -> int:
        return -1 if self.chosen_handle is None else self.chosen_handle

    def heard(self, number: int) -> Item:
        handle, side = self.handles[number], theme.px(handles.SIZE)
        place = QRect(0, 0, side, side)
        place.moveCenter(self.area().point(handle.x, handle.y).toPoint())
        return Item(handle.spoken, "", place)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(self._least.width()), close.px(self._least.height(), self._low))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        area = self.area()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(theme.current().paper))
            self.paint_content(painter, area)
            handles.paint(painter, area, self.handles, self.chosen_handle)
            self.paint_over(painter, area)
            if self.shows_focus and is_screen(painter, self):
                painter.setPen(QPen(QColor(theme.current().accent), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self.by_keyboard = False
        area = self.area()
        found = handles.nearest(event.position(), area, self.handles)
        if found is None:
            self.clicked.emit(*_values(area, event.position()))
            return
        self._held = found
        self.chosen.emit(found)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            self.dragged.emit(self._held, *_values(self.area(), event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        held, self._held = self._held, None
        if held is not None:
            self.dropped.emit(held)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = ARROWS.get(Qt.Key(event.key()))
        self.by_keyboard = True
        if way is None or not self.handles:
            event.ignore()
            return
        down, right = way
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if right and self.arrows_choose:
            now = -1 if self.chosen_handle is None and right > 0 else self.chosen_handle or 0
            self.chosen.emit(min(max(now + right, 0), len(self.handles) - 1))
        elif self.chosen_handle is not None:
            self.stepped.emit(right, -down, shift)

    def _inside(self) -> QRectF:
        return QRectF(self.rect())


def _values(area: PlotArea, place: QPointF) -> tuple[float, float]:
    return area.x_at(place.x()), area.y_at(place.y())
