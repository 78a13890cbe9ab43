"""The names of a plot's lines, written where the lines end, instead of a legend."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import floor
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF

from nnviz.gui.look import theme
from nnviz.gui.plot import curve
from nnviz.gui.plot.area import PlotArea
from nnviz.gui.plot.end_label import (
    CLEAR,
    GAP,
    EndLabel,
    inset,
    paper,
    pitch_of,
    with_room,
    without_figures,
)
from nnviz.gui.plot.lines import Values

_TOUCHING, _COVERING = 10, 30
"""Going so many pixels out of the way is better than to be nearer to a line than `CLEAR`, and so
many more than to cover it.
"""

_ON_BOX = 100
"""So many times worse is it to cover a diamond, a text or a ring, worse than to be anywhere else: a
label over a line can still be read."""

_ON_NEWEST = 50
"""And so many times a line's newest points, which are what one looks at."""

_NEWEST = 12
"""So many pixels of a line's end are its newest points."""


class Band(NamedTuple):
    """First and last row of what is drawn somewhere, and how bad it is to cover it.

    A line is covered where the paper is; with a ``weight`` above 1 it is no line, and not to be
    touched by what is around the letters either.
    """

    first: float
    last: float
    weight: int = 1


def place(
    labels: Sequence[EndLabel],
    widths: Sequence[float],
    area: PlotArea,
    others: Sequence[tuple[Values, Values]] = (),
    boxes: Sequence[QRectF] = (),
    rings: Sequence[QRectF] = (),
    beside: float = 0.0,
) -> list[QRectF]:
    """A rectangle for each label: right of its line's end, or at the plot's edge if that is near,
    which is so many pixels ``beside`` the area.

    `labels` must be sorted from the top of the plot to its bottom, and so are the rectangles, none
    over another: a label that is higher is of a larger value. Of the places that leaves, each takes
    one near its line's end that covers no line, none of the ``others`` (x, y) and no box, and least
    of all one of the ``rings`` or a line's newest points. They begin at whole pixels. That of a
    line which ends early is beside the others' where it would cover one of them.
    """
    if not labels:
        return []
    pitch, right = pitch_of(labels, area.rect.height()), area.rect.right() + beside
    ends = [area.x_pixel(label.x[-1]) + theme.px(GAP) for label in labels]

    def lefts_of(ends: Sequence[float]) -> list[float]:
        pairs = zip(ends, widths, strict=True)
        return [max(min(end, right - width), area.rect.left()) for end, width in pairs]

    def tops_for(lefts: Sequence[float]) -> tuple[list[float], list[float]]:
        bands = []
        for label, left, width, end in zip(labels, lefts, widths, ends, strict=True):
            lines = [(line.x, line.y) for line in labels if line is not label or left < end]
            before = 0 if beside else GAP  # beside them no line is near
            found = list(_bands([*lines, *others], boxes, left - before, left + width + GAP, area))
            covered = paper(QRectF(left, 0, width, 0))
            for boxed, weight in ((rings, _ON_BOX), (ends_of_lines, _ON_NEWEST)):
                found += _over(boxed, covered.left(), covered.right(), weight)
            bands.append(found)
        if _is_free(wanted, bands, pitch):
            return wanted, [0.0] * len(wanted)
        return _cheapest(wanted, bands, area, pitch)

    wanted = [_row(label, area, pitch) for label in labels]
    ends_of_lines = list(newest(labels, area))
    lefts = lefts_of(ends)
    chosen, costs = tops_for(lefts)
    if beside and max(costs) > _COVERING:
        column = max(ends)
        away = [column if cost > _COVERING else end for cost, end in zip(costs, ends, strict=True)]
        others_chosen, others_cost = tops_for(lefts_of(away))
        if sum(others_cost) < sum(costs):
            lefts, chosen = lefts_of(away), others_chosen
    return [
        QRectF(round(left), floor(top + 0.5), width, pitch)
        for left, top, width in zip(lefts, chosen, widths, strict=True)
    ]


def _bands(
    lines: Sequence[tuple[Values, Values]],
    boxes: Sequence[QRectF],
    left: float,
    right: float,
    area: PlotArea,
) -> Iterator[Band]:
    """What is there between two columns."""
    for x, y in lines:
        found = curve.rows_between(x, y, left, right, area)
        if found is not None:
            yield Band(found[0] - 0.5, found[1] + 0.5)
    yield from _over(boxes, left, right, _ON_BOX)


def _over(boxes: Sequence[QRectF], left: float, right: float, weight: int) -> Iterator[Band]:
    """Those of the boxes that are between two columns."""
    for box in boxes:
        if box.left() < right and left < box.right():
            yield Band(box.top(), box.bottom(), weight)


def newest(labels: Sequence[EndLabel], area: PlotArea) -> Iterator[QRectF]:
    """Where the newest points of every line are that ends within the plot."""
    for label in labels:
        end = area.x_pixel(label.x[-1])
        rows = curve.rows_between(label.x, label.y, end - _NEWEST, end, area)
        if rows is not None:
            yield QRectF(QPointF(end - _NEWEST, rows[0] - 1), QPointF(end + 1, rows[1] + 1))


