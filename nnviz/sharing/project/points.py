"""Which examples a run learns from, where its design alone does not say it.

Points of a plane, rows of a table that was typed or built, are kept themselves; what is large or
read from files is had again by the design, and a person's own digits join it as they did.
"""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, fields
from typing import TypeAlias

import numpy as np

from nnviz.core import Snapshot
from nnviz.core.insight.recording import Recording
from nnviz.data import Dataset, Part
from nnviz.data.own_digits import InsteadOf, OnTop, instead_of_part, on_top_of_part
from nnviz.sharing.project.kinds import UnfitError

MOST_BYTES = 16_000_000
"""Of examples that are kept themselves."""
_LOOKED_AT = 100
"""Training examples that are looked at, to tell whether they are the same again."""

Load: TypeAlias = Callable[[], Dataset]


@dataclass(frozen=True, eq=False)
class Points:
    """A data set as it stands, with the names of its fields there."""

    name: str
    label: str
    train: Part
    validation: Part
    test: Part
    image_shape: tuple[int, int] | None
    domain: tuple[float, float] | None
    added: int
    output_names: tuple[str, ...]
    classes: tuple[str, ...]
    input_names: tuple[str, ...] = ()

    def dataset(self) -> Dataset:
        """The data set."""
        parts = self.train, self.validation, self.test
        if not all(map(_is_sound, parts)) or not 0 <= self.added <= len(self.train):
            raise UnfitError("no examples")
        if self.domain is not None and not -np.inf < self.domain[0] < self.domain[1] < np.inf:
            raise UnfitError("no range of inputs")
        if len({part.master.shape[1:] + part.targets.shape[1:] for part in parts}) != 1:
            raise UnfitError("parts that do not fit each other")
        return Dataset(**{field.name: getattr(self, field.name) for field in fields(self)})


LATER = {
    Points: ("input_names",),
    Recording: ("without_penalty",),
    Snapshot: ("without_penalty",),
}
"""What a file lacks where there is none: so do those that were written before there could be."""


@dataclass(frozen=True, eq=False)
class KeptData:
    """The examples themselves, or None where the design says how to have them.

    ``own`` are a person's digits among them or, ``alone``, in their stead. ``digest`` tells whether
    those of the design are the same again.
    """

    points: Points | None
    own: Part | None
    alone: bool
    digest: str

    @classmethod
    def of(cls, dataset: Dataset) -> "KeptData":
        """What is kept of these; may make the first of them."""
        match dataset:
            case OnTop(base=base, own=own):
                return cls(_points(base), own, False, digest(base))
            case InsteadOf(base=base, train=own):
                return cls(_points(base), own, True, digest(base))
        return cls(_points(dataset), None, False, digest(dataset))

    def check(self) -> None:
        """Raise UnfitError where these can be no examples."""
        if self.points is not None:
            self.points.dataset()
        if self.own is not None and not (_is_sound(self.own) and len(self.own)):
            raise UnfitError("no digits of one's own")

    def dataset(self, load: Load) -> tuple[Dataset, bool]:
        """The examples, and whether they are the same; ``load`` has those of the design."""
        base = load() if self.points is None else self.points.dataset()
        is_same = self.points is not None or digest(base) == self.digest
        if self.own is None:
            return base, is_same
        return (instead_of_part if self.alone else on_top_of_part)(base, self.own), is_same


def digest(dataset: Dataset) -> str:
    """Tells data sets apart by the first of their training examples, and how many there are."""
    first = dataset.train[:_LOOKED_AT]
    made = hashlib.sha256(f"{dataset.largest_size} {dataset.epoch_size(None)}".encode())
    made.update(first.master.tobytes())
    made.update(first.targets.tobytes())
    return made.hexdigest()[:32]


def _points(dataset: Dataset) -> Points | None:
    is_plain = type(dataset) is Dataset and dataset.table is None and dataset.image_shape is None
    if not is_plain or dataset.nbytes > MOST_BYTES:
        return None
    return Points(**{field.name: getattr(dataset, field.name) for field in fields(Points)})


def _is_sound(part: Part) -> bool:
    """Whether these are rows of numbers with answers to each."""
    x, labels, y = part.master, part.labels, part.targets
    if x.ndim != 2 or y.ndim != 2 or len(x) != len(y) or y.dtype != np.float32:
        return False
    if not (np.isfinite(x).all() and np.isfinite(y).all()):
        return False
    if labels is None:
        return True
    most = max(2, y.shape[1])
    is_row = labels.shape == (len(x),) and labels.dtype == np.int64
    return is_row and bool(((labels >= 0) & (labels < most)).all())
