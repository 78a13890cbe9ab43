"""The outputs where there is no height for rows: bars side by side, the best one named."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter

from nnviz.gui.look import theme
from nnviz.gui.look.fonts import width

TEXT = 13
"""Pixels of the type."""

LEAST_BARS = 24
"""Pixels of height that bars have at least, between the number above and the digits below."""


def least_height() -> int:
    """In the present zoom."""
    return 2 * _line() + theme.px(LEAST_BARS)


def bar_rects(
    box: QRect, values: NDArray[np.float64], low: float, high: float
) -> tuple[list[QRectF], float]:
    """The bar of each value (n,), which starts at 0 on the scale ``low`` … ``high``; where 0 is."""
    top, bottom = box.top() + _line(), box.bottom() + 1 - _line()
    pitch = box.width() / len(values)
    width = round(pitch * 0.6)

    def height_of(value: float) -> float:
        return bottom - (bottom - top) * (value - low) / (high - low)

    zero = height_of(0.0)
    bars = []
    for at, value in enumerate(values):
        left = round(box.left() + (at + 0.5) * pitch - width / 2)
        ends = sorted((zero, height_of(float(value))))
        bars.append(QRectF(left, ends[0], width, ends[1] - ends[0]))
    return bars, zero


def paint(
    painter: QPainter,
    box: QRect,
    names: Sequence[str],
    values: NDArray[np.float64] | None,
    span: tuple[float, float],
    best_text: str,
) -> None:
    """Bars of ``values`` (k,) on a line, the largest with its text; ``names`` (k,) below it.

    Where the names have no room side by side only that of the largest is there.
    """
    on, count = theme.current(), len(names)
    best = None if values is None else int(np.argmax(values))
    has_room = max(width(name, TEXT, 600) for name in names) < box.width() / count
    bars, zero = bar_rects(box, np.zeros(count) if values is None else values, *span)
    painter.fillRect(QRectF(box.left(), round(zero), box.width(), 1), QColor(on.line))
    for at, bar in enumerate(bars):
        is_best = at == best
        theme.set_type(painter, on.text if is_best else on.text2, TEXT, 600 if is_best else 400)
        if has_room or is_best:
            _write(painter, box, bar, names[at], box.bottom() + 1 - _line())
        if values is not None:
            painter.fillRect(bar, QColor(on.accent if is_best else on.bar))
    if best is not None:
        theme.set_type(painter, on.text, TEXT, 600)
        _write(painter, box, bars[best], best_text, round(bars[best].top()) - _line())


def _write(painter: QPainter, box: QRect, bar: QRectF, text: str, top: int) -> None:
    """A line of text over or under a bar, within the box."""
    room = QFontMetrics(painter.font()).horizontalAdvance(text) + 2
    left = min(max(round(bar.center().x() - room / 2), box.left()), box.right() + 1 - room)
    painter.drawText(QRect(left, top, room, _line()), Qt.AlignmentFlag.AlignCenter, text)


def _line() -> int:
    return QFontMetrics(theme.font(TEXT, 600)).height() + 1
