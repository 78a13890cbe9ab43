"""What is exported: a network, and what is known of how it came about."""

from dataclasses import dataclass
from functools import partial

import numpy as np

from nnviz.core import EpochRecord, Network, Spec
from nnviz.core.arrays import Array
from nnviz.core.rules import SpecError
from nnviz.core.snapshot import Change
from nnviz.data import Dataset
from nnviz.data.problem import NAMES, reads_digits
from nnviz.data.tables.facts import TableFacts
from nnviz.files import SavedNetwork


@dataclass(frozen=True, eq=False)
class Trained:
    """A network, the design that it is of, its figures, epoch by epoch, and what was changed then.

    ``restored_epoch`` is the earlier epoch whose network it is, where training has gone back to it.
    ``classes`` are the names of the classes in the order of the outputs, two of them where one
    output tells them apart; none where the outputs are values. ``table`` tells how rows of a table
    become inputs, and outputs its values.
    """

    network: Network
    spec: Spec
    classes: tuple[str, ...] = ()
    history: tuple[EpochRecord, ...] = ()
    table: TableFacts | None = None
    changes: tuple[Change, ...] = ()
    restored_epoch: int | None = None

    @classmethod
    def on(
        cls,
        dataset: Dataset,
        network: Network,
        spec: Spec,
        history: tuple[EpochRecord, ...] = (),
        changes: tuple[Change, ...] = (),
        restored_epoch: int | None = None,
    ) -> "Trained":
        """A network that learnt from these examples."""
        table = dataset.table if dataset.image_shape is None else None  # grey values are known
        return cls(network, spec, dataset.class_names, history, table, changes, restored_epoch)

    @classmethod
    def kept(cls, saved: SavedNetwork) -> "Trained":
        """The network of a file; where that does not tell its design, the usual one with it.

        Raises SpecError where no design could have such a network.
        """
        network = saved.network
        spec = saved.spec or _design_of(network, saved.cost)
        return cls(network, spec, _usual_classes(network))

    @property
    def trainable(self) -> bool:
        """Whether it can go on learning: a step has no slope to descend."""
        return "step" not in self.network.activations

    @property
    def numbers(self) -> Array:
        """Every weight and bias in float64, layer by layer, weights first, each row by row."""
        layers = zip(self.network.weights, self.network.biases, strict=True)
        return np.concatenate([a.ravel() for layer in layers for a in layer], dtype=np.float64)


def _design_of(network: Network, cost: str) -> Spec:
    design = partial(
        Spec, sizes=network.sizes, activation=network.activations[:-1], output=network.output
    )
    try:
        return design(cost=cost)
    except SpecError:  # a cost that goes with no such output stands in some files
        return design(cost="quadratic")


def _usual_classes(network: Network) -> tuple[str, ...]:
    """The digits, or numbers from 0 on, for outputs that can be told apart as classes are."""
    if reads_digits(network.sizes):
        return NAMES
    if network.output in {"linear", "relu"}:
        return ()
    return tuple(map(str, range(max(2, network.sizes[-1]))))
