"""An axis of a sweep: a setting, and the values that it takes one after the other."""

import dataclasses
from dataclasses import dataclass
from typing import Any

from nnviz.core import Spec
from nnviz.core.choices import Choices
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

    They need not be possible: a cell says what is wrong with it. Raises SweepError.
    """

    field: str
    values: tuple[Any, ...]

    def __post_init__(self) -> None:
        if self.field == "seed":
            raise SweepError("Say how many seeds there are instead of making the seed an axis.")
        if self.field not in FIELDS:
            raise SweepError(
                "There is no setting '{name}' to sweep over: choose {names}.",
                name=self.field,
                names=", ".join(FIELDS),
            )
        plain = (tuple(v) if isinstance(v, list) else v for v in self.values)
        object.__setattr__(self, "values", tuple(dict.fromkeys(plain)))
        if not 1 <= len(self.values) <= MOST_VALUES:
            raise SweepError(
                "{name} needs a value at least, and {most:,} at most.",
                name=self.field,
                most=MOST_VALUES,
            )

    @property
    def label(self) -> str:
        """How the setting is called: its symbol, or else its name."""
        return FIELDS[self.field].metadata["symbol"] or self.field.replace("_", " ")

    def as_dict(self) -> dict[str, Any]:
        """Plain data, as json knows it."""
        values = [list(v) if isinstance(v, tuple) else v for v in self.values]
        return {"field": self.field, "values": values}


def shown(value: Any) -> str:
    """A value as a person writes it."""
    if value is None:
        return "none"
    if isinstance(value, tuple):
        return "-".join(map(shown, value))
    return f"{value:.4g}" if isinstance(value, float) else str(value).lower()
