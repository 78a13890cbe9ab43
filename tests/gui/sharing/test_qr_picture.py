"""A QR picture on the screen: every square where it belongs, dark on light in every theme."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from nnviz.gui.look import theme
from nnviz.gui.sharing.qr_picture import BORDER, QrPicture
from nnviz.sharing.code.qr import qr_of


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("side", [116, 300])
def test_every_square_is_so_many_pixels(qtbot, name, side):
    theme.apply(QApplication.instance(), name)
    modules = qr_of("K7Q2-M9XD-4TRA")
    picture = QrPicture(side)
    qtbot.addWidget(picture)
    picture.show_modules(modules)
    seen = picture.grab().toImage()
    square = side // (len(modules) + 2 * BORDER)
    left = side - square * (len(modules) + 2 * BORDER)

    def is_dark(row, column):
        middle = square // 2
        at = left + (column + BORDER) * square + middle, (row + BORDER) * square + middle
        return seen.pixelColor(*at) == QColor("#000000")

    drawn = [[is_dark(y, x) for x in range(len(modules))] for y in range(len(modules))]
    assert drawn == [list(row) for row in modules]
    assert seen.pixelColor(left + 1, 1) == QColor("#FFFFFF")


def test_without_a_code_there_is_nothing_to_enlarge(qtbot):
    picture = QrPicture(116)
    qtbot.addWidget(picture)
    picture.show_modules(())
    assert not picture.isEnabled()
