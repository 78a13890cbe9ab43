"""Undo and Redo over the opening of a project: each run has the file that it had."""

import time

import numpy as np
import pytest
from PySide6.QtCore import Qt

from nnviz.data.dataset import DataError
from nnviz.gui.sharing.project.project_files import ProjectFiles
from nnviz.gui.sharing.project.run import Opened
from nnviz.session.run_state import RunState
from tests.gui.window.hands import click
from tests.gui.window.test_project import CTRL, opened, save, step

ACROSS = np.array([[20.0, 20.0], [90.0, 90.0]])


@pytest.fixture
def window(project_window, qtbot, tmp_path):
    """Its run has learnt a little and is saved nowhere; there is a project of another."""
    window = project_window
    step(qtbot, window)
    save(qtbot, window)
    window.session.reset()
    window.project.projects.files = ProjectFiles()
    for _ in range(2):
        step(qtbot, window)
    return window


def never(_spec, progress):
    """Has its data never."""
    while True:
        progress(0.5)
        time.sleep(0.01)


def gone(*_):
    """Cannot have its data."""
    raise DataError("{data} is gone.", data="What it learnt from")


def test_what_undo_brings_back_has_the_file_it_had(qtbot, window, monkeypatch, tmp_path):
    path, session, projects = tmp_path / "mine.nnviz", window.session, window.project.projects
    written = path.read_bytes()
    opened(qtbot, window, path)
    step(qtbot, window)
    for _ in range(2):
        session.undo()
        assert session.latest.step == 2 and projects.path is None
        assert window.windowTitle() == "[*]nnviz" and window.isWindowModified()
        session.redo()
        assert session.latest.step == 2 and projects.path == path
        assert window.windowTitle() == "mine.nnviz[*]" and window.isWindowModified()
    session.undo()
    monkeypatch.setattr(window.dialogs, "file_to_write", lambda *_: tmp_path / "first.nnviz")
    save(qtbot, window)
    assert path.read_bytes() == written and projects.path == tmp_path / "first.nnviz"
    assert not window.isWindowModified()
    session.redo()
    assert projects.path == path and window.isWindowModified()
    session.undo()
    assert projects.path == tmp_path / "first.nnviz" and not window.isWindowModified()


def test_what_was_opened_and_never_came_overwrites_no_file(qtbot, window, monkeypatch, tmp_path):
    session, projects = window.session, window.project.projects
    with monkeypatch.context() as patch:
        patch.setattr(Opened, "load", property(lambda _: never))
        window.files.open(tmp_path / "mine.nnviz")
        qtbot.waitUntil(lambda: projects.path is not None)
    session.undo()  # its data are not there yet
    assert session.latest.step == 2 and projects.path is None and not projects.is_opening
    session.redo()
    assert projects.path is None
    qtbot.waitUntil(lambda: session.is_ready)
    session.undo()

    monkeypatch.setattr(Opened, "load", property(lambda _: gone))
    window.files.open(tmp_path / "mine.nnviz")
    qtbot.waitUntil(lambda: "is gone" in window.message_bar.text())
    assert session.latest.step == 2 and projects.path is None and window.isWindowModified()


@pytest.mark.long
def test_opened_twice_without_its_data_all_stays_as_it_was(qtbot, window, monkeypatch, tmp_path):
    """The second one comes while the first one waits: there is no run of its own to go back to."""
    session, projects = window.session, window.project.projects
    latest, deeds = session.latest, (session.undoable, session.redoable)
    with monkeypatch.context() as patch:
        patch.setattr(Opened, "load", property(lambda _: never))
        window.files.open(tmp_path / "mine.nnviz")
        qtbot.waitUntil(lambda: projects.is_opening and projects.path is not None)
    monkeypatch.setattr(Opened, "load", property(lambda _: gone))
    window.files.open(tmp_path / "mine.nnviz")
    qtbot.waitUntil(lambda: "is gone" in window.message_bar.text())
    assert session.latest is latest and session.is_ready
    assert (session.undoable, session.redoable) == deeds
    assert projects.path is None and not projects.is_opening and window.isWindowModified()


