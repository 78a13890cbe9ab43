import dataclasses

from hypothesis import given
from hypothesis import strategies as st

from nnviz.core import Snapshot, Spec
from nnviz.session.process.moments import told, understood
from tests.session.process.conftest import at

START = Snapshot.initial(Spec(sizes=(2, 3, 1), cost="quadratic", output="sigmoid"))


def histories():
    """Tuples of objects, the first of them often the same."""
    things = [object() for _ in range(6)]
    return st.lists(st.sampled_from(things), max_size=8).map(tuple)


@given(histories(), histories())
def test_what_is_understood_is_what_was_meant(old, new):
    before, after = (dataclasses.replace(START, history=each) for each in (old, new))
    moment = told(after, before)
    assert understood(moment, before).history == new


def test_only_what_is_new_is_told():
    record = object()
    before = dataclasses.replace(START, history=(record,))
    after = dataclasses.replace(before, step=7, history=(record, 2))
    assert told(after, before) == {"step": 7, "history": (1, (2,))}
    assert told(after, after) == {}


def test_what_stays_is_the_same_object(spec):
    first, second = (at(spec, step).snapshot() for step in (15, 40))
    heard = understood(told(second, first), first)
    assert heard.spec is first.spec
    again = understood(told(second, second), heard)
    assert again.history is heard.history and again.checkpoints is heard.checkpoints


def test_nobody_can_write_to_it(spec):
    first, second = (at(spec, step).snapshot() for step in (15, 40))
    moment = told(second, first)
    arrays = [moment["speeds"].steps.copy(), moment["mini_batches"].cost.copy()]
    moment["speeds"] = dataclasses.replace(moment["speeds"], steps=arrays[0])
    moment["mini_batches"] = dataclasses.replace(moment["mini_batches"], cost=arrays[1])
    heard = understood(moment, first)
    assert not heard.speeds.steps.flags.writeable
    assert not heard.mini_batches.cost.flags.writeable
