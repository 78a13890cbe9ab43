import pytest

from nnviz.gui.look import fonts
from nnviz.gui.look.zoom import change, px
from nnviz.gui.network.layout import Connection, NetworkLayout, Neuron, height_for

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


@pytest.mark.parametrize("zoom", [1.0, 1.35, 2.2])
@pytest.mark.parametrize("outputs", [1, 2, 3, 10, 26])
def test_values_stand_beside_outputs_only_where_none_touches_another(qapp, zoom, outputs):
    """And a figure that is as high as it asks to be has them all."""
    change(zoom)
    line = fonts.metrics(12, 600).tightBoundingRect("0123456789%<.").height()
    for height in range(px(120), px(500), 20):
        layout = NetworkLayout.of((784, 128, outputs), px(440), height, pictured=True)
        assert not layout.has_values or outputs == 1 or layout.columns[-1].pitch >= line + 3
    least = NetworkLayout.of((784, 128, outputs), px(440), height_for(outputs), pictured=True)
    change(1.0)
    assert least.has_values
