"""All hidden neurons, each a switch: by click, by a box round several, by keyboard."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from nnviz.gui.controls.keyboard_focus import ARROWS, KeyboardFocus
from nnviz.gui.heard.items import Heard, Item
from nnviz.gui.lesion.board_layout import WIDTH, BoardLayout, Cell
from nnviz.gui.look import theme

STRONGEST = 0.4
"""Place on the diverging map of the largest number: beyond, numbers would be hard to read."""
_FLIPS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_CENTER = Qt.AlignmentFlag.AlignHCenter


@dataclass(frozen=True)
class BoardCells:
    """What stands on the board: ``names`` of the layers, the neurons that are ``off``.

    ``values`` are the number on a neuron, and how strong its colour is, −1..1; none where nothing
    is known of it. ``off_word`` stands on those that are off.
    """

    sizes: tuple[int, ...] = ()
    names: tuple[str, ...] = ()
    off: frozenset[Cell] = frozenset()
    values: dict[Cell, tuple[str, float]] = field(default_factory=dict)
    off_word: str = ""


class SwitchBoard(Heard, KeyboardFocus, QWidget):
    """A click flips a neuron, a box drawn over some switches them off, or on if all are off.

    Arrow keys go from neuron to neuron, with Shift they draw a box, Enter flips what is in it.
    """

    is_table = True
    flipped = Signal(object)
    """These Cells are to be off if one of them is on, else on."""
    pointed_at = Signal(object)
    """The Cell under the mouse or the keyboard's; None for none."""

    def __init__(self) -> None:
        super().__init__()
        self.cells = BoardCells()
        self.describe: Callable[[Cell], str] = lambda cell: ""
        """What is said of a neuron."""
        self.is_switchable = True
        self.cursor_ = Cell(0, 0)
        self._anchor = self.cursor_
        self._hovered: Cell | None = None
        self._pressed: QPoint | None = None
        self._box = QRect()
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_cells(self, cells: BoardCells) -> None:
        """Show these."""
        if cells.sizes != self.cells.sizes:
            self.cursor_ = self._anchor = Cell(0, 0)
            self._hovered, self._pressed, self._box = None, None, QRect()
            self.updateGeometry()
        self.cells = cells
        self._tell()

    def layout_of(self, width: int) -> BoardLayout:
        """Where the neurons stand on a board so wide."""
        return BoardLayout(self.cells.sizes, width)

    def rect_of(self, cell: Cell) -> QRect:
        """Where a neuron stands."""
        return self.layout_of(self.width()).rect(cell)

    def heard_count(self) -> int:
        return sum(self.cells.sizes)

    def heard_at(self) -> int:
        return sum(self.cells.sizes[: self.cursor_.layer]) + self.cursor_.unit

    def heard(self, number: int) -> Item:
        layer = 0
        while number >= self.cells.sizes[layer]:
            number, layer = number - self.cells.sizes[layer], layer + 1
        cell = Cell(layer, number)
        return Item(self.describe(cell), "", self.rect_of(cell))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self.layout_of(width).height

    def sizeHint(self) -> QSize:
        return QSize(10 * theme.px(WIDTH), self.heightForWidth(10 * theme.px(WIDTH)))

    def minimumSizeHint(self) -> QSize:
        return QSize(3 * theme.px(WIDTH), self.heightForWidth(self.width()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.is_switchable:
            self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        self._hovered = self.layout_of(self.width()).at(place)
        if self._pressed is not None:
            far = (place - self._pressed).manhattanLength() >= QApplication.startDragDistance()
            if far or not self._box.isNull():
                self._box = QRect(self._pressed, place).normalized()
        self._tell()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        found = self.layout_of(self.width()).within(
            QRect(self._pressed, self._pressed) if self._box.isNull() else self._box
        )
        self._pressed, self._box = None, QRect()
        if found:
            self.cursor_ = self._anchor = found[0]
            self.flipped.emit(frozenset(found))
        self._tell()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = None
        self._tell()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._tell()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._anchor = self.cursor_
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if not self.cells.sizes:
            super().keyPressEvent(event)
        elif key in ARROWS:
            self._move(*ARROWS[key], bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif key in _FLIPS and self.is_switchable:
            self.flipped.emit(frozenset(self.boxed))
        else:
            super().keyPressEvent(event)

    @property
    def boxed(self) -> Sequence[Cell]:
        """What the keyboard's box holds: one neuron, until Shift and an arrow widen it."""
        layout = self.layout_of(self.width())
        return layout.within(layout.rect(self._anchor).united(layout.rect(self.cursor_)))

    def paintEvent(self, event: QPaintEvent) -> None:
        on, layout = theme.current(), self.layout_of(self.width())
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), QColor(on.paper))
            for layer, name in enumerate(self.cells.names if len(self.cells.sizes) > 1 else ()):
                theme.set_type(painter, on.text2, 11)
                painter.drawText(layout.name_rect(layer), Qt.AlignmentFlag.AlignVCenter, name)
            for cell in layout.within(event.rect()):
                self._paint_cell(painter, cell, layout.rect(cell))
            self._paint_marks(painter, layout)

    def _paint_cell(self, painter: QPainter, cell: Cell, rect: QRect) -> None:
        on = theme.current()
        is_off = cell in self.cells.off
        text, shade = self.cells.values.get(cell, ("", 0.0))
        painter.fillRect(rect, on.diverging_color(0 if is_off else STRONGEST * shade))
        if is_off:
            painter.fillRect(rect, QColor(on.paper))
            painter.setPen(QPen(QColor(on.border), 1, Qt.PenStyle.DashLine))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
            text = self.cells.off_word
        half = rect.height() // 2
        theme.set_type(painter, on.text2 if is_off or not shade else on.ink, 11)
        upper = QRect(rect.left(), rect.top() + 1, rect.width(), half if text else rect.height())
        upright = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(upper, int(_CENTER | upright), f"{cell.unit + 1}")
        theme.set_type(painter, on.text2 if is_off else on.ink, 11, 600)
        lower = QRect(rect.left(), rect.top() + half, rect.width(), half - 1)
        painter.drawText(lower, int(_CENTER | upright), text)

    def _paint_marks(self, painter: QPainter, layout: BoardLayout) -> None:
        """Under the mouse, in the keyboard's box, and the box that is being drawn."""
        on = theme.current()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._hovered is not None:
            painter.setPen(QPen(QColor(on.axis), 1))
            painter.drawRect(layout.rect(self._hovered).adjusted(-2, -2, 1, 1))
        if self.shows_focus and self.cells.sizes:
            painter.setPen(QPen(QColor(on.accent), 2))
            for cell in self.boxed:
                painter.drawRect(layout.rect(cell).adjusted(-1, -1, 1, 1))
        if not self._box.isNull():
            painter.setPen(QPen(QColor(on.accent), 1, Qt.PenStyle.DashLine))
            painter.drawRect(self._box)

    def _move(self, rows: int, columns: int, grows: bool) -> None:
        """To the next neuron; where the box ``grows`` it stays within its layer."""
        self.by_keyboard = True
        moved = self.layout_of(self.width()).moved(self.cursor_, rows, columns)
        if grows and moved.layer != self._anchor.layer:
            return
        self.cursor_ = moved
        if not grows:
            self._anchor = moved
        self._tell()

    def _tell(self) -> None:
        cell = self._hovered
        if cell is None and self.hasFocus() and self.cells.sizes:
            cell = self.cursor_
        self.setAccessibleDescription("" if cell is None else self.describe(cell))
        self.pointed_at.emit(cell)
        self.update()
