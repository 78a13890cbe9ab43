"""How what computes beside the window leaves it the interpreter, or the processor.

Each call of Qt lets go of the interpreter for a moment, and a thread whose own calls are as short
takes it: the window gets it back after one of these. Where it has ten thousand calls to make, as to
lay out all its parts, tenths of a second of work took more than a second (measured: 18,000 changes
from thread to thread in 1.6 s, of which the window had 0.2). A process beside it slows it down too,
where both share a core (measured: a layout took up to 1.7 times as long).
"""

from collections.abc import Iterator
from contextlib import contextmanager
from math import inf
from threading import Event, local
from time import monotonic, sleep

LATE_S, GONE_S = 0.08, 2.0
"""Who asks 25 times a second is late after the first, and after the second does not ask at all."""

SHARE, LONGEST_S = 4, 0.05
"""Then it rests so many times as long as it has computed, and no longer than that at a time."""

BREATH_S = 0.01
"""From one look for the window to the next, where it may rest longer."""


class Courtesy:
    """Of what the window asks now and then for what it has, until ``stopping`` is set."""

    def __init__(self, stopping: Event) -> None:
        self._stopping = stopping
        self._asked = self._rested = monotonic()

    def heard(self) -> None:
        """The window asks: it has time."""
        self._asked = monotonic()

    def hurry(self) -> None:
        """The window waits for it: it rests no more."""
        self._asked = -inf

    def rest(self) -> None:
        """After a piece of work: nothing, unless the window is late."""
        now = monotonic()
        if self._is_late(now):
            self._stopping.wait(min(SHARE * (now - self._rested), LONGEST_S))
            now = monotonic()
        self._rested = now

    def rest_within(self) -> None:
        """In a piece that takes long and has to come to its end, whoever wants it to stop.

        It cannot rest often: when it does, until the window is there.
        """
        now = monotonic()
        until = now + SHARE * (now - self._rested)
        while self._is_late(now) and now < until:
            sleep(BREATH_S)
            now = monotonic()
        self._rested = now

    def _is_late(self, now: float) -> bool:
        return LATE_S < now - self._asked < GONE_S


_OF_THREAD = local()


@contextmanager
def courteous(courtesy: Courtesy) -> Iterator[None]:
    """Whatever this thread does meanwhile rests where it calls :func:`rest`."""
    _OF_THREAD.courtesy = courtesy
    try:
        yield
    finally:
        del _OF_THREAD.courtesy


def rest() -> None:
    """Between two small pieces of long work: nothing, but on a thread that is `courteous`."""
    courtesy: Courtesy | None = getattr(_OF_THREAD, "courtesy", None)
    if courtesy is not None:
        courtesy.rest()
