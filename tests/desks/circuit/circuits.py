"""The book's circuits, wired one edit after the other."""

from nnviz.desks.circuit import edits
from nnviz.desks.circuit.goals import GOALS


def wired(goal, *wires, neurons=()):
    """A goal's bare circuit with ``neurons`` more of these biases, then ``wires`` (from, to, w)."""
    circuit = GOALS[goal].begin()
    for bias in neurons:
        circuit, _ = edits.with_neuron(circuit, 0.5, 0.5, bias)
    for source, target, weight in wires:
        circuit = edits.joined(circuit, source, target, weight)
    return circuit


def nands(goal, *wires, extra):
    return wired(goal, *((a, b, -2.0) for a, b in wires), neurons=[3.0] * extra)


def xor():
    return nands("xor", (0, 4), (1, 4), (0, 5), (4, 5), (1, 6), (4, 6), (5, 3), (6, 3), extra=3)


def half_adder():
    return nands(
        "half adder",
        *((0, 5), (1, 5), (0, 6), (5, 6), (1, 7), (5, 7), (6, 3), (7, 3)),
        *((5, 4), (5, 4)),
        extra=3,
    )


def full_adder():
    """Nine NANDs: two XORs, and the NAND of their first ones is the carry."""
    return nands(
        "full adder",
        *((0, 6), (1, 6), (0, 7), (6, 7), (1, 8), (6, 8), (7, 9), (8, 9)),
        *((2, 10), (9, 10), (9, 11), (10, 11), (2, 12), (10, 12), (11, 4), (12, 4)),
        *((10, 5), (6, 5)),
        extra=7,
    )
