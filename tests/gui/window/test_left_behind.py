"""What a window that died has left stays, and is offered, until it is saved or forgotten."""

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from nnviz.data.dataset import DataError
from nnviz.files.errors import FileError
from nnviz.gui.sharing.project.project_files import ProjectFiles
from nnviz.gui.sharing.project.run import Opened
from nnviz.sharing.project.recovery import left_behind, recovery_folder
from tests.gui.window.hands import click, pick
from tests.gui.window.test_project import CTRL, opened, save, step
from tests.gui.window.test_project_undone import gone, never


def leave_one(qtbot, window):
    """As a window that dies does; what this one has is its own."""
    keeper = window.project.autosave
    step(qtbot, window, "epoch")
    latest = window.session.latest
    keeper.look()
    qtbot.waitUntil(lambda: not keeper._is_busy)
    keeper._rescue._lock.close()
    keeper._rescue = keeper._kept = None
    window.session.reset()
    keeper.look_behind()
    return keeper, latest


@pytest.fixture
def window(project_window):
    """One in which nothing was left."""
    yield project_window
    while project_window.project.autosave.left:
        project_window.project.autosave.forget_left()


def unreadable(*_, **__):
    """Cannot be read."""
    raise FileError("It cannot be read.")


def fails_to_load(qtbot, window, patch):
    patch.setattr(Opened, "load", property(lambda _: gone))
    click(qtbot, window, "message_action")
    qtbot.waitUntil(lambda: "is gone" in window.message_bar.text())
    return True


def fails_to_be_read(qtbot, window, patch):
    patch.setattr(Opened, "__init__", unreadable)
    click(qtbot, window, "message_action")
    qtbot.waitUntil(lambda: "cannot be read" in window.message_bar.text())
    return True


def begins(qtbot, window, patch):
    patch.setattr(Opened, "load", property(lambda _: never))
    click(qtbot, window, "message_action")
    qtbot.waitUntil(lambda: window.project.projects._opening is not None)


def is_undone(qtbot, window, patch):
    begins(qtbot, window, patch)
    window.session.undo()


def yields_to_a_lesson(qtbot, window, patch):
    begins(qtbot, window, patch)
    window.course.start("N07")
    qtbot.waitUntil(lambda: window.session.is_ready)
    window.session.pause()
    window.course.leave()


def yields_to_the_end_of_the_process(qtbot, window, patch):
    begins(qtbot, window, patch)
    window.project.autosave.look_at_once()


WAYS = [
    fails_to_load,
    fails_to_be_read,
    is_undone,
    yields_to_a_lesson,
    yields_to_the_end_of_the_process,
]


@pytest.mark.long
@pytest.mark.parametrize("way", WAYS)
def test_what_could_not_be_opened_is_still_there(qtbot, window, monkeypatch, way):
    keeper, latest = leave_one(qtbot, window)
    [kept] = recovery_folder().glob("*.nnviz")
    bytes_kept = kept.read_bytes()
    with monkeypatch.context() as patch:
        is_told = way(qtbot, window, patch)
        QApplication.processEvents()
        keeper.look()
    assert kept.read_bytes() == bytes_kept and not left_behind(), "nobody else takes it"
    assert [each.path for each in keeper.left] == [kept] and not window.project.projects.is_opening
    if not is_told:
        keeper.offer()
    click(qtbot, window, "message_action")
    qtbot.waitUntil(lambda: "What was kept is open" in window.message_bar.text())
    assert window.session.latest.step == latest.step and kept.exists() and not keeper.left
    save(qtbot, window)
    qtbot.waitUntil(lambda: not keeper._is_busy)
    assert not [*recovery_folder().iterdir()]


def by_undo(_qtbot, window):
    window.session.undo()


def by_a_reset(_qtbot, window):
    window.session.reset()


def by_other_data(qtbot, window):
    pick(qtbot, window, "xor")


def by_a_project(qtbot, window):
    opened(qtbot, window, window.dialogs.file_to_write())


def by_another_that_was_left(qtbot, window):
    [kept] = recovery_folder().glob("*.nnviz")
    shutil.copy(kept, kept.with_name("other.nnviz"))
    window.project.autosave.look_behind()
    open_it(qtbot, window)


AWAY = [by_undo, by_a_reset, by_other_data, by_a_project, by_another_that_was_left]


def open_it(qtbot, window):
    window.message_bar.hide()
    window.project.autosave.open_left()
    qtbot.waitUntil(lambda: "What was kept is open" in window.message_bar.text())


