"""A plot as a picture, as a drawing and as numbers, for slides and worksheets."""

import csv
import io
import math
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from nnviz.gui.look import theme
from nnviz.gui.plot.line_plot import LinePlot

SCALE = 2
"""Pixels of the picture for every pixel of the screen's design."""

_MARGIN = 16
_HEADING = 44


def as_png(plot: LinePlot, title: str) -> bytes:
    """A picture of the plot as it stands, with its title and caption."""
    image = QImage(_size(plot) * SCALE, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.scale(SCALE, SCALE)
    _paint(painter, plot, title, SCALE)
    painter.end()
    written = QByteArray()
    buffer = QBuffer(written)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(written.data())


def as_svg(plot: LinePlot, title: str) -> bytes:
    """A drawing of the plot as it stands, whose text is text."""
    written = QByteArray()
    buffer = QBuffer(written)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(_size(plot))
    generator.setResolution(plot.logicalDpiX())  # else the axes, which are recorded, shrink
    generator.setViewBox(QRectF(0, 0, _size(plot).width(), _size(plot).height()))
    generator.setTitle(title)
    painter = QPainter(generator)
    _paint(painter, plot, title, 1)
    painter.end()
    return bytes(written.data())


def as_csv(plot: LinePlot) -> str:
    """One row for every x that any line has a value at: x, then a column for each line.

    The numbers are exact, with a decimal point; where a line has none the cell is empty.
    """
    columns = [dict(zip(plot.x_of(a).tolist(), a.values.tolist(), strict=True)) for a in plot.lines]
    text = io.StringIO()
    table = csv.writer(text, lineterminator="\n")
    table.writerow([plot.unit.name, *(line.name for line in plot.lines)])
    for x in sorted({x for column in columns for x in column}):
        table.writerow([_cell(x), *(_cell(column.get(x)) for column in columns)])
    return text.getvalue()


def _cell(value: float | None) -> str:
    if value is None or not math.isfinite(value):
        return ""
    return f"{value:.0f}" if value.is_integer() else repr(value)


def _size(plot: LinePlot) -> QSize:
    """As large as the plot is on the screen, wider where its caption is."""
    row = plot.caption_row
    metrics, gap = QFontMetrics(theme.font(12)), 3 * _MARGIN if row.note.text else 0
    caption = metrics.horizontalAdvance(row.caption.text + row.note.text) + gap
    width = max(plot.canvas.width(), caption)
    return QSize(width + 2 * _MARGIN, plot.canvas.height() + _HEADING + 2 * _MARGIN)


def _paint(painter: QPainter, plot: LinePlot, title: str, scale: int) -> None:
    colors, size = theme.current(), _size(plot)
    painter.fillRect(0, 0, size.width(), size.height(), QColor(colors.paper))
    painter.setPen(QColor(colors.text))
    painter.setFont(theme.font(14, 600))
    line = QRectF(_MARGIN, _MARGIN, size.width() - 2 * _MARGIN, 20)
    painter.drawText(line, Qt.TextFlag.TextDontClip, title)
    painter.setPen(QColor(colors.text2))
    painter.setFont(theme.font(12))
    line.translate(0, 22)
    painter.drawText(line, Qt.TextFlag.TextDontClip, plot.caption_row.caption.text)
    note = plot.caption_row.note.text
    painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.TextFlag.TextDontClip, note)
    with _left_alone(plot, scale):
        area = QRectF(plot.canvas.rect())
        area.moveTo(_MARGIN, _MARGIN + _HEADING)
        plot.canvas.render(painter, area, plot.canvas.viewport().rect())


@contextmanager
def _left_alone(plot: LinePlot, scale: int) -> Iterator[None]:
    """Without the rule under the mouse, and with lines as wide as the picture's pixels ask for."""
    plot.canvas.left_alone.emit()
    plot.canvas.pixel_ratio = scale
    plot.canvas.dress()
    try:
        yield
    finally:
        plot.canvas.pixel_ratio = None
        plot.canvas.dress()
