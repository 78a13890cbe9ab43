"""Whether a training that was read can go on: its parts fit each other, and its design."""

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from nnviz.core import Network, Spec, Training
from nnviz.core.arrays import Array
from nnviz.core.fit import check_given
from nnviz.core.run.live_changes import is_live_change
from nnviz.core.run.training import CHECK_EVERY
from nnviz.sharing.project.recorded import (
    FAR,
    check_marks,
    check_recording,
    check_speeds,
    check_watch,
    state_of,
    true,
)


def check_training(training: Training, spec: Spec) -> None:
    """Raise UnfitError or SpecError where it can not."""
    state = state_of(training)
    layers = len(spec.sizes) - 1
    for other in (spec, training.changes.spec or spec):
        true(is_live_change(training.spec, other), "another design")
    _check_counts(state, spec)
    _check_order(state)
    check_recording(state["recording"], state, layers)
    check_watch(state["_watch"], state, layers)
    check_marks(training.changes.marks, state["epoch"] + state["_cursor"] / state["n_train"])
    _check_networks(state, spec)
    if (opening := state["_opening"]) is not None:
        check_speeds((opening.learning_speed, opening.weight_speed), layers)
        true(len(opening.z_histograms) == layers, "opening")
        for counts, edges in opening.z_histograms:
            true(counts.ndim == edges.ndim == 1 and len(edges) == len(counts) + 1, "histogram")
    for change in state.get("_plan", {}).values():
        Spec.checked(change)


def _check_counts(state: dict[str, Any], spec: Spec) -> None:
    n_train, cursor = state["n_train"], state["_cursor"]
    true(0 < n_train < FAR and 0 <= cursor <= n_train, "places in an epoch")
    true(0 <= state["pending"] <= spec.mini_batch_size, "pending")
    for name in ("step", "epoch", "goal", "_earlier_images", "seconds"):
        true(0 <= state[name] < FAR, name)
    true(bool(cursor or state["epoch"]) == bool(state["step"]), "no step")
    is_over = state["failure"] is not None
    looks, check = state["_next_look"], state["_next_check"]
    true(is_over or state["step"] < looks <= min(check, state["recording"].due), "looks")
    true(check <= state["step"] + CHECK_EVERY, "checks")
    if state["step"]:
        true(state["_made"] is not None or state["epoch"] > 0, "no engine")
    held = state["_held"]
    if held is not None:
        true(0 < len(held.rows) <= held.of and _in_range(held.rows, n_train), "held")
        true(0 < held.epoch <= state["epoch"] + 1, "epoch of the held example")


def _check_order(state: dict[str, Any]) -> None:
    rows, n_train = state_of(state["_order"])["_rows"], state["n_train"]
    if rows is not None:
        is_row = rows.ndim == 1 and rows.dtype == np.int64
        true(is_row and np.array_equal(np.sort(rows), np.arange(len(rows))), "order")
    if state["_cursor"]:
        true(rows is not None and len(rows) == n_train, "order of the epoch")


def _check_networks(state: dict[str, Any], spec: Spec) -> None:
    for network in _networks(state):
        check_network(network, spec)
    if (engine := state["_made"]) is not None:
        parts = state_of(engine)
        true(parts["n_train"] == state["n_train"], "examples of the engine")
        true(is_live_change(spec, parts["spec"]), "design of the engine")
        true(all(0 <= parts[name] < FAR for name in ("since_flush", "flushes")), "flushes")
        for name in ("network", "kept"):
            check_network(parts[name], spec, wild=name == "network")


def check_network(network: Network, spec: Spec, *, wild: bool = False) -> None:
    """Raise UnfitError or SpecError where it is none of the design; a ``wild`` one may overflow."""
    check_given(spec, network)
    arrays: tuple[Array, ...] = (*network.weights, *network.biases)
    true(arrays[0].dtype == spec.dtype, "precision")
    true(wild or all(np.isfinite(each).all() for each in arrays), "numbers that are none")


def _networks(state: dict[str, Any]) -> Iterator[Network]:
    yield state["_good"]
    if state["_watch"].best_network is not None:
        yield state["_watch"].best_network
    checkpoints = state["recording"].checkpoints
    for moment in (*state_of(checkpoints)["_kept"], *checkpoints.moments):
        yield moment.network


def _in_range(rows: Sequence[int], n: int) -> bool:
    return all(0 <= row < n for row in rows)
