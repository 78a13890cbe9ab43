import numpy as np
import pytest

from nnviz.desks.chain import Chain, centred, finite_differences, forward, slopes

RNG = np.random.default_rng(5)


@pytest.mark.parametrize("length", [4, 6, 8])
def test_the_product_is_the_finite_difference_in_a_thousand_chains(length):
    chains = Chain(RNG.normal(0, 2, (1000, length)), RNG.normal(size=(1000, length)), y=0.3)
    assert np.abs(slopes(chains).biases - finite_differences(chains)).max() < 1e-6


def test_the_factors_multiply_to_the_first_slope():
    found = slopes(Chain(np.array([0.8, -1.1, 1.4, 0.6]), np.array([0.3, 0.9, -0.4, -0.2])))
    assert found.factors.round(3).tolist() == [0.187, -0.275, 0.341, 0.149]
    assert found.factors.prod() * found.output == pytest.approx(found.biases[0])
    assert np.abs(found.biases).round(4).tolist() == [0.0014, 0.0068, 0.0195, 0.1335]


@pytest.mark.parametrize(
    "weight, expected",
    [
        (1, [0.0039, 0.0156, 0.0625, 0.25]),
        (4, [0.25] * 4),
        (10, [3.90625, 1.5625, 0.625, 0.25]),
        (100, [3906.25, 156.25, 6.25, 0.25]),
    ],
)
def test_large_weights_explode_while_every_z_is_0(weight, expected):
    weights = np.full(4, float(weight))
    chain = Chain(weights, centred(weights))
    z, a = forward(chain)
    assert z.tolist() == [0] * 4 and a.tolist() == [0.5] * 4
    found = slopes(chain)
    assert (found.biases / found.output).tolist() == pytest.approx(expected, abs=1e-4)
    assert finite_differences(chain) == pytest.approx(found.biases, rel=1e-6)


def test_without_such_biases_large_weights_leave_no_slope():
    assert np.abs(slopes(Chain(np.full(4, 100.0), np.zeros(4))).biases).max() < 1e-20


def test_the_network_has_the_same_slopes():
    chain = Chain(np.array([0.8, -1.1, 1.4, 0.6]), np.array([0.3, 0.9, -0.4, -0.2]))
    network = chain.network()
    assert network.sizes == (1, 1, 1, 1, 1)
    _, gradients = network.backward(np.array([[chain.x]]), np.array([[chain.y]]), "quadratic")
    assert np.concatenate(gradients.biases) == pytest.approx(slopes(chain).biases)
