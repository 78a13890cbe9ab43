"""Functions of one input on 0..1, to be approximated by a network (chapter 4)."""

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from nnviz.data.dataset import Dataset, Part

DOMAIN = (0.0, 1.0)

Values = NDArray[np.float64]


def step_function(x: Values) -> Values:
    """0 below 0.4, 1 from there on: what one sigmoid neuron with a large weight comes near to."""
    return np.where(x < 0.4, 0.0, 1.0)


def bump(x: Values) -> Values:
    """0.8 from 0.4 to 0.6, else 0: what a pair of hidden neurons makes."""
    return np.where((x >= 0.4) & (x < 0.6), 0.8, 0.0)


def sine(x: Values) -> Values:
    """½ + 0.4 sin 2πx: one wave, which sigmoid outputs can follow as well."""
    return 0.5 + 0.4 * np.sin(2 * np.pi * x)


def chapter_4(x: Values) -> Values:
    """0.2 + 0.4x² + 0.3x sin 15x + 0.05 cos 50x: the function at the head of chapter 4."""
    return 0.2 + 0.4 * x**2 + 0.3 * x * np.sin(15 * x) + 0.05 * np.cos(50 * x)


class Function(NamedTuple):
    """``value(x)`` of places x (m,) in 0..1, (m,)."""

    label: str
    help: str
    value: Callable[[Values], Values]


FUNCTIONS: dict[str, Function] = {
    "step-function": Function(
        "Step function", "0 below 0.4, 1 from there on (chapter 4).", step_function
    ),
    "bump": Function("Bump", "0.8 from 0.4 to 0.6, else 0 (chapter 4).", bump),
    "sine": Function("Sine", "One wave between 0.1 and 0.9.", sine),
    "chapter-4": Function("Chapter 4", "0.2 + 0.4x² + 0.3x sin 15x + 0.05 cos 50x.", chapter_4),
}


def load(name: str, size: int, noise: float, seed: np.random.SeedSequence) -> Dataset:
    """`size` places to train, as many to validate, with their values, moved by up to `noise`.

    A pure function of its arguments.
    """
    function, rng = FUNCTIONS[name], np.random.default_rng(seed)
    train, validation = (_part(function, rng, size, noise) for _ in range(2))
    return Dataset(name, function.label, train, validation, train[:0], domain=DOMAIN)


def _part(function: Function, rng: np.random.Generator, size: int, noise: float) -> Part:
    x = rng.random(size)
    return Part.of_values(x[:, None], function.value(x) + rng.uniform(-noise, noise, size))
