import dataclasses

import numpy as np
import pytest

from nnviz.core import Network, SpecError
from nnviz.data import load_dataset
from nnviz.session.current_run import CurrentRun
from nnviz.session.run_state import RunState


@pytest.fixture
def given():
    return Network([np.ones((3, 2)), np.ones((1, 3))], [np.zeros(3), np.zeros(1)])


def test_without_data_there_is_a_network_but_no_training(spec):
    run = CurrentRun.begin(spec)
    assert run.training is None and not run.is_trained
    assert run.latest.step == 0 and run.latest.network.sizes == spec.sizes


def test_with_data_it_can_be_trained(spec):
    run = CurrentRun.begin(spec, load_dataset("and"))
    assert run.state is RunState.IDLE and not run.is_trained
    next(run.training.steps())
    assert run.is_trained


def test_it_begins_with_the_weights_that_were_given(spec, given):
    run = CurrentRun.begin(spec, load_dataset("and"), given)
    assert (run.latest.network.weights[0] == 1).all()


def test_a_design_that_does_not_fit_the_data_is_refused(spec):
    with pytest.raises(SpecError):
        CurrentRun.begin(dataclasses.replace(spec, sizes=(5, 1)), load_dataset("and"))


def test_the_same_start_is_drawn_again_or_given_again(spec, given):
    other = dataclasses.replace(spec, activation="tanh")
    assert CurrentRun.begin(spec).start_for(other) is None
    start = CurrentRun.begin(spec, start=given).start_for(other)
    assert start.activation == "tanh"
    assert (start.weights[0] == given.weights[0]).all()


def test_with_other_layers_the_weights_that_fit_are_given_again(spec, given):
    run = CurrentRun.begin(spec, start=given)
    start = run.start_for(dataclasses.replace(spec, sizes=(2, 3, 2, 1)))
    assert start.sizes == (2, 3, 2, 1) and (start.weights[0] == 1).all()


def test_weights_that_were_given_cannot_be_drawn_otherwise(spec, given):
    run = CurrentRun.begin(spec, start=given)
    with pytest.raises(SpecError, match="none are drawn"):
        run.start_for(dataclasses.replace(spec, initializer="large"))
