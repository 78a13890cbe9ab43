import dataclasses
import re
import unicodedata

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from nnviz.core import Network, Spec
from nnviz.core.insight.one_example import OneExample
from nnviz.data.dataset import Dataset, Part
from nnviz.gui.backprop.formula import width_of
from nnviz.gui.backprop.steps import Step
from nnviz.gui.backprop.view import BackpropView
from nnviz.gui.example import Example
from tests.core.legal import legal_specs, name_of
from tests.gui.snapshots import snapshot

PICTURES = Spec(sizes=(784, 100, 10))
SPIRAL = Spec(
    sizes=(2, 8, 8, 1), activation="tanh", output="sigmoid", cost="cross-entropy", data="spiral"
)


def picture():
    pixels = np.zeros(784, dtype=np.float32)
    pixels[300:420] = np.linspace(0, 1, 120)
    return pixels


def dataset(spec, labels=True):
    """Three examples with as many inputs and outputs as the design has."""
    inputs = np.tile(np.linspace(0, 1, spec.sizes[0]), (3, 1)).astype(np.float32)
    shape = (28, 28) if spec.sizes[0] == 784 else None
    if not labels:
        part = Part.of_values(inputs, np.ones(3))
    elif spec.sizes[-1] == 1:
        part = Part.of_two_classes(inputs, np.array([0, 1, 1]))
    else:
        part = Part.of_classes(inputs, np.arange(3) % spec.sizes[-1], spec.sizes[-1])
    return Dataset("own", "Own", part, part, part, image_shape=shape)


def example(spec, inputs=None, target=1):
    inputs = np.linspace(-1, 1, spec.sizes[0]) if inputs is None else inputs
    wanted = np.array([1.0]) if spec.sizes[-1] == 1 else np.eye(spec.sizes[-1])[target]
    return Example(inputs.astype(np.float32), "test example 5", target, wanted.astype(np.float32))


@pytest.fixture
def view(qtbot):
    view = BackpropView()
    view.resize(718, 164)
    qtbot.addWidget(view)
    view.show()
    qtbot.waitExposed(view)
    return view


def fill(view, spec, shown=None, network=None, **parts):
    view.reset(spec)
    view.show_dataset(dataset(spec))
    view.show_example(shown or example(spec))
    view.show_snapshot(snapshot(spec, network, **parts))


def go_to(qtbot, view, step):
    qtbot.keyClick(view.bar.stage_tabs, Qt.Key.Key_Home)
    while view.step != step:
        before = view.step
        qtbot.keyClick(view.bar.stage_tabs, Qt.Key.Key_Right)
        assert view.step != before, f"there is no {step}"


def all_steps(qtbot, view):
    qtbot.keyClick(view.bar.stage_tabs, Qt.Key.Key_Home)
    steps = [view.step]
    yield view.step
    while view.bar.on_button.isEnabled():
        qtbot.keyClick(view.bar.stage_tabs, Qt.Key.Key_Right)
        steps.append(view.step)
        yield view.step


def heads(view):
    return [grid.accessibleName() for grid in view.equation.grids]


def grid_of(view, start):
    return next(grid for grid in view.equation.grids if grid.accessibleName().startswith(start))


def number_in(text):
    number, _, power = text.replace("\N{MINUS SIGN}", "-").partition("·10")
    return float(number) * 10.0 ** int(
        unicodedata.normalize("NFKC", power or "0").replace("−", "-")
    )


def test_the_keys_go_through_all_stages_and_layers(qtbot, view):
    fill(view, SPIRAL)
    assert [tuple(step) for step in all_steps(qtbot, view)] == [
        *[(1, 0), (2, 0), (2, 1), (2, 2), (3, 2), (4, 1), (4, 0), (5, 2), (5, 1), (5, 0)]
    ]
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.step == (5, 1)
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.step == (5, 0)


def test_buttons_and_words_go_there_too(qtbot, view):
    fill(view, SPIRAL)
    qtbot.mouseClick(view.bar.on_button, Qt.MouseButton.LeftButton)
    assert view.step == (2, 0)
    middle = view.bar.stage_tabs.tabRect(3).center()
    qtbot.mouseClick(view.bar.stage_tabs, Qt.MouseButton.LeftButton, pos=middle)
    assert view.step == (4, 1)
    assert view.words == (
        "stage 4 of 5, BP2: the error of hidden 2 comes from that of the output layer, "
        "back through its weights"
    )


