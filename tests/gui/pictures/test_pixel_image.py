import numpy as np
import pytest
from PySide6.QtGui import QColor

from nnviz.gui.look import theme
from nnviz.gui.pictures.pixel_image import PixelImage


@pytest.fixture
def picture(qtbot):
    picture = PixelImage()
    qtbot.addWidget(picture)
    return picture


def test_every_pixel_is_a_square_of_three(picture):
    values = np.zeros((28, 28), dtype=np.float32)
    values[5, 9] = 1
    picture.set_image(values)
    image = picture.grab().toImage()
    assert (image.width(), image.height()) == (86, 86)
    ink, paper = QColor(theme.LIGHT.ink).rgb(), QColor(theme.LIGHT.paper).rgb()
    for x in range(1, 85):
        for y in range(1, 85):
            inside = 1 + 27 <= x < 1 + 30 and 1 + 15 <= y < 1 + 18
            assert image.pixel(x, y) == (ink if inside else paper)


@pytest.mark.parametrize("factor", [2, 3, 4])
def test_whole_factors(picture, factor):
    picture.set_factor(factor)
    assert picture.width() == picture.height() == 28 * factor + 2


def test_grey_lies_between_paper_and_ink(picture):
    picture.set_image(np.full((28, 28), 0.5))
    paper, ink = QColor(theme.LIGHT.paper), QColor(theme.LIGHT.ink)
    middle = QColor(picture.grab().toImage().pixel(40, 40))
    assert middle.red() == pytest.approx((paper.red() + ink.red()) / 2, abs=1)


def test_none_empties_it(picture):
    picture.set_image(np.ones((28, 28)))
    picture.set_image(None)
    assert picture.grab().toImage().pixel(40, 40) == QColor(theme.LIGHT.paper).rgb()


def test_dark_has_light_ink(qapp, picture):
    picture.set_image(np.ones((28, 28)))
    theme.apply(qapp, "dark")
    assert picture.grab().toImage().pixel(40, 40) == QColor(theme.DARK.ink).rgb()
