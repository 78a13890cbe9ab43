"""Whether what a run remembers makes sense: its records, moments, tables, marks and rules."""

import dataclasses
import math
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Any, get_args

import numpy as np

from nnviz.core import EpochRecord, Spec
from nnviz.core.examples import Kind
from nnviz.core.insight.checkpoints import MOST, Checkpoint
from nnviz.core.insight.recording import Recording
from nnviz.core.records import RECORD_EVERY, RING, StepTable
from nnviz.core.run.live_changes import is_live_change
from nnviz.core.run.stopping import Watch
from nnviz.core.snapshot import Change
from nnviz.sharing.project.kinds import UnfitError

FAR = 2**53
"""Beyond all that is counted."""
_LEAST_COST = -1.0
"""A cost is 0 at least, but for what is rounded."""
_FIELDS = {field.name: field.metadata for field in dataclasses.fields(Spec)}


def true(holds: Any, what: str) -> None:
    """Raise UnfitError where it does not."""
    if not holds:
        raise UnfitError(f"not sound: {what}")


def state_of(value: Any) -> dict[str, Any]:
    """What it holds, by name."""
    state: dict[str, Any] = value.__getstate__()
    return state


def check_recording(recording: Recording, state: dict[str, Any], layers: int) -> None:
    """Raise UnfitError where it is none of a training in that ``state``, of so many layers."""
    parts, step = state_of(recording), state["step"]
    check_records(recording.history.records, state["epoch"], step, layers)
    true(1 <= state_of(recording.history)["every"] < FAR, "every k-th epoch")
    check_moments(recording.checkpoints.moments, state["epoch"], step)
    _check_kept(state_of(recording.checkpoints), state["epoch"], step)
    speeds, figures = (state_of(parts[name]) for name in ("_speeds", "_figures"))
    true(speeds["_layers"] == layers, "layers")
    true(len(speeds["_values"]) == 2 * layers * len(speeds["_steps"]), "speeds")
    waiting = (0, *speeds["_steps"], step + 1)
    true(all(a < b for a, b in pairwise(waiting)), "speeds that wait")
    true(figures["_kind"] in get_args(Kind), "kind of the mini-batches")
    true(not figures["_waiting"] and figures["_examples"] == 0, "mini-batches that wait")
    true(is_live_change(state["spec"], figures["_spec"]), "design of the mini-batches")
    for recorder, width in ((speeds, 2 * layers), (figures, 2)):
        _check_table(recorder["_table"], width, step)
        every = state_of(recorder["_table"])["_every"]
        true(step < recorder["due"] <= step + every, "mini-batch that is due")
    true(step < parts["due"] <= min(speeds["due"], figures["due"]), "mini-batch that is due")
    if (tried := parts["without_penalty"]) is not None:
        true(0 < tried.step <= step, "mini-batch at which it was tried")
    if (newest := parts["_newest"]) is not None:
        at, z, y = newest
        true(0 < at <= step, "newest mini-batch")
        true(z.ndim == 2 and z.shape == y.shape and z.shape[1] == state["spec"].sizes[-1], "z")


def check_records(records: Sequence[EpochRecord], epoch: int, step: int, layers: int) -> None:
    """Raise UnfitError where they are none of so many epochs and mini-batches."""
    true(all(a.epoch < b.epoch for a, b in pairwise(records)), "order of epochs")
    true(all(a.step <= b.step for a, b in pairwise(records)), "order of mini-batches")
    for record in records:
        _check_record(record, epoch, step, layers)


def _check_record(record: EpochRecord, epoch: int, step: int, layers: int) -> None:
    true(0 < record.epoch <= epoch and 0 <= record.step <= step, "epochs")
    true(0 <= record.seconds < FAR, "seconds")
    for part in ("training", "validation", "test"):
        for name, least, most in (
            ("cost", _LEAST_COST, math.inf),
            ("accuracy", 0, 1 + 1e-9),
            ("right", 0, FAR),
            ("squared_error", 0, math.inf),
            ("deviation", 0, math.inf),
        ):
            figure = record.figure(part, name)
            true(figure is None or least <= figure < most, f"{part} {name}")
    check_speeds((record.learning_speed, record.weight_speed), layers)


def check_speeds(found: Iterable[Sequence[float] | None], layers: int) -> None:
    """Raise UnfitError where these are none of so many layers; of a wild network they overflow."""
    for speeds in found:
        true(speeds is None or (len(speeds) == layers and not min(speeds) < 0), "speeds of layers")


def check_moments(moments: Sequence[Checkpoint], epoch: int, step: int) -> None:
    """Raise UnfitError where they are none of so many epochs and mini-batches."""
    true(bool(moments) and moments[0].step == 0, "first moment")
    for moment in moments:
        true(0 <= moment.epoch <= epoch and moment.epochs == moment.epoch, "epoch of a moment")
        true(0 <= moment.step <= step and 0 <= moment.images < FAR, "step of a moment")
        true(0 <= moment.seconds < FAR, "seconds of a moment")
        true(0 < moment.learning_rate < math.inf, "η of a moment")
    for a, b in pairwise(moments):
        true(a.epoch < b.epoch and a.step < b.step and a.images <= b.images, "order of moments")


def _check_kept(kept: dict[str, Any], epoch: int, step: int) -> None:
    """The moments are those that are kept and, where it is not among them, the newest."""
    moments = kept["moments"]
    true(2 <= kept["_room"] <= MOST and 1 <= kept["_every"] < FAR, "checkpoints")
    check_moments(kept["_kept"], epoch, step)
    n = len(kept["_kept"])
    true(n <= len(moments) <= n + 1, "moments")
    pairs = zip(kept["_kept"], moments, strict=False)
    true(all(a[:-1] == b[:-1] for a, b in pairs), "moments")


def _check_table(table: StepTable, width: int, step: int) -> None:
    parts = state_of(table)
    steps = table.steps
    true((parts["_steps"].typecode, parts["_values"].typecode) == ("q", "d"), "numbers of a table")
    true(parts["_width"] == width and len(parts["_values"]) == width * len(steps), "table")
    true(1 <= parts["_every"] <= max(RECORD_EVERY, step), "every k-th mini-batch")
    true(1 <= parts["_most"] <= RING and (np.diff(steps) > 0).all(), "table")
    true(not len(steps) or (steps[0] >= 1 and steps[-1] <= step), "steps")


def check_watch(watch: Watch, state: dict[str, Any], layers: int) -> None:
    """Raise UnfitError where no training in that ``state`` is watched like this."""
    parts, epoch = vars(watch), state["epoch"]
    true(0 < watch.factor <= 1 and 0 < parts["_least_factor"] <= 1, "share of η")
    true(0 <= parts["_epoch"] <= epoch, "epoch that was watched")
    for name in ("_since", "_factor_since"):
        true(0 <= parts[name] < FAR, name)
    true((watch.best is None) == (watch.best_network is None), "best")
    true(watch.restored in (None, watch.best), "restored")
    if watch.best is not None:
        _check_record(watch.best, epoch, state["step"], layers)
    for field, end in parts["_reached"]:
        true(field in _FIELDS and math.isfinite(end), "targets that are reached")


def check_marks(marks: Sequence[Change], epochs: float) -> None:
    """Raise UnfitError where they are no changes of settings until that moment."""
    for mark in marks:
        true(0 <= mark.epoch <= epochs and mark.field in _FIELDS, "changes")
        choices = _FIELDS[mark.field]["choices"]
        for value in (mark.old, mark.new):
            is_number = type(value) in (int, float) and 0 <= float(value) < FAR
            true(is_number if choices is None else value in choices, "what was changed")
