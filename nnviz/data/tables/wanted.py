"""Which column of a table is to be predicted, and whether it holds classes or values."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from nnviz.core.choices import Choices
from nnviz.core.sentence import Joined, Sentence, counted, enumerated, quoted, shortened
from nnviz.data.dataset import DataError
from nnviz.data.tables.answers import classes_of, classes_or_values, number_name
from nnviz.data.tables.columns import Look
from nnviz.data.tables.guessed import guessed, one_hot_group, spelt, together
from nnviz.data.tables.marks import asked_of_marks, in_brackets, with_marks
from nnviz.data.tables.names import place_of

LEAST_ROWS = 5
"""Of a class, for some to be in each part."""
_LEAST_SHARE = 0.1


@dataclass(frozen=True, eq=False)
class Wanted:
    """The column that is predicted, why it, and what it holds.

    ``looks`` are its columns: one, or several that are 0 or 1 and add up to 1. ``answers`` (rows,)
    are classes from 0, −1 where there is none, or values, NaN where there is none.
    """

    name: str
    why: Sentence
    looks: tuple[Look, ...]
    kind: Literal["classes", "values"] = "values"
    answers: NDArray[Any] = field(default_factory=lambda: np.empty(0))
    classes: tuple[str, ...] | None = None
    joined: tuple[tuple[str, str], ...] = ()
    asks: tuple[Sentence, ...] = ()


def find_wanted(
    table: str, looks: Sequence[Look], choices: Choices, free: Sequence[Look]
) -> Wanted:
    """The wanted column of a table with its answers. Raises DataError where it cannot be.

    Where nobody has said which it is, it is one of the ``free`` ones. What looks like empty cells
    may be a class of it: its look is another one then.
    """
    looks, free = tuple(map(with_marks, looks)), tuple(map(with_marks, free))
    name, why, found = _choice(table, looks, choices) or guessed(free, looks)
    if len(found) > 1:
        return _one_hot(name, why, found)
    look = found[0]
    others = alternatives(looks, found)
    _check(look, choices.kind, others)
    is_class, asks = classes_or_values(look, choices.kind)
    if not is_class:
        return Wanted(name, why, found, answers=look.cells.values, asks=asks)
    classes, answers, joined = classes_of(look)
    if len(classes) < 2:
        raise DataError(_one_class(look, others))
    _check_others(look.name, classes, answers, others)
    return Wanted(
        name, why, found, "classes", answers, classes, joined, (*asks, *asked_of_marks(look))
    )


def alternatives(looks: Sequence[Look], wanted: Sequence[Look]) -> tuple[str, ...]:
    """Other columns that can be predicted, the last first; each of several that are one, too."""
    single = {look.place for look in wanted} if len(wanted) == 1 else set()
    return tuple(
        look.name
        for look in reversed(looks)
        if look.place not in single and look.unusable() is None
    )


def _choice(
    table: str, looks: Sequence[Look], choices: Choices
) -> tuple[str, Sentence, tuple[Look, ...]] | None:
    if choices.wanted is None:
        return None
    why = Sentence("as chosen")
    group = one_hot_group(looks)
    if group and spelt(choices.wanted) == spelt(together(group)):
        return together(group), why, group
    look = named(table, looks, choices.wanted)
    return look.name, why, (look,)


def named(table: str, looks: Sequence[Look], name: str) -> Look:
    """The column of that name, or at that place: "column 3". Raises DataError without one."""
    place = place_of([look.name for look in looks], name)
    if place is None:
        raise DataError(
            "{table} has no column '{name}': choose one of {names}.",
            table=table,
            name=name[:60],
            names=first_of([look.name for look in looks], told=quoted),
        )
    return looks[place]


def _one_hot(name: str, why: Sentence, group: tuple[Look, ...]) -> Wanted:
    answers = np.argmax(np.stack([look.cells.values for look in group]), axis=0)
    said = Sentence(
        "{names} are 0 or 1 and add up to 1: they are taken as one wanted column of {count} "
        "classes. Choose one of them to predict that alone.",
        names=enumerated(quoted(look.name) for look in group),
        count=len(group),
    )
    classes = tuple(look.name for look in group)
    return Wanted(name, why, group, "classes", answers, classes, asks=(said,))


def _check(look: Look, kind: str | None, others: tuple[str, ...]) -> None:
    """Raise DataError where nothing can be learnt of the column."""
    why = look.unusable()
    if why is None or look.is_running:
        if kind == "values" and not look.cells.are_numbers:
            raise DataError(
                "{column} holds words, which are no values: choose classes, or {other}.",
                column=quoted(look.name),
                other=_offer(others),
            )
        return
    if look.is_constant and not look.cells.are_names:
        raise DataError(_one_class(look, others))
    if look.beyond:
        raise DataError(
            "{column} cannot be predicted: {why}, or choose {other}.",
            column=quoted(look.name),
            why=why,
            other=_offer(others),
        )
    raise DataError(
        "{column} cannot be predicted, {why}: choose {other}.",
        column=quoted(look.name),
        why=why,
        other=_offer(others),
    )


def _one_class(look: Look, others: tuple[str, ...]) -> Sentence:
    word = look.words[0] if look.words else number_name(look.distinct[0])
    if look.empty:
        return Sentence(
            "{column} is {word} in every row but {count:,} that are empty{blanks}, so there is "
            "nothing to learn: choose {other}.",
            column=quoted(look.name),
            word=word,
            count=look.empty,
            blanks=in_brackets(look.cells.blanks),
            other=_offer(others),
        )
    return Sentence(
        "{column} is {word} in every row, so there is nothing to learn: choose {other}.",
        column=quoted(look.name),
        word=word,
        other=_offer(others),
    )


def _check_others(
    column: str, classes: tuple[str, ...], answers: NDArray[Any], others: tuple[str, ...]
) -> None:
    """Raise DataError where all classes but one are too rare to be learnt and tried."""
    counts = np.bincount(answers[answers >= 0], minlength=len(classes))
    rest, rows = int(counts.sum() - counts.max()), int(counts.sum())
    if rest < LEAST_ROWS and rest < _LEAST_SHARE * rows:
        raise DataError(
            counted(
                rest,
                "{column} has only one class with enough rows, {name}, and 1 of {rows:,} rows is "
                "of another: choose {other}, or add rows.",
                "{column} has only one class with enough rows, {name}, and {count:,} of {rows:,} "
                "rows are of another: choose {other}, or add rows.",
                column=quoted(column),
                name=classes[int(counts.argmax())],
                rows=rows,
                other=_offer(others),
            )
        )


def _offer(others: tuple[str, ...]) -> Sentence:
    if not others:
        return Sentence("other data")
    names = first_of(others, 3, told=quoted)
    return Sentence("another wanted column, such as {names}", names=names)


def first_of(
    names: Sequence[str], most: int = 8, told: Callable[[str], Any] = shortened
) -> Sentence | Joined:
    """Names with commas between, long ones shortened, and how many more there are."""
    shown, more = enumerated(map(told, names[:most])), len(names) - most
    return Sentence("{names} and {count:,} more", names=shown, count=more) if more > 0 else shown
