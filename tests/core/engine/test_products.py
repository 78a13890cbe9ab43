import numpy as np
import pytest

from nnviz.core.engine import products
from nnviz.core.engine.aligned import aligned_copy

M, N_IN, N_OUT = 5, 7, 4
WAYS = [(10**9, 10**9, 10**9), (0, 10**9, 10**9), (0, 0, 10**9), (0, 0, 2)]


@pytest.fixture(params=WAYS, ids=["small", "middle", "large", "huge"])
def way(request, monkeypatch):
    small, fused, held = request.param
    monkeypatch.setattr(products, "SMALL", small)
    monkeypatch.setattr(products, "LARGEST_FUSED", fused)
    monkeypatch.setattr(products, "LARGEST_HELD", held)


@pytest.fixture(params=["C", "F"])
def layer(request):
    """x, w, b and δ of a layer, with one row and with several."""

    def make(m):
        rng = np.random.default_rng(0)
        shapes = (m, N_IN), (N_OUT, N_IN), (N_OUT,), (m, N_OUT)
        return [aligned_copy(rng.normal(size=s), np.float64, request.param) for s in shapes]

    return make


def play(tape):
    for function, arguments in tape:
        function(*arguments)


@pytest.mark.parametrize("m", [1, M])
def test_weighted_inputs(way, layer, m):
    x, w, b, z = layer(m)
    ones = np.ones(m)
    if products.wants_biases_first(w, m):
        play(products.biases_first(b, z, ones))
    play(products.weighted_inputs(x, w, b, z, ones))
    assert z == pytest.approx(x @ w.T + b, rel=1e-12)


@pytest.mark.parametrize("m", [1, M])
def test_errors_below(way, layer, m):
    below, w, _, delta = layer(m)
    play(products.errors_below(delta, w, below))
    assert below == pytest.approx(delta @ w, rel=1e-12)


@pytest.mark.parametrize("m", [1, M])
@pytest.mark.parametrize("keep", [1.0, 0.9])
def test_move_weights(way, layer, m, keep):
    x, w, _, delta = layer(m)
    expected = keep * w - 0.3 * delta.T @ x
    play(products.move_weights(w, keep, -0.3, delta, x, np.empty_like(w)))
    assert w == pytest.approx(expected, rel=1e-12)


@pytest.mark.parametrize("m", [1, M])
def test_move_biases(way, layer, m):
    _, _, b, delta = layer(m)
    expected = 0.9 * b - 0.3 * delta.sum(axis=0)
    play(products.move_biases(b, 0.9, -0.3, delta, np.ones(m)))
    assert b == pytest.approx(expected, rel=1e-12)


@pytest.mark.parametrize("m", [1, M])
def test_speeds_are_told_of_what_the_errors_are_now(way, layer, m):
    _, _, mean, delta = layer(m)
    average = products.move_biases(mean, 0.0, 1 / m, delta, np.ones(m))
    tell = products.speeds(average, [delta, delta], [mean[:1], mean[1:]])
    for _ in range(2):
        delta *= -2
        told, average_delta = tell(), delta.mean(axis=0)
        norms = [np.linalg.norm(average_delta[:1]), np.linalg.norm(average_delta[1:])]
        assert told == pytest.approx([np.abs(delta).mean()] * 2 + norms, rel=1e-12)


def test_an_absolute_sum_is_the_same_in_parts(way, layer):
    x, *_ = layer(M)
    assert products.absolute_sum(x) == pytest.approx(np.abs(x).sum(), rel=1e-12)
    x[-1, -1] = np.nan
    assert np.isnan(products.absolute_sum(x))
