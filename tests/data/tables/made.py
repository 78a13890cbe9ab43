"""Sheets made of a few columns, for what does not ask how they were read."""

import numpy as np

from nnviz.core.choices import Choices
from nnviz.data.tables.sheet import Sheet
from nnviz.data.tables.understanding import understand


def sheet(**columns):
    """A sheet of these columns: lists of numbers (None is empty), or of words."""
    made = [_column(cells) for cells in columns.values()]
    lines = np.arange(len(made[0])) + 2 if made else np.arange(0)
    return Sheet("made.csv", tuple(columns), tuple(made), lines)


def understood(choices=None, **columns):
    return understand(sheet(**columns), choices or Choices())


def _column(cells):
    if any(isinstance(cell, str) for cell in cells):
        return np.array([str(cell) for cell in cells], dtype=object)
    return np.array(cells, dtype=np.float64)
