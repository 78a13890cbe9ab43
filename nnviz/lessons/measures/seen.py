"""The examples that measures look at, and what a network makes of them."""

import numpy as np

from nnviz.core import Network
from nnviz.core.arrays import Array
from nnviz.core.examples import scaled
from nnviz.data import Part
from nnviz.lessons.runs import Run

SEEN = 1_000
"""Examples that are enough for a share among neurons."""


def training_part(run: Run) -> Part:
    """The training examples of the first epoch."""
    size = run.dataset.epoch_size(run.spec.train_size)
    return run.dataset.epoch(1, size)


def held_out(run: Run) -> Part:
    """The examples that are held out and measured; those of training where there are none."""
    if run.spec.measured == "test":
        return run.dataset.test
    part = run.dataset.validation[: run.spec.validation_size]
    return part if len(part) else training_part(run)


def inputs(part: Part, run: Run, most: int | None = None) -> Array:
    """The inputs of its first ``most`` examples, as the network takes them (m, n)."""
    return scaled(part.master[:most], run.spec.dtype)


def network_when(run: Run, when: str) -> Network:
    """The network before the first step ("start") or as it stands ("end")."""
    return run.start if when == "start" else run.network


def at_layer(layer: int, layers: int) -> int:
    """The place among ``layers`` layers of weights: 1 is the first, −1 the last."""
    return layer - 1 if layer > 0 else layers + layer


def finite(value: float) -> float | None:
    """None for what is no number."""
    return float(value) if np.isfinite(value) else None
