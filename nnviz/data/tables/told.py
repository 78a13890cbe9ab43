"""All that was guessed of a table, in sentences."""

from collections.abc import Iterator

from nnviz.core.sentence import Sentence, counted, listed, quoted
from nnviz.data.tables.columns import Column
from nnviz.data.tables.sheet import Sheet
from nnviz.data.tables.wanted import LEAST_ROWS, Wanted, first_of

MOST_EACH = 3
"""Columns ignored for one reason that have a sentence each; more of them have one together."""


def told(
    wanted: Wanted,
    columns: tuple[Column, ...],
    *,
    sheet: Sheet,
    lacking: int,
    empty: int,
    filled: int,
    image_shape: tuple[int, int] | None,
    rare: tuple[str, ...],
) -> Iterator[Sentence]:
    """What is to be said of an understanding, the most important first.

    ``lacking`` rows have no wanted value, ``empty`` ones another empty cell, and so are left out.
    """
    yield _of_wanted(wanted)
    yield from _of_joined(wanted)
    yield from _of_left_out(wanted, sheet, lacking, empty)
    yield from _of_filled(columns, filled)
    if image_shape is not None:
        height, width = image_shape
        yield Sentence("Its rows are pictures, {height} × {width}.", height=height, width=width)
    yield from _of_ignored(columns)
    for column in columns:
        if column.role == "group":
            yield Sentence(
                "{column} is a group: {why}.", column=quoted(column.name), why=column.why
            )
    if rare:
        yield Sentence(
            "Classes with fewer than {few} rows are hardly learnt: {names}. Add rows of them, or "
            "take them out.",
            few=LEAST_ROWS,
            names=first_of(rare),
        )


def rare_classes(names: tuple[str, ...], counts: list[int]) -> tuple[str, ...]:
    """Those of which there are too few rows."""
    return tuple(n for n, c in zip(names, counts, strict=True) if c < LEAST_ROWS)


def _of_wanted(wanted: Wanted) -> Sentence:
    if wanted.classes is None:
        return Sentence(
            "{column} is to be predicted, {why}: values.",
            column=quoted(wanted.name),
            why=wanted.why,
        )
    return Sentence(
        "{column} is to be predicted, {why}: {count} classes, {names}.",
        column=quoted(wanted.name),
        why=wanted.why,
        count=len(wanted.classes),
        names=first_of(wanted.classes),
    )


def _of_left_out(wanted: Wanted, sheet: Sheet, lacking: int, empty: int) -> Iterator[Sentence]:
    if lacking and any(look.cells.faults for look in wanted.looks):
        yield counted(
            lacking,
            "1 row has no number as {column} and is left out.",
            "{count:,} rows have no number as {column} and are left out.",
            column=quoted(wanted.name),
        )
    elif lacking:
        yield counted(
            lacking,
            "1 row has no {column} and is left out.",
            "{count:,} rows have no {column} and are left out.",
            column=quoted(wanted.name),
        )
    if empty:
        yield counted(
            empty,
            "1 row has a cell without a value and is left out.",
            "{count:,} rows have a cell without a value and are left out.",
        )
    if sheet.of_wrong_width:
        yield counted(
            sheet.of_wrong_width,
            "1 line has more or fewer cells than there are columns and is left out.",
            "{count:,} lines have more or fewer cells than there are columns and are left out.",
        )
    if sheet.sums:
        yield counted(
            sheet.sums,
            "The last row is called a sum or a mean and is left out.",
            "The last {count} rows are called sums or means and are left out.",
        )


def _of_joined(wanted: Wanted) -> Iterator[Sentence]:
    if wanted.joined:
        pairs = listed(f"{word} = {name}" for name, word in wanted.joined[:8])
        yield Sentence("Spellings of one class are joined: {pairs}.", pairs=pairs)


def _of_ignored(columns: tuple[Column, ...]) -> Iterator[Sentence]:
    """Reason by reason a sentence for each column, or one for all where these are many."""
    names: dict[Sentence, list[str]] = {}
    for column in columns:
        if column.role == "ignored":
            names.setdefault(column.why, []).append(column.name)
    for why, alike in names.items():
        if len(alike) > MOST_EACH:
            yield Sentence(
                "{count:,} columns are ignored ({why}): {names}.",
                count=len(alike),
                why=why,
                names=first_of(alike, MOST_EACH, quoted),
            )
        else:
            for name in alike:
                yield Sentence("{column} is ignored: {why}.", column=quoted(name), why=why)


def _of_filled(columns: tuple[Column, ...], filled: int) -> Iterator[Sentence]:
    if not filled:
        return
    inputs = [column for column in columns if column.role == "input" and column.missing]
    if all(column.kind == "number" for column in inputs):
        yield counted(
            filled,
            "1 cell without a number is filled with the column's median.",
            "{count:,} cells without a number are filled with their column's median.",
        )
    elif all(column.kind != "number" for column in inputs):
        yield counted(
            filled,
            "1 empty cell is filled with the word “missing”.",
            "{count:,} empty cells are filled with the word “missing”.",
        )
    else:
        yield counted(
            filled,
            "1 cell without a value is filled.",
            "{count:,} cells without a value are filled: numbers with their column's median, words "
            "with “missing”.",
        )
