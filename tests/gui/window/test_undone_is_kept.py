"""A trained run that Undo brings back is kept aside and asked about, as the present one is."""

import dataclasses

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication, QMessageBox

from nnviz.gui.sharing.project.project_files import ProjectFiles
from nnviz.gui.sharing.project.run import Opened
from nnviz.session.undo import UndoHistory
from nnviz.sharing.project.recovery import recovery_folder
from tests.gui.window.hands import click, pick
from tests.gui.window.test_leaving import answer, quit_by_key
from tests.gui.window.test_left_behind import kept_now, leave_one, open_it
from tests.gui.window.test_project import opened, save, step

CANCEL, SAVE = QMessageBox.StandardButton.Cancel, QMessageBox.StandardButton.Save
DISCARD = QMessageBox.StandardButton.Discard
BY_UNDO = "Save the trained network that Undo brings back?"


@pytest.fixture
def window(project_window, monkeypatch, qtbot):
    """One without a past; a person may leave it and it goes on."""
    monkeypatch.setattr(project_window.leaving, "end", lambda: None)
    project_window.session._history = UndoHistory()
    yield project_window
    project_window.project.projects.files = ProjectFiles()
    project_window.session.reset()
    project_window.session._history = UndoHistory()
    keeper = project_window.project.autosave
    while keeper.left:
        keeper.forget_left()
    kept_now(qtbot, keeper)
    assert not copies()


def copies():
    return [*recovery_folder().glob("*.nnviz")]


def by_other_data(qtbot, window):
    pick(qtbot, window, "spiral" if window.session.spec.data == "xor" else "xor")


def by_a_reset(qtbot, window):
    click(qtbot, window, "reset_button")


def by_another_design(_qtbot, window):
    spec = window.session.spec
    window.session.design(dataclasses.replace(spec, sizes=(spec.sizes[0], 7, spec.sizes[-1])))


def by_the_same_start(_qtbot, window):
    window.session.start_again(dataclasses.replace(window.session.spec, seed=77))


def by_two_of_them(qtbot, window):
    by_other_data(qtbot, window)
    by_another_design(qtbot, window)


AWAY = [by_other_data, by_a_reset, by_another_design, by_the_same_start, by_two_of_them]


@pytest.mark.long
@pytest.mark.parametrize("is_before_a_lesson", [False, True])
@pytest.mark.parametrize("away", AWAY)
def test_its_copy_stays_and_it_is_asked_about(qtbot, window, tmp_path, away, is_before_a_lesson):
    keeper, session = window.project.autosave, window.session
    step(qtbot, window)
    run, weights = session.present, session.latest.network.weights[0]
    kept_now(qtbot, keeper)
    [kept] = copies()
    bytes_kept = kept.read_bytes()
    away(qtbot, window)
    kept_now(qtbot, keeper)
    asked = BY_UNDO
    if is_before_a_lesson:
        window.course.start("N07")
        qtbot.waitUntil(lambda: session.is_ready)
        session.pause()
        kept_now(qtbot, keeper)
        asked = "Save the trained network from before the lesson?"
    assert copies() == [kept] and kept.read_bytes() == bytes_kept
    quit_by_key(qtbot, window)
    assert window.leaving.question.text() == asked
    answer(qtbot, window, CANCEL)
    assert window.isVisible() and session.present is not run
    quit_by_key(qtbot, window)
    answer(qtbot, window, SAVE)
    assert not window.isVisible() and session.present is run
    assert not window.course.opened and not copies()
    found = Opened(tmp_path / "mine.nnviz").run
    np.testing.assert_array_equal(found.latest.network.weights[0], weights)


@pytest.mark.long
@pytest.mark.parametrize("is_at_once", [False, True])
@pytest.mark.parametrize("away", AWAY)
def test_it_is_kept_where_it_was_not_yet(qtbot, window, away, is_at_once):
    """By the clock, and before the process is ended."""
    keeper = window.project.autosave
    step(qtbot, window)
    latest = window.session.latest
    away(qtbot, window)
    keeper.look_at_once() if is_at_once else kept_now(qtbot, keeper)
    [kept] = copies()
    found = Opened(kept).run.latest
    assert found.step == latest.step
    np.testing.assert_array_equal(found.network.weights[0], latest.network.weights[0])
    mark = kept.stat().st_mtime_ns
    kept_now(qtbot, keeper)
    assert kept.stat().st_mtime_ns == mark, "it is kept already"
    quit_by_key(qtbot, window)
    answer(qtbot, window, DISCARD)
    assert not window.isVisible()


