"""The figures that are read off a run, and how near to the book's each has to come."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Tolerance:
    text: str
    accepts: Callable[[float, float], bool]


def points(distance):
    return Tolerance(f"±{distance:g}", lambda book, ours: abs(ours - book) <= distance)


def per_cent(share):
    return Tolerance(f"±{share:g} %", lambda book, ours: abs(ours - book) <= share / 100 * book)


def times(factor):
    return Tolerance(f"factor {factor:g}", lambda book, ours: 1 / factor <= ours / book <= factor)


AT_LEAST = Tolerance("or more", lambda book, ours: ours >= book)

# A network "near chance" has learnt less in all its epochs than others in their first. What it
# reads is the luck of its first weights, and the tolerance is that of a first epoch.
TOLERANCES = {
    "first accuracy": points(4),
    "first accuracy, few images": points(8),
    "best accuracy": points(1),
    "last accuracy": points(1),
    "last accuracy, near chance": points(4),
    "first training cost": per_cent(10),
    "lowest training cost": per_cent(10),
    "last training cost": per_cent(10),
    "lowest test cost": per_cent(10),
    "last test cost": per_cent(10),
    "output at the start": points(0.005),
    "output after 150 epochs": points(0.0001),
    "output after 300 epochs": points(0.0001),
    "speed of last / first": times(2),
}


def accuracies(history):
    return [100 * record.validation_accuracy for record in history]


def training_costs(history):
    return [record.training_cost for record in history]


def test_costs(history):
    return [record.validation_cost for record in history]


READERS = {
    "first accuracy": lambda history: accuracies(history)[0],
    "first accuracy, few images": lambda history: accuracies(history)[0],
    "best accuracy": lambda history: max(accuracies(history)),
    "last accuracy": lambda history: accuracies(history)[-1],
    "last accuracy, near chance": lambda history: accuracies(history)[-1],
    "first training cost": lambda history: training_costs(history)[0],
    "lowest training cost": lambda history: min(training_costs(history)),
    "last training cost": lambda history: training_costs(history)[-1],
    "lowest test cost": lambda history: min(test_costs(history)),
    "last test cost": lambda history: test_costs(history)[-1],
}


@dataclass(frozen=True)
class Row:
    """A line of the table; ``seeds`` are the figures of every seed where there are several."""

    lesson: str
    label: str
    figure: str
    book: float | str
    ours: float | str
    tolerance: str
    verdict: str
    seeds: tuple[float, ...] = ()


def compared(lesson, label, figure, book, ours, *, seeds=(), tolerance=None):
    """The Row of a number; "seeds" says: too far, but the book's lies among our seeds' figures."""
    tolerance = tolerance or TOLERANCES[figure]
    if tolerance.accepts(book, ours):
        verdict = "yes"
    elif len(seeds) > 1 and tolerance is not AT_LEAST and min(seeds) <= book <= max(seeds):
        verdict = "seeds"
    else:
        verdict = "NO"
    return Row(lesson, label, figure, book, ours, tolerance.text, verdict, tuple(seeds))
