"""Pictures that come with copies of themselves, shifted by a pixel: expanded data (chapter 3)."""

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnviz.data.dataset import Dataset, Part

COPIES = 5
"""A picture as it is, then a pixel up, down, left and right."""


def expanded(base: Dataset) -> Dataset:
    """The data set whose training pictures come ``COPIES`` times each; others are as they are.

    So are validation and test.
    """
    if base.image_shape is None:
        return base
    shared = {f.name: getattr(base, f.name) for f in dataclasses.fields(Dataset)}
    return Expanded(**shared, base=base)


@dataclass(frozen=True, eq=False, kw_only=True)
class Expanded(Dataset):
    """Every training picture of the data set below is followed by its shifted copies.

    A train size counts pictures as they are, an epoch's size all of them. The last epoch that was
    made is kept: 50,000 pictures take 200 MB.
    """

    base: Dataset
    _made: dict[tuple[int, int], Part] = field(default_factory=dict, repr=False)

    @property
    def default_size(self) -> int:
        """As many pictures as below."""
        return self.base.default_size

    @property
    def is_renewed(self) -> bool:
        """As the data set below."""
        return self.base.is_renewed

    def epoch_size(self, train_size: int | None) -> int:
        """All copies of that many pictures."""
        return COPIES * self.base.epoch_size(train_size)

    def is_made(self, number: int, size: int) -> bool:
        """Whether the pictures below are there."""
        return self.base.is_made(number, _pictures(size))

    def prepare(self, number: int, size: int) -> Iterator[float]:
        """Make the pictures below."""
        return self.base.prepare(number, _pictures(size))

    def prepare_ahead(self) -> Iterator[float]:
        """As the data set below."""
        return self.base.prepare_ahead()

    def epoch(self, number: int, size: int) -> Part:
        """``size`` examples: pictures of the epoch below, the copies of each after it."""
        key = number if self.is_renewed else 1, size
        made = self._made.get(key)
        if made is None:
            assert self.image_shape is not None
            pictures = self.base.epoch(number, _pictures(size))
            made = _with_copies(pictures, self.image_shape)[:size]
            self._made.clear()
            self._made[key] = made
        return made

    def some_of(self, number: int, size: int, rows: NDArray[np.int64]) -> Part:
        """Those in these rows: each is one of the copies of a picture below."""
        assert self.image_shape is not None
        pictures = self.base.some_of(number, _pictures(size), rows // COPIES)
        copies = _with_copies(pictures, self.image_shape)
        return copies.at(np.arange(len(rows)) * COPIES + rows % COPIES)


def _pictures(size: int) -> int:
    """How many pictures so many copies are of."""
    return -(-size // COPIES)


def _with_copies(part: Part, shape: tuple[int, int]) -> Part:
    """Each picture (h, w), then its copies; what is shifted in is 0, the ground of a picture."""
    images = part.master.reshape(-1, *shape)
    copies: NDArray[Any] = np.zeros((len(images), COPIES, *shape), dtype=images.dtype)
    copies[:, 0] = images
    copies[:, 1, :-1] = images[:, 1:]
    copies[:, 2, 1:] = images[:, :-1]
    copies[:, 3, :, :-1] = images[:, :, 1:]
    copies[:, 4, :, 1:] = images[:, :, :-1]
    labels = None if part.labels is None else part.labels.repeat(COPIES)
    targets = part.targets.repeat(COPIES, axis=0)
    return Part(copies.reshape(-1, shape[0] * shape[1]), labels, targets, part.are_bits)
