"""What is known of one neuron of a network and the example that goes through it."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from PySide6.QtCore import QCoreApplication

from nnviz.core.arrays import Array
from nnviz.gui.controls.number_words import place_text, signed
from nnviz.gui.controls.plural import listed, pair
from nnviz.gui.layer_names import layer_names
from nnviz.gui.network.layout import Neuron
from nnviz.gui.network.network_words import item_title
from nnviz.gui.network.neuron_rows import NeuronRow
from nnviz.gui.network.passage import Passage
from nnviz.gui.neuron_names import input_names, neuron_number, output_names
from nnviz.gui.reading_words import activation_text, answer_text, equals, unit_text


@dataclass(frozen=True, eq=False)
class OneNeuron:
    """Neuron ``at`` of ``passage``, in a layer that has weights."""

    passage: Passage
    at: Neuron

    @property
    def layer(self) -> int:
        """Its layer of weights, from 0."""
        return self.at.layer - 1

    @property
    def is_output(self) -> bool:
        """Whether it is one of the last layer."""
        return self.at.layer == len(self.passage.network.weights)

    @property
    def siblings(self) -> int:
        """Neurons in its layer, itself included."""
        return self.passage.network.sizes[self.at.layer]

    @property
    def weights(self) -> Array:
        """Into it, (n,)."""
        return np.asarray(self.passage.network.weights[self.layer][self.at.unit])

    @cached_property
    def inputs(self) -> Array | None:
        """The activations that reach it, (n,); None without an example."""
        passed = self.passage.passed
        return None if passed is None else np.asarray(passed[1][self.layer], np.float64)

    @cached_property
    def terms(self) -> Array:
        """What each input adds, w·a; without an example the weights themselves, (n,)."""
        weights = np.nan_to_num(np.asarray(self.weights, np.float64))
        return weights if self.inputs is None else weights * self.inputs

    @cached_property
    def order(self) -> Array:
        """The inputs, the largest term first."""
        return np.argsort(-np.abs(self.terms), kind="stable")

    @property
    def title(self) -> str:
        """ "hidden, neuron 93 of 128", "output for 7"."""
        name = item_title(self.passage, self.at)
        return name if self.is_output else _tr("{0} of {1}").format(name, f"{self.siblings:,}")

    @property
    def bias(self) -> float:
        """b."""
        return float(self.passage.network.biases[self.layer][self.at.unit])

    def value(self, unit: int) -> float | None:
        """The activation of a neuron of its layer; None without an example."""
        passed = self.passage.passed
        return None if passed is None else float(passed[1][self.at.layer][unit])

    def lines(self) -> str:
        """b, z and a, a line each."""
        lines = [f"b = {signed(self.bias)}"]
        if self.passage.passed is not None:
            z = float(self.passage.passed[0][self.layer][self.at.unit])
            name = self.passage.network.activations[self.layer]
            a = equals(activation_text(self.value(self.at.unit) or 0.0, name))
            lines += [f"z = {signed(z)}", f"{'σ' if name == 'sigmoid' else name}(z) {a}"]
            if self.is_output:
                output, data = self.passage.network.output, self.passage.dataset
                lines += filter(None, [unit_text(self.value(self.at.unit) or 0.0, output, data)])
        return "\n".join(lines)

    def sentence(self) -> str:
        """Which it is, what it answers, and what most of that comes from."""
        most = self.term(0)
        said = pair(self.title, listed(self.lines().splitlines()))
        name = most.spoken or most.name
        if self.inputs is None:
            return _tr("{0}; its largest weight: {1}, {2}").format(said, name, most.text)
        return _tr("{0}; most is added by {1}: {2}").format(said, name, most.text)

    def sibling(self, unit: int) -> NeuronRow:
        """A row for a neuron of its layer."""
        value = self.value(unit)
        text = "" if value is None else self._text(value)
        name = neuron_number(unit)
        if self.is_output:
            name = output_names(self.passage.dataset, self.siblings)[unit] or name
        share = 0.0 if value is None else max(-1.0, min(1.0, value))
        return NeuronRow(name, text, share, _tr("neuron {0}").format(name))

    def _text(self, value: float) -> str:
        """An activation of its layer; of outputs what they answer."""
        passage = self.passage
        if self.is_output:
            return answer_text(value, passage.network.output, passage.dataset)
        return activation_text(value, passage.network.activations[self.layer])

    def term(self, place: int) -> NeuronRow:
        """The row of the input that stands there in the order."""
        source = int(self.order[place])
        w, term = float(self.weights[source]), float(self.terms[source])
        most = float(np.abs(self.terms[self.order[0]])) or 1.0
        text, brief = signed(w), ""
        if self.inputs is not None:
            text = f"{text} · {place_text(float(self.inputs[source]))} = {signed(term)}"
            brief = signed(term)
        return self._row_of(source, text, term / most)._replace(brief=brief)

    @property
    def terms_head(self) -> str:
        """What stands over its inputs."""
        if self.layer:
            names = layer_names(len(self.passage.network.weights))
            said = _tr("What neurons of {0} add"), _tr("Weights from neurons of {0}")
            return said[self.inputs is None].format(names[self.layer - 1])
        if self.passage.shape is not None:
            said = _tr("What pixels add (row, column)"), _tr("Weights from pixels (row, column)")
            return said[self.inputs is None]
        return _tr("Weights") if self.inputs is None else _tr("What its inputs add")

    def _row_of(self, source: int, text: str, share: float) -> NeuronRow:
        """An input by its short name and in full: "row 14, column 9", "hidden 1, neuron 3"."""
        passage, number = self.passage, neuron_number(source)
        if self.layer:
            layers = layer_names(len(passage.network.weights))
            spoken = _tr("{0}, neuron {1}").format(layers[self.layer - 1], number)
            return NeuronRow(number, text, share, spoken)
        if passage.shape is not None:
            row, column = (place + 1 for place in divmod(source, passage.shape[1]))
            spoken = _tr("row {0}, column {1}").format(row, column)
            return NeuronRow(listed((f"{row}", f"{column}")), text, share, spoken)
        names = [] if passage.dataset is None else input_names(passage.dataset)
        return NeuronRow(names[source] if source < len(names) else number, text, share)


def _tr(text: str) -> str:
    return QCoreApplication.translate("OneNeuron", text)
