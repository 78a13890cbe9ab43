"""A lesson's designs as cells: the same runs, to the bit, and the same verdict."""

import pytest

from nnviz.lessons.course import run
from nnviz.lessons.errors import LessonError
from nnviz.lessons.seeds import Outcome
from nnviz.lessons.shelf import LESSONS
from nnviz.lessons.sweeping import running
from nnviz.lessons.sweeping.cells import LessonSweep
from nnviz.lessons.sweeping.running import outcomes, run_sweep
from nnviz.sweeps.results import load_results
from tests.lessons.files import read
from tests.lessons.sweeping.files import SWEPT, swept


def asked(lesson, seeds=1):
    return LessonSweep(lesson, lesson.forms["quick"], 1, seeds)


@pytest.mark.parametrize(
    ("id", "form"), [(id, form) for id in ("L20", "L25", "L35") for form in ("quick", "book")]
)
def test_the_books_sweeps_are_sweeps(id, form):
    """Their cells are the lesson's designs, each once."""
    lesson = LESSONS[id]
    chosen = lesson.forms[form]
    sweep = LessonSweep(lesson, chosen, 1, 2).sweep
    designs = [design.spec for design in chosen.designs.values()]
    assert [cell.specs[0] for cell in sweep.cells] == designs
    assert all(len(cell.specs) == 2 for cell in sweep.cells)


def test_the_verdict_is_that_of_the_lesson_run_by_itself():
    lesson = swept()
    (found,) = run_sweep(asked(lesson), jobs=1)
    alone = Outcome.of(run(lesson, "quick", 1))
    assert found.values == alone.values and found.lines == alone.lines
    assert found.reproduced is alone.reproduced is True


def test_what_is_kept_is_not_run_again(tmp_path, monkeypatch):
    path, lesson = tmp_path / "cells.jsonl", swept()
    first = run_sweep(asked(lesson, seeds=2), jobs=1, results=path)
    assert len(load_results(path).runs) == 4
    ran = []
    monkeypatch.setattr(running, "running", lambda specs, jobs: (ran.append(s) for s in specs))
    told = []
    again = run_sweep(asked(lesson, seeds=2), results=path, progress=told.append)
    assert [each.values for each in again] == [each.values for each in first]
    assert ran == told == []


def test_a_seed_without_all_its_cells_has_no_outcome(tmp_path):
    path, lesson = tmp_path / "cells.jsonl", swept()
    run_sweep(asked(lesson), jobs=1, results=path)
    runs = load_results(path).runs
    assert [each.seed for each in outcomes(asked(lesson, seeds=2), runs)] == [1]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("learning_rate = 3.0\n", "", "each design needs another value"),
        ('points = ["last", "fast"]', 'points = ["last"]', "one measure of each design"),
        ("epochs = 2\n", "repeat = 2\n", "trained once"),
        ('name = "fast"', 'name = "fast"\nmeasure = "flat"', "measure no network"),
        ('axis = "learning_rate"', 'axis = "rate"', "rate"),
    ],
)
def test_what_is_no_sweep_is_refused(old, new, said):
    text = SWEPT.replace(old, new)
    if "flat" in new:
        text = text.replace('measure = "last"\nof = "fast"', 'of = "fast"')
    with pytest.raises(LessonError, match=said):
        read(text)
