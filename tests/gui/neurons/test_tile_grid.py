import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor

from nnviz.core.insight.tiles import near_square
from nnviz.gui.look import theme, zoom
from nnviz.gui.neurons.tile_grid import LARGE, TileGrid
from nnviz.gui.neurons.tile_mosaic import BLANK, TileMosaic, TileShape

PICTURE = TileShape(28, 28)


@pytest.fixture
def grid(qtbot):
    grid = TileGrid()
    grid.resize(360, 300)
    qtbot.addWidget(grid)
    grid.show_levels(np.full((30, 784), 127, dtype=np.uint8), PICTURE)
    grid.show()
    return grid


@pytest.mark.parametrize(
    ("inputs", "shape"),
    [(30, (5, 6)), (100, (10, 10)), (2, (1, 2)), (31, (5, 7)), (1, (1, 1)), (3, (1, 3))],
)
def test_shape_of_inputs_that_are_no_picture(inputs, shape):
    assert near_square(inputs) == shape


def test_every_input_has_a_cell():
    for inputs in range(1, 1000):
        rows, columns = near_square(inputs)
        assert rows * columns >= inputs > rows * columns - columns
        assert rows <= columns <= 4 * rows


@pytest.mark.parametrize(("inputs", "cell"), [(784, 2), (100, 5), (9, 16), (2, 16), (1, 16)])
def test_few_cells_do_not_grow_without_limit_and_neither_do_the_gaps(grid, inputs, cell):
    shape = TileShape(*near_square(inputs))
    grid.show_levels(np.full((3, inputs), 127, dtype=np.uint8), shape)
    assert grid.tile_rect(0).width() == cell * shape.columns
    gap = grid.tile_rect(1).left() - grid.tile_rect(0).right() - 1
    assert gap == (2 if cell <= 3 else 1) * cell


def test_mosaic_puts_every_weight_in_its_place():
    mosaic = TileMosaic(5, TileShape(2, 3), columns=2, gap=1)
    levels = np.arange(30, dtype=np.uint8).reshape(5, 6)
    mosaic.write(levels)
    for tile in range(5):
        for cell in range(6):
            x = tile % 2 * 4 + cell % 3
            y = tile // 2 * 3 + cell // 3
            assert mosaic.image.pixelIndex(x, y) == levels[tile, cell]
    assert mosaic.image.pixelIndex(3, 0) == BLANK
    assert mosaic.image.pixelIndex(4, 6) == BLANK


def test_cells_left_over_are_paper():
    mosaic = TileMosaic(1, TileShape(2, 2), columns=1, gap=1)
    mosaic.write(np.zeros((1, 3), dtype=np.uint8))
    assert mosaic.image.pixelIndex(1, 1) == BLANK


def test_six_columns_of_56_pixels(grid):
    assert grid.sizeHint().width() == 360
    assert grid.heightForWidth(360) == 5 * 60 - 4 + 4
    assert grid.columns == 6
    assert grid.tile_rect(0).size().toTuple() == (56, 56)
    assert grid.tile_rect(7).topLeft() == QPoint(2 + 60, 2 + 60)


def test_roomy_tiles_are_three_pixels_a_cell(grid):
    grid.set_side(LARGE)
    assert grid.sizeHint().width() == 8 * 90 - 6 + 4
    assert grid.tile_rect(0).width() == 84


def test_colours_of_known_weights(grid):
    levels = np.full((30, 784), 127, dtype=np.uint8)
    levels[7, 0], levels[7, 783] = 0, 254
    grid.show_levels(levels, PICTURE)
    image = grid.grab().toImage()
    table = theme.LIGHT.diverging
    corner, end = grid.tile_rect(7).topLeft(), grid.tile_rect(7).bottomRight()
    assert image.pixel(corner) == image.pixel(corner + QPoint(1, 1)) == table[0]
    assert image.pixel(corner + QPoint(2, 0)) == table[127]
    assert image.pixel(end) == image.pixel(end - QPoint(1, 1)) == table[254]
    assert image.pixel(end + QPoint(1, 1)) == QColor(theme.LIGHT.paper).rgb()


