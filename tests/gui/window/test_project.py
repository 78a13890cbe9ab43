"""The window's project: saved, changed and opened again, marked, kept aside, asked about."""

import errno
import os
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMessageBox

from nnviz.core.refusals import REASONS
from nnviz.data.designs import usual_design
from nnviz.gui.sharing.project.run import Opened
from nnviz.session.run_state import RunState
from nnviz.sharing.project.recovery import recovery_folder
from tests.core.run.test_carried import assert_same
from tests.gui.window.hands import click, pick, told_after_an_error
from tests.gui.window.test_leaving import answer

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(project_window):
    """A window without a project, whose dialogs answer with a file."""
    return project_window


def step(qtbot, window, kind="mini-batch"):
    window.session.step(kind)
    qtbot.waitUntil(lambda: window.session.state is not RunState.RUNNING)


def save(qtbot, window):
    qtbot.keyClick(window, Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: "Saved as" in window.message_bar.text())


def opened(qtbot, window, path):
    window.files.open(path)
    qtbot.waitUntil(lambda: "is open" in window.message_bar.text())


@pytest.mark.long
def test_it_is_opened_where_it_was_left(qtbot, window, tmp_path):
    step(qtbot, window)
    window.draw_panel.tools.pad.show_strokes([np.array([[20.0, 20.0], [90.0, 90.0]])])
    window.drawer.open_page(window.drawer.views[2])
    before, page = window.session.latest, window.drawer.page_name
    save(qtbot, window)
    assert window.windowTitle() == "mine.nnviz[*]" and not window.isWindowModified()
    window.draw_panel.tools.pad.clear()
    window.drawer.set_open(False)
    step(qtbot, window)
    assert window.isWindowModified()
    opened(qtbot, window, tmp_path / "mine.nnviz")
    assert not window.isWindowModified() and window.session.state is RunState.PAUSED
    assert_same(window.session.latest, before)
    assert len(window.draw_panel.tools.pad.strokes) == 1
    assert window.drawer.page_name == page and window.drawer.is_open
    window.session.undo()
    assert window.session.latest.step == 2, "what was there before can be had again"


@pytest.mark.long
def test_a_run_that_diverged_says_so_where_it_is_opened(qtbot, window, tmp_path):
    session = window.session
    window.commands.take_wanted(replace(usual_design("sine"), learning_rate=1e6))
    qtbot.waitUntil(lambda: session.is_ready)
    session.train()
    qtbot.waitUntil(lambda: session.state is RunState.FAILED)
    save(qtbot, window)
    session.design(usual_design("xor"))
    qtbot.waitUntil(lambda: session.is_ready)
    opened(qtbot, window, tmp_path / "mine.nnviz")
    said = window.message_bar.text()
    assert session.state is RunState.FAILED and "diverged" in said
    assert "With another setting it begins again at its start." in said
    window.commands.take_wanted(usual_design("sine"))
    assert session.latest.step == 0 and session.state is RunState.IDLE


@pytest.mark.long
def test_opened_or_taken_back_the_present_run_is_not_compared_with_itself(qtbot, window, tmp_path):
    step(qtbot, window, "epoch")
    save(qtbot, window)
    opened(qtbot, window, tmp_path / "mine.nnviz")
    assert window.earlier_runs.runs == ()
    window.session.undo()
    assert window.earlier_runs.runs == ()
    step(qtbot, window, "epoch")
    opened(qtbot, window, tmp_path / "mine.nnviz")
    assert [len(run.snapshot.history) for run in window.earlier_runs.runs] == [2]


def test_the_mark_says_what_would_be_lost(qtbot, window):
    assert not window.isWindowModified()
    step(qtbot, window)
    assert window.isWindowModified() and window.windowTitle() == "[*]nnviz"
    save(qtbot, window)
    assert not window.isWindowModified()
    click(qtbot, window, "reset_button")
    assert window.isWindowModified()


def test_saving_again_asks_for_no_file_but_saving_as_does(qtbot, window, monkeypatch, tmp_path):
    step(qtbot, window)
    save(qtbot, window)
    monkeypatch.setattr(window.dialogs, "file_to_write", lambda *_: tmp_path / "other.nnviz")
    step(qtbot, window)
    save(qtbot, window)
    assert not (tmp_path / "other.nnviz").exists()
    shift = CTRL | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_S, shift)
    qtbot.waitUntil(lambda: window.project.projects.path == tmp_path / "other.nnviz")
    both = [tmp_path / "other.nnviz", tmp_path / "mine.nnviz"]
    qtbot.waitUntil(lambda: window.project.projects.recent[:2] == both)


