"""Whether two designs differ by more than their seeds do: pairs with the same seed."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import comb
from statistics import median
from typing import Any

import numpy as np

from nnviz.core import Sentence
from nnviz.core.sentence import counted
from nnviz.number_forms import written
from nnviz.sweeps.errors import SweepError
from nnviz.sweeps.figures import Figure

LARGEST_P = 0.05
"""A difference counts as real where chance alone would do as much in at most so many cases."""
FEWEST_PAIRS = 6
"""With fewer pairs than these not even all of them suffice: 2 · ½⁵ is more than LARGEST_P."""
_CONFIDENCE = 0.95
_RESAMPLES = 2_000
_TYPED = 60
"""Letters of a design's name in a sentence."""


@dataclass(frozen=True)
class Comparison:
    """Two designs over the same seeds.

    ``one`` and ``other`` are what they came to, seed by seed, in the figure's own unit,
    ``interval`` is a 95 % bootstrap interval of the median of their differences, ``p`` the chance
    of a two-sided sign test.
    """

    figure: Figure
    names: tuple[str, str]
    seeds: tuple[int, ...]
    one: tuple[float, ...]
    other: tuple[float, ...]
    interval: tuple[float, float]
    p: float

    @property
    def differences(self) -> tuple[float, ...]:
        """The first less the second, seed by seed."""
        return tuple(a - b for a, b in zip(self.one, self.other, strict=True))

    @property
    def is_real(self) -> bool:
        """Whether it is bigger than what the seeds do by themselves."""
        return self.p <= LARGEST_P and median(self.differences) != 0

    @property
    def verdict(self) -> Sentence:
        """What has been found, in one sentence."""
        count = len(self.seeds)
        if not self.is_real and count < FEWEST_PAIRS:
            return counted(
                count,
                "1 seed cannot tell: chance does that too often; take {least} at least.",
                "{count} seeds cannot tell: even if all agreed, chance does that too often; take "
                "{least} at least.",
                least=FEWEST_PAIRS,
            )
        middle = median(self.differences)
        ends = sorted(end if middle > 0 else -end for end in self.interval)
        better = self.names[(middle > 0) != self.figure.rises]
        by, low, high = (_shown(self.figure, each) for each in (abs(middle), *ends))
        if self.is_real and self.figure.rises:
            return Sentence(
                "{better} is {by} points better ({low} to {high} over {count} seeds).",
                better=better,
                by=by,
                low=low,
                high=high,
                count=count,
            )
        if self.is_real:
            return Sentence(
                "{better} is {by} of cost better ({low} to {high} over {count} seeds).",
                better=better,
                by=by,
                low=low,
                high=high,
                count=count,
            )
        if self.figure.rises:
            return Sentence(
                "There is no difference bigger than the seeds' own ({low} to {high} points over "
                "{count} seeds).",
                low=low,
                high=high,
                count=count,
            )
        return Sentence(
            "There is no difference bigger than the seeds' own ({low} to {high} of cost over "
            "{count} seeds).",
            low=low,
            high=high,
            count=count,
        )

    def as_dict(self) -> dict[str, Any]:
        """Plain data, as json knows it."""
        return {
            "figure": f"{self.figure.part}_{self.figure.name}",
            "names": list(self.names),
            "seeds": list(self.seeds),
            "values": [list(self.one), list(self.other)],
            "medians": [median(self.one), median(self.other)],
            "differences": list(self.differences),
            "median_difference": median(self.differences),
            "interval": list(self.interval),
            "sign_test": self.p,
            "real": self.is_real,
            "verdict": str(self.verdict),
        }


def compared(
    figure: Figure,
    names: tuple[str, str],
    seeds: Sequence[int],
    one: Sequence[float],
    other: Sequence[float],
) -> Comparison:
    """The comparison of what two designs came to from the same seeds; SweepError without any."""
    if not seeds:
        raise SweepError("There is no seed from which both designs came to their end.")
    differences = np.subtract(one, other)
    short = tuple(name[:_TYPED] for name in names)
    return Comparison(
        figure,
        (short[0], short[1]),
        tuple(seeds),
        tuple(map(float, one)),
        tuple(map(float, other)),
        _interval(differences),
        sign_test(differences),
    )


def sign_test(differences: "Sequence[float] | np.ndarray[Any, Any]") -> float:
    """How often as many of these would have one sign by chance, two-sided; ties do not count."""
    more, less = (int(np.sum(np.sign(differences) == sign)) for sign in (1, -1))
    count, fewer = more + less, min(more, less)
    return min(1.0, 2 * sum(comb(count, k) for k in range(fewer + 1)) / (1 << count))


def _interval(differences: "np.ndarray[Any, Any]") -> tuple[float, float]:
    """Of the median, by the bootstrap's percentiles: the same whenever it is asked for."""
    count = len(differences)
    drawn = np.random.default_rng(1).integers(0, count, (_RESAMPLES, count))
    ends = 50 * (1 - _CONFIDENCE), 50 * (1 + _CONFIDENCE)
    low, high = np.percentile(np.median(differences[drawn], axis=1), ends)
    return float(low), float(high)


def _shown(figure: Figure, value: float) -> str:
    """Points with as many places as tell something, costs with three digits."""
    if not figure.rises:
        return written(value, ".3g")
    points = float(value * figure.unit)
    return written(points, ".1f" if abs(points) >= 0.1 or points == 0 else ".2g")
