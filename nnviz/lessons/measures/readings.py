"""Measures of what a network answers, also where its inputs or its neurons are tampered with."""

from typing import Any, Literal

import numpy as np

from nnviz.core import Network
from nnviz.core.arrays import Array
from nnviz.core.examples import scaled
from nnviz.core.insight.lesions import after_layer, with_weights
from nnviz.core.insight.thinning import mask
from nnviz.core.insight.thinning import thinned as thinned_by
from nnviz.core.metrics import answered
from nnviz.data import Part
from nnviz.lessons.measures.measure import points
from nnviz.lessons.measures.seen import at_layer, finite, held_out, inputs
from nnviz.lessons.runs import Run

_WHOLE = 100.0
_DRAWS = 5
"""How often neurons are left out by chance; the median counts."""


def test_accuracy(run: Run) -> float | None:
    """Accuracy on the test part, at the end."""
    part = run.dataset.test
    return _accuracy(run, run.network, inputs(part, run), part) if len(part) else None


def answer(run: Run, inputs: list[float], neuron: int = 1) -> float | None:
    """An output's activation for these inputs, at the end."""
    _, activations = run.network.forward(np.array(inputs, dtype=run.spec.dtype))
    return finite(activations[-1][neuron - 1])


def never_answered(run: Run, share: float = 0.0) -> float | None:
    """How many classes are the answer to none of the examples held out, or to that share at most.

    ``share`` is in percent.
    """
    counts = _counts(run)
    if counts is None:
        return None
    return float((_WHOLE * counts <= share * counts.sum()).sum())


def most_answered(run: Run) -> float | None:
    """The share of the examples held out that gets the commonest answer."""
    counts = _counts(run)
    return None if counts is None else _WHOLE * float(counts.max() / counts.sum())


def shifted(run: Run, down: int = 0, right: int = 0) -> float | None:
    """Accuracy on the images held out, moved by whole pixels."""
    shape, part = run.dataset.image_shape, held_out(run)
    if shape is None:
        return None
    images = np.roll(part.master.reshape(-1, *shape), (down, right), axis=(1, 2))
    x = scaled(images.reshape(len(part), -1), run.spec.dtype)
    return _accuracy(run, run.network, x, part)


def lesion(
    run: Run, layer: int = 1, which: Literal["least", "median", "most"] = "median"
) -> float | None:
    """The points of accuracy lost without one neuron of a hidden layer, whichever it is."""
    part = held_out(run)
    place = at_layer(layer, len(run.network.weights))
    if place == len(run.network.weights) - 1:
        return None
    tail, a = _after(run.network, place, inputs(part, run))
    whole = _accuracy(run, tail, a, part)
    if whole is None:
        return None
    left = [_accuracy(run, _without(tail, neuron), a, part) or 0.0 for neuron in range(a.shape[1])]
    drops = whole - np.array(left)
    return float(np.percentile(drops, {"least": 0, "median": 50, "most": 100}[which]))


def thinned(run: Run, share: float = 0.5, votes: int = 1) -> float | None:
    """Accuracy of the vote of networks that lack this share of their hidden neurons.

    Their neurons count 1/(1 − share) times as much, as in training with dropout; the vote is the
    mean of the outputs. The median of five draws.
    """
    part, rng = held_out(run), np.random.default_rng(run.spec.seed)
    if part.labels is None or len(run.network.weights) == 1 or not 0 <= share < 1:
        return None
    tail, a = _after(run.network, 0, inputs(part, run))
    scores = []
    for _ in range(_DRAWS):
        total: Any = 0
        for _ in range(votes):
            total = total + _thin(tail, share, rng).forward(a * mask(a.shape[1], share, rng))[1][-1]
        right = answered(total / votes, run.spec.output) == part.labels
        scores.append(_WHOLE * float(right.mean()))
    return float(np.median(scores))


def vote_lead(run: Run, share: float = 0.5, votes: int = 20) -> float | None:
    """How many points such a vote is ahead of the whole network."""
    part, vote = held_out(run), thinned(run, share, votes)
    whole = _accuracy(run, run.network, inputs(part, run), part)
    return None if vote is None or whole is None else points(vote, whole)


def _counts(run: Run) -> Array | None:
    """How often each class is the answer; None where there are none."""
    part = held_out(run)
    if part.labels is None:
        return None
    output = run.network.forward(inputs(part, run))[1][-1]
    return np.bincount(answered(output, run.spec.output), minlength=max(2, output.shape[1]))


def _accuracy(run: Run, network: Network, x: Array, part: Part) -> float | None:
    if part.labels is None:
        return None
    output = network.forward(x)[1][-1]
    return _WHOLE * float((answered(output, run.spec.output) == part.labels).mean())


def _after(network: Network, layer: int, x: Array) -> tuple[Network, Array]:
    """What comes after a hidden layer as a network of its own, and that layer's activations."""
    return after_layer(network, layer), network.forward(x)[1][layer + 1]


def _without(network: Network, neuron: int) -> Network:
    """The network without one of its inputs."""
    weights = list(network.weights)
    first = weights[0].copy()
    first[:, neuron] = 0
    return with_weights(network, [first, *weights[1:]])


def _thin(network: Network, share: float, rng: np.random.Generator) -> Network:
    """The network without some of its hidden neurons."""
    return thinned_by(network, [mask(n, share, rng) for n in network.sizes[1:-1]])
