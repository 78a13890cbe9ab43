"""The board of switches: by click, by a box, by keyboard; and where its neurons stand."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest

from nnviz.gui.lesion.board import BoardCells, SwitchBoard
from nnviz.gui.lesion.board_layout import BoardLayout, Cell

LEFT = Qt.MouseButton.LeftButton
SIZES = (30, 7)


@pytest.fixture
def board(qtbot):
    board = SwitchBoard()
    board.resize(400, 300)
    qtbot.addWidget(board)
    board.describe = lambda cell: f"{cell.layer}/{cell.unit}"
    board.show_cells(BoardCells(SIZES, ("hidden 1", "hidden 2"), frozenset({Cell(0, 4)})))
    board.show()
    return board


def flips(board):
    return [set(cells) for cells in board.told]


@pytest.fixture
def spied(board):
    board.told = []
    board.flipped.connect(board.told.append)
    return board


def test_every_neuron_has_a_place_of_its_own_on_boards_of_every_width():
    for width in (10, 150, 400, 1900):
        layout = BoardLayout(SIZES, width)
        cells = [Cell(layer, unit) for layer, n in enumerate(SIZES) for unit in range(n)]
        rects = [layout.rect(cell) for cell in cells]
        assert [layout.at(rect.center()) for rect in rects] == cells
        assert not any(a.intersects(b) for i, a in enumerate(rects) for b in rects[:i])
        assert max(rect.bottom() for rect in rects) < layout.height
        assert layout.within(QRect(0, 0, max(width, 60), layout.height)) == cells
    assert BoardLayout(SIZES, 400).at(QPoint(399, 1)) is None


def test_a_click_flips_one_and_a_box_all_that_it_touches(spied):
    place = spied.rect_of(Cell(0, 2)).center()
    QTest.mouseClick(spied, LEFT, pos=place)
    first, last = spied.rect_of(Cell(0, 0)).topLeft(), spied.rect_of(Cell(0, 10)).center()
    QTest.mousePress(spied, LEFT, pos=first)
    QTest.mouseMove(spied, last)
    QTest.mouseRelease(spied, LEFT, pos=last)
    columns = spied.layout_of(spied.width()).columns
    assert columns == 8
    assert flips(spied) == [{(0, 2)}, {(0, u) for u in (0, 1, 2, 8, 9, 10)}]


def test_beside_neurons_nothing_is_flipped(spied):
    QTest.mouseClick(spied, LEFT, pos=spied.rect_of(Cell(1, 6)).center() + QPoint(80, 0))
    QTest.mouseClick(spied, Qt.MouseButton.RightButton, pos=spied.rect_of(Cell(0, 0)).center())
    assert not flips(spied)


def test_arrows_go_from_layer_to_layer_and_shift_draws_a_box(spied):
    spied.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(spied, Qt.Key.Key_Return)
    QTest.keyClick(spied, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(spied, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(spied, Qt.Key.Key_Enter)
    for _ in range(3):
        QTest.keyClick(spied, Qt.Key.Key_Down)
    assert spied.accessibleDescription() == "1/0"
    QTest.keyClick(spied, Qt.Key.Key_Space)
    assert flips(spied) == [{(0, 0)}, {(0, u) for u in (0, 1, 8, 9)}, {(1, 0)}]


def test_a_mask_cannot_be_flipped(spied):
    spied.is_switchable = False
    QTest.mouseClick(spied, LEFT, pos=spied.rect_of(Cell(0, 2)).center())
    spied.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(spied, Qt.Key.Key_Return)
    assert not flips(spied)


def test_a_neuron_that_is_off_looks_so_and_a_strong_one_has_colour(board):
    cells = board.cells
    values = {Cell(0, 0): ("6.2", 1.0), Cell(0, 1): ("0.0", 0.0)}
    board.show_cells(BoardCells(cells.sizes, cells.names, cells.off, values, "off"))
    image = board.grab().toImage()
    corner = {
        u: image.pixelColor(board.rect_of(Cell(0, u)).topLeft() + QPoint(3, 3)).name()
        for u in (0, 1, 4)
    }
    assert corner[4] == "#ffffff" and len(set(corner.values())) == 3
