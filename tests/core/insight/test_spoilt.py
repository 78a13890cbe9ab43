"""A network that a large η has ruined is told from one that is only untrained, over all designs."""

import dataclasses
import math

import pytest

from nnviz.core import Network, train
from nnviz.core.costs import COSTS
from nnviz.core.insight.spoilt import cost_of_one_answer, is_spoilt
from nnviz.data import load_for
from nnviz.data.designs import usual_design
from tests.gui.snapshots import record, snapshot

ETAS = (0.001, 0.01, 0.1, 1.0, 100.0, 1_000.0, 10_000.0)
DESIGNS = {
    ("softmax", "log-likelihood"): "iris",
    ("softmax", "quadratic"): "iris",
    ("sigmoid", "cross-entropy"): "xor",
    ("sigmoid", "quadratic"): "half-adder",
    ("tanh", "quadratic"): "xor",
}


@pytest.mark.long
@pytest.mark.parametrize(("output", "cost"), DESIGNS)
@pytest.mark.parametrize("initializer", ["scaled", "large"])
@pytest.mark.parametrize("schedule", ["constant", "halving"])
def test_of_every_design_it_is_spoilt_with_a_very_large_eta_and_never_with_a_small_one(
    output, cost, initializer, schedule
):
    """However the cost went: with halving it mostly comes down, from far above."""
    base = usual_design(DESIGNS[output, cost])
    changes = {"output": output, "cost": cost, "initializer": initializer, "schedule": schedule}
    base = dataclasses.replace(base, penalty="none", epochs=20, **changes)
    dataset, spoilt = load_for(base), {}
    for eta in ETAS:
        *_, end = train(dataclasses.replace(base, learning_rate=eta), dataset)
        if end.history:
            spoilt[eta] = is_spoilt(end)
    assert not any(spoilt[eta] for eta in ETAS[:3])
    assert any(spoilt[eta] for eta in ETAS[4:] if eta in spoilt)


def test_one_answer_costs_what_is_in_the_book():
    def cost(**changes):
        return cost_of_one_answer(dataclasses.replace(usual_design("handwriting"), **changes))

    assert set(COSTS) == {"quadratic", "cross-entropy", "log-likelihood"}
    assert cost() == pytest.approx(math.log(10))
    assert cost(cost="quadratic") == pytest.approx((0.9**2 + 9 * 0.1**2) / 2)
    sigmoid = {"output": "sigmoid", "cost": "cross-entropy"}
    assert cost(**sigmoid) == pytest.approx(-math.log(0.1) - 9 * math.log(0.9))
    xor = usual_design("xor")
    assert cost_of_one_answer(xor) == pytest.approx(math.log(2))
    tanh = dataclasses.replace(xor, output="tanh", cost="quadratic")
    assert cost_of_one_answer(tanh) == pytest.approx(1 / 2)


def test_what_began_badly_and_what_has_other_costs_is_not_spoilt():
    spec = usual_design("xor")
    start = Network.initial(spec)
    thrown = Network([100 * w for w in start.weights], start.biases, output=spec.output)
    high, low = record(1, (2.0, None), (0.9, None)), record(1, (0.69, None), (0.5, None))

    def spoilt(network=thrown, *before, newest=high, **changes):
        first = snapshot(dataclasses.replace(spec, **changes))
        return is_spoilt(dataclasses.replace(first, network=network, history=(*before, newest)))

    assert spoilt()
    above = record(2, (1.3, None), (0.5, None))
    assert not spoilt(newest=above), "it may come down"
    assert not spoilt(thrown, high, newest=above), "it comes down"
    assert spoilt(thrown, above, newest=above), "it stands"
    plateau = record(2, (0.7, None), (0.5, None))
    assert not spoilt(thrown, plateau, newest=plateau), "it stands at one answer for all"
    assert not spoilt(start), "it began so"
    assert not spoilt(newest=low)
    assert not spoilt(newest=record(1, (2.0, None), (None, None))), "values are wanted"
    assert not spoilt(penalty="l2", cost_convention="book"), "the weights are in the cost"
