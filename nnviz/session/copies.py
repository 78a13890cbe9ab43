"""A copy of a run as it stands, to be kept elsewhere."""

import copy
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from nnviz.core import Spec
from nnviz.data import Dataset

if TYPE_CHECKING:
    from nnviz.core import Training


class Copy(NamedTuple):
    """A training as it stood between two mini-batches, without its data, which stand beside it.

    ``coming`` are others that its next epoch is to have.
    """

    training: "Training"
    dataset: Dataset
    coming: Dataset | None

    @property
    def spec(self) -> Spec:
        """Its design, with the settings that were asked for and that it has not taken up yet."""
        return self.training.changes.spec or self.training.spec

    @property
    def newest(self) -> Dataset:
        """The data that were asked for last."""
        return self.dataset if self.coming is None else self.coming


Take: TypeAlias = Callable[[Copy | None], object]


def copy_of(training: "Training") -> Copy:
    """As it stands; nobody may train it meanwhile."""
    assert isinstance(training.dataset, Dataset)
    coming = training.changes.data
    assert coming is None or isinstance(coming, Dataset)
    return Copy(copy.deepcopy(training), training.dataset, coming)
