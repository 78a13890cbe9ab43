"""Snapshots on their way between processes: only what is other than in the one before is sent."""

import dataclasses
from typing import Any, NamedTuple, TypeAlias

import numpy as np

from nnviz.core import Snapshot
from nnviz.core.arrays import closed

GROWING = ("history", "checkpoints")
"""Fields of Snapshot that are long, and mostly those of before and a little more."""
_OF_ARRAYS = ("speeds", "mini_batches")

Moment: TypeAlias = dict[str, Any]
"""The fields that are others now."""


class Growth(NamedTuple):
    """The first ``kept`` of a tuple as before, then these."""

    kept: int
    new: tuple[Any, ...]


def told(snapshot: Snapshot, before: Snapshot) -> Moment:
    """What of a snapshot is another object than in the one before."""
    moment: Moment = {}
    for name in (field.name for field in dataclasses.fields(Snapshot)):
        old, new = getattr(before, name), getattr(snapshot, name)
        if new is not old:
            moment[name] = _growth(old, new) if name in GROWING else new
    return moment


def understood(moment: Moment, before: Snapshot) -> Snapshot:
    """The snapshot of which this was told to one who had the one before."""
    for name in GROWING:
        if name in moment:
            kept, new = moment[name]
            moment[name] = (*getattr(before, name)[:kept], *new)
    for name in _OF_ARRAYS:
        if name in moment:
            _close(moment[name])
    return dataclasses.replace(before, **moment)


def _growth(old: tuple[Any, ...], new: tuple[Any, ...]) -> Growth:
    pairs = enumerate(zip(old, new, strict=False))
    kept = next((at for at, (a, b) in pairs if a is not b), min(len(old), len(new)))
    return Growth(kept, new[kept:])


def _close(value: Any) -> None:
    """What comes out of another process can be written to at first."""
    for array in vars(value).values():
        if isinstance(array, np.ndarray):
            closed(array)
