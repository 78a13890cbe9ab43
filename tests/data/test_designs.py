import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnviz.core import Spec, Training
from nnviz.core.fit import check_fit, untrainable
from nnviz.data import DATASETS, load_for
from nnviz.data.designs import (
    DESIGNS,
    EARLIER,
    chapter_1,
    fitting,
    following,
    set_by_hand,
    usual_design,
)
from nnviz.data.perceptrons import PERCEPTRONS
from nnviz.data.problem import Problem
from nnviz.data.sources import AT_DESKS
from nnviz.gui.run.unlearnt import unlearnt
from tests.gui.design.blank_digits import blank_digits
from tests.learnt import learnt, trained

NAMES = sorted(DESIGNS)
SMALL = [name for name in NAMES if DATASETS[name].problem is not Problem.DIGITS]
OF_EACH_KIND = ["half-adder", "spiral", "bump", "chapter-4", "iris"]
DIGITS = usual_design("handwriting")


def test_every_data_set_has_a_design():
    assert DESIGNS.keys() == DATASETS.keys()


@pytest.mark.parametrize("name", AT_DESKS)
def test_what_desks_open_fits_its_data_and_nothing_of_it_is_taken_along(name):
    spec = usual_design(name)
    check_fit(spec, load_for(spec))
    assert set_by_hand(spec) == () and following(spec, "xor") == usual_design("xor")


def test_copies_of_pictures_are_no_copies_of_rows():
    rows, pictures = load_for(usual_design("iris")), blank_digits(20)
    expanded = dataclasses.replace(usual_design("own.csv"), expanded=True)
    assert not fitting(expanded, rows).expanded
    assert fitting(expanded, pictures).expanded


def test_what_came_with_data_before_is_not_set_by_hand():
    """Opened again and followed by other data, a run has what comes with those."""
    for name, designs in EARLIER.items():
        for earlier in designs:
            spec = dataclasses.replace(earlier, data=name)
            assert set_by_hand(spec) == () and spec != usual_design(name)
            assert following(spec, "mnist") == usual_design("mnist")
            assert set_by_hand(dataclasses.replace(spec, epochs=31)) == ("epochs",)


@pytest.mark.parametrize("name", NAMES)
def test_a_design_fits_its_data(name):
    spec = usual_design(name)
    assert spec.data == name and set_by_hand(spec) == ()
    assert (spec.sizes[0], spec.sizes[-1]) == DATASETS[name].ends
    if name in SMALL:
        check_fit(spec, load_for(spec))


def test_designs_learn_their_data_and_nothing_is_advised_at_the_end(times):
    """Some of each kind; of all small ones but the checkerboard with ``--times``.

    With more seeds, the checkerboard and the digits too: python -m tests.benchmarks choosing.
    """
    for name in OF_EACH_KIND if times == 1 else [each for each in SMALL if each != "checkerboard"]:
        seed = 2 + NAMES.index(name)
        snapshot, dataset = trained(dataclasses.replace(usual_design(name), seed=seed))
        assert learnt(snapshot, dataset) and not unlearnt(snapshot), name


def test_chapter_1s_network_is_the_books():
    spec = chapter_1(dataclasses.replace(DIGITS, seed=7, variety=0.5))
    assert spec.sizes == (784, 30, 10) and spec.activations == ("sigmoid", "sigmoid")
    assert (spec.cost, spec.learning_rate, spec.mini_batch_size) == ("quadratic", 3.0, 10)
    assert (spec.epochs, spec.schedule, spec.seed, spec.variety) == (30, "constant", 7, 0.5)
    assert set_by_hand(chapter_1(DIGITS)) == ()


@pytest.mark.parametrize("left", NAMES)
def test_other_data_bring_their_design_whatever_was_left(left):
    for name in NAMES:
        assert following(usual_design(left), name) == usual_design(name), name


def test_nothing_of_perceptrons_or_of_chapter_1_is_taken_along():
    for known in (chapter_1(DIGITS), *(set_up.spec for set_up in PERCEPTRONS)):
        assert following(known, "xor") == usual_design("xor")


@pytest.mark.parametrize("kind", ["classes", "values"])
def test_what_a_table_brings_is_not_set_by_hand(kind):
    output, cost = ("sigmoid", "cross-entropy") if kind == "classes" else ("linear", "quadratic")
    table = dataclasses.replace(usual_design("mine.csv"), sizes=(3, 1, 1), output=output, cost=cost)
    assert set_by_hand(table) == ("sizes",)
    assert following(table, "xor").cost == usual_design("xor").cost


@pytest.mark.parametrize(
    "by_hand, name",
    [
        ({"seed": 7}, "xor"),
        ({"learning_rate": 0.5}, "blobs"),
        ({"sizes": (784, 50, 10)}, "spiral"),
        ({"activation": "relu", "initializer": "rectified"}, "moons"),
        ({"output": "sigmoid", "cost": "cross-entropy"}, "mnist"),
        ({"output": "sigmoid", "cost": "quadratic"}, "circle"),
        ({"penalty": "l2", "penalty_strength": 5.0, "stop_patience": 4}, "blobs"),
        ({"schedule": "constant"}, "checkerboard"),
    ],
)
def test_what_was_set_by_hand_stays(by_hand, name):
    spec = dataclasses.replace(DIGITS, **by_hand)
    assert set(set_by_hand(spec)) == set(by_hand)
    made, usual = following(spec, name), usual_design(name)
    for field in by_hand:
        wanted, found = getattr(spec, field), getattr(made, field)
        assert found[1:-1] == wanted[1:-1] if field == "sizes" else found == wanted
    kept = {field.name: getattr(usual, field.name) for field in dataclasses.fields(Spec)}
    assert dataclasses.replace(made, **{n: v for n, v in kept.items() if n in by_hand}) == usual


@pytest.mark.parametrize(
    "by_hand, name",
    [
        ({"variety": 0.5}, "blobs"),  # points have no hands
        ({"activation": "step"}, "xor"),  # nothing could be trained
    ],
)
def test_what_does_not_fit_is_left(by_hand, name):
    assert following(dataclasses.replace(DIGITS, **by_hand), name) == usual_design(name)


def test_an_output_goes_with_its_cost():
    two = dataclasses.replace(usual_design("half-adder"), output="softmax", cost="log-likelihood")
    assert following(two, "mnist") == usual_design("mnist")
    assert following(two, "xor") == usual_design("xor")  # softmax needs two outputs


@given(st.sampled_from(NAMES), st.sampled_from(NAMES), st.data())
def test_whatever_was_set_the_design_can_be_trained(left, name, data):
    spec = usual_design(left)
    changed = {
        "activation": data.draw(st.sampled_from(["sigmoid", "relu", "step"])),
        "sizes": (
            spec.sizes[0],
            *data.draw(st.lists(st.integers(1, 9), max_size=3)),
            spec.sizes[-1],
        ),
        "dropout": data.draw(st.sampled_from([0.0, 0.5])),
        "train_size": data.draw(st.sampled_from([None, 3])),
        "use_biases": data.draw(st.booleans()),
    }
    made = following(dataclasses.replace(spec, **changed), name)
    assert untrainable(made) is None
    if name in SMALL:
        Training(made, load_for(made))
