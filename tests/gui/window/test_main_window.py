import dataclasses
import json

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QDockWidget,
    QLabel,
    QMenu,
    QSpinBox,
    QTabBar,
    QWidget,
)

from nnviz.core import Network, Spec
from nnviz.files import load_design, load_network, save_design, save_network
from nnviz.gui.controls.number_field import NumberField
from nnviz.gui.controls.whole_number import WholeNumber
from nnviz.gui.example import Example
from nnviz.gui.handwriting.road_view import RoadView
from nnviz.gui.look import theme
from nnviz.gui.look.zoom import current
from nnviz.gui.message import Message
from nnviz.gui.window import crash
from nnviz.preferences import Preferences, preferences_path, save_preferences
from nnviz.session.run_state import RunState
from tests.gui.window.hands import child, click, open_page, present, train_to_the_end, type_into
from tests.session.working import working

# fmt: off
NAMES = [
    "run_button", "step_button", "reset_button", "epoch_progress",
    "dataset_choice", "hidden_layers", "activation_choice", "output_choice",
    "cost_choice", "penalty_choice", "penalty_strength", "initializer_choice",
    "learning_rate", "momentum", "mini_batch_size", "epochs",
    "train_size", "seed", "drawing_pad", "clear_button",
    "undo_button", "prediction_label", "prediction_bars", "message_bar",
]
# fmt: on


def hidden_docks(window):
    return {dock.windowTitle() for dock in window.findChildren(QDockWidget) if dock.isHidden()}


def training_curve(window):
    return window.views[0].plot.canvas.lines.get("training")


def test_all_names_exist_and_are_named_for_those_who_cannot_see(qtbot, open_window):
    """And who closes the window while it trains need not wait."""
    window = open_window(loaded=False)
    for name in NAMES:
        widget = child(window, name)
        assert widget is not None, name
        spoken = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
        assert spoken, f"{name} has no accessible name"
    for name in ("mini_batch_size", "epochs", "train_size", "seed"):
        assert isinstance(child(window, name), QSpinBox)
    assert isinstance(child(window, "prediction_label"), QLabel)
    assert not child(window, "run_button").isEnabled()
    qtbot.waitUntil(child(window, "run_button").isEnabled)
    click(qtbot, window, "run_button")
    close(window)


def test_train_shows_curves_figures_and_a_sentence(qtbot, window):
    train_to_the_end(qtbot, window)
    record = window.session.latest.history[-1]
    assert record.validation_accuracy == 1.0
    assert window.run_bar.accuracy.text() == "100 %"
    assert "Epoch 3 is done: 100 %" in window.message_bar.text()
    curve = training_curve(window)
    costs = [r.training_cost for r in window.session.latest.history]
    assert curve.y == pytest.approx(costs)


def test_the_pad_is_read_by_the_network_as_it_learns(qtbot, window):
    pad = child(window, "drawing_pad")
    label = child(window, "prediction_label")
    assert label.text() == "draw a digit"
    qtbot.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(60, 60))
    qtbot.mouseMove(pad, QPoint(160, 60))
    qtbot.mouseMove(pad, QPoint(100, 180))
    qtbot.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(100, 180))
    qtbot.waitUntil(lambda: label.text() != "draw a digit")
    before = window.draw_panel.reading.bars.accessibleDescription()
    train_to_the_end(qtbot, window)
    assert window.draw_panel.reading.bars.accessibleDescription() != before
    assert "raw a digit" not in window.message_bar.text(), "it is there already"
    click(qtbot, window, "clear_button")
    qtbot.waitUntil(lambda: label.text() == "draw a digit")
    qtbot.waitUntil(lambda: window.spotlight.example.drawing is None)
    window.commands.tell_of_state()
    assert "or draw a digit" in window.message_bar.text()
    window.spotlight.show(Example(np.ones(784), "drawn", drawing=np.ones((28, 28))))
    assert window.message_bar.text().endswith(" more.")


def test_a_new_design_offers_the_old_network_back(qtbot, window):
    train_to_the_end(qtbot, window)
    trained = window.session.latest
    layers = child(window, "hidden_layers")
    layers.add_layer()
    qtbot.waitUntil(lambda: window.session.latest.step == 0)
    assert len(window.session.spec.sizes) == 4
    link = window.message_bar.undo_link
    assert link.isVisible() and link.text() == "Undo: other layers"
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert window.session.latest is trained
    assert window.panel.spec.sizes == trained.spec.sizes
    assert len(training_curve(window).y) == 3