@pytest.mark.long
def test_it_is_known_by_what_it_holds_whatever_its_name(qtbot, window, tmp_path):
    step(qtbot, window)
    save(qtbot, window)
    for name in ("without", "named.json", "named.toml", "named.csv"):
        window.session.reset()
        (tmp_path / name).write_bytes((tmp_path / "mine.nnviz").read_bytes())
        window.sharing.opening.open(str(tmp_path / name))
        qtbot.waitUntil(lambda name=name: f"{name} is open" in window.message_bar.text())
        assert window.project.projects.path == tmp_path / name
    window.files.open(tmp_path / "mine.nnviz")
    qtbot.waitUntil(lambda: "mine.nnviz is open" in window.message_bar.text())


def test_what_is_no_project_is_one_sentence_and_nothing_is_lost(qtbot, window, tmp_path):
    step(qtbot, window)
    before = window.session.latest
    (tmp_path / "none.nnviz").write_bytes(b"PK\x03\x04 nothing of the kind")
    window.files.open(tmp_path / "none.nnviz")
    qtbot.waitUntil(lambda: "is no project" in window.message_bar.text())
    assert window.session.latest is before and window.message_bar.level == "error"


def test_what_another_window_has_saved_meanwhile_is_not_overwritten(
    qtbot, window, monkeypatch, tmp_path
):
    step(qtbot, window)
    save(qtbot, window)
    path, other = tmp_path / "mine.nnviz", b"what the other window wrote"
    path.write_bytes(other)
    step(qtbot, window)
    qtbot.keyClick(window, Qt.Key.Key_S, CTRL)
    assert "was written elsewhere" in window.message_bar.text() and path.read_bytes() == other
    assert not window.project.projects.write_at_once(path), "nor by who leaves"
    monkeypatch.setattr(window.dialogs, "file_to_write", lambda *_: tmp_path / "too.nnviz")
    click(qtbot, window, "message_action")
    qtbot.waitUntil(lambda: "Saved as" in window.message_bar.text())
    assert path.read_bytes() == other and (tmp_path / "too.nnviz").exists()
    assert not window.isWindowModified()


def test_it_may_be_replaced_and_one_that_is_gone_is_written_again(qtbot, window, tmp_path):
    step(qtbot, window)
    save(qtbot, window)
    path = tmp_path / "mine.nnviz"
    path.write_bytes(b"other")
    step(qtbot, window)
    qtbot.keyClick(window, Qt.Key.Key_S, CTRL)
    click(qtbot, window, "message_instead")
    qtbot.waitUntil(lambda: "Saved as" in window.message_bar.text())
    assert path.stat().st_size > 1_000
    path.unlink()
    step(qtbot, window)
    save(qtbot, window)
    assert path.exists()


def test_where_it_cannot_be_written_nothing_is_lost(qtbot, window, monkeypatch, tmp_path):
    step(qtbot, window)
    save(qtbot, window)
    step(qtbot, window)
    before = (tmp_path / "mine.nnviz").read_bytes()

    for why in (errno.EACCES, errno.ENOSPC, errno.EROFS):

        def fails(*_, why=why):
            raise OSError(why, os.strerror(why))

        with monkeypatch.context() as patch:
            patch.setattr(os, "fsync", fails)
            qtbot.keyClick(window, Qt.Key.Key_S, CTRL)
            told = f"cannot be written: {REASONS[why]}."
            qtbot.waitUntil(lambda told=told: told in window.message_bar.text())
        assert window.message_bar.level == "error"
        assert window.isWindowModified() and [*tmp_path.iterdir()] == [tmp_path / "mine.nnviz"]
        assert (tmp_path / "mine.nnviz").read_bytes() == before
    save(qtbot, window)


