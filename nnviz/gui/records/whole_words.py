"""A label whose type is as large as its longest word allows: a number has no place to wrap at."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from nnviz.gui.controls.label import set_tone
from nnviz.gui.look import theme

SIZES = (22, 17, 13, 11)


class WholeWords(QLabel):
    """Wraps between words; in the largest of the sizes in which each is whole."""

    def __init__(self) -> None:
        super().__init__(wordWrap=True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font(SIZES[0], 600))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        set_tone(self, "text")

    def set_words(self, text: str) -> None:
        """Show this."""
        self.setText(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        fonts = [theme.font(pixels, 600) for pixels in SIZES]
        fitting = (font for font in fonts if self._longest_word(QFontMetrics(font)) <= self.width())
        font = next(fitting, fonts[-1])
        if font != self.font():
            self.setFont(font)

    def _longest_word(self, measures: QFontMetrics) -> int:
        return max(map(measures.horizontalAdvance, self.text().split()), default=0)
