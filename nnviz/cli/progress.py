"""How far a run has come, on stderr: a bar for people, a line an epoch for everyone."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import takewhile
from time import monotonic
from typing import Any

from tqdm import tqdm

from nnviz.cli.output import perhaps_unread
from nnviz.core import EpochRecord, Snapshot, Training

_EVERY_SECONDS = 0.1
_LARGEST_SHARE = 0.02


class Progress:
    """Shows a Training; a reader of stderr that has gone does not stop it."""

    def __init__(self, training: Training) -> None:
        self._training = training
        self._next = monotonic()
        self._record: EpochRecord | None = None
        total = training.goal * training.n_train
        self._bar = _bar(total=total, unit=" images", unit_scale=True, desc="training")

    def tick(self) -> None:
        """After every mini-batch: show what is new, but never spend much of the time on it."""
        start = monotonic()
        if start >= self._next:
            self._show()
            end = monotonic()
            self._next = end + max(_EVERY_SECONDS, (end - start) / _LARGEST_SHARE)

    def close(self) -> None:
        """Show the last figures and leave the line."""
        self._show()
        with perhaps_unread():
            self._bar.close()

    def _show(self) -> None:
        snapshot = self._training.snapshot()
        seen = self._record.epoch if self._record else 0
        new = takewhile(lambda record: record.epoch > seen, reversed(snapshot.history))
        with perhaps_unread():
            for record in reversed(list(new)):
                part = snapshot.spec.measured
                line = epoch_line(record, rate_after(record, snapshot), part)
                self._bar.write(line, file=sys.stderr)
            self._bar.update(snapshot.images - self._bar.n)
        self._record = self._training.record


@contextmanager
def making(what: str) -> Iterator[Callable[[float], None]]:
    """A bar for something in the making; gives what is to be told the share done, 0..1."""
    bar = _bar(total=1.0, desc=what, bar_format="{desc}: {percentage:3.0f} % {bar}", leave=False)

    def tell(share: float) -> None:
        with perhaps_unread():
            bar.update(share - bar.n)

    try:
        yield tell
    finally:
        with perhaps_unread():
            bar.close()


def rate_after(record: EpochRecord, snapshot: Snapshot) -> float | None:
    """What the schedule has made of η after that epoch; None where it has let it be."""
    changes = (c for c in snapshot.changes if c.field == "learning_rate")
    return next((float(c.new) for c in changes if c.epoch == record.epoch), None)


def epoch_line(record: EpochRecord, rate: float | None = None, part: str = "validation") -> str:
    """One epoch's figures as a line, those that exist, of training and the ``part`` measured.

    The ``rate`` is a new η.
    """
    kinds = (_figures(record, "training"), _figures(record, part))
    shown = "; ".join(figures for figures in kinds if figures)
    lowered = "" if rate is None else f"; η is {rate:.7g} now"
    return f"epoch {record.epoch}: {shown or 'no figures'}{lowered}"


def _figures(record: EpochRecord, kind: str) -> str:
    figures = []
    cost, accuracy = record.figure(kind, "cost"), record.figure(kind, "accuracy")
    if cost is not None:
        figures.append(f"cost {cost:.4g}")
    if accuracy is not None:
        figures.append(f"accuracy {100 * accuracy:.2f} %")
    return f"{kind} {', '.join(figures)}" if figures else ""


def _bar(**settings: Any) -> Any:
    """A tqdm bar on stderr; none where nobody watches it move."""
    return tqdm(file=sys.stderr, disable=not sys.stderr.isatty(), dynamic_ncols=True, **settings)
