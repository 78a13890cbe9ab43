"""The window with data that is no picture of a digit."""

from PySide6.QtCore import Qt

from nnviz.data import DATASETS
from nnviz.data.problem import Problem
from nnviz.session.run_state import RunState
from tests.gui.window.hands import child, pick

TOYS = [name for name, source in DATASETS.items() if source.problem is not Problem.DIGITS]
OF_EACH_KIND = {DATASETS[name].problem: name for name in reversed(TOYS)}.values()


def test_every_set_can_be_picked_and_trained_at_once(qtbot, window, times):
    """Of each kind of problem the first and every third; all sets with ``--times 10``."""
    for name in TOYS if times >= 10 else {*OF_EACH_KIND, *TOYS[::3]}:
        pick(qtbot, window, name)
        spec = window.session.spec
        assert (spec.data, window.panel.spec, window.panel.problem) == (name, spec, None)
        assert "is ready" in window.message_bar.text()
        child(window, "epochs").setValue(2)
        child(window, "run_button").click()
        qtbot.waitUntil(lambda: window.session.state is RunState.FINISHED)
        assert window.session.latest.epoch == 2
        assert child(window, "prediction_label").text() == "this network does not read digits"
        assert "Epoch 2 is done" in window.message_bar.text()


def test_noise_typed_draws_the_points_anew(qtbot, window):
    pick(qtbot, window, "moons")
    before = window.session.dataset
    noise = child(window, "noise")
    noise.setFocus()
    noise.selectAll()
    with qtbot.waitSignal(window.session.data_ready):
        qtbot.keyClicks(noise, "0,3")
        qtbot.keyClick(noise, Qt.Key.Key_Return)
    assert window.session.spec.noise == 0.3
    assert window.session.dataset is not before
    assert noise.text() == "0.30"
    assert child(window, "run_button").isEnabled()


def test_a_training_size_that_is_too_large_for_the_next_set_is_left_to_it(qtbot, window):
    pick(qtbot, window, "circle")
    child(window, "train_size").setValue(300)
    pick(qtbot, window, "xor")
    assert window.panel.problem is None
    assert child(window, "train_size").value() == 4