@pytest.mark.long
@pytest.mark.parametrize("is_kept_again", [False, True])
@pytest.mark.parametrize("away", AWAY)
def test_what_was_opened_and_gives_way_is_still_there(qtbot, window, away, is_kept_again):
    """Until it is saved: a run that can be had again by Undo alone is lost with the process."""
    step(qtbot, window)
    save(qtbot, window)
    window.project.projects.files = ProjectFiles()
    keeper, latest = leave_one(qtbot, window)
    [kept] = recovery_folder().glob("*.nnviz")
    open_it(qtbot, window)
    run = window.session.present
    if is_kept_again:
        step(qtbot, window)
        latest = window.session.latest
        kept_now(qtbot, keeper)
        assert Opened(kept, as_own=False).run.latest.step == latest.step
        assert [*recovery_folder().glob("*.nnviz")] == [kept], "one file is enough"
    bytes_kept = kept.read_bytes()
    away(qtbot, window)
    assert window.session.present is not run and kept.read_bytes() == bytes_kept
    step(qtbot, window)
    kept_now(qtbot, keeper)
    assert kept.read_bytes() == bytes_kept, "no other run is kept there"
    assert kept in [each.path for each in keeper.left]
    back = window.session.redo if away is by_undo else window.session.undo
    while window.session.present is not run:
        back()
    assert window.session.latest.step == latest.step
    assert kept not in [each.path for each in keeper.left]
    save(qtbot, window)
    assert not kept.exists()


def kept_now(qtbot, keeper):
    keeper.look()
    qtbot.waitUntil(lambda: not keeper._is_busy)


@pytest.mark.long
def test_what_was_opened_is_forgotten_once_it_is_saved_whatever_follows(qtbot, window):
    leave_one(qtbot, window)
    [kept] = recovery_folder().glob("*.nnviz")
    open_it(qtbot, window)
    qtbot.keyClick(window, Qt.Key.Key_S, CTRL)
    window.session.undo()
    qtbot.waitUntil(lambda: not window.project.projects.is_busy)
    assert not kept.exists() and not window.project.autosave.left


@pytest.mark.long
@pytest.mark.parametrize("is_undone", [False, True])
def test_the_window_is_closed_and_what_was_opened_is_left_where_it_was_undone(
    qtbot, own_window, is_undone
):
    leave_one(qtbot, own_window)
    open_it(qtbot, own_window)
    if is_undone:
        own_window.session.undo()
    own_window.close()
    again = left_behind()
    assert len(again) == is_undone
    for each in again:
        each.forget()
    assert not [*recovery_folder().iterdir()]


@pytest.mark.long
def test_it_is_called_by_no_name_that_nobody_gave_it(qtbot, window, monkeypatch):
    keeper, _ = leave_one(qtbot, window)
    name, said = keeper.left[0].path.name, []
    window.project.told.connect(lambda message: said.append(message.text))
    with monkeypatch.context() as patch:
        begins(qtbot, window, patch)
        window.project.projects.save()
        window.course.start("N07")
        qtbot.waitUntil(lambda: window.session.is_ready)
    assert "What was kept is not opened: a lesson or a case was begun before its data came." in said
    assert "Opening what was kept …" in said
    assert "What was kept is still being opened: save it once it is open." in said
    assert not [each for each in said if name in each]
    window.course.leave()


@pytest.mark.long
@pytest.mark.parametrize("is_read", [False, True])
def test_what_is_being_opened_is_left_to_the_next_launch_where_the_window_is_closed(
    qtbot, own_window, monkeypatch, is_read
):
    leave_one(qtbot, own_window)
    [kept] = recovery_folder().glob("*.nnviz")
    monkeypatch.setattr(Opened, "load", property(lambda _: never))
    click(qtbot, own_window, "message_action")
    if is_read:
        qtbot.waitUntil(lambda: own_window.project.projects._opening is not None)
    own_window.close()
    [again] = left_behind()
    assert again.path == kept
    again.forget()


@pytest.mark.long
def test_it_may_be_forgotten_where_it_cannot_be_opened(qtbot, window, monkeypatch):
    keeper, _ = leave_one(qtbot, window)
    fails_to_load(qtbot, window, monkeypatch)
    QApplication.processEvents()
    click(qtbot, window, "message_instead")
    assert not keeper.left and not [*recovery_folder().iterdir()]


def test_where_its_table_was_is_said(qtbot, window, tmp_path):
    """Not the folder in which it is kept aside: nobody puts anything there."""
    table = tmp_path / "t.csv"
    table.write_text("a,b,y\n" + "".join(f"{n},{-n},{'uv'[n % 2]}\n" for n in range(40)))
    window.session.design(window.session.spec.__class__(data=str(table), sizes=(2, 3, 2)))
    qtbot.waitUntil(lambda: window.session.is_ready)
    step(qtbot, window)
    keeper = window.project.autosave
    keeper.look()
    qtbot.waitUntil(lambda: not keeper._is_busy)
    [kept] = recovery_folder().glob("*.nnviz")
    table.unlink()
    opened = Opened(kept, as_own=False)
    with pytest.raises(DataError) as caught:
        opened.load(opened.project.spec, lambda share: None)
    assert str(caught.value) == (
        "What was kept is not opened: its data t.csv are missing. "
        f"Put t.csv back into {tmp_path} and open it again."
    )
    window.session.undo()
