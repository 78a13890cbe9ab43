"""What the network diagram says of an item: a neuron's sum, a connection."""

from PySide6.QtCore import QCoreApplication

from nnviz.core import Network
from nnviz.core.insight.weighted_sum import weighted_sum
from nnviz.gui.controls.number_words import cost_text, output_text, probability_text, signed
from nnviz.gui.layer_names import layer_names
from nnviz.gui.network.layout import Connection, Item, Neuron
from nnviz.gui.network.passage import Passed

_MOST = 4
"""Terms of a sum that are spelled out."""


def item_title(network: Network, item: Item) -> str:
    """What is selected: "output 7", "hidden 3, neuron 2", "input 1 → output 7"."""
    if isinstance(item, Connection):
        start = item_title(network, Neuron(item.layer, item.source))
        return f"{start} → {item_title(network, Neuron(item.layer + 1, item.target))}"
    tr = QCoreApplication.translate
    if item.layer == 0:
        return tr("NetworkDiagram", "input {0}").format(item.unit + 1)
    if item.layer == len(network.weights):
        number = item.unit if len(network.biases[-1]) > 1 else ""
        return tr("NetworkDiagram", "output {0}").format(number).strip()
    name = layer_names(len(network.weights))[item.layer - 1]
    return tr("NetworkDiagram", "{0}, neuron {1}").format(name, item.unit + 1)


def item_lines(network: Network, passed: Passed | None, item: Item) -> str:
    """The numbers of an item; ``passed`` are z and a of the example, None without one."""
    if isinstance(item, Connection):
        return _connection_lines(network, passed, item)
    if item.layer == 0:
        return "" if passed is None else f"a = {cost_text(float(passed[1][0][item.unit]))}"
    if passed is None:
        return f"b = {signed(float(network.biases[item.layer - 1][item.unit]))}"
    return _sum_lines(network, passed, item)


def value_text(network: Network, value: float) -> str:
    """What an output answers: 92.5 % of a softmax, 0.925 else."""
    return (probability_text if network.output == "softmax" else output_text)(value)


def _connection_lines(network: Network, passed: Passed | None, link: Connection) -> str:
    weight = float(network.weights[link.layer][link.target, link.source])
    if passed is None:
        return f"w = {signed(weight)}"
    a = float(passed[1][link.layer][link.source])
    return f"w = {signed(weight)}\nw · a = {signed(weight)} · {cost_text(a)} = {signed(weight * a)}"


def _sum_lines(network: Network, passed: Passed, neuron: Neuron) -> str:
    layer = neuron.layer - 1
    row, bias = network.weights[layer][neuron.unit], float(network.biases[layer][neuron.unit])
    total = weighted_sum(row, passed[1][layer], bias, _MOST)
    lines = [
        f"{signed(t.weight)} · {cost_text(t.activation)} = {signed(t.product)}"
        for t in total.largest
    ]
    if total.others:
        more = QCoreApplication.translate("NetworkDiagram", "… {n} more: {sum}")
        lines.append(more.format(n=total.others, sum=signed(total.rest)))
    a = float(passed[1][neuron.layer][neuron.unit])
    shown = value_text(network, a) if neuron.layer == len(network.weights) else cost_text(a)
    name = network.activations[layer]
    lines.append(f"b = {signed(bias)}   z = {signed(total.z)}")
    lines.append(f"a = {'σ' if name == 'sigmoid' else name}(z) = {shown}")
    return "\n".join(lines)
