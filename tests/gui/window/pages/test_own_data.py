"""Data of one's own in the whole window: dropped, looked at, used, learnt, answered."""

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtWidgets import QApplication, QLabel

from nnviz.core.choices import Choices
from nnviz.files.recipes import recent_recipes
from nnviz.session.run_state import RunState
from tests.gui.window.hands import LEFT, child, click, drop

BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
FLOWERS = [
    "petal,colour,species",
    *(
        f"{1 + i / 20},{('red', 'white')[i % 2]},{('setosa', 'virginica')[i >= 40]}"
        for i in range(80)
    ),
]


@pytest.fixture
def window(window_anew):
    return window_anew


@pytest.fixture
def table(tmp_path):
    path = tmp_path / "flowers.csv"
    path.write_text("\n".join(FLOWERS))
    return path


def drop_file(window, path):
    """From a file manager."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    drop(window, data)


def looked_at(qtbot, window):
    """The page, when everything on it is there."""
    qtbot.waitUntil(lambda: window.pages.shown is not None)  # is imported first
    page = window.pages.shown
    assert page.objectName() == "own_data_page"
    qtbot.waitUntil(child(window, "own_data_use").isEnabled)
    return page


def choose_role(qtbot, page, column, role):
    """By the keyboard: the menu of the column's roles."""
    table = page.centre.table
    menu = table.role_menu(column)
    next(action for action in menu.actions() if action.text() == role).trigger()
    menu.deleteLater()


def test_a_dropped_table_is_understood_used_learnt_and_answers_a_typed_row(qtbot, window, table):
    before, network = window.session.spec, window.session.latest.network
    drop_file(window, table)
    page = looked_at(qtbot, window)
    roles = [(head.name, head.role_name) for head in page.centre.table.rows.heads]
    assert roles == [("petal", "input"), ("colour", "input"), ("species", "wanted")]
    assert [bar.name for bar in page.right.bars.bars] == ["setosa", "virginica"]
    assert "80 rows can be used" in window.message_bar.text()
    assert window.session.spec == before and window.session.latest.network is network
    click(qtbot, window, "own_data_use")
    assert window.pages.shown is None
    qtbot.waitUntil(lambda: window.session.is_ready and window.session.spec.data == str(table))
    assert window.session.dataset.class_names == ("setosa", "virginica")
    click(qtbot, window, "run_button")
    qtbot.waitUntil(
        lambda: (
            (record := window.session.latest.record) is not None
            and (record.validation_accuracy or 0) > 0.9
        ),
    )
    qtbot.waitUntil(lambda: "validation rows" in window.message_bar.text())
    click(qtbot, window, "run_button")
    qtbot.waitUntil(lambda: window.session.state is not RunState.RUNNING)
    petal, colour = child(window, "record_field_0"), child(window, "record_field_1")
    petal.setFocus()
    petal.selectAll()
    qtbot.keyClicks(petal, "1.1")
    assert child(window, "record_answer").text() == "setosa"
    petal.selectAll()
    qtbot.keyClicks(petal, "4.8")
    assert child(window, "record_answer").text() == "virginica"
    assert [colour.itemText(i) for i in range(colour.count())] == ["red", "white"]
    qtbot.keyClick(window, Qt.Key.Key_E, BOTH)
    qtbot.waitUntil(lambda: window.sharing.shown is not None)
    panel = child(window, "share_dialog")
    told = " ".join(each.text() for each in panel.shown.findChildren(QLabel))
    panel.hide()
    assert panel.list.buttons["project"].isChecked() and f"Give {table.name} along" in told
    assert [recipe.file for recipe in recent_recipes(3)] == [table]
    assert window.panel.form.data.findData(f"again, please: {table}") > 0


def test_what_is_chosen_before_the_last_choice_is_understood_is_kept_with_it(
    qtbot, window, tmp_path
):
    """Roles, how the file is read, and what was given up: each with what was chosen before."""
    path = tmp_path / "many.csv"
    rows = [f"{i % 7},{i % 11},{i % 13},{i % 5},{['no', 'yes'][i % 2]}" for i in range(90)]
    path.write_text("\n".join(["a,b,c,d,y", *rows]))
    window.own_data.open(path)
    page = looked_at(qtbot, window)

    choose_role(qtbot, page, 0, "ignored")
    choose_role(qtbot, page, 1, "ignored")
    page.left.parts.changed.emit((80, 10, 10))
    choose_role(qtbot, page, 3, "wanted")
    choose_role(qtbot, page, 4, "input")
    qtbot.waitUntil(lambda: page.centre.table.rows.heads[3].role_name == "wanted")
    looked_at(qtbot, window)
    names = [head.role_name for head in page.centre.table.rows.heads]
    assert names == ["ignored", "ignored", "input", "wanted", "input"]
    assert page.left.choices.parts == (80, 10, 10) and page.left.choices.wanted == "d"
    choose_role(qtbot, page, 2, "ignored")
    child(window, "own_data_page").cancelled.emit()
    choose_role(qtbot, page, 1, "input")
    looked_at(qtbot, window)
    qtbot.waitUntil(lambda: page.left.choices.also_ignored == ("a",))


