"""How much memory the process of a window takes, and how much it may."""

import ctypes
import gc
import os
from collections import deque
from itertools import chain
from pathlib import Path
from time import monotonic

STATM = Path("/proc/self/statm")
MOST = 1_300_000_000
"""Bytes beside what the designs of the present run and of two more need: the window 0.25 GB, the
digits that are made 0.2, others that Undo keeps 0.26 and as much of runs, films and tables."""
OF_LATE, OF_LATE_S = 100, 20.0
"""Actions and seconds within which a design that was left may still be somewhere: in a picture, in
what is counted aside. One whose last mini-batch is not done yet is somewhere for sure."""
AT_A_TIME = 3
"""Designs that there are at a time: of the run, of what Undo brings back, of one that goes on."""


def resident():
    """Bytes that this process has in memory; 0 where the system does not tell."""
    if not STATM.exists():
        return 0
    return int(STATM.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def held():
    """Bytes that are in use: garbage is collected, and what the allocator keeps it gives back."""
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)
    return resident()


class Memory:
    """What is taken, and what may be, for the designs that there were after each action."""

    def __init__(self, now=monotonic):
        self.most_taken = 0
        self._now = now
        self._seen = deque()
        self._left = deque([0] * AT_A_TIME, maxlen=AT_A_TIME)

    def see(self, spec, *at_work):
        """The run is of this design after an action; those of others are still ``at_work``."""
        need = _need(spec)
        self._seen.append((self._now(), [need, *map(_need, at_work)]))
        while len(self._seen) > OF_LATE and self._seen[0][0] < self._now() - OF_LATE_S:
            self._seen.popleft()
        if need != self._left[-1]:
            self._left.append(need)

    @property
    def most(self):
        """Bytes that the process may have: for the largest designs of late, and the last ones."""
        at_once = [needs for _, needs in self._seen]
        one_by_one = {*chain.from_iterable(at_once), *self._left}
        return MOST + max(sum(sorted(needs)[-AT_A_TIME:]) for needs in (one_by_one, *at_once))

    def weigh(self):
        """Bytes that are taken; those that are held where it were too many otherwise."""
        taken = resident()
        self.most_taken = max(self.most_taken, taken)
        return taken if taken <= self.most else held()


def _need(spec):
    from nnviz.core.engine.memory import Design

    return Design(spec.sizes, spec.mini_batch_size, spec.dtype).needed