def test_the_grids_show_the_numbers_of_the_network(qtbot, view):
    fill(view, SPIRAL)
    walk = view._walk.values
    go_to(qtbot, view, Step(2, 1))
    assert heads(view) == ["w^3, 8 × 8", "a^2, 8", "b^3, 8", "z^3, 8", "a^3, 8"]
    w, a, b, z, _ = (grid.matrix.values for grid in view.equation.grids)
    assert w @ a + b == pytest.approx(z)
    go_to(qtbot, view, Step(4, 0))
    assert heads(view) == ["(w^3)^T, 8 × 8", "δ^3, 8", "σ′(z^2), 8", "δ^2, 8"]
    w, after, slope, delta = (grid.matrix.values for grid in view.equation.grids)
    assert (w @ after) * slope == pytest.approx(delta)
    assert delta == pytest.approx(walk.deltas[0])
    go_to(qtbot, view, Step(5, 1))
    assert heads(view) == ["δ^3 = ∂C/∂b^3, 8", "a^2, 8", "∂C/∂w^3, 8 × 8", "w^3, 8 × 8"]
    delta, a, nabla, _ = (grid.matrix.values for grid in view.equation.grids)
    assert np.outer(delta, a) == pytest.approx(nabla)


def test_the_largest_entry_is_selected_and_put_into_the_formula(qtbot, view):
    fill(view, PICTURES, example(PICTURES, picture(), 7))
    go_to(qtbot, view, Step(3, 1))
    values = view._walk.values
    j = int(np.argmax(np.abs(values.deltas[-1])))
    a, delta = values.activations[-1][j], values.deltas[-1][j]
    y = "1.00" if j == 7 else "0"
    n = j + 1  # the digit's neuron: neurons count from 1
    text = f"δ^3_{n} = a^3_{n} − y_{n} = {a:.3g} − {y} = {delta:.3g}".replace("-", "−")
    assert view.formula.text.startswith(text.replace("= 0.1 ", "= 0.100 "))
    assert view.formula.text.endswith(f"neuron {n}: output for {j}")
    assert grid_of(view, "δ").selected == j


def test_a_click_selects_another_entry_everywhere(qtbot, view):
    fill(view, SPIRAL)
    go_to(qtbot, view, Step(2, 1))
    grid = grid_of(view, "w^3")
    qtbot.mouseClick(grid, Qt.MouseButton.LeftButton, pos=grid.cell_rect(8 * 2 + 5).center())
    assert view.entry == (2, 5, False)
    assert [grid.selected for grid in view.equation.grids] == [21, 5, 2, 2, 2]
    values = view._walk.values
    w, a = values.network.weights[1][2, 5], values.activations[1][5]
    first = re.search(r"= \(?(−?[\d.]+)\)? · \(?(−?[\d.]+)", view.formula.text)
    assert number_in(first[1]) == pytest.approx(w, abs=0.01)
    assert number_in(first[2]) == pytest.approx(a, abs=0.01)
    qtbot.keyClick(grid_of(view, "z^3"), Qt.Key.Key_Down)
    assert view.entry == (3, 5, False)
    assert view.formula.text.startswith("z^3_4 = ")


def test_a_picture_shows_the_row_of_its_neuron(qtbot, view):
    fill(view, PICTURES, example(PICTURES, picture()))
    go_to(qtbot, view, Step(5, 0))
    j = view.entry.j + 1
    assert heads(view)[2:] == ["∂C/∂w^2, 100 × 784", f"∂C/∂w^2_{j}, 784", f"w^2_{j}, 784"]
    row = view.equation.grids[3].matrix
    assert row.picture == (28, 28)
    assert row.values == pytest.approx(view._walk.values.gradients.weights[0][view.entry.j])


def test_a_gradient_stands_beside_its_finite_difference(qtbot, view):
    view.resize(1300, view.height())  # room for all of the step
    fill(view, PICTURES, example(PICTURES, picture()), learning_rate=0.5)
    go_to(qtbot, view, Step(5, 1))
    gradient = view._walk.values.gradients.weights[1][view.entry.j, view.entry.k]
    told = re.search(r"ε = 10⁻⁵: (−?[\d.]+), off by (\S+)\. ", view.difference.text)
    assert number_in(told[1]) == pytest.approx(gradient, rel=0.01)
    assert number_in(told[2]) <= 1e-8
    w = view._walk.values.network.weights[1][view.entry.j, view.entry.k]
    new = number_in(re.search(r".*= (−?[\d.]+)(?:,   neuron|$)", view.formula.text)[1])
    assert new == pytest.approx(w - 0.5 * gradient, rel=0.01)


