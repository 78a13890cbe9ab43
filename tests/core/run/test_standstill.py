"""Layers that a far too large η has thrown where they learn no more are told, and no others."""

import dataclasses

import pytest

from nnviz.core import Training
from nnviz.core.run.standstill import standstill
from nnviz.data import load_for
from nnviz.data.designs import DESIGNS, chapter_1, usual_design
from tests.gui.snapshots import snapshot

MOST_EPOCHS = {"handwriting": 4, "checkerboard": 6, "chapter-4": 60}
NAMES = [name for name in DESIGNS if name != "mnist"]
DIGITS = dataclasses.replace(usual_design("handwriting"), train_size=1000, epochs=6)
CHAPTER_1 = dataclasses.replace(chapter_1(DIGITS), train_size=1000, epochs=8)


def of(name, **changes):
    """Its usual design with these changes, in as many epochs as there is time for."""
    usual = DIGITS if name == "handwriting" else usual_design(name)
    most = min(MOST_EPOCHS.get(name, 200), usual.epochs)
    return dataclasses.replace(usual, **{"epochs": most, **changes})


def told(spec, *later):
    """The snapshot after each epoch and which layers learn no more; ``later`` with these η too."""
    training, found = Training(spec, load_for(spec)), []
    for eta in (None, *later):
        if eta is not None:
            training.change(dataclasses.replace(spec, learning_rate=eta))
            training.extend()
        for _ in training.steps():
            if training.epoch > len(found) and training.is_between_mini_batches:
                found.append(standstill(training.snapshot()))
    end = training.snapshot()
    return end, [*found[: end.epoch - 1], standstill(end)]


@pytest.mark.long
@pytest.mark.parametrize("name", NAMES)
def test_a_usual_design_is_never_told_so(name):
    """With flatter first weights neither, if its neurons are not rectified: those do ruin it."""
    usual = of(name)
    large = () if usual.activation == "relu" else (of(name, initializer="large"),)
    for spec in (usual, *large):
        assert not any(told(spec)[1])


DEEP = {"activation": "sigmoid", "initializer": "scaled", "epochs": 40}
SLOW = {
    "chapter 1's, where nearly all is flat": CHAPTER_1,
    "chapter 5's": of("handwriting", sizes=(784, 30, 30, 30, 30, 10), activation="sigmoid"),
    "six layers of few": of("moons", sizes=(2, *(6,) * 6, 1), **DEEP),
    "the same with a larger η": of("moons", sizes=(2, *(6,) * 6, 1), learning_rate=1.0, **DEEP),
    "weights that a penalty makes small": of("iris", sizes=(4, 10, 10, 10, 3), **DEEP),
    "even smaller": of("iris", sizes=(4, 6, 6, 6, 3), learning_rate=1.0, **DEEP),
    "η so small that nothing moves": of("xor", learning_rate=1e-6),
    "a plateau": of("xor", seed=3),
    "a quadratic cost that begins flat": of("bump", initializer="large", seed=1),
    "one neuron": of("cheese-3", learning_rate=0.01),
}


@pytest.mark.long
@pytest.mark.parametrize("kind", SLOW)
def test_what_learns_slowly_is_never_told_so(kind):
    assert not any(told(SLOW[kind])[1])


@pytest.mark.long
@pytest.mark.parametrize("name", ["and", "blobs", "moons", "circle"])
@pytest.mark.parametrize("cost", ["cross-entropy", "quadratic"])
def test_what_is_learnt_with_large_weights_is_never_told_so(name, cost):
    end, layers = told(of(name, cost=cost, learning_rate=3.0 if cost == "quadratic" else 1.0))
    assert end.history[-1].training_accuracy > 0.99 and not any(layers)


RUINED = {
    "step-function": (of("step-function", epochs=20), 4, "all"),
    "bump": (of("bump", epochs=20), 4, "all"),
    "xor": (of("xor", epochs=40), 20, "hidden"),
    "half-adder, quadratic": (of("half-adder", cost="quadratic", epochs=20), 12, "all"),
    "moons": (of("moons", epochs=10), 4, "hidden"),
    "spiral": (of("spiral", epochs=10), 4, "hidden"),
    "spiral, rectified": (
        of("spiral", activation="relu", initializer="rectified", epochs=10),
        4,
        "hidden",
    ),
    "handwriting": (DIGITS, 4, "hidden"),
    "chapter 1": (CHAPTER_1, 5, "all"),
}
"""A design, and the epoch after which it is told, with such an η, of which layers."""


@pytest.mark.long
@pytest.mark.parametrize("name", RUINED)
def test_what_a_far_too_large_eta_has_ruined_is_told_soon_and_a_lower_one_changes_nothing(name):
    usual, by, layers = RUINED[name]
    end, found = told(dataclasses.replace(usual, learning_rate=1e3), usual.learning_rate)
    assert len(found) == 2 * usual.epochs
    assert not any(found[:2]) and set(found[by - 1 :]) == {layers}
    accuracy = end.history[-1].training_accuracy
    assert accuracy is None or accuracy < 0.9


def test_the_start_is_not_told_so():
    assert standstill(snapshot(DIGITS)) == ""


@pytest.mark.parametrize("kind", RUINED)
def test_where_nothing_slows_down_it_is_told_too(kind):
    """Of μ 1 a step is taken again with each that is left."""
    spec = dataclasses.replace(RUINED[kind][0], momentum=1.0, learning_rate=1000.0)
    training = Training(spec, load_for(spec))
    for _ in training.steps():
        pass
    if training.failure is None:
        assert standstill(training.snapshot())
