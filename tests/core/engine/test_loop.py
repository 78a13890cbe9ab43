import dataclasses
import warnings

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnviz.core import ACTIVATIONS, PENALTIES, Engine, Network, Spec
from tests.core.legal import examples, legal_specs, name_of

N_TRAIN = 50


def reference_steps(network, spec, batches):
    """The book's updates, written out with Network.backward."""
    weights, biases = [w.copy() for w in network.weights], [b.copy() for b in network.biases]
    vw, vb = [np.zeros_like(w) for w in weights], [np.zeros_like(b) for b in biases]
    for x, y, spec in [(x, y, *changed, spec)[:3] for x, y, *changed in batches]:
        pull = spec.learning_rate * spec.penalty_strength / N_TRAIN
        now = Network(weights, biases, activation=network.activation, output=network.output)
        _, nabla = now.backward(x, y, spec.cost)
        for i, w in enumerate(weights):
            penalty = PENALTIES[spec.penalty].gradient(w, None)
            vw[i] = spec.momentum * vw[i] - spec.learning_rate * nabla.weights[i] - pull * penalty
            vb[i] = spec.momentum * vb[i] - spec.learning_rate * nabla.biases[i]
        weights = [w + v for w, v in zip(weights, vw, strict=True)]
        biases = [b + v for b, v in zip(biases, vb, strict=True)] if spec.use_biases else biases
    return Network(weights, biases, activation=network.activation, output=network.output)


def distance(one, other):
    """The largest relative distance of any layer, weights and biases together."""
    layers = zip(one.weights, one.biases, other.weights, other.biases, strict=True)
    distances = []
    for w, b, w2, b2 in layers:
        mine, theirs = np.append(w.ravel(), b), np.append(w2.ravel(), b2)
        distances.append(np.linalg.norm(mine - theirs) / np.linalg.norm(theirs))
    return max(distances)


def batches_of(spec, counts):
    return [examples(spec, m, seed=i) for i, m in enumerate(counts)]


def after_steps(spec, batches):
    network = Network.initial(spec)
    engine = Engine(network, spec, N_TRAIN)
    for x, y in batches:
        engine.step(x, y)
    return engine.network, reference_steps(network, spec, batches)


COUNTS = [6, 6, 6, 2] * 3


@pytest.mark.parametrize("spec", list(legal_specs()), ids=name_of)
def test_twelve_steps_equal_the_reference(spec):
    changes = {"mini_batch_size": 6, "learning_rate": 0.05}
    for dtype, tolerance in (("float64", 1e-12), ("float32", 1e-4)):
        for momentum in (0.0, 0.9):
            one = dataclasses.replace(spec, dtype=dtype, momentum=momentum, **changes)
            mine, theirs = after_steps(one, batches_of(one, COUNTS))
            assert distance(mine, theirs) <= tolerance, (dtype, momentum)


@pytest.mark.parametrize("momentum", [0.0, 0.5])
def test_biases_switched_off_stay_zero(momentum):
    spec = Spec(
        sizes=(4, 5, 3), use_biases=False, mini_batch_size=6, momentum=momentum, dtype="float64"
    )
    mine, theirs = after_steps(spec, batches_of(spec, COUNTS))
    assert all((b == 0).all() for b in mine.biases)
    assert distance(mine, theirs) <= 1e-12


@pytest.mark.parametrize("momentum", [0.0, 0.5])
@pytest.mark.parametrize("penalty", list(PENALTIES))
@pytest.mark.parametrize("small, fused", [(10**9, 10**9), (0, 10**9), (0, 0)])
@pytest.mark.parametrize("order", ["C", "F"])
def test_every_way_to_multiply_equals_the_reference(
    monkeypatch, order, small, fused, penalty, momentum
):
    monkeypatch.setattr("nnviz.core.engine.layer.order", lambda multiply_adds: order)
    monkeypatch.setattr("nnviz.core.engine.products.SMALL", small)
    monkeypatch.setattr("nnviz.core.engine.products.LARGEST_FUSED", fused)
    strength = 0.0 if penalty == "none" else 0.7
    spec = Spec(
        sizes=(4, 5, 3),
        penalty=penalty,
        penalty_strength=strength,
        momentum=momentum,
        mini_batch_size=6,
        dtype="float64",
    )
    mine, theirs = after_steps(spec, batches_of(spec, COUNTS))
    assert distance(mine, theirs) <= 1e-12


