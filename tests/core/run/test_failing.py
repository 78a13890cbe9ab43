import dataclasses

import pytest

from nnviz.core import Network, Training
from nnviz.core.choices import Choices
from nnviz.core.run import trial
from nnviz.core.run.failing import divergence
from nnviz.core.settings import LEAST_RATE
from nnviz.data.dataset import Dataset, Part
from tests.core.run.test_training import SPEC, blobs

RECTIFIED = dataclasses.replace(
    SPEC, activation="relu", initializer="rectified", output="softmax", cost="log-likelihood"
)
LINEAR = dataclasses.replace(SPEC, activation="tanh", output="linear", cost="quadratic")


def test_divergence_names_the_penalty_where_that_is_the_cause():
    spec = dataclasses.replace(SPEC, penalty="l2", penalty_strength=300.0)
    assert str(divergence(spec, 100, 1200, ("learning_rate", "penalty"))) == (
        "Training diverged by mini-batch 1,200: ηλ/n = 3 > 2, so lower λ or η."
    )
    assert str(divergence(spec, 100, 7)) == (
        "Training diverged by mini-batch 7: lower the learning rate η."
    )


def trained(data, spec, network=None, **settings):
    training = Training(dataclasses.replace(spec, **settings), data, network)
    list(training.steps())
    return training


@pytest.mark.long
@pytest.mark.parametrize("spec", [SPEC, RECTIFIED, LINEAR])
@pytest.mark.parametrize("momentum", [0.0, 0.9])
@pytest.mark.parametrize("rate", [0.05, 0.5, 5.0, 1000.0])
@pytest.mark.parametrize("strength", [0.1, 2.0, 900.0, 20_000.0])
def test_what_is_advised_helps(spec, momentum, rate, strength):
    """Whoever is told to lower λ or η can lower λ alone; a lower η helps always."""
    data = blobs()
    spec = dataclasses.replace(
        spec, penalty="l2", penalty_strength=strength, learning_rate=rate, momentum=momentum
    )
    failed = trained(data, spec)
    if failed.failure is None:
        assert failed.helps == ()
        return
    said = str(failed.failure)
    assert ("λ" in said) is ("penalty" in failed.helps) and "η" in said
    helps = {"penalty": {"penalty_strength": 0.0}, "momentum": {"momentum": 0.0}}
    for name in {*failed.helps} - {"learning_rate"}:
        assert trained(data, spec, **helps[name]).failure is None, name
    assert "learning_rate" in failed.helps
    assert trained(data, spec, learning_rate=1e-6 * rate).failure is None


def test_what_takes_too_long_may_help(monkeypatch):
    """Then a lower λ is advised as long as ηλ/n is above 2."""
    spec = dataclasses.replace(LINEAR, learning_rate=1000.0, penalty="l2", penalty_strength=2.0)
    assert trained(blobs(), spec).helps == ("learning_rate",)
    monkeypatch.setattr(trial, "MOST_WORK", 100)
    assert trained(blobs(), spec).helps == ("learning_rate", "penalty")


def scaled_by(size):
    """The clouds with inputs so many times as large."""
    data = blobs()
    train, *others = (
        Part.of_classes(size * part.master, part.labels, 3)
        for part in (data.train, data.validation, data.test)
    )
    return Dataset("blobs", "Blobs", train, *others)


def begun_with(spec, weight):
    """First weights of which one was set by hand."""
    network = Network.initial(spec)
    return network if weight is None else network.changed(0, 0, 0, weight)


@pytest.mark.long
@pytest.mark.parametrize("spec", [RECTIFIED, dataclasses.replace(RECTIFIED, momentum=0.9)])
@pytest.mark.parametrize("rate", [1.0, 1e-8, LEAST_RATE])
@pytest.mark.parametrize("weight", [None, 1e5, 1e20])
@pytest.mark.parametrize("size", [1.0, 1e4, 1e20])
@pytest.mark.parametrize("scaling", ["standard", "none", None])
def test_a_lower_rate_is_advised_where_it_can_be_set_and_helps(spec, rate, weight, size, scaling):
    """Else inputs are named that can be scaled, or first weights that were set by hand."""
    data, spec = scaled_by(size), dataclasses.replace(spec, output="linear", cost="quadratic")
    spec = dataclasses.replace(spec, learning_rate=rate, choices=Choices(scaling=scaling))
    start = begun_with(spec, weight)
    failed = trained(data, spec, start)
    if failed.failure is None:
        return
    said = str(failed.failure)
    assert ("lower the learning rate" in said) is ("learning_rate" in failed.helps)
    assert ("Your data" in said) is ("inputs" in failed.helps)
    assert scaling == "none" or "inputs" not in failed.helps
    assert weight is not None or "start" not in failed.helps
    if "learning_rate" in failed.helps:
        assert rate > LEAST_RATE
        assert trained(data, spec, start, learning_rate=LEAST_RATE).failure is None
        return
    if "momentum" in failed.helps:
        assert trained(data, spec, start, momentum=0.0).failure is None
        return
    data = scaled_by(1.0) if "inputs" in failed.helps else data
    start = None if "start" in failed.helps else start
    gentle = trained(data, spec, start, momentum=0.0, learning_rate=LEAST_RATE)
    assert (gentle.failure is None) is bool(failed.helps)


@pytest.mark.parametrize("times", [30, 100, 300, 1_000, 100_000])
def test_first_weights_with_which_no_useful_rate_trains_are_named_however_large_they_are(times):
    """In three layers a hundred is too large, though seeds draw a part of that."""
    spec = dataclasses.replace(
        RECTIFIED, sizes=(2, 30, 30, 30, 3), output="linear", cost="quadratic", learning_rate=0.01
    )
    first = Network.initial(spec)
    weights = [times * w for w in first.weights]
    start = Network(weights, first.biases, activation=spec.activation, output=spec.output)
    for rate in (0.01, 1e-5):
        failed = trained(blobs(), spec, start, learning_rate=rate)
        assert failed.helps == ("start",)
    assert trained(blobs(), spec).failure is None


def test_what_is_too_large_is_told_with_its_size():
    spec = dataclasses.replace(LINEAR, activation="relu", choices=Choices(scaling="none"))
    by_hand = trained(blobs(), spec, begun_with(spec, 1e20), choices=Choices()).failure
    assert str(by_hand) == (
        "Training diverged by mini-batch 12: it began with weights of up to 10²⁰, so begin with "
        "smaller ones."
    )
    as_they_are = trained(scaled_by(1e20), spec).failure
    assert "inputs of up to 3.98·10²⁰ are too large, so choose Mean 0, σ 1" in str(as_they_are)
    assert str(trained(scaled_by(1e20), spec, choices=Choices()).failure).endswith(
        "inputs of up to 3.98·10²⁰ are too large for any η."
    )
    modest = trained(scaled_by(100.0), spec, learning_rate=0.01).failure
    assert "lower the learning rate η, or choose Mean 0, σ 1" in str(modest)
