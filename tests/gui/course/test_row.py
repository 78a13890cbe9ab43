"""A row of the course in a narrow window: the name keeps its place, the others give way."""

import re

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics

from nnviz.gui.course import row
from nnviz.gui.look import fonts, theme


@pytest.mark.parametrize(("width", "least"), [(458, 168), (620, 210), (900, 480)])
def test_the_name_has_its_place_before_the_verdict_has_more_than_it_needs(qapp, width, least):
    number, name, mnist, minutes, verdict = row._columns(QRect(0, 0, width, 28))
    assert name.width() >= least
    assert verdict.width() >= row.LEAST_VERDICT and mnist.width() >= row.LEAST_MNIST
    for needs in (True, False):
        assert mnist.width() >= fonts.width(row.mnist_mark(needs=needs), 11), "is read whole"
    assert number.right() < name.left() and minutes.right() < verdict.left()
    assert verdict.right() <= width - row.EDGE


@pytest.mark.parametrize("width", [320, 360, 400])
def test_where_it_is_narrower_still_the_verdict_has_its_icon_alone(qapp, width):
    """As before an audience: no title is a letter wide."""
    columns = row._columns(QRect(0, 0, width, 28))
    assert columns[1].width() >= min(row.LEAST_NAME, width - 250)
    assert columns[4].width() >= row.ICON_ALONE and columns[4].right() <= width - row.EDGE


def test_a_title_that_has_no_room_in_a_line_makes_its_row_higher(qapp):
    short, long = row.Row("1.1", "Short"), row.Row("1.2", "A title of many, many words " * 3)
    assert row._more_lines(short, 458) == 0 < row._more_lines(long, 458)
    assert row._more_lines(long, 458) > row._more_lines(long, 900)


def test_a_title_is_bold_where_that_takes_no_more_lines_and_no_row_has_a_hole(qapp):
    """Of any width: each row is as high as its plain title, and its bold one has that room."""
    lesson, bold = row.Row("1.5", "More hidden neurons", "also MNIST"), set()
    title, high = lesson.title, QFontMetrics(theme.font(13)).lineSpacing()
    for width in range(300, 700, 3):
        room = row._name_of(lesson, row._columns(QRect(0, 0, width, 1)))
        lines = [row._lines(title, theme.font(13, weight), room.width()) for weight in (400, 600)]
        assert row._more_lines(lesson, width) == (lines[0] - 1) * high
        bold.add(row._has_room_bold(title, room.width()))
        assert row._has_room_bold(title, room.width()) is (lines[0] == lines[1])
    assert bold == {True, False}


@pytest.mark.parametrize("said", ["solved, 2 changes, 1 hint", "已解决，2 处改动，1 条提示"])
def test_what_became_of_it_loses_whole_clauses_in_any_language(qapp, said):
    whole = fonts.width(said, 12)
    kept = [row.whole_clauses(said, 12, share * whole) for share in (1, 0.9, 0.6, 0.1)]
    first, second, third = re.split("[,，] ?", said)
    assert kept[0] == said and third not in kept[1] and kept[1].endswith(second)
    assert kept[2:] == [first, first]
