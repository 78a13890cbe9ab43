"""The runs of this session before the present one, kept so that curves can be compared."""

from dataclasses import dataclass, field
from itertools import count

from PySide6.QtCore import QObject, Signal

from nnviz.core import Network, Snapshot

MOST = 12
"""Runs that are kept; the oldest goes first."""


@dataclass(frozen=True, eq=False)
class EarlierRun:
    """A run that was left: its number in the session, a name, and its last moment.

    ``start`` is the network it began with, None where that was drawn from the seed.
    """

    number: int
    name: str
    snapshot: Snapshot
    start: Network | None
    shown: bool = field(default=True, kw_only=True)


class EarlierRuns(QObject):
    """Keeps what was trained when a new run begins."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.runs: tuple[EarlierRun, ...] = ()
        self._numbers = count(1)
