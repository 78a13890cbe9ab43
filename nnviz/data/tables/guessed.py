"""Which column of a table is to be predicted, where nobody has said so."""

from collections.abc import Sequence
from typing import TypeAlias

import numpy as np

from nnviz.core.sentence import Sentence, is_joiner, readable
from nnviz.data.tables.columns import Look

NAMES = (
    "wanted", "label", "labels", "target", "survived", "outcome", "diagnosis", "species", "class",
    "classes", "digit", "letter", "y", "response", "output", "answer",
)  # fmt: skip
"""What a column is called that is to be predicted, the surest first."""
LIKELY = (
    "variety", "saleprice", "sale_price", "selling_price", "price", "churn", "exited", "attrition",
    "loan_status", "quality", "salary", "charges", "medv", "mpg", "median_house_value",
)  # fmt: skip
"""What it may well be called."""
MOST_WORDS, MOST_NUMBERS = 30, 10
"""Different ones in the first column where it names the classes of a table without a heading."""
LEAST_BLOCK = 3
"""Rows of each class, where they come class by class: fewer may be so by chance."""
Guess: TypeAlias = tuple[str, Sentence, tuple[Look, ...]]
"""What is wanted, why, and its columns."""


def guessed(looks: Sequence[Look], table: Sequence[Look]) -> Guess:
    """The wanted column by its name, else by what stands in it, else by its place.

    It is one of these ``looks``; the other columns of the ``table`` are something else already.
    """
    last = next((look for look in reversed(looks) if look.kind != "running number"), looks[-1])
    group = one_hot_group(looks)
    return (
        _called_so(looks, last)
        or _likely(looks, last, group)
        or _classes_first(looks, last, table)
        or _of_group(looks, group, table)
        or (last.name, _why_last(last, looks, table), (last,))
    )


def _why_last(last: Look, looks: Sequence[Look], table: Sequence[Look]) -> Sentence:
    """What is true of its place: others may come after it that are something else already."""
    after = [look for look in table if look.place > last.place]
    if not after:
        return Sentence("it is the last column")
    if all(look.kind == "running number" for look in after):
        return Sentence("it is the last column but for numbers of rows")
    if last is looks[-1]:
        return Sentence("it is the last of the columns that are left")
    return Sentence("it is the last of the columns that are left, but for numbers of rows")


def _called_so(looks: Sequence[Look], last: Look) -> Guess | None:
    by_name = _by_name(looks)
    if by_name.get("y") not in {looks[0], last}:
        by_name.pop("y", None)  # x, y, z may be places
    called = [name for name in NAMES if name in by_name]
    if not called:
        return None
    look = by_name[spelt(last.name) if spelt(last.name) in called else called[0]]
    return look.name, Sentence("as its name suggests"), (look,)


def _likely(looks: Sequence[Look], last: Look, group: tuple[Look, ...]) -> Guess | None:
    """A column that may well be called so, unless the last one is as likely."""
    by_name = _by_name(looks)
    for name in LIKELY:
        if name in by_name and (group or spelt(last.name) not in LIKELY):
            look = by_name[name]
            if look is not last:
                return look.name, Sentence("as its name suggests"), (look,)
    return None


def _by_name(looks: Sequence[Look]) -> dict[str, Look]:
    return {spelt(look.name): look for look in looks if look.unusable() is None}


def _classes_first(looks: Sequence[Look], last: Look, table: Sequence[Look]) -> Guess | None:
    """The first column of a table without a heading, as older collections have their classes."""
    first, others = looks[0], looks[1:]
    if any(look.name != f"column {look.place + 1}" for look in looks) or len(looks) < 3:
        return None
    if first.unusable() or first.empty:
        return None
    if _comes_in_blocks(first) and not _comes_in_blocks(last):
        return first.name, Sentence("its rows come class by class"), (first,)
    is_named = not first.cells.are_numbers and len(first.words) <= MOST_WORDS
    if is_named and all(look.cells.are_numbers for look in others) and _is_like(last, others):
        why = Sentence("it is the only column of words")
        if not all(look.cells.are_numbers for look in table if look.place != first.place):
            why = Sentence("it is the only column of words that is left")
        return first.name, why, (first,)
    return None


def _comes_in_blocks(look: Look) -> bool:
    """Whether all rows of a class come one after the other: of few words, or of 0, 1, 2 …."""
    values = look.cells.values
    if not look.cells.are_numbers:
        count = len(look.words)
        if count > MOST_WORDS:
            return False
    else:
        low, count = look.distinct[0] if look.there else 0.0, len(look.distinct)
        if low not in {0, 1} or count > MOST_NUMBERS or look.distinct[-1] - low != count - 1:
            return False
    begins = np.flatnonzero(values[1:] != values[:-1]) + 1
    rows = np.diff([0, *begins, len(values)])
    return count > 1 and len(rows) == count and int(rows.min()) >= LEAST_BLOCK


def _is_like(last: Look, others: Sequence[Look]) -> bool:
    """Whether a column of numbers has about as many different ones as the others have."""
    return 2 * len(last.distinct) >= max(len(look.distinct) for look in others)


def _of_group(
    looks: Sequence[Look], group: tuple[Look, ...], table: Sequence[Look]
) -> Guess | None:
    """The last columns where exactly one of them is 1; inputs where they are not the only ones."""
    if not group:
        return None
    before, first = _before(looks, group[0]), group[0]
    if one_hot_group(before):
        while before and (other := one_hot_group(before)):
            before, first = _before(before, other[0]), other[0]
        usable = [look for look in before if look.unusable() is None]
        if usable:
            why = Sentence("it is the last column before words that were made 0 and 1")
            if _before(table, first)[-1].place != usable[-1].place:
                why = Sentence("it is the last one left before words that were made 0 and 1")
            return usable[-1].name, why, (usable[-1],)
    why = Sentence("these columns are 0 or 1 and add up to 1 in every row")
    return together(group), why, group


def _before(looks: Sequence[Look], first: Look) -> list[Look]:
    """Those that stand before it in the file."""
    return [look for look in looks if look.place < first.place]


def one_hot_group(looks: Sequence[Look]) -> tuple[Look, ...]:
    """The last columns, three or more, if they are 0 or 1 and exactly one of them is 1."""
    group: list[Look] = []
    for look in reversed(looks):
        if look.spread != (0.0, 1.0) or look.empty or not look.is_whole:
            break
        group.insert(0, look)
    for first in range(len(group) - 2):
        if (np.sum([look.cells.values for look in group[first:]], axis=0) == 1).all():
            return tuple(group[first:])
    return ()


def together(group: Sequence[Look]) -> str:
    """The name of several columns that are one."""
    return ", ".join(look.name for look in group)


def spelt(name: str) -> str:
    """A name without what people write differently, or leave out since it is not seen."""
    return "".join(c for c in " ".join(readable(name).split()) if not is_joiner(c)).casefold()
