import numpy as np
import pytest
from PySide6.QtTest import QSignalSpy

from nnviz.data.dataset import Dataset, Part
from nnviz.data.ink import SIDE
from nnviz.data.problem import PIXELS
from nnviz.data.road import Drawing
from nnviz.gui.example import Example
from nnviz.gui.spotlight import Spotlight


def rows(n, width, seed=0):
    master = np.random.default_rng(seed).integers(0, 255, (n, width), dtype=np.uint8)
    return Part.of_classes(master, np.arange(n) % 3, 3)


def dataset(name="pictures", width=4, train=5, validation=5, seed=0):
    parts = (rows(n, width, seed) for n in (train, validation, 0))
    return Dataset(name, name, *parts)


@pytest.fixture
def spotlight(qapp):
    return Spotlight()


@pytest.fixture
def moved(spotlight):
    return QSignalSpy(spotlight.moved)


def test_at_first_it_is_the_first_validation_example(spotlight, moved):
    data = dataset()
    spotlight.follow(data)
    np.testing.assert_array_equal(spotlight.example.inputs, data.validation.inputs[0])
    assert spotlight.example.origin == "validation example 1"
    assert spotlight.example.label == 0
    assert list(spotlight.example.target) == [1, 0, 0]
    assert moved.count() == 1 and moved.at(0)[0] is spotlight.example


def test_without_validation_it_is_the_first_training_example(spotlight):
    spotlight.follow(dataset(validation=0))
    assert spotlight.example.origin == "training example 1"


def test_without_any_example_there_is_none(spotlight, moved):
    spotlight.follow(dataset(train=0, validation=0))
    assert spotlight.example is None
    assert moved.count() == 0


def test_a_drawing_is_looked_at_until_it_is_cleared(spotlight, moved):
    spotlight.follow(dataset())
    drawing = Example(np.zeros(4, np.float32), "your drawing")
    spotlight.show(drawing)
    assert moved.at(1)[0] is drawing
    spotlight.show(None)
    assert spotlight.example.origin == "validation example 1"
    assert moved.count() == 3


def test_the_same_example_again_is_no_move(spotlight, moved):
    drawing = Example(np.zeros(4, np.float32), "your drawing")
    spotlight.show(drawing)
    spotlight.show(drawing)
    assert moved.count() == 1


def test_it_stays_while_the_data_is_of_the_same_name(spotlight):
    spotlight.follow(dataset(seed=1))
    drawing = Example(np.zeros(4, np.float32), "your drawing")
    spotlight.show(drawing)
    spotlight.follow(dataset(seed=2))
    assert spotlight.example is drawing


@pytest.mark.parametrize("other", [dataset(name="points"), dataset(width=9)])
def test_other_data_has_another_example(spotlight, other):
    spotlight.follow(dataset())
    spotlight.show(Example(np.zeros(4, np.float32), "your drawing"))
    spotlight.follow(other)
    assert spotlight.example.origin == "validation example 1"
    assert spotlight.example.inputs.shape == (other.n_inputs,)


def test_while_data_is_loaded_there_is_none(spotlight, moved):
    spotlight.follow(dataset())
    spotlight.follow(None)
    assert spotlight.example is None and moved.at(1)[0] is None
    spotlight.show(None)
    assert spotlight.example is None


def test_an_example_of_a_regression_has_a_value_and_no_class():
    part = Part.of_values(np.array([[0.5], [1.0]]), np.array([2.0, 3.0]))
    example = Example.of(part, 1, "point 2")
    assert example.label is None
    assert (example.inputs.tolist(), example.target.tolist()) == ([1.0], [3.0])


def test_it_knows_whether_a_person_has_chosen(spotlight):
    spotlight.follow(dataset())
    assert not spotlight.is_chosen
    spotlight.show(Example(np.zeros(4, np.float32), "your drawing"))
    assert spotlight.is_chosen
    spotlight.follow(dataset(seed=1))
    assert spotlight.is_chosen
    spotlight.show(None)
    assert not spotlight.is_chosen
    spotlight.show(spotlight.example)
    spotlight.follow(dataset(name="points"))
    assert not spotlight.is_chosen


def test_what_was_chosen_is_back_with_its_data_unless_something_else_was_shown(spotlight):
    data, other = dataset(), dataset("others")
    spotlight.follow(data)
    chosen = Example.of(data.train, 2, "training example 3")
    spotlight.show(chosen)
    spotlight.follow(None)
    spotlight.follow(data)
    assert spotlight.example is chosen and spotlight.is_chosen
    spotlight.follow(other)
    assert spotlight.example is not chosen and not spotlight.is_chosen
    spotlight.follow(data)
    assert spotlight.example is chosen
    spotlight.follow(None)
    spotlight.show(None)
    spotlight.follow(data)
    assert not spotlight.is_chosen


def test_a_drawing_is_back_with_any_data_that_are_drawn(spotlight):
    spotlight.follow(dataset())
    drawing = Example(np.zeros(PIXELS, np.float32), "your drawing", drawing=Drawing((), 280, 18))
    spotlight.show(drawing)
    spotlight.follow(dataset("points"))
    assert spotlight.example is not drawing
    digits = [Part.of_classes(part.master, part.labels, 10) for part in (rows(5, PIXELS),) * 3]
    spotlight.follow(Dataset("digits", "digits", *digits, image_shape=(SIDE, SIDE)))
    assert spotlight.example is drawing and spotlight.is_chosen
