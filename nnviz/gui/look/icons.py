"""Draws the icons: small line drawings in the colour asked for, sharp at every zoom."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from nnviz.gui.look.zoom import px

SIZE = 16
"""Side of an icon in logical pixels, which are also the units of the drawings below."""


_FILLED = 'fill="currentColor" stroke="none"'

_DRAWINGS = {
    "play": f'<path {_FILLED} d="M5 3.2v9.6a.6.6 0 0 0 .9.5l7.8-4.8a.6.6 0 0 0 0-1L5.9 2.7'
    'A.6.6 0 0 0 5 3.2z"/>',
    "pause": '<path stroke-width="2" d="M5.5 3.5v9M10.5 3.5v9"/>',
    "step": f'<path {_FILLED} d="M3 3.4v9.2a.6.6 0 0 0 .95.5l6.3-4.6a.6.6 0 0 0 0-1L3.95 2.9'
    'A.6.6 0 0 0 3 3.4z"/><path d="M12.75 3.25v9.5"/>',
    "reset": '<path d="M3.4 5.2A5.25 5.25 0 1 1 2.75 8M3.2 2v3.4h3.4"/>',
    "undo": '<path d="M5.5 2.75 2.5 5.75l3 3M2.5 5.75h7a3.75 3.75 0 0 1 0 7.5H6"/>',
    "redo": '<path d="m10.5 2.75 3 3-3 3M13.5 5.75h-7a3.75 3.75 0 0 0 0 7.5H10"/>',
    "rubber": '<path d="M6 13.25h7.5M2.9 9.7l5.8-6.1a1.2 1.2 0 0 1 1.7 0l2.7 2.6'
    'a1.2 1.2 0 0 1 0 1.7l-5.1 5.35H5.8l-2.9-1.9a1.2 1.2 0 0 1 0-1.65zM6 6.5l4.4 4.3"/>',
    "clear": '<path d="m3.75 3.75 8.5 8.5M12.25 3.75l-8.5 8.5"/>',
    "plus": '<path d="M8 3v10M3 8h10"/>',
    "minus": '<path d="M3.5 8h9"/>',
    "sun": '<circle cx="8" cy="8" r="2.9"/><path d="M8 1.25v1.5M8 13.25v1.5M1.25 8h1.5M13.25 8h1.5'
    'M3.2 3.2l1.1 1.1M11.7 11.7l1.1 1.1M3.2 12.8l1.1-1.1M11.7 4.3l1.1-1.1"/>',
    "moon": '<path d="M13.5 9.6A5.9 5.9 0 0 1 6.4 2.5a5.75 5.75 0 1 0 7.1 7.1z"/>',
    "help": '<circle cx="8" cy="8" r="6.25"/><path d="M6.2 6.3a1.85 1.85 0 1 1 2.7 1.65'
    'c-.6.3-.9.65-.9 1.15"/><path d="M8 11.35v.05" stroke-width="1.8"/>',
    "menu": '<path d="M2.5 4.25h11M2.5 8h11M2.5 11.75h11"/>',
    "more": '<path stroke-width="2" d="M3.5 8h.01M8 8h.01M12.5 8h.01"/>',
    "chevron-down": '<path d="m4.75 6.5 3.25 3.25 3.25-3.25"/>',
    "chevron-up": '<path d="M4.75 9.5 8 6.25l3.25 3.25"/>',
    "chevron-right": '<path d="M6.5 4.75 9.75 8 6.5 11.25"/>',
    "chevron-left": '<path d="M9.5 4.75 6.25 8l3.25 3.25"/>',
    "arrow-right": '<path d="M1.5 8h13M10 3.75 14.5 8 10 12.25"/>',
    "check": '<path d="m3.25 8.5 3.25 3.25 6.25-7.5"/>',
    "info": '<circle cx="8" cy="8" r="6.25"/><path d="M8 7.5v3.75"/>'
    '<path d="M8 4.8v.05" stroke-width="1.8"/>',
    "warning": '<path d="M8 2.25 14.5 13.5h-13z" stroke-linejoin="round"/><path d="M8 6.5v3.25"/>'
    '<path d="M8 11.6v.05" stroke-width="1.7"/>',
    "float": '<path d="M6.5 3.25H3.25v9.5h9.5V9.5M9.25 3.25h3.5v3.5M12.5 3.5 7.5 8.5"/>',
    "zoom": '<circle cx="7" cy="7" r="4.5"/><path d="m10.4 10.4 3.6 3.6"/>',
    "screen": '<rect x="1.75" y="2.5" width="12.5" height="8.5" rx="1"/>'
    '<path d="M5.5 13.75h5M8 11v2.75"/>',
    "sliders": '<path d="M1.5 4.5h7M12.5 4.5h2M1.5 11.5h2M7.5 11.5h7"/>'
    '<circle cx="10.5" cy="4.5" r="1.9"/><circle cx="5.5" cy="11.5" r="1.9"/>',
    "open": '<path d="M1.75 12.5v-9h4l1.5 1.75h5.5V7M1.75 12.5 4 7h10.75l-2.25 5.5z"/>',
    "book": '<path d="M8 4.25C6.5 3 4.5 2.75 1.75 2.75v9.5c2.75 0 4.75.25 6.25 1.5 1.5-1.25 3.5-1.5'
    ' 6.25-1.5v-9.5C11.5 2.75 9.5 3 8 4.25zM8 4.25v9.5"/>',
    "pencil": '<path d="m3 13 .7-3.2 7-7a1.2 1.2 0 0 1 1.7 0l.8.8a1.2 1.2 0 0 1 0 1.7l-7 7zM9.5 4'
    ' 12 6.5"/>',
    "differs": '<path d="M2.75 6h10.5M2.75 10h10.5M10.75 2.75l-5.5 10.5"/>',
    "lock": '<rect x="3.25" y="7" width="9.5" height="6.75" rx="1"/>'
    '<path d="M5.25 7V4.75a2.75 2.75 0 0 1 5.5 0V7"/>',
    "copy": '<rect x="5.75" y="5.75" width="8" height="8" rx="1"/>'
    '<path d="M3.5 10.25H2.25v-8h8V3.5"/>',
    "share": '<path d="M8 1.75v8M5 4.5l3-2.75 3 2.75M4.5 7H2.75v7h10.5V7H11.5"/>',
    "ring": '<circle cx="8" cy="8" r="4.25"/>',
    "save": '<path d="M8 2v7.75M4.5 6.5 8 10l3.5-3.5M2.5 11v2.75h11V11"/>',
}

NAMES = tuple(_DRAWINGS)


def side() -> int:
    """Side of an icon in pixels of the present zoom."""
    return px(SIZE)


@cache
def pixmap(name: str, color: str, ratio: float = 1.0, size: int = SIZE) -> QPixmap:
    """The drawing `size` logical pixels wide, for a screen with `ratio` pixels to each of them."""
    drawing = QSvgRenderer(QByteArray(_svg(name, color).encode()))
    side = round(size * ratio)
    picture = QPixmap(QSize(side, side))
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        drawing.render(painter, QRectF(0, 0, side, side))
    picture.setDevicePixelRatio(ratio)
    return picture


def draw(painter: QPainter, name: str, color: str, x: float, y: float, size: int = 0) -> None:
    """Paint the icon with its upper left corner at (x, y), as large as the zoom says or `size`."""
    size = size or side()
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(QRectF(x, y, size, size).topLeft(), pixmap(name, color, ratio, size))


def _svg(name: str, color: str) -> str:
    """The drawing as SVG text; Qt's SVG has no currentColor, so the colour is written in."""
    body = _DRAWINGS[name].replace("currentColor", QColor(color).name())
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {SIZE} {SIZE}" fill="none" '
        f'stroke="{QColor(color).name()}" stroke-width="1.5" stroke-linecap="round" '
        f'stroke-linejoin="round">{body}</svg>'
    )
