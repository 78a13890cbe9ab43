"""A sweep as a table of text: the first axis across, the second one down."""

from collections.abc import Iterator, Sequence

from nnviz.number_forms import written
from nnviz.sweeps.axis import shown
from nnviz.sweeps.figures import Figure
from nnviz.sweeps.summary import CellSummary, best_of
from nnviz.sweeps.sweep import Cell, Sweep

_WORDS = {"best": "best", "last": "last", "last-5": "mean of the last {n}"}
_MOST_NAMED = _MOST_REASONS = 5


def table(
    sweep: Sweep, cells: tuple[CellSummary, ...], figure: Figure, measure: str
) -> Iterator[str]:
    """The lines of it: what it shows, the numbers, the best, and why others are missing."""
    unit = ", %" if figure.rises else ""
    over = f", median of {sweep.seeds} seeds" if sweep.seeds > 1 else f", seed {sweep.base.seed}"
    words = _WORDS[measure].format(n=sweep.averaged)
    yield f"{words} {figure.part} {figure.name}{unit}{over}"
    rows = _map(sweep, cells, figure) if len(sweep.axes) == 2 else _list(sweep, cells, figure)
    yield from _aligned(list(rows))
    best, ended = best_of(cells, figure), sum(each.median is not None for each in cells)
    if ended > 1:
        names = "; ".join(called(sweep, each.cell) for each in best[:_MOST_NAMED])
        if len(best) > _MOST_NAMED:
            names += f" and {len(best) - _MOST_NAMED} more"
        if len(best) == 1:
            yield f"The best of {ended} is {names}; that is partly luck:"
        else:
            yield f"{len(best)} of {ended} are alike, none of them is the best: {names}."
        yield "'nnviz compare' tells whether two designs differ by more than their seeds do."
    yield from _reasons(sweep, cells)


def called(sweep: Sweep, cell: Cell) -> str:
    """ "η 1, λ 0.5"."""
    return ", ".join(f"{axis.label} {shown(cell.settings[axis.field])}" for axis in sweep.axes)


def _map(sweep: Sweep, cells: tuple[CellSummary, ...], figure: Figure) -> Iterator[list[str]]:
    across, down = sweep.axes
    known = {each.cell.at: each for each in cells}
    yield [f"{down.label} \\ {across.label}", *map(shown, across.values)]
    for row, value in enumerate(down.values):
        places = ((column, row) for column in range(len(across.values)))
        yield [shown(value), *(_number(known[at], figure) for at in places)]


def _list(sweep: Sweep, cells: tuple[CellSummary, ...], figure: Figure) -> Iterator[list[str]]:
    (axis,) = sweep.axes
    several = sweep.seeds > 1
    yield [axis.label, "median", "least", "most"] if several else [axis.label, figure.name]
    for each, value in zip(cells, axis.values, strict=True):
        ends = [min(each.values), max(each.values)] if each.values else []
        range_ = [_shown(end, figure) for end in ends] if several else []
        yield [shown(value), _number(each, figure), *range_]


def _number(cell: CellSummary, figure: Figure) -> str:
    if cell.median is not None:
        return _shown(cell.median, figure)
    return "failed" if cell.reasons else "…"


def _shown(value: float, figure: Figure) -> str:
    return written(value * figure.unit, ".2f") if figure.rises else written(value, ".4g")


def _aligned(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    widths = [max(len(row[n]) for row in rows if n < len(row)) for n in range(len(rows[0]))]
    for row in rows:
        yield "  ".join(text.rjust(width) for text, width in zip(row, widths, strict=False))


def _reasons(sweep: Sweep, cells: tuple[CellSummary, ...]) -> Iterator[str]:
    failed = [(called(sweep, each.cell), reason) for each in cells for reason in each.reasons[:1]]
    for name, reason in failed[:_MOST_REASONS]:
        yield f"{name}: {reason}"
    if len(failed) > _MOST_REASONS:
        yield f"So it is with {len(failed) - _MOST_REASONS} more."