def test_nothing_is_written_of_what_is_not_open_yet(qtbot, window, monkeypatch, tmp_path):
    """Neither over its file, nor over what is kept aside of the run before."""
    path, session, projects = tmp_path / "mine.nnviz", window.session, window.project.projects
    written, autosave = path.read_bytes(), window.project.autosave
    with monkeypatch.context() as patch:
        patch.setattr(Opened, "load", property(lambda _: never))
        window.files.open(path)
        qtbot.waitUntil(lambda: projects.path is not None)
    qtbot.keyClick(window, Qt.Key.Key_S, CTRL)
    assert "still being opened" in window.message_bar.text()
    projects.save_as()
    assert not projects._saves.is_busy
    assert not projects.write_at_once(path), "nor by who leaves"
    autosave.look()
    assert autosave._rescue is None and path.read_bytes() == written
    autosave.look_at_once()  # the process is about to be ended: the run before is what there is
    assert session.latest.step == 2 and Opened(autosave._rescue.path).run.latest.step == 2


@pytest.mark.long
def test_with_each_run_comes_the_drawing_it_had(qtbot, window, tmp_path):
    path, pad = tmp_path / "drawn.nnviz", window.draw_panel.tools.pad
    pad.show_strokes([ACROSS])
    window.project.projects.write(path)
    qtbot.waitUntil(lambda: window.project.projects.path == path)
    pad.show_strokes([ACROSS, ACROSS[::-1]])
    opened(qtbot, window, path)
    assert pad.lengths == (2,)
    for _ in range(2):
        window.session.undo()
        assert pad.lengths == (2, 2)
        window.session.redo()
        assert pad.lengths == (2,)


@pytest.mark.long
def test_what_is_drawn_while_a_project_opens_lies_over_its_drawing(qtbot, window, tmp_path):
    path, pad = tmp_path / "drawn.nnviz", window.draw_panel.tools.pad
    pad.show_strokes([ACROSS])
    window.project.projects.write(path)
    qtbot.waitUntil(lambda: window.project.projects.path == path)
    window.files.open(path)
    pad.show_strokes([ACROSS, ACROSS])
    qtbot.waitUntil(lambda: "What you drew meanwhile stays" in window.message_bar.text())
    assert pad.lengths == (2, 2) and window.isWindowModified()
    pad.undo()
    assert pad.lengths == (2,) and not window.isWindowModified()
    window.session.undo()
    assert pad.lengths == (2, 2)


@pytest.mark.long
@pytest.mark.parametrize("failing", [True, False])
@pytest.mark.parametrize("id", ["N07", "D1"])
def test_the_lesson_that_was_left_for_what_never_came_is_open_again(
    qtbot, window, monkeypatch, tmp_path, id, failing
):
    session, course = window.session, window.course
    course.start(id)
    qtbot.waitUntil(lambda: session.is_ready)
    if id == "D1":  # its broken run begins by itself
        qtbot.waitUntil(lambda: bool(session.latest.history))
    session.pause()
    qtbot.waitUntil(lambda: session.state is not RunState.RUNNING)
    run, latest = session._current, session.latest
    monkeypatch.setattr(Opened, "load", property(lambda _: gone if failing else never))
    window.files.open(tmp_path / "mine.nnviz")
    if failing:
        qtbot.waitUntil(lambda: "is gone" in window.message_bar.text())
    else:
        qtbot.waitUntil(lambda: window.project.projects.path is not None)
        assert course.opened is course.cases.opened is None
        session.undo()
    assert (course.opened or course.cases.opened) is not None
    assert session._current is run and session.latest is latest
    course.leave()
    assert session.latest.step == 2


@pytest.mark.long
@pytest.mark.parametrize("failing", [True, False])
def test_a_lesson_that_came_with_what_never_came_is_left(
    qtbot, window, monkeypatch, tmp_path, failing
):
    session, course, projects = window.session, window.course, window.project.projects
    latest, path = session.latest, tmp_path / "lesson.nnviz"
    course.start("N07")
    qtbot.waitUntil(lambda: session.is_ready)
    session.pause()
    projects.write(path)
    qtbot.waitUntil(lambda: projects.path == path)
    course.leave()
    monkeypatch.setattr(Opened, "load", property(lambda _: gone if failing else never))
    window.files.open(path)
    qtbot.waitUntil(lambda: course.opened is not None)
    if not failing:
        session.undo()
    qtbot.waitUntil(lambda: course.opened is None)
    assert not failing or "is gone" in window.message_bar.text()
    assert session.latest is latest and projects.path is None and window.isWindowModified()
    assert "You have left" not in window.message_bar.text()