def _row(label: EndLabel, area: PlotArea, pitch: float) -> float:
    """The top of the label that would be level with its line's end, inside the plot."""
    top = area.y_pixel(float(label.y[-1])) - pitch / 2
    return min(max(top, area.rect.top()), area.rect.bottom() - pitch)


def _is_free(wanted: list[float], bands: list[list[Band]], pitch: float) -> bool:
    """Whether every label can be level with its line's end, as most can."""
    apart = all(below - above >= pitch for above, below in pairwise(wanted))
    return apart and not any(
        band.first - clear < top + pitch and band.last + clear > top
        for top, found in zip(wanted, bands, strict=True)
        for band in found
        for clear in [CLEAR if band.weight == 1 else 0]
    )


def _cheapest(
    wanted: list[float], bands: list[list[Band]], area: PlotArea, pitch: float
) -> tuple[list[float], list[float]]:
    """The tops that together are least far from where they should be and cover least; the costs."""
    tops = _tops(wanted, [band for found in bands for band in found], area, pitch)
    costs = np.stack([_costs(tops, *each, pitch) for each in zip(wanted, bands, strict=True)])
    chosen = _in_order(costs, tops, pitch)
    return tops[chosen].tolist(), costs[np.arange(len(chosen)), chosen].tolist()


def _tops(wanted: list[float], bands: list[Band], area: PlotArea, pitch: float) -> Values:
    """Where labels may be, sorted: level with their ends, along lines, and on two grids."""
    first, last = area.rect.top(), max(area.rect.bottom() - pitch, area.rect.top())
    beside = [band.first - CLEAR - pitch for band in bands] + [band.last + CLEAR for band in bands]
    beside += [band.first - pitch for band in bands] + [band.last for band in bands]
    down = np.arange(first, last + 1e-6, pitch / 4)
    up = np.arange(last, first - 1e-6, -pitch / 4)
    tops = np.concatenate([wanted, beside, down, up, [last]])
    return np.unique(tops[(tops >= first) & (tops <= last)])


def _costs(tops: Values, wanted: float, bands: Sequence[Band], pitch: float) -> Values:
    """How bad each place is: the way to the line's end, and more for what it covers of lines."""
    costs = np.abs(tops - wanted)
    air = inset(pitch)
    for first, last, weight in bands:
        if weight == 1:
            near = np.minimum(tops + pitch, last + CLEAR) - np.maximum(tops, first - CLEAR)
            costs += np.where(near > 0, _TOUCHING + near, 0)
            covered = np.minimum(tops + pitch - air, last) - np.maximum(tops + air, first)
        else:
            covered = np.minimum(tops + pitch, last) - np.maximum(tops, first)
        costs += np.where(covered > 0, weight * (_COVERING + 2 * covered), 0)
    return costs


def _in_order(costs: Values, tops: Values, pitch: float) -> NDArray[np.intp]:
    """Which of the `tops` (k,) each label takes, (n,), at least a pitch below the one before, so
    that the sum of its costs (n, k) is least. All end up as low as they can where it is too tight.
    """
    before = np.searchsorted(tops, tops - pitch + 1e-6, side="right") - 1
    sums, ways = [costs[0]], []
    for cost in costs[1:]:
        least = np.minimum.accumulate(sums[-1])
        best = np.maximum.accumulate(np.where(sums[-1] == least, np.arange(len(tops)), 0))
        ways.append(np.where(before >= 0, best[before], -1))
        sums.append(np.where(before >= 0, cost + least[before], np.inf))
    chosen = [int(np.argmin(sums[-1]))]
    for way in reversed(ways):
        chosen.insert(0, max(int(way[chosen[0]]), 0))
    return np.array(chosen)


def shown(
    labels: Sequence[EndLabel],
    area: PlotArea,
    others: Sequence[tuple[Values, Values]] = (),
    boxes: Sequence[QRectF] = (),
    rings: Sequence[QRectF] = (),
    beside: float = 0.0,
) -> list[tuple[EndLabel, QRectF]]:
    """As many of the labels, which are `fitting`, as there is room for; from top to bottom.

    ``beside`` the area they have so many pixels more. Of lines from elsewhere those are left away,
    the last ones first, without which no label would cover a box.
    """
    width, height = area.rect.width(), area.rect.height()
    those = with_room(without_figures(labels, width, beside), height)
    while True:
        ordered = sorted(those, key=lambda label: -label.y[-1])
        widths = [label.width for label in ordered]
        rects = place(ordered, widths, area, others, boxes, rings, beside)
        placed = list(zip(ordered, rects, strict=True))
        left_away = _left_away(those, placed, boxes)
        if left_away is None:
            return placed
        those = [label for label in those if label is not left_away]


def _left_away(
    labels: Sequence[EndLabel], placed: Sequence[tuple[EndLabel, QRectF]], boxes: Sequence[QRectF]
) -> EndLabel | None:
    """The least important label while there are any over a box: the last of those that are, or of
    all where only the plot's own are; never one of these.
    """
    over = [id(label) for label, rect in placed if any(map(rect.intersects, boxes))]
    if not over:
        return None
    away = [label for label in labels if label.shorter is not None]
    covering = [label for label in away if id(label) in over]
    found = covering or away
    return found[-1] if found else None
