"""Without some neurons: what is read, who is needed, what dropout leaves, how halves vote."""

import random
from collections import Counter

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nnviz.core import Network, Spec
from nnviz.core.insight.lesions import HiddenNeuron, switched_off
from nnviz.core.insight.thinning import halves, masks_of_step, thinned
from nnviz.data import load_for
from nnviz.gui.example import Example
from nnviz.gui.lesion.board_layout import Cell
from nnviz.gui.lesion.view import LesionView
from nnviz.gui.plot.export import as_csv
from tests.gui.snapshots import snapshot
from tests.gui.stripes import stripes

DIGITS = Spec(sizes=(784, 12, 10), output="softmax", cost="log-likelihood", seed=4)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(scope="module")
def data():
    return stripes()


@pytest.fixture
def view(qtbot):
    view = LesionView()
    view.resize(720, 320)
    qtbot.addWidget(view)
    view.show()
    yield view
    view.hide()


def network_of(spec):
    """One whose weights are worth something: what stands in a row is its own digit's."""
    made, rng = Network.initial(spec), np.random.default_rng(1)
    weights = [w.copy() for w in made.weights]
    for digit in range(10):
        weights[0][digit, (4 + 2 * digit) * 28 : (5 + 2 * digit) * 28] += 0.4
        weights[1][digit, digit] += 6 + digit
    weights[1] += rng.normal(0, 0.3, weights[1].shape)
    return Network(weights, made.biases, activation=made.activation, output=made.output)


def fill(view, spec, data, network=None, **parts):
    view.reset(spec)
    view.show_dataset(data)
    view.show_example(
        Example.of(data.validation or data.train, 3, "validation example 4")
        if len(data.validation)
        else Example.of(data.train, 0, "training example 1")
    )
    made = snapshot(spec, network, **parts)
    view.show_snapshot(made)
    return made.network


def settled(qtbot, page):
    qtbot.waitUntil(lambda: not page.counting.is_busy)


def right(network, part, off=()):
    outputs = switched_off(network, [HiddenNeuron(*cell) for cell in off]).forward(part.inputs)
    return outputs[1][-1].argmax(axis=1) == part.labels


def test_a_click_is_answered_at_once_and_counted_as_numpy_does(qtbot, view, data):
    network = fill(view, DIGITS, data, network_of(DIGITS))
    before = [w.copy() for w in network.weights]
    page, board = view.switches, view.switches.board
    QTest.mouseClick(board, LEFT, pos=board.rect_of(Cell(0, 3)).center())
    assert page.off == {(0, 3)}
    outputs = switched_off(network, [HiddenNeuron(0, 3)]).forward(data.validation[3:4].inputs[0])
    np.testing.assert_allclose([bar.value for bar in page.figures.bars.bars], outputs[1][-1])
    settled(qtbot, page)
    part = data.validation
    shares = [100 * right(network, part, off).mean() for off in ((), page.off)]
    assert "validation {:.1f} % → {:.1f} %".format(*shares) in view.words
    assert "1 of 12 hidden neurons is off" in view.words
    assert (
        page.figures.score.text() in view.words
        and page.figures.of.text() == "validation, before training"
    )
    assert all(np.array_equal(a, b) for a, b in zip(before, network.weights, strict=True))


def test_one_key_brings_all_back(qtbot, view, data):
    fill(view, DIGITS, data)
    page = view.switches
    page.switch_by_weights(5, True)
    assert len(page.off) == 5 and page.tools.all_on.isEnabled()
    QTest.keyClick(page.board, Qt.Key.Key_Escape)
    assert not page.off and not page.tools.all_on.isEnabled()
    assert "all 12 hidden neurons are on" in view.words
    settled(qtbot, page)


def test_buttons_take_those_with_the_largest_or_the_smallest_outgoing_weights(qtbot, view, data):
    network = fill(view, DIGITS, data, network_of(DIGITS))
    ranked = np.argsort(-np.linalg.norm(network.weights[1], axis=0))
    page = view.switches
    page.tools.many.setValue(2)
    page.tools.strongest.click()
    assert page.off == {(0, unit) for unit in ranked[:2]}
    page.tools.weakest.click()
    assert page.off == {(0, unit) for unit in ranked[-2:]}
    page.flip(frozenset({Cell(0, int(ranked[-1]))}))
    assert page.off == {(0, ranked[-2])}
    settled(qtbot, page)


@pytest.mark.parametrize("label", [None, 7])
def test_who_is_needed_is_measured_for_all_or_for_one_digit(qtbot, view, data, label):
    network = fill(view, DIGITS, data, network_of(DIGITS))
    page, part = view.switches, data.validation
    settled(qtbot, page)
    page.tools.needed.setCurrentIndex(0 if label is None else label + 1)
    rows = np.ones(len(part), bool) if label is None else part.labels == label
    for unit in range(12):
        lost = 100 * (
            right(network, part)[rows].mean() - right(network, part, [(0, unit)])[rows].mean()
        )
        text = page.board.cells.values[Cell(0, unit)][0]
        assert float(text.replace("−", "-")) == pytest.approx(lost, abs=0.051)
    assert "on 50 examples" in page.legend.text
    csv = as_csv(page._sheet()).splitlines()
    assert csv[0] == "layer,neuron,on,lost without it" and len(csv) == 13


