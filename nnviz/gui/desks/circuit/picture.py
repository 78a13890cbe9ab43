"""Paints a circuit: wires in the colour of what they carry, then boxes and circles over them."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from nnviz.gui.desks.circuit.drawn import DrawnNode, DrawnWire
from nnviz.gui.look import fonts, theme
from nnviz.gui.plot.area import PlotArea

SIDE, SHARE = 46, 0.14
"""Of a node, in pixels of the design; and of the sheet's height at most, where that is low."""
_ARROW, _PAD = 9, 4
_PLACES = (0.5, 0.4, 0.6, 0.32, 0.68)
"""Where along its wire a weight may stand: the first place that covers no other weight."""
_MIDDLE = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip)

Ends = Mapping[int, QPointF]
"""The middle of every node, in pixels."""


def side_of(area: PlotArea) -> float:
    """How large a node is."""
    return min(theme.px(SIDE), SHARE * area.rect.height())


def labels(wires: Sequence[DrawnWire], ends: Ends) -> list[QRectF]:
    """Where the weights stand, each on its wire."""
    taken: list[QRectF] = []
    for wire in wires:
        start, end = ends[wire.source], ends[wire.target]
        size = fonts.width(wire.weight, 12, 600) + 2 * _PAD, fonts.metrics(12).height()
        boxes = [around(start + (end - start) * share, *size) for share in _PLACES]
        taken.append(next((box for box in boxes if not any(map(box.intersects, taken))), boxes[0]))
    return taken


def paint_wires(
    painter: QPainter,
    wires: Sequence[DrawnWire],
    ends: Ends,
    chosen: tuple[int, int] | None,
    side: float,
) -> None:
    """Lines with arrows, and the weights on paper over them; the chosen one has a frame."""
    on, places = theme.current(), labels(wires, ends)
    for wire in wires:
        is_on = wire.push != 0
        color = on.diverging_color(0.72 if wire.push > 0 else -0.72) if is_on else QColor(on.border)
        pen = theme.pen(color, 2.2 if is_on else 1.5)
        _paint_arrow(painter, ends[wire.source], ends[wire.target], pen, side)
    for wire, box in zip(wires, places, strict=True):
        painter.fillRect(box, QColor(on.paper))
        theme.set_type(painter, on.text if wire.push else on.text2, 12, 600 if wire.push else 400)
        painter.drawText(box, _MIDDLE, wire.weight)
        if (wire.source, wire.target) == chosen:
            painter.setPen(theme.pen(on.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), 4, 4)


def paint_node(
    painter: QPainter, node: DrawnNode, middle: QPointF, side: float, *, is_chosen: bool
) -> None:
    """A box or a circle with what it says, and the words around it."""
    on = theme.current()
    box = around(middle, side, side)
    painter.setPen(theme.pen(on.axis, 1.2))
    fill = _between(QColor(on.paper), QColor(on.ink), node.share)
    painter.setBrush(fill)
    if node.is_input:
        painter.drawRoundedRect(box, 6, 6)
    else:
        painter.drawEllipse(box)
    if is_chosen:
        painter.setPen(theme.pen(on.text, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        ring = box.adjusted(-5, -5, 5, 5)
        painter.drawRoundedRect(ring, 9, 9) if node.is_input else painter.drawEllipse(ring)
    pixels = 18 if len(node.says) < 2 else 13
    theme.set_type(painter, on.ink_on(fill.name()), pixels, 600)
    painter.drawText(box, _MIDDLE, node.says)
    _paint_words(painter, node, box)


def bias_box(node: DrawnNode, middle: QPointF, side: float) -> QRectF:
    """Where the bias stands, to be clicked."""
    size = fonts.width(node.below, 12) + 2 * _PAD, fonts.metrics(12).height()
    return around(middle + QPointF(0, side / 2 + theme.px(13)), *size)


def paint_ghost(
    painter: QPainter, start: QPointF, to: QPointF, side: float, *, is_wire: bool
) -> None:
    """What a drag would do: a wire to a node, or the node at another place."""
    on = theme.current()
    painter.setPen(theme.pen(on.accent, 2, Qt.PenStyle.DashLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if is_wire:
        painter.drawLine(start, to)
    else:
        painter.drawEllipse(around(to, side, side))


def _paint_arrow(painter: QPainter, start: QPointF, end: QPointF, pen: QPen, side: float) -> None:
    way = end - start
    length = (way.x() ** 2 + way.y() ** 2) ** 0.5
    if length < 1:
        return
    along = way / length
    tip = end - along * (side / 2 + 1)
    back, across = tip - along * _ARROW, QPointF(-along.y(), along.x()) * _ARROW * 0.42
    painter.setPen(pen)
    painter.drawLine(start, back)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(pen.color())
    painter.drawPolygon(QPolygonF([tip, back + across, back - across]))


def _paint_words(painter: QPainter, node: DrawnNode, box: QRectF) -> None:
    on, high = theme.current(), fonts.metrics(13).height()
    theme.set_type(painter, on.text, 13)
    if node.above:
        gap = min(theme.px(8), box.height() / 6)
        painter.drawText(box.translated(0, -(box.height() + high) / 2 - gap), _MIDDLE, node.above)
    theme.set_type(painter, on.text2, 12)
    if node.below:
        below = bias_box(node, box.center(), box.height())
        painter.fillRect(below, QColor(on.paper))
        painter.drawText(below, _MIDDLE, node.below)
    theme.set_type(painter, on.text, 14, 600)
    if node.beside:
        painter.drawText(box.translated(box.width() + 12, 0), _LEFT, node.beside)


def around(middle: QPointF, width: float, height: float) -> QRectF:
    """So large a box with its middle there."""
    return QRectF(middle.x() - width / 2, middle.y() - height / 2, width, height)


def _between(paper: QColor, ink: QColor, share: float) -> QColor:
    """Part of the way from paper to ink."""
    parts = (
        (paper.red(), ink.red()),
        (paper.green(), ink.green()),
        (paper.blue(), ink.blue()),
    )
    return QColor(*(round(a + share * (b - a)) for a, b in parts))