def test_what_a_fault_keeps_from_being_opened_leaves_all_as_it_was(
    qtbot, window, monkeypatch, tmp_path
):
    """It is told, and what is here goes on being kept aside."""
    projects, keeper = window.project.projects, window.project.autosave
    step(qtbot, window)
    monkeypatch.setattr(Opened, "__init__", lambda *_, **__: 1 / 0)
    with qtbot.captureExceptions() as raised:
        projects.open(tmp_path / "mine.nnviz")
        qtbot.waitUntil(lambda: not projects.is_opening)
    assert [kind for kind, *_ in raised] == [ZeroDivisionError]
    assert window.message_bar.text() == f"{tmp_path / 'mine.nnviz'} could not be opened."
    keeper.look_at_once()
    assert [*recovery_folder().glob("*.nnviz")] and not projects.is_busy
    save(qtbot, window)


def test_what_is_unsaved_is_kept_aside_until_it_is_saved(qtbot, window):
    keeper = window.project.autosave
    keeper.look()
    assert not keeper._is_busy, "there is nothing to lose"
    step(qtbot, window)
    keeper.look()
    qtbot.waitUntil(lambda: not keeper._is_busy)
    [kept] = recovery_folder().glob("*.nnviz")
    at = kept.stat().st_mtime_ns
    keeper.look()
    assert not keeper._is_busy and kept.stat().st_mtime_ns == at, "nothing has changed"
    save(qtbot, window)
    assert not [*recovery_folder().iterdir()]


@pytest.mark.long
def test_what_is_kept_of_the_run_before_a_lesson_stays_until_that_is_saved(qtbot, window):
    keeper, course = window.project.autosave, window.course
    step(qtbot, window)
    keeper.look()
    qtbot.waitUntil(lambda: not keeper._is_busy)
    [kept] = recovery_folder().glob("*.nnviz")
    bytes_kept = kept.read_bytes()
    course.start("N07")
    qtbot.waitUntil(lambda: window.session.is_ready)
    course.opened.panel.predict.choices.choose(1)
    step(qtbot, window)
    keeper.look()
    qtbot.waitUntil(lambda: not keeper._is_busy)
    assert kept.read_bytes() == bytes_kept
    course.leave()
    qtbot.waitUntil(lambda: course.opened is None)
    assert kept.read_bytes() == bytes_kept and window.project.projects.is_unsaved
    save(qtbot, window)
    assert not [*recovery_folder().iterdir()]


@pytest.mark.long
@pytest.mark.parametrize("id", ["N07", "D7"])
def test_the_run_before_a_lesson_or_a_case_is_kept_aside_while_that_is_open(qtbot, window, id):
    """By the clock and at the end of the process alike, also where it was not kept before."""
    keeper, course, session = window.project.autosave, window.course, window.session
    step(qtbot, window)
    weights, at = session.latest.network.weights[0], session.latest.step
    course.start(id)
    qtbot.waitUntil(lambda: session.is_ready)
    session.pause()
    if course.opened is not None:
        course.opened.panel.predict.choices.choose(1)
    session.step("mini-batch")
    qtbot.waitUntil(lambda: session.state is RunState.PAUSED and session.is_trained)
    keeper.look_at_once()
    [kept] = recovery_folder().glob("*.nnviz")
    found = Opened(kept)
    assert found.run.latest.step == at and found.project.lesson is None
    np.testing.assert_array_equal(found.run.latest.network.weights[0], weights)
    written_at, keeper._kept = kept.stat().st_mtime_ns, None
    keeper.look()
    qtbot.waitUntil(lambda: not keeper._is_busy)
    assert kept.stat().st_mtime_ns != written_at and Opened(kept).run.latest.step == at
    keeper.look()
    assert not keeper._is_busy, "nothing has changed"
    course.leave()
    assert kept.exists() and window.project.projects.is_unsaved
    save(qtbot, window)
    assert not [*recovery_folder().iterdir()]
    course.start(id)
    qtbot.waitUntil(lambda: session.is_ready)
    session.pause()
    keeper.look_at_once()
    assert not window.leaving._loses_before, "its project has it"
    assert all(Opened(kept).run.spec == session.spec for kept in recovery_folder().glob("*.nnviz"))
    course.leave()
    assert not [*recovery_folder().iterdir()]


def test_what_a_window_that_died_has_left_is_offered(qtbot, window):
    keeper = window.project.autosave
    step(qtbot, window)
    weights = window.session.latest.network.weights[0]
    keeper.look()
    qtbot.waitUntil(lambda: not keeper._is_busy)
    keeper._rescue._lock.close()  # as the system does where a process ends
    keeper._rescue = keeper._kept = None
    click(qtbot, window, "reset_button")
    with told_after_an_error(window):
        keeper.look_behind()
    assert "ended suddenly" in window.message_bar.text()
    click(qtbot, window, "message_action")
    qtbot.waitUntil(lambda: "is open" in window.message_bar.text())
    np.testing.assert_array_equal(window.session.latest.network.weights[0], weights)
    assert window.isWindowModified() and window.project.projects.path is None
    save(qtbot, window)
    assert not [*recovery_folder().iterdir()]


