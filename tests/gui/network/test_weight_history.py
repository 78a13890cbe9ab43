from nnviz.core import Network, Spec
from nnviz.gui.network.layout import Connection
from nnviz.gui.network.weight_history import MOST, WeightHistory

LINK = Connection(0, 1, 0)


def run(sizes, moments, history):
    """Note a network whose weight LINK is the epoch, at each of these."""
    network = Network.initial(Spec(sizes=sizes, data="xor", output="sigmoid", cost="quadratic"))
    for epoch in moments:
        network = network.changed(0, 1, 0, float(epoch))
        history.note(epoch, network)
    return network


def test_every_weight_of_a_small_network_is_kept():
    history = WeightHistory()
    network = run((2, 3, 1), range(4), history)
    assert history.curve(LINK, network) == ([0, 1, 2, 3], [0, 1, 2, 3])


def test_of_a_large_network_only_the_selected_weight_is():
    history = WeightHistory()
    network = run((40, 30, 1), range(2), history)
    assert history.curve(LINK, network) == ([], [])
    history.select(LINK, network)
    run((40, 30, 1), range(2, 4), history)
    assert history.curve(LINK, network) == ([2, 3], [2, 3])
    assert history.curve(Connection(0, 0, 0), network) == ([], [])


def test_back_in_time_what_followed_is_forgotten_and_many_moments_are_thinned():
    history = WeightHistory()
    run((2, 3, 1), range(10), history)
    network = run((2, 3, 1), range(5, 7), history)
    assert history.curve(LINK, network)[0] == [0, 1, 2, 3, 4, 5, 6]
    network = run((2, 3, 1), range(7, MOST + 1), history)
    epochs, _ = history.curve(LINK, network)
    assert len(epochs) < MOST and (epochs[0], epochs[-1]) == (0, MOST)
