"""An axis of a sweep: a setting, and the values that it takes one after the other."""

import dataclasses
from dataclasses import dataclass
from typing import Any

from nnviz.core import Spec
from nnviz.core.choices import Choices
from nnviz.core.sentence import enumerated
from nnviz.sweeps.errors import SweepError

MOST_VALUES = 1_000

FIELDS = {
    field.name: field
    for field in dataclasses.fields(Spec)
    if field.name != "seed" and field.metadata["kind"] is not Choices
}
"""The settings that may be an axis; seeds are counted beside the axes."""


@dataclass(frozen=True)
class Axis:
    """``values`` of the setting ``field``, in their order, none twice.

    They need not be possible: a cell says what is wrong with it. Settings that go ``along`` with it
    have a value for each of its own: (field, values). Raises SweepError.
    """

    field: str
    values: tuple[Any, ...]
    along: tuple[tuple[str, tuple[Any, ...]], ...] = ()

    def __post_init__(self) -> None:
        if self.field == "seed":
            raise SweepError("Say how many seeds there are instead of making the seed an axis.")
        if self.field not in FIELDS:
            raise SweepError(
                "There is no setting '{name}' to sweep over: choose {names}.",
                name=self.field,
                names=enumerated(FIELDS),
            )
        object.__setattr__(self, "values", tuple(dict.fromkeys(map(_plain, self.values))))
        if not 1 <= len(self.values) <= MOST_VALUES:
            raise SweepError(
                "{name} needs a value at least, and {most:,} at most.",
                name=self.field,
                most=MOST_VALUES,
            )
        for name, values in self.along:
            if name not in FIELDS or name == self.field or len(values) != len(self.values):
                raise SweepError(
                    "{name} cannot go along with {axis}: it is another setting, with as many "
                    "values.",
                    name=name,
                    axis=self.field,
                )

    @property
    def fields(self) -> tuple[str, ...]:
        """The setting, and those that go along with it."""
        return self.field, *(name for name, _ in self.along)

    def settings(self, place: int) -> dict[str, Any]:
        """The values of all of them at one place of the axis."""
        return {self.field: self.values[place], **{name: v[place] for name, v in self.along}}

    @property
    def label(self) -> str:
        """How the setting is called: its symbol, or else its name."""
        return FIELDS[self.field].metadata["symbol"] or self.field.replace("_", " ")

    def as_dict(self) -> dict[str, Any]:
        """Plain data, as json knows it."""
        told: dict[str, Any] = {"field": self.field, "values": _listed(self.values)}
        if self.along:
            told["along"] = {name: _listed(values) for name, values in self.along}
        return told

    @classmethod
    def from_dict(cls, told: Any) -> "Axis":
        """The axis of plain data; KeyError, TypeError or AttributeError where it is none."""
        along = told.get("along", {}).items()
        return cls(
            told["field"],
            tuple(told["values"]),
            tuple((name, tuple(map(_plain, values))) for name, values in along),
        )


def _plain(value: Any) -> Any:
    """A list as a value that can be compared."""
    return tuple(value) if isinstance(value, list) else value


def _listed(values: tuple[Any, ...]) -> list[Any]:
    return [list(v) if isinstance(v, tuple) else v for v in values]


def shown(value: Any) -> str:
    """A value as a person writes it."""
    if value is None:
        return "none"
    if isinstance(value, tuple):
        return "-".join(map(shown, value))
    return f"{value:.4g}" if isinstance(value, float) else str(value).lower()
