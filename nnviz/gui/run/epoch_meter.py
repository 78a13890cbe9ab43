"""How far the training is: "epoch 18 of 30" over a thin bar."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from nnviz.gui.look import theme

WIDTH, NARROW, SHORT = 184, 120, 56
"""Of the bar, in pixels, where there is room, where there is less, and under numbers alone."""

_BAR = 4

_TERSE = "{epoch} / {epochs}"


class EpochMeter(QProgressBar):
    """`value` counts finished epochs, `maximum` those asked for; the bar moves in between."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._epoch = 0.0
        self._words = self._of_epochs = self.tr("epoch {epoch} of {epochs}")
        self._width = WIDTH
        self._is_terse = False
        self.setAccessibleName(self.tr("Epoch"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_epoch(0, 1)

    def show_epoch(self, epoch: float, epochs: int, words: str = "") -> None:
        """`epoch` epochs of `epochs` are done, the part of the present one included.

        Other `words` say what else is counted, with {epoch} and {epochs} in them.
        """
        words = words or self._of_epochs
        if (epoch, epochs, words) == (self._epoch, self.maximum(), self._words):
            return
        is_wider = (words, epochs) != (self._words, self.maximum())
        self._epoch, self._words = epoch, words
        self.setUpdatesEnabled(False)  # Qt would paint it at once, before the views have the run
        self.setRange(0, max(1, epochs))
        self.setValue(min(int(epoch), self.maximum()))
        self.setUpdatesEnabled(True)
        self.setAccessibleDescription(self.text())
        if is_wider:
            self.updateGeometry()
        self.update()

    def set_width(self, pixels: int) -> None:
        """A bar of this length, longer where the text is."""
        self._width = pixels
        self.updateGeometry()

    def set_terse(self, terse: bool) -> None:
        """Numbers alone, over a short bar."""
        if terse != self._is_terse:
            self._is_terse = terse
            self.updateGeometry()
            self.update()

    def room(self, terse: bool) -> int:
        """Pixels across that it needs with its words, or without."""
        words = round(self._text_width(_TERSE if terse else self._words))
        return max(theme.px(SHORT if terse else self._width), words)

    def text(self) -> str:
        return "".join(self._parts(self._words))

    def sizeHint(self) -> QSize:
        return QSize(self.room(self._is_terse), theme.px(32))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_text(painter)
        self._draw_bar(painter)
        painter.end()

    def _parts(self, words: str) -> tuple[str, str, str]:
        """The text before the number, the number, and the text after it."""
        template = words.replace("{epochs}", f"{self.maximum():,}")
        before, _, after = template.partition("{epoch}")
        return before, f"{int(self._epoch):,}", after

    def _text_width(self, words: str) -> float:
        before, _, after = self._parts(words)
        plain, strong = (QFontMetrics(font) for font in (theme.font(13), theme.font(15, 600)))
        return plain.horizontalAdvance(before + after) + strong.horizontalAdvance(
            f"{self.maximum():,}"
        )

    def _draw_text(self, painter: QPainter) -> None:
        """The three parts on one baseline."""
        colors = theme.current()
        plain, strong = theme.font(13), theme.font(15, 600)
        x = 0.0
        parts = self._parts(_TERSE if self._is_terse else self._words)
        for part, font in zip(parts, (plain, strong, plain), strict=True):
            painter.setFont(font)
            painter.setPen(QColor(colors.text if font is strong else colors.text2))
            painter.drawText(QPointF(x, theme.px(13)), part)
            x += QFontMetrics(font).horizontalAdvance(part)

    def _draw_bar(self, painter: QPainter) -> None:
        colors = theme.current()
        height = theme.px(_BAR)
        track = QRectF(0, self.height() - height - theme.px(5), self.width(), height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.track))
        painter.drawRoundedRect(track, 2, 2)
        done = min(self._epoch / self.maximum(), 1.0) * track.width()
        if done:
            painter.setBrush(QColor(colors.accent))
            track.setWidth(max(done, height))
            painter.drawRoundedRect(track, 2, 2)
