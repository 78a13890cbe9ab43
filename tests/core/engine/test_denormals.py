import contextlib
import dataclasses

import numpy as np
import pytest

from nnviz.core import Engine, Network, Spec
from nnviz.core.engine import loop
from nnviz.core.engine.denormals import AT_LEAST_EVERY, comes_near, flush, steps_between
from tests.core.legal import legal_specs, name_of

SIZES = ((100, 12, 5), (20, 90, 90, 5))
"""Layers whose sigmoids are scipy's, and numpy's."""
PLAIN = [spec for spec in legal_specs(mini_batch_size=5) if spec.penalty == "none"]


def test_only_what_is_tiny_becomes_zero():
    array = np.array([1e-31, -1e-38, 1e-29, -1.0, np.inf], np.float32)
    flush([array])
    assert np.array_equal(array, np.array([0, 0, 1e-29, -1, np.inf], np.float32))


@pytest.mark.parametrize("momentum", [0.0, 0.2, 0.5, 0.9, 0.99, 1.0])
def test_nothing_sinks_from_tiny_to_denormal_between_two_flushes(momentum):
    steps = steps_between(momentum)
    assert 10 <= steps <= 100
    if momentum >= 0.2:
        assert 1e-30 * momentum**steps > np.finfo(np.float32).tiny * 0.5


def mini_batches(spec, count):
    """Grey values of which many are 0, and one-hot targets."""
    rng = np.random.default_rng(1)
    for _ in range(count):
        x = rng.random((spec.mini_batch_size, spec.sizes[0]), np.float32)
        labels = rng.integers(0, spec.sizes[-1], len(x))
        yield np.where(x < 0.5, 0, x), spec.encode(np.eye(spec.sizes[-1], dtype=np.float32)[labels])


def trained(spec, count=200, look=lambda engine: None):
    engine = Engine(Network.initial(spec), spec, 1000)
    for x, y in mini_batches(spec, count):
        engine.step(x, y)
        look(engine)
    return engine


def denormals_in(array):
    sizes = np.abs(array)
    return int(((sizes > 0) & (sizes < np.finfo(array.dtype).tiny)).sum())


def errors_of(engine, spec):
    return [rows.delta for rows in engine._room.common(spec.mini_batch_size).space.rows]


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_near_is_what_is_denormal_or_soon_will_be(dtype):
    tiny = np.finfo(dtype).tiny
    assert not comes_near(np.array([0.0, 1.0, -1e-20, tiny * 1e9, np.inf], dtype))
    for value in (tiny / 8, tiny, tiny * 1e7):
        assert comes_near(np.array([0.0, 1.0, -value], dtype))


@pytest.mark.parametrize("sizes", SIZES, ids=str)
@pytest.mark.parametrize("spec", PLAIN, ids=name_of)
def test_no_error_stays_denormal_however_large_the_rate(spec, sizes):
    """A look at every hundredth mini-batch is enough: from the next one on there are none."""
    spec = dataclasses.replace(spec, sizes=sizes, learning_rate=100.0)
    found = []

    def look(engine):
        found.append(sum(denormals_in(delta) for delta in errors_of(engine, spec)))
        if not engine.is_finite():
            raise StopIteration

    with contextlib.suppress(StopIteration):
        trained(spec, 200, look)
    looks = range(AT_LEAST_EVERY - 1, len(found), AT_LEAST_EVERY)
    seen = next((step for step in looks if found[step]), len(found))
    assert sum(found[seen + 1 :]) == 0


def test_tapes_that_are_there_already_leave_denormals_out_too():
    spec = Spec(sizes=SIZES[0], mini_batch_size=5)
    engine = Engine(Network.initial(spec), spec, 1000)
    whole, rest = engine.tape(0, 5), engine.tape(1, 3)
    before = len(whole), len(rest)
    for layer in engine._layers:
        layer.biases[...] = -80.0
    for x, y in mini_batches(spec, AT_LEAST_EVERY):
        engine.step(x, y)
    assert engine.tape(0, 5) is whole and engine.tape(1, 3) is rest
    assert len(whole) > before[0] and len(rest) > before[1]


@pytest.mark.parametrize("sizes", SIZES, ids=str)
@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize(
    "output, cost",
    [("sigmoid", "quadratic"), ("sigmoid", "cross-entropy"), ("softmax", "log-likelihood")],
)
def test_an_ordinary_run_is_the_same_to_the_bit(monkeypatch, sizes, dtype, output, cost):
    spec = Spec(sizes=sizes, dtype=dtype, output=output, cost=cost, learning_rate=0.5, momentum=0.5)
    engine = trained(spec)
    assert not any(layer.keeps_out_denormals for layer in engine._layers)
    monkeypatch.setattr(loop, "comes_near", lambda values: True)
    kept_out = trained(spec)
    assert all(layer.keeps_out_denormals for layer in kept_out._layers)
    for one, other in zip(engine._kept, kept_out._kept, strict=True):
        assert np.array_equal(one[0], other[0])
