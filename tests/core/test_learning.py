"""Small problems that a right implementation solves, with the settings that solve them."""

import numpy as np
import pytest

from nnviz.core import Spec, train
from nnviz.data import load_for

SEEDS = (1, 2)


def trained(spec):
    """The data and the last snapshot."""
    data = load_for(spec)
    *_, last = train(spec, data)
    return data, last


def answers(snapshot, x):
    return snapshot.network.forward(np.asarray(x, dtype=np.float32))[1][-1]


@pytest.mark.parametrize("seed", SEEDS)
def test_xor_is_learnt_to_rounding(seed):
    spec = Spec(
        data="xor", sizes=(2, 9, 1), output="sigmoid", cost="cross-entropy", learning_rate=2.0,
        mini_batch_size=4, evaluate_every=50, epochs=3_000, seed=seed,
    )  # fmt: skip
    data, last = trained(spec)
    error = answers(last, data.train.inputs) - data.train.targets
    assert 0.5 * (error**2).mean() < 1e-5
    assert last.history[-1].training_accuracy == 1.0


def test_three_inputs_are_carried_over_to_a_row_never_seen():
    spec = Spec(
        data="three-inputs", sizes=(3, 4, 1), output="sigmoid", cost="cross-entropy",
        learning_rate=1.0, mini_batch_size=4, evaluate_every=50, epochs=3_000,
    )  # fmt: skip
    assert answers(trained(spec)[1], [[1, 0, 0]])[0, 0] > 0.99


@pytest.mark.parametrize("seed", SEEDS)
def test_two_small_layers_unwind_the_spiral(seed):
    spec = Spec(
        data="spiral", sizes=(2, 8, 8, 1), activation="tanh", output="tanh", cost="quadratic",
        learning_rate=0.1, evaluate_every=10, epochs=400, seed=seed,
    )  # fmt: skip
    good = (s.history[-1] for s in train(spec, load_for(spec)) if s.history)
    assert any(min(r.training_accuracy, r.validation_accuracy) >= 0.98 for r in good)


def test_fifty_neurons_follow_the_function_of_chapter_4():
    spec = Spec(
        data="chapter-4", sizes=(1, 50, 1), output="linear", cost="quadratic", initializer="large",
        learning_rate=0.1, momentum=0.9, evaluate_every=50, epochs=3_000,
    )  # fmt: skip
    deviations = (s.history[-1].validation_deviation for s in train(spec, load_for(spec)) if s.step)
    assert any(deviation < 0.04 for deviation in deviations)
