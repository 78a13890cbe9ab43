"""The map of the network's own cost: reckoned beside the window, of the run that it shows."""

import numpy as np
import pytest

from nnviz.core import Spec, train
from nnviz.core.costs import COSTS
from nnviz.data import load_dataset
from nnviz.desks.cost_plane import GRID
from nnviz.gui.desks.marble.network_cost import NetworkCost
from nnviz.gui.desks.marble.network_part import NetworkPart

LEARNING = {"learning_rate": 3.0, "mini_batch_size": 4, "epochs": 12}
SPEC = Spec(data="xor", sizes=(2, 3, 1), output="sigmoid", cost="quadratic", **LEARNING)


@pytest.fixture(scope="module")
def run():
    """Its data, and its last snapshot."""
    dataset = load_dataset("xor")
    return dataset, list(train(SPEC, dataset))[-1]


@pytest.fixture
def shown(qtbot, run):
    cost = NetworkCost()
    cost.show_run(run[1], run[0], is_running=False)
    qtbot.waitUntil(lambda: not cost.is_working)
    yield cost
    cost.leave()


def test_its_costs_at_moments_are_those_of_their_networks(shown, run):
    dataset, snapshot = run
    networks = {kept.epoch: kept.network for kept in snapshot.checkpoints}
    assert [shown.map.epochs[0], shown.map.epochs[-1]] == [0, 12]
    assert len(shown.map.known) == 3
    for epoch, cost in shown.map.known:
        zs, activations = networks[epoch].forward(dataset.train.inputs)
        own = COSTS[SPEC.cost].value(zs[-1], activations[-1], dataset.train.targets).mean()
        assert cost == pytest.approx(float(own), abs=1e-5)


def test_a_map_is_not_reckoned_twice(shown, run):
    dataset, snapshot = run
    shown.show_run(snapshot, dataset, is_running=False)
    assert not shown.is_working


def test_what_is_left_is_not_shown(qtbot, run):
    cost = NetworkCost()
    cost.show_run(run[1], run[0], is_running=True)
    work = cost._work
    cost.leave()
    work.join()
    assert cost.map is None and not cost.is_working


def test_the_part_shows_it_and_says_its_numbers(qtbot, shown):
    part = NetworkPart(shown)
    qtbot.addWidget(part)
    first, last = shown.map.known[0][1], shown.map.known[-1][1]
    assert f"cost {first:.3f} at the start, {last:.3f} at the end" in part.below.text()
    assert part.map.accessibleDescription() == part.below.text()
    part.resize(224, 320)
    part.grab()
    heads, *rows = part.map.table
    assert heads == ["along", "across", "C"] and len(rows) == GRID**2
    assert np.isfinite(rows).all()
    assert any(row[2] == pytest.approx(first) for row in rows)


def test_no_cost_that_is_told_of_the_way_is_outside_of_the_maps(qtbot, shown):
    """Also where the valley that a moment lies in is narrower than the map's places are apart."""
    (first, _), *others = shown.map.known
    shown.map = shown.map._replace(known=((first, 0.0625), *others[:-1], (12, 4096.0)))
    part = NetworkPart(shown)
    qtbot.addWidget(part)
    assert part.below.text().endswith("on the map 0.062 to 4,096")
    heard = [part.map.heard(at).value for at in range(part.map.heard_count())]
    assert (heard[0], heard[-1]) == ("cost 0.062", "cost 4,096")
    assert part.map._bands[:2] == (0.0625, 4096.0)


def test_before_two_epochs_it_says_what_to_do(qtbot, run):
    cost = NetworkCost()
    part = NetworkPart(cost)
    qtbot.addWidget(part)
    early = run[1].__class__.initial(SPEC)
    cost.show_run(early, run[0], is_running=False)
    # its own Train rolls the marble
    assert "Leave the desk (Esc) and train two epochs" in part.map.accessibleDescription()
    cost.show_run(early, run[0], is_running=True)
    assert "After two epochs" in part.map.accessibleDescription()
    cost.show_run(run[1], None, is_running=False)
    assert cost.map is None