def test_settings_that_change_in_flight_are_marked(qtbot, window):
    train_to_the_end(qtbot, window)
    type_into(qtbot, window, "learning_rate", "0,1")
    assert window.session.latest.step > 0
    assert window.session.latest.changes[0].new == 0.1


def test_an_impossible_number_stops_train_and_says_why(qtbot, window):
    type_into(qtbot, window, "mini_batch_size", "0")
    assert not child(window, "run_button").isEnabled()
    assert not child(window, "step_button").isEnabled()
    assert "at least 1 example" in window.message_bar.text()
    type_into(qtbot, window, "mini_batch_size", "5")
    assert child(window, "run_button").isEnabled()
    assert window.session.spec.mini_batch_size == 5


@pytest.mark.long
def test_data_that_is_not_there_says_what_to_do_and_leaves_all_as_it_was(qtbot, window):
    pad, choice = window.draw_panel.tools.pad, child(window, "dataset_choice")
    with qtbot.waitSignal(window.draw_panel.example_chosen):
        pad.show_strokes([np.array([[20.0, 20.0], [90.0, 20.0], [50.0, 100.0]])])
    drawn = window.spotlight.example
    road = open_page(qtbot, window, RoadView)
    click(qtbot, window, "run_button")
    qtbot.waitUntil(lambda: bool(window.session.latest.history))
    choice.setCurrentIndex(choice.findData("mnist"))
    qtbot.waitUntil(lambda: "no MNIST" in window.message_bar.text())
    before = window.session.latest
    assert before.history and window.session.spec.data == "handwriting"
    assert child(window, "run_button").isEnabled() and choice.currentData() == "handwriting"
    window.announcer._on_figures(before)  # as a figure that comes late would have it told
    assert "no MNIST" in window.message_bar.text() and child(window, "message_action").isVisible()
    assert window.spotlight.example is drawn and window.spotlight.is_chosen
    assert road.isVisible() and not road.page.sentence.text()
    pad.clear()


def test_reset_offers_the_trained_network_back(qtbot, window):
    train_to_the_end(qtbot, window)
    trained = window.session.latest
    click(qtbot, window, "reset_button")
    assert window.session.latest.step == 0
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.session.latest is trained


def test_stepping_by_menu_and_keys(qtbot, window):
    click(qtbot, window, "step_button")
    qtbot.waitUntil(lambda: window.session.latest.step == 1)
    qtbot.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.session.latest.epoch == 1)
    qtbot.waitUntil(lambda: window.session.state is RunState.PAUSED)
    assert "Paused after 200 training images and 20 mini-batches" in window.message_bar.text()


def test_space_trains_where_nothing_else_wants_it(qtbot, window):
    window.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_Space)
    assert window.session.state is RunState.RUNNING
    qtbot.keyClick(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.session.state is not RunState.RUNNING)


@pytest.mark.long
def test_space_trains_whatever_was_clicked_before(window, monkeypatch):
    """Closed lists, ticks, tabs, buttons and sliders; those that one came to by Tab have it."""
    counts = []
    monkeypatch.setattr(type(window.commands), "train_or_pause", lambda _: counts.append(1))
    child(window, "more_button").click()
    seen = {type(widget).__name__ for widget in trained_from(window, counts)}
    window.course.start("N07")
    seen |= {type(widget).__name__ for widget in trained_from(window, counts)}
    assert {"DataChoice", "Choice", "CheckBox", "TextTabs", "Slider", "ChoiceButton"} <= seen


def trained_from(window, counts):
    """What can be clicked in it, each clicked and left alone by Space and a letter."""
    kinds = QComboBox, QAbstractButton, QTabBar, QAbstractSlider
    found = [widget for widget in window.findChildren(QWidget) if isinstance(widget, kinds)]
    for widget in found:
        takes_focus = widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if not (takes_focus and widget.isVisible()):
            continue
        window.setFocus()
        widget.setFocus(Qt.FocusReason.MouseFocusReason)
        if not widget.hasFocus():
            continue  # another has it instead
        before = widget.property("currentIndex"), widget.property("checked")
        QTest.keyClick(widget, Qt.Key.Key_Space)
        QTest.keyClick(widget, Qt.Key.Key_X)
        assert len(counts) == 1, widget
        assert (widget.property("currentIndex"), widget.property("checked")) == before, widget
        counts.clear()
        yield widget


