"""A step, bumps and a tower as what their surfaces show."""

from nnviz.desks.bumps.bench import Bench
from nnviz.desks.bumps.bumps import PLACES, Bumps, wanted
from nnviz.desks.bumps.steps import Step
from nnviz.desks.bumps.tower import Tower
from nnviz.gui.desks.axes import Axes
from nnviz.gui.desks.bumps import words
from nnviz.gui.desks.bumps.curve import CurveSurface, Line, Tint
from nnviz.gui.desks.bumps.neurons import Pair
from nnviz.gui.desks.handles import Handle
from nnviz.gui.plot.lines import Values

_WANTED: Values = wanted(PLACES)
_LOW, _HIGH = -2.4, 2.05
_MOST_WORDS = 10


def show_step(surface: CurveSurface, step: Step) -> None:
    """One neuron's answer, with a handle where it says ½."""
    axes = Axes(0.0, 1.0, -0.05, 1.1, words.input_ticks(), ((0.0, "0"), (0.5, "0.5"), (1.0, "1")))
    line = Line("σ(wx + b)", step.says(PLACES), "training", (0.92, 1.05))
    surface.show_curves(axes, PLACES, [line], [])
    seen = 0 <= step.place <= 1
    surface.show_words([words.number(step.place, 3)] if seen else [])
    handles = [Handle(step.place, 0.5, words.of_step(step))] if seen else []
    surface.show_handles(handles, 0 if seen else None)


def show_bumps(
    surface: CurveSurface, bench: Bench, chosen: int, bump: int, trained: Values | None
) -> None:
    """The wanted curve, the sum with its bumps, and what training has made of it."""
    bumps = bench.bumps
    low, high = min(_LOW, min(bumps.heights) - 0.2), max(_HIGH, max(bumps.heights) + 0.2)
    lines = [Line(words.wanted(), _WANTED, "earlier 1", (0.88, 1.9), 1.5)]
    if trained is not None:
        lines.append(Line(words.trained(), trained, "output", (0.07, high - 0.15), 1.5))
    lines.append(Line(words.bumps(len(bumps.heights)), bumps.sum(PLACES), "training", _name(bumps)))
    ends = zip(bumps.borders, bumps.borders[1:], bumps.heights, strict=False)
    tints = [Tint(a, b, h, at == bump) for at, (a, b, h) in enumerate(ends)]
    surface.show_curves(_axes(low, high), PLACES, lines, tints, fixed=1)
    surface.show_words(
        [
            f"h {words.number(height)}" if len(bumps.heights) <= _MOST_WORDS or at == bump else ""
            for at, height in enumerate(bumps.heights)
        ]
    )
    handles = [
        Handle(middle, height, words.handle_of_bump(bench, at))
        for at, (middle, height) in enumerate(zip(bumps.middles, bumps.heights, strict=True))
    ]
    handles += [
        Handle(place, low, words.handle_of_border(at, place))
        for at, place in enumerate(bumps.borders)
    ]
    surface.show_handles(handles, chosen)


def pairs_of(bumps: Bumps) -> list[Pair]:
    """The hidden neurons of every bump."""
    made = []
    for at, height in enumerate(bumps.heights):
        first, second = bumps.pair(at)
        made.append(
            Pair(
                (first.place, second.place),
                (words.number(first.bias), words.number(second.bias)),
                (words.signed(height), words.signed(-height)),
                height,
            )
        )
    return made


def tower_handles(tower: Tower) -> list[Handle]:
    """The borders in x at the foot, those in y at the left."""
    across = [
        Handle(place, 0.0, words.handle_of_border(at, place)) for at, place in enumerate(tower.x)
    ]
    return across + [
        Handle(0.0, place, words.handle_of_border(at + 2, place))
        for at, place in enumerate(tower.y)
    ]


def _name(bumps: Bumps) -> tuple[float, float]:
    """Beside the last step, on the side where the curve comes from."""
    height = bumps.heights[-1]
    up = 0.15 if abs(height) < 0.1 else 0.0  # or it would stand on the line
    return bumps.borders[-2] - 0.06, height + up


def _axes(low: float, high: float) -> Axes:
    every = 1 if high - low < 7 else 5
    marks = [mark for mark in range(-10, 11, every) if low <= mark <= high]
    return Axes(
        0.0, 1.0, low, high, words.input_ticks(), tuple((m, words.number(m)) for m in marks)
    )