def test_a_change_of_theme_is_another_table(qapp, grid):
    theme.apply(qapp, "dark")
    image = grid.grab().toImage()
    assert image.pixel(grid.tile_rect(3).center()) == theme.DARK.diverging[127]


def test_a_tile_under_the_mouse_is_told_with_its_cell(qtbot, grid):
    told = []
    grid.pointed_at.connect(lambda *place: told.append(place))
    place = grid.tile_rect(28).topLeft() + QPoint(2 * 5, 2 * 3)
    qtbot.mouseMove(grid, place + QPoint(1, 1))
    qtbot.mouseMove(grid, place)
    assert told[-1] == (28, 3 * 28 + 5)


def test_between_tiles_there_is_nothing(grid):
    assert grid.cell_at(59, 10) == (-1, -1)
    assert grid.cell_at(0, 0) == (-1, -1)
    assert grid.cell_at(10, 299) == (-1, -1)


def test_beyond_the_last_tile_there_is_nothing(grid):
    grid.show_levels(np.full((28, 784), 127, dtype=np.uint8), PICTURE)
    assert grid.cell_at(*grid.tile_rect(28).center().toTuple()) == (-1, -1)


def test_a_click_selects_and_another_lets_go(qtbot, grid):
    place = grid.tile_rect(10).center()
    qtbot.mouseClick(grid, Qt.MouseButton.LeftButton, pos=place)
    assert grid.selected == 10
    outline = grid.grab().toImage().pixel(grid.tile_rect(10).topLeft() - QPoint(1, 1))
    assert outline == QColor(theme.LIGHT.text).rgb()
    qtbot.mouseClick(grid, Qt.MouseButton.LeftButton, pos=place)
    assert grid.selected == -1


def test_arrow_keys_move_the_selection(qtbot, grid):
    grid.select(0)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up):
        qtbot.keyClick(grid, key)
        assert 0 <= grid.selected < 30
    assert grid.selected == 0
    qtbot.keyClick(grid, Qt.Key.Key_Down)
    assert grid.selected == 6
    qtbot.keyClick(grid, Qt.Key.Key_Up)
    qtbot.keyClick(grid, Qt.Key.Key_Up)
    assert grid.selected == 0


def test_other_tiles_begin_without_a_selection(grid):
    grid.select(20)
    grid.show_levels(np.zeros((10, 30), dtype=np.uint8), TileShape(*near_square(30)))
    assert grid.selected == -1
    assert grid.tile_rect(0).size().toTuple() == (54, 45)


def test_a_narrow_grid_has_fewer_columns(qtbot, grid):
    grid.resize(200, 700)
    assert grid.columns == 3
    assert grid.cell_at(*grid.tile_rect(29).center().toTuple())[0] == 29


def test_an_empty_grid_paints_nothing(qtbot):
    grid = TileGrid()
    qtbot.addWidget(grid)
    grid.resize(100, 100)
    assert not grid.grab().isNull()
    qtbot.keyClick(grid, Qt.Key.Key_Down)
    assert grid.selected == -1


@pytest.mark.parametrize("height", [1_000, 300, 40])
def test_tiles_grow_with_the_type_while_all_have_room(qtbot, height):
    grid = TileGrid()
    qtbot.addWidget(grid)
    grid.show_levels(np.full((64, 4), 127, dtype=np.uint8), TileShape(2, 2))
    usual, asked = grid.tile_rect(0).width(), grid.sizeHint()
    zoom.change(2.0)
    try:
        grid.grow(700, height)
        side, asked_now = grid.tile_rect(0).width(), grid.sizeHint()
    finally:
        zoom.change(1.0)
    assert asked_now == asked
    assert usual <= side <= 2 * usual
    assert grid.heightForWidth(700) <= height or side == usual
    assert side == 2 * usual or height < 1_000
    grid.grow(700, height)
    assert grid.tile_rect(0).width() == usual
