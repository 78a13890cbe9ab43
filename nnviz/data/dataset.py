"""What a data set is: parts for training, validation and test, rows of inputs and targets."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from nnviz.core.examples import Kind, scaled
from nnviz.core.sentence import SentenceError

if TYPE_CHECKING:
    from nnviz.data.tables.facts import TableFacts

Progress: TypeAlias = Callable[[float], None]
"""Told the share that is done, 0..1."""


class DataError(SentenceError):
    """Data that cannot be used; its text is one sentence that says what to do."""


@dataclass(frozen=True, eq=False)
class Part:
    """Examples of one kind of use.

    ``master`` (m, n) holds the inputs as they are kept: uint8 grey values 0..255 for images, floats
    otherwise. ``labels`` (m,) are the classes, None for regression. ``targets`` (m, k) are what
    the outputs should be: one-hot for k classes, a column of 0 and 1 for two, values for
    regression. ``are_bits`` says that these values are 0 or 1, each output's right by itself.
    """

    master: NDArray[Any]
    labels: NDArray[np.int64] | None
    targets: NDArray[np.float32]
    are_bits: bool = False

    @classmethod
    def of_classes(cls, master: NDArray[Any], labels: NDArray[Any], k: int) -> "Part":
        """Examples (m, n) with labels 0..k−1 and one-hot targets (m, k)."""
        labels = np.asarray(labels, dtype=np.int64)
        targets = np.zeros((len(labels), k), dtype=np.float32)
        targets[np.arange(len(labels)), labels] = 1.0
        return cls(master, labels, targets)

    @classmethod
    def of_two_classes(cls, master: NDArray[Any], labels: NDArray[Any]) -> "Part":
        """Examples (m, n) with labels 0 and 1, and a single column of targets (m, 1)."""
        labels = np.asarray(labels, dtype=np.int64)
        return cls(master, labels, labels[:, None].astype(np.float32))

    @classmethod
    def of_values(cls, master: NDArray[Any], values: NDArray[Any]) -> "Part":
        """Examples (m, n) of a function with one value (m,) each: regression."""
        return cls(master, None, values[:, None].astype(np.float32))

    @classmethod
    def of_bits(cls, master: NDArray[Any], answers: NDArray[Any]) -> "Part":
        """Examples (m, n) with several answers (m, k), all 0 or 1: any number of them may be 1."""
        return cls(master, None, answers.astype(np.float32), are_bits=True)

    @classmethod
    def joined(cls, *parts: "Part") -> "Part":
        """The examples of all these parts of classes, one part after the other.

        Where one keeps grey values 0..255 and another 0..1, all are 0..1.
        """
        labels = [part.labels for part in parts if part.labels is not None]
        masters, targets = zip(*((part.master, part.targets) for part in parts), strict=True)
        if len({master.dtype for master in masters}) > 1:
            masters = tuple(part.inputs for part in parts)
        return cls(np.concatenate(masters), np.concatenate(labels), np.concatenate(targets))

    @property
    def inputs(self) -> NDArray[np.float32]:
        """What the network is given, (m, n) float32, images scaled to 0..1; made on demand."""
        return scaled(self.master, np.float32)

    @property
    def nbytes(self) -> int:
        """The memory that the examples take."""
        return self.master.nbytes + self.targets.nbytes

    @property
    def kind(self) -> Kind:
        """What is wanted of a network; asked of no rows, which need not be made for it."""
        if self.are_bits:
            return "bits"
        return "values" if self[:0].labels is None else "classes"

    def __len__(self) -> int:
        return len(self.master)

    def is_made(self, rows: slice) -> bool:
        """Whether these rows can be had without waiting."""
        return True

    def prepare(self, start: int, stop: int) -> Iterator[float]:
        """Make what these rows need, telling the share done often; here all is there."""
        return iter(())

    def __getitem__(self, rows: slice) -> "Part":
        return self._those(rows)

    def at(self, rows: NDArray[np.int64]) -> "Part":
        """The examples in these rows (m,), in that order."""
        return self._those(rows)

    def _those(self, rows: slice | NDArray[np.int64]) -> "Part":
        labels = None if self.labels is None else self.labels[rows]
        return Part(self.master[rows], labels, self.targets[rows], self.are_bits)


@dataclass(frozen=True, eq=False)
class Dataset:
    """Three parts that never share an example; a part that does not exist has 0 rows.

    ``image_shape`` says that a row of inputs is a picture, (height, width). ``domain`` is the
    range, (low, high), that holds every input where there are only a few. The first ``added``
    training examples are a person's own, put there by hand. ``output_names`` are those of several
    outputs that mean something each; classes need none. ``input_names`` are those of the inputs
    where they mean something and neither a table nor a picture says what. ``classes`` are the names
    of the classes where they are no digits, and ``table`` is what is known of data that come from
    one. ``content`` is the SHA-256 of a person's own file or folder as it was when it was read; ""
    of other data.
    """

    name: str
    label: str
    train: Part
    validation: Part
    test: Part
    image_shape: tuple[int, int] | None = field(default=None, kw_only=True)
    domain: tuple[float, float] | None = field(default=None, kw_only=True)
    added: int = field(default=0, kw_only=True)
    output_names: tuple[str, ...] = field(default=(), kw_only=True)
    input_names: tuple[str, ...] = field(default=(), kw_only=True)
    classes: tuple[str, ...] = field(default=(), kw_only=True)
    table: "TableFacts | None" = field(default=None, kw_only=True)
    content: str = field(default="", kw_only=True)

    @cached_property
    def kind(self) -> Kind:
        """What is wanted of the network."""
        return self.validation.kind

    @property
    def has_own(self) -> bool:
        """Whether examples of a person's own are among those that train."""
        return self.added > 0

    @property
    def class_names(self) -> tuple[str, ...]:
        """What the classes are called, digits unless the data say otherwise; none of values."""
        if self.kind != "classes":
            return ()
        return self.classes or tuple(map(str, range(max(2, self.n_outputs))))

    @cached_property
    def n_inputs(self) -> int:
        """How many numbers an example has."""
        return int(self.validation.master.shape[1])

    @cached_property
    def n_outputs(self) -> int:
        """How many numbers are wanted of the network."""
        return int(self.validation.targets.shape[1])

    @property
    def nbytes(self) -> int:
        """The memory that its examples take."""
        return sum(part.nbytes for part in (self.train, self.validation, self.test))

    def line(self, part: str, row: int) -> int | None:
        """The line of its file that an example of the training, validation or test part is.

        As an editor counts; None of what is no row of a table.
        """
        table = self.table
        if table is None or self.image_shape is not None:
            return None
        from nnviz.data.tables.facts import PART_NAMES  # there since the table is

        name = PART_NAMES[part]
        if row >= len(table.rows.get(name, ())):
            return None
        return table.line(name, row)

    @property
    def largest_size(self) -> int:
        """How many training examples there are."""
        return len(self.train)

    @property
    def default_size(self) -> int:
        """How many of them train when nobody says otherwise."""
        return self.largest_size

    def epoch_size(self, train_size: int | None) -> int:
        """How many examples an epoch has where ``train_size`` train, None being as usual."""
        return train_size or self.default_size

    @property
    def is_renewed(self) -> bool:
        """Whether every epoch has training examples of its own."""
        return False

    def is_made(self, number: int, size: int) -> bool:
        """Whether epoch ``number`` of that size can be had without waiting."""
        return True

    def prepare(self, number: int, size: int) -> Iterator[float]:
        """Make what epoch ``number`` needs, telling the share done often; here all is there."""
        return iter(())

    def prepare_ahead(self) -> Iterator[float]:
        """Make what later epochs and views will need, in the background; may be left any time."""
        return iter(())

    def epoch(self, number: int, size: int) -> Part:
        """The ``size`` training examples of epoch ``number`` (the first is 1)."""
        return self.train[:size]

    def some_of(self, number: int, size: int, rows: NDArray[np.int64]) -> Part:
        """Those in these ``rows`` (m,) of that epoch: where one looks at few, no others are made.

        Every data set whose :meth:`epoch` reckons has its own way to them.
        """
        return self.train.at(rows)
