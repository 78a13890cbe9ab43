import dataclasses

import numpy as np
import pytest

from nnviz.core import Network, Spec
from nnviz.core.insight.answers import (
    answering,
    answers_to,
    block_size,
    confusion,
    for_and_against,
    most_confused,
)
from nnviz.core.insight.plane import answers as plane_answers
from nnviz.core.insight.plane import leaning
from nnviz.data import load_dataset
from nnviz.data.dataset import Part
from tests.core.measured import measure

RNG = np.random.default_rng(0)


def run(blocks):
    """What a generator returns, and how often it yielded."""
    count = 0
    while True:
        try:
            next(blocks)
        except StopIteration as end:
            return end.value, count
        count += 1


def digits(n=1200, seed=1):
    rng = np.random.default_rng(seed)
    images = rng.integers(0, 255, (n, 784), dtype=np.uint8)
    return Part.of_classes(images, rng.integers(0, 10, n), 10)


@pytest.mark.parametrize("output", ["softmax", "sigmoid", "tanh"])
def test_as_many_are_right_as_accuracies_count(output):
    cost = "log-likelihood" if output == "softmax" else "quadratic"
    spec, part = Spec(output=output, cost=cost), digits()
    network = Network.initial(spec)
    answers, blocks = run(answering(network, spec, part))
    score = measure(network, spec, part)
    assert (len(answers), blocks) == (1200, 3)
    assert len(answers) - answers.n_wrong == score.right
    assert answers.errors.mean() == pytest.approx(score.deviation or answers.errors.mean())
    np.testing.assert_array_equal(answers.sureness, answers.outputs.max(axis=1))
    assert answers.outputs.dtype == np.float32


def test_some_rows_are_answered_as_all_are():
    spec, part = Spec(), digits(60)
    network = Network.initial(spec)
    answers = answers_to(network, spec, part, slice(None))
    rows = np.array([5, 3, 40])
    few = answers_to(network, spec, part, rows)
    np.testing.assert_allclose(few.outputs, answers[rows].outputs, rtol=1e-5)
    np.testing.assert_array_equal(few.right, answers[rows].right)


@pytest.mark.parametrize(("output", "z"), [("sigmoid", np.log(4)), ("tanh", np.arctanh(0.6))])
def test_a_single_output_is_as_sure_as_it_is_far_from_the_other_class(output, z):
    spec = Spec(data="circle", sizes=(1, 1), output=output, cost="quadratic", activation="linear")
    network = Network([np.array([[z]])], [np.zeros(1)], output=output)
    part = Part.of_two_classes(np.array([[1.0], [-1.0], [-1.0]]), np.array([1, 0, 1]))
    answers = answers_to(network, spec, part, slice(None))
    np.testing.assert_allclose(answers.sureness, 0.8, atol=1e-6)
    assert answers.classes.tolist() == [1, 0, 0]
    assert answers.right.tolist() == [True, True, False]
    np.testing.assert_allclose(answers.errors, [0.2, 0.2, 0.8], atol=1e-6)
    assert answers.mistakes().tolist() == [2]


def test_mistakes_come_surest_first():
    spec = Spec(sizes=(3, 3), data="circle", output="linear", cost="quadratic")
    network = Network([np.eye(3)], [np.zeros(3)], output="linear")
    inputs = np.array([[0.9, 0, 0], [0.2, 0.3, 0], [0, 0, 0.8], [0, 0.7, 0]])
    answers = answers_to(network, spec, Part.of_classes(inputs, [0, 0, 1, 2], 3), slice(None))
    assert answers.mistakes().tolist() == [2, 3, 1]
    assert answers.n_wrong == 3


def test_values_have_errors_instead_of_mistakes():
    spec = Spec(sizes=(1, 1), data="sine", output="linear", cost="quadratic")
    network = Network([np.array([[1.0]])], [np.zeros(1)], output="linear")
    part = Part.of_values(np.array([[0.0], [1.0], [2.0]]), np.array([0.5, 1.0, 4.0]))
    answers = answers_to(network, spec, part, slice(None))
    assert answers.classes is None and answers.n_wrong is None
    assert answers.errors.tolist() == [0.5, 0.0, 2.0]
    assert answers.mistakes().tolist() == [2, 0, 1]


