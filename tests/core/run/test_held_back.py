"""A penalty that holds weights near 0 is found, whatever η is, and no other."""

import dataclasses

import pytest

from nnviz.core import Training
from nnviz.core.run.held_back import held_back
from nnviz.data import load_for
from nnviz.data.designs import chapter_1, usual_design
from tests.core.run.test_standstill import DIGITS, NAMES, RUINED, of


def end(spec):
    training = Training(spec, load_for(spec))
    for _ in training.steps():
        pass
    return training.snapshot()


PENALIZED = [name for name in NAMES if usual_design(name).penalty != "none"]


@pytest.mark.parametrize("name", PENALIZED)
def test_of_a_usual_design_no_more_than_a_layer_is_held_back(name):
    assert held_back(end(of(name))) != "all"


def test_without_a_penalty_none_is():
    assert held_back(end(of("moons", epochs=5, penalty_strength=1e6))) == ""


@pytest.mark.parametrize("name", ["moons", "circle", "sine", "iris"])
@pytest.mark.parametrize("penalty", ["l1", "l2"])
def test_one_whose_penalty_is_far_too_large_is_with_any_eta(name, penalty):
    eta = usual_design(name).learning_rate
    for strength, slower in ((100.0, 10), (500.0, 1)):
        spec = of(name, penalty=penalty, penalty_strength=strength, learning_rate=eta / slower)
        assert held_back(end(dataclasses.replace(spec, epochs=60)))


@pytest.mark.parametrize("kind", RUINED)
def test_what_a_far_too_large_eta_has_ruined_is_not_though_its_weights_are_drawn_to_0(kind):
    spec = dataclasses.replace(RUINED[kind][0], penalty="l2", penalty_strength=0.001)
    training = Training(dataclasses.replace(spec, learning_rate=1000.0), load_for(spec))
    for _ in training.steps():
        pass
    assert not held_back(training.snapshot())


def test_first_weights_that_are_larger_than_usual_may_become_smaller():
    """Chapter 1's, of 784 inputs: with the book's λ they do."""
    spec = dataclasses.replace(chapter_1(DIGITS), penalty="l2", penalty_strength=5.0)
    assert not held_back(end(dataclasses.replace(spec, train_size=1000, epochs=8)))
