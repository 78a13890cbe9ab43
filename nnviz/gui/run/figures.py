"""What the bar says besides its buttons: numbers, and for an audience the design."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics, QPalette, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnviz.gui.controls.caption_row import QuietText
from nnviz.gui.controls.number_words import output_text, share_text
from nnviz.gui.controls.plural import listed
from nnviz.gui.controls.rows import column
from nnviz.gui.look import theme

PROMINENT = 20
"""Pixels of a number that an audience should see."""

_ARROW = " → "

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
        self._shorter: tuple[str, ...] = ()
        self._room = {False: 0, True: 0}
        self._is_terse = False
        self.setAccessibleName(caption)
        self.set_prominent(False)
        column(None, self._value, self._caption, None, space=2, of=self)

    def set_prominent(self, prominent: bool) -> None:
        """A larger number, for an audience."""
        self._value.setFont(theme.font(PROMINENT if prominent else 15, 600))
        self.fit()

    def fit(self) -> None:
        """Take the room that is needed in the type that is on now."""
        self._room = {False: 0, True: 0}
        self._take_room()

    def set_terse(self, terse: bool) -> None:
        """Have the room of the shorter caption alone."""
        if terse != self._is_terse:
            self._is_terse = terse
            self._take_room()

    def room(self, terse: bool) -> int:
        """Pixels across that it needs with its caption, or with the shorter one."""
        return self._room[terse] + 1

    def _take_room(self) -> None:
        strong = QFontMetrics(self._value.font()).horizontalAdvance(self._widest)
        below = QFontMetrics(self._caption.font())
        for terse, words in ((False, self._words), (True, [self._words, *self._shorter][-1])):
            wide = below.horizontalAdvance(words)
            self._room[terse] = max(strong, wide, self._room[terse])
        self.setMinimumWidth(self.room(self._is_terse))

    def text(self) -> str:
        """The value as it is shown."""
        return self._value.text

    def set_words(self, caption: str, *shorter: str) -> None:
        """Call the number something else; the room stays what it was made for, or grows."""
        if (caption, shorter) == (self._words, self._shorter):
            return
        self._words, self._shorter = caption, shorter
        self.setAccessibleName(caption)
        self._take_room()
        self._show_caption()

    def show_value(self, text: str) -> None:
        """Show `text`; "" where there is no value yet."""
        if text != self.text():
            self._value.set_text(text)
            self._show_caption()
            self.setAccessibleDescription(text)

    def _show_caption(self) -> None:
        self._caption.set_text(*((self._words, *self._shorter) if self.text() else ("",)))


class AccuracyFigure(Figure):
    """The accuracy, or R² where values are wanted, over what it is measured on."""

    def __init__(self) -> None:
        super().__init__("", "> 99.9 %")
        self._of_accuracy = {
            "validation": (
                self.tr("validation accuracy"),
                self.tr("validation, epoch {0}"),
                self.tr("validation"),
            ),
            "test": (self.tr("test accuracy"), self.tr("test, epoch {0}"), self.tr("test")),
        }
        self._of_r2 = {
            "validation": (self.tr("validation R²"), self.tr("validation R², epoch {0}")),
            "test": (self.tr("test R²"), self.tr("test R², epoch {0}")),
        }
        self._of_epoch = self.tr("epoch {0}")
        self.set_words(self._of_accuracy["validation"][0])

    def show_share(
        self, share: float | None, part: str, r2: float | None, restored: int | None
    ) -> None:
        """As `RunBar.show_figures` has them."""
        words, of_epoch, *shorter = (self._of_accuracy if r2 is None else self._of_r2)[part]
        if restored is not None:
            words, *shorter = (each.format(f"{restored:,}") for each in (of_epoch, self._of_epoch))
        self.set_words(words, *shorter)
        text = "" if share is None else share_text(share)
        self.show_value(text if r2 is None else output_text(r2))


class RateFigure(Figure):
    """How many examples are trained on in a second."""

    def __init__(self) -> None:
        super().__init__("", "8,888,888")
        self._kinds = {
            "images": self.tr("images per second"),
            "points": self.tr("points per second"),
            "rows": self.tr("rows per second"),
        }
        self.show_kind("images")

    def show_kind(self, examples: str) -> None:
        """As `RunBar.show_kind` has it."""
        self.set_words(self._kinds[examples])

    def show_rate(self, rate: float | None) -> None:
        """Of a run, or None where nothing runs."""
        self.show_value(rate_text(rate))


def _fixed(role: QPalette.ColorRole = QPalette.ColorRole.PlaceholderText) -> QuietText:
    """A text that asks for no room of its own, so that a new one lays out nothing."""
    made = QuietText(role=role)
    made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    return made


def _shorter_sizes(sizes: str) -> list[str]:
    """What is left of "2 → 9 → 4 → 1" where there is little room: "2 → 9 → … → 1"."""
    layers = sizes.split(_ARROW)
    return [_ARROW.join([*layers[:2], "…", layers[-1]])] if len(layers) > 4 else []


class DesignFigure(QWidget):
    """The design over its settings, each in shorter words where the bar has too little room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("design_figure")
        self.setAccessibleName(self.tr("Network"))
        self.sizes, self.settings = QuietText(role=QPalette.ColorRole.WindowText), QuietText()
        self.sizes.setFont(theme.font(PROMINENT, 600))
        self.settings.setFont(theme.font(11))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column(None, self.sizes, self.settings, None, of=self)

    def show_texts(self, sizes: str, settings: str, *shorter: str) -> None:
        """Show these lines; nothing happens where they are the same as before."""
        if (sizes, settings) != (self.sizes.text, self.settings.text):
            self.sizes.set_text(sizes, *_shorter_sizes(sizes))
            self.settings.set_text(settings, *shorter)
            self.setAccessibleDescription(listed((sizes, settings)))
            self._fit()

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint().expandedTo(QSize(40, 0))

    @property
    def least_width(self) -> int:
        """What the layers take in the smallest type and in their shortest words."""
        shortest = [self.sizes.text, *_shorter_sizes(self.sizes.text)][-1]
        return QFontMetrics(theme.font(TYPE[-1], 600)).horizontalAdvance(shortest) + 1

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
