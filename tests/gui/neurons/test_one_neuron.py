import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt

from nnviz.gui.look import theme
from nnviz.gui.neurons.one_neuron import LARGEST_CELL, LargeTile
from nnviz.gui.neurons.tile_mosaic import TileShape


@pytest.fixture
def tile(qtbot):
    tile = LargeTile()
    tile.resize(360, 300)
    qtbot.addWidget(tile)
    levels = np.full(784, 127, dtype=np.uint8)
    levels[0], levels[29] = 254, 0
    tile.show_levels(levels, TileShape(28, 28))
    tile.show()
    return tile


def test_cells_are_whole_pixels(tile):
    rect = tile.tile_rect()
    assert rect.size().toTuple() == (280, 280)
    image = tile.grab().toImage()
    assert image.pixel(rect.topLeft()) == theme.LIGHT.diverging[254]
    assert image.pixel(rect.topLeft() + QPoint(15, 15)) == theme.LIGHT.diverging[0]


def test_few_cells_do_not_grow_without_limit(tile):
    tile.show_levels(np.zeros(2, dtype=np.uint8), TileShape(1, 2))
    assert tile.tile_rect().size().toTuple() == (2 * LARGEST_CELL, LARGEST_CELL)


def test_the_cell_under_the_mouse(qtbot, tile):
    told = []
    tile.pointed_at.connect(told.append)
    place = tile.tile_rect().topLeft() + QPoint(15, 15)
    qtbot.mouseMove(tile, place + QPoint(1, 1))
    qtbot.mouseMove(tile, place)
    assert told[-1] == 29
    assert tile.cell_at(0, 0) == -1


def test_cells_left_over_are_none(tile):
    tile.show_levels(np.zeros(5, dtype=np.uint8), TileShape(2, 3))
    assert tile.cell_at(*(tile.tile_rect().bottomRight() - QPoint(2, 2)).toTuple()) == -1


@pytest.mark.parametrize(
    ("key", "step"), [(Qt.Key.Key_Right, 1), (Qt.Key.Key_Down, 1), (Qt.Key.Key_Left, -1)]
)
def test_arrows_ask_for_the_next(qtbot, tile, key, step):
    with qtbot.waitSignal(tile.stepped) as told:
        qtbot.keyClick(tile, key)
    assert told.args == [step]


def test_escape_leads_back(qtbot, tile):
    with qtbot.waitSignal(tile.left):
        qtbot.keyClick(tile, Qt.Key.Key_Escape)
