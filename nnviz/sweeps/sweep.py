"""A sweep as a value: a design, one or two axes, seeds; its cells are designs."""

import dataclasses
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import product
from typing import Any

from nnviz.core import Sentence, Spec, SpecError
from nnviz.sweeps.axis import Axis
from nnviz.sweeps.errors import SweepError

MOST_RUNS = 10_000
AVERAGED = 5
"""Of how many epochs at the end a figure is the mean, at most."""
_LARGEST_SEED = 2_147_483_647


@dataclass(frozen=True)
class Cell:
    """A place of the map: its ``settings`` by their fields, and its designs, one for each seed.

    Where there can be no such design ``refusal`` says why, and there is none.
    """

    at: tuple[int, ...]
    settings: Mapping[str, Any]
    specs: tuple[Spec, ...]
    refusal: Sentence | None = None


@dataclass(frozen=True)
class Sweep:
    """``base`` with every combination of the axes' values, from each of ``seeds`` in a row.

    The seed of ``base`` is the first. Raises SweepError.
    """

    base: Spec
    axes: tuple[Axis, ...]
    seeds: int = 1

    def __post_init__(self) -> None:
        names = [field for axis in self.axes for field in axis.fields]
        if not 1 <= len(self.axes) <= 2 or len({*names}) < len(names):
            raise SweepError("A sweep has one axis or two, each of another setting.")
        if not 1 <= self.seeds <= MOST_RUNS or self.base.seed + self.seeds - 1 > _LARGEST_SEED:
            raise SweepError("There must be a seed at least, and {most:,} at most.", most=MOST_RUNS)
        if self.runs > MOST_RUNS:
            raise SweepError(
                "{runs:,} runs are more than {most:,}: take fewer values or seeds.",
                runs=self.runs,
                most=MOST_RUNS,
            )
        if "penalty_strength" in names and "penalty" not in names and self.base.penalty == "none":
            raise SweepError("λ changes nothing without a penalty: choose one, such as L2.")

    @property
    def shape(self) -> tuple[int, ...]:
        """How many values each axis has."""
        return tuple(len(axis.values) for axis in self.axes)

    @property
    def runs(self) -> int:
        """How many runs there are, those included that cannot be."""
        count = self.seeds
        for length in self.shape:
            count *= length
        return count

    @cached_property
    def cells(self) -> tuple[Cell, ...]:
        """All places of the map, the last axis going round first."""
        return tuple(map(self._cell, product(*map(range, self.shape))))

    @cached_property
    def refusal(self) -> Sentence | None:
        """Why there can be no run at all, as the first cell says; None where there can be one."""
        refusals = []
        for at in product(*map(range, self.shape)):
            try:
                self._design(at)
            except SpecError as error:
                refusals.append(error.sentence)
            else:
                return None
        return refusals[0]

    @cached_property
    def refused(self) -> tuple[Cell, ...]:
        """The cells of which there can be no run."""
        return tuple(cell for cell in self.cells if cell.refusal is not None)

    @property
    def averaged(self) -> int:
        """Over how many epochs the mean of the last ones goes: fewer where no run has so many."""
        measured = (-(-cell.specs[0].epochs // cell.specs[0].evaluate_every)
                    for cell in self.cells if cell.specs)  # fmt: skip
        return min(AVERAGED, max(measured, default=AVERAGED))

    @property
    def specs(self) -> Iterator[Spec]:
        """The designs of all cells: first every cell's with the first seed, then the next."""
        for number in range(self.seeds):
            for cell in self.cells:
                yield from cell.specs[number : number + 1]

    @cached_property
    def has_idle_penalty(self) -> bool:
        """Whether penalties are compared of which none has a strength."""
        specs = list(self.specs)
        kinds = {spec.penalty for spec in specs}
        return len(kinds) > 1 and not any(spec.penalty_strength for spec in specs)

    def _cell(self, at: tuple[int, ...]) -> Cell:
        chosen = zip(self.axes, at, strict=True)
        settings = {axis.field: axis.values[place] for axis, place in chosen}
        try:
            first = self._design(at)
        except SpecError as error:
            return Cell(at, settings, (), error.sentence)
        specs = (dataclasses.replace(first, seed=first.seed + n) for n in range(self.seeds))
        return Cell(at, settings, tuple(specs))

    def _design(self, at: tuple[int, ...]) -> Spec:
        """The first of a cell's. Raises SpecError."""
        chosen = zip(self.axes, at, strict=True)
        whole = {name: v for axis, place in chosen for name, v in axis.settings(place).items()}
        return dataclasses.replace(self.base, **whole)

    def as_dict(self) -> dict[str, Any]:
        """Plain data, as json knows it."""
        axes = [axis.as_dict() for axis in self.axes]
        return {"base": self.base.as_dict(), "axes": axes, "seeds": self.seeds}

    @classmethod
    def from_dict(cls, values: Any) -> "Sweep":
        """The sweep of plain data. Raises SweepError, or SpecError for its design."""
        try:
            axes = tuple(map(Axis.from_dict, values["axes"]))
            return cls(Spec.from_dict(values["base"]), axes, int(values["seeds"]))
        except (KeyError, TypeError, AttributeError):
            raise SweepError("This is no sweep of nnviz.") from None


def changed_settings(one: Sweep, other: Sweep) -> tuple[str, ...]:
    """The settings in which two sweeps' designs differ, beside the axes and the seeds."""
    free = {"seed"}.union(*(axis.fields for sweep in (one, other) for axis in sweep.axes))
    names = (field.name for field in dataclasses.fields(Spec) if field.name not in free)
    return tuple(n for n in names if getattr(one.base, n) != getattr(other.base, n))