def test_answers_that_are_no_numbers_come_last_and_are_wrong():
    spec = Spec(sizes=(2, 2), data="circle", output="linear", cost="quadratic")
    network = Network([np.eye(2)], [np.zeros(2)], output="linear")
    inputs = np.array([[np.nan, np.nan], [1.0, 0.0]])
    answers = answers_to(network, spec, Part.of_classes(inputs, [1, 1], 2), slice(None))
    assert answers.mistakes().tolist() == [1, 0]


def test_of_no_examples_there_are_no_answers():
    spec = Spec()
    answers, _ = run(answering(Network.initial(spec), spec, digits(0)))
    assert len(answers) == 0 and answers.n_wrong == 0 and not answers.mistakes().size


def test_large_networks_answer_in_smaller_blocks():
    small, large = Spec(sizes=(784, 100, 10)), Spec(sizes=(784, 1000, 1000, 10))
    assert block_size(Network.initial(small)) == 500
    assert 1 <= block_size(Network.initial(large)) < 50


def test_rows_of_the_matrix_are_labels_and_columns_answers():
    labels, classes = np.array([0, 0, 2, 2, 2, 1]), np.array([0, 1, 0, 0, 2, 1])
    counts = confusion(labels, classes, 3)
    assert counts.tolist() == [[1, 1, 0], [0, 1, 0], [2, 0, 1]]
    assert most_confused(counts) == (2, 0, 2)
    assert most_confused(np.diag([3, 4])) is None


def test_answers_do_not_change():
    spec = Spec()
    answers = answers_to(Network.initial(spec), spec, digits(3), slice(None))
    with pytest.raises(dataclasses.FrozenInstanceError):
        answers.right = None


def test_a_row_of_several_bits_is_right_where_all_of_them_are():
    spec = Spec(data="half-adder", sizes=(2, 2), output="sigmoid", cost="cross-entropy")
    network = Network([np.array([[9.0, 9.0], [9.0, 9.0]])], [np.array([-4.0, -13.0])])
    adder = load_dataset("half-adder").train
    answers = answers_to(network, spec, adder, slice(None))
    assert answers.right.tolist() == [True, True, True, False]  # 1 + 1: the sum is said to be 1
    assert answers.classes is None and answers.n_wrong == 1
    assert answers.mistakes().tolist() == [3]
    score = measure(network, spec, adder)
    assert (score.right, score.accuracy) == (3, 0.75)
    least = np.maximum(answers.outputs, 1 - answers.outputs).min(axis=1)
    np.testing.assert_allclose(answers.sureness, least)


@pytest.mark.parametrize(
    ("output", "values", "shades"),
    [
        ("sigmoid", [0.0, 0.407, 0.5, 1.0], [-1, -0.186, 0, 1]),
        ("tanh", [-1.0, 0.0, 0.5], [-1, 0, 0.5]),
        ("linear", [-3.0, 0.5, 2.0], [-1, 0, 1]),
        ("relu", [0.0, 0.5, 7.0], [-1, 0, 1]),
    ],
)
def test_an_output_that_says_0_or_1_is_for_or_against(output, values, shades):
    for kind, k in (("classes", 1), ("bits", 2)):
        rule = for_and_against(kind, k, output)
        assert rule.shades(np.array(values)) == pytest.approx(shades)


def test_other_outputs_are_signed():
    assert for_and_against("classes", 10, "softmax") is None
    assert for_and_against("values", 1, "linear") is None


@pytest.mark.parametrize("output", ["sigmoid", "tanh", "linear"])
def test_an_output_has_the_colour_of_its_place_in_the_plane(output):
    network = Network([np.array([[0.7, -1.3]])], [np.array([0.2])], output=output)
    x = np.random.default_rng(3).normal(size=(50, 2))
    rule = for_and_against("classes", 1, output)
    shades = rule.shades(network.forward(x)[1][-1])[:, 0]
    np.testing.assert_allclose(shades, leaning(plane_answers(network, x)), atol=1e-12)