def test_what_is_chosen_is_understood_anew_and_kept(qtbot, window, table, monkeypatch):
    window.own_data.open(table)
    page = looked_at(qtbot, window)
    choose_role(qtbot, page, 1, "ignored")
    qtbot.waitUntil(lambda: page.centre.table.rows.heads[1].role_name == "ignored")
    looked_at(qtbot, window)
    choose_role(qtbot, page, 0, "wanted")
    qtbot.waitUntil(lambda: page.left.kind.currentData() == "values")
    looked_at(qtbot, window)
    assert [head.role_name for head in page.centre.table.rows.heads] == [
        "wanted",
        "ignored",
        "input",
    ]
    page.left.parts.fields[0].setValue(80)
    qtbot.waitUntil(page.right.use_button.isEnabled)
    saved = table.with_name("prepared.npz")
    monkeypatch.setattr(window.dialogs, "file_to_write", lambda *_: saved)
    click(qtbot, window, "own_data_npz")
    qtbot.waitUntil(lambda: "Saved as" in window.message_bar.text())
    assert "prepared.npz" in window.message_bar.text()
    with np.load(saved) as arrays:
        assert len(arrays["x_train"]) == 64
    click(qtbot, window, "own_data_use")
    qtbot.waitUntil(lambda: window.session.is_ready and window.session.spec.data == str(table))
    choices = window.session.spec.choices
    assert choices == Choices(wanted="petal", also_ignored=("colour",), parts=(80, 10, 10))
    assert len(window.session.dataset.train) == 64 and window.session.dataset.kind == "values"
    assert recent_recipes(1)[0].choices == choices
    window.own_data.open_again(str(table))
    page = looked_at(qtbot, window)
    assert page.centre.table.rows.heads[0].role_name == "wanted"
    assert page.left.parts.fields[0].value() == 80


def test_a_file_that_was_changed_says_so_and_is_read_again(qtbot, window, table):
    window.own_data.open(table)
    looked_at(qtbot, window)
    click(qtbot, window, "own_data_use")
    qtbot.waitUntil(lambda: window.session.is_ready and window.session.spec.data == str(table))
    table.write_text("\n".join([*FLOWERS, *FLOWERS[1:21]]))
    window.own_data.open_again(str(table))
    looked_at(qtbot, window)
    assert "flowers.csv has changed since it was used: 100 rows" in window.message_bar.text()
    known = window.session.dataset
    click(qtbot, window, "own_data_use")
    qtbot.waitUntil(lambda: window.session.dataset not in (None, known))
    data = window.session.dataset
    assert len(data.train) + len(data.validation) + len(data.test) == 100


def test_nothing_changes_where_the_page_is_left_or_the_file_is_none(qtbot, window, tmp_path):
    spec, network = window.session.spec, window.session.latest.network
    wrong = tmp_path / "empty.csv"
    wrong.write_text("")
    window.own_data.open(wrong)
    qtbot.waitUntil(lambda: window.message_bar.level == "error")
    assert "empty.csv" in window.message_bar.text()
    assert not child(window, "own_data_use").isEnabled()
    sentence = child(window, "own_data_sentence")
    assert sentence.isVisible() and sentence.text() == window.message_bar.text()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.pages.shown is None
    assert window.session.spec == spec and window.session.latest.network is network


def test_what_is_read_can_be_cancelled_at_once(qtbot, window, table, monkeypatch):
    from nnviz.gui.own_data.elsewhere.host import FINDING

    def slow(path, choices, spec, before, progress):
        while True:
            progress(0.5)

    monkeypatch.setattr(FINDING, "find", slow)
    window.own_data.open(table)
    cancel = child(window, "own_data_cancel")
    qtbot.waitUntil(cancel.isVisible)
    thread = window.own_data._reading._finder
    click(qtbot, window, "own_data_cancel")
    assert window.pages.shown is None and not window.own_data._reading.is_on
    thread.join(1)
    assert not thread.is_alive()


def test_a_problem_leads_to_its_cell(qtbot, window, tmp_path):
    path = tmp_path / "holes.csv"
    rows = [*FLOWERS[:70], "oops,red,virginica", *FLOWERS[70:]]
    path.write_text("\n".join(rows))
    window.own_data.open(path)
    page = looked_at(qtbot, window)
    listed = child(window, "own_data_problems")
    assert listed.model().rowCount() == 1
    qtbot.mouseClick(
        listed.viewport(), LEFT, pos=listed.visualRect(listed.model().index(0, 0)).center()
    )
    table = page.centre.table
    assert table.rows.line_of(table.currentIndex().row()) == 71
    assert table.currentIndex().column() == 0
    link = child(window, "own_data_row_0")
    assert link.text() == "Line 71" and link.isVisible()
    head = table._heads
    place = QPoint(head.sectionViewportPosition(1) + 20, 30)
    qtbot.mouseClick(head.viewport(), LEFT, pos=place)
    menu = QApplication.activePopupWidget()
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["input"]
    menu.close()
