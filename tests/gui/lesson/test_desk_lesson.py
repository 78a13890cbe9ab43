"""A lesson at a desk: its tasks tick, the next one begins, and what was done is kept."""

from dataclasses import replace

import pytest

from nnviz.gui.kept_progress import KeptProgress
from nnviz.gui.lesson.at_desk.desk_lesson import DeskLesson
from nnviz.gui.lesson.at_desk.panel import TRY, WHY, DeskLessonPanel
from nnviz.gui.lesson.at_desk.task_list import PITCH, TaskRow
from nnviz.gui.look import fonts
from nnviz.lessons.lesson import Task
from nnviz.lessons.progress import load_progress
from nnviz.lessons.shelf import LESSONS

THREE = tuple(Task(name=name, text=name.upper(), goal="4 rows") for name in ("nand", "and", "or"))


@pytest.fixture
def lesson():
    return replace(LESSONS["L01"], tasks=THREE)


@pytest.fixture
def opened(qtbot, monkeypatch, tmp_path):
    monkeypatch.setenv("NNVIZ_CONFIG", str(tmp_path))
    panel, progress = DeskLessonPanel(), KeptProgress()
    qtbot.addWidget(panel)
    opened = DeskLesson(panel, progress, panel)
    opened.begun_names = []
    for begun in (opened.begun, opened.taken_up, opened.started_over):
        begun.connect(opened.begun_names.append)
    panel.show()
    return opened


def states(opened):
    return [row.state for row in opened.panel.tasks.rows]


def test_the_next_task_waits_until_it_is_wanted_where_it_clears_the_desk(qtbot, opened, lesson):
    opened.open(lesson, asks=True)
    assert opened.begun_names == ["nand"] and states(opened) == ["now", "", ""]
    opened.look(lambda task: task == "nand")
    assert states(opened) == ["done", "now", ""] and opened.begun_names == ["nand"]
    opened.panel.show_step(TRY)
    opened.panel._next_task.click()
    assert opened.begun_names == ["nand", "and"] and states(opened) == ["done", "now", ""]
    opened.panel.tasks.rows[2].click()
    assert opened.begun_names[-1] == "or" and states(opened) == ["done", "", "now"]
    assert not opened.panel._next_task.isVisible()
    opened.look(lambda task: task == "or")
    assert opened.panel._next_task.text() == "AND", "what was passed over"


@pytest.mark.parametrize("asks", [True, False])
def test_after_the_last_task_the_way_leads_on_to_why(opened, lesson, asks):
    opened.open(lesson, asks=asks)
    opened.panel.show_step(TRY)
    opened.look(lambda _: True)
    onward = opened.panel._next_task
    assert onward.isVisible() and (onward.text(), onward.accessibleName()) == ("3 Why",) * 2
    onward.click()
    assert opened.panel.steps.currentIndex() == WHY and not onward.isVisible()


def test_the_next_task_begins_by_itself_at_a_desk_that_stays(opened, lesson):
    opened.open(lesson, asks=False)
    opened.look(lambda task: task in ("nand", "or"))
    assert states(opened) == ["done", "now", "done"] and opened.begun_names == ["nand", "and"]


def test_all_that_is_done_is_kept(opened, lesson, tmp_path):
    opened.open(lesson, asks=False)
    opened.panel.predict.choices.choose(1)
    opened.look(lambda task: task != "or")
    opened._progress.settle()
    assert not load_progress(tmp_path / "course.json")["L01"].is_done
    opened.look(lambda _: True)
    opened._progress.settle()
    [record] = load_progress(tmp_path / "course.json").values()
    assert record.is_done and record.tasks == ("nand", "and", "or")
    assert record.prediction.choice == 1
    opened.open(lesson, asks=True)
    assert states(opened) == ["done"] * 3


def test_why_says_what_is_right_and_what_tempts(opened, lesson):
    opened.open(lesson, asks=True)
    opened.panel.predict.choices.choose(0)
    said = opened.panel._answer.accessibleName()
    assert said.startswith("B: 0. You said A. Two inputs that are on")
    opened.panel.predict.choices.choose(1)
    assert opened.panel._answer.accessibleName() == "B: 0. So you said."


def test_rows_say_what_they_are(opened, lesson):
    opened.open(lesson, asks=True)
    opened.look(lambda task: task == "nand")
    names = [row.accessibleName() for row in opened.panel.tasks.rows]
    assert names == ["NAND, 4 rows, done", "AND, 4 rows, now", "OR, 4 rows, not yet"]


def test_a_task_without_room_beside_its_goal_has_two_lines(qtbot):
    row = TaskRow(Task(name="nand", text="Down the canyon by η", goal="≤ 35 steps"))
    qtbot.addWidget(row)
    row.resize(400, PITCH)
    one = row.sizeHint().height()
    row.resize(150, PITCH)
    assert one == PITCH and row.sizeHint().height() >= one + fonts.metrics(13).height() - 1
    row.resize(400, one)
    assert row._words(400).right() < 400 - fonts.width("≤ 35 steps", 12)
    assert row.grab().height() == one
