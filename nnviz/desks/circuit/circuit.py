"""A circuit as a value: inputs, perceptrons, wires with weights; no loops."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from graphlib import TopologicalSorter

MOST_INPUTS, MOST_OUTPUTS, MOST_NEURONS, MOST_WIRES = 4, 3, 40, 200
LARGEST = 1000.0
"""The largest weight or bias."""


@dataclass(frozen=True)
class Input:
    """A bit that is given; its node's number is its place among the inputs.

    ``x`` and ``y`` are its place on the sheet, 0..1 from the left and from the top.
    """

    name: str
    x: float
    y: float


@dataclass(frozen=True)
class Neuron:
    """A perceptron; ``node`` is its number in this circuit, ``name`` what it answers, or ""."""

    node: int
    x: float
    y: float
    bias: float
    name: str = ""


@dataclass(frozen=True)
class Wire:
    """From node ``source`` to the perceptron ``target``."""

    source: int
    target: int
    weight: float


@dataclass(frozen=True)
class Circuit:
    """What an edit returns is another one. The perceptrons with a name are its outputs."""

    inputs: tuple[Input, ...]
    neurons: tuple[Neuron, ...]
    wires: tuple[Wire, ...] = ()

    @cached_property
    def outputs(self) -> tuple[Neuron, ...]:
        """The perceptrons whose answers are compared, in the table's order."""
        return tuple(neuron for neuron in self.neurons if neuron.name)

    @cached_property
    def order(self) -> tuple[int, ...]:
        """The nodes of the perceptrons, each after those it listens to."""
        heard = {neuron.node: self._heard(neuron.node) for neuron in self.neurons}
        return tuple(node for node in TopologicalSorter(heard).static_order() if node in heard)

    def neuron(self, node: int) -> Neuron | None:
        """The perceptron of that number; None where that is an input, or nothing."""
        return next((neuron for neuron in self.neurons if neuron.node == node), None)

    def wires_to(self, node: int) -> tuple[Wire, ...]:
        """What a perceptron listens to, in the order of the nodes."""
        found = (wire for wire in self.wires if wire.target == node)
        return tuple(sorted(found, key=lambda wire: wire.source))

    def wire(self, source: int, target: int) -> Wire | None:
        """The wire between two nodes."""
        return next((w for w in self.wires if (w.source, w.target) == (source, target)), None)

    def reaches(self, start: int, end: int) -> bool:
        """Whether what node ``start`` says comes to node ``end``, also where they are one."""
        seen, todo = set[int](), [start]
        while todo:
            node = todo.pop()
            if node not in seen:
                seen.add(node)
                todo += [wire.target for wire in self.wires if wire.source == node]
        return end in seen

    def _heard(self, node: int) -> Iterable[int]:
        return [wire.source for wire in self.wires if wire.target == node]
