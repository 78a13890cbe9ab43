"""What is done where a design is trained: in a process of joblib's, or on a worker of Dask's."""

import os
import signal
from dataclasses import replace
from functools import cache
from threading import Thread
from time import perf_counter, sleep

import numpy as np

from nnviz.core import Spec, SpecError, Training
from nnviz.data import DataError, Dataset, Part, load_for
from nnviz.data.derived.expanded import Expanded
from nnviz.data.sources import decisive_fields
from nnviz.files.reports import versions
from nnviz.sweeps.runs import FINISHED, Run

_LOWER = 5
"""By how much the priority of a worker is below that of who looks on."""
_LOOK_S = 0.5
_MOST_KEPT = 2
"""Data sets that a worker holds at a time."""


def begin(parent: int) -> None:
    """In a process of joblib's: Ctrl-C is for the one that waits, others go first, all end with it.

    joblib's own processes would go on for minutes where the one that waits is killed: that is the
    ``parent``, which may be gone by now, after all the imports.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    give_way()
    Thread(target=_end_with, args=(parent,), daemon=True).start()


def give_way() -> None:
    """Others go first from now on, where a system knows of that."""
    if hasattr(os, "nice"):
        os.nice(_LOWER)


def _end_with(parent: int) -> None:
    """Whoever has lost its parent has another one."""
    while os.getppid() == parent:
        sleep(_LOOK_S)
    os._exit(1)


def trained(sweep: str, spec: Spec, given: Dataset | None) -> Run:
    """Train this design to its end.

    On the data that were ``given``, or else on those that it asks for, which are kept for the next
    design of the same ``sweep``.
    """
    start, content = perf_counter(), ""
    try:
        dataset = _held.dataset(sweep, spec, given)
        content = dataset.content
        training = Training(spec, dataset)
        for _ in training.steps():
            pass
    except SpecError as error:
        return Run.refused(spec, error.sentence, content=content)
    except DataError as error:
        return Run.refused(spec, error.sentence, lasts=False)
    snapshot = training.snapshot()
    return Run(
        spec=spec,
        history=snapshot.history,
        outcome=FINISHED if training.failure is None else str(training.failure),
        seconds=perf_counter() - start,
        training_seconds=snapshot.seconds,
        versions=_versions(),
        content=content,
    )


def can_be_given(dataset: Dataset) -> bool:
    """Whether a data set can be sent as it is; digits that are written on demand cannot."""
    parts = dataset.train, dataset.validation, dataset.test
    return all(type(part) is Part for part in parts)


class _Held:
    """The data sets of one sweep, by what decides them."""

    def __init__(self) -> None:
        self._sweep = ""
        self._kept: dict[tuple[object, ...], Dataset] = {}

    def dataset(self, sweep: str, spec: Spec, given: Dataset | None) -> Dataset:
        """The one of this design, which is made or taken in where it is not there yet."""
        if sweep != self._sweep:
            self._sweep, self._kept = sweep, {}
        key = data_key(spec)
        if key not in self._kept:
            made = load_for(spec) if given is None else _plain(given)
            self._kept = dict([*self._kept.items()][1 - _MOST_KEPT :]) | {key: made}
        return self._kept[key]

    def let_go(self) -> None:
        """Hold nothing."""
        self._kept = {}


_held = _Held()
let_go = _held.let_go


def data_key(spec: Spec) -> tuple[object, ...]:
    """The same for designs that train on the same data."""
    return tuple(getattr(spec, name) for name in ("data", *decisive_fields(spec.data)))


def _plain(dataset: Dataset) -> Dataset:
    """With arrays that numpy is as quick with as with any: what comes mapped into memory is not."""
    plain = replace(
        dataset,
        train=_plain_part(dataset.train),
        validation=_plain_part(dataset.validation),
        test=_plain_part(dataset.test),
    )
    return replace(plain, base=_plain(plain.base)) if isinstance(plain, Expanded) else plain


def _plain_part(part: Part) -> Part:
    labels = None if part.labels is None else np.asarray(part.labels)
    return replace(
        part, master=np.asarray(part.master), labels=labels, targets=np.asarray(part.targets)
    )


@cache
def _versions() -> dict[str, str]:
    return versions()
