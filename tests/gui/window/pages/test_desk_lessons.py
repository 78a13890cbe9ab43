"""Lessons at their desks, from the course's page to done."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from nnviz.desks.circuit import edits
from nnviz.gui.desks.table import DESKS
from nnviz.lessons.shelf import LESSONS
from tests.gui.window.hands import child, click

AT_DESKS = [id for id, lesson in LESSONS.items() if lesson.tasks]


@pytest.fixture
def window(window_anew):
    yield window_anew
    window_anew.pages.close()


@pytest.mark.long
def test_every_lesson_with_tasks_starts_at_its_desk(window, times):
    """One lesson of each desk, and at it the tasks of all; every lesson with ``--times 10``."""
    by_desk = {LESSONS[id].desk: id for id in AT_DESKS}
    for id in AT_DESKS if times >= 10 else by_desk.values():
        window.course.open_page()
        window.course._page.choose(id)
        assert child(window, "lesson_start").isEnabled(), id
        window.course.start(id)
        desk = window.course.desks.desk
        assert desk.objectName() == f"{LESSONS[id].desk}_desk", id
        assert child(window, "desk_lesson_panel").isVisible(), id
        there = [LESSONS[other] for other in AT_DESKS if LESSONS[other].desk == LESSONS[id].desk]
        for task in (task for lesson in there for task in lesson.tasks):
            desk.begin(task.name)
            assert not desk.is_done(task.name), (id, task.name)
        window.pages.close()
        assert window.session.is_ready, id


@pytest.mark.long
def test_undo_at_every_desk_ends_where_the_lesson_began(window, times):
    """What stood on the desk before is had back when the desk is no lesson's any more."""
    by_desk = {LESSONS[id].desk: id for id in AT_DESKS}
    lessons, desks = window.course, window.course.desks
    for id in AT_DESKS if times >= 10 else by_desk.values():
        desks.open(LESSONS[id].desk)
        desk, [first, *others] = desks.desk, [task.name for task in LESSONS[id].tasks]
        desk.reset()
        before = desk.state
        lessons.start(id)
        began = desk.state
        desk.undo()
        assert desk.state == began, id
        panel = child(window, "desk_lesson_panel")
        for name in (*others, first):
            panel.task_chosen.emit(name)
            if desk.is_cleared_by_tasks:
                here = desk.state
                desk.undo()
                assert desk.state == here, (id, name)
        assert not desk.is_cleared_by_tasks or desk.state == began, id
        desks.open(LESSONS[id].desk)
        while desk.state != before and desk._history.can_undo:
            desk.undo()
        assert desk.state == before, id
        window.pages.close()


def test_a_desk_from_the_menu_stands_beside_the_list(window):
    window.course.start("L01")
    window.course.desks.open(DESKS[0].name)
    assert not child(window, "desk_lesson_panel").isVisible()
    assert child(window, f"desk_{DESKS[0].name}").isVisible()


@pytest.mark.long
def test_no_desk_answers_the_question_before_it_is_tried(qtbot, window, times):
    """The first lesson of each desk, or all; what was predicted once is not hidden again."""
    by_desk = {LESSONS[id].desk: id for id in reversed(AT_DESKS)}
    desks = window.course.desks
    for id in AT_DESKS if times >= 10 else by_desk.values():
        window.course.start(id)
        desk, said = desks.desk, window.message_bar.text()
        assert child(window, "desk_waiting").isVisible() and not desk.isVisible(), id
        assert said.startswith("Predict first") and said != desk.sentence
        for name in ("run_button", "step_button", "reset_button"):
            assert not child(window, name).isEnabled(), (id, name)
        qtbot.keyClick(window, Qt.Key.Key_A)
        assert not desk.isVisible(), "another answer may still be given"
        waiting, link = child(window, "desk_waiting"), child(window, "desk_lesson_try")
        said = window.message_bar.text()
        assert f"Press {link.text()}," in said and said == waiting.findChild(QLabel).text(), id
        click(qtbot, window, "desk_lesson_try")
        assert desk.isVisible() and window.message_bar.text().startswith(desk.sentence), id
        assert child(window, "reset_button").isEnabled()
        window.pages.close()
        window.course.start(id)
        assert desk.isVisible(), "it was predicted before"
        window.pages.close()


def test_nand_ticks_and_the_course_knows(qtbot, window):
    window.course.start("L01")
    qtbot.keyClick(window, Qt.Key.Key_B)
    panel, desk = child(window, "desk_lesson_panel"), window.course.desks.desk
    click(qtbot, window, "desk_lesson_try")
    circuit = desk.state.circuit
    desk._edit(lambda _: edits.with_bias(circuit, 3, 3))
    for source in (0, 1):
        desk._edit(lambda circuit, source=source: edits.joined(circuit, source, 3, -2))
    assert [row.state for row in panel.tasks.rows][:2] == ["done", "now"]
    assert window.message_bar.text() == "NAND: right in all 4 rows."
    record = window.course.progress.records["L01"]
    assert record.tasks == ("nand",) and record.prediction.choice == 1 and not record.is_done
    click(qtbot, window, "desk_next_task")
    assert desk.state.goal == "and"
    panel.tasks.rows[0].click()
    assert desk.is_done("nand"), "a task is as it was left"
    panel.tasks.rows[1].click()
    assert desk.state.goal == "and" and not desk.state.circuit.wires
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    window.course.open_page()
    QApplication.processEvents()
    assert window.course.desks.desk is None
