"""The numbers on a network diagram, each where it covers neither another nor a neuron."""

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetrics

from nnviz.gui.controls.number_words import signed
from nnviz.gui.look import theme
from nnviz.gui.network.figure import NetworkFigure, Values
from nnviz.gui.network.layout import NAMED, Column, Connection, NetworkLayout, Neuron

BESIDE, OVER = 14, 36
"""Pixels from neuron to neuron from which on a number stands beside one, and over it."""
LINES = 40
"""Pixels of the lines to the next layer that are seen right of a number beside a neuron."""
HEIGHT = 14
_PLACES = (0.7, 0.66, 0.74, 0.62, 0.56, 0.5, 0.42, 0.34, 0.26, 0.8)
"""Where on a line its weight may stand, as shares of the way from the layer of fewer neurons to the
one of more, where lines are further apart."""


_FEW = 20
"""Weights of a layer that may all have room: of more another way is not looked for."""


class Number(NamedTuple):
    """What is written in the middle of a ``box``, on paper where that lies over lines."""

    box: QRectF
    text: str
    on_paper: bool


def line_of(layout: NetworkLayout, link: Connection) -> QLineF | None:
    """Where a connection is drawn; None where one of its ends is not."""
    start = layout.place(Neuron(link.layer, link.source))
    end = layout.place(Neuron(link.layer + 1, link.target))
    if start is None or end is None:
        return None
    before, after = layout.columns[link.layer], layout.columns[link.layer + 1]
    return QLineF(start[0] + before.radius, start[1], end[0] - after.radius, end[1])


def box_at(metrics: QFontMetrics, text: str, center: QPointF) -> QRectF:
    """As large as the text, and a little paper on either side."""
    box = QRectF(0, 0, metrics.horizontalAdvance(text) + 6, theme.px(HEIGHT))
    box.moveCenter(center)
    return box


def numbers(
    figure: NetworkFigure, layout: NetworkLayout, metrics: QFontMetrics
) -> tuple[list[Number], list[Number]]:
    """The weights of a small network, and the activations but the answers, as far as have room.

    With the activations are the names of inputs.
    """
    taken = [_circle(column, float(y)) for column in layout.columns for y in column.ys]
    activations = []
    found = (*_input_names(figure, layout, metrics), *_activations(figure, layout, metrics))
    for number in found:
        if _is_free(number.box, taken):
            taken.append(number.box)
            activations.append(number)
    weights = list(_weights(figure, layout, metrics, taken)) if figure.is_small else []
    return weights, activations


def _is_free(box: QRectF, taken: list[QRectF]) -> bool:
    return not any(map(box.intersects, taken))


def _has_names(figure: NetworkFigure, layout: NetworkLayout) -> bool:
    """Whether there is a line for the name of each input, and one for its activation."""
    room = layout.columns[0].pitch >= theme.px(NAMED)
    return bool(figure.inputs) and room and not layout.is_picture(0)


def _input_names(
    figure: NetworkFigure, layout: NetworkLayout, metrics: QFontMetrics
) -> Iterator[Number]:
    """At the left of the inputs, over their activations where these are written."""
    if not _has_names(figure, layout):
        return
    column = layout.columns[0]
    right = column.x - column.radius - 3
    for name, y in zip(figure.inputs, column.ys, strict=False):
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, int(right) - 6)
        box = box_at(metrics, shown, QPointF(column.x, float(y)))
        box.moveRight(right)
        if figure.activations:
            box.moveBottom(float(y))
        yield Number(box, shown, False)


def _activations(
    figure: NetworkFigure, layout: NetworkLayout, metrics: QFontMetrics
) -> Iterator[Number]:
    """Those of the inputs at their left, others over their neuron or beside it."""
    if not figure.activations:
        return
    for layer, column in enumerate(layout.columns[:-1]):
        texts = [figure.activation_text(layer, unit) for unit in range(len(column.ys))]
        beside = layer > 0 and column.pitch < theme.px(OVER)
        room = layout.columns[layer + 1].x - column.x - theme.px(LINES)
        if column.pitch < theme.px(BESIDE) or layout.is_picture(layer):
            continue
        if beside and max(map(metrics.horizontalAdvance, texts)) > room:
            continue
        for text, y in zip(texts, column.ys, strict=True):
            box = box_at(metrics, text, QPointF(column.x, float(y)))
            if layer == 0:
                box.moveRight(column.x - column.radius - 3)
                if _has_names(figure, layout):
                    box.moveTop(float(y))
            elif beside:
                box.moveLeft(column.x + column.radius + 1)
            else:
                box.moveBottom(float(y) - column.radius - 1)
            yield Number(box, text, beside)


def _weights(
    figure: NetworkFigure, layout: NetworkLayout, metrics: QFontMetrics, taken: list[QRectF]
) -> Iterator[Number]:
    """On their lines, the strongest first; where some find no place those before, and at the other
    layer, if more of them have one so.
    """
    for layer, weights in enumerate(figure.weights):
        order = np.argsort(-np.abs(weights), axis=None, kind="stable").tolist()
        best: dict[int, Number] = {}
        for turned in (False, False, True, True)[: 4 if len(order) <= _FEW else 1]:
            found = _placed(layer, weights, order, layout, metrics, taken, turned=turned)
            best = max(best, found, key=len)
            if len(best) == len(order):
                break
            order = [*(place for place in order if place not in found), *found]
        taken += [number.box for number in best.values()]
        yield from best.values()


def _placed(
    layer: int,
    weights: Values,
    order: list[int],
    layout: NetworkLayout,
    metrics: QFontMetrics,
    taken: list[QRectF],
    *,
    turned: bool,
) -> dict[int, Number]:
    """Those of a layer's weights that have a place, by their places in the matrix; ``turned``: at
    the layer of fewer neurons first.
    """
    found: dict[int, Number] = {}
    covered = list(taken)
    for place in order:
        target, source = divmod(place, weights.shape[1])
        line = line_of(layout, Connection(layer, target, source))
        text = signed(float(weights[target, source]))
        if line is not None and (len(weights) < weights.shape[1]) is not turned:
            line = QLineF(line.p2(), line.p1())
        box = None if line is None else _free_place(metrics, line, text, covered)
        if box is not None:
            covered.append(box)
            found[place] = Number(box, text, True)
    return found


def _free_place(
    metrics: QFontMetrics, line: QLineF, text: str, taken: list[QRectF]
) -> QRectF | None:
    """Where along a line from the layer of fewer neurons its number covers nothing; None where it
    would everywhere.
    """
    boxes = (box_at(metrics, text, line.pointAt(share)) for share in _PLACES)
    return next((box for box in boxes if _is_free(box, taken)), None)


def _circle(column: Column, y: float) -> QRectF:
    radius = column.radius
    return QRectF(column.x - radius, y - radius, 2 * radius, 2 * radius)
