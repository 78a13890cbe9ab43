"""Masks are those of the run itself, drawn beside it; half networks are drawn again the same."""

import numpy as np
import pytest

from nnviz.core import Network, Spec
from nnviz.core.engine.loop import Engine
from nnviz.core.insight.thinning import halves, left_out, masks_of_step, thinned


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("dropout", [0.5, (0.0, 0.3), (0.4, 0.7)])
def test_a_mini_batchs_masks_are_those_that_the_run_draws(dtype, dropout):
    spec = Spec(sizes=(4, 7, 5, 3), dropout=dropout, mini_batch_size=2, dtype=dtype, seed=9)
    engine = Engine(Network.initial(spec), spec, 10)
    for step in range(5):
        engine.step(np.ones((2, 4)), np.eye(3)[:2])
        for p, rows, mask in zip(
            spec.dropouts,
            engine._room.common(2).space.rows,
            masks_of_step(spec, step),
            strict=False,
        ):
            np.testing.assert_array_equal(mask, rows.mask if p else np.ones(len(mask)))


def test_without_dropout_the_masks_are_those_of_a_half():
    spec = Spec(sizes=(4, 1000, 3))
    [mask] = masks_of_step(spec, 3)
    assert left_out(spec) == (0.5,) and set(np.unique(mask)) == {0, 2}
    assert (mask == 0).mean() == pytest.approx(0.5, abs=0.05)


def test_a_thinned_network_is_one_whose_activations_are_masked():
    spec = Spec(sizes=(4, 6, 5, 3), output="softmax", cost="log-likelihood", dtype="float64")
    network, masks = Network.initial(spec), masks_of_step(spec, 0)
    x = np.random.default_rng(0).random((3, 4))
    a = network.forward(x)[1][1] * masks[0]
    z = a @ network.weights[1].T + network.biases[1]
    z = (1 / (1 + np.exp(-z)) * masks[1]) @ network.weights[2].T + network.biases[2]
    shares = np.exp(z) / np.exp(z).sum(axis=1, keepdims=True)
    np.testing.assert_allclose(thinned(network, masks).forward(x)[1][-1], shares, rtol=1e-6)


def test_half_networks_are_the_same_again_and_others_for_another_draw():
    spec = Spec(sizes=(4, 30, 3), seed=2)
    first, again, other = halves(spec, 20, 1), halves(spec, 20, 1), halves(spec, 20, 2)
    assert len(first) == 20
    assert all(np.array_equal(a[0], b[0]) for a, b in zip(first, again, strict=True))
    assert not all(np.array_equal(a[0], b[0]) for a, b in zip(first, other, strict=True))
