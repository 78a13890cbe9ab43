"""What a table is taken for: which column is wanted, what the others are, and why."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from nnviz.core.choices import Choices
from nnviz.core.sentence import Sentence
from nnviz.data.tables.sheet import Fault, Sheet

ColumnKind: TypeAlias = Literal[
    "number", "few words", "many words", "date", "running number", "constant", "empty"
]
Role: TypeAlias = Literal["input", "wanted", "ignored", "group"]


@dataclass(frozen=True, eq=False)
class Column:
    """What a column holds and what becomes of it, with the reason.

    ``spread`` is the range of its numbers, (low, high). ``words`` are the different words, the
    most frequent first. ``histogram`` counts the numbers in 12 equal steps of the range, or each
    of the words.
    """

    name: str
    kind: ColumnKind
    role: Role
    why: Sentence
    missing: int = 0
    spread: tuple[float, float] | None = None
    words: tuple[str, ...] = ()
    histogram: tuple[int, ...] = ()


@dataclass(frozen=True, eq=False)
class Understanding:
    """A table, understood: nothing is changed by it, and everything in it may be chosen anew.

    ``wanted`` is the column to be predicted, ``alternatives`` others that could be. ``kind`` says
    whether it holds ``classes`` (their names) or values. ``joined`` are spellings of one class, the
    name and how else it is written. ``image_shape`` says that the inputs are a picture.
    ``left_out`` rows have no wanted value, or an empty cell where such rows are to be left out;
    ``filled`` cells were empty. ``said`` is everything that was guessed, ``asks`` what of it can be
    read two ways. ``choices`` has every field as it was taken in the end.
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
    said: tuple[Sentence, ...] = ()
    asks: tuple[Sentence, ...] = ()

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
        return len(self.sheet) - self.left_out

    def column(self, name: str) -> Column:
        """The column of that name."""
        return next(column for column in self.columns if column.name == name)
