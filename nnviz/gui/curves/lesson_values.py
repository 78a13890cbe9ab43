"""What a lesson lays over a plot, in the plot's own values, and the same in words."""

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from PySide6.QtCore import QCoreApplication

from nnviz.gui.controls.plural import apart, bracketed, enumerated
from nnviz.gui.lesson_marks import LessonMarks
from nnviz.gui.plot.compared.values import (
    BookNumber,
    Compared,
    Guess,
    Numbers,
    SeedBand,
    SeedLine,
)
from nnviz.gui.plot.lines import Values, epoch_number

if TYPE_CHECKING:
    from nnviz.lessons.bands import Seeds
    from nnviz.lessons.lesson import Mark

Place = Callable[[Values], Values]
"""Where epochs (n,) are on the x axis."""

Looks = Mapping[int, str]
"""The series that runs are drawn as, by the ids of their histories."""
EMPTY: Looks = MappingProxyType({})

SERIES = "validation"
"""Other seeds are shown by what is held out."""


class Quantity(NamedTuple):
    """What a plot shows: its name in lessons, how a value is written, and what a lesson's 1 is."""

    name: str
    figure: Callable[[float], str]
    unit: float = 1.0


def book_of(marks: LessonMarks, quantity: Quantity) -> "Iterator[Mark]":
    """The book's numbers that belong on this plot."""
    return (mark for mark in marks.book if mark.plot == quantity.name)


def has_plot(marks: LessonMarks, name: str) -> bool:
    """Whether the lesson has a curve to be drawn, or a book's number, on the plot of that name."""
    drawn = marks.sketch is not None and marks.sketch.plot == name
    return drawn or any(mark.plot == name for mark in marks.book)


def guessed(marks: LessonMarks, quantity: Quantity) -> Numbers:
    """The guess in the plot's values, NaN where nothing is drawn; () where there is none here."""
    if marks.sketch is None or marks.sketch.plot != quantity.name:
        return ()
    drawn = np.array(marks.guess, dtype=float)  # None becomes NaN
    return tuple((quantity.unit * drawn).tolist())


def compared(
    marks: LessonMarks, guess: Numbers, quantity: Quantity, place: Place, looks: Looks = EMPTY
) -> Compared:
    """All that the plot's lines are compared with, the guess as it is drawn now."""
    others = [*_others(marks, quantity, looks)]
    return Compared(
        book=tuple(
            BookNumber(
                mark.label,
                quantity.unit * mark.value,
                None if mark.epoch is None else _placed((mark.epoch,), place)[0],
            )
            for mark in book_of(marks, quantity)
        ),
        guess=_guess(marks, guess, quantity, place),
        bands=tuple(b for each in others for b in _bands(*each, quantity, place)),
        seeds=tuple(s for each in others for s in _seed_lines(*each, quantity, place)),
        faded=marks.is_own,
    )


def spoken(marks: LessonMarks, guess: Numbers, quantity: Quantity) -> str:
    """ "book 82.3 % at epoch 375; your guess 92.6 % at the end; 5 seeds 82.7 % to 83.8 %" """
    tr, told = QCoreApplication.translate, []
    for mark in book_of(marks, quantity):
        at = "" if mark.epoch is None else epoch_number(mark.epoch)
        said = tr("Lesson", "{label} at epoch {epoch}") if at else "{label}"
        told.append(said.format(label=mark.label, epoch=at))
    if np.isfinite(guess).any():
        is_whole = np.isfinite(guess[-1])
        said = tr("Lesson", "{name} {figure} at the end") if is_whole else "{name} {figure}"
        told.append(said.format(name=_name(marks), figure=_last(guess, quantity)))
    for _, seeds in _others(marks, quantity, EMPTY):
        ends = (quantity.figure(quantity.unit * end) for end in (seeds.least, seeds.most))
        least, most = ends
        said = tr("Lesson", "{count} seeds {least} to {most}")
        told.append(said.format(count=seeds.count, least=least, most=most))
    return apart(told)


def _guess(marks: LessonMarks, guess: Numbers, quantity: Quantity, place: Place) -> Guess | None:
    from nnviz.lessons.sketching import places

    if not np.isfinite(guess).any():
        return None
    x = _placed(places(marks.last), place)
    return Guess(_name(marks), _last(guess, quantity), x, guess, _short_name())


def _name(marks: LessonMarks) -> str:
    return bracketed(_short_name(), marks.guess_of) if marks.guess_of else _short_name()


def _short_name() -> str:
    return QCoreApplication.translate("Lesson", "your guess")


def _last(guess: Numbers, quantity: Quantity) -> str:
    """The value where it ends."""
    return quantity.figure([value for value in guess if np.isfinite(value)][-1])


def _others(marks: LessonMarks, quantity: Quantity, looks: Looks) -> "Iterator[tuple[str, Seeds]]":
    """What other seeds did, and the series of the run that they are laid beside."""
    beside: list[tuple[str | None, Mapping[str, Seeds]]] = [(SERIES, marks.seeds)]
    for history, seeds, part in marks.starts:
        beside.append((part if history is None else looks.get(id(history)), seeds))
    for series, seeds in beside:
        if series is not None and quantity.name in seeds:
            yield series, seeds[quantity.name]


def _bands(series: str, seeds: "Seeds", quantity: Quantity, place: Place) -> Iterator[SeedBand]:
    if seeds.band is not None:
        edges = (seeds.band.low, seeds.band.high)
        low, high = (tuple(quantity.unit * value for value in edge) for edge in edges)
        yield SeedBand(series, _placed(seeds.band.epochs, place), low, high)


def _seed_lines(
    series: str, seeds: "Seeds", quantity: Quantity, place: Place
) -> Iterator[SeedLine]:
    """The median of a band; single runs, of which the first of a group bears its name.

    Beside an earlier run, which has a name already, they have none, nor a median.
    """
    tr, is_named = QCoreApplication.translate, series in (SERIES, "training")
    if seeds.band is not None and is_named:
        y = tuple(quantity.unit * value for value in seeds.band.middle)
        said = tr("Lesson", "median of {count} seeds").format(count=seeds.count)
        yield SeedLine(series, said, _placed(seeds.band.epochs, place), y)
    for group in seeds.groups:
        numbers = enumerated(map(str, group))
        is_one = len(group) == 1
        said = tr("Lesson", "seed {0}") if is_one else tr("Lesson", "seeds {0}")
        shorter = "" if is_one else tr("Lesson", "{count} seeds").format(count=len(group))
        for seed in group:
            epochs, values = zip(*seeds.lines[seed], strict=True)
            y = tuple(quantity.unit * value for value in values)
            name = said.format(numbers) if seed == group[0] and is_named else ""
            yield SeedLine(series, name, _placed(epochs, place), y, shorter)


def _placed(epochs: Numbers, place: Place) -> Numbers:
    return tuple(place(np.array(epochs, dtype=float)).tolist())
