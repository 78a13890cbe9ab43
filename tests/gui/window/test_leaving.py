"""A person who leaves a trained network is asked once; a program that closes the window is not."""

import numpy as np
import pytest
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QMessageBox

from nnviz.files import load_network
from nnviz.gui.sharing.project.run import Opened
from nnviz.gui.window.course.for_class import start_for_class
from nnviz.session.run_state import RunState
from tests.gui.window.hands import child, click, train_to_the_end


@pytest.fixture
def window(window_anew, monkeypatch):
    """One that is opened again when it was closed: what goes on in it is not ended."""
    monkeypatch.setattr(window_anew.leaving, "end", lambda: None)
    return window_anew


@pytest.fixture
def trained(qtbot, window):
    train_to_the_end(qtbot, window, 1)
    return window


def quit_by_key(qtbot, window):
    qtbot.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)


def answer(qtbot, window, button):
    """Click it in an event loop, as people do: without one Qt deletes the question at its work."""
    wanted, loop = window.leaving.question.button(button), QEventLoop()

    def click_it():
        qtbot.mouseClick(wanted, Qt.MouseButton.LeftButton)
        loop.quit()

    QTimer.singleShot(0, click_it)
    loop.exec()
    window.activateWindow()
    QApplication.processEvents()


@pytest.mark.long
def test_nothing_trained_nothing_asked(qtbot, window):
    quit_by_key(qtbot, window)
    assert not window.isVisible() and window.leaving.question is None


@pytest.mark.long
def test_cancel_keeps_the_window_and_discard_closes_it(qtbot, trained):
    quit_by_key(qtbot, trained)
    first = trained.leaving.question
    quit_by_key(qtbot, trained)
    assert trained.leaving.question is first and trained.isVisible()
    answer(qtbot, trained, QMessageBox.StandardButton.Cancel)
    assert trained.isVisible() and trained.leaving.question is None
    click(qtbot, trained, "step_button")
    quit_by_key(qtbot, trained)
    answer(qtbot, trained, QMessageBox.StandardButton.Discard)
    assert not trained.isVisible()


@pytest.mark.long
def test_save_saves_and_closes_and_a_saved_network_is_not_asked_about(
    qtbot, trained, monkeypatch, tmp_path
):
    path = tmp_path / "net.json"
    monkeypatch.setattr(trained.dialogs, "file_to_write", lambda *_: None)
    quit_by_key(qtbot, trained)
    answer(qtbot, trained, QMessageBox.StandardButton.Save)
    assert trained.isVisible(), "the file dialog was left"
    monkeypatch.setattr(trained.dialogs, "file_to_write", lambda *_: path)
    quit_by_key(qtbot, trained)
    answer(qtbot, trained, QMessageBox.StandardButton.Save)
    assert not trained.isVisible()
    assert load_network(path).sizes == trained.session.spec.sizes


def test_saved_before(qtbot, trained, tmp_path):
    trained.files.write_network(tmp_path / "net.json")
    quit_by_key(qtbot, trained)
    assert not trained.isVisible()


def test_the_window_system_is_a_person_and_the_program_is_not(qtbot, trained, monkeypatch):
    class Asked(QCloseEvent):
        def spontaneous(self):
            return True

    event = Asked()
    trained.closeEvent(event)
    assert not event.isAccepted() and child(trained, "leaving_question").isVisible()
    trained.close()
    assert not trained.isVisible()
    QApplication.processEvents()


def test_what_is_still_being_done_is_waited_for_where_nobody_sees_it(window_anew, monkeypatch):
    seen, leaving = [], window_anew.leaving
    ends = (leaving._project, "close"), (leaving._session, "close"), (leaving._sweeps, "end")
    for part, name in ends:
        monkeypatch.setattr(part, name, lambda: seen.append(window_anew.isVisible()))
    window_anew.close()
    assert seen == [False] * len(ends)
    QApplication.processEvents()


CHANGES = {
    "a presentation": lambda window: window.presentation.enter(),
    "a theme": lambda window: window.show_theme("dark"),
    "a lesson that is left": lambda window: window.course.leave(),
    "a lesson for a class": lambda window: start_for_class(
        window.course, window.presentation, "N07", ""
    ),
}


@pytest.mark.long
@pytest.mark.parametrize("change", CHANGES)
def test_what_closes_the_window_in_the_midst_of_a_change_waits_for_its_end(
    qtbot, window, monkeypatch, change
):
    """Else what comes after the pause goes on in a closed window."""
    window.course.start("D7")
    qtbot.waitUntil(lambda: window.session.is_ready)
    waited, waits = [], window.leaving.waits
    monkeypatch.setattr(window.leaving, "waits", lambda by: waited.append(waits(by)) or waited[-1])
    QTimer.singleShot(0, window, window.close)
    CHANGES[change](window)
    assert window.isVisible() and waited and all(waited)
    qtbot.waitUntil(lambda: not window.isVisible())
    assert waited[-1] is False


