"""Whether training has spoilt a network: it does worse than one answer for all examples."""

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

import numpy as np

from nnviz.core.activations import ACTIVATIONS
from nnviz.core.arrays import Array
from nnviz.core.costs import COSTS
from nnviz.core.snapshot import Snapshot
from nnviz.core.spec import Spec

MOVED = 0.95
"""How far some layer's weights have gone from the first ones, as a share of how large those were:
less, and a high cost may still be the start's."""

WORSE = 1.1
"""So many times the cost of one answer is clearly more: a plateau, as of XOR, lies at 1."""

MUCH_WORSE = 2.0
"""The same of a cost that comes down: below it, it may have begun there, and gets lower."""


JUMPS = 1.25
"""How far above the lowest cost of the first half of a run the usual one of the second half is,
where it jumps instead of coming down; what comes down is below it."""

DOWN = 0.1
"""A run has come down whose second half usually has no more than this share of its first cost,
however it jumps there."""


def goes_wrong(costs: Sequence[float]) -> bool:
    """Whether it jumps, or has gone up, instead of coming down as it should."""
    first, half = costs[0], len(costs) // 2
    least = max(JUMPS * min(costs[:half], default=first), DOWN * first)
    return costs[-1] > first or median(costs[half:]) >= least


def is_spoilt(snapshot: Snapshot) -> bool:
    """Whether its training cost is clearly above that of one answer for all, and not as it began.

    So it is of classes alone: what one answer costs is known without examples there. Far above, it
    is not asked how the cost went: from 40,000 it may have come down to 18,000.
    """
    first = snapshot.checkpoints[0].network.weights
    return is_worse_than_one_answer(snapshot) and any(
        map(_has_moved, snapshot.network.weights, first)
    )


def is_worse_than_one_answer(snapshot: Snapshot) -> bool:
    """The same however it began."""
    spec, newest = snapshot.spec, snapshot.history[-1]
    if newest.training_accuracy is None or newest.training_cost is None:
        return False
    if spec.cost_convention == "book" and spec.penalty != "none":
        return False  # the cost is that of weights too
    costs = [r.training_cost for r in snapshot.history if r.training_cost is not None]
    least = MUCH_WORSE if comes_down(costs) else WORSE
    return newest.training_cost >= least * cost_of_one_answer(spec)


def comes_down(costs: Sequence[float]) -> bool:
    """Whether in the second half each cost is lower than the one before; so is one alone."""
    return all(later < cost for cost, later in pairwise(costs[(len(costs) - 1) // 2 :]))


def cost_of_one_answer(spec: Spec) -> float:
    """The cost where all classes are as frequent and each output always is its class's share.

    One output is as often 0 as 1.
    """
    k = spec.sizes[-1]
    share = 1 / max(k, 2)
    y = np.eye(k) if k > 1 else np.array([[0.0], [1.0]])
    a = np.full(y.shape, share)
    # of a sigmoid and a softmax these are the weighted inputs that have such outputs
    z = np.log(a) if ACTIVATIONS[spec.output].coupled else np.log(a / (1 - a))
    encode = ACTIVATIONS[spec.output].encode
    return float(COSTS[spec.cost].value(z, encode(a), encode(y)).mean())


@np.errstate(all="ignore")
def _has_moved(now: Array, first: Array) -> bool:
    """Whether a layer's weights (n, m) are others; never where they began at 0."""
    began = np.linalg.norm(first.astype(np.float64))
    return bool(began > 0 and np.linalg.norm(now.astype(np.float64) - first) >= MOVED * began)
