"""Whether a penalty, and not η, keeps a network from learning: it holds weights near 0."""

from typing import Literal

from nnviz.core.run.large import typical
from nnviz.core.run.standstill import standstill
from nnviz.core.snapshot import Snapshot

HELD = 0.5
"""Weights are held back that have less than this share of what they began with."""

STRONG = 0.5
"""A penalty is too strong for any weights that takes more than this share in a mini-batch."""


def held_back(snapshot: Snapshot) -> Literal["", "some", "all"]:
    """Which layers the penalty holds back: that is to blame, where a network does badly.

    To learn, weights grow. A layer's have become much smaller only because a penalty took more of
    them than their errors gave, or because nothing comes back to them any more; then what took
    their errors is to blame. First weights that are larger than usual may well become smaller.
    """
    spec = snapshot.spec
    taken = spec.decay(snapshot.steps_per_epoch * spec.mini_batch_size)
    if not 0 < taken <= STRONG:
        return "all" if taken > 0 else ""
    first = snapshot.checkpoints[0].network.weights
    pairs = zip(snapshot.network.weights, first, strict=True)
    usual = [(now, min(typical(w), w.shape[1] ** -0.5)) for now, w in pairs]
    held = [typical(now) < HELD * began for now, began in usual]
    if not any(held) or standstill(snapshot):
        return ""
    return "all" if all(held) else "some"
