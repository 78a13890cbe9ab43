"""A choice between a few words in a line: the chosen one is underlined."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QTabBar, QWidget

from nnviz.gui.controls.keyboard_focus import SpaceByKeyboard
from nnviz.gui.look import theme

GAP, LEAST_GAP = 12, 6
"""Between two words, in pixels: where there is room, and where there is less."""


class TextTabs(SpaceByKeyboard, QTabBar):
    """Words side by side; `currentChanged` tells which one was chosen.

    Those that are ``close`` move together where they have less room than they ask for.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        pixels: int = 12,
        gap: int = GAP,
        *,
        close: bool = False,
    ) -> None:
        super().__init__(parent)
        self._hovered = -1
        self._gap, self._exact_gap, self._fitting = gap, -1, -1
        self._marks = True
        self.setFont(theme.font(pixels))
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setMouseTracking(True)
        policy = QSizePolicy.Policy
        self._close = close
        self.setSizePolicy(policy.Maximum if close else policy.Fixed, policy.Fixed)

    def texts(self) -> list[str]:
        """The words, in order."""
        return [self.tabText(i) for i in range(self.count())]

    def set_texts(self, texts: Sequence[str]) -> None:
        """Offer these words, the first one chosen; nothing happens where they are the same."""
        if list(texts) == self.texts():
            return
        while self.count():
            self.removeTab(0)
        for text in texts:
            self.addTab(text)
        self._fit()
        self.updateGeometry()

    def choose(self, index: int) -> None:
        """Choose a word without a signal."""
        with QSignalBlocker(self):
            self.setCurrentIndex(index)
        self.update()

    def set_gap(self, pixels: int) -> None:
        """The distance of two words, in pixels of the screen whatever the zoom is."""
        if pixels != self._exact_gap:
            self._exact_gap = pixels
            self.setElideMode(self.elideMode())  # which has the words measured again
            self.updateGeometry()

    def scroll_back(self) -> None:
        """Have the first words in sight again where there is room for all: Qt scrolls to the chosen
        one in a narrow bar, and looks again only when the bar has another size.
        """
        seen = [index for index in range(self.count()) if self.isTabVisible(index)]
        if seen and self.tabRect(seen[0]).left() < 0:
            QApplication.sendEvent(self, QResizeEvent(self.size(), self.size()))

    def word_widths(self) -> list[int]:
        """What each of the words needs."""
        metrics = self.fontMetrics()
        return [metrics.horizontalAdvance(text) for text in self.texts()]

    def mark(self, marks: bool) -> None:
        """Underline the chosen word, or none where nothing of it is to be seen."""
        self._marks = marks
        self.update()

    def tabSizeHint(self, index: int) -> QSize:
        metrics = self.fontMetrics()
        is_last = not any(map(self.isTabVisible, range(index + 1, self.count())))
        gap = 0 if is_last else self._fitting if self._fitting >= 0 else self._wanted_gap
        return QSize(metrics.horizontalAdvance(self.tabText(index)) + gap, metrics.height() + 6)

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def sizeHint(self) -> QSize:
        """With the gaps that are wanted, also while there is no room for them."""
        return self._size(self._wanted_gap) if self._close else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        if not self._close:
            return self.sizeHint()
        return self._size(min(self._wanted_gap, theme.px(LEAST_GAP)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    @property
    def _wanted_gap(self) -> int:
        return theme.px(self._gap) if self._exact_gap < 0 else self._exact_gap

    def _size(self, gap: int) -> QSize:
        words = self._seen_widths()
        return QSize(sum(words) + max(0, len(words) - 1) * gap, self.fontMetrics().height() + 6)

    def _seen_widths(self) -> list[int]:
        widths = self.word_widths()
        return [width for at, width in enumerate(widths) if self.isTabVisible(at)]

    def _fit(self) -> None:
        """Bring the words nearer to each other where the gaps that are wanted have no room."""
        widths = self._seen_widths()
        room = (self.width() - sum(widths)) // max(1, len(widths) - 1)
        fitting = max(theme.px(LEAST_GAP), room) if room < self._wanted_gap else -1
        if fitting != self._fitting and self._close:
            self._fitting = fitting
            self.setElideMode(self.elideMode())  # which has the words measured again

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Return are a click on the chosen word; Space not where it was clicked."""
        is_space = event.key() == Qt.Key.Key_Space and self.by_keyboard
        if is_space or event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.tabBarClicked.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hovered = self.tabAt(event.position().toPoint())
        self.update()
        super().mouseMoveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for index in range(self.count()):
            self._paint_word(painter, index)
        painter.end()

    def _paint_word(self, painter: QPainter, index: int) -> None:
        on = theme.current()
        rect = self.tabRect(index)
        width = self.fontMetrics().horizontalAdvance(self.tabText(index))
        chosen = self._marks and index == self.currentIndex()
        lit = chosen or (index == self._hovered and self.underMouse())
        painter.setPen(QColor(on.text if lit else on.text2))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect, flags, self.tabText(index))
        if chosen:
            height = 3 if self.shows_focus else 2
            bottom = rect.bottom() + 1
            painter.fillRect(QRect(rect.left(), bottom - height, width, height), QColor(on.accent))
