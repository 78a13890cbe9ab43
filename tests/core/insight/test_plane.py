import numpy as np
import pytest

from nnviz.core import Network, Spec
from nnviz.core.insight.plane import (
    Box,
    answers,
    answers_along,
    lattice,
    leaning,
    neuron_shares,
    side_for,
    winners,
)

SQUARE = Box(-6.0, 6.0, -6.0, 6.0)


def neuron(w, b, **kinds):
    return Network([np.array(w, dtype=float)], [np.array(b, dtype=float)], **kinds)


def test_cells_go_from_the_top_left_row_by_row():
    points = lattice(Box(0.0, 4.0, 10.0, 12.0), 2)
    assert points.tolist() == [[1, 11.5], [3, 11.5], [1, 10.5], [3, 10.5]]


def test_shares_of_the_picture_and_points_are_ways_back_of_each_other():
    points = np.array([[-6.0, 6.0], [0.0, 0.0], [3.0, -6.0]])
    shares = SQUARE.shares(points)
    assert shares.tolist() == [[0, 0], [0.5, 0.5], [0.75, 1]]
    assert [SQUARE.at(*share) for share in shares] == [tuple(point) for point in points]


def test_a_box_around_points_has_a_margin_even_where_they_are_in_line():
    box = Box.around(np.array([[0.0, 3.0], [10.0, 3.0]]))
    assert box == pytest.approx((-0.5, 10.5, 2.95, 3.05))


def test_a_picture_of_a_large_network_is_coarser():
    small, wide, huge = (
        Network.initial(Spec(data="circle", sizes=sizes, output="sigmoid", cost="quadratic"))
        for sizes in ((2, 8, 8, 1), (2, 150, 150, 1), (2, 400, 400, 1))
    )
    assert (side_for(small), side_for(wide), side_for(huge)) == (56, 28, 14)
    many = Spec(data="circle", sizes=(2, 100_000, 1), output="sigmoid", cost="quadratic")
    assert side_for(Network.initial(many)) == 7


def test_one_output_leans_towards_1_as_it_grows():
    network = neuron([[1.0, 0.0]], [0.0])
    x = np.array([[-20.0, 0], [0, 0], [20.0, 0]])
    assert leaning(answers(network, x)) == pytest.approx([-1, 0, 1], abs=1e-6)
    tanh = neuron([[1.0, 0.0]], [0.0], output="tanh")
    assert answers(tanh, x)[:, 0] == pytest.approx([0, 0.5, 1], abs=1e-6)


def test_two_outputs_lean_by_their_difference():
    assert leaning(np.array([[0.9, 0.1], [0.2, 0.8]])) == pytest.approx([-0.8, 0.6])


def test_the_winner_leads_by_what_it_is_ahead_of_the_second():
    classes, leads = winners(np.array([[0.1, 0.7, 0.2], [0.5, 0.0, 0.5]]))
    assert classes[0] == 1
    assert leads == pytest.approx([0.5, 0.0])


def test_a_network_that_has_diverged_still_answers_with_numbers():
    network = neuron([[np.inf, np.nan]], [0.0], output="linear")
    assert np.isfinite(answers(network, np.ones((3, 2)))).all()


def test_shares_and_bias_make_the_weighted_input():
    spec = Spec(data="sine", sizes=(1, 4, 1), output="linear", cost="quadratic", dtype="float64")
    network = Network.initial(spec)
    places = np.linspace(0, 1, 7)
    z = neuron_shares(network, places).sum(axis=1) + network.biases[-1][0]
    assert z == pytest.approx(network.forward(places[:, None])[0][-1][:, 0])


def test_shares_of_a_wide_network_are_reckoned_at_some_places_only():
    network = Network.initial(
        Spec(data="sine", sizes=(1, 100_000, 2, 1), output="linear", cost="quadratic")
    )
    places = np.linspace(0, 1, 141)
    shares = neuron_shares(network, places)
    ends = network.forward(places[[0, -1], None])[1][-2] * network.weights[-1][0]
    np.testing.assert_allclose(shares[[0, -1]], ends, rtol=1e-4)
    bends = np.abs(np.diff(shares, 2, axis=0)) > 1e-9
    assert shares.shape == (141, 2) and (bends.sum(axis=0) < 60).all()


def test_answers_along_a_line_are_those_of_every_place_or_lie_between():
    places = np.linspace(-1, 1, 141)
    small = Network.initial(Spec(sizes=(1, 8, 1), output="sigmoid", cost="quadratic"))
    np.testing.assert_allclose(
        answers_along(small, places), answers(small, places[:, None])[:, 0], rtol=1e-6
    )
    large = Network.initial(Spec(sizes=(1, 3000, 3000, 1), output="sigmoid", cost="quadratic"))
    along, ends = answers_along(large, places), answers(large, places[[0, -1], None])[:, 0]
    assert along.shape == (141,) and along[[0, -1]] == pytest.approx(ends)
    wide = Network.initial(Spec(sizes=(1, 100_000, 1), output="sigmoid", cost="quadratic"))
    between = answers_along(wide, places)
    assert between[[0, -1]] == pytest.approx(answers(wide, places[[0, -1], None])[:, 0])
    bends = np.abs(np.diff(between, 2)) > 1e-12
    assert 0 < bends.sum() < 60, "it is straight between some places"
