"""An example for a network, and what ought to be answered to it, also where a person says that."""

from dataclasses import dataclass

import numpy as np

from nnviz.core import Network, Snapshot, Spec
from nnviz.core.arrays import Array
from nnviz.core.fit import untrainable
from nnviz.core.insight.one_example import OneExample
from nnviz.data import Dataset
from nnviz.gui.backprop.steps import FORWARD, OUTPUT_ERROR, Step, tr, words_of
from nnviz.gui.backprop.walk import Walk
from nnviz.gui.example import Example
from nnviz.gui.neuron_names import class_name, output_phrase, whence
from nnviz.gui.reading_words import in_own_unit, value_in_unit

MOST_CLASSES = 10
"""As many as there are keys for."""


@dataclass(frozen=True, eq=False)
class Task:
    """``example`` for a network of ``spec``; ``chosen`` is the class that a person wants.

    ``dataset`` is what the network is trained on, None while that is being loaded.
    """

    spec: Spec
    dataset: Dataset | None = None
    example: Example | None = None
    chosen: int | None = None

    @property
    def classes(self) -> int:
        """How many a person may choose from for an example that comes without a target."""
        spec, dataset = self.spec, self.dataset
        if self.example is None or self._is_known or dataset is None or dataset.kind != "classes":
            return 0
        if dataset.n_outputs != spec.sizes[-1]:
            return 0
        count = max(spec.sizes[-1], 2)
        return count if count <= MOST_CLASSES else 0

    @property
    def class_names(self) -> list[str]:
        """What these are called."""
        return [class_name(self.dataset, k) for k in range(self.classes)] if self.dataset else []

    @property
    def origin(self) -> str:
        """Where the example comes from and what is wanted: "validation example 1, a 7"."""
        example = self.example
        if example is None:
            return ""
        if example.target is not None:
            return self._known_origin(example)
        if not self.classes:
            return example.origin
        if self.chosen is None:
            text = tr("{0}, wanted: what the network itself answers until you choose")
            return text.format(example.origin)
        assert self.dataset is not None  # or there were no classes
        wanted = class_name(self.dataset, self.chosen)
        return tr("{0}, wanted: {1}").format(example.origin, wanted)

    def _known_origin(self, example: Example) -> str:
        """The digit or the class of an example that says itself what is wanted."""
        return whence(example, self.dataset) if self.dataset is not None else example.origin

    def walk(self, snapshot: Snapshot) -> Walk | None:
        """The example's way through the network of ``snapshot``; None where it does not fit."""
        spec, network = snapshot.spec, snapshot.network
        if self.example is None or np.size(self.example.inputs) != network.sizes[0]:
            return None
        target = None if untrainable(spec) else self._target(network)
        values = OneExample.of(network, np.ravel(self.example.inputs), target, spec.cost)
        shape = None if self.dataset is None else self.dataset.image_shape
        picture = shape if shape and shape[0] * shape[1] == spec.sizes[0] else None
        n = spec.sizes[-1]
        outputs = tuple(output_phrase(self.dataset, n, k) for k in range(n)) if n > 1 else ()
        rate, m = snapshot.learning_rate, self.example.mini_batch
        return Walk(values, spec, rate, snapshot.n_train, picture, outputs, m)

    def told_of(self, step: Step, walk: Walk) -> str:
        """Which step this is and what happens in it; the answer in its table's unit as well."""
        said, spec, y = words_of(step, walk.spec, self.origin), walk.spec, walk.values.y
        is_last = step.layer == len(spec.sizes) - 2
        own = in_own_unit(walk.values.activations[-1], spec.output, self.dataset)
        if own is None or not is_last or step.stage not in (FORWARD, OUTPUT_ERROR):
            return said
        wanted = None if y is None else in_own_unit(y, spec.output, self.dataset)
        told = tr("{said}; in the table's unit a is {a}, y is {y}")
        if wanted is None:
            told = tr("{said}; in the table's unit a is {a}")
        y_text = "" if wanted is None else value_in_unit(float(wanted[0]), self.dataset)
        return told.format(said=said, a=value_in_unit(float(own[0]), self.dataset), y=y_text)

    def own_answer(self, network: Network) -> int:
        """The class that the network answers."""
        assert self.example is not None
        outputs = self.spec.decode(network.forward(np.ravel(self.example.inputs))[1][-1])
        return int(outputs[0] > 0.5) if len(outputs) == 1 else int(np.argmax(outputs))

    def _target(self, network: Network) -> Array | None:
        """y (k,) as the network is trained on it: the example's, or that of the chosen class.

        While nobody has chosen it is the class that the network itself answers.
        """
        if self._is_known:
            assert self.example is not None
            return self.spec.encode(np.asarray(self.example.target, dtype=np.float64))
        if not self.classes:
            return None
        label = self.own_answer(network) if self.chosen is None else self.chosen
        n_out = self.spec.sizes[-1]
        return self.spec.encode(np.array([float(label)]) if n_out == 1 else np.eye(n_out)[label])

    @property
    def _is_known(self) -> bool:
        """Whether the example says itself what is wanted."""
        target = None if self.example is None else self.example.target
        return target is not None and np.size(target) == self.spec.sizes[-1]
