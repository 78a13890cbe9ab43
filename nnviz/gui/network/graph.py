"""A network drawn: neurons, connections, and an example on its way through."""

from typing import Any

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from nnviz.gui.controls.keyboard_focus import ARROWS
from nnviz.gui.controls.label import plain
from nnviz.gui.heard.items import Heard
from nnviz.gui.heard.items import Item as HeardItem
from nnviz.gui.look import theme
from nnviz.gui.look.fonts import width
from nnviz.gui.look.standing import Standing
from nnviz.gui.network.drawing import draw_figure, draw_selection
from nnviz.gui.network.edges import FEW, Edges, edge_at, strongest_edges
from nnviz.gui.network.figure import NetworkFigure
from nnviz.gui.network.layout import (
    MOST_NAME,
    MOST_ROWS,
    Connection,
    Item,
    NetworkLayout,
    Neuron,
    height_for,
)
from nnviz.gui.network.number_in_place import NumberInPlace
from nnviz.gui.network.numbers import line_of, numbers


class NetworkGraph(Standing, Heard, QWidget):
    """Arrow keys go from neuron to neuron, with Shift along the connections into one.

    In a small network a double click, or Enter, opens the number of a connection or a neuron; in a
    larger one it asks for that neuron by itself, as does ↓ beyond the last that has room.
    """

    done_here = ("selection",)

    resized = Signal()
    selected = Signal(object)
    """A Neuron, a Connection or None."""
    number_edited = Signal(object, float)
    """The Item whose weight or bias a person has changed, and the number."""
    neuron_wanted = Signal(object)
    """This Neuron is to be seen by itself: it has no room here, or a person asks for it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("network_graph")
        self.setAccessibleName(self.tr("Network diagram"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.figure: NetworkFigure | None = None
        self.layout_: NetworkLayout | None = None
        self.edges: list[Edges] = []
        self.selection: Item | None = None
        self._pixmap: QPixmap | None = None
        self._editable = self._shows_weak = False
        self.field = NumberInPlace(self)
        self.field.number_edited.connect(self.number_edited)

    def stand_as(self, standing: tuple[Any, ...]) -> None:
        """Select that, and tell of it."""
        self.select(*standing)

    def set_figure(self, figure: NetworkFigure | None) -> None:
        """Show this; a selection that still exists stays."""
        is_another = figure is None or self.figure is None or figure.sizes != self.figure.sizes
        if is_another:
            self.field.leave()
            self.selection = None
        self.figure = figure
        if is_another:
            self.updateGeometry()
        self._arrange()

    @property
    def is_crowded(self) -> bool:
        """Whether weak connections are left out unless they are wanted."""
        return self.figure is not None and any(a.size > FEW for a in self.figure.amounts)

    @property
    def has_weights(self) -> bool:
        """Whether weights stand on lines."""
        if self.figure is None or self.layout_ is None or not self.figure.is_small:
            return False
        return bool(numbers(self.figure, self.layout_, QFontMetrics(theme.font(11)))[0])

    def show_weak(self, shown: bool) -> None:
        """Draw weak connections too, where there are many."""
        self._shows_weak = shown
        self._arrange()

    def set_editable(self, editable: bool) -> None:
        """Whether numbers may be changed."""
        self._editable = editable
        if not editable:
            self.field.leave()

    def select(self, item: Item | None) -> None:
        """Mark this and tell of it."""
        if item != self.selection:
            self.selection = item
            self.update()
            self.selected.emit(item)

    def item_at(self, point: QPointF) -> Item | None:
        """The neuron there, or else the connection."""
        if self.layout_ is None:
            return None
        neuron = self.layout_.neuron_at(point.x(), point.y())
        link = None if neuron else edge_at(self.edges, point.x(), point.y())
        if link is not None and self.layout_.is_picture(link.layer):
            return Neuron(1, link.target)
        return neuron or link

    def center_of(self, item: Item) -> QPointF | None:
        """Where an item is drawn: a neuron's centre, the middle of a connection."""
        if self.layout_ is None:
            return None
        if isinstance(item, Connection):
            line = line_of(self.layout_, item)
            return None if line is None else line.center()
        place = self.layout_.place(item)
        return None if place is None else QPointF(*place)

    def open_field(self, item: Item) -> None:
        """Edit the weight or the bias of this, in place."""
        center = self.center_of(item)
        is_input = isinstance(item, Neuron) and item.layer == 0
        if self.figure is None or center is None or is_input:
            return
        if not self.figure.is_small:
            self._want(item)
        elif self._editable:
            self.field.open_for(item, center, self.figure.parameter(item))

    def heard_count(self) -> int:
        """The neurons that are drawn; a connection comes last while it is selected."""
        return len(self._drawn_neurons()) + isinstance(self.selection, Connection)

    def heard_at(self) -> int:
        drawn = self._drawn_neurons()
        if isinstance(self.selection, Connection):
            return len(drawn)
        return drawn.index(self.selection) if self.selection in drawn else -1

    def heard(self, number: int) -> HeardItem:
        assert self.figure is not None and self.layout_ is not None
        drawn = self._drawn_neurons()
        item = drawn[number] if number < len(drawn) else self.selection
        assert item is not None
        side = theme.px(8)
        if isinstance(item, Neuron):
            side = round(2 * self.layout_.columns[item.layer].radius)
        place = QRect(0, 0, side, side)
        place.moveCenter((self.center_of(item) or QPointF()).toPoint())
        return HeardItem(*self.figure.said(item), place)

    def _drawn_neurons(self) -> list[Neuron]:
        if self.layout_ is None or self.figure is None:
            return []
        columns = enumerate(self.layout_.columns)
        found = (Neuron(at, unit) for at, column in columns for unit in range(len(column.ys)))
        return [neuron for neuron in found if not self.layout_.is_picture(neuron.layer)]

    def minimumSizeHint(self) -> QSize:
        """As high as the values of ten outputs need to stand below each other."""
        outputs = len(self.figure.outputs) if self.figure else 0
        least = height_for(min(outputs, MOST_ROWS))
        return QSize(theme.px(260), max(theme.px(140), least))

    def sizeHint(self) -> QSize:
        return QSize(640, self.minimumHeight())  # the page scrolls before it gives it less

    def event(self, event: QEvent) -> bool:
        """A neuron that is pointed at says which one it is: a name may have no room, or be cut."""
        if isinstance(event, QHelpEvent):
            item = self.item_at(QPointF(event.pos()))
            named = self.figure if isinstance(item, Neuron) else None
            name = named.title_of(item) if named is not None and item is not None else ""
            QToolTip.showText(event.globalPos(), plain(name), self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self.field.leave()
        more = self.layout_.more_at(event.position()) if self.layout_ is not None else None
        if more is not None:
            self._want(more)
        else:
            self.select(self.item_at(event.position()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        item = self.item_at(event.position())
        if item is not None:
            self.select(item)
            self.open_field(item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape and self.selection is not None:
            self.select(None)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.figure is not None:
            if self.selection is None:
                self.select(self._first())
            else:
                self.open_field(self.selection)
        elif key in ARROWS and self.figure is not None:
            along = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            places, layers = ARROWS[Qt.Key(key)]
            self._move(layers, places, along)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.field.leave()
        self._arrange()
        self.resized.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._pixmap = None
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.figure is None or self.layout_ is None:
            return
        if self._pixmap is None:
            self._pixmap = self._drawn(self.figure, self.layout_)
        with QPainter(self) as painter:
            painter.drawPixmap(0, 0, self._pixmap)
            draw_selection(painter, self.figure, self.layout_, self.selection)
            if self.hasFocus():
                painter.setPen(QColor(theme.current().accent))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -1, -1))

    def _arrange(self) -> None:
        figure, self._pixmap = self.figure, None
        if figure is not None:
            pictured = figure.picture is not None
            names = max((width(name, 12, 600) for name, _ in figure.outputs), default=0.0)
            room = min(names, theme.px(MOST_NAME))
            size = self.width(), self.height()
            inputs = max((width(name, 11) for name in figure.inputs), default=0.0)
            inputs = min(inputs, theme.px(MOST_NAME))
            self.layout_ = NetworkLayout.of(figure.sizes, *size, pictured, room, inputs)
            self.edges = strongest_edges(self.layout_, figure.amounts, self._shows_weak)
        self.update()

    def _drawn(self, figure: NetworkFigure, layout: NetworkLayout) -> QPixmap:
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(QColor(theme.current().paper))
        with QPainter(pixmap) as painter:
            draw_figure(painter, figure, layout, self.edges)
        return pixmap

    def _want(self, item: Item) -> None:
        """The neuron by itself: that a connection leads to; of an input the next one's inputs."""
        neuron = Neuron(item.layer + 1, item.target) if isinstance(item, Connection) else item
        self.neuron_wanted.emit(neuron if neuron.layer else Neuron(1, 0))

    def _first(self) -> Neuron:
        assert self.figure is not None
        return Neuron(len(self.figure.sizes) - 1, self.figure.answer or 0)

    def _move(self, layers: int, places: int, along: bool) -> None:
        """To the next neuron; ``along``: to the next of the connections into the present one."""
        assert self.figure is not None and self.layout_ is not None
        item = self.selection
        if item is None:
            self.select(self._first())
        elif along and places and (link := self.layout_.next_link(item, places)):
            self.select(link)
        elif places > 0 and (more := self.layout_.first_without_room(item)):
            self._want(more)
        else:
            self.select(self.layout_.next_neuron(item, layers, places))
