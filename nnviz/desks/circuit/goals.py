"""What is to be built, from what one begins with, and when it is done."""

from collections.abc import Mapping
from dataclasses import dataclass

from nnviz.desks.circuit.circuit import Circuit, Input, Neuron, Wire
from nnviz.desks.circuit.running import STEP
from nnviz.desks.circuit.wanted import Wanted, blank, is_right, names, table

NAND_WEIGHT, NAND_BIAS = -2.0, 3.0
COPY_BIAS = -0.5
"""Of a perceptron with weight 1 that says what it hears."""
SPREAD = 0.8
"""The share of the sheet that is divided among the inputs, and among the outputs."""


@dataclass(frozen=True, kw_only=True)
class Goal:
    """A wanted table; a new wire has ``weight``, a new perceptron ``bias``.

    With ``given`` weights the outputs' wires are there already and stay as they are. ``built``:
    the circuit itself is given, and the smallest whole sharpness is looked for. ``most`` is how
    many perceptrons it may have; ``book`` how many the book's has.
    """

    wanted: Wanted
    weight: float = NAND_WEIGHT
    bias: float = NAND_BIAS
    given: tuple[float, ...] = ()
    built: str = ""
    most: int | None = None
    book: int | None = None
    sharpness: float = STEP

    def begin(self) -> Circuit:
        """Inputs at the left, outputs at the right, nothing between them yet."""
        if self.built:
            return BUILT[self.built]
        return bare(self.wanted, 0.0 if self.given else self.bias, self.given)

    def is_done(self, circuit: Circuit, sharpness: float) -> bool:
        """Whether that does it."""
        right = is_right(circuit, self.wanted, sharpness)
        if self.built:
            is_least = sharpness % 1 == 0 and not is_right(circuit, self.wanted, sharpness - 1)
            return right and sharpness < STEP and is_least
        few = self.most is None or len(circuit.neurons) <= self.most
        return right and few and sharpness == STEP and self._has_given(circuit)

    def _has_given(self, circuit: Circuit) -> bool:
        wires = [wire.weight for each in circuit.outputs for wire in circuit.wires_to(each.node)]
        return not self.given or wires == [*self.given]


def bare(wanted: Wanted, bias: float, given: tuple[float, ...] = ()) -> Circuit:
    """The table's inputs and outputs alone; with ``given`` weights from all inputs to the first."""
    count, outputs = len(wanted.inputs), len(wanted.outputs)
    inputs = tuple(Input(name, 0.06, _share(at, count)) for at, name in enumerate(wanted.inputs))
    first = count + 1
    neurons = tuple(
        Neuron(first + at, 0.82, _share(at, outputs), bias, name)
        for at, name in enumerate(wanted.outputs)
    )
    wires = tuple(Wire(at, first, weight) for at, weight in enumerate(given))
    return Circuit(inputs, neurons, wires)


def _share(at: int, count: int) -> float:
    """The place of one of several, around the middle."""
    return 0.5 + SPREAD * ((at + 0.5) / count - 0.5) if count > 1 else 0.5


def _two(output: str, *bits: int) -> Wanted:
    """A table of two inputs, its answers to 00, 01, 10, 11."""
    return Wanted(names(2), (output,), tuple((bit,) for bit in bits))


_NAND = _two("NAND", 1, 1, 1, 0)
_HALF = table(names(2), ("sum", "carry"), lambda a, b: (a ^ b, a & b))
_FULL = table(names(3), ("sum", "carry"), lambda a, b, c: ((a + b + c) % 2, int(a + b + c > 1)))
_FESTIVAL = ("weather", "friend", "transit")
_XOR = _two("XOR", 0, 1, 1, 0)


def _going(threshold: float) -> Wanted:
    return table(_FESTIVAL, ("go",), lambda w, f, t: (int(6 * w + 2 * f + 2 * t > threshold),))


_ALL = table(_FESTIVAL, ("go",), lambda w, f, t: ({(1, 0, 0): 0, (1, 1, 1): 1}.get((w, f, t)),))

BUILT: Mapping[str, Circuit] = {
    "nand": Circuit(
        (Input("x₁", 0.06, 0.3), Input("x₂", 0.06, 0.7)),
        (Neuron(3, 0.5, 0.5, NAND_BIAS, "NAND"),),
        (Wire(0, 3, NAND_WEIGHT), Wire(1, 3, NAND_WEIGHT)),
    ),
    "half adder": Circuit(
        (Input("x₁", 0.05, 0.3), Input("x₂", 0.05, 0.7)),
        (
            Neuron(3, 0.82, 0.35, NAND_BIAS, "sum"),
            Neuron(4, 0.82, 0.75, NAND_BIAS, "carry"),
            Neuron(5, 0.3, 0.15, COPY_BIAS),
            Neuron(6, 0.3, 0.85, COPY_BIAS),
            Neuron(7, 0.3, 0.5, NAND_BIAS),
            Neuron(8, 0.56, 0.2, NAND_BIAS),
            Neuron(9, 0.56, 0.5, NAND_BIAS),
            Neuron(10, 0.56, 0.8, COPY_BIAS),
        ),
        (
            *(Wire(0, 5, 1.0), Wire(1, 6, 1.0), Wire(0, 7, -2.0), Wire(1, 7, -2.0)),
            *(Wire(5, 8, -2.0), Wire(7, 8, -2.0), Wire(6, 9, -2.0), Wire(7, 9, -2.0)),
            *(Wire(7, 10, 1.0), Wire(8, 3, -2.0), Wire(9, 3, -2.0), Wire(10, 4, -4.0)),
        ),
    ),
}
"""Circuits that are there already: what softness does to them is the question."""


def _blank(wanted: Wanted, book: int | None = None, most: int | None = None) -> Goal:
    """From neurons that know nothing yet, instead of NANDs."""
    return Goal(wanted=wanted, weight=1.0, bias=0.0, book=book, most=most)


GOALS: Mapping[str, Goal] = {
    "nand": _blank(_NAND, book=1),
    "and": _blank(_two("AND", 0, 0, 0, 1)),
    "or": _blank(_two("OR", 0, 1, 1, 1)),
    "nor": _blank(_two("NOR", 1, 0, 0, 0)),
    "xor": Goal(wanted=_XOR, book=4),
    "half adder": Goal(wanted=_HALF, book=5),
    "full adder": Goal(wanted=_FULL, book=9),
    "small xor": _blank(_XOR, most=3),
    "festival 5": Goal(wanted=_going(5), given=(6.0, 2.0, 2.0)),
    "festival 3": Goal(wanted=_going(3), given=(6.0, 2.0, 2.0)),
    "festival all": Goal(wanted=_ALL, given=(6.0, 2.0, 2.0)),
    "soft nand": Goal(wanted=_NAND, built="nand", sharpness=1.0),
    "soft half adder": Goal(wanted=_HALF, built="half adder", sharpness=1.0),
    "own": Goal(wanted=blank(2, 1)),
}
"""By the names of the desk's tasks."""
