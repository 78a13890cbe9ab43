"""The names of a plot's lines, written where the lines end, instead of a legend."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from nnviz.gui.look import fonts, theme
from nnviz.gui.plot.area import PlotArea

GAP = 6
"""From the last point to its label, in pixels."""

PITCH = 16
"""Height of a label, and so the least distance of two of them, from middle to middle."""

_FLAGS = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip)

_CLEAR = 3
"""Between a line and a label above or below it."""


Band = tuple[float, float]
"""First and last row of what is drawn somewhere."""


class EndLabel(NamedTuple):
    """A line's name and last figure, the colour of both, and the line's points as drawn.

    The last point must be finite.
    """

    name: str
    figure: str
    color: str
    x: NDArray[np.float64]
    y: NDArray[np.float64]


def spread(wanted: Sequence[float], pitch: float, low: float, high: float) -> list[float]:
    """Places near the `wanted` ones (sorted), at least `pitch` apart and between `low` and `high`.

    Where there is not room for all, they keep the pitch and the first starts at `low`.
    """
    places: list[float] = []
    for want in wanted:
        least = places[-1] + pitch if places else low
        places.append(max(want, least))
    highest = high
    for i in reversed(range(len(places))):
        places[i] = min(places[i], highest)
        highest = places[i] - pitch
    shift = max(0.0, low - places[0]) if places else 0.0
    return [place + shift for place in places]


def place(labels: Sequence[EndLabel], widths: Sequence[float], area: PlotArea) -> list[QRectF]:
    """A rectangle for each label: right of the line's end, or above or below where that is tight.

    `labels` must be sorted from the top of the plot to its bottom. Where lines end far from each
    other, a label stands at its own line's end if it covers no other line there.
    """
    ends = [area.point(label.x[-1], label.y[-1]) for label in labels]
    room = min((area.rect.right() - end.x() - GAP for end in ends), default=0.0)
    if room < max(widths, default=0.0):
        rects = _place_tight(labels, widths, area)
        for i, end in enumerate(ends):
            rects[i] = _beside(end, i, rects, labels, area) or rects[i]
        return rects
    pitch = theme.px(PITCH)
    half = pitch / 2
    first, last = area.rect.top() + half, area.rect.bottom() - half
    rows = spread([end.y() for end in ends], pitch, first, last)
    return [
        QRectF(end.x() + GAP, row - half, width, pitch)
        for end, row, width in zip(ends, rows, widths, strict=True)
    ]


def _beside(
    end: QPointF, at: int, rects: Sequence[QRectF], labels: Sequence[EndLabel], area: PlotArea
) -> QRectF | None:
    """A place for label `at` right of its line's end, or a little above or below that; None where
    another line or label is there, or the plot ends.
    """
    left, width = end.x() + GAP, rects[at].width()
    if left + width > area.rect.right():
        return None
    others = [label for i, label in enumerate(labels) if i != at]
    taken = [rows for label in others if (rows := _rows_between(label, left, width, area))]
    written = [rect for i, rect in enumerate(rects) if i != at]
    for down in (0, -1, 1, -2, 2):
        rect = QRectF(left, end.y() + (down - 0.5) * PITCH, width, PITCH)
        inside = area.rect.top() <= rect.top() and rect.bottom() <= area.rect.bottom()
        free = _is_free(rect.top(), taken) and not any(map(rect.intersects, written))
        if inside and free:
            return rect
    return None


def _rows_between(label: EndLabel, left: float, width: float, area: PlotArea) -> Band | None:
    """The rows that a line takes between two columns; None where it is not there."""
    there = np.isfinite(label.y)
    x, y = label.x[there], label.y[there]
    first, last = area.x_at(left - GAP), area.x_at(left + width + GAP)
    if x[-1] < first or x[0] > last:
        return None
    inside = y[(x >= first) & (x <= last)]
    heights = np.concatenate([np.interp([first, last], x, y), inside])
    return area.y_pixel(float(heights.max())) - _CLEAR, area.y_pixel(float(heights.min())) + _CLEAR


def _place_tight(
    labels: Sequence[EndLabel], widths: Sequence[float], area: PlotArea
) -> list[QRectF]:
    """Each label near its line's end, over no line and no other label where that can be."""
    right = area.rect.right()
    bands = [_band(label, right - max(widths), area) for label in labels]
    written: list[Band] = []
    rects = [QRectF()] * len(labels)
    for i in _from_outside(len(labels)):
        tops = list(_candidates(bands[i], bands, area))
        unwritten = [top for top in tops if _is_free(top, written)] or tops
        top = next((top for top in unwritten if _is_free(top, bands)), unwritten[0])
        written.append((top, top + theme.px(PITCH)))
        left = max(right - widths[i], area.rect.left())
        rects[i] = QRectF(left, top, widths[i], theme.px(PITCH))
    return rects


def _from_outside(count: int) -> list[int]:
    """The first, the last, the second, the last but one, and so on."""
    return [i // 2 if i % 2 == 0 else count - 1 - i // 2 for i in range(count)]


def _band(label: EndLabel, left: float, area: PlotArea) -> Band:
    """The rows that a line takes from the column `left` on."""
    heights = label.y[label.x >= area.x_at(left)]
    heights = heights[np.isfinite(heights)] if len(heights) else label.y[-1:]
    rows = (area.y_pixel(float(heights.max())), area.y_pixel(float(heights.min())))
    return max(rows[0], area.rect.top()), min(rows[1], area.rect.bottom())


def _candidates(band: Band, bands: Sequence[Band], area: PlotArea) -> Iterator[float]:
    """Tops for a label, best first: above its line, below it, above or below all, elsewhere."""
    highest, lowest = min(top for top, _ in bands), max(bottom for _, bottom in bands)
    pitch, rows = theme.px(PITCH), range(len(bands))
    above = [band[0], *(highest - row * pitch for row in rows)]
    below = [band[1], *(lowest + row * pitch for row in rows)]
    tops = [top - _CLEAR - pitch for top in above], [bottom + _CLEAR for bottom in below]
    wanted = [top for pair in zip(*tops, strict=True) for top in pair]
    first, last = area.rect.top(), area.rect.bottom() - pitch
    yield from (top for top in wanted if first <= top <= last)
    anywhere = (first + row * pitch for row in range(max(1, int(area.rect.height() // pitch))))
    yield from sorted(anywhere, key=lambda top: abs(top - band[0]))


def _is_free(top: float, taken: Sequence[Band]) -> bool:
    """Whether a label at `top` would cover none of these rows."""
    return not any(top < last and first < top + theme.px(PITCH) for first, last in taken)


def paint(painter: QPainter, labels: Sequence[EndLabel], area: PlotArea) -> list[QRectF]:
    """Write the labels on paper, so that no line runs through them; where they are."""
    name_font, figure_font = theme.font(12, 500), theme.font(12, 600)
    labels = sorted(labels, key=lambda label: -label.y[-1])
    name_widths = [fonts.width(label.name, 12, 500) + 4 for label in labels]
    widths = [
        width + fonts.width(label.figure, 12, 600)
        for width, label in zip(name_widths, labels, strict=True)
    ]
    paper = QColor(theme.current().paper)
    rects = place(labels, widths, area)
    for label, width, rect in zip(labels, name_widths, rects, strict=True):
        painter.fillRect(rect.adjusted(-2, 0, 2, 0), paper)
        painter.setPen(QColor(label.color))
        painter.setFont(name_font)
        painter.drawText(rect, _FLAGS, label.name)
        painter.setFont(figure_font)
        painter.drawText(rect.adjusted(width, 0, 0, 0), _FLAGS, label.figure)
    return rects
