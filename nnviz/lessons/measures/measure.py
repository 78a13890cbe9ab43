"""A measure: a function of a run with arguments by name, and what its number is."""

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, get_type_hints

PERCENT, POINTS, TIMES, PLAIN, EPOCH = "%", "points", "×", "", "epoch"
"""What a number is: a percentage, a difference of two, a ratio, a mere number, an epoch."""

_PLACES = 1
"""Decimals of a percentage as it is written."""

FIGURE, DIFFERENCE = "figure", "difference"
"""As the figure is that it is of, or as the difference of two of its values is."""


def points(here: float, there: float) -> float:
    """The difference of two percentages as they are written: who takes one from the other finds it.

    As 1.7 of 66.25 and 64.5, which are 66.2 % and 64.5 %.
    """
    here, there = (float(f"{each:.{_PLACES}f}") for each in (here, there))
    return round(here - there, _PLACES) + 0.0  # never -0.0


@dataclass(frozen=True)
class Measure:
    """``reckon(run, **arguments)`` gives a number, or None where the run has none."""

    reckon: Callable[..., float | None]
    unit: str

    @property
    def help(self) -> str:
        """What it is, in a line."""
        return (inspect.getdoc(self.reckon) or "").partition("\n")[0]

    @cached_property
    def parameters(self) -> Mapping[str, "Parameter"]:
        """What it takes besides the run."""
        hints = get_type_hints(self.reckon)
        wanted = list(inspect.signature(self.reckon).parameters.values())[1:]
        return {p.name: Parameter(hints[p.name], p.default) for p in wanted}

    @property
    def signature(self) -> str:
        """Its arguments with their defaults, "?" for those that must be given."""
        parts = (
            f"{name} = {'?' if p.is_needed else p.default}" for name, p in self.parameters.items()
        )
        return ", ".join(parts)

    def unit_of(self, arguments: Mapping[str, Any]) -> str:
        """The unit with these arguments: "%", "points", "×", "epoch" or ""."""
        if self.unit not in {FIGURE, DIFFERENCE}:
            return self.unit
        default = self.parameters["figure"].default
        if "accuracy" not in arguments.get("figure", default):
            return PLAIN
        return PERCENT if self.unit == FIGURE else POINTS


@dataclass(frozen=True)
class Parameter:
    """An argument of a measure: its type, and its default or ``inspect.Parameter.empty``."""

    kind: Any
    default: Any

    @property
    def is_needed(self) -> bool:
        """Whether it must be given."""
        return self.default is inspect.Parameter.empty
