"""Pictures in rows, each with its lines of words."""

from nnviz.gui.pictures.picture_grid import PictureGrid


def test_a_whole_row_has_room_captions_included(qtbot):
    grid = PictureGrid()
    qtbot.addWidget(grid)
    for lines in (("7",), ("7", "says 9", "99 %")):
        grid.set_form((28, 28), lines)
        assert grid.minimumSizeHint().height() >= grid.cell_size().height() + 10
