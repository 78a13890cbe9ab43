import re

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication

from nnviz.gui.controls.plural import with_shorter_paths
from nnviz.gui.message import Action, Message
from nnviz.gui.window import message_bar
from nnviz.gui.window.message_bar import MOST_LETTERS, MessageBar

ANEW = "Epoch 80 is done: 90.0 % of the validation digits are read wrong. The cost is high."
LONG = "Epoch 18 is done: 95.0 % of the validation digits are read correctly. Draw one."


@pytest.fixture
def bar(qtbot):
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.resize(900, 32)
    with qtbot.waitExposed(bar):
        bar.show()
    return bar


def tooltip(qapp, label):
    """What is said of it when the mouse rests on it."""
    place = QPoint(2, 2)
    qapp.sendEvent(label, QHelpEvent(QEvent.Type.ToolTip, place, label.mapToGlobal(place)))
    return label.toolTip()


def test_a_warning_stands_for_as_long_as_it_takes_to_be_read(bar):
    bar.show_message(Message("Cancel the sweep first.", "warning"))
    bar.show_message(Message("3 of 8 runs are done.", passes=True))
    bar.show_message(Message("4 of 8 runs are done.", passes=True))
    assert bar.text() == "Cancel the sweep first." and bar.level == "warning"
    bar.unread.stop()
    bar.unread.timeout.emit()
    assert bar.text() == "4 of 8 runs are done." and bar.level == "info"
    bar.show_message(Message("No.", "error"))
    bar.show_message(Message("5 of 8 runs are done.", passes=True))
    bar.show_message(Message("What was done by hand is told at once."))
    bar.unread.timeout.emit()
    assert bar.text() == "What was done by hand is told at once."


def test_nothing_that_is_wrong_is_lost_among_what_comes_by_itself(bar):
    """A run and a download fail and a sweep ends, while an error is read: one after the other."""
    for said in ("Not saved.", "It diverges.", "No network."):
        bar.show_message(Message(said, "error", passes=said != "Not saved."))
        bar.show_message(Message("3 of 8 runs are done.", passes=True))
    bar.show_message(Message("All runs are done.", passes=True))
    bar.show_message(Message("It diverges.", "error", passes=True))
    seen = []
    while bar.level == "error":
        seen.append(bar.text())
        bar.unread.stop()
        bar.unread.timeout.emit()
    assert seen == ["Not saved.", "No network.", "It diverges."]
    assert bar.text() == "All runs are done."


PATHS = [
    "/home/anna.schmidt/My documents/school/2026 autumn and winter/all networks/gone/circle 2.json",
    "C:\\Users\\Anna Schmidt\\Documents\\school\\2026-autumn\\neural-networks\\gone\\circle 2.json",
    f"/home/{'folder/' * 40}circle 2.json",
    f"/{'x' * 240}.json",
]


@pytest.mark.parametrize(
    ("said", "level"),
    [
        ("{} cannot be written: there is no such file; look for another name.", "error"),
        ("There is no file {}: check its name.", "error"),
        ("Saved as {}.", "info"),
        ("无法写入 {}：没有这个文件；请换一个名称。", "error"),
    ],
)
@pytest.mark.parametrize("path", PATHS, ids=["blanks", "Windows", "deep", "long name"])
def test_of_a_long_path_the_middle_is_left_away_and_nothing_of_what_is_said(
    qapp, bar, path, said, level
):
    bar.resize(420, 34)
    bar.show_message(Message(said.format(path), level))
    before, after = said.split("{}")
    shown = bar.label.shown
    assert shown.startswith(before) and shown.endswith(after) and "…" in shown
    assert shown.removeprefix(before)[0] == path[0] and ".json" in shown
    assert bar.accessibleDescription() == bar.text() == said.format(path)
    assert tooltip(qapp, bar.label) == said.format(path)


@pytest.mark.parametrize("said", ["3/4 of 5/6 are right.", "Press Train and/or Step.", "a / b / c"])
def test_not_every_slash_is_of_a_path(said):
    assert with_shorter_paths(said) == []


