"""What a run keeps of itself where it is changed costs little, and is the run to the bit."""

import dataclasses

import pytest

from nnviz.core import Training
from tests.core.run.test_training import SPEC, blobs, same

SPECS = [SPEC, dataclasses.replace(SPEC, momentum=0.5, dropout=0.3)]


def stepped(training, until):
    """Trained until that mini-batch is done."""
    steps = training.steps()
    while training.step < until:
        next(steps)
    return training


@pytest.mark.parametrize("spec", SPECS)
def test_what_is_kept_goes_on_as_if_nothing_had_been_changed(spec):
    data = blobs()
    left, gone_on = (stepped(Training(spec, data), 17) for _ in range(2))
    left.change(dataclasses.replace(spec, learning_rate=1e6))
    stepped(left, 20)
    back = left.turns.before(spec, data, same_data=True)
    assert same(back.snapshot(), gone_on.snapshot())
    for training in (back, gone_on):
        list(training.steps())
    assert same(back.snapshot(), gone_on.snapshot())


def test_its_network_is_the_one_that_is_there_already():
    training = stepped(Training(SPEC, blobs()), 5)
    shown = training.snapshot().network
    training.change(dataclasses.replace(SPEC, learning_rate=0.1))
    training.apply_change()
    [turn] = training.turns._kept
    assert turn.engine["network"] is turn.engine["kept"] is shown
    assert turn.training._made is None
