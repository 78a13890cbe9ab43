"""What the colours of a cost's map say: ten steps beside it, some of them with their costs."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from nnviz.gui.controls.number_words import short
from nnviz.gui.desks.marble import relief
from nnviz.gui.desks.marble.relief import Bands
from nnviz.gui.look import fonts, theme

BAR, GAP, TEXT = 10, 12, 34
WIDTH = BAR + GAP + TEXT
"""Pixels of the design that it takes right of the map."""


def paint(painter: QPainter, beside: QRectF, bands: Bands) -> None:
    """As high as the map."""
    on = theme.current()
    left, step = beside.right() + theme.px(GAP), beside.height() / relief.STEPS
    edges = bands.edges()
    for at in range(relief.STEPS):
        place = QRectF(left, beside.bottom() - (at + 1) * step, theme.px(BAR), step + 1)
        painter.fillRect(place, QColor.fromRgb(relief.color(at, on)))
    theme.set_type(painter, on.text2, 11)
    high = fonts.metrics(11).height()
    every = 2 if step * 2 > high * 1.4 else 5
    for at in range(0, relief.STEPS + 1, every):
        row = beside.bottom() - at * step - high / 2
        row = min(max(row, beside.top() - 2), beside.bottom() - high + 2)
        text = ("≥ " if at == relief.STEPS else "") + short(edges[at], 2)
        place = QRectF(left + theme.px(BAR + 5), row, theme.px(TEXT), high)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextDontClip), text)
