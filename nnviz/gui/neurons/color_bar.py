"""The key to the diverging map: against ≤ −0.8 ▇▇▇ ≥ +0.8 for; of activations −1 ▇▇▇ +1.

Of activations that are never negative only the colours from 0 on: 0 ▇▇▇ 1.
"""

from math import isfinite

import numpy as np
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnviz.gui.controls.number_words import signed, significant, without_zeros
from nnviz.gui.controls.plural import listed, pair
from nnviz.gui.heard.items import OnePicture
from nnviz.gui.look import theme
from nnviz.gui.look.color_map import LEVELS, ZERO_LEVEL
from nnviz.gui.look.ink_colors import levels_picture

BAR = 144
"""Length of the bar, in pixels, where there is room."""

_SHORTEST = 40
"""Pixels of the bar below which the words beside it go."""

_USUAL = "−0.044"
"""As long as a value usually is."""

_GAP = 8


class ColorBar(OnePicture, QWidget):
    """The colours between −limit and +limit; a mark shows where one value is among them."""

    def __init__(self) -> None:
        super().__init__()
        self._limit, self._middle, self._from = 1.0, 0.0, -1.0
        self._is_common = True
        self._value: float | None = None
        self._place = ""
        self._ramp = _ramp_from(self._from)
        self.setFont(theme.font(11))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._describe()

    def set_limit(self, limit: float | None) -> None:
        """The value at which the colours end; None where every tile has its own."""
        if (limit or self._limit, limit is not None) != (self._limit, self._is_common):
            self._limit, self._is_common = limit or self._limit, limit is not None
            self._describe()
            self.update()

    def set_value(self, value: float | None, place: str = "") -> None:
        """Mark this value on the bar and write it on the right; None takes the mark away.

        Where `place` says whose value it is, it stands before it, instead of the bar's words.
        """
        if (value, place) != (self._value, self._place):
            self._value, self._place = value, place
            self.update()

    def texts(self) -> tuple[str, str]:
        """What stands at the two ends, where there is room for it."""
        low, high = signed(-self._limit), signed(self._limit)
        ends = f"≤ {without_zeros(low)}", f"≥ {without_zeros(high)}"
        if not self._is_common:
            ends = self.tr("−max"), self.tr("+max")
        if self._place:
            return ends
        return self.tr("against") + f"  {ends[0]}", f"{ends[1]}  " + self.tr("for")

    def read_out(self) -> str:
        """What stands on the right: "row 14, column 9: −0.23", or nothing."""
        if self._value is None or not isfinite(self._value):
            return ""
        return pair(self._place, signed(self._value)) if self._place else signed(self._value)

    def sizeHint(self) -> QSize:
        words = sum(map(self.fontMetrics().horizontalAdvance, self.texts()))
        width = theme.px(BAR) + words + self._width_of_value() + 3 * _GAP
        return QSize(width, self.fontMetrics().height() + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def bar_rect(self) -> QRect:
        """Where the colours are: shorter where there is too little room for all the words."""
        low, high, value = self._widths()
        length = min(theme.px(BAR), max(self.width() - low - high - value - 3 * _GAP, 16))
        left = low + _GAP + max(0, self.width() - low - length - high - value - 3 * _GAP) // 2
        height = theme.px(8)
        return QRect(left, (self.height() - height) // 2, length, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        on = theme.current()
        with QPainter(self) as painter:
            bar = self.bar_rect()
            self._ramp.setColorTable(on.diverging)
            painter.drawImage(bar, self._ramp)
            painter.setPen(QColor(on.text2))
            low, high = self._shown
            middle = Qt.AlignmentFlag.AlignVCenter
            before = QRect(0, 0, bar.left() - _GAP, self.height())
            after = QRect(bar.right() + 1 + _GAP, 0, self.width(), self.height())
            painter.drawText(before, int(middle | Qt.AlignmentFlag.AlignRight), low)
            painter.drawText(after, int(middle | Qt.AlignmentFlag.AlignLeft), high)
            if self._value is not None and isfinite(self._value):
                self._paint_value(painter, bar, self._value)

    def _paint_value(self, painter: QPainter, bar: QRect, value: float) -> None:
        on = theme.current()
        place = min(max((value - self._middle) / self._limit, self._from), 1.0)
        share = (place - self._from) / (1.0 - self._from)
        column = bar.left() + round(share * (bar.width() - 2))
        painter.fillRect(column - 1, bar.top() - 3, 4, bar.height() + 6, QColor(on.paper))
        painter.fillRect(column, bar.top() - 3, 2, bar.height() + 6, QColor(on.text))
        theme.set_type(painter, on.text, 11, 600)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(self.rect(), int(flags), self.read_out())

    def _widths(self) -> tuple[int, int, int]:
        """Of the words before the bar, of those after it, and of a value after them."""
        metrics = self.fontMetrics()
        low, high = (metrics.horizontalAdvance(text) for text in self._shown)
        return low, high, self._width_of_value()

    def _width_of_value(self) -> int:
        bold = QFontMetrics(theme.font(11, 600))
        return bold.horizontalAdvance(self.read_out() if self._place else _USUAL)

    @property
    def _shown(self) -> tuple[str, str]:
        """The texts, or only their last and first word, the ends, where it is narrow."""
        low, high = self.texts()
        words = self.fontMetrics().horizontalAdvance(low + high)
        if words + theme.px(_SHORTEST) + self._width_of_value() + 3 * _GAP <= self.width():
            return low, high
        return low.rpartition("  ")[2], high.partition("  ")[0]

    def _describe(self) -> None:
        low, high = self.texts()
        self.setAccessibleName(self.tr("Colours of the weights"))
        self.setAccessibleDescription(listed((low, high)))


class ActivationBar(ColorBar):
    """With ≤ and ≥ where activations go on beyond the colours, from 0 where none is negative.

    Of answers that are for or against, white is their middle and not 0.
    """

    _is_end = True

    def show_ends(
        self, limit: float, is_end: bool, middle: float = 0.0, *, from_zero: bool = False
    ) -> None:
        """The colours end so far from the middle, and so do the activations, or they do not.

        Where they go ``from_zero`` on, the colours below are not shown.
        """
        lowest = 0.0 if from_zero else -1.0
        changed = (is_end, middle, lowest) != (self._is_end, self._middle, self._from)
        self._is_end, self._middle = is_end, middle
        if lowest != self._from:
            self._from, self._ramp = lowest, _ramp_from(lowest)
        self.set_limit(limit)
        if changed:
            self._describe()
            self.update()

    def texts(self) -> tuple[str, str]:
        ends = self._middle - self._limit, self._middle + self._limit
        low, high = (significant(end).removesuffix(".0") for end in ends)
        if self._middle:
            return self.tr("against") + f"  {low}", f"{high}  " + self.tr("for")
        if self._from:
            low, high = (low, f"+{high}") if self._is_end else (f"≤ {low}", f"+{high}")
        else:
            low = "0"
        return f"a  {low}", high if self._is_end else f"≥ {high}"

    def _describe(self) -> None:
        super()._describe()
        self.setAccessibleName(self.tr("Colours of the activations"))


def _ramp_from(lowest: float) -> QImage:
    """The colours from that share −1..0 of the limit on."""
    first = round((1 + lowest) * ZERO_LEVEL)
    return levels_picture(np.arange(first, LEVELS, dtype=np.uint8)[None])
