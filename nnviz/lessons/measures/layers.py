"""Measures of layers: where they are flat, how fast they learn (chapters 3 and 5)."""

from typing import Literal

import numpy as np

from nnviz.core.insight.learning_speed import learning_speeds
from nnviz.core.insight.saturation import Saturation, saturation
from nnviz.lessons.measures.seen import (
    SEEN,
    at_layer,
    finite,
    held_out,
    inputs,
    network_when,
    training_part,
)
from nnviz.lessons.runs import Run

When = Literal["start", "end"]

_WHOLE = 100.0


def _saturation(run: Run, layer: int, when: str) -> Saturation:
    network = network_when(run, when)
    seen = inputs(held_out(run), run, SEEN)
    return saturation(network, seen)[at_layer(layer, len(network.weights))]


def flat(run: Run, layer: int = 1, when: When = "end") -> float | None:
    """The share of (example, neuron) pairs with σ′(z) < 0.05."""
    share = _saturation(run, layer, when).flat
    return None if share is None else _WHOLE * share


def stuck(run: Run, layer: int = 1, when: When = "end") -> float | None:
    """The share of the neurons that are flat for nearly all examples; with ReLU of the dead."""
    share = _saturation(run, layer, when).stuck
    return None if share is None else _WHOLE * share


def dead(run: Run, layer: int = 1) -> float | None:
    """The share of the neurons that are 0 for every example that is held out, at the end."""
    _, activations = run.network.forward(inputs(held_out(run), run))
    of_layer = activations[1:][at_layer(layer, len(activations) - 1)]
    return _WHOLE * float((of_layer == 0).all(axis=0).mean())


def z_spread(run: Run, layer: int = 1, when: When = "start") -> float | None:
    """The standard deviation of the weighted inputs z."""
    network = network_when(run, when)
    zs, _ = network.forward(inputs(held_out(run), run, SEEN))
    return finite(np.std(zs[at_layer(layer, len(zs))], dtype=np.float64))


def _speeds(run: Run, epoch: int, of_weights: bool) -> tuple[float, ...] | None:
    """The speed of every layer at the start (0), after that epoch, or at the end (−1)."""
    if epoch > 0:
        records = (record for record in run.history if record.epoch == epoch)
        of_epoch = ((r.weight_speed if of_weights else r.learning_speed) for r in records)
        return next(of_epoch, None)
    network = network_when(run, "start" if epoch == 0 else "end")
    speeds = learning_speeds(network, run.spec, training_part(run))
    return tuple((speeds.weights if of_weights else speeds.biases).tolist())


def speed(run: Run, layer: int = 1, epoch: int = 0, of_weights: bool = False) -> float | None:
    """‖∂C/∂b‖ of a layer over the first 1,000 training examples, or ‖∂C/∂w‖."""
    speeds = _speeds(run, epoch, of_weights)
    return None if speeds is None else finite(speeds[at_layer(layer, len(speeds))])


def speed_ratio(run: Run, epoch: int = 0, of_weights: bool = False) -> float | None:
    """How many times faster the last hidden layer learns than the first."""
    speeds = _speeds(run, epoch, of_weights)
    return None if speeds is None else _last_to_first(speeds)


def speed_ratio_median(run: Run) -> float | None:
    """The median over all epochs of how many times faster the last hidden layer learns."""
    ratios = [_last_to_first(r.learning_speed) for r in run.history if r.learning_speed]
    known = [ratio for ratio in ratios if ratio is not None]
    return float(np.median(known)) if known else None


def speed_drop(run: Run, epoch: int, layer: int = 1) -> float | None:
    """By how many times a layer has slowed down from the start to that epoch."""
    before, after = speed(run, layer, 0), speed(run, layer, epoch)
    return None if before is None or not after else before / after


def neuron_speed_ratio(run: Run) -> float | None:
    """At the start, mean |∂C/∂b| of the last hidden layer's neurons over that of the first's."""
    part = training_part(run)[:SEEN]
    targets = run.spec.encode(part.targets)
    deltas = run.start.errors(inputs(part, run), targets, run.spec.cost)
    means = [float(np.abs(delta.mean(axis=0)).mean()) for delta in deltas]
    return _last_to_first(means)


def _last_to_first(speeds: "tuple[float, ...] | list[float]") -> float | None:
    """Of the hidden layers; the output's speed is the last of ``speeds``."""
    if len(speeds) < 2 or not speeds[0]:
        return None
    return finite(speeds[-2] / speeds[0])
