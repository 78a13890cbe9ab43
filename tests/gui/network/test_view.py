import dataclasses
from types import SimpleNamespace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from nnviz.core import Network, Spec
from nnviz.core.insight.thinning import masks_of_step, thinned
from nnviz.data import load_dataset
from nnviz.gui.example import Example
from nnviz.gui.network.layout import Connection, Neuron
from nnviz.gui.network.network_words import heading, item_lines
from nnviz.gui.network.passage import Passage
from nnviz.gui.network.view import NetworkDiagramView
from nnviz.gui.reading_words import a_digit
from tests.gui.backprop.test_view import dataset, example
from tests.gui.snapshots import snapshot
from tests.gui.window.hands import pick, view_of

DIGITS = Spec(sizes=(784, 30, 10), output="softmax", cost="log-likelihood")
XOR = Spec(sizes=(2, 2, 1), data="xor", output="sigmoid", cost="quadratic")


@pytest.fixture
def view(qtbot):
    view = NetworkDiagramView()
    view.resize(1200, 200)
    qtbot.addWidget(view)
    view.show()
    return view


def fill(view, spec, network=None, shown=None):
    view.reset(spec)
    view.show_dataset(dataset(spec))
    view.show_example(shown or example(spec))
    made = snapshot(spec, network)
    view.show_snapshot(made)
    return made.network


def point(graph, item):
    return graph.center_of(item).toPoint()


def test_it_says_what_the_network_answers(view):
    network = fill(view, DIGITS)
    answer = int(network.forward(example(DIGITS).inputs)[1][-1].argmax())
    assert f"784 → 30 → 10: the answer is {answer} with" in view.words
    assert view.heading.text() == f"Why it reads {a_digit(answer)}"
    eight = SimpleNamespace(answer=8, dataset=dataset(DIGITS))
    assert heading(eight) == "Why it reads an 8"
    assert view.graph.figure.outputs[answer][1].endswith(" %")
    assert view.graph.figure.captions == ["784 pixels", "30 hidden neurons", "10 outputs"]


def test_lines_from_a_picture_are_the_weighted_sums_and_others_products(view):
    network = fill(view, DIGITS)
    zs, activations = network.forward(example(DIGITS).inputs)
    first, second = view.graph.figure.amounts
    np.testing.assert_allclose(first, zs[0] - network.biases[0], rtol=1e-5)
    np.testing.assert_allclose(second, network.weights[1] * activations[1], rtol=1e-5)


def test_it_is_no_higher_for_a_neuron_that_was_seen_by_itself(view):
    """Else a small network would be drawn in the middle of a page that scrolls."""
    fill(view, XOR)
    view.resize(700, 150)
    layout = view.layout()
    before = layout.totalHeightForWidth(700)
    view.show_neuron(Neuron(1, 0))
    QApplication.processEvents()
    assert layout.totalHeightForWidth(700) > before, "or this says nothing"
    view.page.left.emit()
    view.graph.select(None)
    QApplication.processEvents()
    assert layout.totalHeightForWidth(700) == before


def test_it_speaks_of_numbers_on_lines_only_where_some_are(qtbot, view):
    told = "The numbers on lines are weights."
    for sizes, height, seen in [
        ((2, 2, 1), 400, True),
        ((2, 3, 1), 140, False),
        ((2, 9, 1), 400, False),
    ]:
        fill(view, dataclasses.replace(XOR, sizes=sizes))
        view.graph.resize(260, height)
        assert view.graph.has_weights is seen and (told in view.text.text()) is seen, sizes


def test_a_neuron_that_is_pointed_at_says_which_one_it_is(view):
    fill(view, XOR)
    graph = view.graph
    for neuron, name in [(Neuron(0, 1), "input x₂"), (Neuron(2, 0), "output")]:
        place = point(graph, neuron)
        ask = QHelpEvent(QEvent.Type.ToolTip, place, graph.mapToGlobal(place))
        QApplication.sendEvent(graph, ask)
        assert QToolTip.text() == name
    QToolTip.hideText()


