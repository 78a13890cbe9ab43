"""What is looked at: a network of a run, the example before it, and what it was not trained on."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from nnviz.core import Network, Snapshot, Spec
from nnviz.core.arrays import Array
from nnviz.core.insight.answers import surely
from nnviz.core.insight.lesion_trials import Trials
from nnviz.core.metrics import FIRST, answered
from nnviz.data import Dataset, Part
from nnviz.gui.example import Example
from nnviz.gui.neuron_names import class_name, output_names
from nnviz.gui.reading_words import answer_text


@dataclass(frozen=True, eq=False)
class Subject:
    """A moment of a run with its data, and the example that all views look at."""

    snapshot: Snapshot
    dataset: Dataset | None
    example: Example | None

    @property
    def network(self) -> Network:
        """The trained network, which nothing here changes."""
        return self.snapshot.network

    @property
    def spec(self) -> Spec:
        """The design of the run."""
        return self.snapshot.spec

    @property
    def hidden(self) -> tuple[int, ...]:
        """Neurons in each hidden layer."""
        return self.network.sizes[1:-1]

    @cached_property
    def fits(self) -> bool:
        """Whether data is there that the network is for."""
        data, sizes = self.dataset, self.network.sizes
        return data is not None and (sizes[0], sizes[-1]) == (data.n_inputs, data.n_outputs)

    @cached_property
    def part_name(self) -> str:
        """What is read: "validation", or "training" where nothing is kept apart."""
        held_out = self.dataset is not None and len(self.dataset.validation)
        return "validation" if held_out else "training"

    def trials(self) -> Trials | None:
        """For the examples of that part; None where they are still being made, or none."""
        part = self._part() if self.fits else None
        return Trials(self.network, self.spec, part) if part is not None and len(part) else None

    def outputs_of(self, network: Network) -> Array | None:
        """What a network like this one answers to the example, (k,); None without one."""
        if self.example is None or np.size(self.example.inputs) != network.sizes[0]:
            return None
        return np.asarray(network.forward(np.ravel(self.example.inputs))[1][-1], np.float64)

    @cached_property
    def is_of_classes(self) -> bool:
        """Whether one of some classes is wanted."""
        return self.dataset is None or self.dataset.kind == "classes"

    @property
    def has_names(self) -> bool:
        """Whether classes are wanted that have names."""
        return self.is_of_classes and self.dataset is not None and bool(self.dataset.classes)

    @property
    def are_values(self) -> bool:
        """Whether values are wanted, which are never just right or wrong."""
        return self.dataset is not None and self.dataset.kind == "values"

    def answer(self, outputs: Array) -> int | None:
        """The class that these outputs (k,) answer with; None where none is, or not finite."""
        if not self.is_of_classes or not np.isfinite(outputs).all():
            return None
        return int(answered(outputs[None], self.spec.output)[0])

    def sureness(self, outputs: Array) -> float:
        """What these outputs (k,) say for the class that they answer with."""
        return float(surely(outputs[None], self.spec, "classes")[0])

    def answer_name(self, answer: int) -> str:
        """A class by its name."""
        return f"{answer}" if self.dataset is None else class_name(self.dataset, answer)

    def names(self) -> list[str]:
        """What the outputs are called; a single one by its column or the class it speaks for."""
        count = self.network.sizes[-1]
        if self.dataset is not None and count == 1 and self.has_names:
            return [class_name(self.dataset, 1)]
        return output_names(self.dataset, count)

    def text(self, value: float) -> str:
        """What an output says, a value in its table's own unit."""
        return answer_text(value, self.spec.output, self.dataset)

    @cached_property
    def unit(self) -> float:
        """One of the targets' units in the table's own."""
        table = None if self.dataset is None else self.dataset.table
        return 1.0 if table is None else table.scale[1]

    def _part(self) -> Part | None:
        assert self.dataset is not None
        if self.part_name == "validation":
            rows = slice(0, self.spec.validation_size)
            return self.dataset.validation[rows] if self.dataset.validation.is_made(rows) else None
        size = self.dataset.epoch_size(self.spec.train_size)
        made = self.dataset.is_made(1, size)
        return self.dataset.epoch(1, size)[:FIRST] if made else None