def test_the_gradient_of_a_bias_is_looked_at_by_selecting_it(qtbot, view):
    fill(view, SPIRAL)
    go_to(qtbot, view, Step(5, 2))
    grid = grid_of(view, "δ^4 = ∂C/∂b^4")
    qtbot.mouseClick(grid, Qt.MouseButton.LeftButton, pos=grid.cell_rect(0).center())
    assert view.entry.bias
    assert view.formula.text.startswith("∂C/∂b^4_1 = δ^4_1 = ")
    assert "b − η ∂C/∂b" in view.formula.text


def test_a_dead_pixel_has_exactly_0(qtbot, view):
    fill(view, PICTURES, example(PICTURES, picture()))
    go_to(qtbot, view, Step(5, 0))
    grid = grid_of(view, "a^1")
    grid.setFocus()
    qtbot.keyClick(grid, Qt.Key.Key_Home)
    assert view.entry.k == 0
    assert "exactly 0, as by backpropagation" in view.difference.text


def test_a_kink_is_told_in_words(qtbot, view):
    spec = Spec(sizes=(1, 1, 1), activation="relu", output="linear", cost="quadratic")
    network = Network([[[0.0]], [[1.0]]], [[0.0], [0.0]], activation="relu", output="linear")
    view.resize(1300, 164)
    fill(view, spec, example(spec, np.ones(1)), network)
    go_to(qtbot, view, Step(5, 0))
    assert "a ReLU is at its kink: no one slope" in view.difference.text
    assert view.difference.text.endswith("Hidden: 0 parameters off by at most 0, 2 at a kink")


@pytest.mark.parametrize(("penalty", "term"), [("l2", "λ/n w"), ("l1", "λ/n sgn(w)")])
def test_the_penalty_is_a_number_of_its_own(qtbot, view, penalty, term):
    spec = dataclasses.replace(SPIRAL, penalty=penalty, penalty_strength=50.0)
    view.resize(1300, 164)
    fill(view, spec, n_train=100)
    go_to(qtbot, view, Step(5, 2))
    w = float(view._walk.values.network.weights[2][view.entry.j, view.entry.k])
    gradient = float(view._walk.values.gradients.weights[2][view.entry.j, view.entry.k])
    added = 0.5 * (w if penalty == "l2" else np.sign(w))
    assert view.words.endswith(f"the penalty adds {term}")
    assert f"(∂C/∂w + {term})" in view.formula.text
    new = number_in(re.search(r".*= (−?[\d.]+)(?:,   neuron|$)", view.formula.text)[1])
    assert new == pytest.approx(w - 0.25 * (gradient + added), rel=0.01)
    assert number_in(re.search(r"\+ \(?(−?[\d.]+)\)* = −?[\d.]+$", view.formula.text)[1]) == (
        pytest.approx(added, rel=0.01)
    )


def test_a_weight_at_the_kink_of_l1_is_told(qtbot, view):
    spec = Spec(sizes=(1, 1), output="sigmoid", cost="quadratic", penalty="l1", penalty_strength=1)
    view.resize(1300, 164)
    fill(view, spec, example(spec, np.ones(1)), Network([[[0.0]]], [[0.5]]))
    go_to(qtbot, view, Step(5, 0))
    assert "w is at the kink of L1" in view.difference.text


def drawing():
    return Example(picture(), "your drawing")


def test_a_drawing_is_taken_for_what_the_network_answers_until_one_says(qtbot, view):
    fill(view, PICTURES, drawing())
    go_to(qtbot, view, Step(3, 1))
    answer = int(np.argmax(view._walk.values.activations[-1]))
    assert view.wanted.tabs.isVisible()
    assert view.wanted.tabs.currentIndex() == answer
    assert view._walk.values.y == pytest.approx(np.eye(10)[answer])
    assert view.wanted.caption.text() == "wanted, until you choose what it answers itself:"
    other = (answer + 3) % 10
    qtbot.keyClick(view.bar.stage_tabs, str(other))
    assert view.wanted.tabs.currentIndex() == other
    assert view._walk.values.y == pytest.approx(np.eye(10)[other])
    assert view.wanted.caption.text() == "wanted:"
    assert view.step == (3, 1)
    qtbot.waitUntil(lambda: view.wanted.tabs.width() > 100)
    middle = view.wanted.tabs.tabRect(4).center()
    qtbot.mouseClick(view.wanted.tabs, Qt.MouseButton.LeftButton, pos=middle)
    assert view._walk.values.y == pytest.approx(np.eye(10)[4])


