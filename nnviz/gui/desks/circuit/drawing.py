"""A circuit and its answers in one row, as what its sheet paints."""

from collections.abc import Mapping

from nnviz.desks.circuit.circuit import Circuit
from nnviz.gui.desks.circuit import words
from nnviz.gui.desks.circuit.drawn import DrawnNode, DrawnWire


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
                beside="" if neuron is None else neuron.name,
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
