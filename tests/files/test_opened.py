"""An opened network's design fits it and its data, whatever there was before."""

import dataclasses
from functools import cache

import numpy as np
import pytest

from nnviz.core import Network, Spec, SpecError
from nnviz.core.fit import check_fit, check_given
from nnviz.data import DATASETS, load_dataset
from nnviz.data.designs import usual_design
from nnviz.data.problem import Problem
from nnviz.files import SavedNetwork
from nnviz.files.opened import design_for, design_on, fitting

SMALL = [name for name, source in DATASETS.items() if source.problem is not Problem.DIGITS]

loaded = cache(load_dataset)


def network_of(*sizes, output="sigmoid", activation="sigmoid"):
    pairs = list(zip(sizes[1:], sizes[:-1], strict=True))
    weights, biases = [np.ones(pair) for pair in pairs], [np.ones(n) for n, _ in pairs]
    return Network(weights, biases, activation=activation, output=output)


@pytest.mark.long
@pytest.mark.parametrize("present", SMALL)
@pytest.mark.parametrize("cost", ["quadratic", "cross-entropy"])
def test_after_any_data_a_network_of_any_known_ends_fits(present, cost):
    dataset = loaded(present)
    before = dataclasses.replace(usual_design(present), train_size=2, use_biases=False)
    for ends in {DATASETS[name].ends for name in SMALL}:
        saved = SavedNetwork(network_of(ends[0], 5, 7, ends[1]), cost)
        spec = design_for(saved, before, dataset)
        check_given(spec, saved.network)
        check_fit(spec, dataset if spec.data == present else loaded(spec.data))
        assert spec.use_biases
        if (dataset.n_inputs, dataset.n_outputs) == ends:
            assert spec.data == present and spec.learning_rate == before.learning_rate


def test_what_the_file_tells_comes_back():
    spec = Spec(data="spiral", sizes=(2, 5, 1), output="sigmoid", cost="cross-entropy", noise=0.2)
    saved = SavedNetwork(Network.initial(spec), spec.cost, spec)
    assert design_for(saved, Spec(), None) == spec


def test_data_that_a_file_names_and_that_are_not_there_are_asked_for_not_replaced():
    spec = Spec(data="spiral", sizes=(2, 5, 1), output="sigmoid", cost="cross-entropy", noise=0.2)
    gone = dataclasses.replace(spec, data="/nowhere/mine.csv", train_size=70)
    saved = SavedNetwork(Network.initial(gone), gone.cost, gone)
    assert design_for(saved, usual_design("moons"), loaded("moons")) == gone


def test_all_known_data_with_its_ends_are_offered_and_may_be_taken():
    saved = SavedNetwork(network_of(2, 3, 1), "quadratic")
    assert {"and", "or", "nand", "xor", "circle"} <= {*fitting(saved)} < {*DATASETS}
    for data in fitting(saved):
        check_fit(design_on(saved, data), loaded(data))
    assert design_on(saved, "/home/mine.csv").data == "/home/mine.csv"


def test_without_its_data_the_present_ones_count_before_they_are_there():
    saved = SavedNetwork(network_of(2, 3, 1), "quadratic")
    assert design_for(saved, usual_design("moons"), None).data == "moons"
    assert design_for(saved, Spec(), None).data == "and"


def test_dropout_for_each_layer_goes_where_there_are_other_layers():
    saved = SavedNetwork(network_of(784, 5, 10, output="softmax"), "log-likelihood")
    spec = Spec(sizes=(784, 4, 4, 10), dropout=(0.1, 0.2))
    assert design_for(saved, spec, None).dropout == 0.0


def test_a_network_that_no_data_fit_is_refused_with_what_can_be_done():
    for ends, said in (((5, 3), "5 inputs and 3 outputs"), ((1, 3), "1 input and 3 outputs")):
        saved = SavedNetwork(network_of(*ends), "quadratic")
        with pytest.raises(SpecError, match=f"{said}, .*open the network again"):
            design_for(saved, Spec(), None)
