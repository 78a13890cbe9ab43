"""A report of the present run is written from the window, with the name that was typed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from tests.gui.window.hands import child, train_to_the_end


def written(qtbot, window):
    window.project.hand_in.settle()
    qtbot.waitUntil(lambda: "Saved as" in window.message_bar.text())


def test_it_is_written_with_the_name(qtbot, window, monkeypatch, tmp_path):
    path = tmp_path / "report.html"
    monkeypatch.setattr(window.dialogs, "file_to_write", lambda *_: path)
    train_to_the_end(qtbot, window, 1)
    window.project.hand_in.ask()
    dialog = window.project.hand_in.dialog
    qtbot.keyClicks(dialog.name, "Ada <3")
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    written(qtbot, window)
    page = path.read_text(encoding="utf-8")
    assert "Ada &lt;3" in page and "1 epoch, to its end" in page
    assert window.project.hand_in.dialog is None


def test_esc_writes_nothing(qtbot, window, monkeypatch):
    asked = []
    monkeypatch.setattr(window.dialogs, "file_to_write", lambda *_: asked.append(1))
    window.project.hand_in.ask()
    qtbot.keyClick(window.project.hand_in.dialog, Qt.Key.Key_Escape)
    assert window.project.hand_in.dialog is None and not asked


def test_share_leads_there_too(qtbot, window):
    window.sharing.open()
    child(window, "share_entry_report").click()
    button = window.findChildren(QPushButton, "share_primary")
    [shown] = [each for each in button if each.isVisible()]
    qtbot.mouseClick(shown, Qt.MouseButton.LeftButton)
    assert window.project.hand_in.dialog is not None
    window.project.hand_in.dialog.reject()
    window.sharing.toggle()
