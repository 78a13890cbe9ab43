"""What is said of neurons that are off."""

from types import SimpleNamespace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnviz.core import Network, Spec
from nnviz.core.insight.answers import answers_to
from nnviz.data import Dataset, Part
from nnviz.gui.example import Example
from nnviz.gui.examples.cell_words import CellWords
from nnviz.gui.examples.chosen_part import ChosenPart
from nnviz.gui.lesion.subject import Subject
from nnviz.gui.lesion.words import answer, loss, loss_text, neurons_off, score
from tests.gui.snapshots import snapshot


@pytest.mark.parametrize(
    ("n", "hidden", "said"),
    [
        (0, (1,), "the only hidden neuron is on"),
        (1, (1,), "the only hidden neuron is off"),
        (0, (1, 2), "all 3 hidden neurons are on"),
        (1, (1, 2), "1 of 3 hidden neurons is off"),
        (2, (2,), "2 of 2 hidden neurons are off"),
    ],
)
def test_neurons_are_counted(n, hidden, said):
    assert neurons_off(n, SimpleNamespace(hidden=hidden)) == said


@given(st.integers(1, 1998), st.integers(1, 1998))
def test_points_lost_are_those_between_the_percentages_beside_them(before, after):
    whole, without = (
        SimpleNamespace(right=n, accuracy=lambda label, n=n: n / 2000) for n in (before, after)
    )
    lost = loss_text(loss(whole, without, None, None), whole)
    said = [float(score(each, None).removesuffix(" %")) for each in (whole, without)]
    assert round(said[0] - said[1], 1) == float(lost.replace("−", "-"))


def two_classes(*names):
    """Data of two classes, the networks for which have one output."""
    part = Part.of_two_classes(np.ones((2, 1), np.float32), [0, 1])
    return Dataset("own", "own", part, part, part, classes=names)


def of_one_output(data, output, bias):
    """A network that answers to each example what this activation makes of the bias."""
    spec = Spec(sizes=(1, 1), output=output, cost="quadratic")
    network = Network([np.zeros((1, 1))], [np.array([bias])], output=output)
    made = snapshot(spec, network)
    return Subject(made, data, Example.of(data.validation, 0, "validation example 1"))


@pytest.mark.parametrize("names", [("no", "yes"), ()])
@pytest.mark.parametrize("output", ["sigmoid", "tanh", "linear", "relu"])
@given(bias=st.floats(-4, 4))
def test_what_one_output_answers_is_said_as_in_the_table_of_the_examples(names, output, bias):
    """Of "no", too, how much is said for it, not what the output says for "yes"."""
    subject = of_one_output(two_classes(*names), output, bias)
    network, spec, part = subject.network, subject.spec, subject.dataset.validation[:]
    answers = answers_to(network, spec, part, slice(None))
    chosen = ChosenPart(subject.dataset, "validation")
    words = CellWords(chosen, part, np.arange(2), answers, spec.output)
    said = answer(subject, subject.outputs_of(network))
    assert said == words.table_rows()[0].texts[-1]


def test_a_small_output_says_no_surely_and_is_the_bar_of_yes():
    subject = of_one_output(two_classes("no", "yes"), "sigmoid", -3.2)
    assert answer(subject, subject.outputs_of(subject.network)) == "no, 0.961"
    assert subject.names() == ["yes"]
    assert of_one_output(two_classes(), "sigmoid", 0.0).names() == [""]
