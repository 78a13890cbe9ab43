"""What stands in the form of a sweep, as a value."""

import dataclasses
import re
from dataclasses import dataclass

from nnviz.core import Spec
from nnviz.sweeps.axis import Axis
from nnviz.sweeps.errors import SweepError
from nnviz.sweeps.sweep import Sweep
from nnviz.sweeps.typed import read_axis

_RANGE = re.compile(r"\s*([^\s,;:…]+)\s*(?:…|\.\.\.)\s*([^\s,;:…]+)\s*")
STEPS = ("series", "log", "lin")
"""How numbers between two ends are chosen: 1, 2.5, 5, 10 …, in equal ratios, in equal steps."""


@dataclass(frozen=True)
class AskedAxis:
    """A setting, the values as they are typed, and how "a…b" is filled: by one of STEPS."""

    field: str
    text: str
    steps: str = "series"
    count: int = 6

    @property
    def is_range(self) -> bool:
        """Whether two ends are typed and nothing else."""
        return _RANGE.fullmatch(self.text) is not None

    @property
    def can_be_read(self) -> bool:
        """Whether the values are any."""
        try:
            self.axis()
        except SweepError:
            return False
        return True

    def axis(self) -> Axis:
        """The axis. Raises SweepError."""
        ends = _RANGE.fullmatch(self.text)
        if ends is None or self.steps == "series":
            return read_axis(self.field, self.text)
        return read_axis(self.field, f"{ends[1]}:{ends[2]}:{self.steps}:{self.count}")


@dataclass(frozen=True)
class Asked:
    """Axes, how many seeds, epochs of every run, and how many runs at a time."""

    across: AskedAxis
    down: AskedAxis | None = None
    seeds: int = 1
    epochs: int = 30
    cores: int = 1

    def sweep(self, base: Spec) -> Sweep:
        """The sweep over ``base``. Raises SweepError, or SpecError."""
        asked = [self.across] if self.down is None else [self.across, self.down]
        axes = tuple(each.axis() for each in asked)
        return Sweep(dataclasses.replace(base, epochs=self.epochs), axes, self.seeds)
