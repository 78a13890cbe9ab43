import dataclasses

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QScrollArea, QStyle, QStyleOptionFrame, QWidget

from nnviz.core import Network, Spec
from nnviz.data import Dataset, Part
from nnviz.data.perceptrons import PERCEPTRONS
from nnviz.data.problem import Problem
from nnviz.gui.controls.number_field import NumberField
from nnviz.gui.look import theme
from nnviz.gui.network.hand_weights import HandWeights, HandWeightsView
from nnviz.gui.network.number_grid import WIDE
from nnviz.lessons.shelf import LESSONS
from nnviz.session.run_state import RunState
from tests.gui.own_tables import prices
from tests.gui.snapshots import having

NAND = next(given for given in PERCEPTRONS if given.spec.data == "nand")
SPEC = Spec(data="xor", sizes=(2, 3, 1), output="sigmoid", cost="cross-entropy", epochs=20)


@pytest.fixture
def window(qtbot, window_anew):
    """With NAND's perceptron in it."""
    put(qtbot, window_anew, NAND.spec, NAND.network)
    window_anew.activateWindow()  # a dialog of the test before may have been that
    yield window_anew
    if window_anew.hand_weights.dialog is not None:
        window_anew.hand_weights.dialog.close()


@pytest.fixture
def hand(qtbot):
    """The numbers without the dialog."""
    hand = HandWeightsView()
    qtbot.addWidget(hand)
    hand.allow_editing(True)
    return hand


def put(qtbot, window, spec, network=None):
    window.commands.take_wanted(spec, network)
    qtbot.waitUntil(lambda: window.session.is_ready and window.session.spec.data == spec.data)


def dialog(qtbot, window):
    qtbot.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(window.hand_weights.dialog.isVisible)
    return window.hand_weights.view


def retype(qtbot, field, text):
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def answers(window):
    return [row.answers[0] for row in window.right_column.panel_for(Problem.TABLE).table.rows]


def numbers(window):
    grids = window.hand_weights.view.grids
    return [[field.value for field in row] for grid in grids for row in grid.fields]


def test_a_number_typed_with_a_comma_changes_the_answers_at_once(qtbot, window):
    assert answers(window) == ["1", "1", "1", "0"]
    hand = dialog(qtbot, window)
    assert numbers(window) == [[-2, -2, 3]]
    retype(qtbot, hand.grids[0].fields[0][2], "1,5")
    assert window.session.latest.network.biases[0].tolist() == [1.5]
    assert answers(window) == ["1", "0", "0", "0"]
    assert hand.isVisible()
    assert "by hand" in window.message_bar.text()


def test_a_reset_keeps_what_was_set_by_hand(qtbot, window):
    hand = dialog(qtbot, window)
    retype(qtbot, hand.grids[0].fields[0][0], "7")
    window.session.reset()
    assert window.session.latest.network.weights[0].tolist() == [[7, -2]]
    assert numbers(window) == [[7, -2, 3]]


def test_the_menu_puts_up_perceptrons_that_are_right(qtbot, window):
    """One after the other."""
    menus = [action.menu() for action in window.run_bar.file_menu.actions() if action.menu()]
    put(qtbot, window, SPEC)
    assert window.run_bar.run_button.isEnabled()
    for given in PERCEPTRONS:
        action = next(a for menu in menus for a in menu.actions() if a.text() == given.label)
        action.trigger()
        check_perceptron(qtbot, window, given)


def check_perceptron(qtbot, window, given):
    qtbot.waitUntil(lambda: window.session.spec == given.spec and window.session.is_ready)
    table = window.right_column.panel_for(Problem.TABLE)
    assert table.isVisibleTo(window), given.label
    assert all(row.right for row in table.table.rows), given.label
    assert "Train is off" in window.message_bar.text()
    assert "Ctrl+B" in window.message_bar.text()
    assert not window.run_bar.run_button.isEnabled()


def train(qtbot, window):
    put(qtbot, window, SPEC)
    window.session.train()
    qtbot.waitUntil(lambda: window.session.state is RunState.FINISHED)


def test_a_trained_network_changed_by_hand_can_be_had_back(qtbot, window):
    train(qtbot, window)
    trained, before = window.session.latest, answers(window)
    hand = dialog(qtbot, window)
    retype(qtbot, hand.grids[1].fields[0][3], "50")
    start = window.session.latest
    assert start.step == 0 and not start.history
    np.testing.assert_array_equal(start.network.weights[0], trained.network.weights[0])
    np.testing.assert_array_equal(start.network.weights[1], trained.network.weights[1])
    assert answers(window) == ["> 0.999"] * 4
    assert window.message_bar.undo_link.isVisible()
    retype(qtbot, hand.grids[1].fields[0][3], "40")
    for _ in range(2):
        qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.session.latest is trained
    assert answers(window) == before


