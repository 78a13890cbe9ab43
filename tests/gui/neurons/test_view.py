import dataclasses

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt

from nnviz.core import Network, Snapshot, Spec
from nnviz.core.activations import ACTIVATIONS
from nnviz.core.insight.answers import for_and_against
from nnviz.data import load_dataset
from nnviz.gui.controls.number_words import significant
from nnviz.gui.look.color_map import ZERO_LEVEL
from nnviz.gui.neurons.activation_fields import field_of
from nnviz.gui.neurons.view import NeuronsView
from nnviz.gui.neurons.weight_pictures import MOST

CIRCLE = Spec(
    data="circle", sizes=(2, 3, 1), activation="tanh", output="sigmoid", cost="cross-entropy"
)
SINE = Spec(data="sine", sizes=(1, 3, 1), activation="relu", output="linear", cost="quadratic")

SUMS = Spec(data="three-inputs", sizes=(3, 3, 1), output="sigmoid", cost="quadratic")


def moment(spec, network=None):
    start = Snapshot.initial(spec)
    return start if network is None else dataclasses.replace(start, network=network)


def network(*hidden, activation="tanh"):
    """Hidden neurons with these weights (x₁, x₂, bias), and an output that adds them."""
    rows = np.array(hidden, dtype=float)
    return Network(
        [rows[:, :-1], np.ones((1, len(rows)))],
        [rows[:, -1], np.zeros(1)],
        activation=activation,
        output="sigmoid",
    )


@pytest.fixture
def view(qtbot):
    view = NeuronsView()
    qtbot.addWidget(view)
    view.resize(372, 340)
    with qtbot.waitExposed(view):
        view.show()
    return view


def begin(view, spec, shown=None):
    view.reset(spec)
    view.show_dataset(load_dataset(spec.data, size=20))
    view.show_snapshot(shown or moment(spec))


def tile(view, neuron):
    return view.planes.grid._levels[neuron].reshape(28, 28)


def test_data_of_two_inputs_shows_activations_under_their_own_title(view):
    begin(view, CIRCLE)
    assert view.shown_view is view.planes
    assert view.windowTitle() == view.accessibleName() == "What each neuron computes"
    assert view.planes.grid.count == 3
    view.reset(Spec(data="three-inputs", sizes=(3, 4, 1), output="sigmoid", cost="quadratic"))
    view.show_dataset(load_dataset("three-inputs"))
    assert view.shown_view is view.weights
    assert view.windowTitle() == view.accessibleName() == "What each neuron looks for"


@pytest.mark.parametrize(("spec", "kind"), [(CIRCLE, "planes"), (SUMS, "weights")])
def test_tiles_that_wait_for_another_network_are_heard_by_their_numbers(view, spec, kind):
    begin(view, spec)
    shown = getattr(view, kind)
    assert shown is view.shown_view and shown.grid.count == 3
    shown.reset(dataclasses.replace(spec, seed=2))
    assert [shown.grid.heard(tile).name for tile in range(3)] == ["1", "2", "3"]


def test_a_tile_is_the_activation_over_the_plane(view):
    right_of_the_middle = network((9.0, 0.0, 0.0), (0.0, 9.0, 0.0), (0.0, 0.0, 0.0))
    begin(view, CIRCLE, moment(CIRCLE, right_of_the_middle))
    assert (tile(view, 0)[:, :13] == 0).all() and (tile(view, 0)[:, 15:] == 254).all()
    assert (tile(view, 1)[:13] == 254).all() and (tile(view, 1)[15:] == 0).all()
    assert (tile(view, 2) == ZERO_LEVEL).all()
    assert view.words == "over the plane, 1 flat"


def test_it_follows_the_run_and_does_nothing_while_nothing_changes(view):
    begin(view, CIRCLE)
    before = tile(view, 0).copy()
    view.show_snapshot(moment(CIRCLE, network((9.0, 0, 0), (0, 9.0, 0), (1.0, 1.0, 0))))
    assert (tile(view, 0) != before).any()
    assert view.words == "over the plane"


def test_the_output_layer_can_be_shown(view):
    begin(view, CIRCLE)
    view.planes.layer_tabs.setCurrentIndex(1)
    assert view.planes.grid.count == 1
    rule = for_and_against("classes", 1, "sigmoid")
    shades = rule.shades(view.planes._activations[:, 0])
    np.testing.assert_allclose(tile(view, 0).ravel(), ZERO_LEVEL * (1 + shades), atol=1)
    assert view.planes.color_bar.texts() == ("against  0", "1  for")


@pytest.mark.parametrize("name", sorted(a for a in ACTIVATIONS if not ACTIVATIONS[a].coupled))
def test_the_key_to_the_colours_ends_where_the_activations_do(view, name):
    spec = dataclasses.replace(CIRCLE, activation=name)
    begin(view, spec, moment(spec, network((9.0, 0, 0), (0, 1, 0), (0, 0, 0), activation=name)))
    known, key = ACTIVATIONS[name], view.planes.color_bar
    low, high = (text.removeprefix("a  ") for text in key.texts())
    limit = significant(key._limit).removesuffix(".0")
    lows = {0: "0", -1: "−1"}.get(known.range[0], f"≤ −{limit}")
    assert (low, high.lstrip("≥ +")) == (lows, "1" if known.bounded else limit)
    assert high.startswith("≥") is not known.bounded
    assert (tile(view, 0).min() < ZERO_LEVEL) == (known.range[0] < 0)


