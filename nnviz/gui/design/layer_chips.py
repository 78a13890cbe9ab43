"""The network as a row of chips: inputs, hidden layers that can be changed, outputs."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnviz.gui.controls.plural import listed
from nnviz.gui.controls.rows import discard
from nnviz.gui.design import layer_chip
from nnviz.gui.design.chip_rows import ARROW, ChipPlace, places
from nnviz.gui.design.layer_chip import LayerChip
from nnviz.gui.look import icons, theme
from nnviz.gui.look.zoom import made

_ROW_GAP, _LESS, _MANY = 8, 4, 3
"""Between two rows: usually, and from so many rows on."""


class LayerChips(QWidget):
    """Shows sizes like (784, 30, 10); only the hidden ones can be edited."""

    layers_edited = Signal(tuple)
    """The hidden layers' sizes, after one finished edit."""
    layers_typed = Signal(tuple)
    """The hidden layers' sizes while a number is being typed."""

    def __init__(self) -> None:
        super().__init__()
        self._ends = (784, 10)
        self._captions = ("", "")
        self._chips: list[LayerChip] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def layers(self) -> tuple[int, ...]:
        """The sizes of the hidden layers as they stand in the chips."""
        return tuple(chip.neurons for chip in self._chips)

    @property
    def problem(self) -> str:
        """Why there is no number in one of the chips, "" if there is one in each."""
        return next((chip.number.problem for chip in self._chips if chip.number.problem), "")

    def set_layers(self, layers: Sequence[int]) -> None:
        """Show hidden layers of these sizes without a signal."""
        self._have(layers)
        self._describe()

    def set_ends(self, inputs: int, outputs: int) -> None:
        """Show these numbers of inputs and outputs."""
        self._ends = (inputs, outputs)
        self._lay_out()
        self._describe()

    def set_captions(self, inputs: str, outputs: str) -> None:
        """What the inputs and outputs are, one word each: "pixels", "digits"."""
        self._captions = (inputs, outputs)
        self._describe()
        self.update()

    def set_bad(self, bad: bool) -> None:
        """Draw the hidden layers as the field that keeps the network from being."""
        for chip in self._chips:
            chip.set_bad(bad)

    def add_layer(self) -> None:
        """One more hidden layer before the outputs, as large as the last one."""
        layers = self.layers
        self._have((*layers, layers[-1] if layers else 30))
        self._chips[-1].number.setFocus(Qt.FocusReason.OtherFocusReason)
        self._on_edited()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        rows = self._places(width)[-1].row + 1
        return rows * self._row_height() + (rows - 1) * self._row_gap(width)

    def sizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(240))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.heightForWidth(max(160, self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()

    def showEvent(self, event: QShowEvent) -> None:
        """What is hidden hears of no other zoom."""
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._lay_out()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            spots = self._places(self.width())
            for spot in spots[1:]:
                self._draw_arrow(painter, spot)
            for spot, number, caption in zip(
                (spots[0], spots[-1]), self._ends, self._captions, strict=True
            ):
                self._draw_end(painter, spot, str(number), caption)

    def _places(self, width: int) -> list[ChipPlace]:
        metrics = QFontMetrics(theme.font(13))
        first, last = (
            max(theme.px(40), metrics.horizontalAdvance(str(end)) + 2 * theme.px(11))
            for end in self._ends
        )
        hidden = [theme.px(layer_chip.WIDTH)] * len(self._chips)
        return places(
            [first, *hidden, last],
            [False, *(True for _ in hidden), False],
            max(width, theme.px(160)),
            theme.px(ARROW),
        )

    def _row_height(self) -> int:
        caption = QFontMetrics(theme.font(11)).height()
        return theme.px(layer_chip.HEIGHT + layer_chip.CAPTION_GAP) + max(theme.px(16), caption)

    def _row_gap(self, width: int) -> int:
        return _LESS if self._places(width)[-1].row + 1 >= _MANY else _ROW_GAP

    def _top(self, spot: ChipPlace) -> int:
        return spot.row * (self._row_height() + self._row_gap(self.width()))

    def _lay_out(self) -> None:
        for chip, spot in zip(self._chips, self._places(self.width())[1:-1], strict=True):
            chip.setGeometry(spot.x, self._top(spot), spot.width, self._row_height())
        self.updateGeometry()
        self.update()

    def _draw_arrow(self, painter: QPainter, spot: ChipPlace) -> None:
        top = self._top(spot) + (theme.px(layer_chip.HEIGHT) - icons.side()) // 2
        left = spot.x - (theme.px(ARROW) + icons.side()) // 2
        icons.draw(painter, "arrow-right", theme.current().axis, left, top)

    def _draw_end(self, painter: QPainter, spot: ChipPlace, number: str, caption: str) -> None:
        colors = theme.current()
        box = QRectF(spot.x, self._top(spot), spot.width, theme.px(layer_chip.HEIGHT))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.hover))
        painter.drawRoundedRect(box, 6, 6)
        theme.set_type(painter, colors.text2, 13)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, number)
        painter.setFont(theme.font(11))
        below = int(box.bottom()) + theme.px(layer_chip.CAPTION_GAP)
        wide = QFontMetrics(painter.font()).horizontalAdvance(caption)
        left = inside(spot.x + (spot.width - wide) // 2, wide, self.width())
        room = QRect(left, below, wide, self._row_height() - below + int(box.top()))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
        painter.drawText(room, int(flags), caption)

    def _have(self, layers: Sequence[int]) -> None:
        """A chip for each of these; those that are there stay, as new ones take long to make."""
        before, n = len(self._chips), len(layers)
        for chip in self._chips[n:]:
            discard(chip)
        added = [self._made_chip(at, layers[at]) for at in range(before, n)]
        self._chips = [*self._chips[:n], *added]
        for chip, neurons in zip(self._chips, layers, strict=True):
            chip.show_neurons(neurons)
        if n != before:
            self._lay_out()

    def _made_chip(self, at: int, neurons: int) -> LayerChip:
        caption = self.tr("hidden {number}").format(number=at + 1)
        chip = made(lambda: LayerChip(neurons, caption, self))
        chip.edited.connect(self._on_edited)
        chip.typed.connect(lambda: self.layers_typed.emit(self.layers))
        chip.removed.connect(lambda: self._on_removed(chip))
        chip.show()
        return chip

    def _on_edited(self) -> None:
        self._describe()
        self.layers_edited.emit(self.layers)

    def _on_removed(self, chip: LayerChip) -> None:
        at = self._chips.index(chip)
        layers = self.layers
        self._have((*layers[:at], *layers[at + 1 :]))
        self._on_edited()

    def _describe(self) -> None:
        """What a screen reader says of the whole."""
        (inputs, outputs), (before, after) = self._ends, self._captions
        hidden = listed(str(neurons) for neurons in self.layers) or self.tr("none")
        middle = self.tr("hidden layers {hidden}").format(hidden=hidden)
        ends = f"{inputs} {before}".strip(), f"{outputs} {after}".strip()
        self.setAccessibleDescription(listed((ends[0], middle, ends[1])))


def inside(left: int, width: int, room: int) -> int:
    """Where something so wide begins, as near ``left`` as lets all of it be within the room."""
    return max(0, min(left, room - width))