@pytest.mark.long
@pytest.mark.parametrize("left", ["", "N07", "D1"])
@pytest.mark.parametrize("id", ["N07", "D1"])
def test_what_waits_for_its_data_yields_to_a_lesson(qtbot, window, monkeypatch, tmp_path, id, left):
    """It is told of, and what was there before it is there again after the lesson."""
    session, course, projects = window.session, window.course, window.project.projects
    latest, deeds = session.latest, (session.undoable, session.redoable)
    if left:
        course.start(left)
        qtbot.waitUntil(lambda: session.is_ready)
    with monkeypatch.context() as patch:
        patch.setattr(Opened, "load", property(lambda _: never))
        window.files.open(tmp_path / "mine.nnviz")
        qtbot.waitUntil(lambda: projects.path is not None)
    told = []
    window.project.told.connect(lambda message: told.append(message.text))
    if left == id:
        (course.go_back if id == "N07" else course.cases.go_back)()
    else:
        course.start(id)
    assert (course.opened is not None) == (id == "N07") == (course.cases.case is None)
    qtbot.waitUntil(lambda: session.is_ready)
    qtbot.waitUntil(lambda: len(told) == 2)  # again after what is said of its data
    assert told[0].startswith("mine.nnviz is not opened") and len({*told}) == 1
    assert not projects.is_opening and projects.path is None
    session.pause()
    course.leave()
    assert course.opened is course.cases.case is None
    assert session.latest is latest and session.is_ready and window.isWindowModified()
    assert (session.undoable, session.redoable) == deeds
    course.start("N07")
    course.leave()
    window.files.open(tmp_path / "mine.nnviz")
    qtbot.waitUntil(lambda: "is open" in window.message_bar.text())


@pytest.mark.long
def test_another_run_that_comes_back_before_it_was_copied_is_not_written(qtbot, window, tmp_path):
    path, session, projects = tmp_path / "mine.nnviz", window.session, window.project.projects
    opened(qtbot, window, path)
    session.step("epoch")
    qtbot.waitUntil(lambda: session.latest.epoch == 1)
    latest = session.latest
    qtbot.keyClick(window, Qt.Key.Key_S, CTRL)
    session.undo()
    qtbot.waitUntil(lambda: not projects.is_busy)
    assert Opened(path).run.latest.step == latest.step != session.latest.step
    assert projects.path is None and window.isWindowModified(), "this one is still saved nowhere"
    session.redo()
    assert session.latest is latest and projects.path == path and not window.isWindowModified()


@pytest.mark.long
def test_a_lesson_takes_no_file_of_the_run_that_it_puts_away(qtbot, window, tmp_path):
    """Nor does the run that comes back after it keep the file of a project with a lesson."""
    mine, projects, course = tmp_path / "mine.nnviz", window.project.projects, window.course
    opened(qtbot, window, mine)
    course.start("N07")
    qtbot.waitUntil(lambda: window.session.is_ready)
    assert projects.path is None and window.windowTitle() == "[*]nnviz"
    window.session.pause()
    lesson = tmp_path / "lesson.nnviz"
    projects.write(lesson)
    qtbot.waitUntil(lambda: projects.path == lesson)
    course.leave()
    assert projects.path == mine and not window.isWindowModified()
    opened(qtbot, window, lesson)
    assert course.opened is not None and projects.path == lesson
    course.leave()
    assert projects.path == mine and window.windowTitle() == "mine.nnviz[*]"
    click(qtbot, window, "message_action")
    assert projects.path == lesson


