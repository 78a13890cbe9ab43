"""A circuit and its answers in one row, as what its sheet paints."""

from collections.abc import Mapping, Sequence

from nnviz.desks.circuit.circuit import Circuit
from nnviz.gui.desks.circuit import words
from nnviz.gui.desks.circuit.drawn import DrawnNode, DrawnWire
from nnviz.gui.plot.export import Table


def nodes_of(
    circuit: Circuit, says: Mapping[int, float], sums: Mapping[int, float], sharpness: float
) -> list[DrawnNode]:
    """Inputs, then perceptrons."""
    places = [(at, each.x, each.y) for at, each in enumerate(circuit.inputs)]
    places += [(each.node, each.x, each.y) for each in circuit.neurons]
    made = []
    for node, x, y in places:
        neuron = circuit.neuron(node)
        spoken = words.spoken_node(circuit, node, says[node], sums.get(node), sharpness)
        made.append(
            DrawnNode(
                node=node,
                x=x,
                y=y,
                is_input=neuron is None,
                says=words.says(says[node], sharpness),
                share=says[node],
                above=words.name(circuit, node) if neuron is None else "",
                below="" if neuron is None else f"b {words.number(neuron.bias)}",
                beside="" if neuron is None else words.of_table(neuron.name),
                spoken=spoken,
            )
        )
    return made


def wires_of(circuit: Circuit, says: Mapping[int, float]) -> list[DrawnWire]:
    """Each with what it carries."""
    made = []
    for wire in circuit.wires:
        weight = words.number(wire.weight)
        ends = words.name(circuit, wire.source), words.name(circuit, wire.target)
        spoken = words.spoken_wire(*ends, weight, says[wire.source])
        push = wire.weight * says[wire.source]
        made.append(DrawnWire(wire.source, wire.target, weight, push, spoken))
    return made


def table_of(circuit: Circuit, nodes: Sequence[DrawnNode]) -> Table:
    """Of each node what it says, its bias, and the weight of every wire to it."""
    sources = sorted({wire.source for wire in circuit.wires})
    weights = {(wire.source, wire.target): wire.weight for wire in circuit.wires}
    heads = ["node", "says", "b", *(f"w {words.name(circuit, source)}" for source in sources)]
    rows: list[list[str | float | None]] = [[*heads]]
    for node in nodes:
        neuron = circuit.neuron(node.node)
        bias = None if neuron is None else neuron.bias
        to_it = (weights.get((source, node.node)) for source in sources)
        rows.append([node.spoken.partition(",")[0], node.says, bias, *to_it])
    return rows
