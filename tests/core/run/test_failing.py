import dataclasses

import pytest

from nnviz.core import Training
from nnviz.core.run import failing
from nnviz.core.run.failing import divergence
from tests.core.run.test_training import SPEC, blobs

RECTIFIED = dataclasses.replace(
    SPEC, activation="relu", initializer="rectified", output="softmax", cost="log-likelihood"
)
LINEAR = dataclasses.replace(SPEC, activation="tanh", output="linear", cost="quadratic")


def test_divergence_names_the_penalty_where_that_is_the_cause():
    spec = dataclasses.replace(SPEC, penalty="l2", penalty_strength=300.0)
    assert str(divergence(spec, 100, 1200, ("penalty",))) == (
        "Training diverged by mini-batch 1,200: ηλ/n = 3 > 2, so lower λ or η."
    )
    assert str(divergence(spec, 100, 7)) == (
        "Training diverged by mini-batch 7: lower the learning rate η."
    )


def trained(data, spec, **settings):
    training = Training(dataclasses.replace(spec, **settings), data)
    list(training.steps())
    return training


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
        assert failed.instead == ()
        return
    said = str(failed.failure)
    assert ("λ" in said) is ("penalty" in failed.instead) and "η" in said
    helps = {"penalty": {"penalty_strength": 0.0}, "momentum": {"momentum": 0.0}}
    for name in failed.instead:
        assert trained(data, spec, **helps[name]).failure is None, name
    assert trained(data, spec, learning_rate=1e-6 * rate).failure is None


def test_what_takes_too_long_may_help(monkeypatch):
    """Then a lower λ is advised as long as ηλ/n is above 2."""
    spec = dataclasses.replace(LINEAR, learning_rate=1000.0, penalty="l2", penalty_strength=2.0)
    assert trained(blobs(), spec).instead == ()
    monkeypatch.setattr(failing, "MOST_WORK", 100)
    assert trained(blobs(), spec).instead == ("penalty",)
