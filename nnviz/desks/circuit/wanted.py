"""Truth tables that are wanted: the book's, and any that a person types."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from nnviz.desks.circuit.circuit import MOST_INPUTS, MOST_OUTPUTS, Circuit
from nnviz.desks.circuit.running import STEP, Answers, answers, rows

NEAR = 0.1
"""How far from a wanted bit an answer may be; a perceptron's is right or wrong."""

Bits = tuple[int | None, ...]
"""What is wanted of each output in one row; None: anything."""


@dataclass(frozen=True)
class Wanted:
    """A truth table: names, and for each row of `running.rows` the bits that are wanted."""

    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    bits: tuple[Bits, ...]

    def flipped(self, row: int, output: int) -> "Wanted":
        """With the other bit there: 0 becomes 1, all else 0."""
        changed = list(self.bits[row])
        changed[output] = 1 if changed[output] == 0 else 0
        bits = (*self.bits[:row], tuple(changed), *self.bits[row + 1 :])
        return replace(self, bits=bits)


def table(inputs: tuple[str, ...], outputs: tuple[str, ...], rule: Callable[..., Bits]) -> Wanted:
    """The table in which each row's bits are what the ``rule`` says of its inputs."""
    return Wanted(inputs, outputs, tuple(rule(*row) for row in rows(len(inputs))))


def blank(inputs: int, outputs: int) -> Wanted:
    """A table to be typed: so many inputs and outputs, within limits, all bits 0."""
    inputs, outputs = min(max(inputs, 1), MOST_INPUTS), min(max(outputs, 1), MOST_OUTPUTS)
    named = ("y",) if outputs == 1 else tuple(f"y{_LOW[at]}" for at in range(outputs))
    return table(names(inputs), named, lambda *_: (0,) * outputs)


def names(count: int) -> tuple[str, ...]:
    """x₁, x₂, …."""
    return tuple(f"x{_LOW[at]}" for at in range(count))


def right_rows(
    circuit: Circuit, wanted: Wanted, sharpness: float = STEP, found: Answers | None = None
) -> tuple[bool, ...]:
    """Which rows are right: every wanted bit within `NEAR`. ``found`` are its answers if known."""
    if found is None:
        found = answers(circuit, np.array(rows(len(circuit.inputs)), float), sharpness)
    said = [found.says[neuron.node] for neuron in circuit.outputs]
    return tuple(
        all(
            bit is None or abs(says[row] - bit) <= NEAR
            for bit, says in zip(bits, said, strict=True)
        )
        for row, bits in enumerate(wanted.bits)
    )


def is_right(circuit: Circuit, wanted: Wanted, sharpness: float = STEP) -> bool:
    """Whether all rows are."""
    fits = len(circuit.inputs) == len(wanted.inputs) and len(circuit.outputs) == len(wanted.outputs)
    return fits and all(right_rows(circuit, wanted, sharpness))


_LOW = "₁₂₃₄"
