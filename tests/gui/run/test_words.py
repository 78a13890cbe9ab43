import dataclasses
import re

import numpy as np
import pytest

from nnviz.core import Spec
from nnviz.core.metrics import Score
from nnviz.core.sentence import Sentence
from nnviz.core.snapshot import Limit
from nnviz.data.dataset import Dataset, Part
from nnviz.data.problem import Problem
from nnviz.data.sources import problem_of
from nnviz.gui.language import languages
from nnviz.gui.run import words
from nnviz.gui.run.value_words import r2_of
from nnviz.session.run_state import RunState
from tests.gui.own_tables import prices
from tests.gui.snapshots import record, snapshot

POINTS = Spec(data="circle", sizes=(2, 4, 1), output="sigmoid", cost="quadratic")
NO_VALIDATION = ((0.5, None), (0.9, None))


def said(spec, one, state=RunState.RUNNING):
    return words.of_epoch(snapshot(spec, history=(one,)), state, problem_of(spec))


def off(deviation):
    return dataclasses.replace(record(7, accuracy=None), validation_deviation=deviation)


@pytest.mark.parametrize(
    "spec, one, words",
    [
        (Spec(), record(7), "80.0 % of the validation digits are read correctly."),
        (POINTS, record(7), "80.0 % of the validation points are classified correctly."),
        (POINTS, off(0.123), "on the validation points the answers are 0.123 off on average."),
        (POINTS, record(7, *NO_VALIDATION), "the training cost is 0.500."),
        (POINTS, record(7, (1.2e-6, None), None), "the training cost is 1.20·10⁻⁶."),
    ],
)
def test_the_figure_that_says_most(spec, one, words):
    assert said(spec, one).startswith(f"Epoch 7 is done: {words}")


@pytest.mark.parametrize(
    "spec, figures, words",
    [
        (Spec(), {"test_accuracy": 0.7}, "70.0 % of the test digits are read correctly."),
        (POINTS, {"test_accuracy": 0.7}, "70.0 % of the test points are classified correctly."),
        (
            POINTS,
            {"test_deviation": 0.2},
            "on the test points the answers are 0.200 off on average.",
        ),
    ],
)
def test_it_is_that_of_the_part_that_is_measured(spec, figures, words):
    one = dataclasses.replace(record(7), **figures)
    assert said(dataclasses.replace(spec, measured="test"), one).startswith(
        f"Epoch 7 is done: {words}"
    )


def test_before_any_figure_it_is_said_when_the_first_come():
    assert words.running("MNIST", snapshot()) == "Training on MNIST: the first epoch is under way."
    for every, first in ((10, 10), (50, 30)):
        at = snapshot(Spec(evaluate_every=every))
        assert words.running("MNIST", at).endswith(f"the first figures come after {first} epochs.")
    only = snapshot(Spec(evaluate_every=4, epochs=1))
    assert words.running("MNIST", only).endswith("the first epoch is under way.")


def test_an_epoch_without_figures_is_over_all_the_same():
    assert said(POINTS, record(7, None, None)) == "Epoch 7 is done."


@pytest.mark.parametrize("state", [RunState.RUNNING, RunState.FINISHED])
def test_to_draw_is_proposed_where_digits_are_read(state):
    assert "raw a digit" in said(Spec(), record(7), state)
    assert "digit" not in said(POINTS, record(7), state)
    assert said(POINTS, record(7), state) == said(POINTS, record(7), state).strip()


def test_at_the_end_more_epochs_are_proposed():
    for spec in (Spec(), POINTS):
        assert "Press Train for 30 more" in said(spec, record(7), RunState.FINISHED)


def test_a_larger_rate_is_asked_for_only_where_there_is_one():
    """After a schedule has come to its end."""
    at_end = (Limit(Sentence("η divided by"), 128, 128),)
    for rate, proposed in ((0.5, "Set a larger η to train on."), (1e6, "Choose another schedule")):
        spec = dataclasses.replace(POINTS, learning_rate=rate)
        assert proposed in words.of_epoch(
            snapshot(spec, history=(record(7),), limits=at_end), RunState.FINISHED, None
        )


