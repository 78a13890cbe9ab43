from itertools import combinations

import numpy as np
import pytest
from PySide6.QtCore import QRectF

from nnviz.gui.plot import curve
from nnviz.gui.plot.area import PlotArea
from nnviz.gui.plot.compared.values import BookNumber, Compared, Guess, SeedLine
from nnviz.gui.plot.compared.writing import Writing

AREA = PlotArea(QRectF(50, 10, 260, 200), -8, 412, 0.4, 1.03)
X = np.linspace(1, 400, 64)
GUESS = Guess("your guess", "92.6 %", tuple(X.tolist()), tuple((0.93 - 0.4 / X).tolist()))
BOOK = BookNumber("book 82.3 %", 0.823, 375), BookNumber("book 100 %", 1.0, 68)
COMPARED = Compared(book=BOOK, guess=GUESS)


def line(last, upto=400):
    x = np.arange(1.0, upto + 1)
    return x, last - 0.3 / x


def covers(rect, points):
    band = curve.rows_between(*points, rect.left(), rect.right(), AREA)
    return band is not None and band[0] < rect.bottom() and rect.top() < band[1]


def rects(placed):
    return [rect for _, rect in placed]


@pytest.mark.parametrize("upto", [1, 40, 400])
def test_texts_cover_neither_lines_nor_each_other(qapp, upto):
    lines = [line(0.837, upto), line(1.0, upto)]
    placed = rects(Writing().placed(COMPARED, lines, AREA))
    assert len(placed) == 3
    assert not any(covers(rect, points) for rect in placed for points in lines)
    assert not any(a.intersects(b) for a, b in combinations(placed, 2))
    assert not any(covers(rect, GUESS.points) for rect in placed)


def test_they_are_inside_the_axes(qapp):
    assert all(AREA.rect.contains(rect) for rect in rects(Writing().placed(COMPARED, [], AREA)))


def test_one_that_covers_nothing_stays_where_it_is(qapp):
    writing = Writing()
    first = writing.placed(COMPARED, [line(0.6, 40)], AREA)
    assert writing.placed(COMPARED, [line(0.6, 80)], AREA) == first


def test_one_that_a_line_comes_to_makes_way(qapp):
    writing = Writing()
    text = Compared(book=(BookNumber("book 82.3 %", 0.823, 200),))
    [(_, before)] = writing.placed(text, [], AREA)
    level = AREA.y_at(before.center().y())
    through = X, np.full(64, level)
    [(_, after)] = writing.placed(text, [through], AREA)
    assert covers(before, through)
    assert not covers(after, through)


def test_a_level_stands_at_the_last_epoch(qapp):
    [(_, rect)] = Writing().placed(Compared(book=(BookNumber("book 60 %", 0.6),)), [], AREA)
    assert rect.right() > AREA.x_pixel(380)


def test_what_is_beyond_the_axes_is_not_written(qapp):
    beyond = Compared(book=(BookNumber("book 20 %", 0.2, 30), BookNumber("later", 0.9, 900)))
    assert Writing().placed(beyond, [], AREA) == ()


def test_where_lines_pass_on_both_sides_it_is_further_away(qapp):
    text = Compared(book=(BookNumber("book 82.3 %", 0.823, 200),))
    middle = AREA.point(200, 0.823)
    rows = middle.y() + 12, middle.y() - 12
    lines = [(X, np.full(64, AREA.y_at(row))) for row in rows]
    [(_, rect)] = Writing().placed(text, lines, AREA)
    assert not any(covers(rect, points) for points in lines)


def test_a_name_that_no_place_at_its_curve_is_free_for_stands_where_nothing_is(qapp):
    """Steep lines in all the left half, as of many seeds that learn at once, and one at the top."""
    x = tuple(np.linspace(1, 150, 40).tolist())
    steep = [tuple((0.5 + 0.5 * (np.array(x) > 20 + 10 * n)).tolist()) for n in range(12)]
    seeds = tuple(SeedLine("training", "" if n else "12 seeds", x, y) for n, y in enumerate(steep))
    lines = [(X, np.full(64, level)) for level in (1.0, 0.5, 0.45)]
    compared = Compared(seeds=seeds)
    [(_, rect)] = Writing().placed(compared, lines, AREA)
    assert AREA.rect.contains(rect)
    assert not any(covers(rect, points) for points in (*lines, *compared.curves))
    assert rect.left() < AREA.x_pixel(200), "no farther away than it must"
