"""A plot as a picture, as a drawing and as numbers, for slides and worksheets."""

import io
import math
from collections.abc import Sequence
from typing import NamedTuple, TypeAlias

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from nnviz.gui.look import theme

SCALE = 2
"""Pixels of the picture for every pixel of the screen's design."""

_MARGIN = 16
_HEADING = 44


Table: TypeAlias = Sequence[Sequence[str | float | None]]
"""Rows of cells, the heads first; None is an empty cell."""


class Sheet(NamedTuple):
    """What every plot and every map gives whoever saves it.

    The widget that paints it, its exact numbers if any, and the words above it in a picture.
    """

    drawn: QWidget
    table: Table = ()
    caption: str = ""
    note: str = ""


def as_png(sheet: Sheet, title: str) -> bytes:
    """A picture of the plot as it stands, with its title and caption."""
    image = QImage(_size(sheet) * SCALE, QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        painter.scale(SCALE, SCALE)
        _paint(painter, sheet, title)
    written = QByteArray()
    buffer = QBuffer(written)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(written.data())


def as_svg(sheet: Sheet, title: str) -> bytes:
    """A drawing of the plot as it stands, whose text is text."""
    written = QByteArray()
    buffer = QBuffer(written)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(_size(sheet))
    generator.setResolution(sheet.drawn.logicalDpiX())
    generator.setViewBox(QRectF(0, 0, _size(sheet).width(), _size(sheet).height()))
    generator.setTitle(title)
    with QPainter(generator) as painter:
        _paint(painter, sheet, title)
    return bytes(written.data())


def as_csv(sheet: Sheet) -> str:
    """The numbers, exact and with a decimal point; a cell without one is empty."""
    import csv

    text = io.StringIO()
    table = csv.writer(text, lineterminator="\n")
    table.writerows([_cell(value) for value in row] for row in sheet.table)
    return text.getvalue()


def _cell(value: str | float | None) -> str:
    if isinstance(value, str):
        return value
    if value is None or not math.isfinite(value):
        return ""
    return f"{value:.0f}" if float(value).is_integer() else repr(float(value))


def _size(sheet: Sheet) -> QSize:
    """As large as the plot is on the screen, wider where its caption is."""
    metrics, gap = QFontMetrics(theme.font(12)), 3 * _MARGIN if sheet.note else 0
    caption = metrics.horizontalAdvance(sheet.caption + sheet.note) + gap
    width = max(sheet.drawn.width(), caption)
    return QSize(width + 2 * _MARGIN, sheet.drawn.height() + _HEADING + 2 * _MARGIN)


def _paint(painter: QPainter, sheet: Sheet, title: str) -> None:
    colors, size = theme.current(), _size(sheet)
    painter.fillRect(0, 0, size.width(), size.height(), QColor(colors.paper))
    theme.set_type(painter, colors.text, 14, 600)
    line = QRectF(_MARGIN, _MARGIN, size.width() - 2 * _MARGIN, 20)
    painter.drawText(line, Qt.TextFlag.TextDontClip, title)
    theme.set_type(painter, colors.text2, 12)
    line.translate(0, 22)
    painter.drawText(line, Qt.TextFlag.TextDontClip, sheet.caption)
    painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.TextFlag.TextDontClip, sheet.note)
    sheet.drawn.render(painter, QPoint(_MARGIN, _MARGIN + _HEADING))
