from itertools import product

import numpy as np

from nnviz.gui.backprop.matrix_layout import of_matrix, of_vector, strongest

ROWS, COLUMNS = (1, 3, 10, 100, 1000), (1, 2, 30, 784)
BOXES = ((40, 20), (160, 60), (700, 200))


def test_a_matrix_stays_in_its_box_and_every_entry_is_found_again():
    for rows, columns, box in product(ROWS, COLUMNS, BOXES):
        layout = of_matrix(rows, columns, *box)
        width, height = layout.size
        assert width <= box[0] or columns == 1, (rows, columns, box)
        assert height <= max(box[1], 20), (rows, columns, box)
        for entry in {0, columns - 1, (rows // 2) * columns, rows * columns - 1}:
            middle = layout.rect(entry).center()
            found = layout.entries_at(middle.x(), middle.y())
            assert entry in found, (rows, columns, box)
        assert layout.is_shrunk == (rows > box[1] or columns > box[0]), (rows, columns, box)


def test_a_vector_shows_every_entry_once():
    for count, height in product((1, 2, 7, 10, 30, 100, 101, 997), (20, 60, 200)):
        layout = of_vector(count, height)
        seen = []
        for y in range(0, layout.size[1], layout.cell[1]):
            for x in range(0, layout.size[0], layout.cell[0]):
                seen += layout.entries_at(x, y).tolist()
        assert sorted(seen) == list(range(count)), (count, height)
        assert layout.size[1] <= height, (count, height)


def test_few_entries_have_their_numbers_and_many_are_laid_in_rows():
    assert of_vector(3, 60).has_numbers
    assert of_matrix(2, 2, 160, 60).has_numbers
    assert not of_vector(10, 60).has_numbers
    assert of_vector(10, 60).columns == 1
    assert (of_vector(100, 60).rows, of_vector(100, 60).columns) == (10, 10)
    assert of_vector(30, 60).columns == 6


def test_with_width_to_spare_a_few_entries_have_their_numbers_in_columns():
    layout = of_vector(10, 75, wide=True)
    assert layout.has_numbers
    assert (layout.rows, layout.columns) == (5, 2)
    assert layout.size[1] <= 75
    assert not of_vector(100, 75, wide=True).has_numbers


def test_a_picture_keeps_its_shape_at_whole_multiples():
    layout = of_vector(784, 60, picture=(28, 28))
    assert (layout.columns, layout.cell) == (28, (2, 2))
    assert of_vector(784, 20, picture=(28, 28)).block == (2, 2)


def test_a_block_shows_its_entry_of_largest_size_with_its_sign():
    values = np.array([[1.0, -3.0, 2.0], [0.5, 2.0, -1.0], [0.0, 0.1, -0.2]])
    assert strongest(values, (2, 2)).tolist() == [[-3.0, 2.0], [0.1, -0.2]]
    assert strongest(values, (1, 1)) is values


def test_beyond_the_cells_there_is_nothing():
    layout = of_vector(5, 20)
    assert len(layout.entries_at(-1, 0)) == 0
    assert len(layout.entries_at(layout.size[0], 0)) == 0