def test_what_cannot_be_shortened_has_two_lines(bar):
    bar.resize(400, 34)
    bar.show_message(Message("many words " * 40, "error"))
    width = bar.label.fontMetrics().horizontalAdvance(bar.label.shown)
    assert bar.label.shown.endswith("…") and 1.5 * bar.label.width() < width


def test_a_message_that_fits_is_shown_whole(qapp, bar):
    bar.show_message(Message("Press Train."))
    assert bar.text() == bar.label.shown == "Press Train."
    assert tooltip(qapp, bar.label) == ""


@pytest.mark.parametrize(
    "said",
    [
        f"{ANEW} Begin anew (Reset).",
        f"{ANEW} It was so before. Begin anew (Reset).",
        "第 80 轮完成：10.0 % 识别正确。代价比第 1 轮之后还高。请重新开始（重置）。",
    ],
)
def test_of_a_message_without_room_what_to_do_is_never_left_away(qapp, bar, said):
    """From two lines down to the last sentence alone; of what is wrong the first is kept."""
    done, first = re.search("(Begin|请重).*", said)[0], re.search(".*?(wrong|正确)", said)[0]
    for level, kept in (("info", done), ("warning", first)):
        bar.show_message(Message(said, level))
        seen = set()
        for width in range(900, 300, -20):
            bar.resize(width, 36)
            seen.add(bar.label.shown)
            assert kept in bar.label.shown
        assert said in seen and (len(seen) > 1 or "。" in said)


def test_a_message_that_does_not_fit_is_elided_and_whole_in_the_tooltip(qapp, bar):
    bar.show_message(Message(LONG, "error"))
    bar.resize(160, 32)
    assert bar.text() == LONG
    assert bar.label.shown.endswith("…")
    assert len(bar.label.shown) < len(LONG)
    assert tooltip(qapp, bar.label) == LONG
    bar.resize(900, 32)
    assert bar.label.shown == LONG
    assert tooltip(qapp, bar.label) == ""


def test_lines_become_one_line(bar):
    bar.show_message(Message("one\ntwo"))
    assert bar.label.shown == "one two"


def test_text_is_plain(bar):
    bar.show_message(Message("<b>7</b>"))
    assert bar.label.shown == "<b>7</b>"


def test_levels_look_different(bar):
    pictures = []
    for level in ("info", "warning", "error"):
        bar.show_message(Message("The same sentence.", level))
        assert bar.level == level
        pictures.append(bar.grab().toImage())
    assert pictures[0] != pictures[1] != pictures[2] != pictures[0]


def test_an_action_runs_once_and_its_button_goes(qtbot, bar):
    runs = []
    bar.show_message(Message("A new network.", action=Action("Undo", lambda: runs.append(1))))
    assert (bar.button.isVisible(), bar.button.text()) == (True, "Undo")
    assert bar.button.accessibleName() == "Undo"
    clicks = QSignalSpy(bar.button.clicked)
    qtbot.mouseClick(bar.button, Qt.MouseButton.LeftButton)
    assert (runs, clicks.count(), bar.button.isVisible()) == ([1], 1, False)


def test_what_an_action_shows_stays(qtbot, bar):
    again = Action("Redo", lambda: None)
    second = Message("B", action=again)
    bar.show_message(Message("A", action=Action("Undo", lambda: bar.show_message(second))))
    qtbot.mouseClick(bar.button, Qt.MouseButton.LeftButton)
    assert (bar.text(), bar.button.text(), bar.button.isVisible()) == ("B", "Redo", True)


def test_the_next_message_takes_the_action_away(bar):
    bar.show_message(Message("A", action=Action("Undo", lambda: None)))
    bar.show_message(Message("B"))
    assert not bar.button.isVisible()


def test_a_screen_reader_hears_the_message(bar):
    bar.show_message(Message(LONG))
    assert (bar.accessibleName(), bar.accessibleDescription()) == ("Message", LONG)
    assert bar.objectName() == "message_bar"
    lines = 2 * bar.label.fontMetrics().lineSpacing()
    assert lines + 2 <= bar.height() <= lines + 6, "two lines touch no edge"