def test_a_network_without_hidden_layers_has_nothing_to_switch_off(view, data):
    fill(view, Spec(sizes=(784, 10)), data)
    assert "no hidden layer" in view.words and view.tabs.isHidden()
    fill(view, DIGITS, data)
    assert "all 12 hidden neurons are on" in view.words and view.tabs.isVisible()


@pytest.mark.long
@pytest.mark.parametrize(
    ("name", "sizes", "output", "said"),
    [
        ("xor", (2, 3, 1), "sigmoid", "training 25.0 % → 75.0 %"),
        ("half-adder", (2, 3, 2), "sigmoid", "training"),
        ("moons", (2, 4, 3, 1), "tanh", "validation"),
        ("sine", (1, 5, 1), "linear", "validation error 0."),
        ("iris", (4, 5, 3), "softmax", "validation"),
        ("diabetes", (10, 5, 1), "linear", "validation error "),
    ],
)
def test_every_kind_of_problem_has_its_page(qtbot, view, name, sizes, output, said):
    spec = Spec(data=name, sizes=sizes, output=output, cost="quadratic")
    fill(view, spec, load_for(spec))
    view.switches.switch(frozenset({Cell(0, 1)}))
    for at, page in enumerate(view._pages):
        view.tabs.setCurrentIndex(at)
        settled(qtbot, page)
        assert page.words and "nan" not in page.words.lower() and view.words == page.words
    view.tabs.setCurrentIndex(0)
    settled(qtbot, view.switches)
    assert said in view.words
    values = view.switches.board.cells.values
    assert len(values) == sum(sizes[1:-1]) and view.switches.board.grab().height()


def test_the_masks_are_those_of_the_run_one_after_another(qtbot, view, data):
    spec = Spec(sizes=DIGITS.sizes, dropout=0.4, seed=3)
    network = fill(view, spec, data, step=7)
    view.tabs.setCurrentIndex(1)
    page = view.dropout
    for number in (7, 8, 9):
        [mask] = masks_of_step(spec, number - 1)
        assert {cell.unit for cell in page.board.cells.off} == set(np.flatnonzero(mask == 0))
        outputs = thinned(network, [mask]).forward(data.validation[3:4].inputs[0])[1][-1]
        np.testing.assert_allclose([bar.value for bar in page.figures.bars.bars], outputs)
        assert f"mini-batch {number} leaves out {(mask == 0).sum()} of 12" in view.words
        page.steps.next_button.click()
    settled(qtbot, page)
    assert "this run draws, p = 0.40" in page.legend.text
    QTest.keyClick(page.board, Qt.Key.Key_Escape)
    assert page.number == 7
    page.steps.play_button.click()
    assert page.steps.plays and page.steps.play_button.accessibleName() == "Stop"
    view.hide()
    assert not page.steps.plays


def test_a_run_without_dropout_says_that_the_masks_are_not_its_own(view, data):
    fill(view, DIGITS, data)
    view.tabs.setCurrentIndex(1)
    assert "no dropout" in view.dropout.legend.text and view.dropout.board.cells.off


def test_halves_vote_and_the_same_ones_again(qtbot, view, data):
    network = fill(view, DIGITS, data, network_of(DIGITS))
    view.tabs.setCurrentIndex(2)
    page, x = view.vote, data.validation[3:4].inputs[0]
    found = [thinned(network, masks).forward(x)[1][-1] for masks in halves(DIGITS, 20, 1)]
    first = page.bars.bars
    np.testing.assert_allclose([b.value for b in first], np.mean(found, axis=0), rtol=1e-5)
    np.testing.assert_allclose([b.whole for b in first], network.forward(x)[1][-1], rtol=1e-5)
    assert all(len(bar.others) == 20 for bar in first)
    most, times = Counter(int(one.argmax()) for one in found).most_common(1)[0]
    assert page.tally.text().startswith(f"{times} for {most}")
    settled(qtbot, page)
    assert f"whole network {100 * right(network, data.validation).mean():.1f} %" in (view.words)
    page.others.click()
    assert page.bars.bars != first
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert page.bars.bars == first
    settled(qtbot, page)


def test_while_it_learns_it_keeps_up_and_each_neuron_waits_for_its_rest(qtbot, view, data):
    view.allow_editing(False)
    fill(view, DIGITS, data, network_of(DIGITS))
    page = view.switches
    settled(qtbot, page)
    assert not page.board.cells.values and "when the run rests" in page.legend.text
    counted = page._count.trials
    view.show_snapshot(snapshot(DIGITS, step=3))  # within the same second: not counted again
    assert page.counting.trials is counted
    view.allow_editing(True)
    settled(qtbot, page)
    assert page.counting.trials is not counted and len(page.board.cells.values) == 12


