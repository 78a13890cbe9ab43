"""Points in a plane, of two classes that no straight line parts, or only just.

Circle, spiral and blobs are those of TensorFlow Playground, coordinates as they are; its noise of
0 to 50 % is 0 to 0.5 here. Every point lies within the square from −6 to 6.
"""

from collections.abc import Callable
from typing import NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from nnviz.core.insight.plane import Box
from nnviz.data.dataset import Dataset, Part

DOMAIN = (-6.0, 6.0)
RADIUS = 5.0

TURNS = 1.75  # of the spiral
INNER, OUTER = 0.5, 0.7  # shares of the radius: within is class 1, beyond is class 0
MOON = 3.0  # radius of a moon
CELL = 2.5  # side of a square of the checkerboard
CENTRE = 2.0  # of class 1's blob, in both directions; class 0's is opposite
VARIANCES = (0.5, 4.0)  # of a blob without noise, and with most noise
MOST_NOISE = 0.5

_ROOM = 0.25
"""What is seen beyond a domain that has examples on its very edge, as a share of it."""

MOST_COLOURED = 62
"""Classes that a plane shows."""

Points: TypeAlias = NDArray[np.float64]
Labels: TypeAlias = NDArray[np.int64]
Draw: TypeAlias = Callable[[np.random.Generator, Labels, float], tuple[Points, Labels]]


def circle(rng: np.random.Generator, wanted: Labels, noise: float) -> tuple[Points, Labels]:
    """A disc of class 1, a ring of class 0 round it; noise confuses the classes, not the places."""
    low, high = np.where(wanted == 1, 0.0, OUTER), np.where(wanted == 1, INNER, 1.0)
    points = _polar(RADIUS * rng.uniform(low, high), rng.uniform(0, 2 * np.pi, len(wanted)))
    seen = points + _moved(rng, points, RADIUS * noise)
    return points, (np.hypot(*seen.T) < INNER * RADIUS).astype(np.int64)


def spiral(rng: np.random.Generator, wanted: Labels, noise: float) -> tuple[Points, Labels]:
    """Two arms, half a turn apart, of 1.75 turns to radius 5; noise moves the points."""
    way = rng.random(len(wanted))
    turn = np.where(wanted == 1, 0, np.pi)
    points = _polar(RADIUS * way, 2 * np.pi * TURNS * way + turn)
    return points + _moved(rng, points, noise), wanted


def moons(rng: np.random.Generator, wanted: Labels, noise: float) -> tuple[Points, Labels]:
    """Two half circles that reach into each other; noise moves the points by up to 1.5."""
    angle = rng.uniform(0, np.pi, len(wanted))
    side = np.where(wanted == 1, 1.0, -1.0)
    x, y = side * (np.cos(angle) - 0.5), side * (np.sin(angle) - 0.25)
    points = MOON * np.stack([x, y], axis=1)
    return points + _moved(rng, points, MOON * noise), wanted


def blobs(rng: np.random.Generator, wanted: Labels, noise: float) -> tuple[Points, Labels]:
    """Two round clouds; noise makes them wider, until they run into each other.

    They are normal, but end at two standard deviations, so as to stay within the square.
    """
    least, most = VARIANCES
    spread = np.sqrt(least + (most - least) * noise / MOST_NOISE)
    shares = rng.uniform(np.exp(-2.0), 1, len(wanted))
    away = _polar(spread * np.sqrt(-2 * np.log(shares)), rng.uniform(0, 2 * np.pi, len(wanted)))
    return away + np.where(wanted == 1, CENTRE, -CENTRE)[:, None], wanted


def checkerboard(rng: np.random.Generator, wanted: Labels, noise: float) -> tuple[Points, Labels]:
    """Four times four squares, by turns of class 0 and 1; noise confuses the classes."""
    column, row = rng.integers(-2, 2, (2, len(wanted)))
    row ^= (column + row + wanted) % 2
    points = CELL * (np.stack([column, row], axis=1) + rng.random((len(wanted), 2)))
    seen = np.floor((points + _moved(rng, points, CELL * noise)) / CELL)
    return points, (seen.sum(axis=1) % 2).astype(np.int64)


class Plane(NamedTuple):
    """A set of points: ``draw(rng, wanted, noise)`` makes one for each class that is wanted.

    It returns the points (m, 2) and their classes (m,), which noise may have changed.
    """

    label: str
    help: str
    draw: Draw


PLANES: dict[str, Plane] = {
    "circle": Plane("Circle", "A disc inside a ring.", circle),
    "spiral": Plane("Spiral", "Two arms wound into each other.", spiral),
    "moons": Plane("Moons", "Two half circles that reach into each other.", moons),
    "blobs": Plane("Blobs", "Two round clouds, which one neuron can part.", blobs),
    "checkerboard": Plane(
        "Checkerboard", "Four times four squares in turn: the hardest of them.", checkerboard
    ),
}


def load(name: str, size: int, noise: float, seed: np.random.SeedSequence) -> Dataset:
    """`size` points to train, as many to validate; a pure function of its arguments."""
    plane, rng = PLANES[name], np.random.default_rng(seed)
    train, validation = (_part(plane, rng, size, noise) for _ in range(2))
    return Dataset(name, plane.label, train, validation, train[:0], domain=DOMAIN)


def has_plane(dataset: Dataset) -> bool:
    """Whether its examples are points of a plane, of classes."""
    return dataset.n_inputs == 2 and dataset.kind == "classes"


def is_plane_of_table(dataset: Dataset) -> bool:
    """Whether a table's rows are points of a plane: two columns of numbers are its inputs.

    Its classes are few enough to be coloured, or it has one value.
    """
    table = dataset.table
    if table is None or [column.kind for column in table.inputs] != ["number", "number"]:
        return False
    if dataset.kind == "classes":
        return len(dataset.class_names) <= MOST_COLOURED
    return dataset.kind == "values" and dataset.n_outputs == 1


def box_of(dataset: Dataset) -> Box:
    """The part of the plane that holds every example."""
    inputs = np.concatenate([dataset.train.inputs, dataset.validation.inputs]).astype(np.float64)
    if dataset.domain is None or dataset.table is not None:
        return Box.around(inputs)
    low, high = dataset.domain
    room = _ROOM * (high - low) if inputs.min() <= low or inputs.max() >= high else 0.0
    return Box(low - room, high + room, low - room, high + room)


def _part(plane: Plane, rng: np.random.Generator, size: int, noise: float) -> Part:
    return Part.of_two_classes(*plane.draw(rng, np.arange(size) % 2, noise))


def _polar(radius: Points, angle: Points) -> Points:
    """Points (m, 2), the angle counted clockwise from the top."""
    return np.stack([radius * np.sin(angle), radius * np.cos(angle)], axis=1)


def _moved(rng: np.random.Generator, points: Points, most: float) -> Points:
    """Displacements (m, 2) of up to `most` in each direction."""
    return rng.uniform(-most, most, points.shape)
