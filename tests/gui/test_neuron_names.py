import dataclasses

import numpy as np
import pytest

from nnviz.core import Network
from nnviz.data import DATASETS, load_dataset
from nnviz.data.dataset import Dataset, Part
from nnviz.data.truth_tables import TRUTH_TABLES
from nnviz.gui.example import Example
from nnviz.gui.network.layout import Connection, Neuron
from nnviz.gui.network.network_words import item_title
from nnviz.gui.network.passage import Passage
from nnviz.gui.neuron_names import (
    a_class,
    input_names,
    neuron_number,
    output_names,
    output_phrase,
    whence,
)
from nnviz.gui.neurons.neuron_words import layer_words, neuron_fact, neuron_words
from nnviz.lessons.shelf import LESSONS
from tests.gui.own_tables import flowers, prices


def three_classes():
    part = Part.of_classes(np.zeros((3, 2)), np.arange(3), 3)
    return Dataset("t", "T", part, part, part[:0])


def test_neurons_count_from_1():
    assert [neuron_number(n) for n in (0, 9, 1233)] == ["1", "10", "1,234"]


@pytest.mark.parametrize("name", TRUTH_TABLES)
def test_outputs_of_tables_have_their_names(name):
    data, table = load_dataset(name), TRUTH_TABLES[name]
    names = output_names(data, data.n_outputs)
    assert names == (list(table.answers) if len(table.answers) > 1 else [""])
    assert input_names(data) == list(table.input_names)


def test_digits_have_their_digit_and_classes_their_number():
    digits, classes, adder = (
        load_dataset("handwriting"),
        three_classes(),
        load_dataset("half-adder"),
    )
    assert output_names(digits, 10) == [f"{k}" for k in range(10)]
    assert output_phrase(digits, 10, 7) == output_phrase(None, 10, 7) == "output for 7"
    assert output_phrase(classes, 3, 2) == "output for class 2"
    assert output_phrase(adder, 2, 1) == "output carry"
    assert output_phrase(load_dataset("xor"), 1, 0) == "output"


OF_LESSONS = {
    f"{id} {form.name} {design.name}": design.rows
    for id, lesson in LESSONS.items()
    for form in lesson.forms.values()
    for design in form.designs.values()
    if design.rows is not None
}


@pytest.mark.parametrize(
    "name", [*(name for name in DATASETS if name not in ("handwriting", "mnist")), *OF_LESSONS]
)
def test_every_place_that_names_a_neuron_names_it_alike(name):
    """In words an output is named as the data has it, every other neuron by its number from 1."""
    data = OF_LESSONS[name] if name in OF_LESSONS else load_dataset(name)
    n, k = data.n_inputs, data.n_outputs
    network = Network(
        [np.ones((3, n)), np.ones((k, 3))], [np.zeros(3), np.zeros(k)], activation="sigmoid"
    )
    passage = Passage(network, None, data)
    for output in range(k):
        phrase = output_phrase(data, k, output)
        assert item_title(passage, Neuron(2, output)) == phrase
        assert item_title(passage, Connection(1, output, 2)) == f"hidden, neuron 3 → {phrase}"
        assert neuron_fact(network, 1, output, data) == f"{phrase}: neuron 1 pushes most"
        said = neuron_words(network, 1, output, data)
        assert said.startswith(f"neuron {output + 1} of {k}") and (k == 1) != (phrase in said)
    assert item_title(passage, Neuron(0, 0)) == f"input {input_names(data)[0]}"
    assert neuron_fact(network, 0, 2, data).startswith("neuron 3: ")


def test_rows_of_a_lesson_are_called_as_it_calls_them():
    data = OF_LESSONS["L11 quick trained"]
    assert input_names(data) == [*"0123456789"] and output_names(data, 4) == [*"8421"]
    assert output_phrase(data, 4, 0) == "output 8" and output_phrase(data, 4, 3) == "output 1"


def test_the_only_neuron_is_not_named_where_there_is_no_more_to_say_of_it():
    data, alone = load_dataset("xor"), Network([np.full((1, 2), 0.6)], [np.zeros(1)])
    said = layer_words(alone, 0, alone.weights[0], data, is_change=False)
    assert said.endswith("; strongest weight +0.60"), said
    deep = Network([np.ones((1, 2)), np.ones((1, 1))], [np.zeros(1), np.zeros(1)])
    said = layer_words(deep, 0, deep.weights[0], data, is_change=False)
    assert said.endswith("; strongest weight +1.00; raises the output"), said


def test_what_a_table_calls_its_columns_and_classes_is_what_everybody_calls_them():
    data = flowers()
    assert output_names(data, 3) == ["setosa", "versicolor", "virginica"]
    assert output_phrase(data, 3, 2) == "output for virginica"
    assert input_names(data) == ["petal"]
    assert input_names(prices()) == ["area", "town = Bonn", "town = Ulm"]
    pictures = dataclasses.replace(data, image_shape=(1, 1))
    assert input_names(pictures) == ["row 1, column 1"], "whatever its columns are called"
    assert a_class(data, 1) == "versicolor" and a_class(three_classes(), 1) == "class 1"
    assert a_class(None, 8) == "an 8"
    example = Example.of(data.test, 0, "test example 1")
    assert whence(example, data) == "test example 1, setosa"
    assert whence(Example.of(prices().test, 0, "test example 1"), prices()) == "test example 1"
