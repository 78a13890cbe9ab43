"""In which order the examples of an epoch are taken."""

import numpy as np

from nnviz.core.arrays import Array


class Order:
    """Drawn once for every epoch, when it is first asked for: also by who only looks ahead."""

    def __init__(self, seed: np.random.SeedSequence) -> None:
        self._rng = np.random.default_rng(seed)
        self._rows: Array | None = None

    def rows(self, n: int) -> Array:
        """The rows (n,) of the epoch that goes on or, between two, of the one that comes."""
        if self._rows is None or len(self._rows) != n:
            self._rows = self._rng.permutation(n)
        return self._rows

    def end_epoch(self) -> None:
        """The next one has another order."""
        self._rows = None
