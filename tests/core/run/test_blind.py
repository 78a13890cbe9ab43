"""A rule that asks how good epochs are goes by a figure that is measured, or does nothing."""

import dataclasses
from itertools import chain, combinations

import numpy as np
import pytest

from nnviz.core import Spec, Training
from nnviz.core.run.blind import NEEDED, blind, hints, nothing_to_go_by
from nnviz.core.settings import MONITORS
from nnviz.data.dataset import Dataset, Part
from tests.core.run.test_training import SPEC, blobs

RULES = {
    "schedule": {"schedule": "halving", "schedule_patience": 1},
    "stop_patience": {"stop_patience": 1},
    "restore_best": {"restore_best": True},
    "stop_cost": {"stop_cost": 1e9},
    "stop_accuracy": {"stop_accuracy": 0.0},
    "stop_error": {"stop_error": 1e9},
}
"""Each as it takes effect within some epochs; the targets are reached at the first."""
SUBSETS = [*chain.from_iterable(combinations(MONITORS, n) for n in range(len(MONITORS) + 1))]
ORDER = ("validation_accuracy", 1), ("validation_cost", -1), ("training_cost", -1)
LAST = ("training_accuracy", 1)


def of_values():
    rng = np.random.default_rng(0)

    def part(m):
        x = rng.uniform(-1, 1, (m, 2))
        return Part(x, None, np.sin(3 * x).sum(axis=1, keepdims=True).astype(np.float32))

    return Dataset("values", "Values", part(40), part(10), part(0))


def without_held_out():
    data = blobs(45)
    return dataclasses.replace(data, validation=data.test)


CLASSES = dataclasses.replace(SPEC, learning_rate=8.0, epochs=4, seed=3, mini_batch_size=30)
VALUES = dataclasses.replace(
    CLASSES, sizes=(2, 8, 1), output="linear", cost="quadratic", learning_rate=0.4
)
DATA = {
    "classes": (CLASSES, blobs(45)),
    "values": (VALUES, of_values()),
    "none held out": (CLASSES, without_held_out()),
}


def ended(spec, data):
    training = Training(spec, data)
    list(training.steps())
    assert training.failure is None
    return training.snapshot()


def same_network(one, other):
    pairs = zip(one.network.weights, other.network.weights, strict=True)
    return all((a == b).all() for a, b in pairs)


def first_figure(history):
    """By which of the figures the epochs are judged, each better where it is more; or None."""
    for name, sign in (*ORDER, LAST):
        values = [getattr(record, name) for record in history]
        if None not in values:
            return [sign * value for value in values]
    return None


def test_every_rule_that_looks_at_figures_is_held_here():
    live = {f.name for f in dataclasses.fields(Spec) if f.metadata["group"] == "ending"}
    assert live - {"epochs"} < {*RULES} == {*NEEDED} - {"schedule_patience"}


@pytest.mark.long
@pytest.mark.parametrize("kind", DATA)
@pytest.mark.parametrize("rule", RULES)
def test_with_any_figures_a_rule_goes_by_one_that_is_measured_or_does_nothing(rule, kind):
    plain, data = DATA[kind]
    plain = dataclasses.replace(plain, monitor=("learning-speed",))
    without = ended(plain, data)
    for monitor in SUBSETS:
        spec = dataclasses.replace(plain, monitor=monitor, **RULES[rule])
        run = ended(spec, data)
        figures = first_figure(run.history)
        if rule in blind(spec, data):
            assert same_network(run, without) and run.epoch == plain.epochs, monitor
            assert run.ended is run.restored is None and not run.limits and not run.changes
            assert [*hints(spec, data)] == [rule] and nothing_to_go_by(spec, data)
        elif rule == "restore_best":
            assert run.restored.epoch == 1 + int(np.argmax(figures)), monitor
        elif rule in ("schedule", "stop_patience"):
            waited = [b <= max(figures[: at + 1]) for at, b in enumerate(figures[1:])]
            if rule == "stop_patience":
                assert (run.ended is not None) == waited[-1] and not any(waited[:-1]), monitor
            else:
                assert run.learning_rate == spec.learning_rate / 2 ** sum(waited), monitor
        else:
            assert run.ended is not None and run.epoch == 1, monitor
        if rule not in blind(spec, data):
            assert hints(spec, data) == {} and nothing_to_go_by(spec, data) is None


@pytest.mark.parametrize("kind", DATA)
def test_what_is_proposed_to_be_measured_is_what_the_rules_lack(kind):
    plain, data = DATA[kind]
    for name, values in RULES.items():
        spec = dataclasses.replace(plain, monitor=(), **values)
        figure = blind(spec, data)[name]
        if figure:
            assert not blind(dataclasses.replace(spec, monitor=(figure,)), data)
        else:
            assert (name, kind) == ("stop_accuracy", "values")


def test_figures_that_are_chosen_meanwhile_begin_anew_and_lie_of_none_before():
    spec = dataclasses.replace(CLASSES, monitor=("validation-accuracy",), epochs=8)
    spec = dataclasses.replace(spec, restore_best=True, stop_patience=3, learning_rate=0.01)
    training = Training(spec, blobs(45))
    later = dataclasses.replace(spec, monitor=("training-cost",))
    for _ in training.steps():
        if training.epoch == 3 and training.spec != later:
            training.change(later)
    run = training.snapshot()
    costs = {r.epoch: r.training_cost for r in run.history if r.training_cost is not None}
    assert min(costs) == 4 and run.restored.epoch == min(costs, key=costs.get)
    training = Training(spec, blobs(45))
    for _ in training.steps():
        if training.epoch == 3:
            training.change(dataclasses.replace(spec, monitor=()))
    assert training.epoch == 8 and training.snapshot().restored is None


def test_what_has_no_figure_is_named_at_the_end():
    spec = dataclasses.replace(SPEC, restore_best=True, stop_cost=0.1, monitor=())
    said = str(nothing_to_go_by(spec))
    assert said == "No figure is measured for Keep the best, Target cost to go by."
