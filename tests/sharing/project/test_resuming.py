"""A run that is kept in a file and taken from there goes on to the bit, wherever it was left."""

import dataclasses
from itertools import chain

import numpy as np
import pytest

from nnviz.core import Network, Spec, Training
from nnviz.core.run.planned import PlannedTraining
from nnviz.core.run.without_penalty import trying
from nnviz.data import load_dataset
from nnviz.data.derived.added_examples import with_added
from nnviz.sharing.project.points import KeptData
from nnviz.sharing.project.project import Project, load_project, save_project
from tests.core.run.test_carried import ALL, DESIGNS, PLAIN, assert_same, begun, ended, stayed


def through_a_file(path, training):
    """What is in the file, with its data."""
    data = KeptData.of(training.dataset)
    save_project(path, Project(spec=training.spec, training=training, data=data))
    project = load_project(path)
    dataset, is_same = project.data.dataset(lambda: load_dataset(training.spec.data))
    assert is_same
    project.training.take_up(dataset)
    return project.training


def left_after(training, count):
    for at, _ in enumerate(training.steps()):
        if at == count:
            break
    return training


@pytest.mark.parametrize("name", DESIGNS)
@pytest.mark.parametrize("left_at", [0, 5, 12, 1_000])
def test_it_goes_on_to_the_bit(tmp_path, name, left_at):
    with np.errstate(all="ignore"):
        training = left_after(begun(DESIGNS[name]), left_at)
        there = through_a_file(tmp_path / "it.nnviz", training)
        assert_same(there.snapshot(), training.snapshot())
        assert_same(ended(there), stayed(name))


def test_before_its_first_step_too(tmp_path):
    assert_same(ended(through_a_file(tmp_path / "it.nnviz", begun(ALL))), stayed("all"))


def test_points_that_were_added_are_there(tmp_path):
    plane = with_added(load_dataset("spiral"), np.array([[1.0, 2.0], [-3.0, 0.5]]), [0, 1])
    training = left_after(PlannedTraining(PLAIN, plane, None, {}), 7)
    there = through_a_file(tmp_path / "it.nnviz", training)
    assert there.dataset.added == 2
    np.testing.assert_array_equal(there.dataset.train.master, plane.train.master)
    assert_same(ended(there), ended(training))


@pytest.mark.parametrize("weight, helps", [(0.5, "learning_rate"), (1e25, "start")])
def test_it_is_known_yet_what_helps_a_run_that_failed(tmp_path, weight, helps):
    """By the sentence that says so, where a lower η does not."""
    spec = Spec(data="sine", sizes=(1, 3, 1), activation="relu", output="linear", cost="quadratic")
    spec = dataclasses.replace(spec, learning_rate=1e4)
    start = Network.initial(spec).changed(0, 0, 0, weight).changed(1, 0, 0, weight)
    training = Training(spec, load_dataset("sine"), start)
    ended(training)
    there = through_a_file(tmp_path / "it.nnviz", training)
    assert str(there.failure) == str(training.failure)
    assert there.helps == training.helps == (helps,)


def test_it_is_known_yet_whether_its_penalty_held_it_back(tmp_path):
    training = begun(dataclasses.replace(PLAIN, penalty="l2", penalty_strength=1000.0))
    for _ in chain(training.steps(), trying(training)):
        pass
    there = through_a_file(tmp_path / "it.nnviz", training)
    told = there.snapshot().without_penalty
    assert told is not None and told == training.snapshot().without_penalty


def test_the_same_project_is_the_same_file(tmp_path):
    training = left_after(begun(ALL), 9)
    for name in ("one", "two"):
        through_a_file(tmp_path / name, training)
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


def test_numpy_opens_it(tmp_path):
    training = left_after(begun(PLAIN), 9)
    through_a_file(tmp_path / "it.nnviz", training)
    with np.load(tmp_path / "it.nnviz", allow_pickle=False) as arrays:
        found = arrays["training.made.network.w0"]
    np.testing.assert_array_equal(found, training.snapshot().network.weights[0])
