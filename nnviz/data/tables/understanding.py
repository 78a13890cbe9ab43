"""What a table is taken for: which column is wanted, what the others are, and why."""

import dataclasses
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from nnviz.core.choices import PARTS, Choices
from nnviz.core.sentence import Sentence, quoted
from nnviz.data.dataset import DataError, Progress
from nnviz.data.tables.cells import is_infinite
from nnviz.data.tables.columns import Column, ColumnKind, Look, Role, looks_of
from nnviz.data.tables.marks import asked_of_numbers
from nnviz.data.tables.names import as_spelt
from nnviz.data.tables.pictures import picture_shape
from nnviz.data.tables.roles import columns_meanwhile, columns_of, given_roles
from nnviz.data.tables.sheet import Fault, Sheet
from nnviz.data.tables.told import rare_classes, told
from nnviz.data.tables.wanted import Wanted, alternatives, find_wanted

__all__ = ["Column", "ColumnKind", "NotUnderstood", "Role", "Understanding", "understand"]

MOST_FAULTS = 10_000
"""So many are told one by one."""


@dataclass(frozen=True, eq=False)
class Understanding:
    """A table, understood: nothing is changed by it, and everything in it may be chosen anew.

    ``wanted`` is the column to be predicted, ``alternatives`` others that could be. ``kind`` says
    whether it holds ``classes`` (their names) or values. ``joined`` are spellings of one class, the
    name and how else it is written. ``image_shape`` says that the inputs are a picture.
    ``left_out`` rows have no wanted value, or an empty cell where such rows are to be left out, or
    are not as wide as the table; with ``rows`` they are all that the file has. ``filled`` cells
    were empty. ``problems`` say in the order of lines what is wrong, of very many not each; in
    ``faulty_rows`` something is. ``said`` is everything that was guessed, ``asks`` what of it can
    be read two ways. ``choices`` has every field as it was taken in the end.
    """

    sheet: Sheet
    columns: tuple[Column, ...]
    wanted: str
    wanted_why: Sentence
    alternatives: tuple[str, ...]
    kind: Literal["classes", "values"]
    classes: tuple[str, ...] | None
    choices: Choices
    joined: tuple[tuple[str, str], ...] = ()
    image_shape: tuple[int, int] | None = None
    left_out: int = 0
    filled: int = 0
    problems: tuple[Fault, ...] = ()
    faulty_rows: int = 0
    said: tuple[Sentence, ...] = ()
    asks: tuple[Sentence, ...] = ()
    kept: NDArray[np.int64] = field(default_factory=lambda: np.empty(0, np.int64))
    answers: NDArray[Any] = field(default_factory=lambda: np.empty(0))
    cells: Mapping[str, NDArray[Any]] = field(default_factory=dict)

    @property
    def inputs(self) -> tuple[Column, ...]:
        """The columns that are inputs, in the file's order."""
        return tuple(column for column in self.columns if column.role == "input")

    @property
    def ignored(self) -> tuple[Column, ...]:
        """The columns that nobody looks at."""
        return tuple(column for column in self.columns if column.role == "ignored")

    @property
    def rows(self) -> int:
        """How many rows there are to learn from and to be tried on."""
        return len(self.kept)

    def column(self, name: str) -> Column:
        """The column of that name."""
        return next(column for column in self.columns if column.name == name)


class NotUnderstood(DataError):  # noqa: N818, what it says is no error of the program
    """A table of which nothing can be learnt; ``columns`` are as they would be otherwise."""

    def __init__(self, said: Sentence, columns: tuple[Column, ...]) -> None:
        super().__init__(said)
        self.columns = columns


def understand(sheet: Sheet, choices: Choices, progress: Progress | None = None) -> Understanding:
    """What the table is taken for, where nothing else was chosen.

    Raises NotUnderstood where nothing can be learnt of it, which names the column and offers
    another; and what ``progress`` raises, which is told the share that is done.
    """
    report = progress or (lambda share: None)
    choices = as_spelt(sheet.names, choices)
    looks = looks_of(sheet, report)
    try:
        return _understood(sheet, looks, choices, report)
    except DataError as error:
        columns = _columns_meanwhile(sheet, looks, choices, lambda _: report(1.0))
        raise NotUnderstood(error.sentence, columns=columns) from error


def _columns_meanwhile(
    sheet: Sheet, looks: tuple[Look, ...], choices: Choices, report: Progress
) -> tuple[Column, ...]:
    try:
        wanted = _wanted(sheet, looks, choices)
    except DataError:
        wanted = None
    return columns_meanwhile(looks, wanted, choices, report)


def _wanted(sheet: Sheet, looks: tuple[Look, ...], choices: Choices) -> Wanted:
    """The column to be predicted; of its own accord none that a person made something else."""
    given = given_roles(sheet.name, looks, choices)
    free = tuple(look for look in looks if look.place not in given)
    return find_wanted(sheet.name, looks, choices, free or looks)


