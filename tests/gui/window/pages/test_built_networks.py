"""A network built at a desk is one of the window's: drawn, walked through, and trained."""

import numpy as np
import pytest

from nnviz.data import load_for
from nnviz.gui.desks.softmax.words import a_name
from nnviz.gui.network.view import NetworkDiagramView
from nnviz.sharing.code.shared import is_in_line
from tests.gui.window.hands import click, view_of


@pytest.fixture
def window(window_anew):
    yield window_anew
    window_anew.pages.close()


def built(qtbot, window, name, button):
    window.course.desks.open(name)
    desk = window.course.desks.desk
    click(qtbot, window, button)
    qtbot.waitUntil(lambda: window.session.is_ready)
    return desk.state


@pytest.mark.long
def test_a_chain_is_drawn_and_backprop_has_its_slopes(qtbot, window):
    state = built(qtbot, window, "chain", "chain_network")
    assert window.course.desks.desk is None
    assert window.drawer.shown_name == "NetworkDiagramView"
    network = window.session.latest.network
    assert network.sizes == (1,) * 5
    assert np.concatenate(network.biases) == pytest.approx(state.biases)
    dataset = window.session.dataset
    assert dataset.train.inputs[0, 0] == 1.0
    _, gradients = network.backward(
        dataset.train.inputs[:1], dataset.train.targets[:1], window.session.spec.cost
    )
    assert np.concatenate(gradients.biases) == pytest.approx(state.slopes.biases, abs=1e-6)
    view = next(view for view in window.drawer.views if view.name == "BackpropView")
    window.drawer.open_page(view)
    assert view.isVisible()


def test_softmax_is_drawn_and_can_be_trained(qtbot, window):
    state = built(qtbot, window, "softmax", "softmax_network")
    network = window.session.latest.network
    assert network.sizes == (1, 4) and network.output == "softmax"
    assert network.forward(np.ones((1, 1)))[1][-1][0] == pytest.approx(state.shares, abs=1e-6)
    assert window.run_bar.run_button.isEnabled()
    spec, dataset = window.session.spec, window.session.dataset
    assert dataset.class_names == tuple(map(a_name, range(4)))
    assert (load_for(spec).train.targets == dataset.train.targets).all(), "a sweep has them too"
    assert is_in_line(spec), "no file is needed"
    form = window.panel.form
    form.show_more(True)
    assert not form.blocks["expanded"].isVisible() and form.data.currentText() == "Softmax desk"
    form.show_more(False)
    view = view_of(window, NetworkDiagramView)
    assert view.heading.text() == f"Why it answers {a_name(int(np.argmax(state.shares)))}"
    window.session.train()
    qtbot.waitUntil(lambda: window.session.latest.epoch >= 2)
    window.session.pause()