@pytest.mark.parametrize("hidden", [("tanh", "relu", "relu", "tanh"), ("sigmoid",) * 4])
def test_neighbours_with_the_same_activation_equal_the_reference(hidden):
    spec = Spec(sizes=(4, 5, 3, 7, 6, 3), activation=hidden, mini_batch_size=6, dtype="float64")
    mine, theirs = after_steps(spec, batches_of(spec, COUNTS))
    assert distance(mine, theirs) <= 1e-12


@given(
    sizes=st.lists(st.integers(1, 7), min_size=2, max_size=5),
    size=st.integers(1, 9),
    counts=st.lists(st.integers(1, 9), min_size=1, max_size=6),
    seed=st.integers(0, 1000),
)
def test_any_shape_equals_the_reference(sizes, size, counts, seed):
    spec = Spec(
        sizes=tuple(sizes),
        output="sigmoid",
        cost="cross-entropy",
        mini_batch_size=size,
        seed=seed,
        dtype="float64",
    )
    mine, theirs = after_steps(spec, batches_of(spec, [min(m, size) for m in counts]))
    assert distance(mine, theirs) <= 1e-12


@pytest.mark.parametrize(
    "changed",
    [
        {"mini_batch_size": 3, "learning_rate": 0.05, "momentum": 0.7},
        {"mini_batch_size": 3, "penalty": "l2", "penalty_strength": 20.0},
        {"mini_batch_size": 3, "penalty": "l1", "penalty_strength": 5.0, "momentum": 0.0},
    ],
)
def test_settings_changed_in_flight_keep_weights_and_velocities(changed):
    spec = Spec(sizes=(4, 5, 3), mini_batch_size=6, momentum=0.5, dtype="float64")
    later = Spec(**{**spec.as_dict(), **changed})
    before, after = batches_of(spec, [6, 6]), batches_of(later, [3, 3, 2])
    network = Network.initial(spec)
    engine = Engine(network, spec, N_TRAIN)
    for x, y in before:
        engine.step(x, y)
    engine.adjust(later, N_TRAIN)
    for x, y in after:
        engine.step(x, y)
    reference = reference_steps(network, spec, before + [(x, y, later) for x, y in after])
    assert distance(engine.network, reference) <= 1e-12


def test_a_mini_batch_that_does_not_fit_is_refused():
    spec = Spec(sizes=(4, 3), mini_batch_size=2)
    engine = Engine(Network.initial(spec), spec, N_TRAIN)
    for m in (0, 3):
        with pytest.raises(ValueError, match="1 to 2 rows"):
            engine.step(np.zeros((m, 4)), np.zeros((m, 3)))


def test_speeds_are_those_of_the_last_mini_batch():
    spec = Spec(sizes=(4, 5, 3), mini_batch_size=6, dtype="float64")
    network = Network.initial(spec)
    engine = Engine(network, spec, N_TRAIN)
    x, y = examples(spec, 4)
    engine.step(x, y)
    deltas, nabla = network.backward(x, y, spec.cost)
    speeds = engine.speeds()
    mean, norm = speeds[:2], speeds[2:]
    assert mean == pytest.approx([np.abs(d).mean() for d in deltas], rel=1e-12)
    assert norm == pytest.approx([np.linalg.norm(b) for b in nabla.biases], rel=1e-12)


def test_what_is_kept_stays_until_it_is_kept_again():
    spec = Spec(sizes=(4, 5, 3), mini_batch_size=6)
    start = Network.initial(spec)
    engine = Engine(start, spec, N_TRAIN)
    x, y = examples(spec, 6)
    engine.step(x, y)
    assert distance(engine.kept, start) == 0 < distance(engine.network, start)
    engine.keep()
    assert distance(engine.kept, engine.network) == 0
    engine.step(x, y)
    assert distance(engine.kept, engine.network) > 0


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
@pytest.mark.parametrize("part", ["weights", "biases"])
def test_one_number_that_is_none_is_found(part, bad):
    spec = Spec(sizes=(4, 5, 3))
    engine = Engine(Network.initial(spec), spec, N_TRAIN)
    engine.step(*examples(spec, 6))
    assert engine.is_finite()
    getattr(engine._layers[0], part)[-1] = bad
    assert not engine.is_finite()


def test_forgotten_velocities_do_not_become_denormal():
    spec = Spec(sizes=(4, 3), mini_batch_size=1, momentum=0.5, dtype="float32")
    engine = Engine(Network.initial(spec), spec, N_TRAIN)
    engine.step(np.ones((1, 4)), np.eye(3)[:1])
    for _ in range(300):
        engine.step(np.zeros((1, 4)), np.eye(3)[:1])
    velocity = engine._layers[0].weight_velocities
    assert not (velocity != 0).any()


