"""Pictures in rows, each with its lines of words."""

import pytest

from nnviz.gui.look import zoom
from nnviz.gui.pictures.picture_grid import SIDE, PictureGrid


def test_a_whole_row_has_room_captions_included(qtbot):
    grid = PictureGrid()
    qtbot.addWidget(grid)
    for lines in (("7",), ("7", "says 9", "99 %")):
        grid.set_form((28, 28), lines)
        assert grid.minimumSizeHint().height() >= grid.cell_size().height() + 10


@pytest.mark.parametrize("factor", [1.25, 1.5, 2.0, 2.2])
@pytest.mark.parametrize("side", [8, 20, 28])
def test_pictures_grow_with_the_type_by_whole_multiples(qtbot, factor, side):
    zoom.change(factor)
    try:
        grid = PictureGrid()
        qtbot.addWidget(grid)
        grid.set_form((side, side), ["7"])
        height = grid.cell_size().height() - zoom.px(16) - zoom.px(4)
    finally:
        zoom.change(1.0)
    assert height == max(SIDE, round(factor * SIDE) // side * side)
