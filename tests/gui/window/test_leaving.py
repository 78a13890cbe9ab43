"""A person who leaves a trained network is asked once; a program that closes the window is not."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QMessageBox

from nnviz.files import load_network
from tests.gui.window.hands import child, click, train_to_the_end


@pytest.fixture
def trained(qtbot, own_window):
    train_to_the_end(qtbot, own_window, 1)
    return own_window


def quit_by_key(qtbot, window):
    qtbot.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)


def answer(qtbot, window, button):
    qtbot.mouseClick(window.leaving.question.button(button), Qt.MouseButton.LeftButton)


def test_nothing_trained_nothing_asked(qtbot, open_window):
    window = open_window(loaded=False)
    QApplication.processEvents()  # it becomes the active one
    quit_by_key(qtbot, window)
    assert not window.isVisible() and window.leaving.question is None


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
