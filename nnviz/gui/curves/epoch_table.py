"""Keeps a growing history as arrays, so that an epoch more costs no more than its own record."""

import numpy as np

from nnviz.core import EpochRecord
from nnviz.gui.plot.lines import Values

_FIELDS = (
    "epoch",
    "training_cost",
    "training_accuracy",
    "validation_cost",
    "validation_accuracy",
    "test_cost",
    "test_accuracy",
    "training_deviation",
    "validation_deviation",
    "test_deviation",
    "training_squared_error",
    "validation_squared_error",
    "test_squared_error",
    "step",
    "seconds",
)


class EpochTable:
    """The columns of a history; NaN stands where a record has no figure."""

    def __init__(self) -> None:
        self._last: EpochRecord | None = None
        self._table: Values = np.empty((len(_FIELDS), 0))

    def follow(self, history: tuple[EpochRecord, ...]) -> None:
        """Take over `history`; only what is new is read where it continues the one before."""
        known = self._table.shape[1]
        if not known or len(history) < known or history[known - 1] is not self._last:
            known = 0
        fresh = [[getattr(r, name) for r in history[known:]] for name in _FIELDS]
        self._table = np.hstack([self._table[:, :known], np.array(fresh, dtype=float)])
        self._last = history[-1] if history else None

    def column(self, field: str) -> Values:
        """The values (epochs,) of one field of the records."""
        values: Values = self._table[_FIELDS.index(field)]
        return values
