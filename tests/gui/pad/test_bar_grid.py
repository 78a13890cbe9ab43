import pytest

from nnviz.gui.pad.bar_grid import BarGrid

LEAST, TALLEST = (42, 16), 24


@pytest.mark.parametrize(
    ("count", "height", "columns", "rows"),
    [(10, 400, 1, 10), (10, 160, 1, 10), (26, 240, 2, 13), (62, 280, 4, 16), (62, 224, 5, 13)],
)
def test_as_few_columns_as_the_height_allows(count, height, columns, rows):
    grid = BarGrid.of(count, (224, height), LEAST, TALLEST)
    assert (grid.columns, grid.rows) == (columns, rows)
    bottoms = [grid.top(row) + grid.height for row in range(count)]
    assert max(bottoms) <= height and grid.left(count - 1) + grid.width <= 224
    assert LEAST[1] <= grid.height <= TALLEST


def test_every_row_has_a_place_of_its_own():
    grid = BarGrid.of(62, (224, 224), LEAST, TALLEST)
    assert len({(grid.left(row), grid.top(row)) for row in range(62)}) == 62


def test_where_there_is_no_room_rows_keep_their_least_height():
    grid = BarGrid.of(62, (100, 40), LEAST, TALLEST)
    assert (grid.columns, grid.height) == (2, 16)
