import numpy as np
import pytest

from nnviz.core import Network, Spec
from nnviz.core.costs import COSTS
from nnviz.desks.cost_plane import CostPlane, finer, rows_for

RNG = np.random.default_rng(7)
X = RNG.random((60, 12)).astype(np.float32)
Y = np.eye(3, dtype=np.float32)[RNG.integers(0, 3, 60)]


def moments(output, n=5):
    """Networks that wander away from the first."""
    spec = Spec(sizes=(12, 6, 3), output=output, activation="tanh", cost="quadratic")
    first = Network.initial(spec)
    found = [first]
    for _ in range(n - 1):
        w, b = (
            [a + RNG.normal(0, 0.5, a.shape) for a in each]
            for each in (found[-1].weights, found[-1].biases)
        )
        cast = [[a.astype(np.float32) for a in each] for each in (w, b)]
        found.append(Network(*cast, activation="tanh", output=output))
    return found


def own_cost(network, cost):
    zs, activations = network.forward(X)
    return float(COSTS[cost].value(zs[-1], activations[-1], Y).mean())


@pytest.mark.parametrize(
    "output, cost",
    [("sigmoid", "quadratic"), ("sigmoid", "cross-entropy"), ("softmax", "log-likelihood")],
)
def test_the_plane_has_the_cost_of_each_moment_on_it(output, cost):
    networks = moments(output)
    plane = CostPlane(networks, X, Y, cost)
    assert plane.chosen[0] == 0 and plane.chosen[2] == 4 and 0 < plane.chosen[1] < 4
    for at in plane.chosen:
        assert plane.cost(*plane.way[at]) == pytest.approx(own_cost(networks[at], cost), abs=1e-5)


def test_without_hidden_neurons_it_is_the_same():
    made = [
        Network([RNG.normal(size=(3, 12))], [RNG.normal(size=3)], output="sigmoid")
        for _ in range(3)
    ]
    plane = CostPlane(made, X.astype(float), Y, "quadratic")
    assert plane.cost(*plane.way[1]) == pytest.approx(own_cost(made[1], "quadratic"), abs=1e-9)


def mapped(plane, n):
    rows, mapping = 0, plane.mapping(n)
    while True:
        try:
            next(mapping)
        except StopIteration as end:
            return rows, end.value
        rows += 1


def test_the_map_holds_the_costs_of_its_places_and_can_be_left_after_every_row():
    plane = CostPlane(moments("sigmoid"), X, Y, "quadratic")
    rows, found = mapped(plane, 5)
    assert rows == 5 and found.costs.shape == (5, 5)
    assert found.costs[3, 1] == plane.cost(float(found.along[1]), float(found.across[3]))
    assert (found.way.min(axis=0) > [found.along[0], found.across[0]]).all()
    assert (found.way.max(axis=0) < [found.along[-1], found.across[-1]]).all()
    assert finer(found.costs, 8)[::8, ::8] == pytest.approx(found.costs)


@pytest.mark.parametrize("n", [5, 25])
@pytest.mark.parametrize("turn", range(4))
def test_the_first_network_is_one_of_the_maps_places(turn, n):
    plane = CostPlane(moments("sigmoid"), X, Y, "cross-entropy")
    _, found = mapped(plane, n)
    [column], [row] = np.flatnonzero(found.along == 0), np.flatnonzero(found.across == 0)
    assert found.costs[row, column] == plane.cost(*plane.way[0])
    beyond = np.column_stack([found.along, found.across])[[0, -1]]
    assert (beyond[0] < found.way.min(axis=0)).all() and (found.way.max(axis=0) < beyond[1]).all()


@pytest.mark.parametrize("times", [2, 8])
def test_between_places_the_finer_map_has_no_cost_that_none_of_them_has(times):
    """However wild they are: a spline between 0.7 and 90,000 swings below 0."""
    wild = np.exp(RNG.normal(0, 6, (25, 25)))
    wild[3, 4] = np.inf
    fine, known = finer(wild, times), np.where(np.isfinite(wild), wild, wild[wild < np.inf].max())
    assert fine[::times, ::times] == pytest.approx(known)
    for row in range(24):
        for column in range(24):
            corners = known[row : row + 2, column : column + 2]
            cell = fine[row * times :, column * times :][: times + 1, : times + 1]
            slack = 1e-9 * corners.max()
            assert corners.min() - slack <= cell.min() and cell.max() <= corners.max() + slack


def test_two_networks_or_three_on_a_line_have_no_plane():
    one, two, *_ = moments("sigmoid")
    with pytest.raises(ValueError, match="three"):
        CostPlane([one, two], X, Y, "quadratic")
    with pytest.raises(ValueError, match="three"):
        CostPlane([one, two, one], X, Y, "quadratic")
    with pytest.raises(ValueError, match="line"):
        CostPlane([one, one, two], X, Y, "quadratic")


def test_larger_networks_are_asked_fewer_examples():
    assert rows_for((784, 30, 10)) == 500
    assert 40 <= rows_for((784, 256, 128, 10)) < rows_for((784, 100, 10)) < 500