def test_the_same_message_again_paints_nothing(bar):
    class Paints(QObject):
        count = 0

        def eventFilter(self, widget, event):
            self.count += event.type() == QEvent.Type.Paint
            return False

    bar.show_message(Message("Epoch 1 is done."))
    QApplication.processEvents()
    paints = Paints()
    bar.installEventFilter(paints)
    for _ in range(25):
        bar.show_message(Message("Epoch 1 is done."))
        QApplication.processEvents()
    assert paints.count == 0


def test_what_can_be_taken_back_stands_beside_any_message(qtbot, bar):
    assert not bar.undo_link.isVisible()
    bar.show_undo("XOR chosen")
    bar.show_message(Message("XOR is ready: press Train."))
    assert bar.undo_link.isVisible() and bar.undo_link.text() == "Undo: XOR chosen"
    with qtbot.waitSignal(bar.undo_clicked):
        bar.undo_link.click()
    bar.resize(300, 32)
    bar.show_undo("<b>R&D of a file with a long, long name.csv</b> chosen")
    assert bar.undo_link.text().startswith("Undo: <b>R&&D") and bar.undo_link.text()[-1] == "…"
    assert "&lt;b&gt;R&amp;D" in bar.undo_link.toolTip()
    bar.show_undo("")
    assert not bar.undo_link.isVisible()


@pytest.mark.parametrize(
    "deed", ["Cheese festival, threshold 5 chosen as data", "x" * 50 + " gone"]
)
def test_what_can_be_taken_back_is_cut_between_words(bar, deed):
    bar.resize(200, 32)
    for end in range(1, len(deed) + 1):
        bar.show_undo(deed[:end])
        text = bar.undo_link.text()
        kept = text.removesuffix(" …")
        assert f"Undo: {deed[:end]}".startswith(kept) and len(kept) <= MOST_LETTERS
        if kept != text and " " in kept.removeprefix("Undo: "):
            assert deed[len(kept.removeprefix("Undo: "))] in " ,"


def test_what_can_be_taken_back_may_be_as_long_as_a_path(bar, monkeypatch):
    cuts, cut = [], message_bar._cut
    monkeypatch.setattr(message_bar, "_cut", lambda *given: cuts.append(given) or cut(*given))
    bar.resize(900, 32)
    for deed in ("x" * 5_000, "a word " * 1_000):
        cuts.clear()
        bar.show_undo(deed)
        assert bar.undo_link.text().endswith(" …")
        assert len(cuts) < 30


def test_what_can_be_taken_back_has_the_room_that_there_is(bar):
    deed = "output softmax → sigmoid, other cost, start weights and a mini-batch of 10"
    bar.resize(1200, 32)
    bar.show_message(Message("Iris is ready: press Train."))
    bar.show_undo(deed)
    assert bar.undo_link.text() == f"Undo: {deed}"
    bar.show_message(Message("Iris is ready, and this is said at length. " * 4))
    assert bar.undo_link.text().endswith(" …")
    bar.show_message(Message("Iris is ready: press Train."))
    assert bar.undo_link.text() == f"Undo: {deed}"
    assert bar.minimumSizeHint().width() < 600
    bar.resize(600, 32)
    assert bar.width() == 600 and bar.undo_link.text().endswith(" …")


def test_there_may_be_something_to_do_instead(qtbot, bar):
    done = []
    one, other = (Action(name, lambda name=name: done.append(name)) for name in ("one", "other"))
    bar.show_message(Message("It is not there.", "error", one, other))
    assert bar.button.text() == "one" and bar.instead_button.text() == "other"
    bar.instead_button.click()
    assert done == ["other"] and bar.button.isHidden() and bar.instead_button.isHidden()
    bar.show_message(Message("Well."))
    assert bar.instead_button.isHidden()


def test_a_message_is_announced_to_those_who_hear(bar, monkeypatch):
    told = []
    monkeypatch.setattr(message_bar.QAccessible, "updateAccessibility", told.append)
    bar.show_message(Message("Press Train."))
    assert [e.message() for e in told if hasattr(e, "message")] == ["Press Train."]
