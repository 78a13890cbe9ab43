"""A neuron that has no room in the drawing: how one gets there, and what is said of it."""

import dataclasses

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nnviz.core import Network, Spec
from nnviz.core.insight.checkpoints import Checkpoint
from nnviz.gui.look import theme
from nnviz.gui.network.layout import Neuron
from nnviz.gui.network.neuron_rows import GAP, SPOT, fitting
from nnviz.gui.network.view import NetworkDiagramView
from nnviz.gui.plot.export import as_csv
from tests.gui.backprop.test_view import example
from tests.gui.network.test_view import XOR, fill

WIDE = Spec(sizes=(784, 128, 40, 10), output="softmax", cost="log-likelihood")
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def view(qtbot):
    view = NetworkDiagramView()
    view.resize(720, 240)
    qtbot.addWidget(view)
    view.show()
    return view


def past_of(spec, count=4):
    """The networks of so many seeds, as if training led from one to the next."""
    networks = [Network.initial(dataclasses.replace(spec, seed=s)) for s in range(count)]
    return tuple(Checkpoint(at, at, at, 0, 0, 0.1, n) for at, n in enumerate(networks))


def last_drawn(graph, layer):
    return len(graph.layout_.columns[layer].ys) - 1


def test_a_click_on_those_that_have_no_room_opens_the_first_of_them(view):
    fill(view, WIDE)
    graph = view.graph
    first = last_drawn(graph, 1) + 1
    box = graph.layout_.more_box(1)
    assert 0 < first < 128 and graph.layout_.more_box(3) is None
    QTest.mouseClick(graph, LEFT, pos=box.center().toPoint())
    assert view.neuron == Neuron(1, first) and view.page.isVisible() and not graph.isVisible()
    assert view.words.startswith(f"hidden 1, neuron {first + 1} of 128: b = ")
    QTest.keyClick(view.page.list, Qt.Key.Key_Escape)
    assert view.neuron is None and graph.isVisible()
    assert view.words.startswith("a validation example") or "goes through" in view.words


def test_by_keyboard_one_goes_on_where_the_drawing_ends(view):
    fill(view, WIDE)
    graph = view.graph
    graph.setFocus()
    graph.select(Neuron(1, last_drawn(graph, 1)))
    QTest.keyClick(graph, Qt.Key.Key_Down)
    assert view.neuron == Neuron(1, last_drawn(graph, 1) + 1)
    for key, unit in ((Qt.Key.Key_End, 127), (Qt.Key.Key_Up, 126), (Qt.Key.Key_Home, 0)):
        QTest.keyClick(view.page.list, key)
        assert view.neuron == Neuron(1, unit) and view.page.list.selected == unit
    QTest.keyClick(view.page.list, Qt.Key.Key_Escape)
    assert graph.selection == Neuron(1, 0)
    QTest.keyClick(graph, Qt.Key.Key_Return)
    assert view.neuron == Neuron(1, 0)


def test_a_button_opens_the_list_and_tabs_lead_to_every_layer(view):
    fill(view, WIDE)
    view.one_button.click()
    assert view.neuron == Neuron(1, 0) and view.page.list.count == 128
    view.page.layers.setCurrentIndex(1)
    assert view.neuron == Neuron(2, 0) and view.page.list.count == 40
    view.page.layers.setCurrentIndex(2)
    assert view.neuron == Neuron(3, 0) and view.page.title.text() == "output for 0"
    view.page.back.click()
    assert view.graph.selection == Neuron(3, 0)


