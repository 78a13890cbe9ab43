"""What to try where a run has come to its end and its cost has not come down, or learns no more."""

from collections.abc import Sequence
from math import isclose

import numpy as np
from PySide6.QtCore import QCoreApplication

from nnviz.core import Snapshot
from nnviz.core.insight.spoilt import comes_down, goes_wrong, is_spoilt, is_worse_than_one_answer
from nnviz.core.run.held_back import HELD, held_back, pull
from nnviz.core.run.large import LARGE, largest_weight, may_fall, takes_as_they_are
from nnviz.core.run.standstill import POOR, WELL, is_thrown, standstill
from nnviz.core.run.too_slow import hardly_moves
from nnviz.core.run.tried import is_untried, of_data_since, trained_with
from nnviz.gui.controls.number_words import cost_text
from nnviz.gui.controls.plural import ended, sentences
from nnviz.gui.run_words import number_text, short_label, value_text

STILL = 0.05
"""A cost that changes by less than this share of itself for half of a run stays as it is."""

FALLS = 0.001
"""A plateau whose second half comes down by this share of itself at least may have an end."""

MUCH = 0.5
"""Dropout beyond the book's half may leave too little of a layer to learn with."""

FAST = 0.95
"""A larger μ throws weights as a large η does; of 1, nothing ever slows down, whatever η is."""

_FEWEST = 10
"""Figures of which that can be said."""

_THROWS = "learning_rate", "momentum", "penalty_strength"
"""Settings that throw weights far away where they are too large."""


def unlearnt(snapshot: Snapshot) -> str:
    """A sentence for a finished run; "" where its cost has come down, or is as low as was wanted.

    So is one that is told as 0.

    The epoch of the lowest cost is the one that stands over the curve, the first of equals.
    """
    newest, spec = snapshot.history[-1], snapshot.spec
    targets = (limit for limit in snapshot.limits if limit.field not in {"", "stop_patience"})
    reached = any(limit.met for limit in targets)
    since = of_data_since(snapshot)
    of_these = (r for r in snapshot.history if r.training_cost is not None and r.epoch > since)
    found = [(r.epoch, r.training_cost) for r in of_these]
    if reached or newest.training_accuracy == 1:
        return ""
    if newest.training_cost is None:
        is_too_large = found and "training-cost" in spec.monitor
        said = _tr("The training cost is too large for a number")
        return _begin_anew(said, snapshot) if is_too_large else at_standstill(snapshot)
    if cost_text(newest.training_cost) == cost_text(0.0) or not found:
        return ""
    epochs, costs = zip(*found, strict=True)
    return _of_costs(snapshot, epochs, costs)


def at_standstill(snapshot: Snapshot) -> str:
    """The same of a run that still trains: "" where its layers learn, or have learnt.

    More epochs change nothing, and another η does not either.
    """
    layers = standstill(snapshot)
    if not layers:
        return ""
    said = _tr("No hidden layer learns any more, mean |δ| is close to 0")
    if layers == "all":
        said = _tr("No layer learns any more, mean |δ| is close to 0")
    return _begin_anew(said, snapshot, or_seed="relu" in snapshot.spec.activations)


def _of_costs(snapshot: Snapshot, epochs: Sequence[int], costs: Sequence[float]) -> str:
    """The same of those that are numbers."""
    stands = cost_text(min(costs)) == cost_text(max(costs))
    small = _of_small_eta(snapshot)
    wrong = "" if stands or small else _wrong(epochs, costs)
    if wrong and _does_well_for_its_penalty(snapshot):
        return ""
    began_so = _begins_large(snapshot) and is_worse_than_one_answer(snapshot)
    if not wrong and (began_so or is_spoilt(snapshot)):
        wrong = _tr("The training cost is no lower than with one answer for all")
    if wrong:
        return _begin_anew(wrong, snapshot)
    if still := at_standstill(snapshot):
        return still
    if held := _of_held_back(snapshot, epochs, costs, stands=stands):
        return held
    by_schedule = any(limit.met and not limit.field for limit in snapshot.limits)
    if by_schedule or is_untried(snapshot, "learning_rate"):
        return ""  # η has been brought down, or what may help is done: training will tell
    return small or _of_plateau(snapshot, epochs, costs, stands=stands)


