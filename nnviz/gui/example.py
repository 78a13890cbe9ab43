"""One example that a person looks at, wherever it came from."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from nnviz.data import Dataset, Part
from nnviz.data.road import Drawing
from nnviz.gui.reading_words import of_training


@dataclass(frozen=True, eq=False)
class Example:
    """What a network is given, and what it ought to answer where that is known.

    ``inputs`` (n,) as the network takes them, images in 0..1; ``target`` (k,) as the data set has
    it (see Part), None where nobody knows; ``label`` the class, None where there is none;
    ``told`` says to people where it comes from, a function in the language of the moment;
    ``drawing`` is what was drawn, None for all others; ``mini_batch`` how many examples the
    mini-batch has that it was taken for, 0 where it was taken for none.
    """

    inputs: NDArray[np.float32]
    told: str | Callable[[], str]
    label: int | None = None
    target: NDArray[np.float32] | None = None
    drawing: Drawing | None = None
    mini_batch: int = 0

    @classmethod
    def of(
        cls, part: Part, row: int, told: str | Callable[[], str], *, mini_batch: int = 0
    ) -> "Example":
        """Row ``row`` of a part of a data set."""
        label = None if part.labels is None else int(part.labels[row])
        inputs, target = part[row : row + 1].inputs[0], part.targets[row]
        return cls(inputs, told, label, target, mini_batch=mini_batch)

    @property
    def origin(self) -> str:
        """Where it comes from: "your drawing", "test example 412"."""
        return self.told if isinstance(self.told, str) else self.told()


@dataclass(frozen=True)
class Origin:
    """Row ``row`` of the training, validation or test part; called, it says so.

    ``line`` is the row of a table's in its file, None of all others; ``epoch`` the one for which a
    training example was made, where every epoch has its own.
    """

    part: str
    row: int
    line: int | None
    epoch: int | None

    def __call__(self) -> str:
        """ "validation example 412"; of a table by its line, by which it is found in the file."""
        if self.line is not None:
            rows = {
                "training": _tr("training row in line {0}"),
                "validation": _tr("validation row in line {0}"),
                "test": _tr("test row in line {0}"),
            }
            return rows[self.part].format(self.line)
        if self.part == "training":
            return of_training(self.row, self.epoch)
        held_out = {
            "validation": _tr("validation example {0}"),
            "test": _tr("test example {0}"),
        }
        return held_out[self.part].format(f"{self.row + 1:,}")


def origin_of(dataset: Dataset, part: str, row: int, epoch: int | None = None) -> Origin:
    """Where an example of these data comes from, which are not kept for that."""
    return Origin(part, row, dataset.line(part, row), epoch)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ExamplePart", text)
