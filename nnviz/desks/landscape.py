"""Three costs of two variables with their slopes: a bowl, a canyon, and hills with valleys."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from nnviz.core.arrays import Array


class Place(NamedTuple):
    """A point of the plane; also a gradient, or the velocity of the marble."""

    x: float
    y: float


STILL = Place(0.0, 0.0)


@dataclass(frozen=True)
class Surface:
    """A cost C(x, y) and its slope, both for numbers or for arrays of one shape.

    ``formula`` is C, ``slopes`` are ∂C/∂x and ∂C/∂y as one writes them; ``start`` is where the
    marble lies at first, ``least`` the lowest place within ``reach_x`` and ``reach_y`` of 0.
    """

    formula: str
    slopes: tuple[str, str]
    value: Callable[[Array, Array], Array]
    slope: Callable[[Array, Array], tuple[Array, Array]]
    start: Place
    least: Place
    reach_x: float = 5.0
    reach_y: float = 5.0

    def cost(self, at: Place) -> float:
        """C there."""
        return float(self.value(np.asarray(at.x), np.asarray(at.y)))

    def gradient(self, at: Place) -> Place:
        """∇C there."""
        along_x, along_y = self.slope(np.asarray(at.x), np.asarray(at.y))
        return Place(float(along_x), float(along_y))


def _hills_slope(x: Array, y: Array) -> tuple[Array, Array]:
    return np.cos(x) * np.sin(y) + 0.2, np.sin(x) * np.cos(y)


SURFACES: dict[str, Surface] = {
    "bowl": Surface(
        "x² + y²",
        ("2x", "2y"),
        lambda x, y: x**2 + y**2,
        lambda x, y: (2 * x, 2 * y),
        Place(-4.0, 1.5),
        Place(0.0, 0.0),
        reach_y=2.6,
    ),
    "canyon": Surface(
        "x² + 10y²",
        ("2x", "20y"),
        lambda x, y: x**2 + 10 * y**2,
        lambda x, y: (2 * x, 20 * y),
        Place(4.0, 1.0),
        Place(0.0, 0.0),
        reach_y=2.6,
    ),
    "valleys": Surface(
        "sin x sin y + 0.2x",
        ("cos x sin y + 0.2", "sin x cos y"),
        lambda x, y: np.sin(x) * np.sin(y) + 0.2 * x,
        _hills_slope,
        Place(3.0, -2.5),
        Place(float(np.arccos(0.2)) - 2 * np.pi, -np.pi / 2),
    ),
}
