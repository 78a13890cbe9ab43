import dataclasses

import numpy as np
import pytest

from nnviz.core import Snapshot, Spec
from nnviz.data import load_dataset
from nnviz.gui.backprop.task import Task
from nnviz.gui.example import Example

AND = Spec(sizes=(2, 1), data="and", output="tanh", cost="quadratic", seed=1)
DATA = load_dataset("and")
OWN = Example(np.array([1.0, 1.0]), "your inputs")


def test_an_example_of_the_data_says_what_is_wanted():
    example = Example.of(DATA.train, 3, "row 4")
    task = Task(AND, DATA, example)
    assert task.classes == 0 and task.origin.startswith("row 4")
    walk = task.walk(Snapshot.initial(AND))
    assert walk.values.y == pytest.approx(AND.encode(np.asarray(example.target)))


def test_of_ones_own_example_a_person_says_it_and_the_network_until_then():
    snapshot = Snapshot.initial(AND)
    task = Task(AND, DATA, OWN)
    assert task.classes == 2
    answer = task.own_answer(snapshot.network)
    assert task.walk(snapshot).values.y == pytest.approx([2 * answer - 1])
    for chosen in (0, 1):
        said = dataclasses.replace(task, chosen=chosen)
        assert said.walk(snapshot).values.y == pytest.approx([2 * chosen - 1])
        assert said.origin == f"your inputs, wanted: {chosen}"


def test_nothing_walks_without_an_example_that_fits():
    snapshot = Snapshot.initial(AND)
    assert Task(AND, DATA).walk(snapshot) is None and Task(AND, DATA).origin == ""
    assert Task(AND, DATA, Example(np.ones(3), "another")).walk(snapshot) is None
    other = Snapshot.initial(dataclasses.replace(AND, sizes=(3, *AND.sizes[1:])))
    assert Task(AND, DATA, Example(np.ones(2), "of the table")).walk(other) is None
