"""Columns by the names that people write: as the table spells them, or otherwise."""

from collections.abc import Sequence
from dataclasses import replace

from nnviz.core.choices import Choices
from nnviz.data.tables.guessed import spelt


def place_of(names: Sequence[str], name: str) -> int | None:
    """Where the column is that has this name, or is at that place: "column 3". None without one."""
    if name in names:
        return names.index(name)
    wanted = spelt(name)
    folded = (place for place, its in enumerate(names) if spelt(its) == wanted)
    numbered = (place for place in range(len(names)) if f"column {place + 1}" == wanted)
    return next(folded, next(numbered, None))


def as_spelt(names: Sequence[str], choices: Choices) -> Choices:
    """The choices with columns as a table with these ``names`` spells them; others as they are."""

    def one(name: str | None) -> str | None:
        place = None if name is None else place_of(names, name)
        return name if place is None else names[place]

    def all_of(given: tuple[str, ...] | None) -> tuple[str, ...] | None:
        return None if given is None else tuple(one(name) or name for name in given)

    return replace(
        choices,
        wanted=one(choices.wanted),
        group=one(choices.group),
        ignored=all_of(choices.ignored),
        also_ignored=all_of(choices.also_ignored),
        also_inputs=all_of(choices.also_inputs),
    )