def test_a_click_spells_out_the_sum_and_one_beside_it_takes_it_back(qtbot, view):
    network = fill(view, DIGITS)
    graph = view.graph
    qtbot.mouseClick(graph, Qt.MouseButton.LeftButton, pos=point(graph, Neuron(2, 4)))
    z = network.forward(example(DIGITS).inputs)[0][1][4]
    assert view.heading.text() == "output for 4"
    assert "… 26 more:" in view.text.text()
    assert f"{abs(z):.2f}" in view.text.text()
    assert "output for 4" in graph.accessibleDescription()
    qtbot.mouseClick(graph, Qt.MouseButton.LeftButton, pos=QPoint(graph.width() - 2, 4))
    assert graph.selection is None
    assert view.heading.text().startswith("Why it reads")


def test_a_hidden_neuron_shows_its_weights_from_the_picture(view):
    fill(view, DIGITS)
    view.graph.select(Neuron(1, 3))
    assert view.weights.isVisible()
    view.graph.select(Neuron(2, 3))
    assert not view.weights.isVisible()


def test_arrow_keys_go_through_the_network_and_escape_leaves_it(qtbot, view):
    fill(view, XOR)
    graph = view.graph
    qtbot.keyClick(graph, Qt.Key.Key_Return)
    assert graph.selection == Neuron(2, 0)
    qtbot.keyClick(graph, Qt.Key.Key_Left)
    qtbot.keyClick(graph, Qt.Key.Key_Down)
    assert graph.selection == Neuron(1, 1)
    qtbot.keyClick(graph, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert graph.selection == Connection(0, 1, 0)
    qtbot.keyClick(graph, Qt.Key.Key_Escape)
    assert graph.selection is None


def test_a_connection_of_a_small_network_has_a_history(view):
    fill(view, XOR)
    view.show_snapshot(snapshot(XOR, Network.initial(dataclasses.replace(XOR, seed=9)), epochs=3.0))
    view.graph.select(Connection(1, 0, 1))
    assert view.curve.isVisible()
    assert "from epoch 0.0 to 3.0" in view.text.text()


def test_nothing_is_drawn_anew_when_nothing_has_changed(view):
    fill(view, DIGITS)
    figure = view.graph.figure
    view.show_snapshot(view._snapshot)
    assert view.graph.figure is figure


def test_numbers_cannot_be_edited_while_training_runs(qtbot, view):
    fill(view, XOR)
    view.allow_editing(False)
    view.graph.select(Neuron(1, 0))
    qtbot.keyClick(view.graph, Qt.Key.Key_Return)
    assert not view.graph.field.isVisible()


@pytest.mark.parametrize(
    "spec",
    [
        Spec(sizes=(784, 10)),
        Spec(sizes=(784, 500, 500, 500, 500, 500, 10)),
        Spec(
            sizes=(2, 8, 8, 1),
            activation="tanh",
            output="sigmoid",
            cost="cross-entropy",
            data="spiral",
        ),
        Spec(sizes=(784, 30, 10), activation="relu"),
        Spec(sizes=(1, 1), output="linear", cost="quadratic", data="bump"),
    ],
    ids=lambda spec: "-".join(map(str, spec.sizes)),
)
def test_any_design_is_drawn(view, spec):
    fill(view, spec)
    assert not view.grab().isNull()
    assert sum(len(group.bins) for group in view.graph.edges) <= 1500
    assert "goes through" in view.words


@pytest.mark.parametrize("sizes", [(784, 30, 10), (784, 128, 10), (784, 200, 100, 10)])
def test_weak_connections_are_drawn_when_they_are_wanted(qtbot, view, sizes):
    fill(view, dataclasses.replace(DIGITS, sizes=sizes))
    assert view.all_lines.isVisible()
    strongest = view.graph.edges
    for group in strongest:
        assert 0 < len(group.bins) <= 150
        assert np.abs(group.bins).max() == 8
    assert np.abs(strongest[-1].bins).min() >= 2  # of eight strengths
    qtbot.mouseClick(view.all_lines, Qt.MouseButton.LeftButton)
    for few, many in zip(strongest, view.graph.edges, strict=True):
        pairs = {*zip(many.targets.tolist(), many.sources.tolist(), strict=True)}
        assert {*zip(few.targets.tolist(), few.sources.tolist(), strict=True)} <= pairs
    assert len(view.graph.edges[-1].bins) > len(strongest[-1].bins)


def test_of_many_connections_that_add_nothing_none_is_drawn(view):
    spec = dataclasses.replace(XOR, sizes=(2, 128, 1))
    fill(view, spec, shown=Example(np.zeros(2, np.float32), "nothing"))
    assert [len(group.bins) > 0 for group in view.graph.edges] == [False, True]
    view.all_lines.click()
    assert len(view.graph.edges[0].bins) == 2 * len(view.graph.layout_.columns[1].ys)


def test_of_few_connections_all_are_drawn(view):
    fill(view, dataclasses.replace(XOR, sizes=(2, 8, 8, 1)))
    assert view.all_lines.isHidden()
    assert [len(group.bins) for group in view.graph.edges] == [16, 64, 8]


def test_what_is_not_finite_is_not_drawn(view):
    huge = Network([np.full((1, 2), 3e38, np.float32)], [np.zeros(1, np.float32)])
    spec = Spec(sizes=(2, 1), data="and", output="sigmoid", cost="quadratic")
    fill(view, spec, huge, Example(np.full(2, 3e38, np.float32), "an example"))
    assert view.graph.figure.activations == []
    assert np.isfinite(view.graph.edges[0].ends).all()


def test_a_sum_says_where_each_number_comes_from():
    network = Network([np.array([[-2.0, -2.0]])], [np.array([3.0])])
    passage = Passage(network, Example(np.array([1.0, 0.0]), "an example"), None)
    lines = item_lines(passage, Neuron(1, 0))
    assert lines.splitlines()[0] == "−2.00 · 1.000 = −2.00"
    assert "b = +3.00   z = +1.00" in lines
    assert lines.endswith("a = σ(z) = 0.731")


@pytest.fixture
def handwriting():
    """XOR, as if it were the digits, so as not to wait for them."""
    return load_dataset("xor")


def test_a_weight_edited_by_mouse_and_by_keys_is_the_sessions(qtbot, window):
    pick(qtbot, window, "xor")
    view = view_of(window, NetworkDiagramView)
    view.spec_wanted.emit(dataclasses.replace(window.session.spec, sizes=(2, 2, 1)))
    window.drawer.open_page(view)
    graph, field = view.graph, view.graph.field
    qtbot.waitUntil(lambda: graph.figure is not None and graph.figure.is_small)
    place = point(graph, Neuron(1, 0))
    qtbot.mouseDClick(graph, Qt.MouseButton.LeftButton, pos=place)
    assert field.isVisible()
    qtbot.keyClicks(field, "1.75")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert window.session.latest.network.biases[0][0] == 1.75
    graph.select(Connection(0, 1, 0))
    qtbot.keyClick(graph, Qt.Key.Key_Return)
    qtbot.keyClicks(field, "-2,5")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert window.session.latest.network.weights[0][1, 0] == -2.5
    qtbot.keyClick(graph, Qt.Key.Key_Return)
    qtbot.keyClicks(field, "9")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert window.session.latest.network.weights[0][1, 0] == -2.5
    assert not field.isVisible()


def test_masks_of_dropout_are_drawn_one_mini_batch_after_another(view):
    spec = dataclasses.replace(DIGITS, dropout=0.4)
    network = fill(view, spec)
    assert not view.masks.isHidden() and not view.graph.figure.off
    view.masks.check.click()
    for number in (1, 2):
        [mask] = masks_of_step(spec, number - 1)
        [off] = view.graph.figure.off
        assert off.tolist() == (mask == 0).tolist()
        answers = thinned(network, [mask]).forward(example(spec).inputs)[1][-1]
        np.testing.assert_allclose(view.graph.figure.activations[-1], answers)
        first, second = view.graph.figure.amounts
        assert not first[off].any() and not second[:, off].any() and second[:, ~off].any()
        assert f"Mini-batch {number} leaves out {off.sum()} of 30" in view.text.text()
        view.masks.steps.next_button.click()
    view.show_neuron(Neuron(1, 3))
    assert view._passage.network is network
    view.page.left.emit()
    view.masks.check.click()
    assert view._passage.network is network and not view.graph.figure.off
    fill(view, DIGITS)
    assert view.masks.isHidden()
