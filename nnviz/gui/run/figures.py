"""What the bar says besides its buttons: numbers, and for an audience the design."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics, QPalette, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnviz.gui.controls.caption_row import QuietText
from nnviz.gui.controls.plural import clauses, listed
from nnviz.gui.controls.rows import column
from nnviz.gui.look import theme

PROMINENT = 20
"""Pixels of a number that an audience should see."""

TYPE = (PROMINENT, 17, 14, 11)
"""Pixels of the design's upper line: smaller for a network of many layers."""


class Figure(QWidget):
    """A number over its caption, as wide as its widest text, so that nothing moves.

    Nothing of it is shown while there is no value, yet its room is kept.
    """

    def __init__(self, caption: str, widest: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value, self._caption = _fixed(QPalette.ColorRole.WindowText), _fixed()
        self._caption.setFont(theme.font(11))
        self._words = caption
        self._widest = widest
        self._room = 0
        self.setAccessibleName(caption)
        self.set_prominent(False)
        column(None, self._value, self._caption, None, space=2, of=self)

    def set_prominent(self, prominent: bool) -> None:
        """A larger number, for an audience."""
        self._value.setFont(theme.font(PROMINENT if prominent else 15, 600))
        self.fit()

    def fit(self) -> None:
        """Take the room that is needed in the type that is on now."""
        self._room = 0
        self._take_room()

    def _take_room(self) -> None:
        strong = QFontMetrics(self._value.font()).horizontalAdvance(self._widest)
        below = QFontMetrics(self._caption.font()).horizontalAdvance(self._words)
        self._room = max(strong, below, self._room)
        self.setMinimumWidth(self._room + 1)

    def text(self) -> str:
        """The value as it is shown."""
        return self._value.text

    def set_words(self, caption: str) -> None:
        """Call the number something else; the room stays what it was made for, or grows."""
        if caption == self._words:
            return
        self._words = caption
        self.setAccessibleName(caption)
        self._take_room()
        self._caption.set_text(caption if self.text() else "")

    def show_value(self, text: str) -> None:
        """Show `text`; "" where there is no value yet."""
        if text != self.text():
            self._value.set_text(text)
            self._caption.set_text(self._words if text else "")
            self.setAccessibleDescription(text)


def _fixed(role: QPalette.ColorRole = QPalette.ColorRole.PlaceholderText) -> QuietText:
    """A text that asks for no room of its own, so that a new one lays out nothing."""
    made = QuietText(role=role)
    made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    return made


def _last_clauses(settings: str) -> list[str]:
    """What is left without the first, the first two …: the learning rate stays longest."""
    parts = clauses(settings)
    return [listed(parts[first:]) for first in range(1, len(parts))]


class DesignFigure(QWidget):
    """The design over its settings, of which the last stay where the bar has too little room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("design_figure")
        self.setAccessibleName(self.tr("Network"))
        self.sizes, self.settings = QuietText(role=QPalette.ColorRole.WindowText), QuietText()
        self.sizes.setFont(theme.font(PROMINENT, 600))
        self.settings.setFont(theme.font(11))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column(None, self.sizes, self.settings, None, of=self)

    def show_texts(self, sizes: str, settings: str) -> None:
        """Show these lines; nothing happens where they are the same as before."""
        if (sizes, settings) != (self.sizes.text, self.settings.text):
            self.sizes.set_text(sizes)
            self.settings.set_text(settings, *_last_clauses(settings))
            self.setAccessibleDescription(listed((sizes, settings)))
            self._fit()

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint().expandedTo(QSize(40, 0))

    @property
    def least_width(self) -> int:
        """What the layers take in the smallest type; the settings are cut short."""
        return QFontMetrics(theme.font(TYPE[-1], 600)).horizontalAdvance(self.sizes.text)

    @property
    def wanted_width(self) -> int:
        """What both lines take in large type, whatever type they are in now."""
        large, small = QFontMetrics(theme.font(TYPE[1], 600)), QFontMetrics(self.settings.font())
        lines = (
            large.horizontalAdvance(self.sizes.text),
            small.horizontalAdvance(self.settings.text),
        )
        return max(lines) + 1

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The largest type in which the layers fit, or else the smallest one."""
        for pixels in TYPE:
            font = theme.font(pixels, 600)
            if QFontMetrics(font).horizontalAdvance(self.sizes.text) <= self.width():
                break
        self.sizes.setFont(font)


def rate_text(rate: float | None) -> str:
    """Three figures: as many as can be read while they change."""
    if rate is None:
        return ""
    whole = round(rate)
    return f"{round(whole, min(0, 3 - len(str(whole)))):,}"
