"""A sweep as it stands, as cells to be painted: the first axis across, the second one down."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from nnviz.gui.run_words import value_text
from nnviz.gui.sweeps import words
from nnviz.gui.sweeps.map_cell import MapCell, MapShown
from nnviz.sweeps.spread import Spread, spread_of
from nnviz.sweeps.standing import Standing
from nnviz.sweeps.summary import CellSummary

PALEST, STRONGEST = 0.06, 0.62
"""Where in the upper half of the diverging map the least and the best are; darker is no text.

Cells that hardly differ are all about as strong as the best.
"""


def map_of(standing: Standing, meters: Mapping[int, float]) -> MapShown:
    """The cells as they are now; ``meters`` are how far the runs are that go on, by their cells."""
    sweep = standing.sweep
    across, down = sweep.axes[0], sweep.axes[1] if len(sweep.axes) > 1 else None
    columns = [value_text(across.field, value) for value in across.values]
    columns[0] = words.setting(across.field, across.values[0])
    rows = [""]
    if down is not None:
        rows = [value_text(down.field, value) for value in down.values]
        rows[0] = words.setting(down.field, down.values[0])
    spread = None if standing.figure is None else spread_of(standing.cells, standing.figure)
    known = {each.cell.at: (at, each) for at, each in enumerate(standing.cells)}
    cells = []
    for row in range(len(rows)):
        for column in range(len(columns)):
            at, each = known[(column, row) if down is not None else (column,)]
            cells.append(_cell(each, standing, spread, meters.get(at)))
    return MapShown(tuple(columns), tuple(rows), tuple(cells))


def summary_at(standing: Standing, at: int) -> CellSummary:
    """The summary of a painted cell, by its number row by row."""
    return standing.cells[place_of(standing, at)]


def place_of(standing: Standing, at: int) -> int:
    """Which of the sweep's cells a painted one is; and the other way round where it is square."""
    shape = standing.sweep.shape
    if len(shape) == 1:
        return at
    columns, rows = shape
    row, column = divmod(at, columns)
    return column * rows + row


def painted_at(standing: Standing, place: int) -> int:
    """Which painted cell one of the sweep's cells is."""
    shape = standing.sweep.shape
    if len(shape) == 1:
        return place
    columns, rows = shape
    column, row = divmod(place, rows)
    return row * columns + column


def _cell(
    each: CellSummary, standing: Standing, spread: Spread | None, meter: float | None
) -> MapCell:
    spoken, figure = words.cell_words(each, standing), standing.figure
    if each.median is not None and figure is not None:
        part = 1.0 if spread is None else spread.share(each.median, rises=figure.rises)
        share = PALEST + (STRONGEST - PALEST) * part
        said = words.number(each.median, figure)
        return MapCell(spoken, said, share, None, "", each in standing.best)
    if each.reasons and not each.waiting:
        tr = QCoreApplication.translate
        refused = each.cell.refusal is not None
        trouble = tr("Sweeps", "cannot be") if refused else tr("Sweeps", "failed")
        return MapCell(spoken, trouble=trouble)
    return MapCell(spoken, meter=meter)
