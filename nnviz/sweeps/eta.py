"""A learning rate for a design, by chapter 3's recipe.

Begin with η = 0.01 and go on in orders of magnitude until the training cost oscillates or grows
in the first few epochs; look closer within that order. The largest η with which the cost falls is
the threshold: take half of it.
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
SWINGS = 0.05
"""A cost that rises by more than this share of the first one oscillates: drawn from 0 on that is
seen, and what mini-batches differ by mostly is not."""
HIGHER, GIVEN_BACK = 1.3, 0.1
"""A cost that ends so many times higher than with a smaller η, or higher by this share of what it
fell with that, is no longer better than with that one."""
SWINGS_HIGH = 0.02
"""Of such a cost less is enough to say that it jumps to and fro over its valley."""
FALLEN = 0.95
"""A cost that ends above this share of the first one has not fallen."""
_BELOW = 3
"""Steps of the series 1, 2, 5 below what is too large that are looked at too."""
_AT_THE_END = POINTS // 4

Course: TypeAlias = Literal["still", "falls", "higher", "oscillates", "rises"]
_FINE = ("still", "falls")


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

    @property
    def climb(self) -> float:
        """The most by which it rose above what it had come down to."""
        costs = np.array(self.costs)
        return float(np.max(costs - np.minimum.accumulate(costs)))

    def course(self, lowest: float) -> Course:
        """How the cost went; ``lowest`` is the least end with a smaller η.

        One that rises is clearly above its first somewhere on the way, wherever it ends; one that
        is "higher" neither does that nor oscillates, but ends higher than with the smaller η.
        """
        first = self.costs[0]
        if self.failed or max(self.costs) > (1 + SWINGS) * first:
            return "rises"
        if self.climb > SWINGS * first:
            return "oscillates"
        allowed = min(HIGHER * lowest, lowest + GIVEN_BACK * (first - lowest))
        if lowest <= FALLEN * first and self.end >= allowed:
            return "oscillates" if self.climb > SWINGS_HIGH * first else "higher"
        return "still" if self.end > FALLEN * first else "falls"


@dataclass(frozen=True)
class EtaFound:
    """The ``trials`` so far, from the smallest η, and what they say.

    ``courses`` are how their costs went, ``first_fall`` the smallest η with which it falls,
    ``too_large`` the smallest with which it does worse than that, ``threshold`` the largest below
    that with which it falls: half of it is the ``proposal``. All four are None where there is none.
    An epoch has ``per_epoch`` mini-batches.
    """

    trials: tuple[Trial, ...]
    per_epoch: int = 1

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
        return next((eta for eta, course in self._known if course == "falls"), None)

    @property
    def too_large(self) -> float | None:
        """The smallest η with which the cost oscillates, rises, or ends higher than before."""
        return next((eta for eta, course in self._known if course not in _FINE), None)

    @property
    def threshold(self) -> float | None:
        """The largest η with which the cost falls, below the first that is too large."""
        limit = self.too_large
        if limit is None:
            return None
        falls = (eta for eta, course in self._known if course == "falls" and eta < limit)
        return max(falls, default=None)

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
            ),
            values["per_epoch"],
        )

    @property
    def length(self) -> tuple[int, float]:
        """How long a trial is: mini-batches, and epochs."""
        steps = _steps(self.per_epoch)
        return steps, steps / self.per_epoch

    @property
    def _known(self) -> Iterator[tuple[float, Course]]:
        etas = (trial.eta for trial in self.trials)
        return zip(etas, self.courses, strict=True)

    def as_dict(self) -> dict[str, Any]:
        """Plain data, as json knows it."""
        trials = [
            {"eta": t.eta, "course": course, "steps": list(t.steps), "costs": list(t.costs)}
            for t, course in zip(self.trials, self.courses, strict=True)
        ]
        found = {name: getattr(self, name) for name in ("first_fall", "threshold", "proposal")}
        return {"per_epoch": self.per_epoch, "trials": trials, **found}


def finding(spec: Spec, dataset: Dataset) -> Iterator[EtaFound]:
    """The search: what is known after each trial. Raises SpecError where nothing can be trained."""
    per_epoch = -(-dataset.epoch_size(spec.train_size) // spec.mini_batch_size)
    found = EtaFound((), per_epoch)
    eta = _next(found)
    while eta is not None:
        trials = [*found.trials, _trial(spec, dataset, eta, _steps(per_epoch))]
        found = EtaFound(tuple(sorted(trials, key=lambda trial: trial.eta)), per_epoch)
        yield found
        eta = _next(found)


def _next(found: EtaFound) -> float | None:
    """What to try next: up or down by orders of magnitude, then just below what is too large."""
    if not found.trials:
        return FIRST
    least, most = found.trials[0].eta, found.trials[-1].eta
    if found.too_large is None:
        return _rounded(10 * most) if most < LARGEST else None
    if found.too_large == least:
        return _rounded(least / 10) if least > SMALLEST else None
    tried = {trial.eta for trial in found.trials}
    eta = found.too_large
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


def _steps(per_epoch: int) -> int:
    """How many mini-batches a trial has."""
    return max(EPOCHS * per_epoch, LEAST_STEPS)


def _trial(spec: Spec, dataset: Dataset, eta: float, steps: int) -> Trial:
    """The first ``steps`` of the design with another η; its figures are not measured."""
    marks = np.linspace(0, steps, POINTS + 1).astype(int)
    training = Training(trial_design(spec, eta), dataset)
    costs = _costs(training, dataset, [int(mark) for mark in marks])
    there = [cost for cost in costs if cost is not None]
    return Trial(
        eta, tuple(map(int, marks[: len(there)])), tuple(there), failed=len(there) <= POINTS
    )


def trial_design(spec: Spec, eta: float) -> Spec:
    """What a trial trains: nothing ends it or changes η, and nobody trains it so long here."""
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
