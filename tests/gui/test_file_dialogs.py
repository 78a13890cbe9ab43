import re
from pathlib import Path

import pytest
from PySide6.QtCore import QDir, QStandardPaths, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLabel,
    QMessageBox,
    QWidget,
)

from nnviz.gui.file_dialogs import FileDialogs
from nnviz.gui.language import languages


@pytest.fixture
def parent(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    return parent


@pytest.fixture
def dialogs(parent):
    return FileDialogs(parent)


@pytest.fixture(autouse=True)
def documents(monkeypatch, tmp_path):
    """The user's own."""
    folder = tmp_path / "documents"
    folder.mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda place: str(folder))
    return str(folder)


@pytest.fixture
def answering(monkeypatch):
    """Lets the dialog of that name answer, and notes what it was asked."""

    def answer(name, given):
        asked = []
        monkeypatch.setattr(QFileDialog, name, lambda *question: asked.append(question) or given)
        return asked

    return answer


def test_a_file_to_read_is_asked_for_where_the_last_one_was(
    dialogs, parent, answering, documents, tmp_path
):
    asked = answering("getOpenFileName", (str(tmp_path / "net.json"), ""))
    assert dialogs.file("Open", "JSON (*.json)") == tmp_path / "net.json"
    dialogs.file("Open", "JSON (*.json)")
    assert asked == [
        (parent, "Open", documents, "JSON (*.json)"),
        (parent, "Open", str(tmp_path), "JSON (*.json)"),
    ]


def test_a_file_to_write_is_offered_by_name(dialogs, parent, answering, documents):
    asked = answering("getSaveFileName", ("/data/mine.json", ""))
    assert str(dialogs.file_to_write("Save", "net.json", "JSON (*.json)")) == "/data/mine.json"
    ask_here = QFileDialog.Option.DontConfirmOverwrite
    assert asked == [(parent, "Save", f"{documents}/net.json", "JSON (*.json)", "", ask_here)]
    assert dialogs.folders == {".json": "/data"}


def test_without_a_folder_for_documents_all_begin_at_home(dialogs, answering, documents, tmp_path):
    """Of a folder that is not there Qt's dialog makes the name of a file; so of a file in one."""
    Path(documents).rmdir()
    home = QDir.homePath()
    for known in ({}, {kind: str(tmp_path / "gone") for kind in (".json", "data")}):
        dialogs.folders = known
        asked = [answering(name, ("", "")) for name in ("getOpenFileName", "getSaveFileName")]
        asked.append(answering("getExistingDirectory", ""))
        dialogs.file("Open", "JSON (*.json)")
        dialogs.file_to_write("Save", "net.json", "JSON (*.json)")
        dialogs.folder_of("Folder")
        assert [question[2] for [question] in asked] == [home, f"{home}/net.json", home]


@pytest.mark.parametrize("mode", ["AcceptOpen", "AcceptSave"])
def test_qts_own_dialog_has_no_english_word_in_another_language(qtbot, mode):
    """Some are missing in Qt's translations."""
    languages.install("zh_CN")
    try:
        dialog = QFileDialog(None, "", "", "JSON (*.json)")
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setAcceptMode(QFileDialog.AcceptMode[mode])
        qtbot.addWidget(dialog)
        parts = [*dialog.findChildren(QLabel), *dialog.findChildren(QAbstractButton)]
        said = {part.text() for part in parts} | {part.toolTip() for part in parts}
    finally:
        languages.install("en")
    assert len(said) > 6
    assert not [text for text in said if re.search("[A-Za-z]{2}", text)]


KINDS = {
    "project": ("Project (*.nnviz)", "Open (*.nnviz *.json);;All files (*)"),
    "picture": ("Picture (*.png)", "Drawing (*.svg)", "Pictures (*.png *.jpg *.jpeg)"),
    "film": ("GIF (*.gif);;WebP (*.webp);;APNG (*.png)",),
    "network": ("JSON (*.json)",),
    "lesson": ("Lessons (*.toml)", "Lessons (*.toml);;All files (*)"),
    "data": ("All files (*)",),
}


def test_each_kind_of_file_has_its_own_folder(dialogs, answering, documents, tmp_path):
    """What was opened last, a table perhaps, is not where a project is kept."""
    for name, kinds in KINDS.items():
        (tmp_path / name).mkdir()
        for turn, kind in enumerate(kinds):
            begins = documents if turn == 0 else str(tmp_path / name)
            asked = answering("getSaveFileName", (str(tmp_path / name / "any.gif"), kind))
            dialogs.file_to_write("Save", "any", kind)
            assert asked[0][2] == f"{begins}/any", kind
            asked = answering("getOpenFileName", (str(tmp_path / name / "any"), kind))
            dialogs.file("Open", kind)
            assert asked[0][2] == str(tmp_path / name), kind
    (tmp_path / "film").rmdir()
    asked = answering("getOpenFileName", ("", ""))
    dialogs.file("Open", "GIF (*.gif)")
    assert asked[0][2] == documents, "a folder that is gone is none to begin in"


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


def test_a_folder_of_data_is_not_where_files_are_kept(dialogs, parent, answering, documents):
    asked = answering("getExistingDirectory", "/data/mnist")
    assert str(dialogs.folder_of("Folder")) == "/data/mnist"
    assert asked == [(parent, "Folder", documents)]
    assert dialogs.folders == {"data": "/data/mnist"}


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
    assert not dialogs.folders
