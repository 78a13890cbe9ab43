"""Curves of a lesson's runs as numbers that an SVG can be written with."""

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from nnviz.core.sentence import Sentence, listed
from nnviz.lessons.lesson import Form, Mark
from nnviz.lessons.seeds import Line, Outcome
from nnviz.number_forms import written

WIDTH, HEIGHT = 680, 240
LEFT, RIGHT, TOP, BOTTOM = 52, 520, 14, 24
_MOST_POINTS = 400
_COLOURS = ("#0072B2", "#B34A00", "#2E7D32", "#6F4A9E", "#8A6D00", "#00707A")
_TITLES = {
    "cost": Sentence("Cost"),
    "accuracy": Sentence("Accuracy, %"),
    "deviation": Sentence("Mean error"),
}
_APART = 14.0
"""Between the names at the lines' ends."""


@dataclass(frozen=True)
class Tick:
    """A number on an axis."""

    at: float
    words: str


@dataclass(frozen=True)
class Drawn:
    """A line: its points as SVG has them, and how it is drawn."""

    points: str
    colour: str
    width: float = 1.75
    opacity: float = 1.0
    dashed: bool = False


@dataclass(frozen=True)
class Placed:
    """A mark at its place."""

    x: float
    y: float
    words: str


@dataclass(frozen=True)
class Label:
    """A line's name at its end."""

    at: float
    words: str
    colour: str


@dataclass(frozen=True)
class Axes:
    """The ranges of epochs and of a figure, and where they are on the picture."""

    epochs: tuple[float, float]
    values: tuple[float, float]

    def x(self, epoch: float) -> float:
        """Where an epoch is."""
        first, last = self.epochs
        return round(LEFT + (RIGHT - LEFT) * (epoch - first) / max(last - first, 1), 1)

    def y(self, value: float) -> float:
        """Where a value is."""
        low, high = self.values
        return round(HEIGHT - BOTTOM - (HEIGHT - BOTTOM - TOP) * (value - low) / (high - low), 1)


@dataclass(frozen=True)
class Chart:
    """One figure by epochs: of the training examples with full lines, of those held out dashed."""

    title: str
    axes: Axes
    lines: tuple[Drawn, ...]
    labels: tuple[Label, ...]
    marks: tuple[Placed, ...]
    width: int = WIDTH
    height: int = HEIGHT
    left: int = LEFT
    right: int = RIGHT
    by_epoch: bool = True

    @property
    def x_ticks(self) -> tuple[Tick, ...]:
        """Epochs."""
        return tuple(Tick(self.axes.x(e), f"{e:g}") for e in ticks(*self.axes.epochs) if e % 1 == 0)

    @property
    def y_ticks(self) -> tuple[Tick, ...]:
        """Values."""
        return tuple(Tick(self.axes.y(v), written(v, "g")) for v in ticks(*self.axes.values))


def charts(form: Form, outcomes: Sequence[Outcome]) -> Iterator[Chart]:
    """A chart of every figure that the runs have; the first seed's lines are the strong ones."""
    for figure, title in _TITLES.items():
        found = [
            (name, kind, outcome.lines[name][kind])
            for outcome in outcomes
            for name in form.designs
            for kind in (figure, f"training_{figure}")
            if len(outcome.lines.get(name, {}).get(kind, ())) > 1
        ]
        if found:
            marks = [mark for mark in form.marks if mark.plot == figure]
            yield _chart(str(title), [*form.designs], found, marks)


def run_charts(lines: Mapping[str, Line]) -> Iterator[Chart]:
    """A chart of every figure that a single run has, by the figures' names."""
    for figure, title in _TITLES.items():
        kinds = figure, f"training_{figure}"
        found = [("run", kind, lines[kind]) for kind in kinds if len(lines.get(kind, ())) > 1]
        if found:
            yield _chart(str(title), ["run"], found, [])


def ticks(low: float, high: float, about: int = 5) -> list[float]:
    """Round numbers between two, about so many."""
    rough = (high - low) / about
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(m * power for m in (1, 2, 5, 10) if m * power >= rough)
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    return [round(i * step, 12) for i in range(first, last + 1)]


def _chart(
    title: str,
    designs: Sequence[str],
    found: Sequence[tuple[str, str, Line]],
    marks: Sequence[Mark],
) -> Chart:
    points = list(chain.from_iterable(line for _, _, line in found))
    values = [y for _, y in points] + [mark.value for mark in marks]
    low, high = min(values), max(values)
    room = 0.04 * (high - low) or max(abs(high), 1) * 0.1
    axes = Axes((1, max(e for e, _ in points)), (low - room, high + room))
    colours = dict(zip(designs, _COLOURS * len(designs), strict=False))
    lines, labels, named, several = [], [], set(), len(designs) > 1
    for name, kind, line in found:
        first, held_out = (name, kind) not in named, not kind.startswith("training")
        named.add((name, kind))
        colour = colours[name] if several else _COLOURS[held_out]
        lines.append(_drawn(line, axes, colour, first, held_out))
        if first:
            labels.append(Label(axes.y(line[-1][1]), _words(name, held_out, several), colour))
    placed = tuple(
        Placed(axes.x(axes.epochs[1] if m.epoch is None else m.epoch), axes.y(m.value), m.label)
        for m in marks
    )
    return Chart(title, axes, tuple(lines), tuple(_apart(labels)), placed)


def _drawn(line: Line, axes: Axes, colour: str, first: bool, dashed: bool) -> Drawn:
    every = -(-len(line) // _MOST_POINTS)
    kept = [*line[::every], line[-1]]
    points = " ".join(f"{axes.x(epoch)},{axes.y(value)}" for epoch, value in kept)
    return Drawn(points, colour, 1.75 if first else 1.0, 1.0 if first else 0.5, dashed)


def _words(name: str, held_out: bool, several: bool) -> str:
    part = str(Sentence("held out") if held_out else Sentence("training"))
    return str(listed((name, part))) if several else part


def _apart(labels: Iterable[Label]) -> Iterator[Label]:
    """From top to bottom, none over another."""
    free = -math.inf
    for label in sorted(labels, key=lambda each: each.at):
        at = max(label.at, free)
        free = at + _APART
        yield Label(at, label.words, label.colour)