def test_undo_brings_back_the_answers_of_other_data(qtbot, window):
    train(qtbot, window)
    before = answers(window)
    put(qtbot, window, NAND.spec, NAND.network)
    assert answers(window) != before
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.session.spec.data == "xor"
    assert answers(window) == before
    assert window.right_column.panel_for(Problem.TABLE).caption.text() == "XOR"


def test_answers_and_numbers_that_raise_give_way_to_a_sentence(qtbot, open_window, monkeypatch):
    window = open_window()
    put(qtbot, window, NAND.spec, NAND.network)
    reported = []
    monkeypatch.setattr(window.crash, "report", lambda *error: reported.append(error[0]))
    column = window.right_column
    monkeypatch.setattr(column.panel_for(Problem.TABLE).summary, "setText", lambda text: 1 / 0)
    put(qtbot, window, SPEC)
    assert reported == [ZeroDivisionError]
    assert column.currentWidget().text().startswith("This view had to stop")
    put(qtbot, window, dataclasses.replace(SPEC, data="and"))
    assert column.currentWidget().isVisible()
    put(qtbot, window, NAND.spec, NAND.network)
    hand = dialog(qtbot, window)
    monkeypatch.setattr(hand, "show_snapshot", lambda snapshot: 1 / 0)
    window.session.reset()
    put(qtbot, window, SPEC)
    assert not hand.isVisible()
    assert any(
        "had to stop" in said.text() for said in window.hand_weights.dialog.findChildren(QLabel)
    )


def test_nothing_can_be_changed_while_training_runs(qtbot, window):
    put(qtbot, window, dataclasses.replace(SPEC, epochs=100_000))
    hand = dialog(qtbot, window)
    field = hand.grids[0].fields[0][0]
    assert field.isEnabled()
    before = field.value
    window.session.train()
    assert not field.isEnabled()
    assert "Pause training" in hand.sentence.text()
    qtbot.waitUntil(lambda: field.value != before)
    running = window.session.training
    window.commands.take_network(window.session.latest.network)
    assert window.session.training is running
    window.session.pause()
    assert field.isEnabled()
    shown = window.session.latest.network.weights[0][0, 0]
    assert field.value == pytest.approx(shown, rel=1e-3)


@pytest.mark.parametrize("zoom", [1.0, 17 / 11])
def test_the_dialog_is_as_large_as_the_numbers_up_to_the_screen(qapp, qtbot, zoom):
    """Whether it is seen when they come or not."""
    theme.apply(qapp, "light", zoom)
    numbers = HandWeightsView()
    hand = HandWeights(numbers, None)
    numbers.size_wanted.connect(hand.give_room)
    qtbot.addWidget(hand)

    def size(*sizes):
        spec = Spec(data="/own", sizes=sizes, output="sigmoid", cost="quadratic")
        numbers.reset(spec)
        numbers.show_snapshot(having(Network.initial(spec)))
        qtbot.waitUntil(lambda: len(numbers.grids) == len(sizes) - 1)
        qtbot.wait(1)  # it is laid out in the next turn
        assert not [f.text() for f in numbers.findChildren(NumberField) if is_cut(f)]
        area = numbers.findChild(QScrollArea)
        return hand.width(), hand.height(), area.viewport().size(), area.widget().sizeHint()

    screen = hand.screen().availableSize()
    for seen in (False, True):
        hand.setVisible(seen)
        one, three = size(2, 1), size(2, 3)
        assert one[0] == three[0] == theme.px(440)
        assert one[1] < three[1]
        hand.move(screen.width() - 200, screen.height() - 100)
        large = size(*(9,) * 7)
        assert large[0] <= screen.width() and large[1] <= screen.height()
        assert hand.screen().availableGeometry().contains(hand.frameGeometry())
        for _, _, room, wanted in (one, three) if seen else ():
            assert room.width() >= wanted.width() and room.height() >= wanted.height()
    theme.apply(qapp, "light", 1.0)


def is_cut(field):
    """Whether part of its number is not seen."""
    option = QStyleOptionFrame()
    field.initStyleOption(option)
    part = QStyle.SubElement.SE_LineEditContents
    room = field.style().subElementRect(part, option, field).width() - 2 * 2  # Qt's own margins
    return field.fontMetrics().horizontalAdvance(field.text()) >= room