def _understood(
    sheet: Sheet, looks: tuple[Look, ...], choices: Choices, report: Progress
) -> Understanding:
    _check_size(sheet)
    wanted = _wanted(sheet, looks, choices)
    by_place = {look.place: look for look in wanted.looks}
    looks = tuple(by_place.get(look.place, look) for look in looks)
    given = given_roles(sheet.name, looks, choices)
    places = {*by_place} | {place for place, (role, _) in given.items() if role == "ignored"}
    inputs = [look for look in looks if look.place not in places]
    shape = picture_shape(inputs) if choices.ignored is None else None
    columns = columns_of(sheet.name, looks, wanted, choices, report, picture=shape is not None)
    used = [look for look, column in zip(looks, columns, strict=True) if column.role == "input"]
    kept, lacking, empty = _kept_rows(wanted, used, choices)
    _check_rows(sheet, wanted, kept)
    answers = wanted.answers[kept]
    filled = sum(int(look.cells.empty[kept].sum()) for look in used if look.empty)
    faults = (*sheet.problems, *_faults(sheet, looks, wanted, lacking, empty))
    asks = (*wanted.asks, *asked_of_numbers((*used, *wanted.looks)))
    names = wanted.classes or ()
    counts = np.bincount(answers, minlength=len(names)).tolist() if names else []
    said = told(
        wanted,
        columns,
        sheet=sheet,
        lacking=len(lacking),
        empty=len(empty),
        filled=filled,
        image_shape=shape,
        rare=rare_classes(names, counts),
    )
    return Understanding(
        sheet,
        columns,
        wanted.name,
        wanted.why,
        alternatives(looks, wanted.looks),
        wanted.kind,
        wanted.classes,
        _complete(choices, sheet, wanted, columns, is_picture=shape is not None),
        joined=wanted.joined,
        image_shape=shape,
        left_out=sheet.rows_of_file - len(kept),
        filled=filled,
        problems=tuple(sorted(faults, key=attrgetter("line"))),
        faulty_rows=sheet.unread + _count(*(look.cells.faults for look in looks), lacking, empty),
        said=(*sheet.said, *said, *asks),
        asks=(*sheet.said, *asks),
        kept=kept,
        answers=answers,
        cells={look.name: look.cells.values for look in looks},
    )


def _check_size(sheet: Sheet) -> None:
    if not len(sheet):
        raise DataError(
            "{name} has no rows of data: put one example in every row.", name=sheet.name
        )
    if len(sheet.names) < 2:
        raise DataError(
            "{name} has one column: it needs inputs and a column that is wanted.", name=sheet.name
        )


def _kept_rows(
    wanted: Wanted, used: Sequence[Look], choices: Choices
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """Rows that are used; those without a wanted value; those with an empty cell left out."""
    has_answer = wanted.answers >= 0 if wanted.kind == "classes" else ~np.isnan(wanted.answers)
    whole = np.ones(len(has_answer), dtype=bool)
    if choices.missing == "leave out":
        for look in used:
            whole &= ~look.cells.empty
    return (
        np.flatnonzero(has_answer & whole),
        np.flatnonzero(~has_answer),
        np.flatnonzero(has_answer & ~whole),
    )


def _check_rows(sheet: Sheet, wanted: Wanted, kept: NDArray[np.int64]) -> None:
    if len(kept) < 2:
        raise DataError(
            "{name} has hardly a row with {column} and all else: fill empty cells instead of "
            "leaving rows out, or choose another wanted column.",
            name=sheet.name,
            column=quoted(wanted.name),
        )


def _complete(
    choices: Choices,
    sheet: Sheet,
    wanted: Wanted,
    columns: tuple[Column, ...],
    *,
    is_picture: bool,
) -> Choices:
    """The choices with all that was left open as it was taken."""
    group = next((column.name for column in columns if column.role == "group"), None)
    ignored = tuple(column.name for column in columns if column.role == "ignored")
    taken = Choices(
        wanted=wanted.name,
        kind=wanted.kind,
        ignored=ignored,
        group=group,
        separator=sheet.separator or None,
        decimal=sheet.decimal,
        heading=sheet.heading,
        missing="fill",
        scaling="none" if is_picture else "standard",
        parts=PARTS,
    )
    chosen = choices.set_ones()
    for name in ("also_ignored", "also_inputs"):  # those among the ignored, these not
        chosen.pop(name, None)
    return dataclasses.replace(taken, **chosen)


def _faults(
    sheet: Sheet,
    looks: Sequence[Look],
    wanted: Wanted,
    lacking: NDArray[np.int64],
    empty: NDArray[np.int64],
) -> Iterator[Fault]:
    """What is wrong with cells, column by column."""
    for look in looks:
        for row in look.cells.faults[:MOST_FAULTS]:
            word = str(sheet.columns[look.place][row])[:60]
            yield Fault(int(sheet.lines[row]), look.name, _of_word(word))
    told = {row for look in wanted.looks for row in look.cells.faults}
    for row in [row for row in lacking.tolist() if row not in told][:MOST_FAULTS]:
        what = Sentence("is empty: the row is left out")
        yield Fault(int(sheet.lines[row]), wanted.name, what)
    for row in empty[:MOST_FAULTS].tolist():
        what = Sentence("has a cell without a value and is left out")
        yield Fault(int(sheet.lines[row]), None, what)


def _count(*rows: Sequence[int] | NDArray[np.int64]) -> int:
    """How many different rows these are."""
    return len(np.unique(np.concatenate([np.asarray(each, np.int64) for each in rows])))


def _of_word(word: str) -> Sentence:
    if is_infinite(word):
        return Sentence("“{word}” is infinite, which is nothing to learn from", word=word)
    return Sentence("“{word}” is no number", word=word)
