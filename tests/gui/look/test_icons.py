import pytest
from PySide6.QtGui import QColor, QImage

from nnviz.gui.look import icons


def inked(image: QImage) -> list[QColor]:
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return [pixel for pixel in pixels if pixel.alpha() == 255]


@pytest.mark.parametrize("name", icons.NAMES)
def test_every_icon_is_drawn_in_the_colour_asked_for(qapp, name):
    solid = inked(icons.pixmap(name, "#0B65AD", 4.0).toImage())
    assert solid
    assert {pixel.name().upper() for pixel in solid} == {"#0B65AD"}


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0, 3.0])
def test_an_icon_has_as_many_pixels_as_the_screen(qapp, ratio):
    pixmap = icons.pixmap("play", "#000000", ratio)
    assert pixmap.width() == round(icons.SIZE * ratio)
    assert pixmap.devicePixelRatio() == ratio


def test_an_unknown_icon_is_refused(qapp):
    with pytest.raises(KeyError):
        icons.pixmap("unicorn", "#000000")
