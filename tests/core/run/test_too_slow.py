"""A run whose η is far too small is known by weights that stay; none that learns is one."""

import dataclasses

import pytest

from nnviz.core import Training
from nnviz.core.run.too_slow import hardly_moves
from nnviz.data import load_for
from nnviz.data.designs import usual_design

DESIGNS = ["or", "half-adder", "xor", "moons", "circle", "spiral", "iris", "step-function", "bump"]
EPOCHS = 10


def trained(spec, network=None):
    training = Training(spec, load_for(spec), network)
    for _ in training.steps():
        pass
    return training.snapshot()


def fall(snapshot):
    return snapshot.history[0].training_cost - snapshot.history[-1].training_cost


@pytest.mark.parametrize("name", DESIGNS)
def test_it_is_and_with_a_larger_eta_it_comes_further(name):
    usual = dataclasses.replace(usual_design(name), epochs=EPOCHS)
    small = dataclasses.replace(usual, learning_rate=usual.learning_rate / 1e5)
    slow = trained(small)
    assert hardly_moves(slow)
    larger = trained(dataclasses.replace(small, learning_rate=10 * small.learning_rate))
    assert fall(larger) > 5 * fall(slow) > 0


@pytest.mark.parametrize("name", DESIGNS)
def test_with_what_choosing_the_data_brings_it_never_is(name):
    assert not hardly_moves(trained(dataclasses.replace(usual_design(name), epochs=EPOCHS)))