def test_what_has_gone_since_it_was_found_is_not_offered(window):
    keeper, folder = window.project.autosave, recovery_folder()
    folder.mkdir(parents=True, exist_ok=True)
    for at, name in enumerate(("third", "second", "first")):
        (folder / f"{name}.nnviz").write_bytes(b"it")
        os.utime(folder / f"{name}.nnviz", (1000 + at, 1000 + at))
    keeper.look_behind()
    assert "ended suddenly" in window.message_bar.text() and len(keeper.left) == 3
    for name in ("first", "second"):
        (folder / f"{name}.nnviz").unlink()
    assert keeper.offered, "it can be asked for all the same"
    keeper.forget_left()
    assert [each.path.stem for each in keeper.left] == ["third"]
    keeper.forget_left()
    assert keeper.left == [] and keeper.offered == "" and not [*folder.iterdir()]


def test_what_another_window_still_has_is_not_offered(qtbot, window):
    keeper = window.project.autosave
    step(qtbot, window)
    keeper.look()
    qtbot.waitUntil(lambda: not keeper._is_busy)
    keeper.look_behind()
    assert not keeper.left
    QApplication.processEvents()
    save(qtbot, window)


def words_seen_in(part):
    """Of its labels and buttons, in their order."""
    kinds = QLabel, QAbstractButton
    return [w.text() for kind in kinds for w in part.findChildren(kind) if w.isVisible()]


@pytest.mark.long
def test_a_lesson_is_opened_where_it_was_left(qtbot, window, tmp_path):
    session, course = window.session, window.course
    course.start("N07")  # it is trained to its end in a moment
    qtbot.waitUntil(lambda: session.is_ready)
    course.opened.panel.predict.choices.choose(1)
    session.pause()
    step(qtbot, window)
    was = course.opened
    before, prediction, at = session.latest, was.prediction, was.run.at
    assert prediction.is_made and not was.is_asked
    save(qtbot, window)
    course.leave()
    assert course.opened is None
    opened(qtbot, window, tmp_path / "mine.nnviz")
    again = course.opened
    assert (again.lesson.id, again.run.at, again.prediction) == ("N07", at, prediction)
    assert not again.is_asked and not again.run.is_own
    assert_same(session.latest, before)
    session.train()
    qtbot.waitUntil(lambda: again.run.verdict is not None)
    told = words_seen_in(again.panel.verdict)
    save(qtbot, window)
    course.leave()
    opened(qtbot, window, tmp_path / "mine.nnviz")
    assert words_seen_in(course.opened.panel.verdict) == told


def test_saved_twice_at_once_it_is_the_later_one(qtbot, window, tmp_path):
    step(qtbot, window)
    projects = window.project.projects
    projects.write(tmp_path / "one.nnviz")
    step(qtbot, window)
    projects.write(tmp_path / "two.nnviz")
    qtbot.waitUntil(lambda: projects.path == tmp_path / "two.nnviz")
    assert (tmp_path / "one.nnviz").exists() and not window.isWindowModified()


def test_a_run_with_other_data_replaces_what_the_file_holds_only_where_that_is_said(
    qtbot, window, tmp_path
):
    step(qtbot, window)
    save(qtbot, window)
    path = tmp_path / "mine.nnviz"
    before = path.read_bytes()
    pick(qtbot, window, "xor")
    step(qtbot, window)
    assert not window.leaving.may_close()
    assert "in mine.nnviz?" in window.leaving.question.text()
    answer(qtbot, window, QMessageBox.StandardButton.Cancel)
    assert not window.project.projects.write_at_once(path), "nor by who leaves"
    qtbot.keyClick(window, Qt.Key.Key_S, CTRL)
    assert "other data" in window.message_bar.text() and path.read_bytes() == before
    click(qtbot, window, "message_instead")
    qtbot.waitUntil(lambda: "Saved as" in window.message_bar.text())
    assert path.read_bytes() != before and not window.isWindowModified()
