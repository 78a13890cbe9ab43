"""Whether training has spoilt a network: it does no better than one answer for all examples."""

import numpy as np

from nnviz.core.activations import ACTIVATIONS
from nnviz.core.arrays import Array
from nnviz.core.costs import COSTS
from nnviz.core.snapshot import Snapshot
from nnviz.core.spec import Spec

MOVED = 0.95
"""How far some layer's weights have gone from the first ones, as a share of how large those were:
less, and a high cost may still be the start's."""


def is_spoilt(snapshot: Snapshot) -> bool:
    """Whether its training cost is no lower than that of one answer for all, and not as it began.

    So it is of classes alone: what one answer costs is known without examples there. How the cost
    went is not asked for: from 40,000 it may have come down to 18,000.
    """
    spec, newest = snapshot.spec, snapshot.history[-1]
    if newest.training_accuracy is None or newest.training_cost is None:
        return False
    if spec.cost_convention == "book" and spec.penalty != "none":
        return False  # the cost is that of weights too
    if newest.training_cost < cost_of_one_answer(spec):
        return False
    first = snapshot.checkpoints[0].network.weights
    return any(map(_has_moved, snapshot.network.weights, first))


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