def test_an_example_of_the_data_needs_no_choice(qtbot, view):
    fill(view, PICTURES)
    go_to(qtbot, view, Step(3, 1))
    assert not view.wanted.tabs.isVisible()
    qtbot.keyClick(view, "7")
    assert view._walk.values.y == pytest.approx(np.eye(10)[1])


def test_a_tanh_output_is_trained_on_minus_1_and_1(qtbot, view):
    spec = Spec(sizes=(3, 4, 2), activation="tanh", output="tanh", cost="quadratic")
    fill(view, spec)
    go_to(qtbot, view, Step(3, 1))
    assert grid_of(view, "y").matrix.values.tolist() == [-1, 1]
    assert view.words.endswith("y is −1 or 1")


def test_softmax_with_the_quadratic_cost_shows_its_jacobian(qtbot, view):
    spec = Spec(sizes=(3, 4, 3), output="softmax", cost="quadratic")
    fill(view, spec)
    go_to(qtbot, view, Step(3, 1))
    assert heads(view) == ["J, 3 × 3", "a^3 − y, 3", "δ^3, 3"]
    jacobian, error, delta = (grid.matrix.values for grid in view.equation.grids)
    assert jacobian @ error == pytest.approx(delta)
    assert "J_" in view.formula.text


def test_without_a_hidden_layer_nothing_goes_back(qtbot, view):
    fill(view, Spec(sizes=(784, 10)))
    steps = list(all_steps(qtbot, view))
    assert steps == [(1, 0), (2, 0), (3, 0), (4, 0), (5, 0)]
    go_to(qtbot, view, Step(4, 0))
    assert "There is no hidden layer" in view.page.sentence.text()
    assert view.formula.text == ""


def test_a_step_cannot_be_learnt(qtbot, view):
    spec = Spec(sizes=(2, 2, 1), activation="step", output="step", cost="quadratic")
    fill(view, spec)
    go_to(qtbot, view, Step(2, 1))
    assert view.equation.grids
    go_to(qtbot, view, Step(3, 1))
    assert view.page.sentence.text().startswith("A step has no slope")


def test_regression(qtbot, view):
    spec = Spec(sizes=(1, 5, 1), output="linear", cost="quadratic")
    view.reset(spec)
    view.show_dataset(dataset(spec, labels=False))
    known = Example(np.array([0.5], np.float32), "point 1", None, np.array([0.3], np.float32))
    view.show_example(known)
    view.show_snapshot(snapshot(spec))
    go_to(qtbot, view, Step(3, 1))
    assert "σ′(z^3_1)" in view.formula.text
    view.show_example(Example(np.array([0.5], np.float32), "a point of yours"))
    assert view.page.sentence.text().startswith("Nobody says what the answer ought to be")


def test_dropout_is_said_to_be_off(qtbot, view):
    fill(view, dataclasses.replace(SPIRAL, dropout=0.5))
    go_to(qtbot, view, Step(2, 0))
    assert view.words.endswith("dropout is off here")
    go_to(qtbot, view, Step(2, 2))
    assert "dropout" not in view.words


@pytest.mark.long
@pytest.mark.parametrize(
    "spec", [spec for spec in legal_specs() if spec.penalty == "none"], ids=name_of
)
def test_every_legal_design_goes_through_all_steps(qtbot, view, spec):
    """And every layer's sample of finite differences agrees to 1e-6."""
    fill(view, spec)
    checked = 0
    for step in all_steps(qtbot, view):
        assert view.equation.grids, step
        assert view.formula.text
        if step.stage == 5:
            told = re.search(r"off by at most (\S+?)\.?(?: |$)", view.difference.text)
            assert number_in(told[1]) <= 1e-6
            checked += 1
    assert checked == 3


