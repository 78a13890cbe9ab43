import dataclasses

import pytest

from nnviz.core import Change, Spec
from nnviz.core.live_changes import LiveChanges, is_live_change

SPEC = Spec()


def test_only_what_took_another_value_is_marked():
    changes = LiveChanges()
    changes.mark(1.5, "data_size", 90, 90)
    changes.mark(2.0, "data_size", 90, 93)
    assert changes.marks == (Change(epoch=2.0, field="data_size", old=90, new=93),)


def test_the_learning_rate_is_marked_as_it_is_used():
    changes = LiveChanges()
    new = dataclasses.replace(SPEC, learning_rate=1.0, momentum=0.5, epochs=99)
    changes.mark_spec(3.25, SPEC, new, 0.5)
    assert [(c.field, c.old, c.new) for c in changes.marks] == [
        ("learning_rate", SPEC.learning_rate / 2, 0.5),
        ("momentum", 0.0, 0.5),
    ]
    assert {c.epoch for c in changes.marks} == {3.25}


@pytest.mark.parametrize(
    "values", [{"learning_rate": 0.1}, {"momentum": 0.9}, {"mini_batch_size": 3}, {"epochs": 3}]
)
def test_these_changes_need_no_new_network(values):
    assert is_live_change(SPEC, dataclasses.replace(SPEC, **values))


@pytest.mark.parametrize("values", [{"sizes": (784, 10)}, {"seed": 2}, {"activation": "relu"}])
def test_these_changes_need_a_new_network(values):
    assert not is_live_change(SPEC, dataclasses.replace(SPEC, **values))
