"""Whether layers have stopped learning for good: a far too large η has thrown them where δ is 0."""

from typing import Literal

import numpy as np

from nnviz.core.activations import ACTIVATIONS
from nnviz.core.arrays import Array
from nnviz.core.costs import COSTS
from nnviz.core.insight.spoilt import is_spoilt
from nnviz.core.network import Network
from nnviz.core.run.large import typical
from nnviz.core.snapshot import LayerSpeeds, Snapshot

LEAST_EPOCHS, LEAST_STEPS, MOST_EPOCHS = 3, 10, 20
"""For how long |δ| has to be so small: a quarter of the run, within these bounds."""

LEAST_RECORDED = 3
"""... and in so many mini-batches, if they are of longer ago: not all are recorded."""

FLAT = 1e-3
"""Flatter than this share of its first slope a hidden layer is saturated, or silent."""

FLAT_OUTPUT = 1e-4
"""Outputs are flat whose mean |δ| is less than this share of how far off they are."""

MOVES = {"hidden": 0.01, "all": 0.001}
"""By less than this share of its weights a layer would move in a whole training: it stays. The
errors of hidden layers have mixed signs, and move them less; those of outputs add up."""

THROWN = 3.0
"""So many times as large as they began, weights may be where η has thrown them."""

POOR = 0.9
"""A network that gets no more than this right has not learnt what there is to learn."""

WELL = 0.97
"""More than this share right, and a network has learnt, if with flat neurons: what it can."""

FAR_OFF = 0.01
"""The same of values: (a − y)² of bounded outputs is less than twice this ..."""

DOWN = 0.1
"""... or, of others, than this share of what it was in the first mini-batch."""


def standstill(snapshot: Snapshot) -> Literal["", "hidden", "all"]:
    """Which layers learn no more, though the network does badly: the "hidden" ones, "all", or none.

    Flat neurons alone do not tell: those of layers that always learnt slowly are measured beside
    the first mini-batch, and what little still comes back may yet move a layer in a whole training,
    unless η is such that it only throws it about.
    """
    since = _since(snapshot)
    if since is None or snapshot.came_back:
        return ""
    delta = snapshot.speeds.mean_delta[snapshot.speeds.steps > since].mean(axis=0)
    error = _squared_error(snapshot, since)
    stuck: Literal["", "hidden", "all"] = ""
    if _is_output_flat(snapshot, float(delta[-1]), error):
        stuck = "all"
    elif len(delta) > 1 and _is_hidden_flat(snapshot, delta):
        stuck = "hidden"
    if not stuck or _does_well(snapshot, error, since):
        return ""
    stay = delta if stuck == "all" else delta[:-1]
    return stuck if is_spoilt(snapshot) or _moves(snapshot, stay) < MOVES[stuck] else ""


def is_thrown(snapshot: Snapshot) -> bool:
    """Whether a layer's weights have become much larger than the first, before bounded outputs.

    A cost that has stood ever since is so for that, and not because η is too small.
    """
    first = snapshot.checkpoints[0].network.weights
    is_bounded = ACTIVATIONS[snapshot.spec.output].bounded
    pairs = zip(snapshot.network.weights, first, strict=True)
    return is_bounded and any(typical(now) > THROWN * typical(w) > 0 for now, w in pairs)


def _since(snapshot: Snapshot) -> int | None:
    """The mini-batch after which one looks; None where there were not enough."""
    epochs = min(max(snapshot.epoch // 4, LEAST_EPOCHS), MOST_EPOCHS)
    since = snapshot.step - max(epochs * snapshot.steps_per_epoch, LEAST_STEPS)
    recorded = snapshot.speeds.steps[-LEAST_RECORDED:]
    if since < 0 or snapshot.epoch < LEAST_EPOCHS or len(recorded) < LEAST_RECORDED:
        return None
    return min(since, int(recorded[0]) - 1)


def _is_output_flat(snapshot: Snapshot, delta: float, error: float) -> bool:
    """Whether outputs are off and have no δ, as with the quadratic cost where σ′ is a factor."""
    away = np.sqrt(2 * error / snapshot.spec.sizes[-1])
    return not COSTS[snapshot.spec.cost].cancels and delta < FLAT_OUTPUT * away


def _is_hidden_flat(snapshot: Snapshot, delta: Array) -> bool:
    """Whether nothing comes back through the last hidden layer any more, beside its start.

    What comes back also is less where a penalty has made the weights behind it smaller.
    """
    now = _slope(delta, snapshot.network)
    first = _slope(_first(snapshot.speeds), snapshot.checkpoints[0].network)
    return now < FLAT * first


def _first(speeds: LayerSpeeds) -> Array:
    first: Array = speeds.mean_delta[0]
    return first


def _slope(delta: Array, network: Network) -> float:
    """About the mean σ′ of the last hidden layer: its δ by the output's and the weights between.

    0 where these are 0: a penalty has drawn them there, to which nothing was added any more. Any
    where no output was off.
    """
    weights = typical(network.weights[-1])
    if weights == 0 or delta[-1] == 0:
        return 0.0 if weights == 0 else np.inf
    return float(delta[-2] / (delta[-1] * weights))


def _moves(snapshot: Snapshot, delta: Array) -> float:
    """How far the layers with these δ (l,) would move in a whole training, beside their weights.

    Of what a step moves them μ is kept by the next one: 1/(1 − μ) times as far, or, of μ 1, once
    more in every step that is left.
    """
    spec = snapshot.spec
    steps = spec.epochs * snapshot.steps_per_epoch
    way = steps * snapshot.learning_rate / max(1 - spec.momentum, 1 / steps)
    sizes = np.array([typical(w) for w in snapshot.network.weights[: len(delta)]])
    return float((way * delta / np.maximum(sizes, np.finfo(float).tiny)).max())


def _squared_error(snapshot: Snapshot, since: int) -> float:
    """½‖a − y‖² in the mean, as it was measured last; else the cost of mini-batches."""
    newest = snapshot.history[-1].training_squared_error if snapshot.history else None
    return _of_mini_batches(snapshot, snapshot.mini_batches.cost, since, newest)


def _does_well(snapshot: Snapshot, error: float, since: int) -> bool:
    """Whether it has learnt: flat neurons are how a network says that it is sure."""
    spec, right = snapshot.spec, snapshot.mini_batches.accuracy
    if right is not None:
        newest = snapshot.history[-1].training_accuracy if snapshot.history else None
        return _of_mini_batches(snapshot, right, since, newest) > WELL
    if ACTIVATIONS[spec.output].bounded:
        return error < FAR_OFF * spec.sizes[-1]
    costs = snapshot.mini_batches.cost
    return bool(len(costs)) and error < DOWN * costs[0]


def _of_mini_batches(snapshot: Snapshot, each: Array, since: int, newest: float | None) -> float:
    """What was measured after the ``newest`` epoch, or the mean of ``each`` mini-batch's since."""
    if newest is not None:
        return newest
    there = snapshot.mini_batches.steps > since
    return float(each[there].mean()) if there.any() else 1.0