def test_a_network_saved_and_opened_is_the_same(qtbot, window, tmp_path):
    train_to_the_end(qtbot, window)
    path = tmp_path / "net.json"
    window.files.write_network(path)
    assert str(path) in window.message_bar.text()
    click(qtbot, window, "reset_button")
    window.files.open(path)
    shown = window.session.latest.network
    for mine, theirs in zip(shown.weights, load_network(path).weights, strict=True):
        np.testing.assert_allclose(mine, theirs, rtol=1e-6)
    assert "network is open" in window.message_bar.text()


def test_an_opened_network_brings_its_design(qtbot, window, tmp_path):
    rng = np.random.default_rng(0)
    sizes = (784, 7, 5, 10)
    shapes = zip(sizes[1:], sizes, strict=False)
    network = Network(
        [rng.normal(size=shape) for shape in shapes],
        [rng.normal(size=n) for n in sizes[1:]],
        activation=("tanh", "relu"),
    )
    save_network(tmp_path / "net.json", network, "cross-entropy")
    window.files.open(tmp_path / "net.json")
    spec = window.session.spec
    assert (spec.sizes, spec.activation) == (sizes, ("tanh", "relu"))
    assert (spec.output, spec.cost) == ("sigmoid", "cross-entropy")
    assert window.panel.spec == spec


def test_a_design_saved_and_opened_is_the_same(qtbot, window, tmp_path):
    spec = Spec(sizes=(784, 12, 10), learning_rate=0.125, seed=9)
    save_design(tmp_path / "d.json", spec)
    window.files.open(tmp_path / "d.json")
    assert window.session.spec == spec == window.panel.spec
    window.files.write_design(tmp_path / "e.json")
    window.files.settle()
    assert load_design(tmp_path / "e.json") == spec


def test_a_file_that_is_neither_is_one_sentence(window, tmp_path):
    before = window.session.latest
    for text in ("", "{}", "[1]", '{"sizes": [4, 3]}', "\x00\xff"):
        window.message_bar.show_message(Message("nothing yet"))
        (tmp_path / "x.json").write_text(text)
        window.files.open(tmp_path / "x.json")
        assert window.message_bar.level == "error", text
        assert window.message_bar.text().endswith("."), text
        assert window.session.latest is before, text


def test_a_network_for_which_there_are_no_data_is_refused_with_a_sentence(window, tmp_path):
    before = window.session.latest
    save_network(tmp_path / "net.json", Network.initial(Spec(sizes=(5, 4, 3))))
    window.files.open(tmp_path / "net.json")
    assert "5 inputs and 3 outputs" in window.message_bar.text()
    assert window.session.latest is before
    assert window.panel.spec == window.session.spec


def test_a_network_of_other_sizes_comes_with_data_that_fit_it(qtbot, window, tmp_path):
    spec = Spec(data="xor", sizes=(2, 3, 1), activation="tanh", output="sigmoid", cost="quadratic")
    network = Network.initial(spec)
    save_network(tmp_path / "net.json", network, spec.cost, spec)
    with qtbot.waitSignal(window.session.data_ready):
        window.files.open(tmp_path / "net.json")
    assert window.session.spec == spec == window.panel.spec
    assert (window.session.latest.network.weights[0] == network.weights[0]).all()


@pytest.mark.long
def test_data_that_a_network_does_not_name_are_said_to_be_guessed(qtbot, window, tmp_path):
    by_hand = Network([np.full((1, 2), -20.0)], [np.full(1, 30.0)])
    save_network(tmp_path / "net.json", by_hand, "cross-entropy")
    window.files.open(tmp_path / "net.json")
    bar, session = window.message_bar, window.session
    qtbot.waitUntil(lambda: "net.json does not name the data" in bar.text())
    assert "is open: the training cost is 15.0." in bar.text() and "AND was taken" in bar.text()
    assert bar.level == "warning" and bar.button.text() == "Other data…"
    click(qtbot, window, "message_action")
    menu = window.findChild(QMenu, "other_data_menu")
    [nand] = [entry for entry in menu.actions() if entry.text() == "NAND"]
    menu.close()
    nand.trigger()
    qtbot.waitUntil(lambda: "the training cost is" in bar.text() and "15" not in bar.text())
    assert session.spec.data == "nand" and "name" not in bar.text()
    assert (session.latest.network.weights[0] == -20).all()


