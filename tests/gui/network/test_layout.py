from nnviz.gui.network.layout import Connection, NetworkLayout, Neuron

SMALL = NetworkLayout.of((2, 3, 1), 600, 200, pictured=False)
DIGITS = NetworkLayout.of((784, 30, 10), 600, 200, pictured=True)


def test_arrow_keys_stay_among_the_neurons_that_are_drawn():
    assert SMALL.next_neuron(Neuron(1, 0), 0, 1) == Neuron(1, 1)
    assert SMALL.next_neuron(Neuron(1, 2), 0, 1) == Neuron(1, 2)
    assert SMALL.next_neuron(Neuron(1, 2), 1, 0) == Neuron(2, 0)
    assert SMALL.next_neuron(Neuron(0, 1), -1, 0) == Neuron(0, 1)
    assert SMALL.next_neuron(Connection(0, 2, 1), 0, -1) == Neuron(1, 1)
    assert DIGITS.next_neuron(Neuron(1, 5), -1, 0) == Neuron(1, 5)


def test_links_into_a_neuron_come_round_again():
    assert SMALL.next_link(Neuron(1, 2), 1) == Connection(0, 2, 0)
    assert SMALL.next_link(Connection(0, 2, 0), 1) == Connection(0, 2, 1)
    assert SMALL.next_link(Connection(0, 2, 1), 1) == Connection(0, 2, 0)
    assert SMALL.next_link(Connection(0, 2, 0), -1) == Connection(0, 2, 1)


def test_there_is_no_link_into_inputs_or_out_of_a_picture():
    assert SMALL.next_link(Neuron(0, 1), 1) is None
    assert DIGITS.next_link(Neuron(1, 4), 1) is None
    assert DIGITS.next_link(Neuron(2, 4), 1) == Connection(1, 4, 0)
