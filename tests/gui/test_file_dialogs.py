import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from nnviz.gui.file_dialogs import FileDialogs


@pytest.fixture
def parent(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    return parent


@pytest.fixture
def dialogs(parent):
    return FileDialogs(parent, "/home/she")


@pytest.fixture
def answering(monkeypatch):
    """Lets the dialog of that name answer, and notes what it was asked."""

    def answer(name, given):
        asked = []
        monkeypatch.setattr(QFileDialog, name, lambda *question: asked.append(question) or given)
        return asked

    return answer


def test_a_file_to_read_is_asked_for_where_the_last_one_was(dialogs, parent, answering):
    asked = answering("getOpenFileName", ("/data/nets/net.json", ""))
    assert str(dialogs.file("Open", "JSON (*.json)")) == "/data/nets/net.json"
    dialogs.file("Open", "JSON (*.json)")
    assert asked == [
        (parent, "Open", "/home/she", "JSON (*.json)"),
        (parent, "Open", "/data/nets", "JSON (*.json)"),
    ]


def test_a_file_to_write_is_offered_by_name(dialogs, parent, answering):
    asked = answering("getSaveFileName", ("/data/mine.json", ""))
    assert str(dialogs.file_to_write("Save", "net.json", "JSON (*.json)")) == "/data/mine.json"
    assert asked == [(parent, "Save", "/home/she/net.json", "JSON (*.json)")]
    assert dialogs.folder == "/data"


def test_a_folder_of_data_is_not_where_files_are_kept(dialogs, parent, answering):
    asked = answering("getExistingDirectory", "/data/mnist")
    assert str(dialogs.folder_of("Folder")) == "/data/mnist"
    assert asked == [(parent, "Folder", "/home/she")]
    assert dialogs.folder == "/home/she"


@pytest.mark.parametrize(
    ("name", "nothing", "ask"),
    [
        ("getOpenFileName", ("", ""), lambda dialogs: dialogs.file("Open", "")),
        ("getSaveFileName", ("", ""), lambda dialogs: dialogs.file_to_write("Save", "a", "")),
        ("getExistingDirectory", "", lambda dialogs: dialogs.folder_of("Folder")),
    ],
)
def test_a_dialog_that_is_left_is_none(dialogs, answering, name, nothing, ask):
    answering(name, nothing)
    assert ask(dialogs) is None
    assert dialogs.folder == "/home/she"
