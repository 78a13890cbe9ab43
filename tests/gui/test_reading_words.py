import numpy as np
import pytest

from nnviz.data.ink import extent, rasterize
from nnviz.gui.reading_words import (
    activation_text,
    equals,
    invitation,
    of_training,
    outputs_for,
    reading,
)
from tests.gui.snapshots import network

SEVEN = [np.array([[40.0, 40.0], [180.0, 40.0], [100.0, 200.0]])]
IMAGE = rasterize(SEVEN)


def outputs(**answers):
    values = np.full(10, 0.01)
    for digit, value in answers.items():
        values[int(digit[1:])] = value
    return values


@pytest.mark.parametrize(
    ("answers", "text"),
    [
        ({"d7": 0.93}, "7"),
        ({"d0": 0.51, "d8": 0.2}, "0"),
        ({"d7": 0.49, "d1": 0.2}, "not sure: 7 or 1"),
        ({"d7": 0.6, "d1": 0.31}, "not sure: 7 or 1"),
        ({"d7": 0.62, "d1": 0.31}, "7"),
        ({"d7": 0.95, "d9": 0.94}, "not sure: 7 or 9"),
        ({}, "not sure: 9 or 8"),
    ],
)
def test_words(answers, text):
    assert reading(IMAGE, extent(SEVEN), outputs(**answers)) == text


@pytest.mark.parametrize(
    ("value", "activation", "text"),
    [
        (0.925, "sigmoid", "= 0.925"),
        (0.99986, "sigmoid", "> 0.999"),
        (1.0, "sigmoid", "> 0.999"),
        (0.0, "sigmoid", "< 0.001"),
        (-1.0, "tanh", "< −0.999"),
        (0.0, "tanh", "= 0"),
        (1.0, "step", "= 1"),
        (0.0, "step", "= 0"),
        (1.0, "relu", "= 1.000"),
        (0.0, "relu", "= 0"),
        (-0.9996, "linear", "= −1.000"),
    ],
)
def test_an_activation_that_never_reaches_its_end_is_never_said_to(value, activation, text):
    assert equals(activation_text(value, activation)) == text


def test_an_empty_pad():
    assert reading(None, 0.0, None) == "draw a digit"


def test_a_speck_is_no_digit():
    speck = [np.array([[100.0, 100.0], [102.0, 100.0]])]
    text = reading(rasterize(speck), extent(speck), outputs(d1=0.99))
    assert text == "this does not look like a digit"


def test_a_dot_is_no_digit():
    dot = [np.array([[100.0, 100.0]])]
    text = reading(rasterize(dot), extent(dot), outputs(d1=0.99))
    assert text == "this does not look like a digit"


def test_a_filled_sheet_is_no_digit():
    rows = np.arange(0, 200, 10.0)
    scribble = [np.array([[0.0, y], [200.0, y]]) for y in rows]
    text = reading(rasterize(scribble), extent(scribble), outputs(d1=0.99))
    assert text == "this does not look like a digit"


def test_outputs_are_the_networks():
    weights = np.zeros((10, 784), dtype=np.float32)
    weights[3] = 1
    values = outputs_for(network(weights), IMAGE)
    assert values.shape == (10,)
    assert values.argmax() == 3
    assert values.sum() == pytest.approx(1)


def test_an_example_is_counted_among_those_of_its_epoch_not_in_the_order_of_training():
    assert of_training(8500) == "training example 8,501"
    assert of_training(8500, 1038) == "training example 8,501, made for epoch 1,038"


@pytest.mark.parametrize(
    ("names", "asks", "says"),
    [
        ("abc", "draw a letter", "Draw a letter here"),
        ("a1", "draw a letter or a digit", "Draw a letter or a digit here"),
        (("circle", "square"), "draw one of the 2 classes", "Draw here"),
    ],
)
def test_classes_that_are_no_digits_are_called_by_their_names(names, asks, says):
    names = tuple(names)
    assert reading(None, 0.0, None, names) == asks and invitation(names) == says
    assert reading(IMAGE, extent(SEVEN), np.eye(len(names))[1], names) == names[1]
    unsure = np.full(len(names), 0.4)
    assert reading(IMAGE, extent(SEVEN), unsure, names).startswith(f"not sure: {names[-1]} or")


def test_a_single_output_speaks_for_the_second_of_two_classes():
    one = network(np.zeros((1, 784), dtype=np.float32), output="sigmoid")
    assert outputs_for(one, IMAGE) == pytest.approx([0.5, 0.5])
