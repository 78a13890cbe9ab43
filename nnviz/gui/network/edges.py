"""The lines of a network diagram: the strongest ones, in sixteen colours, weak ones first."""

from collections.abc import Iterator
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF
from PySide6.QtGui import QColor, QPainter, QPen

from nnviz.gui.look import theme, zoom
from nnviz.gui.network.layout import Connection, NetworkLayout

MOST = 1500
"""Lines that are drawn at most."""
FEW = 64
"""Connections between two layers that are all drawn, however weak."""
_CLEAR, _WEAKEST = 150, 0.2
"""Of more so many are drawn, and none below this share of the strongest: they were a grey felt."""
_STRENGTHS = 8
_DASH = (5, 3)
_FEW_WIDE = 2 * _CLEAR
"""Lines in all that are wider before an audience: 300 then take 6 ms instead of 2."""
_REACH = 4.0
"""Pixels from a line within which it is hit."""

Amounts = NDArray[np.floating[Any]]


class Edges(NamedTuple):
    """Some lines between two layers, weak ones first: ends (k, 4), colour bin −8 … 8, and what
    they join, (k,) each.
    """

    layer: int
    ends: NDArray[np.float64]
    bins: NDArray[np.int64]
    targets: NDArray[np.int64]
    sources: NDArray[np.int64]


def strongest_edges(layout: NetworkLayout, amounts: list[Amounts], weak: bool) -> list[Edges]:
    """``amounts[l]`` (n_out, n_in); (n_out,) where the input is a picture. None not finite.

    ``weak`` ones are left out where there are many, unless they are wanted.
    """
    share = MOST // max(1, len(amounts))
    return [_edges(layout, layer, amount, share, weak) for layer, amount in enumerate(amounts)]


def draw_edges(painter: QPainter, edges: list[Edges]) -> None:
    """Line by line of one colour; what is against is dashed, what adds nothing is a hairline."""
    on = theme.current()
    are_few = sum(len(group.bins) for group in edges) <= _FEW_WIDE
    width = zoom.current() if are_few else 1
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)  # or close lines make a moiré
    _draw_bin(painter, edges, 0, QPen(QColor(on.line), 1))
    for strength in range(1, _STRENGTHS + 1):
        for sign in (-1, 1):
            color = on.diverging_color(sign * (strength - 0.5) / _STRENGTHS)
            _draw_bin(painter, edges, sign * strength, QPen(color, width))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _draw_bin(painter: QPainter, edges: list[Edges], number: int, pen: QPen) -> None:
    if number < 0:
        pen.setDashPattern(_DASH)
    painter.setPen(pen)
    for group in edges:
        rows = group.ends[group.bins == number]
        painter.drawLines([QLineF(*row) for row in rows.tolist()])


def edge_at(edges: list[Edges], x: float, y: float) -> Connection | None:
    """The line that is nearest there, the strongest of equals; None where there is none."""
    found = [hit for group in edges for hit in _hits(group, x, y)]
    return min(found)[1] if found else None


def _edges(layout: NetworkLayout, layer: int, amounts: Amounts, most: int, weak: bool) -> Edges:
    before, after = layout.columns[layer], layout.columns[layer + 1]
    square = layout.picture if layer == 0 else None
    drawn = amounts[: len(after.ys)]  # of millions a few: only these are made float64
    shown = drawn[:, : len(before.ys)] if square is None else drawn[:, None]
    finite = np.where(np.isfinite(shown), np.asarray(shown, np.float64), 0.0)
    order = _strongest(np.abs(finite).ravel(), most, weak or np.size(amounts) <= FEW)
    targets, sources = np.unravel_index(order, finite.shape)
    values = finite[targets, sources]
    limit = float(np.abs(values).max(initial=0.0)) or 1.0
    bins = (np.sign(values) * np.ceil(np.abs(values) / limit * _STRENGTHS)).astype(np.int64)
    if square is None:
        x, ys = before.x + before.radius, before.ys[sources]
    else:
        share = (targets + 0.5) / len(after.ys)
        x, ys = square.right(), square.top() + share * square.height()
    left, right = np.full(len(order), x), np.full(len(order), after.x - after.radius)
    ends = np.column_stack([left, ys, right, after.ys[targets]])
    return Edges(layer, ends, bins, targets, sources)


def _strongest(sizes: Amounts, most: int, weak: bool) -> NDArray[np.int64]:
    """The places of those that are drawn, weak ones first."""
    order: NDArray[np.int64] = np.argsort(sizes, kind="stable")[-most:]
    if weak:
        return order
    strongest = order[-_CLEAR:]
    least = max(_WEAKEST * sizes[order[-1]], np.finfo(float).tiny)  # nothing adds nothing
    return np.asarray(strongest[sizes[strongest] >= least])


def _hits(group: Edges, x: float, y: float) -> Iterator[tuple[tuple[float, int], Connection]]:
    x1, y1, x2, y2 = group.ends.T
    inside = (x1 < x) & (x < x2)
    at = y1 + (y2 - y1) * (x - x1) / np.maximum(x2 - x1, 1)
    steep = np.hypot(1, (y2 - y1) / np.maximum(x2 - x1, 1))
    distance = np.abs(at - y) / steep
    for row in np.flatnonzero(inside & (distance <= _REACH)):
        link = Connection(group.layer, int(group.targets[row]), int(group.sources[row]))
        yield (round(float(distance[row])), -int(row)), link
