import dataclasses

import numpy as np
import pytest

from nnviz.core import INITIALIZERS, Network, Spec
from nnviz.core.initializers import Initializer

SIZES = (400, 300, 50)


@pytest.mark.parametrize(
    "name, weights, biases",
    [
        ("scaled", (1 / 20, 1 / np.sqrt(300)), 1.0),
        ("large", (1.0, 1.0), 1.0),
        ("rectified", (np.sqrt(2 / 400), np.sqrt(2 / 300)), 0.0),
        ("uniform", (1 / np.sqrt(3), 1 / np.sqrt(3)), 1 / np.sqrt(3)),
    ],
)
def test_spreads_are_as_the_table_says(name, weights, biases):
    network = Network.initial(Spec(sizes=SIZES, initializer=name))
    for w, spread in zip(network.weights, weights, strict=True):
        assert w.std() == pytest.approx(spread, rel=0.03)
        assert abs(w.mean()) < 0.05 * max(spread, 0.1)
    assert network.biases[0].std() == pytest.approx(biases, rel=0.12, abs=1e-12)


def test_every_initializer_is_tested_here():
    assert set(INITIALIZERS) == {"scaled", "large", "rectified", "uniform"}


@pytest.mark.parametrize("name", list(INITIALIZERS))
def test_the_same_seed_draws_the_same(name):
    one, other = (Network.initial(Spec(sizes=SIZES, initializer=name, seed=4)) for _ in range(2))
    pairs = zip(one.weights, other.weights, strict=True)
    assert all((a == b).all() for a, b in pairs)
    different = Network.initial(Spec(sizes=SIZES, initializer=name, seed=5))
    assert not (one.weights[0] == different.weights[0]).all()


@pytest.mark.parametrize("name", list(INITIALIZERS))
@pytest.mark.parametrize("shape", [(700, 300), (3, 70_000), (1, 1)])
def test_a_large_layer_is_drawn_as_if_in_one_go(name, shape):
    drawn = INITIALIZERS[name].layer(np.random.default_rng(3), *shape, "float32")
    at_once = INITIALIZERS[name].weights(np.random.default_rng(3), *shape)
    assert (drawn == at_once.astype("float32")).all()


def test_what_was_drawn_last_is_not_drawn_again(monkeypatch):
    drawn, draw = [], Initializer.layer
    monkeypatch.setattr(
        Initializer, "layer", lambda *arguments: drawn.append(arguments) or draw(*arguments)
    )
    spec = Spec(sizes=(5, 4, 3), output="sigmoid", cost="quadratic", seed=987_654)
    first = Network.initial(spec)
    again = Network.initial(dataclasses.replace(spec, activation="tanh", learning_rate=0.7))
    assert len(drawn) == 2 and again.activation == "tanh"
    assert all(one is other for one, other in zip(first.weights, again.weights, strict=True))
    bare = Network.initial(dataclasses.replace(spec, use_biases=False))
    assert len(drawn) == 2 and not any(bias.any() for bias in bare.biases)
    other = Network.initial(dataclasses.replace(spec, seed=987_655))
    assert len(drawn) == 4 and not np.array_equal(first.weights[0], other.weights[0])
