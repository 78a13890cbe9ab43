"""What a design needs in memory, told before it is asked for: this computer may not have it."""

import ctypes
import os
import sys
from contextlib import suppress
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from nnviz.core.examples import BLOCK
from nnviz.core.rules import SpecError

SHARE = 0.5
"""Of the computer's memory, which a run may take."""
UNKNOWN = 4_000_000_000
"""Bytes of a computer that does not tell."""

COPIES = 10
"""Of all weights: four in the fast loop, the others in snapshots, the best and the first one."""
KINDS = 15
"""Numbers for each neuron and example of a mini-batch, in the fast loop; and for its last one."""
_LIMIT = Path("/sys/fs/cgroup/memory.max")


class Design(NamedTuple):
    """What of a design decides how much memory its run takes."""

    sizes: tuple[int, ...]
    mini_batch_size: int
    dtype: str

    @property
    def needed(self) -> int:
        """Bytes that a run takes at most, by and large, its data not counted."""
        return self.for_weights + self.mini_batch_size * self.for_example

    @property
    def for_weights(self) -> int:
        """What does not depend on the mini-batch: weights, and the examples that are measured."""
        counts = [a * b for a, b in pairwise(self.sizes)]
        drawn = 16 * max(counts)
        return COPIES * self._item * sum(counts) + drawn + 2 * BLOCK * self._item * sum(self.sizes)

    @property
    def for_example(self) -> int:
        """What each example of a mini-batch adds."""
        return KINDS * self._item * sum(self.sizes[1:]) + (self._item + 1) * self.sizes[0]

    @property
    def _item(self) -> int:
        return 4 if self.dtype == "float32" else 8


def check_memory(design: Design) -> None:
    """Raise SpecError where a run would take more than its share of this computer's memory."""
    most, need = int(SHARE * machine_memory()), design.needed
    if need <= most:
        return
    needed, there_is = need / 1e9, machine_memory() / 1e9
    left = (most - design.for_weights) // design.for_example
    if left >= 1:
        raise SpecError(
            "mini_batch_size",
            "With these layers a mini-batch of {size:,} needs {need:,.1f} GB, more than half of "
            "this computer's {all:,.1f} GB: use at most {most:,} or smaller layers.",
            size=design.mini_batch_size,
            most=left,
            need=needed,
            all=there_is,
        )
    raise SpecError(
        "sizes",
        "These layers need {need:,.1f} GB, more than half of this computer's {all:,.1f} GB: "
        "use smaller ones.",
        need=needed,
        all=there_is,
    )


@cache
def machine_memory() -> int:
    """Bytes of memory that this computer has, or that its container allows."""
    found = UNKNOWN
    with suppress(AttributeError, OSError, ValueError):
        found = _of_windows() if sys.platform == "win32" else _of_posix()
    with suppress(OSError, ValueError):
        found = min(found, int(_LIMIT.read_text()))
    return found


def _of_posix() -> int:
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")


class _Status(ctypes.Structure):
    """Windows' MEMORYSTATUSEX."""

    _fields_ = [
        ("length", ctypes.c_uint32),
        ("load", ctypes.c_uint32),
        *((name, ctypes.c_uint64) for name in ("total", "free", "a", "b", "c", "d", "e")),
    ]


def _of_windows() -> int:
    status = _Status(length=ctypes.sizeof(_Status))
    if not ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status)):  # type: ignore[attr-defined,unused-ignore]
        raise OSError
    return int(status.total)