def test_what_was_taken_back_is_kept_while_redo_brings_it_back(qtbot, window, tmp_path):
    keeper, session = window.project.autosave, window.session
    by_other_data(qtbot, window)
    step(qtbot, window)
    run = session.present
    kept_now(qtbot, keeper)
    [kept] = copies()
    window.commands.undo()
    kept_now(qtbot, keeper)
    assert copies() == [kept] and Opened(kept).run.spec == run.spec
    quit_by_key(qtbot, window)
    assert window.leaving.question.text() == "Save the trained network that Redo brings back?"
    answer(qtbot, window, SAVE)
    assert session.present is run and Opened(tmp_path / "mine.nnviz").run.spec == run.spec


def test_the_next_run_that_has_learnt_something_takes_its_place(qtbot, window):
    keeper, session = window.project.autosave, window.session
    step(qtbot, window)
    kept_now(qtbot, keeper)
    [kept] = copies()
    by_other_data(qtbot, window)
    step(qtbot, window)
    assert kept.exists(), "until the next minute"
    kept_now(qtbot, keeper)
    assert copies() == [kept] and Opened(kept).run.spec == session.spec
    quit_by_key(qtbot, window)
    assert window.leaving.question.text() == "Save the trained network?"
    answer(qtbot, window, DISCARD)
    assert not window.isVisible(), "one question is enough"


@pytest.mark.long
@pytest.mark.parametrize("away", AWAY)
def test_what_was_saved_is_neither_kept_nor_asked_about(qtbot, window, tmp_path, away):
    """Whatever is written to which file afterwards, but its own."""
    keeper, projects = window.project.autosave, window.project.projects
    step(qtbot, window)
    save(qtbot, window)
    away(qtbot, window)
    projects.write(tmp_path / "other.nnviz")
    qtbot.waitUntil(lambda: not projects.is_busy)
    kept_now(qtbot, keeper)
    assert not copies() and window.leaving.may_close()
    projects.write(tmp_path / "mine.nnviz")
    qtbot.waitUntil(lambda: not projects.is_busy)
    assert not window.leaving.may_close()
    assert window.leaving.question.text() == BY_UNDO, "its file holds another run now"
    answer(qtbot, window, DISCARD)


def test_a_project_that_is_only_looked_at_leaves_the_run_before_unsaved(qtbot, window, tmp_path):
    keeper, session, projects = window.project.autosave, window.session, window.project.projects
    step(qtbot, window)
    save(qtbot, window)
    by_a_reset(qtbot, window)
    projects.files = ProjectFiles()
    session._history = UndoHistory()
    for _ in range(2):
        step(qtbot, window)
    run = session.present
    kept_now(qtbot, keeper)
    [kept] = copies()
    opened(qtbot, window, tmp_path / "mine.nnviz")
    by_other_data(qtbot, window)
    kept_now(qtbot, keeper)
    assert copies() == [kept] and Opened(kept).run.latest.step == 2
    quit_by_key(qtbot, window)
    assert window.leaving.question.text() == BY_UNDO
    answer(qtbot, window, SAVE)
    assert not window.isVisible() and session.present is run


def test_what_was_opened_and_not_changed_is_not_asked_about(qtbot, window, tmp_path):
    step(qtbot, window)
    save(qtbot, window)
    opened(qtbot, window, tmp_path / "mine.nnviz")
    by_other_data(qtbot, window)
    assert window.leaving.may_close()
    kept_now(qtbot, window.project.autosave)
    assert all(Opened(kept).run.latest.step == 0 for kept in copies()), "its project has changed"


def test_what_nothing_leads_to_any_more_is_not_kept(qtbot, window):
    keeper = window.project.autosave
    step(qtbot, window)
    kept_now(qtbot, keeper)
    by_other_data(qtbot, window)
    assert copies()
    window.session._history = UndoHistory()
    kept_now(qtbot, keeper)
    assert not copies() and window.leaving.may_close()


@pytest.mark.long
@pytest.mark.parametrize("last", [CANCEL, DISCARD])
def test_a_run_that_was_recovered_is_asked_about_too(qtbot, window, last):
    """Where it is not wanted any more it is not offered again."""
    keeper, _ = leave_one(qtbot, window)
    open_it(qtbot, window)
    by_other_data(qtbot, window)
    [kept] = copies()
    quit_by_key(qtbot, window)
    assert window.leaving.question.text() == BY_UNDO
    answer(qtbot, window, last)
    QApplication.processEvents()
    assert window.isVisible() == (last is CANCEL) and kept.exists()
    if last is DISCARD:
        keeper.close()
        assert not copies()
