"""What to try where a run has come to its end and its training cost has not come down."""

from collections.abc import Sequence
from statistics import median

import numpy as np
from PySide6.QtCore import QCoreApplication

from nnviz.core import Snapshot
from nnviz.gui.controls.number_words import cost_text

JUMPS = 1.25
"""How far above the lowest cost of the first half of a run the usual one of the second half is,
where it jumps instead of coming down; what comes down is below it."""


def unlearnt(snapshot: Snapshot) -> str:
    """A sentence for a finished run; "" where its cost has come down, or is as low as was wanted.

    So is one that is told as 0.

    The epoch of the lowest cost is the one that stands over the curve, the first of equals.
    """
    newest, spec = snapshot.history[-1], snapshot.spec
    targets = (limit for limit in snapshot.limits if limit.field not in {"", "stop_patience"})
    reached = any(limit.met for limit in targets)
    found = [(r.epoch, r.training_cost) for r in snapshot.history if r.training_cost is not None]
    if reached or newest.training_accuracy == 1 or not found:
        return ""
    if newest.training_cost is None:
        is_wanted = "training-cost" in spec.monitor
        return _smaller(_tr("The training cost is too large for a number")) if is_wanted else ""
    epochs, costs = zip(*found, strict=True)
    if cost_text(newest.training_cost) == cost_text(0.0):
        return ""
    return _of(epochs, costs) if len(costs) > 1 else ""


def _of(epochs: Sequence[int], costs: Sequence[float]) -> str:
    first, lowest, half = costs[0], int(np.argmin(costs)), len(costs) // 2
    if cost_text(min(costs)) == cost_text(max(costs)):
        said = _tr("The training cost is as it was after epoch {epoch}: try another η.")
        return said.format(epoch=f"{epochs[0]:,}")
    if costs[-1] <= first and median(costs[half:]) < JUMPS * min(costs[:half]):
        return ""
    if 2 * epochs[lowest] <= epochs[-1] and costs[lowest] < costs[-1]:
        said = _tr("The training cost has not come down since epoch {epoch}")
        return _smaller(said.format(epoch=f"{epochs[lowest]:,}"))
    if costs[-1] > first:
        said = _tr("The training cost is higher than after epoch {epoch}")
        return _smaller(said.format(epoch=f"{epochs[0]:,}"))
    return _smaller(_tr("The training cost jumps instead of coming down"))


def _smaller(said: str) -> str:
    """With what helps: weights that a large η has thrown far away come back hardly ever."""
    return _tr("{said}: try a smaller η, from the start (Reset).").format(said=said)


def _tr(text: str) -> str:
    return QCoreApplication.translate("RunWords", text)
