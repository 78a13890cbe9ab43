"""The circuit's sheet: nodes and wires under mouse and keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter

from nnviz.gui.controls.keyboard_focus import ARROWS
from nnviz.gui.desks.circuit import picture
from nnviz.gui.desks.circuit.drawn import DrawnNode, DrawnWire
from nnviz.gui.desks.surface import Surface
from nnviz.gui.heard.items import Item
from nnviz.gui.look import theme
from nnviz.gui.plot.area import PlotArea
from nnviz.gui.plot.export import Sheet, Table

EDGES = 44, 40, 84, 36
"""Pixels of the design around the sheet's places: left, top, right, bottom."""
_DRAG = 6
"""Pixels from which a press is a drag."""


class CircuitSurface(Surface):
    """Shows nodes and wires; says what a person does to them.

    A drag from a node to another is a wire, one to an empty place moves the node. Tab goes through
    the nodes, Shift with an arrow through the chosen one's wires, an arrow to the next node that
    way, Ctrl with an arrow moves it. W begins a wire: arrows choose where to, Enter or W joins.
    """

    node_chosen = Signal(int)
    wire_chosen = Signal(int, int)
    number_wanted = Signal()
    """The number of what is chosen is to be typed."""
    flipped = Signal(int, int)
    """An input, and 0 or 1, or −1 for the other one."""
    node_wanted = Signal(float, float)
    node_moved = Signal(int, float, float)
    wire_wanted = Signal(int, int)
    removal_wanted = Signal()
    told = Signal(str)

    def __init__(self) -> None:
        super().__init__(QSize(350, 260))
        self.setObjectName("circuit_surface")
        self.setAccessibleName(self.tr("Circuit"))
        self._nodes: tuple[DrawnNode, ...] = ()
        self._wires: tuple[DrawnWire, ...] = ()
        self.node: int | None = None
        self.wire: tuple[int, int] | None = None
        self._begun: int | None = None
        self._pressed: QPointF | None = None
        self._ghost: QPointF | None = None
        self._table: Table = ()

    def show_circuit(
        self,
        nodes: Sequence[DrawnNode],
        wires: Sequence[DrawnWire],
        node: int | None,
        wire: tuple[int, int] | None,
        table: Table,
    ) -> None:
        """These, with what is chosen of them; ``table`` is what is saved as numbers."""
        self._nodes, self._wires, self._table = tuple(nodes), tuple(wires), table
        self.node, self.wire = node, wire
        if self._node(self._begun) is None:
            self._begun = None
        self._say()
        self.update()

    def area(self) -> PlotArea:
        left, top, right, bottom = map(theme.px, EDGES)
        rect = self._inside().adjusted(left, top, -right, -bottom)
        return PlotArea(rect, 0.0, 1.0, 1.0, 0.0)

    def heard_count(self) -> int:
        """The nodes, then the wires."""
        return len(self._nodes) + len(self._wires)

    def heard_at(self) -> int:
        if self.wire is not None:
            ends = [(wire.source, wire.target) for wire in self._wires]
            return len(self._nodes) + ends.index(self.wire) if self.wire in ends else -1
        return next((at for at, node in enumerate(self._nodes) if node.node == self.node), -1)

    def heard(self, number: int) -> Item:
        area = self.area()
        if number >= len(self._nodes):
            wire, box = self._labels(area)[number - len(self._nodes)]
            return Item(wire.spoken, "", box.toRect())
        node, side = self._nodes[number], picture.side_of(area)
        middle = area.point(node.x, node.y)
        place = picture.around(middle, side, side).toRect()
        return Item(node.spoken, "", place)

    def paint_content(self, painter: QPainter, area: PlotArea) -> None:
        ends, side = self._ends(area), picture.side_of(area)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        picture.paint_wires(painter, self._wires, ends, self.wire, side)
        if self._ghost is not None and self.node is not None:
            is_wire = self._node_at(self._ghost) not in (None, self.node)
            picture.paint_ghost(painter, ends[self.node], self._ghost, side, is_wire=is_wire)
        elif self._begun is not None and self.node is not None and self._begun != self.node:
            picture.paint_ghost(painter, ends[self._begun], ends[self.node], side, is_wire=True)
        for node in self._nodes:
            is_chosen = node.node == self.node and self.wire is None
            picture.paint_node(painter, node, ends[node.node], side, is_chosen=is_chosen)

    def sheet(self) -> Sheet:
        return Sheet(self, self._table)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self.by_keyboard = False
        self._begun, place = None, event.position()
        self._pressed = None
        node, area = self._node_at(place), self.area()
        if node is not None:
            self._pressed = place
            self.node_chosen.emit(node)
            return
        found = next((w for w, box in self._labels(area) if box.contains(place)), None)
        if found is not None:
            self.wire_chosen.emit(found.source, found.target)
            self.number_wanted.emit()
            return
        ends, side = self._ends(area), picture.side_of(area)
        for each in self._nodes:
            if each.below and picture.bias_box(each, ends[each.node], side).contains(place):
                self.node_chosen.emit(each.node)
                self.number_wanted.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A new perceptron where there is nothing; else as a second click."""
        place, area = event.position(), self.area()
        is_free = self._node_at(place) is None
        if is_free and not any(box.contains(place) for _, box in self._labels(area)):
            self.node_wanted.emit(area.x_at(place.x()), area.y_at(place.y()))
        else:
            self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        far = (event.position() - self._pressed).manhattanLength()
        if self._ghost is not None or far >= _DRAG:
            self._ghost = event.position()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        ghost, pressed = self._ghost, self._pressed
        self._ghost = self._pressed = None
        if pressed is None or self.node is None:
            return
        if ghost is None:
            chosen = self._node(self.node)
            if chosen is not None and chosen.is_input:
                self.flipped.emit(self.node, -1)
            return
        target = self._node_at(ghost)
        if target is not None and target != self.node:
            self.wire_wanted.emit(self.node, target)
        else:
            area = self.area()
            self.node_moved.emit(self.node, area.x_at(ghost.x()), area.y_at(ghost.y()))
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tab comes to the first node, or to the last one on its way back."""
        super().focusInEvent(event)
        if self._nodes and event.reason() == Qt.FocusReason.TabFocusReason:
            self.node_chosen.emit(self._nodes[0].node)
        elif self._nodes and event.reason() == Qt.FocusReason.BacktabFocusReason:
            self.node_chosen.emit(self._nodes[-1].node)

    def focusNextPrevChild(self, on: bool) -> bool:
        """Tab goes through the nodes first."""
        order = [node.node for node in self._nodes]
        at = order.index(self.node) if self.node in order else (-1 if on else len(order))
        following = at + (1 if on else -1)
        if 0 <= following < len(order):
            self.by_keyboard = True
            self.node_chosen.emit(order[following])
            return True
        return super().focusNextPrevChild(on)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        self.by_keyboard = True
        if key in ARROWS:
            self._go(*ARROWS[key], event.modifiers())
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removal_wanted.emit()
        elif key == Qt.Key.Key_N and not event.modifiers():
            self.node_wanted.emit(0.5, 0.5)
        elif key == Qt.Key.Key_W and not event.modifiers():
            self._begin_or_join()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._begin_or_join() if self._begun is not None else self.number_wanted.emit()
        elif key in (Qt.Key.Key_0, Qt.Key.Key_1) and self.node is not None:
            self.flipped.emit(self.node, int(event.text() or 0))
        elif key == Qt.Key.Key_Escape and self._begun is not None:
            self._begun = None
            self.update()
        else:
            event.ignore()

    def _go(self, down: int, right: int, held: Qt.KeyboardModifier) -> None:
        chosen = self._node(self.node)
        if chosen is None:
            if self._nodes:
                self.node_chosen.emit(self._nodes[0].node)
        elif held & Qt.KeyboardModifier.ControlModifier:
            x, y = chosen.x + 0.02 * right, chosen.y + 0.02 * down
            self.node_moved.emit(chosen.node, x, y)
        elif held & Qt.KeyboardModifier.ShiftModifier:
            self._go_through_wires(down + right)
        else:
            self._go_to_node(chosen, down, right)

    def _go_through_wires(self, step: int) -> None:
        """Those of the chosen node, into it first."""
        own = [w for w in self._wires if w.target == self.node]
        own += [w for w in self._wires if w.source == self.node]
        if not own:
            self.told.emit(self.tr("It has no wires yet: W begins one."))
            return
        ends = [(wire.source, wire.target) for wire in own]
        at = ends.index(self.wire) if self.wire in ends else (-1 if step > 0 else 0)
        self.wire_chosen.emit(*ends[(at + step) % len(ends)])

    def _go_to_node(self, start: DrawnNode, down: int, right: int) -> None:
        """The nearest one in that direction."""

        def far(node: DrawnNode) -> float:
            along = (node.x - start.x) * right + (node.y - start.y) * down
            aside = abs((node.x - start.x) * down) + abs((node.y - start.y) * right)
            return along + 2 * aside if along > 0.01 else float("inf")

        found = min(self._nodes, key=far)
        if far(found) < float("inf"):
            self.node_chosen.emit(found.node)

    def _begin_or_join(self) -> None:
        begun, self._begun = self._begun, None
        if self.node is None:
            return
        if begun is None:
            self._begun = self.node
            self.told.emit(self.tr("A wire begins here: arrows choose where it ends, Enter joins."))
        elif begun != self.node:
            self.wire_wanted.emit(begun, self.node)
        self.update()

    def _say(self) -> None:
        """What is chosen is heard."""
        said = [w.spoken for w in self._wires if (w.source, w.target) == self.wire]
        said = said or [node.spoken for node in self._nodes if node.node == self.node]
        self.describe(said[0] if said else "")

    def _labels(self, area: PlotArea) -> list[tuple[DrawnWire, QRectF]]:
        return list(zip(self._wires, picture.labels(self._wires, self._ends(area)), strict=True))

    def _ends(self, area: PlotArea) -> dict[int, QPointF]:
        return {node.node: area.point(node.x, node.y) for node in self._nodes}

    def _node(self, node: int | None) -> DrawnNode | None:
        return next((each for each in self._nodes if each.node == node), None)

    def _node_at(self, place: QPointF) -> int | None:
        """The node under a pixel, the last painted first."""
        area = self.area()
        reach = picture.side_of(area) / 2 + 4
        for node, middle in reversed(self._ends(area).items()):
            way = place - middle
            if max(abs(way.x()), abs(way.y())) <= reach:
                return node
        return None
