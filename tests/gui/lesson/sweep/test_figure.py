"""A lesson's sweep drawn in its verdict: where its points are, and what is said of them."""

from itertools import pairwise

import pytest

from nnviz.gui.lesson.sweep import words as sweep_words
from nnviz.gui.lesson.sweep.figure import SweepFigure
from nnviz.gui.lesson.verdict_step import VerdictStep
from nnviz.lessons.kept_seeds import SeedRun
from nnviz.lessons.shelf import LESSONS

FORM = LESSONS["L25"].forms["book"]


def runs(count):
    return [
        SeedRun(
            seed=seed,
            reproduced=True,
            values={"small": 0.33 + seed / 100, "middle": 0.3, "large": 0.7},
            lines={},
        )
        for seed in range(count)
    ]


@pytest.fixture
def figure(qtbot):
    made = SweepFigure()
    qtbot.addWidget(made)
    made.resize(280, 150)
    return made


def test_points_stand_over_their_names(figure):
    points = sweep_words.placed(FORM, runs(3))
    figure.show_points(points, FORM.sweep.label, sweep_words.spoken(points))
    assert [words for _, words in figure.names()] == ["0.025", "0.25", "2.5"]
    area = figure.area()
    assert all(area.has_row(v) for p in points for v in (p.low, p.high, p.book))
    assert figure.rect().contains(figure.names()[-1][0].toRect())
    assert figure.accessibleDescription().startswith("0.025: 0.34, 0.33 to 0.35; 0.025: book 0.339")
    assert not figure.grab().isNull()


def test_names_that_have_no_room_are_left_out(figure):
    form = LESSONS["L20"].forms["book"]
    figure.show_points(sweep_words.placed(form, []), "", "")
    places = [place for place, _ in figure.names()]
    assert 4 < len(places) < 9
    assert all(a.right() < b.left() for a, b in pairwise(places))


def test_the_caption_says_what_is_drawn():
    points = sweep_words.placed(FORM, runs(3))
    said = sweep_words.caption("learning_rate", points, 3)
    assert "median of 3 seeds" in said and "book" in said and "learning rate" in said
    quick = LESSONS["L35"].forms["quick"]
    assert sweep_words.caption("sizes", sweep_words.placed(quick, []), 1) == "Across: Layers."


def test_only_a_sweep_has_the_figure(qtbot):
    step = VerdictStep()
    qtbot.addWidget(step)
    step._show_sweep(FORM, runs(2))
    assert not step._swept.isHidden() and len(step.sweep.points) == 3
    step._show_sweep(LESSONS["L15"].forms["quick"], runs(2))
    assert step._swept.isHidden()
