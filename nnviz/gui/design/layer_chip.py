"""One hidden layer as a chip: its number of neurons, fewer, more, and a way to remove it."""

from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QEnterEvent,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from nnviz.gui.controls.button import Button
from nnviz.gui.controls.whole_number import WholeNumber
from nnviz.gui.look import theme

HEIGHT = 28
WIDTH = 100
CAPTION_GAP = 4
_REPEATS_BEFORE_TENS = 12


class LayerChip(QWidget):
    """The number can be typed, stepped with the arrow keys, or changed by holding − and +."""

    typed = Signal()
    """Something was typed that is not finished yet, or that came to nothing."""
    edited = Signal()
    """The number is another one and finished: after Enter, a step, or when − or + is let go."""
    removed = Signal()

    def __init__(self, neurons: int, caption: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption = caption
        self._repeats = 0
        self.number = self._made_number(neurons, caption)
        self.fewer = self._made_stepper("minus", self.tr("Fewer neurons in {layer}"), -1)
        self.more = self._made_stepper("plus", self.tr("More neurons in {layer}"), 1)
        self.remove = self._made_remove(self.tr("Remove {layer}").format(layer=caption))
        self._last = neurons
        self._parts = (self.fewer, self.number, self.more, self.remove)
        for part in self._parts:
            part.installEventFilter(self)
        for before, after in pairwise(self._parts):
            QWidget.setTabOrder(before, after)

    @property
    def neurons(self) -> int:
        """The number as it stands in the field, finished or not; 0 while the field is empty."""
        return self.number.typed or 0

    def show_neurons(self, neurons: int) -> None:
        """Set the number without a signal."""
        self._last = neurons
        self.number.show_value(neurons)

    def set_bad(self, bad: bool) -> None:
        """Draw the chip as the field that keeps the network from being."""
        self.setProperty("bad", bad)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(WIDTH), theme.px(HEIGHT + CAPTION_GAP) + self._caption_height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        target, height, remove = theme.px(28), theme.px(HEIGHT), theme.px(18)
        self.fewer.setGeometry(0, 0, target, height)
        self.number.setGeometry(target, 0, self.width() - 2 * target, height)
        self.more.setGeometry(self.width() - target, 0, target, height)
        top = theme.px(HEIGHT + CAPTION_GAP) + (self._caption_height() - remove) // 2
        self.remove.setGeometry(self.width() - remove - 4, top, remove, remove)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._draw_outline(painter)
            theme.set_type(painter, theme.current().text2, 11)
            top = theme.px(HEIGHT + CAPTION_GAP)
            box = QRect(0, top, self.width(), self._caption_height())
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._caption)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.remove.show()

    def leaveEvent(self, event: QEvent) -> None:
        self.remove.setVisible(self._has_focus())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.remove.setVisible(self._has_focus() or self.underMouse())
            self.update()
        return False

    def _has_focus(self) -> bool:
        return any(part.hasFocus() for part in self._parts)

    def _caption_height(self) -> int:
        return max(theme.px(16), QFontMetrics(theme.font(11)).height())

    def _draw_outline(self, painter: QPainter) -> None:
        colors = theme.current()
        bad = bool(self.property("bad"))
        focused = self.number.hasFocus()
        width = 2 if focused else 1
        edge = colors.accent if focused else colors.error if bad else colors.border
        painter.setPen(QPen(QColor(edge), width))
        painter.setBrush(QColor(colors.error_fill if bad else colors.paper))
        if not self.isEnabled():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.hover))
        inset = width / 2
        box = QRectF(0, 0, self.width(), theme.px(HEIGHT)).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, 6 - inset, 6 - inset)

    def _made_number(self, neurons: int, caption: str) -> WholeNumber:
        number = WholeNumber(self)
        number.setObjectName("hidden_neurons")
        number.setProperty("frameless", True)
        number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        number.setFont(theme.font(13, 600))
        number.lineEdit().setTextMargins(0, 0, 0, 0)
        number.show_value(neurons)
        number.setAccessibleName(self.tr("Neurons in {layer}").format(layer=caption))
        number.lineEdit().textEdited.connect(self.typed)
        number.valueChanged.connect(self._on_finished)
        number.editingFinished.connect(self.typed)
        return number

    def _made_stepper(self, icon: str, name: str, step: int) -> Button:
        name = name.format(layer=self._caption)
        button = Button("", icon, "icon", self, name=name, autoRepeat=True, autoRepeatInterval=60)
        button.setProperty("inside", True)
        button.pressed.connect(lambda: self._on_step(step))
        button.released.connect(lambda: self._on_let_go(button))
        return button

    def _made_remove(self, name: str) -> Button:
        button = Button("", "clear", "icon", self, name=name)
        button.hide()
        button.clicked.connect(self.removed)
        action = QAction(name, self)
        action.triggered.connect(self.removed)
        self.addAction(action)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        return button

    def _on_step(self, step: int) -> None:
        """One at a time, ten at a time after the button has been held for a while."""
        self._repeats += 1
        size = 10 if self._repeats > _REPEATS_BEFORE_TENS else 1
        self.number.show_value(max(1, self.neurons + size * step))

    def _on_let_go(self, button: Button) -> None:
        if not button.isDown():
            self._repeats = 0
            self._on_finished()

    def _on_finished(self) -> None:
        if self.neurons != self._last:
            self._last = self.neurons
            self.edited.emit()
