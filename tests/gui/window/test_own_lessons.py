"""A teacher's lesson: saved from what stands in the window, opened again, run, judged."""

import dataclasses

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from shiboken6 import isValid

from nnviz.cli import main
from nnviz.core import Spec
from nnviz.gui.course.chapters import OWN
from nnviz.gui.message import Message
from nnviz.lessons.reading.opened import is_opened
from nnviz.lessons.reading.reader import read_lesson
from nnviz.lessons.shelf import LESSONS
from nnviz.session.run_state import RunState
from tests.gui.window.hands import child, click
from tests.lessons.files import SMALL, small

CIRCLE = Spec(
    data="circle",
    data_size=60,
    noise=0.1,
    sizes=(2, 3, 1),
    activation="tanh",
    output="sigmoid",
    cost="cross-entropy",
    learning_rate=0.3,
    epochs=4,
    seed=7,
)
BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(scope="module")
def one_window(fresh_window):
    """In which no lesson was opened yet."""
    return fresh_window


@pytest.fixture
def window(qtbot, window_anew):
    yield window_anew
    dialog = child(window_anew, "lesson_dialog")
    if dialog is not None:
        dialog.close()
    QApplication.processEvents()


@pytest.fixture
def saved(tmp_path, monkeypatch):
    """Where the dialog says that a file is to be written."""
    path = tmp_path / "mine.toml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    return path


def train(qtbot, window, spec=CIRCLE):
    window.session.design(spec)
    qtbot.waitUntil(lambda: window.session.is_ready)
    window.session.train()
    qtbot.waitUntil(lambda: window.session.state is RunState.FINISHED)


