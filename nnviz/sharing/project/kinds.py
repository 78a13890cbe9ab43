"""Types, and what was read that is of another one."""

import dataclasses
from collections.abc import Mapping
from functools import cache
from types import NoneType
from typing import Any, TypeAlias, get_type_hints

States: TypeAlias = Mapping[type, Mapping[str, Any]]
"""Of classes that are no dataclasses: what their state holds, by names, and of which types.

What is None always is left out of a file.
"""


class UnfitError(ValueError):
    """What was read is not of the type that it should be of; its text is for who looks for why."""


class RandomState:
    """The type of a random generator's state: where it goes on."""


def members(kinds: tuple[Any, ...], count: int) -> list[Any]:
    """The type of each of so many members of a list or a tuple."""
    if len(kinds) == 1 or kinds[1:] == (Ellipsis,):
        return [kinds[0]] * count
    if len(kinds) != count:
        raise UnfitError(f"{count} values for {len(kinds)}")
    return [*kinds]


def parts(kind: Any, states: States) -> dict[str, Any]:
    """The types of what an object holds, by the names that it has there."""
    if kind in states:
        return {name: of for name, of in states[kind].items() if of is not NoneType}
    if dataclasses.is_dataclass(kind) or hasattr(kind, "_fields"):
        return _hints(kind)
    raise TypeError(f"nobody knows what {kind} holds")


def written(name: str) -> str:
    """The name that stands in a file."""
    return name.lstrip("_")


@cache
def _hints(kind: type) -> dict[str, Any]:
    """Asked for at every value, of which a long run has thousands."""
    return get_type_hints(kind)
