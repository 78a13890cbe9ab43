"""What is saved is the run that was there when that was asked for, whatever follows at once."""

import dataclasses
import errno
import os

import numpy as np
import pytest
from PySide6.QtCore import QObject, Qt
from shiboken6 import delete

from nnviz.gui.sharing.project.run import Opened
from nnviz.gui.sharing.project.saves import Saves
from nnviz.session.run_state import RunState
from nnviz.sharing.project.recovery import recovery_folder
from tests.gui.window.hands import pick
from tests.gui.window.test_project import CTRL, save, step


@pytest.fixture
def window(project_window, qtbot):
    """Its run is saved as mine.nnviz, and has learnt more since."""
    step(qtbot, project_window)
    save(qtbot, project_window)
    step(qtbot, project_window)
    return project_window


def changed(window, **values):
    window.commands.take_wanted(dataclasses.replace(window.session.spec, **values))


def with_other_layer(window):
    first, *_, last = window.session.spec.sizes
    changed(window, sizes=(first, 5, last))


FOLLOWS = {
    "a reset": lambda qtbot, window: qtbot.keyClick(window, Qt.Key.Key_R, CTRL),
    "a layer": lambda _, window: with_other_layer(window),
    "data": lambda qtbot, window: pick(qtbot, window, "xor"),
    "a lesson": lambda _, window: window.course.start("N07"),
    "a case": lambda _, window: window.course.start("D1"),
    "saving again, and a reset": lambda qtbot, window: (
        qtbot.keyClick(window, Qt.Key.Key_S, CTRL),
        window.session.reset(),
    ),
    "a drawing that goes": lambda _, window: (
        window.draw_panel.tools.pad.clear(),
        window.session.reset(),
    ),
}


@pytest.mark.long
@pytest.mark.parametrize("trains", [False, True])
@pytest.mark.parametrize("follows", FOLLOWS)
def test_the_run_that_was_there_is_saved(qtbot, window, tmp_path, follows, trains):
    session, projects, path = window.session, window.project.projects, tmp_path / "mine.nnviz"
    if trains:
        qtbot.keyClick(window, Qt.Key.Key_Return, CTRL)
        qtbot.waitUntil(lambda: session.latest.step > 2)
    run, file = session.present, projects.files.now
    qtbot.keyClick(window, Qt.Key.Key_S, CTRL)
    FOLLOWS[follows](qtbot, window)
    assert session.present is not run
    qtbot.waitUntil(lambda: not projects.is_busy)
    kept = Opened(path).run
    assert kept.spec == run.spec and kept.latest.step == run.latest.step > 1
    for of_file, of_run in zip(
        kept.latest.network.weights, run.latest.network.weights, strict=True
    ):
        np.testing.assert_array_equal(of_file, of_run)
    assert file.path == path and file.saved.step == run.latest.step
    if projects.files.now is file:
        assert window.isWindowModified(), "this is another run"
        session.undo()
        assert session.present is run and not window.isWindowModified()
    else:
        assert not window.project.before.is_unsaved
    session.pause()
    qtbot.waitUntil(lambda: session.state is not RunState.RUNNING)


def test_what_is_changed_while_it_is_copied_is_unsaved(qtbot, window, tmp_path, monkeypatch):
    """What the file holds is what it is compared with, not what came since."""
    session, projects, told = window.session, window.project.projects, []
    taken = projects._saves._take
    with monkeypatch.context() as patch:
        patch.setattr(projects._saves, "_take", lambda *given: told.append(given))
        qtbot.keyClick(window, Qt.Key.Key_S, CTRL)
        qtbot.waitUntil(lambda: bool(told))
    changed(window, learning_rate=0.77)
    taken(*told[0])
    qtbot.waitUntil(lambda: not projects.is_busy)
    assert Opened(tmp_path / "mine.nnviz").run.spec.learning_rate != 0.77
    assert window.isWindowModified()
    save(qtbot, window)
    assert Opened(tmp_path / "mine.nnviz").run.spec == session.spec
    assert not window.isWindowModified()


def test_what_is_being_saved_is_opened_once_it_is_written_by_a_link_too(qtbot, window, tmp_path):
    session, projects, link = window.session, window.project.projects, tmp_path / "link.nnviz"
    link.symlink_to(tmp_path / "mine.nnviz")
    step_of_save = session.latest.step
    qtbot.keyClick(window, Qt.Key.Key_S, CTRL)
    session.reset()
    projects.open(link)
    qtbot.waitUntil(lambda: not projects.is_busy)
    assert session.latest.step == step_of_save > 1


def test_what_a_link_leads_to_is_not_written_over_unasked(qtbot, window, tmp_path):
    link = tmp_path / "link.nnviz"
    link.symlink_to(tmp_path / "mine.nnviz")
    projects, seen = window.project.projects, window.project.projects.files.now.seen
    qtbot.waitUntil(lambda: not projects.is_busy)
    assert not seen.is_other(link)
    (tmp_path / "mine.nnviz").write_bytes(b"another's")
    assert seen.is_other(link) and not projects.write_at_once(link)
    assert "written elsewhere" in window.message_bar.text()


def test_it_is_written_before_the_process_is_ended(qtbot, window, tmp_path):
    session, projects = window.session, window.project.projects
    session.train()
    qtbot.keyClick(window, Qt.Key.Key_S, CTRL)
    window.project.autosave.look_at_once()
    assert session.state is not RunState.RUNNING and not projects.is_busy
    assert Opened(tmp_path / "mine.nnviz").run.latest.step == session.latest.step > 1
    assert not window.isWindowModified() and not [*recovery_folder().glob("*")]


@pytest.mark.long
@pytest.mark.parametrize("is_new", [False, True])
def test_what_is_being_saved_is_opened_once_it_is_written(qtbot, window, tmp_path, is_new):
    session, projects = window.session, window.project.projects
    path = tmp_path / ("new.nnviz" if is_new else "mine.nnviz")
    run, told = session.present, []
    projects.told.connect(lambda message: told.append(message.level))
    projects.write(path)
    window.files.open(path)
    qtbot.waitUntil(lambda: "is open" in window.message_bar.text())
    assert session.present is not run and session.latest.step == run.latest.step
    assert {*told} == {"info"} and not projects.is_busy and not window.isWindowModified()


def test_where_it_cannot_be_written_nothing_else_is_opened(qtbot, window, monkeypatch, tmp_path):
    session, projects = window.session, window.project.projects
    run, path = session.present, tmp_path / "mine.nnviz"

    def fails(*_):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", fails)
    projects.write(path)
    projects.open(path)
    qtbot.waitUntil(lambda: "cannot be written" in window.message_bar.text())
    assert session.present is run and not projects.is_busy and window.isWindowModified()


def test_a_copy_for_a_window_that_is_gone_is_nobodys(qtbot, window, tmp_path):
    """One in another language goes on with the run, and keeps it."""
    session, projects, parent = window.session, window.project.projects, QObject()
    saves = Saves(session, projects._saves._around, lambda *_: None, parent)
    saves.keep(tmp_path / "kept.nnviz", lambda *_: None)
    delete(parent)
    qtbot.waitUntil(lambda: not session._copies.is_busy)
    window.project.autosave.hand_over()
    assert not window.project.autosave._clock.isActive(), "nothing more is kept here"
    save(qtbot, window)
    assert {path.name for path in tmp_path.glob("*.nnviz")} == {"mine.nnviz"}
