from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel

from nnviz.gui.backprop.formula import Symbol
from nnviz.gui.backprop.matrix import Matrix
from nnviz.gui.backprop.matrix_equation import MatrixEquation
from nnviz.gui.look import theme


def matrix(values, name="w", limit=1.0, picture=None):
    values = np.asarray(values, dtype=float)
    shape = " × ".join(str(n) for n in values.shape)
    return Matrix((Symbol(name, "1"),), values, limit, shape, f"{name}^1, {shape}", picture)


@pytest.fixture
def equation(qtbot):
    equation = MatrixEquation()
    equation.resize(718, 100)
    qtbot.addWidget(equation)
    equation.show()
    qtbot.waitExposed(equation)
    return equation


def click(qtbot, grid, entry):
    qtbot.mouseClick(grid, Qt.MouseButton.LeftButton, pos=grid.cell_rect(entry).center())


def test_cells_have_the_colours_of_their_values(equation):
    equation.show_items([matrix([[1.0, -1.0, 0.0]])])
    (grid,) = equation.grids
    image = grid.grab().toImage()
    for entry, level in enumerate((254, 0, 127)):
        corner = grid.cell_rect(entry).topLeft()
        assert image.pixel(corner.x() + 4, corner.y() + 3) == theme.LIGHT.diverging[level]


def test_a_click_selects_an_entry(qtbot, equation):
    equation.show_items([matrix(np.arange(12.0).reshape(3, 4)), ("·",), matrix([1, 2, 3])])
    told = []
    equation.selected_by_hand.connect(lambda *place: told.append(place))
    click(qtbot, equation.grids[0], 6)
    click(qtbot, equation.grids[1], 2)
    assert told == [(0, 6), (1, 2)]
    assert equation.grids[0].accessibleDescription() == "row 2, column 3: 6.00"


def test_a_click_on_a_block_selects_its_largest_entry(qtbot, equation):
    values = np.zeros((500, 3000))
    values[333, 2222] = -0.7
    equation.show_items([matrix(values)])
    grid = equation.grids[0]
    assert grid.matrix.explanation(grid.cells).startswith("largest of ")
    grid.select(0)
    click(qtbot, grid, 333 * 3000 + 2222)
    assert grid.selected == 333 * 3000 + 2222


def test_the_keys_go_from_entry_to_entry_and_on_to_the_next_grid(qtbot, equation):
    equation.show_items([matrix(np.arange(12.0).reshape(3, 4)), ("·",), matrix([1, 2, 3])])
    first, second = equation.grids
    first.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down):
        qtbot.keyClick(first, key)
    assert first.selected == 9
    qtbot.keyClick(first, Qt.Key.Key_Home)
    qtbot.keyClick(first, Qt.Key.Key_Left)
    assert first.selected == 0
    qtbot.keyClick(first, Qt.Key.Key_End)
    assert first.selected == 11
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert equation.focusWidget() is second


def test_the_focus_is_seen_and_the_grid_is_named(qtbot, equation):
    equation.show_items([matrix(np.zeros((3, 4)))])
    (grid,) = equation.grids
    before = grid.grab().toImage()
    grid.setFocus(Qt.FocusReason.TabFocusReason)
    assert grid.grab().toImage() != before
    spoken = QAccessible.queryAccessibleInterface(grid).text(QAccessible.Text.Name)
    assert spoken == "w^1, 3 × 4"


@pytest.mark.parametrize("width", [500, 718, 1300])
@pytest.mark.parametrize("height", [60, 100, 240, 500])
def test_everything_has_room_side_by_side_or_in_lines(equation, width, height):
    picture = matrix(np.ones(784), "a", picture=(28, 28))
    items = [matrix(np.ones((100, 784))), picture, ("·",), picture, ("+",)]
    items += [matrix(np.ones(100), "b"), ("=",), matrix(np.ones(100), "z")]
    equation.resize(width, height)
    equation.show_items(items)
    places = [grid.geometry() for grid in equation.grids]
    assert all(a.right() < b.left() or a.bottom() < b.top() for a, b in pairwise(places))
    assert max(place.right() for place in places) <= width
    assert max(place.bottom() for place in places) <= max(height, 60)


