"""Whether a training that was read can go on: its parts fit each other, and its design."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

import numpy as np

from nnviz.core import EpochRecord, Network, Spec, Training
from nnviz.core.arrays import Array
from nnviz.core.fit import check_given
from nnviz.core.insight.checkpoints import Checkpoint
from nnviz.core.insight.recording import Recording
from nnviz.core.records import StepTable
from nnviz.core.run.live_changes import is_live_change
from nnviz.sharing.project.kinds import UnfitError

_MOST = 2**53
"""Of all that is counted."""


def check_training(training: Training, spec: Spec) -> None:
    """Raise UnfitError or SpecError where it can not."""
    state = _state(training)
    layers = len(spec.sizes) - 1
    for other in (spec, training.changes.spec or spec):
        _true(is_live_change(training.spec, other), "another design")
    _check_counts(state, spec)
    _check_order(state)
    _check_recording(state["_recording"], state, layers)
    _check_networks(state, spec)
    if (opening := state["_opening"]) is not None:
        _true(len(opening.learning_speed) == layers == len(opening.z_histograms), "opening")
        for counts, edges in opening.z_histograms:
            _true(counts.ndim == edges.ndim == 1 and len(edges) == len(counts) + 1, "histogram")
    for change in state.get("_plan", {}).values():
        Spec.checked(change)


def _check_counts(state: dict[str, Any], spec: Spec) -> None:
    n_train, cursor = state["n_train"], state["_cursor"]
    _true(0 < n_train < _MOST and 0 <= cursor <= n_train, "places in an epoch")
    _true(0 <= state["pending"] <= spec.mini_batch_size, "pending")
    for name in ("step", "epoch", "goal", "_earlier_images", "seconds"):
        _true(0 <= state[name] < _MOST, name)
    _true(bool(cursor or state["epoch"]) == bool(state["step"]), "no step")
    is_over = state["failure"] is not None
    _true(is_over or state["step"] < min(state["_next_look"], state["_next_check"]), "looks")
    if state["step"]:
        _true(state["_made"] is not None or state["epoch"] > 0, "no engine")
    held = state["_held"]
    if held is not None:
        _true(0 < len(held.rows) <= held.of and _in_range(held.rows, n_train), "held")


def _check_order(state: dict[str, Any]) -> None:
    rows, n_train = _state(state["_order"])["_rows"], state["n_train"]
    if rows is not None:
        is_row = rows.ndim == 1 and rows.dtype == np.int64
        _true(is_row and np.array_equal(np.sort(rows), np.arange(len(rows))), "order")
    if state["_cursor"]:
        _true(rows is not None and len(rows) == n_train, "order of the epoch")


def _check_recording(recording: Recording, state: dict[str, Any], layers: int) -> None:
    parts = _state(recording)
    _check_records(recording.history.records, state, layers)
    _check_moments(recording.checkpoints.moments)
    kept = _state(recording.checkpoints)
    _true(kept["_room"] >= 2 and kept["_every"] >= 1 and kept["_kept"], "checkpoints")
    speeds, figures = (_state(parts[name]) for name in ("_speeds", "_figures"))
    _true(speeds["_layers"] == layers, "layers")
    _true(len(speeds["_values"]) == 2 * layers * len(speeds["_steps"]), "speeds")
    _check_table(speeds["_table"], 2 * layers, state["step"])
    _check_table(figures["_table"], 2, state["step"])
    _true(not figures["_waiting"], "mini-batches that wait")
    _true(is_live_change(state["spec"], figures["_spec"]), "design of the mini-batches")
    if (newest := parts["_newest"]) is not None:
        _, z, y = newest
        _true(z.ndim == 2 and z.shape == y.shape and z.shape[1] == state["spec"].sizes[-1], "z")


def _check_records(records: Sequence[EpochRecord], state: dict[str, Any], layers: int) -> None:
    _true(all(a.epoch < b.epoch for a, b in pairwise(records)), "order of epochs")
    _true(all(0 < record.epoch <= state["epoch"] for record in records), "epochs")
    for record in records:
        for speeds in (record.learning_speed, record.weight_speed):
            _true(speeds is None or len(speeds) == layers, "speeds of an epoch")


def _check_moments(moments: Sequence[Checkpoint]) -> None:
    _true(bool(moments) and moments[0].step == 0, "first moment")
    _true(all(a.epoch < b.epoch for a, b in pairwise(moments)), "order of moments")


def _check_table(table: StepTable, width: int, step: int) -> None:
    parts = _state(table)
    steps = table.steps
    _true((parts["_steps"].typecode, parts["_values"].typecode) == ("q", "d"), "numbers of a table")
    _true(parts["_width"] == width and len(parts["_values"]) == width * len(steps), "table")
    _true(parts["_every"] >= 1 and parts["_most"] >= 1 and (np.diff(steps) > 0).all(), "table")
    _true(not len(steps) or (steps[0] >= 1 and steps[-1] <= step), "steps")


def _check_networks(state: dict[str, Any], spec: Spec) -> None:
    for network in _networks(state):
        check_network(network, spec)
    if (engine := state["_made"]) is not None:
        parts = _state(engine)
        _true(parts["n_train"] == state["n_train"], "examples of the engine")
        _true(is_live_change(spec, parts["spec"]), "design of the engine")
        for name in ("network", "kept"):
            check_network(parts[name], spec, wild=name == "network")


def check_network(network: Network, spec: Spec, *, wild: bool = False) -> None:
    """Raise UnfitError or SpecError where it is none of the design; a ``wild`` one may overflow."""
    check_given(spec, network)
    arrays: tuple[Array, ...] = (*network.weights, *network.biases)
    _true(arrays[0].dtype == spec.dtype, "precision")
    _true(wild or all(np.isfinite(each).all() for each in arrays), "numbers that are none")


def _networks(state: dict[str, Any]) -> Iterator[Network]:
    yield state["_good"]
    if state["_watch"].best_network is not None:
        yield state["_watch"].best_network
    for moment in state["_recording"].checkpoints.moments:
        yield moment.network


def _in_range(rows: Sequence[int], n: int) -> bool:
    return all(0 <= row < n for row in rows)


def _state(value: Any) -> dict[str, Any]:
    """What it holds, by name."""
    state: dict[str, Any] = value.__getstate__()
    return state


def _true(holds: Any, what: str) -> None:
    if not holds:
        raise UnfitError(f"not sound: {what}")
