"""The first mini-batches of a run that failed, made once more with something changed."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

import numpy as np

from nnviz.core.arrays import Array
from nnviz.core.engine.loop import Engine
from nnviz.core.examples import Examples, Inputs, work
from nnviz.core.network import Network
from nnviz.core.run.large import BEYOND_SEEDS, LARGE, largest, largest_weight, takes_as_they_are
from nnviz.core.settings import LEAST_RATE
from nnviz.core.spec import Spec

MOST_STEPS, MOST_WORK = 1_000, 1_000_000_000
"""Mini-batches of a trial, and multiplications: about a second."""

LARGE_INPUT = 100.0
"""Of inputs that are below it, nobody is told that they are large."""
_USELESS = 1e-6, 1e-3
"""This share of an η, and never more than that: where no larger one does, nothing is learnt."""
_THROWN = 2.0
"""So many times the largest of the first weights is far away from all that can be learnt."""


class _Scaled(NamedTuple):
    """Inputs with mean 0 and σ 1."""

    master: Array


@dataclass(frozen=True, eq=False)
class Trial:
    """A design, its first weights, and the inputs and targets of which these ``rows`` train."""

    spec: Spec
    start: Network
    inputs: Inputs
    targets: Array
    rows: Array

    @classmethod
    def of(cls, spec: Spec, start: Network, examples: Examples, rows: Array) -> "Trial":
        """As the run began."""
        return cls(spec, start, examples, spec.encode(examples.targets), rows)

    def but(self, *names: str) -> "Trial":
        """With these as they can do no harm: settings, "inputs" or the "start"."""
        trial = self
        for name in names:
            trial = _HARMLESS[name](trial)
        return trial

    def fails(self) -> bool:
        """Whether weights get no numbers, or are thrown too far away ever to come back."""
        engine, most = self._trained(), max(LARGE, _THROWN * largest_weight(self.start))
        return not engine.is_finite() or largest_weight(engine.network) > most

    def _trained(self) -> Engine:
        """As far as it is tried, or until it has failed.

        It is tried because no bound is true of all designs: a sigmoid's slope is small where
        weights are large, and of rectified and linear neurons it grows with the weights, from an η
        on that depends on the examples.
        """
        engine, steps = Engine(self.start, self.spec, len(self.rows)), self._steps
        while steps > 0 and engine.is_finite():
            for at in range(0, len(self.rows), engine.chunk):
                rows = self.rows[at : at + engine.chunk]
                for tape, m in engine.load(self.inputs, self.targets, rows)[:steps]:
                    engine.play(tape, m)
                    steps -= 1
        return engine

    @property
    def largest_input(self) -> float:
        """Of those that train."""
        master = self.inputs.master[self.rows]
        return 1.0 if master.dtype == np.uint8 else largest(master)  # grey values become 0..1

    @property
    def has_large_inputs(self) -> bool:
        """Whether there are inputs that are large, and were chosen to be as they are."""
        return takes_as_they_are(self.spec) and self.largest_input > LARGE_INPUT

    @property
    def has_large_start(self) -> bool:
        """Whether it began with weights that no seed draws."""
        return largest_weight(self.start) > BEYOND_SEEDS

    @property
    def _steps(self) -> int:
        return min(MOST_STEPS, MOST_WORK // (self.spec.mini_batch_size * work(self.spec.sizes)))


def _with(**settings: Any) -> Callable[[Trial], Trial]:
    return lambda trial: replace(trial, spec=replace(trial.spec, **settings))


def _slow(trial: Trial) -> Trial:
    share, most = _USELESS
    rate = max(LEAST_RATE, min(share * trial.spec.learning_rate, most))
    return _with(learning_rate=rate)(trial)


def _scaled(trial: Trial) -> Trial:
    x = trial.inputs.master.astype(np.float64)
    trained = x[trial.rows]
    spread = trained.std(axis=0)
    scaled = (x - trained.mean(axis=0)) / np.where(spread > 0, spread, 1.0)
    return replace(trial, inputs=_Scaled(scaled))


_HARMLESS: dict[str, Callable[[Trial], Trial]] = {
    "learning_rate": _slow,
    "least_rate": _with(learning_rate=LEAST_RATE),
    "penalty": _with(penalty="none"),
    "momentum": _with(momentum=0.0),
    "inputs": _scaled,
    "start": lambda trial: replace(trial, start=Network.initial(trial.spec)),
}
