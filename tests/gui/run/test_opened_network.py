"""An opened network is measured once its data are there, and told of as long as it is shown."""

import dataclasses

import numpy as np
import pytest

from nnviz.core import Network, Spec
from nnviz.data.designs import usual_design
from nnviz.gui.run.opened_network import OpenedNetwork
from tests.gui.run.conftest import AND

CIRCLE = dataclasses.replace(usual_design("circle"), data_size=60)
ALWAYS_0 = Network([np.zeros((1, 2))], [np.full(1, -9.0)])
AND_BY_HAND = Network([np.full((1, 2), 20.0)], [np.full(1, -30.0)])


@pytest.fixture
def opened(session, said):
    opened = OpenedNetwork(session)
    opened.texts = said(opened.told)
    opened.figures = []
    opened.measured.connect(lambda snapshot, accuracy: opened.figures.append((snapshot, accuracy)))
    return opened


def spec_of(spec, network):
    return dataclasses.replace(spec, sizes=network.sizes, activation="sigmoid")


def test_it_waits_for_the_data_and_says_how_many_are_right(qtbot, session, opened):
    session.design(spec_of(CIRCLE, ALWAYS_0), ALWAYS_0)
    opened.expect()
    qtbot.waitUntil(lambda: len(opened.texts) == 1)
    labels = session.dataset.validation.labels
    [(snapshot, accuracy)] = opened.figures
    assert snapshot is session.latest and accuracy == pytest.approx((labels == 0).mean())
    assert opened.texts[0].text.startswith("The network is open: ")
    assert "% of the validation points are classified correctly." in opened.texts[0].text


def test_it_is_measured_on_the_test_part_where_its_design_says_so(qtbot, session, opened):
    always_1 = Network([np.zeros((10, 784))], [np.eye(10)[1]])
    session.design(
        Spec(sizes=(784, 10), output="sigmoid", cost="quadratic", measured="test"), always_1
    )
    opened.expect()
    qtbot.waitUntil(lambda: len(opened.texts) == 1)
    labels = session.dataset.test.labels
    assert opened.figures[0][1] == pytest.approx((labels == 1).mean())
    assert "% of the test digits are read correctly." in opened.texts[0].text


def test_a_table_tells_its_cost(qtbot, session, opened):
    session.design(spec_of(AND, AND_BY_HAND), AND_BY_HAND)
    opened.expect()
    qtbot.waitUntil(lambda: len(opened.texts) == 1)
    assert "the training cost is 7.73·10⁻¹⁰." in opened.texts[0].text and opened.figures == []


def test_a_network_that_has_gone_meanwhile_is_not_told_of(qtbot, session, opened):
    session.design(spec_of(AND, AND_BY_HAND), AND_BY_HAND)
    opened.expect()
    session.design(AND)
    qtbot.wait(20)
    assert opened.texts == []


def test_what_was_not_opened_is_not_measured(qtbot, session, opened):
    with qtbot.waitSignal(session.data_ready):
        session.design(usual_design("or"))
    qtbot.wait(20)
    assert opened.texts == []


def test_steps_are_not_measured(qtbot, session, opened):
    session.design(
        dataclasses.replace(spec_of(AND, AND_BY_HAND), output="step"),
        Network(AND_BY_HAND.weights, AND_BY_HAND.biases, output="step"),
    )
    opened.expect()
    qtbot.wait(20)
    assert opened.texts == []
