import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMessageBox, QWidget

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
    ask_here = QFileDialog.Option.DontConfirmOverwrite
    assert asked == [(parent, "Save", "/home/she/net.json", "JSON (*.json)", "", ask_here)]
    assert dialogs.folder == "/data"


def test_a_file_that_is_there_is_replaced_only_after_a_question_in_plain_text(
    dialogs, answering, tmp_path, qtbot
):
    path = tmp_path / "a<b>BOLD.csv"
    path.touch()
    asked = answering("getSaveFileName", (str(path.with_suffix("")), ""))
    seen = []

    def click(button):
        box = QApplication.activeModalWidget()
        seen.append((box.text(), box.textFormat(), box.findChild(QLabel, "qt_msgbox_label")))
        seen[-1] = *seen[-1][:2], seen[-1][2].textFormat()
        if len(seen) == 1:
            QTimer.singleShot(0, lambda: click(QMessageBox.StandardButton.Yes))
        box.button(button).click()

    QTimer.singleShot(0, lambda: click(QMessageBox.StandardButton.No))
    assert dialogs.file_to_write("Save", "net.json", "CSV (*.csv)") == path
    plain = Qt.TextFormat.PlainText
    assert seen == [("a<b>BOLD.csv is there already. Replace it?", plain, plain)] * 2
    assert len(asked) == 2 and asked[1][2] == str(path)


@pytest.mark.parametrize(
    ("kinds", "kind", "typed", "written"),
    [
        ("Project (*.nnviz)", "", "mine", "mine.nnviz"),
        ("Project (*.nnviz)", "", "lesson 3.4", "lesson 3.4.nnviz"),
        ("Project (*.nnviz)", "", "mine.", "mine.nnviz"),
        ("Project (*.nnviz)", "", "Mine.NNVIZ", "Mine.NNVIZ"),
        ("Project (*.nnviz);;Network (*.json)", "Network (*.json)", "net", "net.json"),
        ("Project (*.nnviz);;Network (*.json)", "Project (*.nnviz)", "net.json", "net.json"),
        ("GIF (*.gif);;APNG (*.png)", "", "film", "film.gif"),
        ("All files (*)", "All files (*)", "any", "any"),
    ],
)
def test_a_name_without_an_ending_is_given_that_of_the_chosen_kind(
    dialogs, answering, tmp_path, kinds, kind, typed, written
):
    answering("getSaveFileName", (str(tmp_path / typed), kind))
    assert dialogs.file_to_write("Save", "any", kinds) == tmp_path / written


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
