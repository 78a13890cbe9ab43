"""A report of a lesson that is a sweep begins with its figure, the book's points on it."""

from nnviz.lessons.reporting.page import page
from nnviz.lessons.reporting.report import LessonReport
from nnviz.lessons.reporting.sweep_chart import sweep_chart
from nnviz.lessons.seeds import Outcome
from tests.lessons.files import read, small
from tests.lessons.sweeping.files import swept


def outcome(lesson, seed, last, fast):
    return Outcome(
        seed=seed,
        reproduced=True,
        values={"last": last, "fast": fast},
        reasons=(),
        explanation="",
        specs=tuple(design.spec for design in lesson.forms["quick"].designs.values()),
        lines={},
        seconds=0.1,
    )


def test_seeds_their_median_and_the_books_points_are_drawn():
    lesson = swept()
    form = lesson.forms["quick"]
    outcomes = [outcome(lesson, seed, 60 + seed, 70.0) for seed in (1, 2, 3)]
    [chart] = sweep_chart(form, outcomes)
    assert [tick.words for tick in chart.x_ticks] == ["0.3", "3"]
    assert len(chart.lines) == 4 and chart.lines[-1].width > chart.lines[0].width
    assert chart.lines[-1].points.split()[0] == f"{chart.axes.x(0)},{chart.axes.y(62)}"
    assert [mark.words for mark in chart.marks] == ["71"]
    written = "".join(page(LessonReport(lesson=lesson, form=form, outcomes=tuple(outcomes))))
    assert 'aria-label="Accuracy at the end, %, across ' in written


def test_other_lessons_have_no_such_figure():
    assert [*sweep_chart(read(small()).forms["quick"], [])] == []
