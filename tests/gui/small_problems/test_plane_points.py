import numpy as np
import pytest

from nnviz.core import Network, Spec
from nnviz.data import load_dataset
from nnviz.gui.example import Example
from nnviz.gui.small_problems.plane_points import FINER, MOST_POINTS, PlanePoints, refined

SPEC = Spec(data="moons", sizes=(2, 1), output="sigmoid", cost="cross-entropy")
RIGHT_HALF = Network([np.array([[100.0, 0.0]])], [np.zeros(1)], output="sigmoid")
"""Answers with class 1 where x₁ > 0."""


@pytest.fixture
def points():
    return PlanePoints.of(load_dataset("moons", size=30))


def test_dots_are_training_points_and_then_those_that_validate(points):
    dots = points.dots
    assert (len(dots.labels), dots.train, dots.own, dots.k) == (60, 30, 0, 2)
    assert ((dots.places >= 0) & (dots.places <= 1)).all()


def test_of_very_many_points_there_are_the_first():
    data = load_dataset("moons", size=MOST_POINTS + 10)
    points = PlanePoints.of(data)
    assert len(points.train) == len(points.validation) == MOST_POINTS
    assert (points.train.master == data.train.master[:MOST_POINTS]).all()


def test_an_example_is_where_its_inputs_are(points):
    assert points.place_of(Example(np.array([6.0, -6.0]), "a corner")) == (1, 1)
    assert points.place_of(Example(np.zeros(784), "a digit")) is None
    assert points.place_of(None) is None


def test_points_are_named_by_their_part(points):
    first = points.example(0)
    other = points.example(31)
    assert (first.origin, other.origin) == ("training example 1", "validation example 2")
    assert (other.inputs == points.validation.inputs[1]).all()


def test_right_is_who_is_answered_with_its_class(points):
    train, validation = points.right(RIGHT_HALF, SPEC)
    for part, right in ((points.train, train), (points.validation, validation)):
        assert (right == ((part.inputs[:, 0] > 0) == (part.labels == 1))).all()


def test_regions_are_what_is_answered_everywhere(points):
    levels = points.regions(RIGHT_HALF)
    side = len(levels)
    assert levels.shape == (side, side)
    left, right = levels[:, : side // 2 - FINER], levels[:, side // 2 + FINER :]
    assert left.max() < right.min()


def test_between_two_cells_is_between_their_values():
    fine = refined(np.array([[[0.0, 4.0], [0.0, 4.0]]], dtype=np.float32))
    assert fine[0].tolist() == [[0, 1, 3, 4]] * 4