def test_no_more_epochs_are_promised_than_there_can_be():
    waits = Limit(Sentence("epochs without improvement"), 5, 5, field="stop_patience")
    cost = Limit(Sentence("training cost"), 0.2, 0.1, falls=True, field="stop_cost")
    schedule = Limit(Sentence("η divided by"), 128, 128)
    spec = dataclasses.replace(POINTS, stop_patience=5)
    for limits, proposed in (
        ((schedule,), "Set a larger η to train on."),
        ((schedule._replace(value=64), waits), "or raise Early stopping or switch it off."),
        ((waits,), "Press Train for 5 to 30 more, or raise Early stopping or switch it off."),
        ((waits, cost), "Press Train for up to 30 more, or raise Early stopping or switch it off."),
        ((waits._replace(value=2),), "Press Train for up to 30 more."),
        ((cost,), "Press Train for up to 30 more."),
        ((waits._replace(value=30, end=30),), "Press Train for up to 30 more."),
    ):
        at = snapshot(spec, history=(record(7),), limits=limits)
        assert words.of_epoch(at, RunState.FINISHED, None).endswith(proposed)


def test_at_the_end_of_a_schedule_no_more_epochs_are_proposed():
    schedule = Limit(Sentence("η divided by"), 16_384, 16_384)
    at = snapshot(Spec(), history=(record(132),), limits=(schedule,))
    told = words.of_epoch(at, RunState.FINISHED, Problem.DIGITS)
    stood = tuple(record(epoch, (0.9, 0.9), (0.7, 0.7)) for epoch in range(1, 133))
    stands = dataclasses.replace(at, history=stood)
    assert words.of_epoch(stands, RunState.FINISHED, Problem.DIGITS).endswith(told[-80:])
    assert "Press Train" not in told and "Set a larger η to train on. Draw a digit" in told


@pytest.mark.parametrize("problem", [None, Problem.DIGITS])
def test_in_chinese_nothing_parts_a_number_from_the_words_round_it(qapp, problem):
    cost = Limit(Sentence("training cost"), 0.2, 0.1, falls=True, field="stop_cost")
    languages.install("zh_CN")
    try:
        for limits, proposed in (((), "（30 轮）"), ((cost,), "（最多 30 轮）")):
            at = snapshot(POINTS, history=(record(7),), limits=limits)
            told = words.of_epoch(at, RunState.FINISHED, problem)
            assert proposed in told and not re.search("[\u4e00-\u9fff] [\u4e00-\u9fff]", told)
    finally:
        languages.install("en")


SMALLER = "try a smaller η, from the start (Reset)."


@pytest.mark.parametrize(
    "costs, tip",
    [
        ((250.8, 160.0, 339.0), f"is higher than after epoch 1: {SMALLER}"),
        ((250.8, 160.0, 339.0, 339.0), f"is higher than after epoch 2: {SMALLER}"),
        ((0.8, 0.8), "is as it was after epoch 1: try another η."),
        ((5.0, 1.0, 4.0, 3.0, 0.9), f"jumps instead of coming down: {SMALLER}"),
        ((0.8, None), f"is too large for a number: {SMALLER}"),
        ((0.8, 0.9, 0.7), None),
        ((0.8,), None),
        ((None, 0.9), None),
    ],
)
@pytest.mark.parametrize("spec", [Spec(), POINTS])
@pytest.mark.parametrize("ended", [None, Sentence("It stopped.")])
def test_a_finished_run_whose_cost_has_not_come_down_says_so(costs, tip, spec, ended):
    records = tuple(record(e, (cost, None), None) for e, cost in enumerate(costs, 1))
    at, problem = snapshot(spec, history=records, ended=ended), problem_of(spec)
    text = words.of_epoch(at, RunState.FINISHED, problem)
    assert ("Press Train" in text) is (tip is None)
    assert tip is None or text.endswith(f" The training cost {tip}")
    assert "draw" not in words.of_epoch(at, RunState.FINISHED, problem, can_draw=False)
    assert " η" not in words.of_epoch(at, RunState.RUNNING, problem)


