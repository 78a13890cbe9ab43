"""Edits of a circuit: each returns another one, or raises DeskError and says why not."""

import math
from collections.abc import Callable
from dataclasses import replace

from nnviz.desks.circuit.circuit import (
    LARGEST,
    MOST_NEURONS,
    MOST_WIRES,
    Circuit,
    Neuron,
    Wire,
)
from nnviz.desks.errors import DeskError


def with_neuron(circuit: Circuit, x: float, y: float, bias: float) -> tuple[Circuit, int]:
    """One more perceptron at that place of the sheet; the circuit, and the new node."""
    if len(circuit.neurons) >= MOST_NEURONS:
        raise DeskError("There is room for {most} neurons.", most=MOST_NEURONS)
    node = 1 + max([len(circuit.inputs), *(neuron.node for neuron in circuit.neurons)])
    made = Neuron(node, _on_sheet(x), _on_sheet(y), _number(bias))
    return replace(circuit, neurons=(*circuit.neurons, made)), node


def without(circuit: Circuit, node: int) -> Circuit:
    """Without a perceptron and its wires. Inputs and outputs stay."""
    neuron = circuit.neuron(node)
    if neuron is None or neuron.name:
        raise DeskError("Inputs and outputs stay: the table asks for them.")
    return replace(
        circuit,
        neurons=tuple(each for each in circuit.neurons if each.node != node),
        wires=tuple(each for each in circuit.wires if node not in (each.source, each.target)),
    )


def moved(circuit: Circuit, node: int, x: float, y: float) -> Circuit:
    """The node at another place of the sheet."""
    x, y = _on_sheet(x), _on_sheet(y)
    if node < len(circuit.inputs):
        there = tuple(
            replace(each, x=x, y=y) if at == node else each
            for at, each in enumerate(circuit.inputs)
        )
        return replace(circuit, inputs=there)
    return _with(circuit, node, lambda each: replace(each, x=x, y=y))


def with_bias(circuit: Circuit, node: int, bias: float) -> Circuit:
    """That perceptron with another bias."""
    number = _number(bias)
    return _with(circuit, node, lambda each: replace(each, bias=number))


def joined(circuit: Circuit, source: int, target: int, weight: float) -> Circuit:
    """One more wire; where there is one already it counts twice: its weight grows."""
    if circuit.neuron(target) is None:
        raise DeskError("A wire ends at a neuron: an input listens to nobody.")
    if circuit.reaches(target, source):
        raise DeskError("That would be a loop: the answer would wait for itself.")
    known = circuit.wire(source, target)
    if known is not None:
        return with_weight(circuit, source, target, known.weight + weight)
    if len(circuit.wires) >= MOST_WIRES:
        raise DeskError("There is room for {most} wires.", most=MOST_WIRES)
    wire = Wire(source, target, _number(weight))
    return replace(circuit, wires=(*circuit.wires, wire))


def with_weight(circuit: Circuit, source: int, target: int, weight: float) -> Circuit:
    """That wire with another weight."""
    number = _number(weight)
    changed = tuple(
        replace(each, weight=number) if (each.source, each.target) == (source, target) else each
        for each in circuit.wires
    )
    return replace(circuit, wires=changed)


def cut(circuit: Circuit, source: int, target: int) -> Circuit:
    """Without that wire."""
    kept = (each for each in circuit.wires if (each.source, each.target) != (source, target))
    return replace(circuit, wires=tuple(kept))


def _with(circuit: Circuit, node: int, change: Callable[[Neuron], Neuron]) -> Circuit:
    changed = tuple(change(each) if each.node == node else each for each in circuit.neurons)
    return replace(circuit, neurons=changed)


def _number(value: float) -> float:
    """Within what a weight may be."""
    if not math.isfinite(value):
        raise DeskError("A weight is a number.")
    return min(max(float(value), -LARGEST), LARGEST)


def _on_sheet(place: float) -> float:
    return min(max(float(place), 0.0), 1.0) if math.isfinite(place) else 0.5
