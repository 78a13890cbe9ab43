"""What a person decided about data of their own: it is part of a design."""

import dataclasses
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from nnviz.core.sentence import SentenceError

KINDS = ("classes", "values")
MISSING = ("fill", "leave out")
SCALINGS = ("standard", "none")
ENCODINGS = ("utf-8", "cp1252", "cp1251", "cp1253", "gb18030", "big5", "cp932", "cp949")
"""Those of texts that do not say theirs; the last ones are of East Asia."""
PARTS = (60, 20, 20)
"""Per cent of the rows that train, are held out for validation, and for the test."""
_LONGEST = 10_000
"""Letters of a name, and names of columns: what no table has and no file should bring."""


class ChoiceError(SentenceError):
    """A choice that cannot be."""


@dataclass(frozen=True, kw_only=True)
class Choices:
    """What was chosen of how a file is read and understood; None: as it is understood by itself.

    ``wanted`` is the column to be predicted, by its name, or "column 3" where there is no heading;
    ``kind`` whether it holds classes or values. ``ignored`` are all columns that are no
    inputs; ``also_ignored``, where that is left open, some beside those that look so, and
    ``also_inputs`` some that are inputs though they look otherwise. ``group`` is the one whose rows
    stay together in one part. ``separator``, ``decimal``, ``heading``
    (0 none, 1 the first row), ``sheet`` and ``encoding`` say how a file is read. ``missing`` cells
    are filled, or their rows left out; ``scaling`` of inputs is by their spread, or none. ``parts``
    are per cent for training, validation and test. ``turned``: pictures lie on their side and are
    turned.
    """

    wanted: str | None = None
    kind: str | None = None
    ignored: tuple[str, ...] | None = None
    also_ignored: tuple[str, ...] | None = None
    also_inputs: tuple[str, ...] | None = None
    group: str | None = None
    separator: str | None = None
    decimal: str | None = None
    heading: int | None = None
    sheet: str | None = None
    encoding: str | None = None
    missing: str | None = None
    scaling: str | None = None
    parts: tuple[int, int, int] | None = None
    turned: bool | None = None

    def __post_init__(self) -> None:
        for name, value in self.set_ones().items():
            if not _CHECKS[name](value):
                raise ChoiceError("The choice '{name}' cannot be that.", name=name)

    def set_ones(self) -> dict[str, Any]:
        """What was decided, by name."""
        values = {field.name: getattr(self, field.name) for field in dataclasses.fields(self)}
        return {name: value for name, value in values.items() if value is not None}

    @property
    def told(self) -> tuple[str, ...]:
        """What was decided, each value by itself; names of columns are the file's."""
        values = self.set_ones().values()
        flat = (v if isinstance(v, tuple) else (v,) for v in values)
        return tuple(str(each) for parts in flat for each in parts)

    def as_dict(self) -> dict[str, Any]:
        """Plain data, as json knows it, of what was decided."""
        values = self.set_ones().items()
        return {name: list(v) if isinstance(v, tuple) else v for name, v in values}

    @classmethod
    def from_dict(cls, values: Any) -> "Choices":
        """The Choices of plain data; raises ChoiceError where it is none."""
        if not isinstance(values, Mapping):
            raise ChoiceError("Choices about data are a json object.")
        unknown = [name for name in values if name not in _CHECKS]
        if unknown:
            raise ChoiceError("There is no choice '{name}' about data.", name=str(unknown[0])[:60])
        given: dict[str, Any] = {
            name: tuple(value) if isinstance(value, list) else value
            for name, value in values.items()
        }
        return cls(**given)


def _is_name(value: Any) -> bool:
    return isinstance(value, str) and len(value) <= _LONGEST


def _are_names(value: Any) -> bool:
    return isinstance(value, tuple) and len(value) <= _LONGEST and all(map(_is_name, value))


def _is_whole(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= 1_000_000


def _are_parts(value: Any) -> bool:
    three = isinstance(value, tuple) and len(value) == len(PARTS) and all(map(_is_whole, value))
    return three and value[0] > 0 and sum(value) == 100


_CHECKS: dict[str, Callable[[Any], bool]] = {
    "wanted": _is_name,
    "kind": KINDS.__contains__,
    "ignored": _are_names,
    "also_ignored": _are_names,
    "also_inputs": _are_names,
    "group": _is_name,
    "separator": lambda value: _is_name(value) and 0 < len(value) < 9,
    "decimal": (".", ",").__contains__,
    "heading": _is_whole,
    "sheet": _is_name,
    "encoding": ENCODINGS.__contains__,
    "missing": MISSING.__contains__,
    "scaling": SCALINGS.__contains__,
    "parts": _are_parts,
    "turned": lambda value: isinstance(value, bool),
}
