"""Undo in the whole window: every part shows what is back, and the link says what it takes back."""

from PySide6.QtCore import Qt

from nnviz.data.perceptrons import PERCEPTRONS
from tests.gui.window.hands import LEFT, child, click, pick, train_to_the_end, type_into


def undo(qtbot, window):
    window.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def test_digits_after_a_perceptron_are_read_again(qtbot, window):
    train_to_the_end(qtbot, window)
    trained = window.session.latest
    nand = PERCEPTRONS[0]
    with qtbot.waitSignal(window.session.data_ready):
        window.commands.take_wanted(nand.spec, nand.network)
    link = window.message_bar.undo_link
    assert link.text() == "Undo: NAND chosen"
    type_into(qtbot, window, "epochs", "7")
    assert link.isVisible() and link.text() == "Undo: epochs 30 → 7"
    qtbot.mouseClick(link, LEFT)
    undo(qtbot, window)
    assert window.session.latest is trained
    assert window.right_column.currentWidget() is window.draw_panel
    assert window.draw_panel.reading.network is trained.network
    assert window.draw_panel.reading.prediction.text() == "draw a digit"
    assert window.panel.spec == trained.spec
    assert window.message_bar.text() == "Taken back: NAND chosen."
    click(qtbot, window, "message_action")
    assert window.session.spec.data == "nand"


def test_weights_by_hand_and_data_are_levels_of_one_history(qtbot, window):
    link = window.message_bar.undo_link
    pick(qtbot, window, "xor")
    assert link.text() == "Undo: XOR chosen"
    known = window.session.latest.network
    window.commands.take_network(known.changed(0, 0, 0, 2.0))
    assert link.text().endswith("→ 2 by hand")
    undo(qtbot, window)
    assert window.session.latest.network.weights[0][0, 0] == known.weights[0][0, 0]
    assert link.text() == "Undo: XOR chosen"
    undo(qtbot, window)
    assert window.session.spec.data == "handwriting"
    choice = child(window, "dataset_choice")
    assert choice.currentData() == "handwriting" and not link.isVisible()


def test_where_nothing_is_typed_the_key_means_what_was_done(qtbot, window):
    pick(qtbot, window, "xor")
    spec = window.session.spec
    for name, text in (("learning_rate", "0.7"), ("epochs", "9")):
        type_into(qtbot, window, name, text)
        field = child(window, name)
        qtbot.keyClicks(field, "5")
        qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert window.session.spec != spec, "what is typed is taken back first"
        qtbot.keyClick(field, Qt.Key.Key_Escape)
        child(window, name).clearFocus()
        field.setFocus()
        qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert window.session.spec == spec


def test_weights_by_hand_are_taken_back_in_their_dialog(qtbot, window):
    pick(qtbot, window, "xor")
    window.hand_weights.bring_up()
    known = window.session.latest.network.weights[0][0, 0]
    [[field, *_], *_] = window.hand_weights.view.grids[0].fields
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "2")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert window.session.latest.network.weights[0][0, 0] == 2
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.session.latest.network.weights[0][0, 0] == known
    assert field.value == float(f"{known:.4g}")
    shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(field, Qt.Key.Key_Z, shift)
    assert window.session.latest.network.weights[0][0, 0] == 2
