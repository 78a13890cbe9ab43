from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtGui import QColor

from nnviz.gui.controls.number_words import share_text
from nnviz.gui.look import theme
from nnviz.gui.plot import end_labels
from nnviz.gui.plot.axis_scales import accuracy_scale
from nnviz.gui.plot.compared import bands, diamonds, dots
from nnviz.gui.plot.compared.values import BookNumber, Compared, Guess, SeedBand, SeedLine
from nnviz.gui.plot.line_plot import Line, LinePlot

X = np.arange(1.0, 31.0)
TEST = Line("validation", "test", "validation", 0.8 - 0.3 / X)
EDGE = tuple(X.tolist())
BAND = SeedBand("validation", EDGE, (0.6,) * 30, (0.7,) * 30)
GUESS = Guess("your guess", "90.0 %", EDGE, (0.9,) * 30)
BOOK = BookNumber("book 50 %", 0.5, 15)


@pytest.fixture
def plot(qtbot):
    plot = LinePlot(share_text, "98.1 %", marks_at_top=False)
    plot.resize(340, 300)
    qtbot.addWidget(plot)
    plot.show()
    plot.set_lines(30, X, [TEST], accuracy_scale(0.4))
    return plot


def pixel(plot, x, y):
    """The colour at a point of the plot."""
    image = plot.canvas.grab().toImage()
    return image.pixelColor(plot.canvas.area().point(x, y).toPoint())


def test_a_band_is_an_opaque_tint_under_the_lines(plot):
    plot.set_compared(Compared(bands=(BAND,)))
    paper, line = QColor(theme.current().paper), QColor(theme.current().series["validation"].line)
    shown = pixel(plot, 20, 0.65)
    assert shown.blue() == round(0.22 * line.blue() + 0.78 * paper.blue())
    assert shown.red() == round(0.22 * line.red() + 0.78 * paper.red())
    assert pixel(plot, 20, 0.55) == paper


def test_a_band_has_forty_points_an_edge_at_most(plot):
    x = tuple(range(1, 401))
    band = SeedBand("validation", x, (0.6,) * 400, (0.7,) * 400)
    edge = bands._edge(band, band.low, plot.canvas.area())
    assert len(edge) == bands.MOST_POINTS
    assert edge[0].x() < edge[-1].x() == plot.canvas.area().x_pixel(400)


def test_seeds_of_a_group_are_thin_lines_with_one_name(plot):
    named = SeedLine("validation", "seeds 2, 4", EDGE, (0.95,) * 30)
    plot.set_compared(Compared(seeds=(named, SeedLine("validation", "", EDGE, (0.7,) * 30))))
    plot.canvas.grab()
    assert [text.name for text, _ in plot.canvas.compared.placed] == ["seeds 2, 4"]
    assert pixel(plot, 20, 0.7) != QColor(theme.current().paper)


def test_a_published_number_is_an_open_diamond(plot):
    plot.set_compared(Compared(book=(BOOK,)))
    half = diamonds.WIDE / 2
    image = plot.canvas.grab().toImage()
    middle = plot.canvas.area().point(15, 0.5)
    corner = image.pixelColor(round(middle.x() - half), round(middle.y()))
    assert corner.lightness() < 140
    assert pixel(plot, 15, 0.5) == QColor(theme.current().paper)


def test_it_fades_when_the_run_is_another_experiment(plot):
    def darkest():
        box = diamonds.box(plot.canvas.area().point(15, 0.5)).toRect()
        image = plot.canvas.grab(box).toImage()
        return min(
            image.pixelColor(x, y).lightness()
            for x in range(image.width())
            for y in range(image.height())
        )

    plot.set_compared(Compared(book=(BOOK,)))
    assert darkest() < 80
    plot.set_compared(Compared(book=(BOOK,), faded=True))
    assert darkest() > 150


def test_a_guess_is_dots_that_have_gaps_between_them(plot):
    plot.set_compared(Compared(guess=GUESS))
    area = plot.canvas.area()
    row = round(area.y_pixel(0.9))
    image = plot.canvas.grab().toImage()
    left, right = round(area.x_pixel(2)), round(area.x_pixel(25))
    dark = [image.pixelColor(x, row).lightness() < 128 for x in range(left, right)]
    changes = sum(a != b for a, b in pairwise(dark))
    assert changes == pytest.approx(2 * (right - left) / 5.5, abs=4)


def test_names_at_the_lines_ends_leave_what_is_written_alone(plot):
    end = BookNumber("book 80 %", 0.79, 30)
    plot.set_compared(Compared(book=(end,), guess=GUESS))
    plot.canvas.grab()
    boxes = plot.canvas.compared.boxes(plot.canvas.area())
    placed = end_labels.shown(plot.canvas._labels, plot.canvas.area(), (), boxes)
    assert placed
    inner = [rect.adjusted(1, 1, -1, -1) for _, rect in placed]  # they begin at whole pixels
    assert not any(rect.intersects(box) for rect in inner for box in boxes)


def test_another_line_paints_what_it_is_compared_with_only_where_that_moves(plot, monkeypatch):
    painted = []
    monkeypatch.setattr(dots, "paint", lambda *_: painted.append(1))
    plot.set_compared(Compared(guess=GUESS, bands=(BAND,)))
    for upto in (5, 10, 20):
        line = TEST._replace(values=TEST.values[:upto])
        plot.set_lines(30, X[:upto], [line], accuracy_scale(0.4))
        plot.canvas.grab()
    assert len(painted) == 1


def test_on_a_logarithmic_axis_all_of_it_is_there_too(plot):
    plot.logarithmic = True
    plot.set_compared(Compared(book=(BOOK,), guess=GUESS, bands=(BAND,)))
    shown = plot.canvas.compared.shown
    assert shown.book[0].value == pytest.approx(np.log10(0.5))
    assert shown.guess.y[0] == pytest.approx(np.log10(0.9))
    assert shown.bands[0].high[0] == pytest.approx(np.log10(0.7))


def test_it_is_spoken_after_the_lines(plot):
    plot.set_compared(Compared(book=(BOOK,)), "book 50 % at epoch 15")
    assert plot.accessibleDescription() == "epoch 30: test 79.0 %; book 50 % at epoch 15"
