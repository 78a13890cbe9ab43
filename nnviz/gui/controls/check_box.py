"""A check box drawn in the program's own outline, and a list of such boxes."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QPoint, QRect, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from nnviz.gui.controls.keyboard_focus import SpaceByKeyboard
from nnviz.gui.controls.rows import column
from nnviz.gui.look import icons, theme

_BOX, _HEIGHT = 18, 28
_GAP = 8
_WRAP = int(Qt.TextFlag.TextWordWrap)


class CheckBox(SpaceByKeyboard, QCheckBox):
    """A ticked box is filled with the accent's tick; the whole row takes the click.

    One that ``wraps`` has more lines where there is no room for its text in one.
    """

    def __init__(self, text: str, parent: QWidget | None = None, *, wraps: bool = False) -> None:
        super().__init__(text, parent)
        self.setFont(theme.font(13))
        self._wraps = wraps
        if wraps:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        else:
            self.setFixedHeight(_HEIGHT)

    @property
    def square(self) -> QRect:
        """Where the box stands that is ticked, and nothing of the text."""
        return QRect(0, 0, theme.px(_BOX) + 1, self.height())

    def sizeHint(self) -> QSize:
        text = QFontMetrics(self.font()).horizontalAdvance(self.text())
        return QSize(theme.px(_BOX + _GAP) + text, theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        if not self._wraps:
            return self.sizeHint()
        longest = max(map(self.fontMetrics().horizontalAdvance, self.text().split()), default=0)
        return QSize(theme.px(_BOX + _GAP) + longest, theme.px(_HEIGHT))

    def heightForWidth(self, width: int) -> int:
        """Of one that wraps, with all its lines."""
        if self._has_room(width):
            return theme.px(_HEIGHT)
        room = QRect(0, 0, width - theme.px(_BOX + _GAP), 0)
        lines = self.fontMetrics().boundingRect(room, _WRAP, self.text()).height()
        return lines + theme.px(_HEIGHT) - self.fontMetrics().height()

    def _has_room(self, width: int) -> bool:
        """Whether all of it stands in a line; it does where it must not wrap."""
        return not self._wraps or width >= self.sizeHint().width()

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
        flags = int(Qt.AlignmentFlag.AlignVCenter)
        flags |= 0 if self._has_room(self.width()) else _WRAP
        painter.drawText(rest, flags, self.text())
        painter.end()

    def _draw_box(self, painter: QPainter) -> None:
        colors = theme.current()
        focused = self.shows_focus
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
            box = CheckBox(caption, wraps=True)
            box.setObjectName(f"{key}_check")
            box.setAccessibleName(caption)
            box.setToolTip(help)
            box.toggled.connect(self.picked)
            self._boxes[key] = box
        column(*self._boxes.values(), of=self)

    def offer(self, keys: Iterable[str]) -> None:
        """Show these alone; of the others stays what was ticked."""
        wanted = set(keys)
        for key, box in self._boxes.items():
            box.setVisible(key in wanted)

    def chosen(self) -> tuple[str, ...]:
        """What is ticked, in order."""
        return tuple(key for key, box in self._boxes.items() if box.isChecked())

    def show_chosen(self, keys: Iterable[str]) -> None:
        """Tick these and no others, without a signal."""
        wanted = set(keys)
        for key, box in self._boxes.items():
            with QSignalBlocker(box):
                box.setChecked(key in wanted)
