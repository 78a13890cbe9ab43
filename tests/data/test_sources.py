import dataclasses

import numpy as np
import pytest

from nnviz.core import Spec
from nnviz.data import DATASETS, DataError, load_dataset, load_for
from nnviz.data.problem import Problem
from nnviz.data.sources import AT_DESKS, decisive_fields, own_place, same_data

# fmt: off
NAMES = [
    "handwriting", "mnist", "and", "or", "nand", "xor", "half-adder", "three-inputs",
    "cheese-5", "cheese-3", "circle", "spiral", "moons",
    "blobs", "checkerboard", "step-function", "bump", "sine", "chapter-4",
    "iris", "penguins", "diabetes",
]
# fmt: on


def test_all_the_data_sets_are_there_in_their_groups():
    assert list(DATASETS) == NAMES
    groups = [source.problem for source in DATASETS.values()]
    assert groups == sorted(groups, key=groups.index), "a group stands together"
    assert len(set(groups)) == 5


@pytest.mark.parametrize("name", NAMES)
def test_every_source_is_explained(name):
    source = DATASETS[name]
    assert source.label and source.help.endswith(".")
    drawn = source.problem in (Problem.PLANE, Problem.FUNCTION)
    assert ("data_size" in decisive_fields(name)) == drawn


@pytest.mark.parametrize("name", [*NAMES[2:], *AT_DESKS])
def test_a_set_bears_its_name_and_label(name):
    data, source = load_dataset(name), (DATASETS | AT_DESKS)[name]
    assert (data.name, data.label) == (name, source.label)


@pytest.mark.parametrize("name", AT_DESKS)
def test_what_desks_have_is_had_by_name_and_is_what_is_said_of_it(name):
    data, source = load_dataset(name), AT_DESKS[name]
    assert own_place(name) is None and decisive_fields(name) == ()
    assert (data.n_inputs, data.n_outputs) == source.ends
    assert Problem.of(data) is source.problem


def test_a_design_draws_its_own_points():
    spec = Spec(data="spiral", data_size=70, noise=0.1, seed=9)
    points = load_for(spec).train.master
    assert (points == load_dataset("spiral", size=70, noise=0.1, seed=9).train.master).all()
    for change in ({"seed": 8}, {"noise": 0.2}, {"data": "moons"}):
        other = load_for(dataclasses.replace(spec, **change)).train.master
        assert not (points == other).all()


def test_the_points_are_drawn_by_the_fourth_stream():
    rng = np.random.default_rng(np.random.SeedSequence(6).spawn(4)[3])
    assert (load_dataset("sine", size=20, seed=6).train.master[:, 0] == rng.random(20)).all()


@pytest.mark.parametrize(
    "data, change, same",
    [
        ("spiral", {"noise": 0.1}, False),
        ("spiral", {"seed": 2}, False),
        ("chapter-4", {"data_size": 20}, False),
        ("spiral", {"learning_rate": 1.0, "sizes": (2, 3), "train_size": 7}, True),
        ("xor", {"noise": 0.1, "seed": 2, "data_size": 20}, True),
        ("handwriting", {"noise": 0.1, "seed": 2, "data_size": 20}, True),
        ("handwriting", {"variety": 0.5}, False),
        ("handwriting", {"fresh_digits": False}, False),
        ("mnist", {"fresh_digits": False}, True),
        ("mnist", {"expanded": True}, False),
        ("some/folder", {"expanded": True}, False),
        ("digits.csv", {"expanded": True}, False),
        ("moons", {"expanded": True}, True),
        ("xor", {"variety": 0.5}, True),
        ("some/folder", {"seed": 2}, True),
        ("xor", {"data": "and"}, False),
    ],
)
def test_which_designs_ask_for_the_same_examples(data, change, same):
    spec = Spec(data=data)
    assert same_data(spec, dataclasses.replace(spec, **change)) is same


def test_what_there_is_not_is_told_with_what_there_is():
    with pytest.raises(DataError, match=r"'xorr': choose handwriting, .* or a folder\."):
        load_dataset("xorr")
