"""A plot as a picture, as a drawing and as numbers, for slides and worksheets."""

import io
import itertools
import math
import sys
from collections.abc import Generator, Sequence
from typing import NamedTuple, TypeAlias

from PySide6.QtCore import QBuffer, QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QRegion
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QAbstractButton, QScrollBar, QWidget

from nnviz.gui.controls.check_box import CheckBox
from nnviz.gui.look import theme
from nnviz.gui.look.pieces import at_once
from nnviz.gui.plot.clip_paths import placed

SCALES = (1, 2, 3, 4)
SCALE = 2
"""Pixels of the picture for every pixel of the screen's design: what there is, and the usual."""

_FORM, _ORDER = QImage.Format.Format_RGB32, "BGRX" if sys.byteorder == "little" else "XRGB"
"""Of pictures, and in what order their bytes are."""
_MARGIN = 16
_HEADING = 44
_BETWEEN = 6
"""Pixels around all, of title and caption, and between two parts of a figure."""


Table: TypeAlias = Sequence[Sequence[str | float | None]]
"""Rows of cells, the heads first; None is an empty cell."""


class Sheet(NamedTuple):
    """What every plot and every map gives whoever saves it.

    The widget that paints it, its exact numbers if any, and the words above it in a picture. Where
    not all of one widget is the figure, ``parts`` are what is: widgets and their pixels, one below
    the other.
    """

    drawn: QWidget
    table: Table = ()
    caption: str = ""
    note: str = ""
    parts: Sequence[tuple[QWidget, QRect]] = ()


def as_picture(sheet: Sheet, title: str, scale: int = SCALE) -> QImage:
    """A picture of the plot as it stands, with its title and caption."""
    image = QImage(_size(sheet) * scale, _FORM)
    with QPainter(image) as painter:
        painter.scale(scale, scale)
        _paint(painter, sheet, title)
    return image


def all_as_picture(sheets: Sequence[tuple[str, Sheet]], scale: int = SCALE) -> QImage:
    """Several figures, each with its title, on one sheet: two beside each other, as they come."""
    return at_once(painting_all(sheets, scale))


def painting_all(
    sheets: Sequence[tuple[str, Sheet]], scale: int = SCALE
) -> Generator[None, None, QImage]:
    """`all_as_picture`, a figure at a time: between two the window may do what it has to."""
    rows = [sheets[first : first + 2] for first in range(0, len(sheets), 2)]
    sizes = [[_size(sheet) for _, sheet in row] for row in rows]
    heights = [max(size.height() for size in row) for row in sizes]
    left = max((row[0].width() for row in sizes if len(row) > 1), default=0)
    width = max(left * (len(row) - 1) + row[-1].width() for row in sizes)
    image = QImage(QSize(width, sum(heights)) * scale, _FORM)
    image.fill(QColor(theme.current().paper))
    tops = itertools.accumulate(heights, initial=0)
    for row, top in zip(rows, tops, strict=False):
        for (title, sheet), x in zip(row, (0, left), strict=False):
            with QPainter(image) as painter:
                painter.scale(scale, scale)
                painter.translate(x, top)
                _paint(painter, sheet, title)
            yield
    return image


def png_of(image: QImage) -> bytes:
    """Pack an opaque picture: of a whole screen that takes half a second, and may be done on a
    thread.

    Nothing is asked of Qt but the picture's own numbers: a thread that it gets to know, as by
    converting one, has objects of Qt's that die with it.
    """
    from PIL import Image  # a start of the program needs none of it

    size, a_row = (image.width(), image.height()), image.bytesPerLine()
    packed = Image.frombytes("RGB", size, bytes(image.constBits()), "raw", _ORDER, a_row, 1)
    written = io.BytesIO()
    packed.save(written, "PNG")
    return written.getvalue()


def as_svg(sheet: Sheet, title: str) -> bytes:
    """A drawing of the plot as it stands, whose text is text."""
    written = QByteArray()
    buffer = QBuffer(written)
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)  # which keeps what is clipped
    generator.setOutputDevice(buffer)
    generator.setSize(_size(sheet))
    generator.setResolution(sheet.drawn.logicalDpiX())
    generator.setViewBox(QRectF(0, 0, _size(sheet).width(), _size(sheet).height()))
    generator.setTitle(title)
    with QPainter(generator) as painter:
        _paint(painter, sheet, title)
    return placed(bytes(written.data()))


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
    parts = [place for _, place in _parts(sheet)]
    width = max(caption, *(place.width() for place in parts))
    height = sum(place.height() for place in parts) + _BETWEEN * (len(parts) - 1)
    return QSize(width + 2 * _MARGIN, height + _HEADING + 2 * _MARGIN)


def _parts(sheet: Sheet) -> Sequence[tuple[QWidget, QRect]]:
    return sheet.parts or [(sheet.drawn, sheet.drawn.rect())]


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
    corner, on_paper = QPoint(_MARGIN, _MARGIN + _HEADING), QWidget.RenderFlag.DrawChildren
    for drawn, place in _parts(sheet):
        seen = QRegion(place) - _handles(drawn)
        inset = seen.boundingRect().topLeft() - place.topLeft()
        drawn.render(painter, corner + inset, seen, on_paper)
        corner += QPoint(0, place.height() + _BETWEEN)


def _handles(drawn: QWidget) -> QRegion:
    """Where there is what one takes hold of, which says nothing on paper: scroll bars, buttons
    without a word, the boxes of what is ticked, and all of what is not.
    """
    found = QRegion()
    for part in drawn.findChildren(QWidget):
        if not part.isVisibleTo(drawn):
            continue
        is_wordless = isinstance(part, QAbstractButton) and not part.text()
        if isinstance(part, CheckBox) and part.isChecked():
            place = part.square
        elif isinstance(part, (QScrollBar, CheckBox)) or is_wordless:
            place = part.rect()
        else:
            continue
        found += QRect(part.mapTo(drawn, place.topLeft()), place.size())
    return found
