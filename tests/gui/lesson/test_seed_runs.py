import dataclasses
from types import SimpleNamespace

import pytest

from nnviz.core import Sentence
from nnviz.gui.kept_progress import KeptProgress
from nnviz.gui.lesson import seed_runs, verdict_words
from nnviz.gui.lesson.plot_marks import by_figure
from nnviz.gui.lesson.seed_runs import SeedRuns
from nnviz.lessons.errors import LessonError
from nnviz.lessons.running import Cancelled
from nnviz.lessons.seeds import Outcome
from nnviz.lessons.shelf import LESSONS

LESSON = LESSONS["L15"]
FORM = LESSON.forms["quick"]


def outcome(seed, *, reproduced=True):
    line = tuple((epoch, 0.5 + seed / 100) for epoch in range(1, 21))
    return Outcome(
        seed=seed,
        reproduced=reproduced,
        values={"ratio": 2.0 + seed},
        reasons=(),
        explanation="",
        specs=(),
        lines={"plain": {"cost": line}},
        seconds=0.1,
    )


@pytest.fixture
def runs(qapp, own_places):
    return SeedRuns()


def stand_in(monkeypatch, work):
    monkeypatch.setattr(seed_runs, "run_seeds", work)


def test_from_five_seeds_those_that_are_not_known_yet(qtbot, monkeypatch, runs):
    asked = []

    def run(lesson, form, seeds, mnist, *, progress, **_):
        asked.append((lesson.id, form, seeds, mnist))
        progress(0.5)
        return tuple(map(outcome, seeds))

    stand_in(monkeypatch, run)
    runs._keep("L15", FORM, [outcome(1)])
    runs.start(LESSON, FORM, 1, "")
    assert runs.share is not None
    qtbot.waitUntil(lambda: runs.share is None)
    assert asked == [("L15", "quick", (2, 3, 4, 5), None)]
    assert [each.seed for each in runs.known("L15", FORM)] == [1, 2, 3, 4, 5]
    another_window = SeedRuns()
    assert another_window.known("L15", FORM) == runs.known("L15", FORM)


def test_what_cannot_be_written_is_told_and_stays_until_the_window_closes(qtbot, monkeypatch, runs):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(seed_runs, "keep_seeds", full)
    with qtbot.waitSignal(runs.failed) as failed:
        runs._keep("L15", FORM, [outcome(1)])
    said = str(failed.args[0])
    assert "the disk is full" in said
    assert said.startswith(
        "What this lesson came to from each seed is not kept for the next launch"
    )
    assert [each.seed for each in runs.known("L15", FORM)] == [1]


def test_one_that_is_cancelled_leaves_nothing(qtbot, monkeypatch, runs):
    def run(*_, cancelled, **__):
        while not cancelled():
            pass
        raise Cancelled

    stand_in(monkeypatch, run)
    runs.start(LESSON, FORM, 1, "")
    work = runs._work
    runs.cancel()
    assert runs.share is None
    work.join(10)
    assert runs.known("L15", FORM) == ()


def test_a_mistake_is_said(qtbot, monkeypatch, runs):
    def run(*_, **__):
        raise LessonError(Sentence("There are no such data."))

    stand_in(monkeypatch, run)
    with qtbot.waitSignal(runs.failed) as failed:
        runs.start(LESSON, FORM, 1, "")
    assert str(failed.args[0].template) == "There are no such data."


def test_five_seeds_make_a_band_for_the_cost(qapp):
    found = by_figure([outcome(seed) for seed in range(1, 6)], "plain", 1)
    assert set(found) == {"cost"}
    assert found["cost"].count == 5
    assert by_figure([outcome(1)], "plain", 1) == {}


def test_it_is_said_which_of_the_seeds_did_not(qapp):
    outcomes = [outcome(seed, reproduced=seed != 3) for seed in range(1, 6)]
    assert verdict_words.seeds_words(outcomes, None) == "4 of 5 seeds reproduce it; not: 3."
    assert verdict_words.seeds_words(outcomes[:1], 0.25) == "Other seeds: 25 % done"
    assert verdict_words.seeds_words(outcomes[:1], None) == ""


def test_a_teachers_lesson_does_not_share_what_is_kept_of_the_courses(runs):
    ours = LESSONS["L15"].forms["quick"]  # read again since, where another test has had it so
    theirs = dataclasses.replace(ours, marks=())
    runs._keep("L15", theirs, [outcome(1)])
    assert runs.known("L15", theirs) and not runs.known("L15", ours)


def test_starting_over_forgets_other_seeds_too(runs):
    runs._keep("L15", FORM, [outcome(1)])
    progress = KeptProgress()
    progress.forgotten.connect(runs.forget)
    progress.start_over()
    assert not runs.known("L15", FORM) and not SeedRuns().known("L15", FORM)


@pytest.mark.parametrize(
    ("low", "high", "said"),
    [(0, 0, "0"), (8, 25, "8–25"), (None, 3, "≤\u00a03"), (2, None, "≥\u00a02")],
)
def test_what_is_asked_of_a_measure_is_a_number_or_a_band(low, high, said):
    measured = SimpleNamespace(low=low, high=high)
    value = SimpleNamespace(measured=measured, form="", unit="%")
    assert verdict_words.allowed(value) == said
    assert verdict_words.allowed(value, with_unit=True) == f"{said}\u00a0%"