def test_while_training_runs_the_moment_stays_until_one_asks(qtbot, view):
    fill(view, SPIRAL, epochs=0.0)
    view.allow_editing(False)
    go_to(qtbot, view, Step(5, 1))
    first = view._walk
    newer = snapshot(SPIRAL, Network.initial(dataclasses.replace(SPIRAL, seed=9)), epochs=3.2)
    view.show_snapshot(newer)
    assert view._walk is first
    assert view.bar.newest_button.text() == "epoch 0: update"
    qtbot.waitUntil(lambda: view.bar.newest_button.width() > 60)
    qtbot.mouseClick(view.bar.newest_button, Qt.MouseButton.LeftButton)
    assert view.bar.newest_button.text() == "epoch 3.2"
    assert view._walk.values.network.weights[0] == pytest.approx(newer.network.weights[0])
    assert view.step == (5, 1)


def test_when_nothing_runs_the_newest_moment_is_shown(qtbot, view):
    fill(view, SPIRAL)
    view.allow_editing(False)
    view.show_snapshot(snapshot(SPIRAL, epochs=1.0))
    view.allow_editing(True)
    assert view.bar.newest_button.text() == "epoch 1"
    view.show_snapshot(snapshot(SPIRAL, epochs=1.1))
    assert view.bar.newest_button.text() == "epoch 1.1"


def test_opening_the_page_takes_the_newest_moment(qtbot, view):
    fill(view, SPIRAL)
    view.allow_editing(False)
    view.hide()
    view.show()
    assert view.equation.grids
    view.show_snapshot(snapshot(SPIRAL, epochs=2.0))
    assert view.bar.newest_button.text() == "epoch 2"
    view.show_snapshot(snapshot(SPIRAL, epochs=2.5))
    assert view.bar.newest_button.text() == "epoch 2: update"


def test_hidden_it_computes_nothing(qtbot, view, monkeypatch):
    fill(view, SPIRAL)
    view.hide()
    made = []
    monkeypatch.setattr(OneExample, "of", lambda *values: made.append(values))
    view.reset(SPIRAL)
    view.show_example(example(SPIRAL))
    view.show_dataset(dataset(SPIRAL))
    assert made == []


def test_tab_goes_from_the_arrows_to_the_grids_and_page_down_goes_on(qtbot, view):
    fill(view, SPIRAL)
    go_to(qtbot, view, Step(2, 0))
    view.activateWindow()
    view.bar.on_button.setFocus()
    for grid in view.equation.grids:
        qtbot.keyClick(view.focusWidget(), Qt.Key.Key_Tab)
        assert view.focusWidget() is grid
    qtbot.keyClick(view.focusWidget(), Qt.Key.Key_PageDown)
    assert view.step == (2, 1)


def test_another_design_keeps_the_stage(qtbot, view):
    fill(view, SPIRAL)
    go_to(qtbot, view, Step(4, 0))
    fill(view, PICTURES)
    assert view.step == (4, 0)
    assert "the hidden layer" in view.words


def test_without_an_example_there_is_a_sentence(view):
    view.reset(SPIRAL)
    view.show_snapshot(snapshot(SPIRAL))
    assert view.page.sentence.text().startswith("As soon as there is an example")
    view.show_example(example(PICTURES, picture()))
    assert view.page.sentence.text().startswith("As soon as there is an example")


@pytest.mark.long
@pytest.mark.parametrize("size", [(451, 300), (718, 154), (718, 184), (1302, 300)])
@pytest.mark.parametrize("sizes", [(784, 100, 10), (784, 30, 30, 30, 30, 30, 10), (2, 8, 8, 1)])
def test_nothing_is_cut_off(qtbot, view, size, sizes):
    spec = Spec(
        sizes=sizes,
        activation="relu",
        output="softmax" if sizes[-1] > 1 else "sigmoid",
        cost="log-likelihood" if sizes[-1] > 1 else "cross-entropy",
    )
    view.resize(*size)
    fill(view, spec, example(spec, picture()) if sizes[0] == 784 else None)
    for step in all_steps(qtbot, view):
        view.layout().activate()
        for grid in view.equation.grids:
            assert grid.geometry().right() <= view.equation.width(), step
            assert grid.geometry().bottom() <= view.equation.height(), step
        for line in (view.formula, view.difference):
            assert line.isHidden() or line.geometry().bottom() < view.equation.height()
            assert line.isHidden() or width_of(line.shown) <= line.width(), line.text
            assert not line.text.endswith(" …")


def test_it_fits_the_drawer(qtbot):
    stack = QStackedWidget()
    qtbot.addWidget(stack)
    stack.addWidget(QWidget())
    stack.addWidget(BackpropView())
    assert stack.minimumSizeHint().width() <= 718
    assert stack.minimumSizeHint().height() <= 154
