"""Whether η is so small that a whole run has hardly moved the network.

Chapter 3, "How to choose a neural network's hyper-parameters?".
"""

from collections.abc import Sequence

import numpy as np

from nnviz.core.activations import ACTIVATIONS
from nnviz.core.arrays import Array
from nnviz.core.insight.spoilt import comes_down
from nnviz.core.run.large import LARGE, largest_weight, may_rise
from nnviz.core.run.standstill import FAR_OFF, LEAST_EPOCHS, POOR
from nnviz.core.snapshot import Snapshot

HARDLY = 0.02
"""A layer that is no further from its first weights than this share of their size has stayed."""
OTHERS = 0.25
"""By what share of itself the cost of a network that stays may differ from one epoch's digits to
the next, of which there may be few."""


def hardly_moves(snapshot: Snapshot) -> bool:
    """Whether a finished run does badly, its cost comes down and its weights are about the first.

    A cost of examples that are others in every epoch tells that only to about :data:`OTHERS`.

    What so small steps change grows as they do: a larger η comes further. Of values of any size
    nobody knows what is bad, nor whether first weights as no seed draws them have moved.
    """
    costs = [r.training_cost for r in snapshot.history if r.training_cost is not None]
    if len(costs) < LEAST_EPOCHS or not (_comes_down(costs) or _is_of_others(snapshot, costs)):
        return False
    began_large = largest_weight(snapshot.checkpoints[0].network) > LARGE
    could_move = may_rise(snapshot.spec) and not began_large
    return could_move and _does_badly(snapshot) and not _has_moved(snapshot)


def _comes_down(costs: Sequence[float]) -> bool:
    return comes_down(costs) and costs[-1] < costs[0]


def _is_of_others(snapshot: Snapshot, costs: Sequence[float]) -> bool:
    """Whether a cost goes up and down by no more than other digits make of it."""
    spec = snapshot.spec
    is_fresh = spec.data == "handwriting" and spec.fresh_digits
    return is_fresh and max(costs) <= (1 + OTHERS) * min(costs)


def _does_badly(snapshot: Snapshot) -> bool:
    newest, spec = snapshot.history[-1], snapshot.spec
    if (accuracy := newest.best_accuracy) is not None:
        return accuracy < POOR
    error = newest.training_squared_error
    is_bounded = ACTIVATIONS[spec.output].bounded
    return is_bounded and error is not None and error > FAR_OFF * spec.sizes[-1]


def _has_moved(snapshot: Snapshot) -> bool:
    now, first = snapshot.network, snapshot.checkpoints[0].network
    layers = zip(now.weights, now.biases, first.weights, first.biases, strict=True)
    return any(_change(w, b, w0, b0) > HARDLY for w, b, w0, b0 in layers)


@np.errstate(all="ignore")
def _change(weights: Array, biases: Array, first: Array, first_biases: Array) -> float:
    """How far weights (n, m) and biases (n,) of a layer are from the first, beside these' size."""
    began = np.hypot(np.linalg.norm(first), np.linalg.norm(first_biases))
    way = np.hypot(np.linalg.norm(weights - first), np.linalg.norm(biases - first_biases))
    return float(way / began) if began > 0 else np.inf
