"""A check box drawn in the program's own outline, and a list of such boxes."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QPoint, QRect, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QWidget

from nnviz.gui.controls.rows import column
from nnviz.gui.look import icons, theme

_BOX = 18
_GAP = 8


class CheckBox(QCheckBox):
    """A ticked box is filled with the accent's tick; the whole row takes the click."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setFont(theme.font(13))
        self.setFixedHeight(28)

    def sizeHint(self) -> QSize:
        text = QFontMetrics(self.font()).horizontalAdvance(self.text())
        return QSize(theme.px(_BOX + _GAP) + text, theme.px(28))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_box(painter)
        colors = theme.current()
        painter.setPen(QColor(colors.text if self.isEnabled() else colors.text2))
        left = theme.px(_BOX + _GAP)
        rest = QRect(left, 0, self.width() - left, self.height())
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.end()

    def _draw_box(self, painter: QPainter) -> None:
        colors = theme.current()
        focused = self.hasFocus()
        width = 2 if focused else 1
        edge = colors.accent if focused else colors.axis if self.underMouse() else colors.border
        painter.setPen(QPen(QColor(edge), width))
        painter.setBrush(QColor(colors.paper))
        side = theme.px(_BOX)
        top = (self.height() - side) / 2
        inset = width / 2
        box = QRectF(0, top, side, side).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, 4, 4)
        if self.isChecked():
            icons.draw(painter, "check", colors.accent, 1, top + 1)


class CheckList(QWidget):
    """Any number of a few choices, one below the other.

    `choices` maps what is chosen to its caption and its tooltip.
    """

    picked = Signal()

    def __init__(self, choices: Mapping[str, tuple[str, str]]) -> None:
        super().__init__()
        self._boxes: dict[str, CheckBox] = {}
        for key, (caption, help) in choices.items():
            box = CheckBox(caption)
            box.setObjectName(f"{key}_check")
            box.setAccessibleName(caption)
            box.setToolTip(help)
            box.toggled.connect(self.picked)
            self._boxes[key] = box
        column(*self._boxes.values(), of=self)

    def chosen(self) -> tuple[str, ...]:
        """What is ticked, in order."""
        return tuple(key for key, box in self._boxes.items() if box.isChecked())

    def show_chosen(self, keys: Iterable[str]) -> None:
        """Tick these and no others, without a signal."""
        wanted = set(keys)
        for key, box in self._boxes.items():
            with QSignalBlocker(box):
                box.setChecked(key in wanted)
