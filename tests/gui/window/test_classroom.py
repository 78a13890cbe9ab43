"""A lesson before a class, in the whole window."""

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QMainWindow

from nnviz.gui.look import theme, zoom
from nnviz.gui.window import presentation
from nnviz.gui.window.classroom import Classroom
from nnviz.gui.window.reading_order import stops
from tests.gui.window.hands import child


@pytest.mark.long
def test_the_question_then_the_run_then_what_happened(qtbot, window, tmp_path, monkeypatch):
    monkeypatch.setattr(presentation, "zoom_for", lambda _size: 1.0)  # quicker than larger type
    window.course.open_page()
    child(window, "course_page").choose("N07")
    child(window, "lesson_class").click()
    qtbot.waitUntil(lambda: window.session.is_ready)
    question = child(window, "class_question")
    assert question.isVisible()
    assert window.message_bar.text().startswith("Press A, B, C or D for every hand")
    may_go_on = "Enter starts the run without a hand too."
    for locks in (frozenset({"prediction"}), frozenset()):
        window.course.opened.lock(locks)
        assert window.message_bar.text().endswith(may_go_on) is not bool(locks)
    assert question.geometry().top() >= window.run_bar.height()
    behind = [window.left_column, window.right_column, *window.docks.docks]
    for _ in range(len(stops(window)) + 1):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert not any(part.isAncestorOf(QApplication.focusWidget()) for part in behind)
    question.setFocus()
    qtbot.keyClicks(question, "ccca")
    assert window.course.open_lesson.panel.predict.choices.chosen == 2
    qtbot.keyClick(question, Qt.Key.Key_Return)
    happened = child(window, "class_happened")
    qtbot.waitUntil(lambda: bool(happened.text()), timeout=120_000)
    assert not question.isVisible()
    assert happened.text() == "C is what happened."
    assert not window.panel.can_draw, "the answers have the place of the pad"
    window.presentation.leave()
    window.presentation.enter()
    assert not window.message_bar.text().startswith("Press A"), "nothing is asked any more"
    assert window.right_column.currentWidget() is child(window, "class_answers")
    table = child(window, "class_figures")
    assert not table.isHidden() and table._heads == ("here",)
    assert table._moment.text() == child(window, "lesson_figures")._moment.text()
    assert [here for (here,) in table.texts()] == [
        here for here, *_ in child(window, "lesson_figures").texts()
    ]
    assert window.course.progress.records["N07"].results[-1].hands[:3] == (1, 0, 3)
    page = tmp_path / "lesson.html"
    monkeypatch.setattr(window.dialogs, "file_to_write", lambda *_: page)
    child(window, "lesson_report").click()
    window.files.settle()
    assert "3 of 4 hands" in page.read_text()
    child(window, "class_question_again").click()
    assert question.isVisible()
    assert not question.is_open
    qtbot.keyClick(question, Qt.Key.Key_Return)
    assert not question.isVisible()
    window.presentation.leave()
    assert window.right_column.currentWidget() in window.right_column.panels
    window.course.leave_lesson()
    window.presentation.enter()
    assert not question.isVisible()
    window.presentation.leave()


@pytest.mark.long
def test_a_lesson_that_is_opened_before_a_class_is_as_one_that_is_presented_afterwards(
    qtbot, window, monkeypatch
):
    """On the whole screen, at work again, and when it is left; wherever it is left."""
    monkeypatch.setattr(presentation, "zoom_for", lambda _size: 1.0)
    course, at_work = window.course, stands(window)
    course.start("N07")
    with_lesson = stands(window)
    window.presentation.enter()
    asked = stands(window)
    assert asked[-2:] == (True, "class_question") and asked != with_lesson
    window.presentation.leave()
    assert stands(window)[:-1] == with_lesson[:-1] == (*at_work[:2], "NetworkDiagramView", False)
    course.leave()
    assert stands(window)[:-1] == at_work[:-1]
    for is_left_first in (False, True):
        window.presentation.enter()
        presented = stands(window)
        course.open_page()
        child(window, "course_page").choose("N07")
        qtbot.keyClick(child(window, "course_list"), Qt.Key.Key_Return)
        assert stands(window) == asked
        assert_keys_are_the_class_s(qtbot, window)
        if is_left_first:
            course.leave()
            assert stands(window)[:-1] == presented[:-1]
        window.presentation.leave()
        if not is_left_first:
            assert stands(window)[:-1] == with_lesson[:-1]
            course.leave()
        assert stands(window)[:-1] == at_work[:-1]


def stands(window):
    """The docks that are seen, whether design is put away, the page, the question, the focus."""
    QApplication.processEvents()
    docks = {dock.objectName() for dock in window.docks.docks if dock.isVisible()}
    question, focus = child(window, "class_question"), QApplication.focusWidget()
    is_asked = question is not None and question.isVisible()
    name = "" if focus is None else focus.objectName()
    return docks, window.docks.is_folded, window.drawer.shown_name, is_asked, name


def assert_keys_are_the_class_s(qtbot, window):
    """Wherever the focus is, and what is left of the page: nobody's own prediction."""
    question = child(window, "class_question")
    for at in (QApplication.focusWidget(), child(window, "design_button"), window):
        qtbot.keyClick(at, Qt.Key.Key_C)
    assert question.hands.counts == (0, 0, 3, 0) and window.course.opened.hands[2] == 3
    child(window, "hands_clear").setFocus()
    child(window, "hands_clear").click()
    assert question.hands.total == 0 and question.hasFocus()
    for hands in ((2, 0, 1, 0), ()):  # as a project brings them
        window.course.opened.hands = hands
        window.course.opened.lock(frozenset())
        assert question.hands.counts == (hands or (0,) * 4)
    qtbot.waitUntil(lambda: window.session.is_ready)
    qtbot.keyClick(window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not question.isVisible())
    qtbot.waitUntil(lambda: window.course.opened.run.verdict is not None, timeout=120_000)
    assert window.right_column.currentWidget() is child(window, "class_answers")
    assert child(window, "class_answers").isVisible()


class Presented(QObject):
    """All that a Classroom is told of, before a lesson."""

    changed, marks_changed, locks_changed = Signal(), Signal(), Signal()

    def add(self, part):
        self.part = part


def test_the_first_question_of_a_class_is_as_large_as_all_that_is_before_it(qtbot):
    """Also where the window was presented before any lesson was opened."""
    window, told = QMainWindow(), Presented()
    qtbot.addWidget(window)
    zoom.change(1.5)
    try:
        room = Classroom(window, told, told, (), told)
        qtbot.addWidget(told.part)
        assert room.question.hiding.height() == 42 and told.part is room.answers
        assert room.question.layout().contentsMargins().left() == 69
        room.question.ask("1.1", "Which?", ["this", "that"], sketch=False)
        room.question.resize(1000, 700)
        room.question.layout().activate()
        for asked in room.question.rows:
            asked.layout().activate()
            assert (asked._more.width(), asked.bar.maximumWidth()) == (48, 300)
            assert asked.rect().contains(asked._more.geometry())
    finally:
        theme.apply(window, "light", 1.0)
    assert room.question.hiding.height() == 28