def test_who_has_reached_a_target_is_not_told_that_the_cost_is_high():
    limit = Limit(Sentence("training accuracy"), 0.9, 0.8, field="stop_accuracy")
    at = snapshot(POINTS, history=(record(1), record(2)), limits=(limit,))
    assert "Press Train" in words.of_epoch(at, RunState.FINISHED, Problem.PLANE)
    right = (record(1, (0.3, None), (1.0, None)), record(2, (0.3, None), (1.0, None)))
    at = snapshot(POINTS, history=right)
    assert "Press Train" in words.of_epoch(at, RunState.FINISHED, Problem.PLANE), "all are right"


def test_where_the_run_paused():
    at = snapshot(images=1200, step=120)
    paused = [words.paused(at, problem) for problem in (Problem.DIGITS, Problem.PLANE)]
    assert paused == [
        "Paused after 1,200 training images and 120 mini-batches.",
        "Paused after 1,200 training points and 120 mini-batches.",
    ]


def test_of_a_table_it_is_told_in_its_rows_and_its_unit():
    spec = Spec(data="/prices.csv", sizes=(3, 1), output="linear", cost="quadratic")
    one = dataclasses.replace(off(0.125), validation_squared_error=0.01)
    at, data = snapshot(spec, history=(one,)), prices()
    text = words.of_epoch(at, RunState.RUNNING, Problem.RECORDS, data)
    assert text == "Epoch 7 is done: on the validation rows “price” is 10,000 off on average."
    assert r2_of(one, spec, data) == pytest.approx(
        1 - 0.02 / float(np.var(data.validation.targets))
    )
    of_classes = words.of_epoch(
        snapshot(POINTS, history=(record(7),)), RunState.RUNNING, Problem.RECORDS
    )
    assert "80.0 % of the validation rows are classified correctly." in of_classes
    assert words.paused(at, Problem.RECORDS).startswith("Paused after 0 training rows")


LETTERS = tuple("abc")


def of_pictures(names):
    """A data set of light strokes on dark."""
    images = np.zeros((12, 784), np.uint8)
    images[:, 390:420] = 255
    part = Part.of_classes(images, np.arange(12) % len(names), len(names))
    return Dataset("/l.npz", "l.npz", part, part, part, image_shape=(28, 28), classes=names)


@pytest.mark.parametrize(
    "names, what",
    [
        (LETTERS, "a letter"),
        (("a", "7"), "a letter or a digit"),
        (("up", "on"), "one of the classes"),
    ],
)
def test_what_can_be_drawn_is_asked_for_by_what_it_is(names, what):
    data, shown = of_pictures(names), snapshot(Spec(), history=(record(7),))
    problem = Problem.of(data)
    running, finished = (
        words.of_epoch(shown, state, problem, data)
        for state in (RunState.RUNNING, RunState.FINISHED)
    )
    assert "80.0 % of the validation pictures are classified correctly." in running
    assert running.endswith(f"Draw {what} on the right and watch the network read it.")
    assert finished.endswith(f"more, or draw {what} on the right.")
    assert words.opened_score(Score(accuracy=0.8), problem, "test", data).endswith(
        f"80.0 % of the test pictures are classified correctly. Draw {what}, or train it."
    )
    assert "draw" not in words.of_epoch(shown, RunState.FINISHED, problem, data, can_draw=False)


def test_a_rule_that_had_no_figure_is_named_at_the_end():
    spec = dataclasses.replace(POINTS, restore_best=True, monitor=())
    words_of = {state: said(spec, record(7, None, None), state) for state in RunState}
    assert "No figure is measured for Keep the best to go by." in words_of[RunState.FINISHED]
    assert "No figure" not in words_of[RunState.RUNNING]
