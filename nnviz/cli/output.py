"""Writing to the terminal when it is closed, gone, full, or lacks a letter."""

import io
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TextIO

from nnviz.cli.errors import FAILED, CommandError


def make_writable() -> None:
    """A stream that is closed swallows all; a terminal that lacks η shows ? in its place."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: PTH123, SIM115
        elif isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def say(text: str) -> None:
    """Write ``text`` to stdout now. A reader that has seen enough, such as head, is no error."""
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except OSError as error:
        _close_off(sys.stdout)
        if not isinstance(error, BrokenPipeError):
            from nnviz.core.refusals import reason_of

            raise CommandError(
                f"The output cannot be written: {reason_of(error)}.", FAILED
            ) from error


def complain(sentence: str) -> None:
    """Write one sentence to stderr, if anybody reads it."""
    with perhaps_unread():
        sys.stderr.write(f"nnviz: {sentence}\n")


@contextmanager
def perhaps_unread() -> Iterator[None]:
    """What is written to stderr here may find no reader: that is no error."""
    try:
        yield
    except OSError:
        _close_off(sys.stderr)


def _close_off(stream: TextIO) -> None:
    """What is still buffered goes nowhere, lest Python complain about it when it exits."""
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