def _of_small_eta(snapshot: Snapshot) -> str:
    """The same where more epochs would bring as little."""
    if _drops_much(snapshot) or not hardly_moves(snapshot):
        return ""
    return _tr("The weights have hardly moved in this run: try a much larger η.")


def _does_well_for_its_penalty(snapshot: Snapshot) -> bool:
    """Whether the cost of the examples is higher for that alone: a penalty is for nothing else."""
    accuracy = snapshot.history[-1].training_accuracy
    return accuracy is not None and accuracy > WELL and pull(snapshot) > HELD


def _of_held_back(
    snapshot: Snapshot, epochs: Sequence[int], costs: Sequence[float], *, stands: bool
) -> str:
    """The same where more epochs are in vain with this penalty, or bring little."""
    accuracy = snapshot.history[-1].best_accuracy
    if not held_back(snapshot) or (accuracy is not None and accuracy > POOR):
        return ""
    return _begin_anew(_stood(epochs, costs, stands=stands) or _takes_more(), snapshot)


def _takes_more() -> str:
    return _tr("The penalty takes more of the weights than they learn")


def _of_plateau(
    snapshot: Snapshot, epochs: Sequence[int], costs: Sequence[float], *, stands: bool
) -> str:
    """The same of a cost that is what it was from the start on, or for long; "" of another."""
    accuracy = snapshot.history[-1].best_accuracy
    stands = stands and len(costs) > 1
    is_poor = stands or (accuracy is not None and accuracy < POOR)
    said = _stood(epochs, costs, stands=stands) if is_poor else ""
    if not said:
        return ""
    if stands and is_thrown(snapshot):
        return _begin_anew(said, snapshot)
    if blamed := _of_start(said, snapshot) or (stands and _of_inputs(said, snapshot)):
        return blamed
    if stands:
        return _tr("{said}: try another η.").format(said=said)
    return _try_otherwise(said, snapshot)


def _stood(epochs: Sequence[int], costs: Sequence[float], *, stands: bool) -> str:
    """Since when the cost is about what it is now; "" of one that is not, or has to be looked on.

    ``stands`` says that it never was anything else.
    """
    if stands and len(costs) > 1:
        said = _tr("The training cost is as it was after epoch {epoch}")
        return said.format(epoch=f"{epochs[0]:,}")
    if since := _stays_since(epochs, costs):
        said = _tr("The training cost has hardly changed since epoch {epoch}")
        return said.format(epoch=f"{since:,}")
    return ""


def _drops_much(snapshot: Snapshot) -> bool:
    return max(snapshot.spec.dropouts, default=0.0) > MUCH


def _wrong(epochs: Sequence[int], costs: Sequence[float]) -> str:
    """What a large η does; "" where the cost has come down as it should."""
    lowest = int(np.argmin(costs))
    if not goes_wrong(costs):
        return ""
    best = lowest if 2 * epochs[lowest] <= epochs[-1] else 0
    if costs[best] < costs[-1] and cost_text(costs[best]) != cost_text(costs[-1]):
        said = _tr("The training cost is higher than after epoch {epoch}")
        return said.format(epoch=f"{epochs[best]:,}")
    return _tr("The training cost jumps instead of coming down")


def _stays_since(epochs: Sequence[int], costs: Sequence[float]) -> int:
    """The epoch from which a cost is about the same for half of the run at least; 0 where it still
    moves, if slowly.
    """
    if _still_falls(costs):
        return 0
    far = [at for at, cost in enumerate(costs) if not isclose(cost, costs[-1], rel_tol=STILL)]
    start = far[-1] + 1 if far else 0
    if len(costs) - start < _FEWEST or 2 * epochs[start] > epochs[-1]:
        return 0
    return epochs[start]


def _try_otherwise(said: str, snapshot: Snapshot) -> str:
    """It is not said that more epochs cannot help: of XOR a plateau is long and has an end."""
    other = _tr("{said}: try more neurons, another seed or another η.")
    if _drops_much(snapshot):
        other = _tr("{said}: try less dropout, more neurons or another η.")
    return other.format(said=said)