@pytest.mark.long
@pytest.mark.parametrize("left", ["", "N07", "D1"])
@pytest.mark.parametrize("id", ["N07", "D1"])
def test_what_is_still_being_read_yields_to_a_lesson(qtbot, window, tmp_path, id, left):
    """As what waits for its data does: it is told of, and can be opened again."""
    session, course, projects = window.session, window.course, window.project.projects
    latest, deeds = session.latest, (session.undoable, session.redoable)
    if left:
        course.start(left)
        qtbot.waitUntil(lambda: session.is_ready)
    told = []
    window.project.told.connect(lambda message: told.append((message.text, message.action)))
    window.files.open(tmp_path / "mine.nnviz")
    course.start(id)
    assert not projects.is_opening and (course.opened is not None) == (id == "N07")
    projects.settle()
    assert projects.path is None and (course.opened is not None) == (id == "N07")
    qtbot.waitUntil(lambda: session.is_ready)
    qtbot.waitUntil(lambda: len(told) == 3)  # that it is opened, that it is not, and that again
    assert {text for text, _ in told[1:]} == {
        "mine.nnviz is not opened: a lesson or a case was begun before its data came."
    }
    session.pause()
    course.leave()
    assert course.opened is course.cases.case is None
    assert session.latest is latest and (session.undoable, session.redoable) == deeds
    told[-1][1].run()
    qtbot.waitUntil(lambda: "is open" in window.message_bar.text())
    assert projects.path == tmp_path / "mine.nnviz"


@pytest.mark.long
def test_of_two_that_are_read_the_one_asked_for_last_is_opened(qtbot, window, tmp_path):
    latest, projects = window.session.latest, window.project.projects
    (tmp_path / "other.nnviz").write_bytes((tmp_path / "mine.nnviz").read_bytes())
    projects.open(tmp_path / "other.nnviz")
    opened(qtbot, window, tmp_path / "mine.nnviz")
    assert projects.path == tmp_path / "mine.nnviz"
    window.session.undo()
    assert window.session.latest is latest and projects.path is None


def test_what_is_still_being_read_keeps_nothing_from_being_kept_aside(qtbot, window, tmp_path):
    """The process is about to be ended."""
    window.files.open(tmp_path / "mine.nnviz")
    autosave = window.project.autosave
    autosave.look_at_once()
    assert Opened(autosave._rescue.path).run.latest.step == window.session.latest.step == 2


@pytest.mark.long
@pytest.mark.parametrize("has_learnt", [False, True])
def test_a_project_that_came_with_its_lesson_is_taken_back_with_it(
    qtbot, window, tmp_path, has_learnt
):
    """And the link leads back to both; each run has the file and the drawing that it had."""
    session, projects, course = window.session, window.project.projects, window.course
    pad, path = window.draw_panel.tools.pad, tmp_path / "lesson.nnviz"
    course.start("N07")
    qtbot.waitUntil(lambda: session.is_ready)
    course.opened.panel.predict.choices.choose(1)
    if has_learnt:
        step(qtbot, window)
    pad.show_strokes([ACROSS])
    projects.write(path)
    qtbot.waitUntil(lambda: projects.path == path)
    course.leave()
    pad.show_strokes([ACROSS, ACROSS[::-1]])
    run, spec, dataset, deeds = _here(session)
    opened(qtbot, window, path)
    learnt = session.latest.step
    assert (learnt > 0) == has_learnt and course.opened.lesson.id == "N07"
    for _ in range(2):
        assert pad.lengths == (2,) and window.windowTitle() == "lesson.nnviz[*]"
        window.commands.undo()
        assert course.opened is None and _here(session) == (run, spec, dataset, deeds)
        assert pad.lengths == (2, 2)
        assert window.windowTitle() == "[*]nnviz" and window.isWindowModified()
        qtbot.waitUntil(lambda: "You have left the lesson" in window.message_bar.text())
        click(qtbot, window, "message_action")
        qtbot.waitUntil(lambda: session.is_ready)
        assert course.opened.lesson.id == "N07" and session.latest.step == learnt
    course.leave()
    assert _here(session) == (run, spec, dataset, deeds)


def _here(session):
    return session.present, session.spec, session.dataset, (session.undoable, session.redoable)