def test_few_tiles_are_large(view):
    begin(view, CIRCLE)
    large = view.planes.grid.tile_rect(0).width()
    many = dataclasses.replace(CIRCLE, sizes=(2, 30, 1))
    begin(view, many)
    assert view.planes.grid.tile_rect(0).width() == 56 < large


def test_pointing_reads_out_the_activation_there(qtbot, view):
    begin(view, CIRCLE, moment(CIRCLE, network((9.0, 0, 0), (0, 9.0, 0), (1.0, 1.0, 0))))
    rect = view.planes.grid.tile_rect(0)
    qtbot.mouseMove(view.planes.grid, QPoint(1, 1))
    qtbot.mouseMove(view.planes.grid, QPoint(rect.right() - 1, rect.top() + 1))
    note = view.planes.caption_row.note.text
    assert note == "neuron 1: a = +1.00 at (5.8, 5.8)"
    view.planes.grid.setFocus()
    qtbot.keyClick(view.planes.grid, Qt.Key.Key_Right)
    assert view.planes.grid.accessibleDescription()


def test_activations_without_an_end_have_their_own_scale(view):
    spec = dataclasses.replace(CIRCLE, activation="relu")
    begin(view, spec, moment(spec, network((9.0, 0, 0), (0, 1.0, 0), (0, 0, 0), activation="relu")))
    assert view.planes.color_bar.texts()[1].startswith("≥ ")
    assert (tile(view, 0) >= ZERO_LEVEL).all()


def test_over_the_only_input_a_tile_is_the_area_under_a_curve(view):
    begin(view, SINE)
    assert view.words.startswith("over the input")
    steps = Network(
        [np.array([[1.0], [0.0], [0.0]]), np.ones((1, 3))],
        [np.array([0.0, 1.0, 0.0]), np.zeros(1)],
        activation="relu",
        output="linear",
    )
    view.show_snapshot(moment(SINE, steps))
    rising = (tile(view, 0) > ZERO_LEVEL).sum(axis=0)
    assert rising[0] < 2 and rising[-1] >= 26 and (np.diff(rising) >= 0).all()
    assert (tile(view, 1) > ZERO_LEVEL).all()


def test_more_inputs_have_no_field():
    assert field_of(load_dataset("three-inputs")) is None
    assert field_of(load_dataset("half-adder")).inputs.shape == (784, 2)


def test_a_network_that_has_diverged_is_shown(view):
    broken = network((np.inf, np.nan, 0.0), (0, 1.0, 0), (0, 0, 0))
    begin(view, CIRCLE, moment(CIRCLE, broken))
    assert view.planes.grid.count == 3


def test_no_title_speaks_of_hidden_neurons_where_others_are_shown(view):
    """The output layer has a tab of its own, and there may be no hidden layer at all."""
    for spec in (CIRCLE, dataclasses.replace(CIRCLE, sizes=(2, 1))):
        begin(view, spec)
        assert "hidden" not in view.windowTitle()
    assert all("hidden" not in each.title for each in (view, view.weights, view.planes))


@pytest.mark.parametrize("layer", [0, 1, 2])
def test_only_what_is_seen_is_computed(view, monkeypatch, layer):
    """Layers after the one that is shown may be very wide, and so may the one that is."""
    spec = dataclasses.replace(CIRCLE, sizes=(2, 5, MOST + 1, 1))
    begin(view, spec)
    computed, forward = [], Network.forward
    monkeypatch.setattr(Network, "forward", lambda n, x: computed.append(n.sizes) or forward(n, x))
    view.planes.layer_tabs.setCurrentIndex(layer)
    view.show_snapshot(start := moment(dataclasses.replace(spec, seed=7)))
    assert computed[-1] == ((2, 5), (2, 5, MOST), spec.sizes)[layer]
    inputs = view.planes._field.inputs
    expected = forward(start.network, inputs)[1][layer + 1][:, :MOST]
    np.testing.assert_allclose(view.planes._activations, expected, rtol=1e-5, atol=1e-12)


@pytest.mark.parametrize(
    ("neurons", "size", "side"),
    [(9, (381, 160), 56), (9, (381, 166), 56), (9, (381, 326), 84), (16, (609, 310), 84)],
)
def test_planes_stand_close_where_that_spares_a_scroll_bar_or_makes_them_larger(
    qapp, view, neurons, size, side
):
    """Nine beside an open page, and 16 before an audience: a few pixels were lacking."""
    begin(view, dataclasses.replace(CIRCLE, sizes=(2, neurons, 1)))
    view.resize(*size)
    for _ in range(3):
        qapp.processEvents()
    planes = view.planes
    assert planes.grid.tile_rect(0).height() == side
    assert planes.scroll_area.verticalScrollBar().maximum() == 0
    assert planes.color_bar.geometry().bottom() < planes.height()
    assert planes.grid.heightForWidth(planes.width()) <= planes.scroll_area.height()
