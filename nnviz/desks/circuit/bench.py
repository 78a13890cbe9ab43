"""What stands on the circuit desk: a circuit, the table it should have, and how sharp its steps."""

from dataclasses import dataclass, replace

from nnviz.desks.circuit.circuit import MOST_INPUTS, Circuit
from nnviz.desks.circuit.goals import GOALS, Goal, bare
from nnviz.desks.circuit.running import STEP
from nnviz.desks.circuit.wanted import Wanted, blank, is_right

OWN = "own"


@dataclass(frozen=True)
class Bench:
    """``goal`` is the name of what is to be built."""

    goal: str
    circuit: Circuit
    wanted: Wanted
    sharpness: float = STEP

    @property
    def aim(self) -> Goal:
        """What is to be built."""
        return GOALS[self.goal]

    @property
    def is_done(self) -> bool:
        """Whether that is built; a table of one's own must ask for something."""
        if self.goal != OWN:
            return self.aim.is_done(self.circuit, self.sharpness)
        asked = {bit for row in self.wanted.bits for bit in row}
        return {0, 1} <= asked and is_right(self.circuit, self.wanted, self.sharpness)


def begin(goal: str) -> Bench:
    """What a goal begins with."""
    aim = GOALS[goal]
    return Bench(goal, aim.begin(), aim.wanted, aim.sharpness)


def with_size(bench: Bench, inputs: int, outputs: int) -> Bench:
    """A table of one's own of another size, all bits 0, and nothing built yet."""
    wanted = blank(inputs, outputs)
    return Bench(OWN, bare(wanted, GOALS[OWN].bias), wanted, bench.sharpness)


def with_bits(bench: Bench, output: int, bits: str) -> Bench:
    """One output's bits typed from the first row on; what is not 0 or 1 is left out."""
    typed = [int(bit) for bit in bits if bit in "01"][: 2**MOST_INPUTS]
    wanted = bench.wanted
    rows = [list(row) for row in wanted.bits]
    for row, bit in zip(rows, typed, strict=False):
        row[output] = bit
    return replace(bench, wanted=replace(wanted, bits=tuple(map(tuple, rows))))
