"""Ctrl-C as a question that a loop asks, instead of an exception anywhere."""

import signal
from types import FrameType
from typing import Self

SIGNALS = signal.SIGINT, signal.SIGTERM
"""Ctrl-C, and what the system sends where a session is closed."""


class Interruption:
    """While it lasts, the first Ctrl-C only sets ``asked``; a second one interrupts as ever."""

    def __init__(self) -> None:
        self.asked = False

    def __enter__(self) -> Self:
        self._before = [signal.signal(number, self._on_interrupt) for number in SIGNALS]
        return self

    def __exit__(self, *error: object) -> None:
        for number, before in zip(SIGNALS, self._before, strict=True):
            signal.signal(number, before)

    def _on_interrupt(self, number: int, frame: FrameType | None) -> None:
        self.asked = True
        for each in SIGNALS:
            signal.signal(each, signal.default_int_handler)
