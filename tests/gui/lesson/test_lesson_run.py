"""A lesson in the window's session: the same numbers as without a window, in the same order."""

import pytest

from nnviz.data.designs import usual_design
from nnviz.gui.lesson.lesson_run import LessonRun
from nnviz.gui.lesson.plot_marks import marks_of
from nnviz.lessons.course import run as run_without_a_window
from nnviz.lessons.progress import Prediction
from nnviz.lessons.reading.reader import lesson_of
from nnviz.session.designs_left import FIRST_DESIGN
from nnviz.session.run_state import RunState
from nnviz.session.training_session import TrainingSession
from tests.gui.lesson.failing import fails

LESSON = b"""
id = "T1"
number = "1.1"
title = "Two starts"
minutes = 1
idea = "Two networks that begin alike."
claim = "The faster one is better."
explanation = "It is {better:.3f} better."
[question]
text = "Which one is better?"
[[question.choices]]
text = "The fast one"
right = true
[[question.choices]]
text = "The slow one"
tempts = "It is slow."
[[watch]]
text = "Solved"
measure = "epoch_of_best"
figure = "training_cost"
[forms.quick.designs.slow]
data = "and"
sizes = [2, 2, 1]
output = "sigmoid"
cost = "cross-entropy"
learning_rate = 0.1
epochs = 6
then = [{after = 3, learning_rate = 0.2}]
[forms.quick.designs.fast]
like = "slow"
learning_rate = 1.0
repeat = 2
[forms.quick.designs.given]
rows = {inputs = [[1.0]], targets = [[0.0]], kind = "bits"}
start = {weights = [[[2.0]]], biases = [[2.0]]}
sizes = [1, 1]
output = "sigmoid"
cost = "quadratic"
epochs = 4
[forms.quick.designs.seen]
data = "and"
sizes = [2, 2, 1]
output = "sigmoid"
cost = "cross-entropy"
trains = false
[[forms.quick.measures]]
name = "better"
label = "Cost at the end, fast"
measure = "last"
figure = "training_cost"
of = "fast"
low = 0
[[forms.quick.measures]]
name = "slow"
label = "Cost at the end, slow"
measure = "last"
figure = "training_cost"
[[forms.quick.measures]]
name = "rows"
label = "Cost at the end, given"
measure = "last"
figure = "training_cost"
of = "given"
[[forms.quick.measures]]
name = "spread"
label = "Spread at the start"
measure = "z_spread"
layer = 1
when = "start"
of = "seen"
"""


@pytest.fixture(scope="module")
def lesson():
    return lesson_of(LESSON, "T1.toml")


@pytest.fixture
def session(qtbot):
    session = TrainingSession(FIRST_DESIGN)
    yield session
    session.close()


def begun(session, qtbot, lesson, seed=1):
    made = LessonRun(session, lesson, lesson.forms["quick"], seed)
    made.listen()
    made.begin()
    qtbot.waitUntil(lambda: session.is_ready)
    return made


def test_every_number_is_that_of_a_run_without_a_window(session, qtbot, lesson):
    run = begun(session, qtbot, lesson, seed=3)
    assert session.state is RunState.IDLE, "the person begins"
    with qtbot.waitSignal(run.judged):
        session.train()
    verdict, known = run.verdict, run_without_a_window(lesson, "quick", 3)
    assert verdict.reproduced is True and verdict.explanation == known.explanation
    assert [v.value for v in verdict.values] == [v.value for v in known.values]
    assert verdict.specs == known.specs
    marks = marks_of(run, Prediction(), asked=False, seeds=())
    [starts] = marks.starts
    assert starts.history is run.runs[2].snapshot.history and starts.part == "training"
    lines = starts.seeds["cost"].lines
    ends = [each.snapshot.history[-1].training_cost for each in run.runs[1:3]]
    assert [line[-1][1] for line in lines.values()] == ends, "both of them, one from each seed"
    assert marks_of(run, Prediction(), asked=True, seeds=()).starts == ()
    run.leave()