def dialog_of(qtbot, window):
    """Opened by its key, the present run's value reckoned."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_L, BOTH)
    dialog = child(window, "lesson_dialog")
    if window.session.latest.step:
        qtbot.waitUntil(lambda: dialog.judged.value != "")
    return dialog


@pytest.mark.long
def test_title_and_question_are_enough_and_it_is_reproduced_when_it_is_opened(qtbot, window, saved):
    train(qtbot, window)
    before = window.session.latest
    dialog = dialog_of(qtbot, window)
    click(qtbot, window, "own_save")
    assert child(window, "own_foot").text() == "Give the lesson a title."
    qtbot.keyClicks(child(window, "own_title"), "Points & circles")
    click(qtbot, window, "own_save")
    assert child(window, "own_foot").text() == "Ask a question."
    qtbot.keyClicks(child(window, "own_question"), "How many are right?")
    proposed = [field.placeholderText() for field in dialog.answers.fields]
    click(qtbot, window, "own_save")
    qtbot.waitUntil(lambda: child(window, "lesson_dialog") is None)
    assert window.message_bar.text() == f"Saved as {saved}."
    lesson = read_lesson(saved)
    assert (lesson.title, lesson.question.text) == ("Points & circles", "How many are right?")
    assert [choice.text for choice in lesson.question.choices] == [p for p in proposed if p]
    assert lesson.matters == ("learning_rate",) and lesson.opens == ("accuracy",)
    assert main(["lesson", str(saved)]) == 0
    (design,) = lesson.forms["quick"].designs.values()
    assert dataclasses.replace(design.spec, seed=lesson.seed) == before.spec == CIRCLE

    click(qtbot, window, "message_action")  # which opens it
    page, listed = child(window, "course_page"), child(window, "course_list")
    entry = page.model.entry(listed.currentIndex().row())
    assert (entry.title, entry.chapter) == ("Points & circles", OWN)
    assert page.about._place.text() == "From a file · 5 minutes"
    qtbot.keyClick(listed, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.session.is_ready)
    assert window.session.spec == CIRCLE, "its seed too"
    right = next(at for at, choice in enumerate(lesson.question.choices) if choice.right)
    click(qtbot, window, f"lesson_choice_{'abcd'[right]}")
    click(qtbot, window, "run_button")
    verdict = child(window, "lesson_verdict")
    qtbot.waitUntil(verdict.isVisible)
    assert verdict.text() == "Reproduced"
    assert window.course.progress.records[page.opened[0].id].is_done
    click(qtbot, window, "lesson_close")
    assert window.session.latest is before
    assert child(window, "message_action").text() == "Back to lesson Points & circles"


def test_all_that_is_said_is_in_the_file(qtbot, window, saved):
    train(qtbot, window)
    dialog = dialog_of(qtbot, window)
    dialog.title.setText("Mine")
    dialog.question.setPlainText("What?")
    dialog.idea.setPlainText("First\nthis.")
    dialog.explanation.setPlainText("It was {here}, *so*.")
    dialog.minutes.setValue(9)
    for field, text in zip(dialog.answers.fields, ("One", "", "Two", "Three"), strict=True):
        field.setText(text)
    dialog.answers.rings[1].setChecked(True)
    click(qtbot, window, "own_save")
    assert child(window, "own_foot").text().startswith("Mark the right answer")
    dialog.answers.rings[2].setChecked(True)
    dialog.free.list.show_chosen(["epochs", "noise"])
    dialog.opens.choose("network")
    dialog.judged.measure.setCurrentIndex(dialog.judged.measure.findData("epoch_reached"))
    child(window, "own_argument_level").set_value(20)
    dialog.judged.arguments.edited.emit()
    qtbot.waitUntil(lambda: dialog.judged.value == "1")
    dialog.judged.low.setText("")
    dialog.mark.wanted.setChecked(True)
    child(window, "own_mark_words").setText("it was here")
    click(qtbot, window, "own_save")
    lesson = read_lesson(saved)
    (form,) = lesson.forms.values()
    (measured,) = form.measures
    assert measured.arguments == {"figure": "accuracy", "level": 20.0}
    assert (measured.low, measured.high) == (None, 2)
    assert measured.label == "Accuracy: epoch that reaches a level, level 20"
    (mark,) = form.marks
    assert (mark.label, mark.plot, mark.epoch) == ("it was here", "accuracy", 4)
    assert mark.source == "a run of this design with seed 7"
    texts = [(choice.text, choice.right) for choice in lesson.question.choices]
    assert texts == [("One", False), ("Two", True), ("Three", False)]
    assert lesson.idea == "First\nthis." and lesson.minutes == 9
    assert set(lesson.matters) == {"epochs", "noise"} and lesson.opens == ("network",)


def test_what_no_file_can_say_is_said_in_the_dialog(qtbot, window, saved):
    window.session.design(CIRCLE)
    qtbot.waitUntil(lambda: window.session.is_ready)
    dialog = dialog_of(qtbot, window)
    assert child(window, "own_foot").text().startswith("Nothing has been trained yet")
    dialog.title.setText("<b>Mine")
    dialog.question.setPlainText("What?")
    click(qtbot, window, "own_save")
    assert child(window, "own_foot").text().startswith("Say from where to where")
    dialog.judged.low.setText("x")
    click(qtbot, window, "own_save")
    assert child(window, "own_foot").text() == dialog.judged.low.problem != ""
    dialog.judged.low.setText("10")
    for field, text in zip(dialog.answers.fields, ("One", "Two"), strict=False):
        field.setText(text)
    click(qtbot, window, "own_save")
    assert child(window, "own_foot").text().startswith("The lesson, title: HTML is not shown")
    dialog.title.setText("Mine")
    click(qtbot, window, "own_save")
    assert read_lesson(saved).forms["quick"].measures[0].low == 10


def test_no_window_is_closed_over_a_lesson_that_is_being_written(qtbot, window):
    """Its dialog would be left alone, and the program would not end."""
    dialog = dialog_of(qtbot, window)
    assert window.leaving.may_close() and not dialog.isVisible()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    dialog = dialog_of(qtbot, window)
    qtbot.keyClicks(child(window, "own_title"), "Mine")
    assert not window.leaving.may_close() and dialog.isVisible()
    question = window.findChild(QMessageBox, "discard_question")
    qtbot.mouseClick(question.button(QMessageBox.StandardButton.Discard), Qt.MouseButton.LeftButton)
    assert window.leaving.may_close() and not dialog.isVisible()


def test_own_data_are_no_lessons(qtbot, window, tmp_path):
    table = tmp_path / "points.csv"
    table.write_text("x,y,class\n" + "".join(f"{i},{-i},{i % 2}\n" for i in range(40)))
    window.commands.take_own_data(table)
    session = window.session
    qtbot.waitUntil(lambda: session.is_ready and session.spec.data == str(table))
    window.course.own.make()
    assert child(window, "lesson_dialog") is None
    assert window.message_bar.level == "error"
    assert window.message_bar.text().startswith("A lesson's data are those that come with nnviz")


WRONG = [
    (small(("minutes = 3", "minutes = 300")), "wrong.toml, minutes: this must be a whole num"),
    (small(("An idea.", "<script>x</script>")), "wrong.toml, idea: HTML is not shown"),
    (small(("An idea.", "![a](http://b/c.png)")), "wrong.toml, idea: pictures are not shown"),
    (small(('"circle"', '"/etc/passwd"')), "wrong.toml, forms.quick.designs.plain, data: '/e"),
    ("no toml", "wrong.toml is not TOML: "),
    ("#" * 100_001, "{path} is larger than 100 kB: choose another file."),
]


def test_a_wrong_file_says_where_and_what(window, tmp_path):
    path = tmp_path / "wrong.toml"
    before = window.course.own.lessons
    for text, said in WRONG:
        window.message_bar.show_message(Message(""))
        path.write_text(text)
        window.course.own.open(path)
        assert window.message_bar.level == "error", said
        assert window.message_bar.text().startswith(said.format(path=path))
        assert window.course.own.lessons == before and not window.course.is_page_open, said


@pytest.mark.long
def test_a_file_that_is_opened_again_takes_its_own_place_and_none_of_the_courses(
    qtbot, window, tmp_path, monkeypatch
):
    path = tmp_path / "L15.toml"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    path.write_bytes((LESSONS._folder / "L15.toml").read_bytes())
    window.course.open_page()
    page = child(window, "course_page")
    child(window, "course_search").setText("nothing like it")
    click(qtbot, window, "course_open_lesson")
    *others, copy = page.opened
    assert copy.title == "Learning by heart"
    assert child(window, "course_search").text() == "", "it can be seen"
    assert page.model.entry(child(window, "course_list").currentIndex().row()).id == copy.id
    assert page.model.entry(page.model.row_of(copy.id)).chapter == OWN and copy.id != "L15"
    assert page.model.entry(page.model.row_of("L15")).chapter == 3
    path.write_text(SMALL)
    click(qtbot, window, "course_open_lesson")
    assert [each.title for each in page.opened] == [*(o.title for o in others), "A small lesson"]
    assert all(map(is_opened, page.opened))
    click(qtbot, window, "lesson_start")
    qtbot.waitUntil(lambda: not window.course.is_page_open)
    qtbot.waitUntil(lambda: window.session.is_ready)
    assert child(window, "lesson_panel").lesson.title == "A small lesson"


def test_a_dialog_that_is_closed_is_left_whole_and_the_next_one_is_new(qtbot, window):
    first = dialog_of(qtbot, window)
    qtbot.keyClicks(first.title, "Mine")
    window.course.own.make()
    assert child(window, "lesson_dialog") is first and first.title.text() == "Mine"
    first.title.clear()
    first.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert isValid(first.title) and child(window, "lesson_dialog") is None
    second = dialog_of(qtbot, window)
    assert second is not first and second.isVisible() and not first.isVisible()
