import numpy as np
import pytest

from nnviz.data import load_dataset
from nnviz.data.dataset import Dataset, Part
from nnviz.data.derived.added_examples import with_added, with_added_of

POINTS = np.array([[1.0, 2.0], [-3.0, 0.5]])


@pytest.fixture
def circle():
    return load_dataset("circle", size=20)


def test_added_examples_come_first_and_all_others_stay(circle):
    data = with_added(circle, POINTS, np.array([1, 0]))
    assert (data.added, data.largest_size) == (2, 22)
    assert (data.train.inputs[:2] == POINTS.astype(np.float32)).all()
    assert data.train.labels[:2].tolist() == [1, 0]
    assert data.train.targets[:2].tolist() == [[1.0], [0.0]]
    assert (data.train.master[2:] == circle.train.master).all()
    assert data.validation is circle.validation
    assert circle.added == 0 and circle.largest_size == 20


def test_other_added_examples_take_the_place_of_the_first_ones(circle):
    data = with_added(with_added(circle, POINTS, np.array([1, 0])), POINTS[:1], np.array([0]))
    assert (data.added, data.largest_size, data.train.labels[0]) == (1, 21, 0)
    none = with_added(data, POINTS[:0], np.zeros(0))
    assert none.added == 0
    assert (none.train.master == circle.train.master).all()


def test_of_several_classes_the_targets_are_one_hot():
    part = Part.of_classes(POINTS, np.array([0, 2]), 3)
    data = Dataset("three", "Three", part, part, part[:0])
    assert with_added(data, POINTS[:1], np.array([1])).train.targets[0].tolist() == [0, 1, 0]


def test_they_move_to_a_set_of_the_same_name_only(circle):
    data = with_added(circle, POINTS, np.array([1, 0]))
    noisy = load_dataset("circle", size=30, noise=0.2)
    moved = with_added_of(data, noisy)
    assert (moved.added, moved.largest_size) == (2, 32)
    assert (moved.train.inputs[:2] == POINTS.astype(np.float32)).all()
    moons = load_dataset("moons", size=30)
    assert with_added_of(data, moons) is moons
    assert with_added_of(circle, noisy) is noisy
    assert with_added_of(None, noisy) is noisy
