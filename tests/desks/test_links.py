import numpy as np
import pytest

from nnviz.core.fit import check_fit
from nnviz.data import load_for
from nnviz.desks import links
from nnviz.desks.links import LENGTHS, Links, is_done
from nnviz.desks.tasks import TASKS

EXPLODING = Links().centred_at(100.0)


def test_tasks():
    first = Links()
    assert not any(is_done(task, first) for task in TASKS["chain"])
    assert is_done("all alike", first.centred_at(4.0))
    assert not is_done("all alike", first.centred_at(5.0))
    assert is_done("first fastest", EXPLODING) and is_done("25 a link", EXPLODING)
    assert not is_done("25 a link", first.centred_at(99.0))
    assert is_done("no slope", Links((100.0,) * 4, (0.0,) * 4))
    assert not is_done("no slope", EXPLODING)
    assert is_done("inside", first.centred_at(4.5)) and not is_done("inside", first)
    assert not is_done("nand", first)


@pytest.mark.parametrize("weight, done", [(6.9, True), (-6.9, True), (6.5, True), (5.0, False)])
def test_the_widest_window_is_found_by_any_weight(weight, done):
    state = Links().with_weight(2, weight)
    assert state.chosen == 2 and is_done("widest", state) == done


@pytest.mark.parametrize("n", LENGTHS)
def test_a_chain_of_every_length_fits_its_design(n):
    state = Links.of_length(n)
    network, spec = state.chain.network(), links.design(n)
    dataset = load_for(spec)
    check_fit(spec, dataset)
    assert network.sizes == spec.sizes
    _, gradients = network.backward(dataset.train.inputs[:1], dataset.train.targets[:1], spec.cost)
    assert np.concatenate(gradients.biases) == pytest.approx(state.slopes.biases)
    assert state.differences == pytest.approx(state.slopes.biases, abs=1e-9)


def test_drawn_weights_are_those_of_the_seed():
    assert Links().drawn(1) == Links().drawn(1) != Links().drawn(2)
    many = np.array([Links.of_length(8).drawn(seed).weights for seed in range(200)])
    assert abs(many.mean()) < 0.1 and many.std() == pytest.approx(1, abs=0.1)


def test_numbers_have_an_end():
    assert Links().with_weight(0, 1e9).weights[0] == 1000
    wild = Links().with_weight(0, 1e9).with_bias(1, -1e9)
    assert np.isfinite(np.concatenate([wild.slopes.factors, wild.slopes.biases])).all()


def test_what_comes_before_the_chosen_neuron():
    assert Links().with_bias(0, 0.3).before == 1.0
    state = Links().with_bias(2, 0.1)
    assert state.before == pytest.approx(state.slopes.a[1])
