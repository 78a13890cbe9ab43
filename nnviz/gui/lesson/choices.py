"""Answers to choose from: a letter in a ring, and the words beside it."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from nnviz.gui.controls.flowing.unbroken import unbroken
from nnviz.gui.controls.keyboard_focus import SpaceByKeyboard
from nnviz.gui.controls.rows import column, empty
from nnviz.gui.look import theme
from nnviz.lessons.names import LETTERS

RING, GAP, PAD = 22, 10, 6
"""Pixels: of the ring, beside it, above and below the words."""
_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


class ChoiceButton(SpaceByKeyboard, QRadioButton):
    """A radio button as wide as its column; the whole row takes the click."""

    def __init__(self, at: int, of: int, text: str) -> None:
        super().__init__(text)
        self.letter = LETTERS[at]
        self.setObjectName(f"lesson_choice_{self.letter.lower()}")
        said = self.tr("{letter}, {text}, {at} of {of}")
        self.setAccessibleName(said.format(letter=self.letter, text=text, at=at + 1, of=of))
        self.setFont(theme.font(13))
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space trains where there is nothing to choose by it."""
        if event.key() == Qt.Key.Key_Space and self.isChecked():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        words = self._words_in(width).height()
        return max(theme.px(RING), words) + 2 * theme.px(PAD)

    def sizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(max(self.width(), 200)))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, theme.px(RING + 2 * PAD))

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def paintEvent(self, event: QPaintEvent) -> None:
        on, chosen = theme.current(), self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side, top = theme.px(RING), theme.px(PAD)
        edge = on.accent if chosen or self.shows_focus else on.border
        painter.setPen(QPen(QColor(edge), 2 if self.shows_focus else 1))
        painter.setBrush(QColor(on.accent if chosen else on.paper))
        ring = QRectF(0, top, side, side).adjusted(1, 1, -1, -1)
        painter.drawEllipse(ring)
        theme.set_type(painter, on.on_accent if chosen else on.text2, 12, 600)
        painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, self.letter)
        lit = chosen or self.underMouse()
        theme.set_type(painter, on.text if lit else on.text2, 13)
        words = self._words_in(self.width())
        words.moveTop(top + max(0, (side - words.height()) // 2))
        painter.drawText(words, _WRAPPED, unbroken(self.text()))
        painter.end()

    def _words_in(self, width: int) -> QRect:
        left = theme.px(RING + GAP)
        room = QRect(left, 0, max(40, width - left), 10_000)
        words = self.fontMetrics().boundingRect(room, _WRAPPED, unbroken(self.text()))
        words.setLeft(left)
        words.setRight(room.right())
        return words


class Choices(QWidget):
    """One of these, or none."""

    picked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.buttons: list[ChoiceButton] = []
        self._column = column(of=self)

    def show_texts(self, texts: Sequence[str], chosen: int | None) -> None:
        """Offer these answers, one of them chosen already, or none."""
        empty(self._column)
        self.buttons = [ChoiceButton(at, len(texts), text) for at, text in enumerate(texts)]
        for at, button in enumerate(self.buttons):
            self._column.addWidget(button)
            button.setChecked(at == chosen)
            button.toggled.connect(self._on_toggled)

    @property
    def chosen(self) -> int | None:
        """Which one is chosen."""
        return next((at for at, each in enumerate(self.buttons) if each.isChecked()), None)

    def choose(self, at: int) -> bool:
        """Choose that one, as by a click; whether there is one and it can be chosen.

        The keyboard goes there from another one: Space would choose that.
        """
        if not 0 <= at < len(self.buttons) or not self.buttons[at].isEnabled():
            return False
        self.buttons[at].setChecked(True)
        if any(button.hasFocus() for button in self.buttons):
            self.buttons[at].setFocus()
        return True

    def _on_toggled(self, on: bool) -> None:
        if on:
            self.picked.emit()
