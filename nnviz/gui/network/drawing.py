"""Draws what stands on a network diagram: lines, neurons, captions and numbers."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from nnviz.gui.controls.number_words import signed
from nnviz.gui.look import theme
from nnviz.gui.look.fonts import width
from nnviz.gui.look.ink_colors import ink_picture
from nnviz.gui.network.edges import Edges, draw_edges
from nnviz.gui.network.figure import NetworkFigure
from nnviz.gui.network.layout import CAPTION, MOST_NAME, Connection, Item, NetworkLayout
from nnviz.gui.network.numbers import Number, box_at, line_of, numbers

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def draw_figure(
    painter: QPainter, figure: NetworkFigure, layout: NetworkLayout, edges: list[Edges]
) -> None:
    """Everything but the selection."""
    draw_edges(painter, edges)
    _draw_picture(painter, figure, layout)
    painter.setFont(theme.font(11))
    weights, activations = numbers(figure, layout, painter.fontMetrics())
    _draw_numbers(painter, weights)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for layer in range(len(layout.columns)):
        if not layout.is_picture(layer):
            _draw_neurons(painter, figure, layout, layer)
    _draw_numbers(painter, activations)
    _draw_captions(painter, figure, layout)
    _draw_outputs(painter, figure, layout)


def draw_selection(
    painter: QPainter, figure: NetworkFigure, layout: NetworkLayout, item: Item | None
) -> None:
    """Mark the selected item, over the figure."""
    if isinstance(item, Connection):
        line = line_of(layout, item)
        if line is not None:
            painter.setPen(theme.pen(theme.current().text, 3))
            painter.drawLine(line)
            theme.set_type(painter, theme.current().text, 11)
            text = signed(figure.parameter(item))
            _on_paper(painter, box_at(painter.fontMetrics(), text, line.center()), text)
    elif item is not None and (place := layout.place(item)):
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.pen(theme.current().text, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = layout.columns[item.layer].radius + 2
        painter.drawEllipse(QPointF(*place), radius, radius)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _draw_picture(painter: QPainter, figure: NetworkFigure, layout: NetworkLayout) -> None:
    if layout.picture is None or figure.picture is None:
        return
    painter.drawImage(layout.picture, ink_picture(figure.picture))
    painter.setPen(QColor(theme.current().border))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(layout.picture)


def _draw_neurons(
    painter: QPainter, figure: NetworkFigure, layout: NetworkLayout, layer: int
) -> None:
    column, colors = layout.columns[layer], theme.current()
    fill, broken = figure.fill(layer), theme.pen(colors.text2, 1, Qt.PenStyle.DashLine)
    for index, y in enumerate(column.ys):
        is_off = figure.is_off(layer, index)
        painter.setPen(broken if is_off else theme.pen(colors.axis, 1))
        shade = QColor(colors.paper) if is_off else colors.diverging_color(float(fill[index]))
        painter.setBrush(shade)
        painter.drawEllipse(QPointF(column.x, float(y)), column.radius, column.radius)
    box = layout.more_box(layer)
    if box is not None:
        painter.setPen(QColor(colors.accent))
        narrow = layout.gap < 90
        pattern = "+{n:,}" if narrow else QCoreApplication.translate("NetworkGraph", "… {n:,} more")
        more = pattern.format(n=column.hidden)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, more)


def _draw_numbers(painter: QPainter, written: list[Number]) -> None:
    painter.setPen(QColor(theme.current().text2))
    for box, text, on_paper in written:
        if on_paper:
            _on_paper(painter, box, text)
        else:
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def _on_paper(painter: QPainter, box: QRectF, text: str) -> None:
    """A number over the lines, which it covers."""
    painter.fillRect(box, QColor(theme.current().paper))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def _draw_captions(painter: QPainter, figure: NetworkFigure, layout: NetworkLayout) -> None:
    theme.set_type(painter, theme.current().text2, 11)
    gap = layout.gap
    for layer, (column, text) in enumerate(zip(layout.columns, figure.captions, strict=True)):
        if painter.fontMetrics().horizontalAdvance(text) > gap - 8:
            text = f"{figure.sizes[layer]:,}"
        if layer == 0:
            painter.drawText(QRectF(1, 0, gap, theme.px(CAPTION) - 6), _LEFT, text)
        else:
            _over(painter, text, column.x, (theme.px(CAPTION) - 6) / 2, 200)


def _draw_outputs(painter: QPainter, figure: NetworkFigure, layout: NetworkLayout) -> None:
    layer = len(layout.columns) - 1
    column, colors = layout.columns[layer], theme.current()
    names = [name for name, _ in figure.outputs]
    if not layout.has_values:
        return
    for index, y in enumerate(column.ys):
        name, value = figure.outputs[index]
        chosen = index == figure.answer
        theme.set_type(painter, colors.text if chosen else colors.text2, 12, 600 if chosen else 400)
        left = column.x + column.radius + 8
        wide = max(width(text, 12, 600) for text in ("00", *names))
        wide = min(wide, theme.px(MOST_NAME))
        shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, round(wide) + 1)
        painter.drawText(QRectF(left, y - theme.px(9), wide + 1, theme.px(18)), _LEFT, shown)
        start = left + (wide + 4 if name else 0)
        painter.drawText(QRectF(start, y - theme.px(9), theme.px(90), theme.px(18)), _LEFT, value)


def _over(painter: QPainter, text: str, x: float, y: float, width: float) -> None:
    width, height = theme.px(width), theme.px(18)
    box = QRectF(x - width / 2, y - height / 2, width, height)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