def dropped_steps(network, spec, batches):
    """Dropout by the definition: masks in training, one a mini-batch, the others scaled up."""
    rng = np.random.default_rng(spec.random_streams()[2])
    weights, biases = [w.copy() for w in network.weights], [b.copy() for b in network.biases]
    for x, y in batches:
        a, masked = np.asarray(x), [np.asarray(x)]
        zs, activations, masks = [], [], []
        for layer, (w, b) in enumerate(zip(weights, biases, strict=True)):
            z = masked[-1] @ w.T + b
            a = ACTIVATIONS[network.activations[layer]](z)
            zs.append(z)
            activations.append(a)
            if layer < len(weights) - 1:
                p = spec.dropouts[layer]
                kept = rng.random(w.shape[0], spec.dtype) >= p if p else np.ones(w.shape[0])
                masks.append(kept / (1 - p))
                masked.append(a * masks[-1])
        delta = activations[-1] - y  # softmax with log-likelihood
        for layer in range(len(weights) - 1, -1, -1):
            nabla_w, nabla_b = delta.T @ masked[layer] / len(x), delta.mean(axis=0)
            if layer:
                prime = ACTIVATIONS[network.activations[layer - 1]].derivative
                error = delta @ weights[layer] * masks[layer - 1]
                delta = error * prime(zs[layer - 1], activations[layer - 1], None)
            weights[layer] = weights[layer] - spec.learning_rate * nabla_w
            biases[layer] = biases[layer] - spec.learning_rate * nabla_b
    return Network(weights, biases, activation=network.activation, output=network.output)


@pytest.mark.parametrize("dropout", [0.5, (0.0, 0.3), (0.9, 0.2)])
@pytest.mark.parametrize("activation", ["sigmoid", "relu", "tanh"])
def test_dropout_equals_its_definition(activation, dropout):
    spec = Spec(
        sizes=(4, 9, 8, 3),
        activation=activation,
        dropout=dropout,
        mini_batch_size=6,
        dtype="float64",
    )
    network = Network.initial(spec)
    engine = Engine(network, spec, N_TRAIN)
    batches = batches_of(spec, COUNTS)
    for x, y in batches:
        engine.step(x, y)
    assert distance(engine.network, dropped_steps(network, spec, batches)) <= 1e-12


def test_dropout_leaves_out_the_share_it_says():
    spec = Spec(sizes=(4, 1000, 3), dropout=0.3, mini_batch_size=2)
    engine = Engine(Network.initial(spec), spec, N_TRAIN)
    engine.step(np.ones((2, 4)), np.eye(3)[:2])
    mask = engine._room.common(2).space.rows[0].mask
    assert (mask == 0).mean() == pytest.approx(0.3, abs=0.05)
    assert mask.max() == pytest.approx(1 / 0.7)


def test_all_who_ask_between_two_steps_have_the_same_network():
    spec = Spec(sizes=(3, 4, 2), mini_batch_size=2)
    engine = Engine(Network.initial(spec), spec, 2)
    x, y = np.ones((2, 3)), np.eye(2)
    engine.step(x, y)
    known = engine.network
    assert engine.network is known and engine.finite_network is known
    before = [w.copy() for w in known.weights]
    engine.step(x, y)
    assert engine.network is not known
    for w, was, now in zip(known.weights, before, engine.network.weights, strict=True):
        assert (w == was).all() and (w != now).any()


@pytest.mark.parametrize("hidden", [30, 4200])
def test_no_warning_tells_of_errors_too_large_to_be_summed(hidden):
    """Neither in a step nor where it is looked at, by other routines for wide layers."""
    m = 500
    spec = Spec(
        sizes=(2, hidden, 10),
        activation="relu",
        output="linear",
        cost="quadratic",
        mini_batch_size=m,
    )
    weights = np.zeros((hidden, 2), "f4"), np.ones((10, hidden), "f4")
    biases = np.ones(hidden, "f4"), np.full(10, 1e36, "f4")
    engine = Engine(Network(weights, biases, activation="relu", output="linear"), spec, m)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        engine.step(np.ones((m, 2), "f4"), np.zeros((m, 10), "f4"))
        speeds = engine.speeds()
        assert not engine.is_finite() and engine.finite_network is not engine.network
    assert not np.isfinite(speeds).all()
