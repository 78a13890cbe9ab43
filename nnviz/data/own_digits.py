"""Digits that a person drew or scanned and labelled, and data sets that train on them."""

import dataclasses
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nnviz.data.dataset import Dataset, Part
from nnviz.data.ink import SIDE, Image28, rasterize

MOST_COPIES = 20
"""How often a digit of one's own may come in an epoch, so that a handful is not drowned."""
LARGEST_SHARE = 0.2
"""Of an epoch, for all copies of all of them."""


@dataclass(frozen=True, eq=False)
class OwnDigit:
    """A labelled digit: ``image`` (784,) grey values 0..255 in MNIST's frame.

    ``strokes`` are those it was drawn with, (n, 2) each, y downward; None for a scan.
    """

    label: int
    image: NDArray[np.uint8]
    strokes: tuple[NDArray[np.float64], ...] | None = None

    @classmethod
    def drawn(cls, label: int, strokes: Sequence[ArrayLike]) -> "OwnDigit":
        """The digit that these strokes make. Raises ValueError without any point."""
        image = rasterize(strokes)
        if image is None:
            raise ValueError("A digit needs at least one point.")
        lines = tuple(np.array(stroke, dtype=np.float64) for stroke in strokes)
        return cls(label, _grey(image), lines)

    @classmethod
    def scanned(cls, label: int, image: Image28) -> "OwnDigit":
        """The digit of a picture (28, 28), 0..1, that is in MNIST's frame already."""
        return cls(label, _grey(image))

    def is_like(self, other: "OwnDigit") -> bool:
        """Whether it is the same digit, read anew perhaps."""
        return self.label == other.label and np.array_equal(self.image, other.image)


def part_of(digits: Sequence[OwnDigit]) -> Part:
    """The digits as examples, in their order."""
    images = np.array([digit.image for digit in digits], dtype=np.uint8).reshape(-1, SIDE * SIDE)
    return Part.of_classes(images, np.array([digit.label for digit in digits], dtype=np.int64), 10)


def instead_of(base: Dataset, digits: Sequence[OwnDigit]) -> "InsteadOf":
    """A data set that trains on these digits alone; validation and test stay those of ``base``."""
    return instead_of_part(base, part_of(digits))


def on_top_of(base: Dataset, digits: Sequence[OwnDigit]) -> "OnTop":
    """A data set whose every epoch has these digits among those of ``base``."""
    return on_top_of_part(base, part_of(digits))


def instead_of_part(base: Dataset, own: Part) -> "InsteadOf":
    """As :func:`instead_of`, of examples."""
    return InsteadOf(**vars(_plain(base)) | {"train": own}, base=base)


def on_top_of_part(base: Dataset, own: Part) -> "OnTop":
    """As :func:`on_top_of`, of examples."""
    return OnTop(**vars(_plain(base)), base=base, own=own)


@dataclass(frozen=True, eq=False, kw_only=True)
class InsteadOf(Dataset):
    """A person's digits train in the stead of the data set below."""

    base: Dataset

    @property
    def has_own(self) -> bool:
        """All of them are."""
        return True


@dataclass(frozen=True, eq=False, kw_only=True)
class OnTop(Dataset):
    """The digits ``own`` take the place of some of the data set below, several times each."""

    base: Dataset
    own: Part

    @property
    def has_own(self) -> bool:
        """Some of them are."""
        return True

    @property
    def default_size(self) -> int:
        """As many as below."""
        return self.base.default_size

    def epoch_size(self, train_size: int | None) -> int:
        """As large as below."""
        return self.base.epoch_size(train_size)

    @property
    def is_renewed(self) -> bool:
        """As the data set below."""
        return self.base.is_renewed

    def is_made(self, number: int, size: int) -> bool:
        """Whether what epoch ``number`` needs of the data set below is there."""
        return self.base.is_made(number, size - self.count_of(size))

    def prepare(self, number: int, size: int) -> Iterator[float]:
        """Make what epoch ``number`` needs of the data set below."""
        return self.base.prepare(number, size - self.count_of(size))

    def prepare_ahead(self) -> Iterator[float]:
        """As the data set below."""
        return self.base.prepare_ahead()

    def epoch(self, number: int, size: int) -> Part:
        """``size`` examples, the last :meth:`count_of` of them a person's."""
        count = self.count_of(size)
        rest = self.base.epoch(number, size - count)
        copies, more = divmod(count, max(len(self.own), 1))
        return Part.joined(rest, *copies * [self.own], self.own[:more])

    def some_of(self, number: int, size: int, rows: NDArray[np.int64]) -> Part:
        """Those in these rows, a person's or of the data set below."""
        below = size - self.count_of(size)
        is_own = rows >= below
        own = self.own.at((rows[is_own] - below) % max(len(self.own), 1))
        some = Part.joined(self.base.some_of(number, below, rows[~is_own]), own)
        return some.at(np.argsort(np.argsort(is_own, kind="stable")))

    def count_of(self, size: int) -> int:
        """How many of ``size`` examples are copies of a person's digits."""
        return min(MOST_COPIES * len(self.own), int(LARGEST_SHARE * size))


def _plain(base: Dataset) -> Dataset:
    """A data set of the same parts that makes nothing by itself."""
    shared = {field.name: getattr(base, field.name) for field in dataclasses.fields(Dataset)}
    return Dataset(**shared)


def _grey(image: Image28) -> NDArray[np.uint8]:
    return np.rint(image.ravel() * 255).astype(np.uint8)