@pytest.mark.long
@pytest.mark.parametrize("id", ["L15", "D7"])
def test_the_network_that_a_lesson_or_a_case_has_put_aside_is_asked_about(
    qtbot, trained, monkeypatch, tmp_path, id
):
    session = trained.session
    before, path = session.latest.network, tmp_path / "net.json"
    trained.course.start(id)
    qtbot.waitUntil(lambda: session.is_ready)
    session.pause()
    session.step("mini-batch")
    qtbot.waitUntil(lambda: session.state is RunState.PAUSED and session.is_trained)
    monkeypatch.setattr(trained.dialogs, "file_to_write", lambda *_: path)
    for last in (QMessageBox.StandardButton.Cancel, QMessageBox.StandardButton.Save):
        quit_by_key(qtbot, trained)
        assert trained.leaving.question.text() == "Save the trained network?"
        answer(qtbot, trained, QMessageBox.StandardButton.Discard)
        assert "from before the" in trained.leaving.question.text() and trained.isVisible()
        assert trained.course.before.own.run.latest.network is before
        answer(qtbot, trained, last)
    assert not trained.isVisible()
    assert np.array_equal(load_network(path).weights[0], before.weights[0])


@pytest.mark.long
@pytest.mark.parametrize("id", ["N07", "D1"])
@pytest.mark.parametrize("page", ["desk", "course"])
def test_a_lesson_or_a_case_is_left_with_the_page_that_is_open_over_it(window_anew, id, page):
    """As where the network from before is saved at last, and its file is not chosen after all."""
    window = window_anew
    stood = [dock.objectName() for dock in window.docks.docks if dock.isVisible()]
    window.course.start(id)
    window.course.desks.open("circuit") if page == "desk" else window.course.open_page()
    assert window.pages.shown is not None
    window.course.leave()
    assert window.pages.shown is None
    assert [dock.objectName() for dock in window.docks.docks if dock.isVisible()] == stood
    window.course.open_page()
    assert not any(dock.isVisible() for dock in window.docks.docks)


@pytest.mark.long
def test_while_the_last_mini_batch_ends_nothing_of_the_window_is_seen_any_more(
    own_window, monkeypatch
):
    window, seen = own_window, []
    window.show_guide()
    window.show_keys()
    beside = [*window.dialogs_beside.values()]
    window.run_bar.file_menu.popup(window.pos())
    tops = [window, window.run_bar.file_menu, *beside]
    assert len(beside) == 2 and all(top.isVisible() for top in tops)
    close = window.session.close

    def close_slowly():
        seen.extend(top for top in tops if top.isVisible())
        close()

    monkeypatch.setattr(window.session, "close", close_slowly)
    window.close()
    assert seen == []


@pytest.fixture
def leaves(own_window, qtbot):
    """One that is closed for good; its run has learnt something."""
    train_to_the_end(qtbot, own_window, 1)
    return own_window


@pytest.mark.long
@pytest.mark.parametrize("by", ["a person", "the program"])
@pytest.mark.parametrize("how", ["trained", "trains", "copy", "untrained", "put away", "twice"])
def test_what_was_begun_to_be_saved_is_written_when_the_window_is_closed(
    qtbot, leaves, tmp_path, by, how
):
    session, projects, path = leaves.session, leaves.project.projects, tmp_path / "b.nnviz"
    if how == "copy":
        projects.write(tmp_path / "a.nnviz")
        qtbot.waitUntil(lambda: not projects.is_busy)
    if how == "trains":
        session.train()
    if how == "untrained":
        session.reset()
    if how == "twice":
        projects.write(tmp_path / "a.nnviz")
    run = session.present
    projects.write(path)
    if how == "put away":
        leaves.course.start("N07")
    quit_by_key(qtbot, leaves) if by == "a person" else leaves.close()
    if how == "untrained" and by == "a person":  # the one from before the reset is in no file
        answer(qtbot, leaves, QMessageBox.StandardButton.Discard)
    assert leaves.leaving.question is None and not leaves.isVisible()
    kept = Opened(path).run.latest
    assert kept.step == run.latest.step
    assert np.array_equal(kept.network.weights[0], run.latest.network.weights[0])
    assert how != "twice" or (tmp_path / "a.nnviz").exists()


@pytest.mark.long
def test_where_it_could_not_be_written_the_window_stays_and_tells(qtbot, leaves, tmp_path):
    leaves.session.reset()
    leaves.project.projects.write(tmp_path)  # a folder
    quit_by_key(qtbot, leaves)
    assert leaves.isVisible() and leaves.message_bar.level == "error"
    assert leaves.leaving.question is None
    quit_by_key(qtbot, leaves)
    answer(qtbot, leaves, QMessageBox.StandardButton.Discard)
    assert not leaves.isVisible(), "it was told"
