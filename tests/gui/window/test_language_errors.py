"""Another language keeps what is wrong, and what is offered, in the message bar."""

import pytest
from PySide6.QtWidgets import QApplication

from nnviz.gui.message import Action, Message
from nnviz.gui.window.language.waiting import reasons
from tests.gui.conftest import opened_window
from tests.gui.window.hands import child, click, pick
from tests.gui.window.test_language import choose, english_again  # noqa: F401, a fixture
from tests.gui.window.test_language_says import in_another, in_both, said


@pytest.mark.long
def test_what_is_wrong_stands_there_in_the_other_language_with_its_buttons(
    qtbot, own_places, tmp_path
):
    """Also what waits for it, and what nobody can say in another one; not what has come true."""
    window = opened_window()
    window.show()
    pick(qtbot, window, "spiral")
    window = a_file_that_is_none(window, tmp_path / "bad.json")
    window = data_that_are_not_there(qtbot, window, tmp_path)
    window = what_waits_and_what_nobody_can_say(window)
    window = redo_and_what_else_is_offered(qtbot, window, tmp_path / "mine.toml")
    what_is_shared_stays_open(window)


def a_file_that_is_none(window, path):
    path.write_text("{")
    window.files.open(path)
    assert said(window)[0] == f"{path} is not JSON: choose another file."
    window = in_another(window)
    assert str(path) in said(window)[0]
    return window


def data_that_are_not_there(qtbot, window, folder):
    """From Chinese to English, where the button still asks for a file."""
    with qtbot.waitSignal(window.session.data_failed):
        window.commands.take_own_data(folder / "none.csv")
    qtbot.waitUntil(lambda: window.session.is_ready)
    assert "none.csv" in said(window)[0] and said(window)[2]
    window = in_another(window)
    assert said(window)[2] == "Choose a file…"
    window.dialogs.file = lambda *_: None
    with qtbot.waitSignal(window.announcer.file_wanted):
        window.message_bar.button.click()
    assert not said(window)[2]
    return window


def what_waits_and_what_nobody_can_say(window):
    """From English to Chinese and back."""
    bar = window.message_bar
    bar.show_message(Message("Nobody knows.", "warning", Action("Do", window.close)))
    bar.show_message(Message("And this.", "error", passes=True))
    window = choose(window, "zh_CN")
    bar = window.message_bar
    assert said(window) == ("Nobody knows.", "warning", "")
    bar.unread.stop()
    bar.unread.timeout.emit()
    assert said(window) == ("And this.", "error", "")
    for reason in reasons():
        assert reason
    bar.show_message(Message(reasons()[0], "warning"))
    window = choose(window, "en")
    assert said(window)[1] == "info", "what another language had to wait for is over"
    return window


def redo_and_what_else_is_offered(qtbot, window, lesson):
    """From English to Chinese and back, and once more."""
    session = window.session
    window.commands.take_network(session.latest.network.changed(0, 0, 0, 2.0))
    window.commands.undo()
    assert said(window)[2] == "Redo"
    window, _ = in_both(window)
    assert said(window)[2] == "Redo"
    click(qtbot, window, "message_action")
    assert session.latest.network.weights[0][0, 0] == 2.0
    assert not session.redoable
    for message, name in (
        (window.sweeps.said_of_settings(), "Begin anew"),
        (window.course.own.said_of_saved(lesson), "Open it"),
    ):
        window.message_bar.show_message(message)
        QApplication.processEvents()
        assert said(window)[2] == name and message.again(window).text == message.text
    return in_another(window)


def what_is_shared_stays_open(window):
    """On its page, and closed where it was closed."""
    window.sharing.open()
    child(window, "share_dialog").list.choose("report")
    window = choose(window, "en")
    panel = child(window, "share_dialog")
    assert panel.isVisible() and panel.page == "report"
    window.sharing.close()
    window = choose(window, "zh_CN")
    assert window.sharing.shown is None
