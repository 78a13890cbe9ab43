from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from nnviz.data import DATASETS
from nnviz.gui.controls.label import plain
from nnviz.gui.design.form import DesignForm


@pytest.fixture
def choice(qtbot):
    form = DesignForm()
    qtbot.addWidget(form)
    yield form.fields["data"].control  # noqa: PT022, the form lives as long as the test


def test_every_group_has_a_heading_that_cannot_be_chosen(choice):
    model = choice.model()
    rows = [(choice.itemText(i), choice.itemData(i)) for i in range(choice.count())]
    headings = [text for text, data in rows if data is None]
    assert headings == [
        "Pictures of digits",
        "Other pictures",
        "Truth tables",
        "Points in a plane",
        "Functions of one input",
        "Tables",
        "Your own",
    ]
    assert rows[0][1] is None and all(text for text, _ in rows), "no blank rows"
    for row, (_, data) in enumerate(rows):
        assert bool(model.flags(model.index(row, 0)) & Qt.ItemFlag.ItemIsEnabled) == bool(data)
    assert [data for _, data in rows if data in DATASETS] == list(DATASETS)
    assert ("Fashion-MNIST", "fashion-mnist") in rows


def test_arrow_keys_pass_the_headings_by(qtbot, choice):
    with qtbot.waitExposed(choice.window()):
        choice.window().show()
    choice.activateWindow()
    choice.clearFocus()
    choice.setFocus(Qt.FocusReason.TabFocusReason)
    seen = {choice.currentData()}
    for _ in range(len(DATASETS)):
        qtbot.keyClick(choice, Qt.Key.Key_Down)
        seen.add(choice.currentData())
    assert seen == {*DATASETS, "fashion-mnist"}


def test_home_and_end_of_the_open_list_go_to_items(qtbot, choice):
    with qtbot.waitExposed(choice.window()):
        choice.window().show()
    choice.showPopup()
    ends = []
    for key in (Qt.Key.Key_End, Qt.Key.Key_Home):
        qtbot.keyClick(choice.view(), key)
        ends.append(choice.itemText(choice.view().currentIndex().row()))
    choice.hidePopup()
    assert ends == ["File…", choice.itemText(1)]


def test_data_that_could_not_be_had_say_why_until_they_are_there(choice):
    hint = choice.itemData(2, Qt.ItemDataRole.ToolTipRole)
    name, text = choice.itemData(2), choice.itemText(2)
    for _ in range(2):
        choice.mark(name, "There is no folder <b>here</b>.")
        assert choice.itemText(2) == f"{text} (could not be read)"
        why = choice.itemData(2, Qt.ItemDataRole.ToolTipRole)
        assert why == plain("There is no folder <b>here</b>.")
    choice.mark(name, "")
    assert (choice.itemText(2), choice.itemData(2, Qt.ItemDataRole.ToolTipRole)) == (text, hint)
    choice.mark("/nowhere", "No.")


def test_arrow_keys_pass_by_what_could_not_be_read_and_the_help_is_left_its_key(qtbot, choice):
    with qtbot.waitExposed(choice.window()):
        choice.window().show()
    choice.activateWindow()
    choice.clearFocus()
    choice.setFocus(Qt.FocusReason.TabFocusReason)
    choice.choose("handwriting")
    choice.mark("mnist", "There are no such files.")
    qtbot.keyClick(choice, Qt.Key.Key_Down)
    assert choice.currentData() == "fashion-mnist"
    qtbot.keyClick(choice, Qt.Key.Key_Up)
    assert choice.currentData() == "handwriting"
    asked = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Question, Qt.KeyboardModifier.NoModifier, "?"
    )
    choice.keyPressEvent(asked)
    assert not asked.isAccepted()


def own(choice):
    """What is offered under "Your own", before the items that ask."""
    first = choice.findText("Your own") + 1
    return [choice.itemText(i) for i in range(first, choice.findText("Folder of pictures…"))]


def test_data_of_ones_own_are_in_the_list_once(qtbot, choice):
    wine, cars = str(Path("wine.csv").absolute()), str(Path("cars.csv").absolute())
    field = choice.window().fields["data"]
    choice.show_recent([wine, cars])
    assert own(choice) == ["wine.csv…", "cars.csv…"]
    field.show(wine)
    assert choice.currentText() == "wine.csv"
    assert own(choice) == ["wine.csv", "Look at it again…", "cars.csv…"]
    choice.mark(wine, "It is gone.")
    choice.show_recent([cars])
    assert own(choice) == ["wine.csv (could not be read)", "cars.csv…"]
    choice.mark(wine, "")
    assert choice.currentText() == "wine.csv"
    choice.show_recent([wine, cars])
    field.show("handwriting")
    assert choice.currentData() == "handwriting" and own(choice) == ["wine.csv…", "cars.csv…"]
    with qtbot.waitSignal(choice.recent_wanted) as asked:
        choice.setCurrentIndex(choice.findText("wine.csv…"))
    assert asked.args == [wine] and choice.currentData() == "handwriting"