def test_each_page_says_of_which_moment_its_figures_are(qtbot, view, data):
    """Also in the midst of an epoch, where another figure of its end may be in sight."""
    for epochs, moment in ((0.0, "before training"), (3.0, "epoch 3"), (39.5625, "epoch 39.56")):
        fill(view, DIGITS, data, network_of(DIGITS), epochs=epochs)
        for at, page in enumerate(view._pages):
            view.tabs.setCurrentIndex(at)
            settled(qtbot, page)
            of = page.of if page is view.vote else page.figures.of
            assert of.text() == f"validation, {moment}"
            assert view.words.startswith(f"{moment}: ") and "; validation" in view.words
    view.tabs.setCurrentIndex(0)
    view.allow_editing(False)
    view.show_snapshot(snapshot(DIGITS, epochs=40.0))  # within the same second: not counted again
    assert view.words.startswith("epoch 39.56: "), "what is said is of the network counted on"
    assert view.switches.legend.text.endswith("on 50 examples, epoch 39.56")


def test_nobody_looks_so_nothing_is_counted(qtbot, view, data):
    fill(view, DIGITS, data)
    settled(qtbot, view.switches)
    view.hide()
    view.show_snapshot(snapshot(DIGITS, step=3))
    view.show_example(None)
    assert not view.switches.counting.is_busy
    view.show()
    settled(qtbot, view.switches)
    assert view.switches.counting.trials.network is view._snapshot.network


@pytest.mark.parametrize("at", range(3))
@pytest.mark.parametrize("is_new", [False, True])
def test_who_looks_away_while_it_is_counted_finds_it_counted(qtbot, view, data, at, is_new):
    """Also of another moment than the one that was counted before."""
    network = fill(view, DIGITS, data, network_of(DIGITS))
    view.tabs.setCurrentIndex(at)
    page = view.pages.widget(at)
    if is_new:
        settled(qtbot, page)
        view.show_snapshot(snapshot(DIGITS, network.changed(0, 0, 0, 2.0), step=3))
    assert page.counting.is_busy
    view.hide()
    assert not page.counting.is_busy
    view.show()
    settled(qtbot, page)
    assert page._count.trials is page.counting.trials
    assert "…" not in view.words and "; validation" in view.words


def test_a_network_that_went_wild_shows_no_number_that_is_none(qtbot, view, data, recwarn):
    made = Network.initial(DIGITS)
    wild = [np.full_like(w, np.inf) for w in made.weights]
    fill(view, DIGITS, data, Network(wild, made.biases, output="softmax"))
    view.switches.switch_by_weights(3, True)
    for at, page in enumerate(view._pages):
        view.tabs.setCurrentIndex(at)
        settled(qtbot, page)
        shown = [page.words, *(f"{bar.text}" for bar in view.vote.bars.bars)]
        assert not any(word in " ".join(shown).lower() for word in ("nan", "inf"))
        view.grab()
    assert not recwarn.list


def test_anything_in_any_order(qtbot, view, data, request, recwarn):
    """Random clicks, drags and keys, while networks come as in a run."""
    rng, networks = random.Random(5), [network_of(DIGITS), Network.initial(DIGITS)]
    fill(view, DIGITS, data, networks[0])
    keys = [
        getattr(Qt.Key, f"Key_{name}")
        for name in (
            "Left",
            "Right",
            "Up",
            "Down",
            "Return",
            "Escape",
            "Tab",
            "Home",
            "Delete",
            "3",
        )
    ]
    for step in range(request.config.getoption("--lesions")):
        targets = [
            w
            for w in view.findChildren(type(view).__mro__[1].__mro__[1])
            if w.isVisible() and w.isEnabled() and w.width() > 1
        ]
        target = rng.choice([view.switches.board, *targets])
        here, there = (
            QPoint(rng.randrange(max(1, target.width())), rng.randrange(max(1, target.height())))
            for _ in range(2)
        )
        act = rng.randrange(6)
        if act < 2:
            QTest.mouseClick(target, LEFT, pos=here)
        elif act == 2:
            QTest.mousePress(target, LEFT, pos=here)
            QTest.mouseMove(target, there)
            QTest.mouseRelease(target, LEFT, pos=there)
        elif act == 3:
            shift = (
                Qt.KeyboardModifier.ShiftModifier
                if rng.random() < 0.3
                else Qt.KeyboardModifier.NoModifier
            )
            QTest.keyClick(target, rng.choice(keys), shift)
        elif act == 4:
            view.allow_editing(rng.random() < 0.5)
            view.show_snapshot(snapshot(DIGITS, rng.choice(networks), step=step))
        else:
            view.tabs.setCurrentIndex(rng.randrange(3))
        if (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        QApplication.processEvents()
        assert "nan" not in view.words.lower()
    for page in view._pages:
        settled(qtbot, page)
    assert not recwarn.list


def test_while_it_learns_the_answer_stands_in_the_bars_alone(view, data):
    fill(view, DIGITS, data, network_of(DIGITS))
    for index, page in enumerate((view.switches, view.dropout)):
        view.tabs.setCurrentIndex(index)
        view.allow_editing(True)
        assert "validation example 4: " in page.words
        view.allow_editing(False)
        assert page.words and "validation example 4" not in page.words
        assert len(page.figures.bars.bars) == 10
