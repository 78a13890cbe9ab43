"""A learning rate for a design, by chapter 3's recipe.

Begin with η = 0.01 and go on in orders of magnitude until the training cost oscillates or grows
in the first few epochs; look closer within that order; take half of the threshold.
"""

import dataclasses
import math
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias, cast

import numpy as np

from nnviz.core import Spec, Training
from nnviz.core.metrics import Score, measuring
from nnviz.core.settings import LEAST_RATE
from nnviz.data import Dataset

FIRST = 0.01
"""Where the search begins."""
SMALLEST, LARGEST = 1e-6, 1e3
POINTS = 20
"""How often a trial measures the cost."""
EPOCHS, LEAST_STEPS = 3, 300
"""How long a trial is: these are the first few epochs, and more of them where they are short."""
SAMPLE = 1_000
"""Training examples that the cost is measured on."""
HIGHER, GIVEN_BACK = 1.3, 0.1
"""A cost that ends so many times higher than with a smaller η, or higher by this share of what it
fell with that, jumps to and fro over its valley."""
FALLEN = 0.95
"""A cost that ends above this share of the first one has not fallen."""
_BELOW = 3
"""Steps of the series 1, 2, 5 below the threshold that are looked at too."""
_AT_THE_END = POINTS // 4

Course: TypeAlias = Literal["still", "falls", "oscillates", "rises"]


@dataclass(frozen=True)
class Trial:
    """The training cost of the design with this ``eta``: ``costs`` after so many ``steps``.

    It is shorter where the cost was no number any more.
    """

    eta: float
    steps: tuple[int, ...]
    costs: tuple[float, ...]
    failed: bool

    @property
    def end(self) -> float:
        """The mean of the last quarter of the costs; infinite where it failed."""
        return math.inf if self.failed else float(np.mean(self.costs[-_AT_THE_END:]))

    def course(self, lowest: float) -> Course:
        """How the cost went; ``lowest`` is the least end with a smaller η.

        One that rises is above its first somewhere on the way, wherever it ends.
        """
        if self.failed or max(self.costs) > self.costs[0]:
            return "rises"
        if self.end > FALLEN * self.costs[0]:
            return "still"
        jumps = min(HIGHER * lowest, lowest + GIVEN_BACK * (self.costs[0] - lowest))
        return "oscillates" if self.end >= jumps else "falls"


@dataclass(frozen=True)
class EtaFound:
    """The ``trials`` so far, from the smallest η, and what they say.

    ``courses`` are how their costs went, ``first_fall`` the smallest η with which it falls,
    ``threshold`` the smallest with which it oscillates or rises: half of it is the ``proposal``.
    All three are None where there is none.
    """

    trials: tuple[Trial, ...]

    @property
    def courses(self) -> tuple[Course, ...]:
        """One for each trial."""
        lowest, courses = math.inf, []
        for trial in self.trials:
            courses.append(trial.course(lowest))
            lowest = min(lowest, trial.end)
        return tuple(courses)

    @property
    def first_fall(self) -> float | None:
        """The smallest η with which the cost falls."""
        return self._first("falls")

    @property
    def threshold(self) -> float | None:
        """The smallest η with which the cost oscillates or rises."""
        return self._first("oscillates", "rises")

    @property
    def proposal(self) -> float | None:
        """Half of the threshold."""
        return None if self.threshold is None else float(f"{self.threshold / 2:.3g}")

    @classmethod
    def from_dict(cls, values: Any) -> "EtaFound":
        """What `as_dict` has made plain data of."""
        return cls(
            tuple(
                Trial(t["eta"], tuple(t["steps"]), tuple(t["costs"]), len(t["costs"]) <= POINTS)
                for t in values["trials"]
            )
        )

    def _first(self, *wanted: Course) -> float | None:
        known = zip(self.trials, self.courses, strict=True)
        return next((trial.eta for trial, course in known if course in wanted), None)

    def as_dict(self) -> dict[str, Any]:
        """Plain data, as json knows it."""
        trials = [
            {"eta": t.eta, "course": course, "steps": list(t.steps), "costs": list(t.costs)}
            for t, course in zip(self.trials, self.courses, strict=True)
        ]
        found = {name: getattr(self, name) for name in ("first_fall", "threshold", "proposal")}
        return {"trials": trials, **found}


def finding(spec: Spec, dataset: Dataset) -> Iterator[EtaFound]:
    """The search: what is known after each trial. Raises SpecError where nothing can be trained."""
    found = EtaFound(())
    eta = _next(found)
    while eta is not None:
        trials = [*found.trials, _trial(spec, dataset, eta)]
        found = EtaFound(tuple(sorted(trials, key=lambda trial: trial.eta)))
        yield found
        eta = _next(found)


def _next(found: EtaFound) -> float | None:
    """What to try next: up or down by orders of magnitude, then just below the threshold."""
    if not found.trials:
        return FIRST
    least, most = found.trials[0].eta, found.trials[-1].eta
    if found.threshold is None:
        return _rounded(10 * most) if most < LARGEST else None
    if found.threshold == least:
        return _rounded(least / 10) if least > SMALLEST else None
    tried = {trial.eta for trial in found.trials}
    eta = found.threshold
    for _ in range(_BELOW):
        eta = _step_below(eta)
        if eta not in tried:
            return eta
    return None


def _step_below(eta: float) -> float:
    """The number before one of the series 1, 2, 5, 10."""
    digit, exponent = f"{eta:.0e}".split("e")
    lower = {"1": "5", "2": "1", "5": "2"}[digit]
    return float(f"{lower}e{int(exponent) - (digit == '1')}")


def _rounded(eta: float) -> float:
    return float(f"{eta:.0e}")


def _trial(spec: Spec, dataset: Dataset, eta: float) -> Trial:
    """The first epochs of the design with another η, which stays; its figures are not measured."""
    n = dataset.epoch_size(spec.train_size)
    per_epoch = -(-n // spec.mini_batch_size)
    marks = np.linspace(0, max(EPOCHS * per_epoch, LEAST_STEPS), POINTS + 1).astype(int)
    training = Training(_plain(spec, eta), dataset)
    costs = _costs(training, dataset, [int(mark) for mark in marks])
    there = [cost for cost in costs if cost is not None]
    return Trial(
        eta, tuple(map(int, marks[: len(there)])), tuple(there), failed=len(there) <= POINTS
    )


def _plain(spec: Spec, eta: float) -> Spec:
    """Without whatever ends a run or changes η, and longer than anybody trains it here."""
    return dataclasses.replace(
        spec,
        learning_rate=max(eta, LEAST_RATE),
        schedule="constant",
        stop_patience=None,
        stop_cost=None,
        stop_accuracy=None,
        stop_error=None,
        epochs=1_000_000,
        evaluate_every=1_000_000,
    )


def _costs(training: Training, dataset: Dataset, marks: list[int]) -> Iterator[float | None]:
    """The cost after each of these numbers of steps; the last is None where there is none."""
    steps = training.steps()
    sample = None
    for mark in marks:
        while training.step < mark and training.failure is None:
            next(steps, None)
        if sample is None:
            for _ in dataset.prepare(1, training.n_train):
                pass
            sample = dataset.epoch(1, training.n_train)[:SAMPLE]
        network = training.snapshot().network
        cost = None if training.failure else _score(measuring(network, training.spec, sample)).cost
        yield cost
        if cost is None:
            return


def _score(blocks: Generator[None, None, Score]) -> Score:
    while True:
        try:
            next(blocks)
        except StopIteration as end:
            return cast(Score, end.value)
