"""Powers of ten as places: where a bar of a logarithmic axis begins and ends."""

from collections.abc import Iterable
from math import ceil, floor, isfinite, log10
from typing import NamedTuple

LOWEST, HIGHEST = -12, 6


class Decades(NamedTuple):
    """The exponents at both ends."""

    low: int
    high: int

    @classmethod
    def around(cls, values: Iterable[float], low: int, high: int) -> "Decades":
        """Those that hold these values, and 10^low and 10^high; what is beyond is at the end."""
        logs = [log10(abs(value)) for value in values if value and isfinite(value)]
        first = min([low, *(floor(each) for each in logs)])
        last = max([high, *(ceil(each) for each in logs)])
        return cls(max(first, LOWEST), min(last, HIGHEST))

    def share(self, value: float) -> float:
        """Where it is, 0..1; 0 itself is at the lower end."""
        if not value:
            return 0.0
        place = (log10(abs(value)) - self.low) / (self.high - self.low)
        return min(max(place, 0.0), 1.0)

    def every(self, most: int) -> int:
        """How far apart exponents are of which that many are to be named."""
        return max(1, ceil((self.high - self.low) / most))

    def ticks(self, most: int = 5) -> list[int]:
        """Exponents to be named, 0 among them where it is inside."""
        every = self.every(most)
        first = self.low + (-self.low % every if self.low < 0 else 0)
        return list(range(first, self.high + 1, every))
