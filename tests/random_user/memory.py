"""How much memory the process of a window takes, and how much it may."""

import os
from pathlib import Path

STATM = Path("/proc/self/statm")
MOST = 1_300_000_000
"""Bytes beside what the designs of the present run and of two more need: the window 0.25 GB, the
digits that are made 0.2, others that Undo keeps 0.26 and as much of runs, films and tables."""


def resident():
    """Bytes that this process has in memory; 0 where the system does not tell."""
    if not STATM.exists():
        return 0
    return int(STATM.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


class Needs:
    """What the largest designs need that were seen of late: one that is left may still go on."""

    def __init__(self):
        self._seen = [0, 0, 0]

    def most(self, spec):
        """Bytes that the process may have, now that the run is of this design."""
        from nnviz.core.engine.memory import Design

        need = Design(spec.sizes, spec.mini_batch_size, spec.dtype).needed
        if need != self._seen[-1]:
            self._seen = [*self._seen[1:], need]
        return MOST + sum(self._seen)
