"""What the program says that it keeps and cannot is told: once, why, and what to do."""

from dataclasses import replace

import pytest

from nnviz.data.own_digits import OwnDigit
from nnviz.gui.handwriting.own_collection import OwnCollection
from nnviz.gui.kept_progress import KeptProgress
from nnviz.gui.window.project.remembered import tell_if_not_remembered
from nnviz.preferences import check_preferences, preferences_path
from nnviz.sharing.project.recovery import recovery_folder
from tests.gui.window.hands import told_after_an_error
from tests.gui.window.test_own_data import ROWS
from tests.gui.window.test_own_data import choose as choose_data
from tests.gui.window.test_project import step

NO_FOLDER = "cannot be made: a part of its path is no folder; choose another folder."


@pytest.fixture
def nowhere(tmp_path, monkeypatch):
    """A folder that cannot be made, for all that is kept."""
    (tmp_path / "file").write_bytes(b"")
    for name in ("NNVIZ_DATA", "NNVIZ_CONFIG"):
        monkeypatch.setenv(name, str(tmp_path / "file" / "nnviz"))
    return tmp_path / "file" / "nnviz"


def looks(qtbot, window, times=3):
    """What is told while it is looked so often whether something is to be kept aside."""
    told, keeper = [], window.project.autosave
    keeper.told.connect(told.append)
    for _ in range(times):
        keeper.look()
        qtbot.waitUntil(lambda: not keeper._is_busy)
    keeper.told.disconnect(told.append)
    return [message.text for message in told]


@pytest.mark.long
def test_that_nothing_is_kept_aside_is_told_once(qtbot, project_window, nowhere):
    step(qtbot, project_window)
    with told_after_an_error(project_window):
        [said] = looks(qtbot, project_window)
    assert said == project_window.message_bar.text()
    assert said.startswith(
        "What is unsaved cannot be kept aside, and nnviz ending suddenly would lose it: "
        f"{nowhere / 'recovery'} {NO_FOLDER} Save it yourself (Ctrl+S)"
    )
    project_window.project.autosave.look_at_once()
    assert looks(qtbot, project_window) == []
    nowhere.parent.unlink()
    step(qtbot, project_window)
    assert looks(qtbot, project_window) == [] and [*recovery_folder().glob("*.nnviz")]
    project_window.session.reset()
    project_window.project.autosave._put_away()


@pytest.mark.long
def test_that_a_later_copy_cannot_be_written_is_told_once(qtbot, project_window):
    """And again where one could be written meanwhile."""
    keeper = project_window.project.autosave
    step(qtbot, project_window)
    assert looks(qtbot, project_window) == []
    for _ in range(2):
        keeper._rescue.path.unlink()
        keeper._rescue.path.mkdir()
        step(qtbot, project_window)
        [said] = looks(qtbot, project_window)
        assert "would lose it" in said and f"{keeper._rescue.path} cannot be written" in said
        keeper._rescue.path.rmdir()
        assert looks(qtbot, project_window) == []
    keeper._put_away()


def test_that_nothing_is_remembered_is_told_at_the_start(project_window, nowhere):
    with told_after_an_error(project_window):
        tell_if_not_remembered(project_window.message_bar.show_message)
    assert project_window.message_bar.text() == (
        "Theme, language and layout are not remembered for the next launch: "
        f"{nowhere} {NO_FOLDER} Or name another folder in the environment variable NNVIZ_CONFIG."
    )


def test_nothing_is_told_where_all_is_remembered(project_window):
    before = project_window.message_bar.text()
    tell_if_not_remembered(project_window.message_bar.show_message)
    assert project_window.message_bar.text() == before
    check_preferences()
    assert preferences_path().parent.is_dir()


def test_that_data_are_not_remembered_is_what_stands_last(
    qtbot, project_window, monkeypatch, tmp_path, nowhere
):
    path = tmp_path / "rings.csv"
    path.write_text("\n".join(ROWS))
    choose_data(qtbot, project_window, monkeypatch, path)
    qtbot.waitUntil(lambda: project_window.session.is_ready)
    said = project_window.message_bar.text()
    assert said.startswith(f"rings.csv is not remembered among your data: {nowhere / 'recipes'}")
    assert project_window.session.spec.data == str(path)
    project_window.session.undo()


def test_a_folder_that_is_lost_while_the_window_is_open_is_told_of_each_kind(
    project_window, monkeypatch, tmp_path
):
    """Digits and progress: the one is not silent because the other was told."""
    folder = tmp_path / "config"
    monkeypatch.setenv("NNVIZ_CONFIG", str(folder))
    collection, progress, told = OwnCollection(), KeptProgress(), []
    for each in (collection, progress):
        each.told.connect(told.append)
        each.open()
        each.settle()
    folder.write_bytes(b"")
    for _ in range(2):
        collection.add(OwnDigit.drawn(3, [[(60, 60), (160, 160)]]))
        collection.settle()
        progress.keep("L05", lambda record: replace(record, is_whole=True))
        progress.settle()
    assert [message.level for message in told] == ["error", "error"]
    kinds = "Your own digits are", "Your progress in the course is"
    for message, what in zip(told, kinds, strict=True):
        assert message.text.startswith(f"{what} not kept for the next launch: {folder} cannot be")
        assert message.text.endswith("another folder in the environment variable NNVIZ_CONFIG.")
        assert message.again(project_window).text == message.text