@pytest.mark.parametrize("zoom", [1.0, 17 / 11])
@pytest.mark.parametrize("number", [-0.002799, -0.00001234, -1.234e-12, -123456789.0, 0.5, 1e300])
def test_no_number_is_cut_and_where_a_shorter_one_follows_nothing_moves(
    qapp, qtbot, hand, zoom, number
):
    theme.apply(qapp, "light", zoom)
    spec = Spec(data="/own", sizes=(2, 3, 1), output="sigmoid", cost="quadratic")
    hand.reset(spec)
    weights = [np.full((3, 2), number), np.full((1, 3), 0.5)]
    hand.show_snapshot(having(Network(weights, [np.zeros(3), np.zeros(1)])))
    hand.show()
    fields = hand.findChildren(NumberField)
    assert len(fields) == 13 and not [field.text() for field in fields if is_cut(field)]
    wide = [field.width() for field in fields]
    hand.show_snapshot(having(Network([w * 0 for w in weights], [np.zeros(3), np.zeros(1)])))
    assert [field.width() for field in fields] == wide
    assert min(wide) == theme.px(WIDE)
    theme.apply(qapp, "light", 1.0)


def test_the_dialog_is_no_wider_than_its_window_and_what_is_beyond_scrolls(qtbot):
    window, numbers = QWidget(), HandWeightsView()
    window.resize(600, 400)
    qtbot.addWidget(window)
    beside = HandWeights(numbers, window)
    numbers.size_wanted.connect(beside.give_room)
    spec = Spec(data="circle", sizes=(2, 64, 1), output="sigmoid", cost="cross-entropy")
    numbers.reset(spec)
    numbers.show_snapshot(having(Network.initial(spec)))
    window.show()
    beside.bring_up()
    qtbot.waitUntil(lambda: len(numbers.grids) == 2)
    qtbot.waitUntil(lambda: beside.width() == 600)
    assert numbers.findChild(QScrollArea).horizontalScrollBar().maximum() > 0
    beside.close()
    window.resize(500, 400)
    beside.bring_up()
    assert beside.width() == 500


def test_a_large_network_is_refused_with_a_sentence(hand):
    spec = Spec(sizes=(784, 30, 10))
    hand.reset(spec)
    hand.show_snapshot(having(Network.initial(spec)))
    assert hand.grids == []
    assert "816 numbers" in hand.sentence.text()
    hand.reset(NAND.spec)
    hand.show_snapshot(having(NAND.network))
    assert len(hand.grids) == 1 and "at once" in hand.sentence.text()


@pytest.mark.parametrize("sizes", [(2, 128, 1), (3, 50, 4)])
def test_every_number_of_every_small_network_can_be_reached(qtbot, hand, sizes):
    spec = Spec(data="/own", sizes=sizes, output="sigmoid", cost="quadratic")
    network = Network.initial(spec)
    hand.reset(spec)
    hand.show_snapshot(having(network))
    edits = []
    hand.network_edited.connect(edits.append)
    for layer, numbers in enumerate(hand.layers):
        seen = [[field.value for field in row] for row in numbers.grid.fields]
        while numbers.on_button.isEnabled():
            numbers.on_button.click()
            seen += [[field.value for field in row] for row in numbers.grid.fields]
        all_of_them = np.column_stack([network.weights[layer], network.biases[layer]])
        np.testing.assert_allclose(seen, all_of_them, rtol=1e-3)
        numbers.grid.fields[-1][0].value_edited.emit(7.0)
        assert edits[-1].weights[layer][-1, 0] == 7.0
        assert np.count_nonzero(edits[-1].weights[layer] != network.weights[layer]) == 1


def test_garbage_is_said_and_changes_nothing(qtbot, hand):
    edits = []
    hand.network_edited.connect(edits.append)
    hand.reset(NAND.spec)
    hand.show_snapshot(having(NAND.network))
    hand.show()
    field = hand.grids[0].fields[0][0]
    retype(qtbot, field, "2-")
    assert "Type a number" in hand.sentence.text() and field.property("bad")
    assert edits == []
    retype(qtbot, field, "2")
    assert "at once" in hand.sentence.text() and not field.property("bad")
    assert edits[0].weights[0].tolist() == [[2, -2]]


def test_biases_that_are_switched_off_stay_zero(hand):
    spec = dataclasses.replace(SPEC, use_biases=False)
    hand.reset(spec)
    hand.show_snapshot(having(Network.initial(spec)))
    for grid in hand.grids:
        for fields in grid.fields:
            assert [field.isEnabled() for field in fields] == [True] * (len(fields) - 1) + [False]


def test_fields_are_named_and_the_bias_is_explained(hand):
    hand.reset(NAND.spec)
    hand.show_snapshot(having(NAND.network))
    names = [field.accessibleName() for field in hand.grids[0].fields[0]]
    assert names == ["Neuron 1: x₁", "Neuron 1: x₂", "Neuron 1: b"]
    assert hand.grids[0].accessibleName() == "Output, Step"
    assert "threshold is −b" in hand.grids[0].fields[0][-1].toolTip()


