from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QPainterPath

from nnviz.gui.look import theme
from nnviz.gui.pad.ink_sheet import InkSheet


def across():
    path = QPainterPath(QPointF(10, 20))
    path.lineTo(40, 20)
    return path


def test_a_sheet_has_the_pixels_of_its_screen(qapp):
    sheet = InkSheet()
    sheet.redraw(QSize(50, 40), 2.0, [across()], 6)
    assert sheet.image.size() == QSize(100, 80)
    ink = QColor(theme.LIGHT.ink)
    assert sheet.image.pixelColor(60, 40) == ink
    assert sheet.image.pixelColor(60, 44) == ink
    assert sheet.image.pixelColor(60, 48).alpha() == 0


def test_drawing_anew_forgets(qapp):
    sheet = InkSheet()
    sheet.redraw(QSize(50, 40), 1.0, [], 6)
    sheet.add(across(), 6)
    assert sheet.image.pixelColor(30, 20).alpha() == 255
    sheet.redraw(QSize(50, 40), 1.0, [], 6)
    assert sheet.image.pixelColor(30, 20).alpha() == 0
