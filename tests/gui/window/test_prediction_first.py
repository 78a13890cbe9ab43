"""What a lesson asks for comes before its run; its runs are seen together after it."""

import dataclasses

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from nnviz.lessons.reading.reader import lesson_of
from nnviz.session.run_state import RunState
from tests.gui.lesson.test_lesson_run import LESSON
from tests.gui.window.hands import child


@pytest.fixture
def opened(qtbot, window):
    """A lesson that waits for the prediction."""
    window.course.start("L15")
    qtbot.waitUntil(lambda: window.session.is_ready)
    lesson = window.course.opened
    lesson.lock(frozenset({"prediction"}))
    return lesson


def other(spec):
    return dataclasses.replace(spec, learning_rate=spec.learning_rate / 2)


@pytest.mark.long
def test_nothing_trains_before_the_prediction(qtbot, window, opened):
    session, bar = window.session, window.run_bar
    spec, start = session.spec, session.start
    views = [*window.places, *window.drawer.views]
    again = {view.run_wanted for view in views}
    ways = [
        *(lambda told=told: told.emit(other(spec)) for told in again),
        *(lambda kind=kind: bar.step_wanted.emit(kind) for kind in ("mini-batch", "epoch")),
        bar.run_clicked.emit,
        *(lambda key=key: qtbot.keyClick(window, key) for key in (Qt.Key.Key_Space, Qt.Key.Key_S)),
        lambda: window.commands.train_from(other(spec), session.latest.network),
        opened.panel.predict.run_wanted.emit,
    ]
    for way in ways:
        way()
        QApplication.processEvents()
        assert session.state is RunState.IDLE and session.latest.step == 0
        assert session.spec == spec and session.start is start
    assert "only with a prediction" in window.message_bar.text()


@pytest.mark.long
def test_back_at_the_lessons_values_nothing_is_left_to_undo(window, opened):
    spec = window.session.spec
    window.commands.take_wanted(other(spec))
    assert opened.run.is_own and window.session.undoable is not None
    child(window, "lesson_panel").values_wanted.emit()
    assert window.session.spec == spec and window.session.undoable is None
    assert not window.message_bar.undo_link.isVisible()


@pytest.mark.long
def test_all_runs_of_a_lesson_are_seen_together_at_its_end_by_their_names(qtbot, window):
    opened = window.course.lesson_made()
    opened.open(lesson_of(LESSON, "T1.toml"), "quick")
    window.course.place.show(opened.panel)
    qtbot.waitUntil(lambda: window.session.is_ready)
    opened.panel.run_wanted.emit()
    with qtbot.waitSignal(opened.run.judged):
        pass
    shown = {run.number: run.name for run in window.earlier_runs.runs if run.shown}
    assert {*shown} == {1, 3, 4}, "of one that is repeated the last"
    assert shown[1] == "run 1: η 0.1 → 0.2" and shown[3] == "run 3: η 1 → 0.2"
    assert shown[4].startswith("run 4: 1-1")
