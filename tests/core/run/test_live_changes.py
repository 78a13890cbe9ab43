import dataclasses
import random
from itertools import pairwise

import pytest

from nnviz.core import Change, Spec, Training
from nnviz.core.insight.looking_back import looking_back
from nnviz.core.run.live_changes import LiveChanges, is_live_change
from nnviz.data import load_dataset

SPEC = Spec()


def test_only_what_took_another_value_is_marked():
    changes = LiveChanges()
    changes.mark(1.5, "data_size", 90, 90)
    changes.mark(2.0, "data_size", 90, 93)
    assert changes.marks == (Change(epoch=2.0, field="data_size", old=90, new=93),)


def test_settings_that_change_what_is_learnt_are_marked():
    changes = LiveChanges()
    new = dataclasses.replace(SPEC, momentum=0.5, penalty="l2", penalty_strength=2.0, epochs=99)
    changes.mark_spec(3.25, SPEC, new)
    assert [(c.field, c.old, c.new) for c in changes.marks] == [
        ("penalty", "none", "l2"),
        ("penalty_strength", 0.0, 2.0),
        ("momentum", 0.0, 0.5),
    ]
    assert {c.epoch for c in changes.marks} == {3.25}


def test_a_strength_of_no_penalty_is_no_change():
    changes = LiveChanges()
    changes.mark_spec(1.0, SPEC, dataclasses.replace(SPEC, penalty_strength=2.0))
    assert changes.marks == ()


def test_a_penalty_that_comes_and_goes_leaves_no_mark():
    changes = LiveChanges()
    having = dataclasses.replace(SPEC, penalty="l2", penalty_strength=2.0)
    changes.mark_spec(1.0, SPEC, having)
    changes.mark_spec(1.0, having, dataclasses.replace(having, penalty="none"))
    assert changes.marks == ()


@pytest.mark.parametrize("seed", range(6))
def test_a_change_is_of_the_run_once_something_is_trained_with_it(seed):
    """Of one setting there is one at a place, whatever was tried and undone there."""
    chance = random.Random(seed)
    spec = Spec(
        data="circle", sizes=(2, 3, 1), output="sigmoid", cost="cross-entropy", epochs=9,
        schedule="halving", schedule_patience=1,
    )  # fmt: skip
    training = Training(spec, load_dataset("circle", size=40))
    asked = {
        "learning_rate": (0.25, 1.0, 4.0),
        "mini_batch_size": (5, 10),
        "penalty": ("none", "l2"),
        "penalty_strength": (0.0, 5.0),
    }
    for _ in training.steps():
        for _ in range(chance.choice((0, 0, 1, 4))):
            field = chance.choice([*asked])
            wanted = dataclasses.replace(training.spec, **{field: chance.choice(asked[field])})
            training.change(wanted)
            training.apply_change()
        shown = training.snapshot()
        assert shown.trained_changes == tuple(c for c in shown.changes if c.epoch < shown.epochs)
        assert all(c.epoch == shown.epochs for c in shown.changes[len(shown.trained_changes) :])
        assert len({(c.epoch, c.field) for c in shown.changes}) == len(shown.changes)
        assert all(c.old != c.new for c in shown.changes)
        etas = [c for c in shown.changes if c.field == "learning_rate"]
        assert all(one.new == other.old for one, other in pairwise(etas))
        assert not etas or (etas[0].old, etas[-1].new) == (0.25, shown.learning_rate)
    for then in shown.checkpoints:
        past = looking_back(shown, then).trained_changes
        assert past == tuple(c for c in shown.changes if c.epoch < then.epochs)


@pytest.mark.parametrize(
    "values",
    [
        {"learning_rate": 0.1},
        {"momentum": 0.9},
        {"mini_batch_size": 3},
        {"epochs": 3},
        {"penalty": "l1", "penalty_strength": 2.0},
        {"schedule": "halving", "schedule_patience": 2},
        {"stop_patience": 3, "stop_cost": 0.1, "stop_accuracy": 0.9, "stop_error": 0.1},
        {"restore_best": True},
        {"monitor": ("training-cost", "learning-speed")},
    ],
)
def test_these_changes_need_no_new_network(values):
    assert is_live_change(SPEC, dataclasses.replace(SPEC, **values))


@pytest.mark.parametrize("values", [{"sizes": (784, 10)}, {"seed": 2}, {"activation": "relu"}])
def test_these_changes_need_a_new_network(values):
    assert not is_live_change(SPEC, dataclasses.replace(SPEC, **values))


def test_every_setting_that_may_change_in_flight_is_marked_or_changes_neither_learning_nor_rows():
    """What ends a run, and which figures there are, is seen in the curves themselves."""
    others = {"stop_patience", "stop_cost", "stop_accuracy", "stop_error", "restore_best"}
    live = {field.name for field in dataclasses.fields(Spec) if field.metadata["live"]}
    marked = live - others - {"monitor", "learning_rate"}  # η is marked as it takes effect
    values = {"penalty": "l2", "schedule": "halving"}
    for name in marked:
        changes, before = LiveChanges(), dataclasses.replace(SPEC, penalty="l1", penalty_strength=1)
        before = dataclasses.replace(
            before, schedule="halving" if "patience" in name else "constant"
        )
        new = values.get(name, 0.5 if name in ("momentum", "penalty_strength") else 4)
        changes.mark_spec(1.0, before, dataclasses.replace(before, **{name: new}))
        assert [(c.field, c.new) for c in changes.marks] == [(name, new)]


def test_the_patience_of_no_schedule_is_no_change():
    changes = LiveChanges()
    changes.mark_spec(1.0, SPEC, dataclasses.replace(SPEC, schedule_patience=3))
    assert changes.marks == ()