def test_data_that_a_network_names_are_asked_for_where_they_are_not_there(qtbot, window, tmp_path):
    spec = Spec(data=str(tmp_path / "t.csv"), sizes=(2, 3, 1), cost="quadratic", output="sigmoid")
    network = Network.initial(spec)
    save_network(tmp_path / "net.json", network, spec.cost, spec)
    with qtbot.waitSignal(window.session.data_failed):
        window.files.open(tmp_path / "net.json")
    bar = window.message_bar
    for _ in range(2):
        assert "There is no file" in bar.text() and bar.button.text() == "Choose a file…"
        window.commands.train_or_pause()
    window.commands.take_own_data(None)
    assert (window.session.latest.network.weights[0] == network.weights[0]).all()


@pytest.mark.long
def test_an_opened_network_says_how_good_it_is(qtbot, window, tmp_path):
    train_to_the_end(qtbot, window)
    window.files.write_network(tmp_path / "net.json")
    click(qtbot, window, "reset_button")
    assert window.run_bar.accuracy.text() == ""
    window.files.open(tmp_path / "net.json")
    qtbot.waitUntil(lambda: "100 % of the validation digits" in window.message_bar.text())
    assert window.run_bar.accuracy.text() == "100 %"


@pytest.mark.long
def test_theme_and_layout_are_remembered(open_window):
    """Of a window that is closed in the midst of a change to an audience: as it was before."""
    window = open_window(loaded=False)
    window.show_theme("dark")
    assert theme.current() is theme.DARK
    dock = next(d for d in window.findChildren(QDockWidget) if d.windowTitle() == "Accuracy")
    dock.close()
    QTimer.singleShot(0, window.close)
    window.presentation.enter()
    assert window.isVisible() and window.isFullScreen()
    QApplication.processEvents()
    assert not window.isVisible() and current() == 1.0
    assert json.loads(preferences_path().read_text())["theme"] == "dark"
    again = open_window(loaded=False)
    assert theme.current() is theme.DARK
    again.show_theme("light")
    titles = {d.windowTitle(): d.isHidden() for d in again.findChildren(QDockWidget)}
    assert titles["Accuracy"] and not titles["Cost"]
    assert not again.isFullScreen() and again.panel.isVisible()
    assert again.run_bar.height() == 56
    again.docks.arrange()
    assert not hidden_docks(again)


def test_a_damaged_layout_is_as_if_there_were_none(open_window):
    """And who closes the window while data are loaded need not wait."""
    save_preferences(Preferences(layout="AAAA", geometry="AAAA"))
    window = open_window(loaded=False)
    assert not hidden_docks(window)
    assert window.session.is_loading
    close(window)


@pytest.mark.long
def test_a_view_that_raises_is_replaced_and_the_rest_goes_on(qtbot, own_window, monkeypatch):
    window = own_window
    reported = []
    monkeypatch.setattr(window.crash, "report", lambda *error: reported.append(error[0]))
    broken = window.places[2]
    monkeypatch.setattr(broken, "show_snapshot", lambda snapshot: 1 / 0)
    train_to_the_end(qtbot, window)
    assert reported == [ZeroDivisionError]
    assert not broken.isVisible()
    assert window.session.latest.epoch == 3
    assert len(training_curve(window).y) == 3


def test_the_unforeseen_is_logged_and_told_once(qtbot, window):
    for number in range(3):
        try:
            raise RuntimeError(f"number {number}")
        except RuntimeError as error:
            crash._open_log()
            window.crash.report(type(error), error, error.__traceback__)
    qtbot.waitUntil(lambda: window.crash.dialog is not None)
    text = crash.log_path().read_text()
    assert "number 0" in text and "number 2" in text
    assert "network is still there" in window.crash.dialog.text()
    window.crash.dialog.close()
    qtbot.waitUntil(lambda: window.crash.dialog is None)
    for handler in list(crash.LOG.handlers):
        crash.LOG.removeHandler(handler)
        handler.close()


