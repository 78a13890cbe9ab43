"""Ctrl-C as a question that a loop asks, instead of an exception anywhere."""

import signal
from types import FrameType
from typing import Self


class Interruption:
    """While it lasts, the first Ctrl-C only sets ``asked``; a second one interrupts as ever."""

    def __init__(self) -> None:
        self.asked = False

    def __enter__(self) -> Self:
        self._before = signal.signal(signal.SIGINT, self._on_interrupt)
        return self

    def __exit__(self, *error: object) -> None:
        signal.signal(signal.SIGINT, self._before)

    def _on_interrupt(self, number: int, frame: FrameType | None) -> None:
        self.asked = True
        signal.signal(signal.SIGINT, signal.default_int_handler)