def test_events_are_told_as_soon_as_they_have_happened(session, qtbot, lesson):
    run = begun(session, qtbot, lesson)
    [event] = lesson.watch
    assert run.happened(event) is None
    session.step("epoch")
    qtbot.waitUntil(lambda: session.state is RunState.PAUSED)
    assert run.happened(event) == 1
    run.leave()


def test_other_values_are_an_experiment_of_ones_own_until_the_lessons_are_back(
    session, qtbot, lesson
):
    run = begun(session, qtbot, lesson)
    session.design(run.step.spec.__class__(**{**run.step.spec.as_dict(), "learning_rate": 3.0}))
    assert run.is_own and "not the lesson's values" in str(run.why_untold())
    with qtbot.waitSignal(session.state_changed, check_params_cb=lambda s: s is RunState.FINISHED):
        session.train()
    qtbot.wait(1)
    assert run.verdict is None and run.at == 0
    run.begin()
    assert not run.is_own and session.latest.step == 0
    run.leave()


def test_a_run_that_fails_by_an_error_is_not_judged_and_says_why(
    session, qtbot, lesson, monkeypatch
):
    run = begun(session, qtbot, lesson)
    session.step("epoch")
    qtbot.waitUntil(lambda: session.state is RunState.PAUSED)
    fails(qtbot, session, monkeypatch)
    assert run.verdict is None and run.at == 0
    assert str(run.why_untold()) == "Training stopped by an error: on purpose."
    run.leave()


def test_what_is_looked_at_is_left_for_other_data_that_are_chosen_meanwhile(session, qtbot, lesson):
    """That a design is only looked at is found out an event later: the run may be another then."""
    run = begun(session, qtbot, lesson)
    run.at = next(at for at, step in enumerate(run.steps) if not step.design.trains)
    session.train()
    session.begin(usual_design("sine"))
    run.is_own = False  # as it is until the new run has been looked at
    qtbot.waitUntil(lambda: session.is_ready)
    run._look()
    assert run.verdict is None and session.spec.data == "sine"
    run.leave()


def looked_at(session, qtbot, run):
    """A design that does not train is looked at no further."""
    run.at = next(at for at, step in enumerate(run.steps) if not step.design.trains)
    run.steps = [run.step]
    run.at = 0
    run.begin()
    qtbot.waitUntil(lambda: session.is_ready)
    run._look()


def data_come(session, qtbot, run):
    """Those that a person who has pressed Train waits for."""
    session.begin(usual_design("sine"))
    qtbot.waitUntil(lambda: session.is_ready)
    run.begin()
    run.train()


def run_ends(session, qtbot, run):
    session.train()


@pytest.mark.parametrize("comes", [looked_at, data_come, run_ends])
def test_what_comes_while_nobody_hears_is_caught_up_with(
    session, qtbot, lesson, monkeypatch, comes
):
    run = begun(session, qtbot, lesson)
    monkeypatch.setattr(run, "_judged", lambda: "judged")  # of some designs alone
    comes(session, qtbot, run)
    run.leave()
    goes_on = session.is_ready and session.state is RunState.RUNNING
    qtbot.waitUntil(lambda: session.is_ready)
    if goes_on:
        qtbot.waitUntil(lambda: session.state is RunState.FINISHED)
    qtbot.wait(1)
    assert run.verdict is None and not run.runs
    run.listen()
    with qtbot.waitSignal(run.judged):
        run.catch_up()
    assert len(run.runs) == len(run.steps)
    run.leave()


def test_a_run_that_was_stopped_says_how_far_it_came(session, qtbot, lesson):
    run = begun(session, qtbot, lesson)
    assert "Nothing has been trained" in str(run.why_untold())
    session.step("epoch")
    qtbot.waitUntil(lambda: session.state is RunState.PAUSED)
    assert str(run.why_untold()) == ("Run 1 of 5 stopped at epoch 1 of 6: train it to its end.")
    run.leave()
