import dataclasses

import pytest

from nnviz.core import Change, Spec
from nnviz.core.run.live_changes import LiveChanges, is_live_change

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
