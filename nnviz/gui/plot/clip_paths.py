"""What is clipped in a drawing is clipped where it stands.

Where a widget is drawn Qt (6.11) writes the path that clips without the widget's place: it would
cut elsewhere. Where that is so, the path is given the place of what it clips.
"""

import re
from functools import cache

from PySide6.QtCore import QBuffer, QByteArray, QPoint
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

_CLIPPED = re.compile(
    rb'<g clip-path="url\(#(clipPath\d+)\)"><g [^>]*?transform="(matrix\([^"]*\))"'
)


def placed(svg: bytes) -> bytes:
    """The drawing, what clips in its place."""
    return _placed(svg) if _are_elsewhere() else svg


def _placed(svg: bytes) -> bytes:
    places: dict[bytes, bytes] = {}
    for name, place in _CLIPPED.findall(svg):
        places.setdefault(name, place)
    for name, place in places.items():
        head = b'<clipPath id="%s">\n<path ' % name
        svg = svg.replace(head, b'%stransform="%s" ' % (head, place), 1)
    return svg


class _Clipping(QWidget):
    """Clips at its own corner."""

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setClipRect(0, 0, 10, 10)
            painter.drawLine(0, 0, 10, 10)


@cache
def _are_elsewhere() -> bool:
    """Whether this Qt leaves the place out: tried once."""
    written = QByteArray()
    buffer = QBuffer(written)
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    generator.setOutputDevice(buffer)
    with QPainter(generator) as painter:
        _Clipping().render(painter, QPoint(100, 0))
    return b'd="M0,0 ' in bytes(written.data()).partition(b"</defs>")[0]