def test_columns_have_the_names_of_the_data_s_inputs(qtbot, hand):
    """As soon as they are there; a picture's pixels are named by where they are."""
    digits = Part.of_classes(np.zeros((6, 64), np.uint8), np.arange(6) % 2, 2)
    pictures = Dataset("small", "Small", digits, digits, digits[:0], image_shape=(8, 8))
    for data, at, named in ((prices(), 2, "town = Ulm"), (pictures, 17, "row 3, column 2")):
        n = data.n_inputs
        hand.reset(dataclasses.replace(SPEC, data=data.name, sizes=(n, 1)))
        moment = having(Network([np.ones((1, n))], [np.zeros(1)]))
        for known, name in ((None, f"from {at + 1}"), (data, named)):
            hand.show_dataset(known)
            hand.show_snapshot(moment)
            qtbot.waitUntil(lambda: bool(hand.grids))
            assert hand.grids[0].fields[0][at].accessibleName() == f"Neuron 1: {name}"


def test_numbers_of_another_network_are_gone_before_anybody_can_edit_them(qtbot, window):
    put(qtbot, window, SPEC)
    hand = dialog(qtbot, window)
    hand.reset(dataclasses.replace(SPEC, sizes=(2, 8, 1)))  # and no network of it is there yet
    assert hand.grids == [] and not hand.findChildren(NumberField)
    put(qtbot, window, dataclasses.replace(SPEC, sizes=(2, 4, 1)))
    assert [len(grid.fields) for grid in hand.grids] == [4, 1]
    window.hand_weights.dialog.close()
    put(qtbot, window, SPEC)
    assert [len(grid.fields) for grid in dialog(qtbot, window).grids] == [3, 1]


def test_what_was_being_typed_is_not_put_into_another_network(qtbot, window):
    put(qtbot, window, SPEC)
    hand = dialog(qtbot, window)
    field = hand.grids[0].fields[2][0]
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "7")
    with qtbot.assertNotEmitted(hand.network_edited):
        put(qtbot, window, dataclasses.replace(SPEC, sizes=(2, 2, 1)))
    assert [len(grid.fields) for grid in hand.grids] == [2, 1]


@pytest.mark.parametrize("told", ["reset", "show_snapshot"])
def test_a_field_that_goes_while_it_has_the_focus_changes_no_network(qtbot, hand, told):
    other = dataclasses.replace(SPEC, sizes=(2, 4, 1))
    hand.reset(SPEC)
    hand.show_snapshot(having(Network.initial(SPEC)))
    edited = []
    hand.network_edited.connect(edited.append)
    hand.show()
    hand.activateWindow()
    field = hand.grids[0].fields[0][0]
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    field.selectAll()
    qtbot.keyClicks(field, "7")
    if told == "reset":
        hand.reset(other)
    else:
        hand.show_snapshot(having(Network.initial(other)))
    assert edited == []


def test_there_are_never_so_many_fields_that_one_would_wait_for_them(qtbot, hand):
    """Neither all in all nor in one turn; what comes later has its numbers, and its size counts."""
    deep = Spec(sizes=(8, *(8,) * 20, 1), output="sigmoid", cost="quadratic")
    network, sizes = Network.initial(deep), []
    hand.size_wanted.connect(lambda: sizes.append(hand.grids))
    hand.show_snapshot(having(network))
    assert hand.findChildren(NumberField) == [] and sizes == []
    qtbot.waitUntil(lambda: bool(sizes))
    assert len(hand.grids) == 21
    assert hand.grids[20].fields[0][0].value == pytest.approx(network.weights[20][0, 0], rel=1e-3)
    assert len(hand.findChildren(NumberField)) <= 60 + 21 * 11


def test_layers_that_wait_for_their_fields_are_gone_with_the_network(qtbot, hand):
    deep = Spec(sizes=(8, *(8,) * 20, 1), output="sigmoid", cost="quadratic")
    hand.show_snapshot(having(Network.initial(deep)))
    hand.reset(SPEC)
    hand.show_snapshot(having(Network.initial(SPEC)))
    qtbot.wait(20)
    assert len(hand.grids) == 2


def test_outputs_that_the_data_name_are_called_so(hand):
    design = LESSONS["L11"].forms["quick"].designs["by_hand"]
    hand.reset(design.spec)
    hand.show_dataset(design.rows)
    hand.show_snapshot(having(design.start))
    fields = hand.grids[0].fields
    names = [row[0].accessibleName() for row in fields]
    assert names == [f"Neuron {name}: 0" for name in "8421"]
    assert [field.accessibleName()[-1] for field in fields[0]] == [*"0123456789b"]
