"""A row of the course in a narrow window: the name keeps its place, the others give way."""

import pytest
from PySide6.QtCore import QRect

from nnviz.gui.course import row
from nnviz.gui.look import fonts


@pytest.mark.parametrize(("width", "least"), [(458, 175), (620, 210), (900, 480)])
def test_the_name_has_its_place_before_the_verdict_has_more_than_it_needs(qapp, width, least):
    number, name, mnist, minutes, verdict = row._columns(QRect(0, 0, width, 28))
    assert name.width() >= least
    assert verdict.width() >= row.LEAST_VERDICT and mnist.width() >= row.LEAST_MNIST
    for needs in (True, False):
        assert mnist.width() >= fonts.width(row.mnist_mark(needs=needs), 11), "is read whole"
    assert number.right() < name.left() and minutes.right() < verdict.left()
    assert verdict.right() <= width - row.EDGE


def test_a_title_that_has_no_room_in_a_line_makes_its_row_higher(qapp):
    short, long = row.Row("1.1", "Short"), row.Row("1.2", "A title of many, many words " * 3)
    assert row._more_lines(short, 458) == 0 < row._more_lines(long, 458)
    assert row._more_lines(long, 458) > row._more_lines(long, 900)
