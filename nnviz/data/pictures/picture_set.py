"""Pictures with their classes, as a file or a folder has them."""

from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from nnviz.core.choices import Choices
from nnviz.core.sentence import Sentence
from nnviz.data.tables.sheet import Fault

LONGEST_SIDE = 512
"""Of a picture, in pixels."""
MOST_PICTURES = 1_000_000
MOST_BYTES = 1_000_000_000
"""Of all grey values together."""


class PictureSet(NamedTuple):
    """``images`` (n, height, width), uint8 grey values, with the places (n,) of their classes."""

    images: NDArray[np.uint8]
    labels: NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Pictures:
    """What a file or a folder holds, understood: nothing is changed by it.

    ``sets`` are those that are kept apart there: all in one; or those for training and for the
    test; or for training, validation and test. ``said`` is everything that was guessed, ``asks``
    what of it can be read two ways. ``left_out`` files could not be read; ``problems`` says why.
    ``choices`` has every field that matters here as it was taken in the end.
    """

    name: str
    class_names: tuple[str, ...]
    sets: tuple[PictureSet, ...]
    choices: Choices = field(default_factory=Choices)
    said: tuple[Sentence, ...] = ()
    asks: tuple[Sentence, ...] = ()
    left_out: int = 0
    problems: tuple[Fault, ...] = ()

    @property
    def shape(self) -> tuple[int, int]:
        """Height and width of every picture."""
        height, width = self.sets[0].images.shape[1:]
        return height, width

    @property
    def rows(self) -> int:
        """How many pictures there are."""
        return sum(len(each.images) for each in self.sets)

    @property
    def counts(self) -> NDArray[np.int64]:
        """How many there are of each class, (k,)."""
        k = len(self.class_names)
        return sum((np.bincount(each.labels, minlength=k) for each in self.sets), np.zeros(k, int))
