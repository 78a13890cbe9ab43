"""What the network diagram says: of the whole, of a neuron's sum, of a connection."""

from PySide6.QtCore import QCoreApplication

from nnviz.core import Network
from nnviz.core.insight.weighted_sum import weighted_sum
from nnviz.data import Dataset
from nnviz.data.problem import Problem
from nnviz.gui.controls.number_words import cost_text, signed
from nnviz.gui.controls.plural import listed, sentences
from nnviz.gui.layer_names import layer_names
from nnviz.gui.network.layout import Connection, Item, Neuron
from nnviz.gui.network.passage import Passage, Passed
from nnviz.gui.neuron_names import (
    class_name,
    input_names,
    neuron_number,
    output_names,
    output_phrase,
)
from nnviz.gui.reading_words import a_digit, activation_text, answer_text, equals, unit_text

_MOST = 4
"""Terms of a sum that are spelled out."""


def captions(passage: Passage) -> list[str]:
    """What stands over the layers: "784 pixels", "30 hidden neurons", "10 outputs"."""
    first, *hidden, last = passage.network.sizes
    inputs = _tr("{0} pixels") if passage.shape else _tr("{0} inputs")
    names = [inputs.format(f"{first:,}") if first > 1 else _tr("1 input")]
    for size in hidden:
        many = _tr("{0} hidden neurons").format(f"{size:,}")
        names.append(many if size > 1 else _tr("1 hidden neuron"))
    return [*names, _tr("{0} outputs").format(last) if last > 1 else _tr("1 output")]


def inputs(passage: Passage) -> list[str]:
    """The name of each input; none of a picture's pixels, or of data for another network."""
    dataset = passage.dataset
    if dataset is None or passage.shape is not None or not _fits(passage.network, dataset):
        return []
    return input_names(dataset)


def outputs(passage: Passage) -> list[tuple[str, str]]:
    """The name of each output, and its value where there is one."""
    network, values = passage.network, passage.outputs
    names = output_names(passage.dataset, network.sizes[-1])
    if values is None:
        return [(name, "") for name in names]
    return [(n, _value_text(passage, float(v))) for n, v in zip(names, values, strict=True)]


def heading(passage: Passage) -> str:
    """What there is to see, while nothing is selected."""
    if passage.answer is None:
        return _tr("How it is connected") if passage.passed is None else _tr("Its answer")
    dataset = passage.dataset
    if dataset is not None and Problem.of(dataset) is not Problem.DIGITS:
        return _tr("Why it answers {0}").format(class_name(dataset, passage.answer))
    return _tr("Why it reads {0}").format(a_digit(passage.answer))


def legend(passage: Passage, *, with_weights: bool) -> str:
    """What the lines are, and the numbers on them where weights are written there."""
    if passage.passed is None:
        return _tr("Lines are weights: orange speaks for, blue and dashed against.")
    if passage.shape is None:
        lines = _tr(
            "Lines: what each connection adds, its weight times the activation it comes from. "
            "Orange speaks for, blue and dashed against; strong colours are large numbers."
        )
        return (
            sentences((lines, _tr("The numbers on lines are weights."))) if with_weights else lines
        )
    return _tr(
        "Lines on the left: the weighted sum that reaches each neuron. Lines between layers: "
        "what each connection adds. Orange speaks for, blue and dashed against; the stronger "
        "the colour, the larger the number."
    )


def sentence(passage: Passage, *, with_value: bool = True) -> str:
    """ "your drawing goes through 784 → 30 → 10: the answer is 7 with 92.5 %".

    Without the value while that is on its way: the drawing has newer ones than can be read here.
    """
    network, values, answer = passage.network, passage.outputs, passage.answer
    way = " → ".join(str(size) for size in network.sizes)
    if values is None or passage.example is None:
        return _tr("{0}: lines are weights").format(way)
    through = _tr("{0} goes through {1}").format(passage.example.origin, way)
    if answer is None and not with_value:
        return through
    if answer is None:
        told = listed(f"{name} {text}".strip() for name, text in outputs(passage)[:4])
        return _tr("{0}: it answers {1}").format(through, told)
    name = f"{answer}" if passage.dataset is None else class_name(passage.dataset, answer)
    if not with_value:
        return _tr("{0}: the answer is {1}").format(through, name)
    value = _value_text(passage, float(values[answer]))
    return _tr("{0}: the answer is {1} with {2}").format(through, name, value)


def item_title(passage: Passage, item: Item) -> str:
    """What is selected: "output for 7", "hidden 3, neuron 2", "input x₁ → output"."""
    network, dataset = passage.network, passage.dataset
    if isinstance(item, Connection):
        start = item_title(passage, Neuron(item.layer, item.source))
        return f"{start} → {item_title(passage, Neuron(item.layer + 1, item.target))}"
    if item.layer == 0:
        names = inputs(passage)
        return _tr("input {0}").format(names[item.unit] if names else neuron_number(item.unit))
    if item.layer == len(network.weights):
        return output_phrase(dataset, network.sizes[-1], item.unit)
    name = layer_names(len(network.weights))[item.layer - 1]
    return _tr("{0}, neuron {1}").format(name, neuron_number(item.unit))


def item_lines(passage: Passage, item: Item) -> str:
    """The numbers of an item, as the network has them; an answer in its table's unit as well."""
    network, passed = passage.network, passage.passed
    if isinstance(item, Connection):
        return _connection_lines(network, passed, item)
    if item.layer == 0:
        return "" if passed is None else f"a = {cost_text(float(passed[1][0][item.unit]))}"
    if passed is None:
        return f"b = {signed(float(network.biases[item.layer - 1][item.unit]))}"
    return _sum_lines(passage, passed, item)


def _fits(network: Network, dataset: Dataset) -> bool:
    return network.sizes[0] == dataset.n_inputs


def _value_text(passage: Passage, value: float) -> str:
    """What an output answers."""
    return answer_text(value, passage.network.output, passage.dataset)


def _connection_lines(network: Network, passed: Passed | None, link: Connection) -> str:
    weight = float(network.weights[link.layer][link.target, link.source])
    if passed is None:
        return f"w = {signed(weight)}"
    a = float(passed[1][link.layer][link.source])
    return f"w = {signed(weight)}\nw · a = {signed(weight)} · {cost_text(a)} = {signed(weight * a)}"


def _sum_lines(passage: Passage, passed: Passed, neuron: Neuron) -> str:
    network, layer = passage.network, neuron.layer - 1
    row, bias = network.weights[layer][neuron.unit], float(network.biases[layer][neuron.unit])
    total = weighted_sum(row, passed[1][layer], bias, _MOST)
    lines = [
        f"{signed(t.weight)} · {cost_text(t.activation)} = {signed(t.product)}"
        for t in total.largest
    ]
    if total.others:
        more = _tr("… {n} more: {sum}")
        lines.append(more.format(n=total.others, sum=signed(total.rest)))
    a = float(passed[1][neuron.layer][neuron.unit])
    is_output = neuron.layer == len(network.weights)
    name = network.activations[layer]
    shown = answer_text(a, name, None) if is_output else activation_text(a, name)
    lines.append(f"b = {signed(bias)}   z = {signed(total.z)}")
    lines.append(f"a = {'σ' if name == 'sigmoid' else name}(z) {equals(shown)}")
    unit = unit_text(a, network.output, passage.dataset) if is_output else ""
    return "\n".join([*lines, unit] if unit else lines)


def _tr(text: str) -> str:
    return QCoreApplication.translate("NetworkDiagram", text)