def test_its_inputs_stand_in_the_order_of_what_they_add(view):
    network = fill(view, WIDE)
    view.show_neuron(Neuron(2, 33))
    zs, activations = network.forward(example(WIDE).inputs)
    added = network.weights[1][33].astype(float) * activations[1]
    neuron = view.page.neuron
    order = np.argsort(-np.abs(added), kind="stable")
    np.testing.assert_array_equal(neuron.order, order)
    assert view.page.terms.count == 128
    np.testing.assert_allclose(neuron.terms.sum() + neuron.bias, zs[1][33], rtol=1e-4)
    first = neuron.term(0)
    assert first.spoken == f"hidden 1, neuron {order[0] + 1}" and abs(first.share) == 1
    assert f"{first.spoken}: {first.text}" in view.words
    view.page.terms.select(0)
    QTest.keyClick(view.page.terms, Qt.Key.Key_Return)
    assert view.neuron == Neuron(1, order[0])


def test_of_a_picture_inputs_are_pixels_and_its_weights_are_seen(view):
    network = fill(view, WIDE)
    view.show_neuron(Neuron(1, 100))
    assert view.page.picture.isVisible()
    added = network.weights[0][100] * example(WIDE).inputs
    row, column = divmod(int(np.abs(added).argmax()), 28)
    assert view.page.neuron.term(0).spoken == f"row {row + 1}, column {column + 1}"
    view.show_neuron(Neuron(2, 3))
    assert not view.page.picture.isVisible()


def test_its_past_goes_through_the_kept_moments_and_can_be_saved(view):
    fill(view, WIDE)
    moments = past_of(WIDE)
    view.show_neuron(Neuron(1, 100))
    assert not view.page.plot.lines
    view.show_checkpoints(moments, 0)
    a, length, bias = view.page.plot.lines
    np.testing.assert_allclose(bias.values, [m.network.biases[0][100] for m in moments])
    answers = [m.network.forward(example(WIDE).inputs)[1][1][100] for m in moments]
    np.testing.assert_allclose(a.values, answers, rtol=1e-5)
    assert as_csv(view.page.plot.sheet()).splitlines()[0] == "epoch,a,‖w‖,b"
    assert len(length.values) == 4
    assert a.figure(0.99986) == "> 0.999" and length.figure is None, "as the rest of the page"


def test_another_run_leaves_the_neuron(view):
    fill(view, WIDE)
    view.show_neuron(Neuron(1, 100))
    fill(view, Spec(sizes=(784, 30, 10)))
    assert view.neuron is None and view.graph.isVisible()


def test_in_a_small_network_enter_opens_the_number_and_there_is_no_list(view):
    fill(view, XOR)
    view.allow_editing(True)
    view.graph.select(Neuron(1, 0))
    QTest.keyClick(view.graph, Qt.Key.Key_Return)
    assert view.neuron is None and view.graph.field.isVisible() and not view.one_button.isVisible()
    assert view.graph.layout_.more_at(QPointF(100, 100)) is None


def test_without_an_example_its_weights_are_listed_and_numbers_that_are_none_are_not_shown(view):
    fill(view, WIDE)
    view.show_example(None)
    view.show_neuron(Neuron(1, 5))
    assert "its largest weight" in view.words and view.page.terms_head.text().startswith("Weights")
    made = Network.initial(WIDE)
    wild = Network([np.full_like(w, np.inf) for w in made.weights], made.biases, output="softmax")
    fill(view, WIDE, wild)
    view.show_neuron(Neuron(2, 5))
    view.show_checkpoints((Checkpoint.start(wild, 0.1),) * 3, 0)
    assert "nan" not in view.words.lower()
    view.grab()


@pytest.mark.parametrize("width", [700, 960])
def test_row_and_column_of_a_pixel_are_read_whole(view, width):
    fill(view, WIDE)
    view.resize(width, 240)
    view.show_neuron(Neuron(1, 36))
    QApplication.processEvents()
    terms, metrics = view.page.terms, QFontMetrics(theme.font(12))
    inner = terms.cell_size().width() - SPOT - 14
    for place in range(0, 784, 7):
        row = terms.row_of(place)
        text = fitting(row, inner, metrics)
        assert (
            metrics.horizontalAdvance(row.name + text) + GAP <= inner and row.name.count(",") == 1
        )
