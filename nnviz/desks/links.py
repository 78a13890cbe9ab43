"""The chain desk's state: neurons in a row, and what the lessons ask of them."""

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from nnviz.core import Spec
from nnviz.core.arrays import Array
from nnviz.data.at_desks import CHAIN
from nnviz.data.designs import usual_design
from nnviz.desks import window
from nnviz.desks.chain import Chain, Slopes, centred, finite_differences, slopes

LENGTHS = (4, 6, 8)
MOST = 1000.0
WEIGHTS = (0.8, -1.1, 1.4, 0.6, -0.9, 1.2, 0.7, -1.3)
BIASES = (0.3, 0.9, -0.4, -0.2, 0.5, -0.6, 0.1, 0.4)
BOOK_WEIGHT = 100.0
NEAR_WIDEST = 0.002


@dataclass(frozen=True)
class Links:
    """What stands on the desk; ``chosen`` is the neuron that was touched last."""

    weights: tuple[float, ...] = WEIGHTS[:4]
    biases: tuple[float, ...] = BIASES[:4]
    chosen: int = 1

    @classmethod
    def of_length(cls, n: int) -> "Links":
        """As it is at first."""
        return cls(WEIGHTS[:n], BIASES[:n])

    @property
    def chain(self) -> Chain:
        """The same as numbers to reckon with."""
        return Chain(np.array(self.weights), np.array(self.biases))

    @property
    def slopes(self) -> Slopes:
        """Factors and their products."""
        return slopes(self.chain)

    @property
    def differences(self) -> Array:
        """∂C/∂b of each by finite difference, (n,)."""
        return finite_differences(self.chain)

    def with_weight(self, at: int, value: float) -> "Links":
        """One weight is another."""
        return dataclasses.replace(self, weights=_put(self.weights, at, value), chosen=at)

    def with_bias(self, at: int, value: float) -> "Links":
        """One bias is another."""
        return dataclasses.replace(self, biases=_put(self.biases, at, value), chosen=at)

    def drawn(self, seed: int) -> "Links":
        """Weights and biases from N(0, 1), rounded to what one reads."""
        rng = np.random.default_rng(seed)
        w, b = (np.round(rng.normal(size=len(self.weights)), 2).tolist() for _ in range(2))
        return dataclasses.replace(self, weights=tuple(w), biases=tuple(b))

    def centred_at(self, weight: float) -> "Links":
        """All weights are this one, and with these biases every z is 0."""
        weights = (round(weight, 3),) * len(self.weights)
        biases = centred(np.array(weights)).tolist()
        return dataclasses.replace(self, weights=weights, biases=tuple(biases))

    @property
    def before(self) -> float:
        """What the chosen neuron is given: a of the one before it, or x."""
        return float(self.slopes.a[self.chosen - 1]) if self.chosen else float(self.chain.x)


def is_done(task: str, state: Links) -> bool:
    """Whether a task of `nnviz.desks.tasks.TASKS` is done by this chain."""
    return task in _TASKS and bool(_TASKS[task](state))


def design(n: int) -> Spec:
    """The network of the desk: one neuron in each of n layers."""
    return dataclasses.replace(usual_design(CHAIN), sizes=(1,) * (n + 1))


def _put(values: tuple[float, ...], at: int, value: float) -> tuple[float, ...]:
    value = min(max(value, -MOST), MOST)
    return tuple(value if k == at else each for k, each in enumerate(values))


def _speeds(state: Links) -> Array:
    return np.abs(state.slopes.biases)


def _factors(state: Links) -> Array:
    return np.abs(state.slopes.factors[1:])


def _is_alike(state: Links) -> Any:
    return _speeds(state).max() <= 1.2 * _speeds(state).min()


def _has_no_slope(state: Links) -> Any:
    return np.abs(state.weights).min() >= 20 and _speeds(state).max() < 1e-6


def _is_widest(state: Links) -> bool:
    weight = state.weights[state.chosen]
    return abs(window.width(weight) - window.widest()[1]) <= NEAR_WIDEST


_TASKS: dict[str, Callable[[Links], Any]] = {
    "all alike": _is_alike,
    "first fastest": lambda now: _speeds(now)[0] > _speeds(now)[1:].max(),
    "25 a link": lambda now: _factors(now).min() >= 24.9,
    "no slope": _has_no_slope,
    "widest": _is_widest,
    "inside": lambda now: now.chosen > 0 and _factors(now)[now.chosen - 1] >= 1,
}