def feedforward(n=128, inputs=784):
    picture = matrix(np.ones(inputs), "w", picture=(28, 28))
    items = [matrix(np.ones((n, inputs))), picture, ("·",), picture, ("+",)]
    items += [matrix(np.ones(n), "b"), ("=",), matrix(np.ones(n), "z")]
    return [*items, (Symbol("σ"), " →"), matrix(np.ones(n), "a")]


@pytest.mark.parametrize("zoom", [1, 1.5])
def test_where_it_is_narrow_and_high_it_is_broken_before_what_it_is_equal_to(equation, qapp, zoom):
    """Nothing is beyond the right edge, and pictures are as large as there is height for."""
    theme.apply(qapp, "light", zoom)
    try:
        equation.resize(451, 400)
        equation.show_items(feedforward())
        w, row, x, b, z, a = [grid.geometry() for grid in equation.grids]
        assert w.top() == row.top() == x.top() and z.top() == a.top() >= x.bottom()
        assert max(part.right() for part in (w, row, x, b, z, a)) <= 451
        assert equation.grids[1].cells.size[0] >= 28 * 2
        assert a.bottom() <= 400
        equation.resize(1300, 240)
        assert len({grid.y() for grid in equation.grids}) == 1
    finally:
        theme.apply(qapp, "light", 1)


def test_signs_stand_beside_the_lowest_grid_of_their_line(equation):
    equation.resize(718, 300)
    equation.show_items([matrix([0.5], "d"), ("·",), matrix(np.ones(4), "a"), ("=",), matrix([1])])
    row = equation.grids[0]
    for _, baseline, _ in equation._signs:
        assert row.cell_rect(0).top() < baseline - row.y() < row.cell_rect(0).bottom()


@pytest.mark.parametrize("zoom", [1, 1.6])
def test_a_few_entries_have_their_numbers_where_these_have_room(equation, qapp, zoom):
    """The first matrix before the second, and cells no wider than that takes."""
    theme.apply(qapp, "light", zoom)
    try:
        few, size = np.full((1, 4), 0.075), round(560 * zoom)
        equation.resize(size, 200)
        equation.show_items([matrix(np.ones(4), "a"), ("=",), matrix(few), (",",), matrix(few)])
        assert [grid.cells.has_numbers for grid in equation.grids] == [True] * 3
        equation.resize(round(size * 0.65), round(62 * zoom))
        assert [grid.cells.has_numbers for grid in equation.grids[1:]] == [True, False]
    finally:
        theme.apply(qapp, "light", 1)


def test_beyond_its_limit_a_matrix_says_so(equation):
    equation.resize(718, 300)
    equation.show_items([matrix([0.5, -1.2], "a"), matrix([0.5, -1.0], "b")])
    feet = [grid.matrix.explanation(grid.cells) for grid in equation.grids]
    assert feet == ["full from ±1", "±1"]


def test_it_asks_for_the_height_of_as_many_lines_as_it_needs(equation):
    equation.resize(1300, 400)
    equation.show_items(feedforward())
    wide = equation.minimumSizeHint().height()
    equation.resize(451, 400)
    narrow = equation.minimumSizeHint().height()
    assert wide < 80 < narrow
    equation.resize(451, narrow)
    assert max(grid.geometry().right() for grid in equation.grids) <= 451
    assert max(grid.geometry().bottom() for grid in equation.grids) <= narrow


def test_lines_stand_right_under_the_grids(qtbot):
    first, second = QLabel("z = 1"), QLabel("a = 2")
    equation = MatrixEquation([first, second])
    equation.resize(718, 300)
    qtbot.addWidget(equation)
    equation.show()
    equation.show_items([matrix([1, 2, 3])])
    (grid,) = equation.grids
    assert 0 < first.y() - grid.geometry().bottom() < 8
    assert second.y() > first.geometry().bottom()
    second.hide()
    equation.resize(718, 100)
    assert first.geometry().bottom() <= 100


def test_another_theme_needs_no_new_data(equation, qapp):
    equation.show_items([matrix([[1.0, -1.0]])])
    (grid,) = equation.grids
    theme.apply(qapp, "dark")
    image = grid.grab().toImage()
    corner = grid.cell_rect(0).topLeft()
    assert image.pixel(corner.x() + 4, corner.y() + 3) == theme.DARK.diverging[254]