def _still_falls(costs: Sequence[float]) -> bool:
    """Whether it comes down in each epoch of the second half, and not to where it then stays.

    What slows down as 1/t does, or sooner, falls less than half as much in the last quarter as in
    the one before.
    """
    half = costs[len(costs) // 2 :]
    middle, last = half[len(half) // 2], half[-1]
    slows_down = middle - last < (half[0] - middle) / 2
    return comes_down(costs) and not slows_down and half[0] - last >= FALLS * last


def _begin_anew(said: str, snapshot: Snapshot, *, or_seed: bool = False) -> str:
    """With what helps: weights that a large η has thrown far away come back hardly ever.

    Where what was too large has been put back already, the start alone does; where it is what a
    run began with, that has to be another one. A few rectified neurons may fall silent with any η:
    another seed is told ``or_seed``.
    """
    tried = snapshot.without_penalty
    is_penalty = tried is not None and tried.is_better  # with the same start, inputs, η and μ
    if not is_penalty and (blamed := _of_start(said, snapshot) or _of_inputs(said, snapshot)):
        return blamed
    for field in _THROWS:
        largest = max(trained_with(snapshot, field), default=0.0)
        may_be = tried is None or is_penalty == (field == "penalty_strength")
        if may_be and largest > getattr(snapshot.spec, field):
            again = _tr("{said}: it was trained with {setting} for a while. Begin anew (Reset).")
            setting = f"{short_label(field)} {value_text(field, largest)}"
            return again.format(said=said, setting=setting)
    penalty, momentum = _of_penalty(said, snapshot), _of_momentum(said, snapshot)
    if blamed := momentum or penalty if snapshot.spec.momentum == 1 else penalty or momentum:
        return blamed
    smaller = _tr("{said}: try a smaller η, from the start (Reset).")
    if or_seed:
        smaller = _tr("{said}: try a smaller η or another seed, from the start (Reset).")
    advice = {
        (False, False): ended(said),
        (False, True): smaller,
        (True, False): _tr("{said}: try less dropout, from the start (Reset)."),
        (True, True): _tr("{said}: try less dropout or a smaller η, from the start (Reset)."),
    }[_drops_much(snapshot), may_fall(snapshot.spec)]
    return advice.format(said=said)


def _of_start(said: str, snapshot: Snapshot) -> str:
    """The same where it began with weights that no seed draws: Reset brings them back."""
    if not _begins_large(snapshot):
        return ""
    largest = largest_weight(snapshot.checkpoints[0].network)
    begun = _tr("{said}: it began with weights of up to {most}, so begin with smaller ones.")
    begun = begun.format(said=said, most=number_text(largest))
    return sentences((begun, to_begin_otherwise()))


def _begins_large(snapshot: Snapshot) -> bool:
    return largest_weight(snapshot.checkpoints[0].network) > LARGE


def _of_inputs(said: str, snapshot: Snapshot) -> str:
    """The same where the inputs were chosen to be as they are, however large that is."""
    if not takes_as_they_are(snapshot.spec):
        return ""
    scaled = _tr("{said}: choose Mean 0, σ 1 for the inputs in “Your data”.")
    if may_fall(snapshot.spec):
        scaled = _tr(
            "{said}: choose Mean 0, σ 1 for the inputs in “Your data”, or try a smaller η, from "
            "the start (Reset)."
        )
    return scaled.format(said=said)


def _of_penalty(said: str, snapshot: Snapshot) -> str:
    """The same where the penalty draws the weights to 0, with any η."""
    if not held_back(snapshot):
        return ""
    smaller = _tr("{said}: try a smaller λ, from the start (Reset).")
    if snapshot.without_penalty is not None and snapshot.without_penalty.is_slow_better:
        smaller = _tr("{said}: try a smaller λ or η, from the start (Reset).")
    return smaller.format(said=said)


def _of_momentum(said: str, snapshot: Snapshot) -> str:
    """The same where the weights go on by themselves."""
    spec = snapshot.spec
    if spec.momentum <= FAST:
        return ""
    smaller = _tr("{said}: try a smaller μ, from the start (Reset).")
    if spec.momentum < 1 and may_fall(spec):
        smaller = _tr("{said}: try a smaller μ or η, from the start (Reset).")
    return smaller.format(said=said)


def to_begin_otherwise() -> str:
    """How a run gets other first weights than those that it was given."""
    return _tr("Undo takes back what was set by hand; another seed draws new weights.")


def _tr(text: str) -> str:
    return QCoreApplication.translate("RunWords", text)
