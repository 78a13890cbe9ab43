"""Whether a penalty, and not η, keeps a network from learning: it holds weights near 0."""

from nnviz.core.run.large import typical
from nnviz.core.run.standstill import standstill
from nnviz.core.snapshot import Snapshot

HELD = 0.5
"""Weights are held back that have less than this share of what they began with, and were drawn to 0
by as much."""

STRONG = 0.5
"""A penalty is too strong for any weights that takes more than this share in a mini-batch."""


def held_back(snapshot: Snapshot) -> bool:
    """Whether that is to blame, where a network does badly: it does better without a penalty.

    Before that is tried, at the end of a run, it is so only where every layer has become much
    smaller, by nothing else. First weights that are larger than usual may well become so.
    """
    if snapshot.without_penalty is not None:
        return snapshot.without_penalty.is_better
    if snapshot.spec.decay(max(snapshot.n_train, 1)) > STRONG:
        return True
    return pull(snapshot) > HELD and _are_smaller(snapshot) and not standstill(snapshot)


def pull(snapshot: Snapshot) -> float:
    """How far the penalty has drawn the weights to 0 until now, as a share of the first ones.

    With the largest η and λ that the run had: it may have been held back by these.
    """
    spec, steps = snapshot.spec, max(snapshot.step, 1)
    if spec.penalty == "none":
        return 0.0
    eta, strength = (_most(snapshot, name) for name in ("learning_rate", "penalty_strength"))
    decay = eta * strength / max(snapshot.n_train, 1)
    drawn = snapshot.step * decay / max(1 - spec.momentum, 1 / steps)
    if spec.penalty == "l2":
        return drawn
    sizes = [size for w in snapshot.checkpoints[0].network.weights if (size := typical(w)) > 0]
    return drawn / min(sizes, default=1.0)


def _most(snapshot: Snapshot, name: str) -> float:
    old = (float(change.old) for change in snapshot.trained_changes if change.field == name)
    return max((float(getattr(snapshot.spec, name)), *old))


def _are_smaller(snapshot: Snapshot) -> bool:
    first = snapshot.checkpoints[0].network.weights
    pairs = zip(snapshot.network.weights, first, strict=True)
    return all(typical(now) < HELD * min(typical(w), w.shape[1] ** -0.5) for now, w in pairs)