def test_the_sheet_of_keys_opens_once(qtbot, window):
    window.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_Question)
    sheet = child(window, "key_sheet")
    assert sheet.isVisible()
    window.show_keys()
    sheet.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    window.show_keys()
    assert window.findChildren(QWidget, "key_sheet") == [sheet] and sheet.isVisible()
    sheet.close()


def test_a_question_mark_opens_the_sheet_from_every_number_of_the_form(qtbot, window):
    panel = window.panel
    fields = [*panel.findChildren(NumberField), *panel.findChildren(WholeNumber)]
    assert fields
    for field in fields:
        if field.isVisible() and field.isEnabled():
            before = panel.spec
            field.setFocus()
            qtbot.keyClicks(field, "?")
            assert child(window, "key_sheet").isVisible(), field.objectName()
            assert panel.problem is None and panel.spec == before
            child(window, "key_sheet").close()


def test_a_narrow_low_window_clips_nothing(qtbot, window):
    window.resize(window.minimumSizeHint())
    assert window.width() <= 1280 and window.height() <= 740


def test_a_step_is_shown_but_not_trained(qtbot, window):
    choice = child(window, "activation_choice")
    choice.setCurrentIndex(choice.findData("step"))
    choice.activated.emit(choice.currentIndex())
    assert window.session.spec.activation == "step"
    assert not child(window, "run_button").isEnabled()
    assert not child(window, "step_button").isEnabled()
    assert "no slope" in window.message_bar.text()
    window.commands.train_or_pause()
    assert window.session.state is RunState.IDLE
    choice.setCurrentIndex(choice.findData("relu"))
    assert child(window, "run_button").isEnabled()


@pytest.mark.long
def test_an_eta_that_diverges_says_what_to_do_and_can_be_reset(qtbot, window):
    spec = dataclasses.replace(
        window.session.spec,
        activation="linear",
        output="linear",
        cost="quadratic",
        learning_rate=1e6,
        epochs=2000,
    )
    window.panel.set_spec(spec)
    window.commands.take_edited(spec)
    click(qtbot, window, "run_button")
    qtbot.waitUntil(lambda: window.session.state is RunState.FAILED)
    assert "lower the learning rate" in window.message_bar.text()
    assert not child(window, "run_button").isEnabled()
    click(qtbot, window, "reset_button")
    assert child(window, "run_button").isEnabled()


def test_a_drawing_on_an_untrained_network_is_told_what_to_do(qtbot, window):
    pad = child(window, "drawing_pad")
    qtbot.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(60, 60))
    qtbot.mouseMove(pad, QPoint(160, 60))
    qtbot.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(100, 180))
    told = "This network has not learnt anything yet: press Train and watch."
    qtbot.waitUntil(lambda: window.message_bar.text() == told)
    train_to_the_end(qtbot, window)
    window.draw_panel.tools.pad.undo()
    qtbot.waitUntil(lambda: window.draw_panel.reading.prediction.text() == "draw a digit")
    assert window.message_bar.text() != told


@pytest.mark.long
def test_a_tall_window_opens_the_drawer_once(qtbot, open_window, monkeypatch):
    """Not before an audience. And it closes while a run is paused."""
    window = open_window(loaded=False)
    assert not window.drawer.is_open
    window.resize(1280, 1050)
    assert window.drawer.is_open
    window.drawer.set_open(False)
    window.resize(1280, 800)
    window.resize(1280, 1050)
    assert not window.drawer.is_open
    window.resize(1280, 800)
    monkeypatch.setattr(window, "_offers_drawer", True)  # as nobody has touched it
    present(qtbot, window, 1920, 1080)
    assert not window.drawer.is_open
    window.presentation.leave()
    qtbot.waitUntil(lambda: window.session.is_ready)
    for _ in ("train", "pause"):
        click(qtbot, window, "run_button")
    close(window)


def close(window):
    """At any moment, and nothing goes on."""
    window.close()
    assert not window.session.is_loading and not working()
