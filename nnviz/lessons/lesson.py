"""A lesson as a value: what its file says. How a file is written stands in `nnviz.lessons`."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from nnviz.core import Network, Spec
from nnviz.data import Dataset

Arguments = Mapping[str, Any]
"""The arguments of a measure, by name."""


class Numbered:
    """What stands in the course: known by its id, in the order of its numbers, as 3.4."""

    id: str
    number: str

    @property
    def chapter(self) -> int:
        """The book's chapter; 0 where it is not of the course."""
        return self.place[0]

    @property
    def place(self) -> tuple[int, int]:
        """Chapter and place in it, by which they stand in order; (0, 0) without a number."""
        chapter, _, place = self.number.partition(".")
        return int(chapter or 0), int(place or 0)


@dataclass(frozen=True, kw_only=True)
class Choice:
    """An answer to choose; a wrong one says why it ``tempts``."""

    text: str
    right: bool = False
    tempts: str = ""


@dataclass(frozen=True, kw_only=True)
class Sketch:
    """A curve to be drawn on a plot, and the figure whose line it is laid over."""

    plot: str
    figure: str
    low: float
    high: float
    of: str | None = None


@dataclass(frozen=True, kw_only=True)
class Scale:
    """A number to be named; the measure of this name is the true one."""

    low: float
    high: float
    measure: str


@dataclass(frozen=True, kw_only=True)
class Question:
    """What is asked before the run, and the ways to answer."""

    text: str
    choices: tuple[Choice, ...] = ()
    sketch: Sketch | None = None
    scale: Scale | None = None


@dataclass(frozen=True, kw_only=True)
class Then:
    """After ``after`` epochs training goes on with these other live fields."""

    after: int
    change: Mapping[str, Any]


@dataclass(frozen=True, kw_only=True)
class Design:
    """A design that is trained, from ``repeat`` seeds in a row.

    ``like`` names the design that it shares all else and the first weights with. One that does not
    ``trains`` is only looked at before its first step. ``rows`` are its data where they stand in
    the file, ``start`` its first weights.
    """

    name: str
    spec: Spec
    like: str | None = None
    repeat: int = 1
    trains: bool = True
    then: tuple[Then, ...] = ()
    rows: Dataset | None = None
    start: Network | None = None


@dataclass(frozen=True, kw_only=True)
class Asked:
    """A measure with its arguments, of the design ``of``; None is the form's first."""

    measure: str
    arguments: Arguments
    of: str | None = None


@dataclass(frozen=True, kw_only=True)
class Measured(Asked):
    """A measure, what it is compared with, its band and the book's number.

    It is judged where there is a band, ``low`` or ``high`` or both.
    """

    name: str
    label: str
    minus: str | None = None
    over: str | None = None
    take: str = "median"
    low: float | None = None
    high: float | None = None
    book: float | None = None
    source: str = ""
    within: str = ""
    above: str = ""
    below: str = ""

    @property
    def is_judged(self) -> bool:
        """Whether it has a band."""
        return self.low is not None or self.high is not None

    def holds(self, value: float) -> bool:
        """Whether ``value`` is in the band."""
        return (self.low is None or value >= self.low) and (self.high is None or value <= self.high)


@dataclass(frozen=True, kw_only=True)
class Event(Asked):
    """What to watch for, in one form or in all; ``book`` is the book's epoch, counted from 1."""

    text: str
    form: str | None = None
    book: float | None = None


@dataclass(frozen=True, kw_only=True)
class Mark:
    """A published or computed number on a plot; without an ``epoch`` it is a level."""

    plot: str
    value: float
    label: str
    source: str
    epoch: float | None = None
    of: str | None = None
    layer: int | None = None


@dataclass(frozen=True, kw_only=True)
class Contrast:
    """A change of the design ``of``, or of all, with which the lesson is not reproduced."""

    text: str
    change: Mapping[str, Any]
    of: str | None = None


@dataclass(frozen=True, kw_only=True)
class Swept:
    """The designs of a form as the cells of a sweep over the setting ``axis``.

    Over it are drawn the measures ``points`` by their names, one of each design, in this order from
    left to right; ``label`` says what they are.
    """

    axis: str
    points: tuple[str, ...]
    label: str


@dataclass(frozen=True, kw_only=True)
class Task:
    """What is to be done at a desk, by the name that the desk has for it, and its goal in short."""

    name: str
    text: str
    goal: str = ""


@dataclass(frozen=True, kw_only=True)
class Form:
    """One way to run a lesson: "quick", or "book" as the book did it."""

    name: str
    designs: Mapping[str, Design]
    measures: tuple[Measured, ...]
    contrasts: tuple[Contrast, ...] = ()
    marks: tuple[Mark, ...] = ()
    explanation: str = ""
    sweep: Swept | None = None

    @property
    def needs(self) -> str:
        """What data it needs: "nothing", "handwriting" or "mnist"."""
        named = {design.spec.data for design in self.designs.values() if design.rows is None}
        return next((need for need in ("mnist", "handwriting") if need in named), "nothing")

    def named(self, of: str | None) -> str:
        """The name of a design, the first one's for None."""
        return next(iter(self.designs)) if of is None else of


@dataclass(frozen=True, kw_only=True)
class Lesson(Numbered):
    """A lesson: read, predict, run, verdict, why, next; or, at a desk, predict, try, why, next.

    One that is not of the course may have no ``number``; it may begin with another ``seed``. By its
    ``terms`` it is found as well.
    """

    id: str
    number: str = ""
    title: str
    seed: int = 1
    minutes: int
    idea: str
    question: Question
    explanation: str
    claim: str = ""
    builds_on: tuple[str, ...] = ()
    next: tuple[str, ...] = ()
    opens: tuple[str, ...] = ()
    matters: tuple[str, ...] = ()
    terms: tuple[str, ...] = ()
    watch: tuple[Event, ...] = ()
    forms: Mapping[str, Form]
    book_differs: str = ""
    desk: str | None = None
    tasks: tuple[Task, ...] = ()

    @property
    def name(self) -> str:
        """ "3.4 Learning by heart", or the title alone."""
        return f"{self.number} {self.title}".strip()

    @property
    def needs(self) -> str:
        """What the form that needs least needs: "nothing", "handwriting" or "mnist"."""
        order = ("nothing", "handwriting", "mnist")
        return min((form.needs for form in self.forms.values()), key=order.index, default=order[0])

    def watched(self, form: str) -> tuple[Event, ...]:
        """What to watch for in that form."""
        return tuple(event for event in self.watch if event.form in {None, form})
