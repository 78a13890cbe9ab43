"""A project whose data cannot be had is opened with those that a person chooses."""

import pytest

from nnviz.core import Spec
from nnviz.data.dataset import DataError
from nnviz.data.designs import usual_design
from nnviz.gui.sharing.project.data_anew import DataAnew
from nnviz.gui.sharing.project.run import Opened
from tests.core.run.test_carried import assert_same
from tests.gui.window.hands import click
from tests.gui.window.test_project import save, step

ROWS = [f"{x},{y},{'in' if x * x + y * y < 50 else 'out'}" for x in range(9) for y in range(9)]


def is_missing(table):
    table.unlink()


def has_changed(table):
    table.write_text("\n".join(["x,y,kind", *ROWS[:50]]))


def cannot_be_used(table):
    table.write_bytes(b"\0\1\2")


def has_other_columns(table):
    table.write_text("\n".join(["w,x,y,kind", *(f"{n * n},{row}" for n, row in enumerate(ROWS))]))


WAYS = [is_missing, has_changed, cannot_be_used, has_other_columns]


@pytest.fixture
def window(project_window, unmarked_data):
    return project_window


def fail(qtbot, window, folder, way):
    """Open a project whose data that has become of; how it was, and a copy of its data."""
    session, table, copy = window.session, folder / "t.csv", folder / "elsewhere" / "u.csv"
    table.write_text("\n".join(["x,y,kind", *ROWS]))
    copy.parent.mkdir()
    copy.write_text(table.read_text())
    window.commands.take_wanted(
        Spec(data=str(table), sizes=(2, 3, 1), output="sigmoid", cost="cross-entropy")
    )
    qtbot.waitUntil(lambda: session.is_ready and session.spec.data == str(table))
    step(qtbot, window, "epoch")
    before = session.latest
    save(qtbot, window)
    session.design(usual_design("xor"))
    qtbot.waitUntil(lambda: session.is_ready)
    way(table)
    window.files.open(folder / "mine.nnviz")
    qtbot.waitUntil(lambda: is_refused(window))
    return before, copy


def is_refused(window):
    """Whether the button for it is there too."""
    said = "mine.nnviz is not opened" in window.message_bar.text()
    return said and window.message_bar.button.isVisible()


def choose(qtbot, window, monkeypatch, path):
    assert window.message_bar.button.text() == "Choose a file…"
    monkeypatch.setattr(window.dialogs, "file", lambda *_: path)
    click(qtbot, window, "message_action")


@pytest.mark.long
@pytest.mark.parametrize("way", WAYS)
def test_it_goes_on_with_the_file_that_is_chosen(qtbot, window, monkeypatch, tmp_path, way):
    before, copy = fail(qtbot, window, tmp_path, way)
    choose(qtbot, window, monkeypatch, copy)
    qtbot.waitUntil(lambda: "mine.nnviz is open" in window.message_bar.text())
    assert "Save it, so that it finds u.csv there again." in window.message_bar.text()
    assert window.pages.shown is None and window.session.spec.data == str(copy)
    assert window.session.latest.step == before.step
    assert_same(window.session.latest, before)
    assert window.windowTitle() == "mine.nnviz[*]" and window.isWindowModified()
    save(qtbot, window)
    assert not window.isWindowModified()
    found = Opened(tmp_path / "mine.nnviz")
    found.load(found.project.spec, lambda share: None)
    assert found.is_same and found.run.spec.data == str(copy)


@pytest.mark.long
def test_another_file_is_refused_and_can_be_chosen_anew(qtbot, window, monkeypatch, tmp_path):
    """All stays as it was: also where nothing is chosen."""
    before, copy = fail(qtbot, window, tmp_path, is_missing)
    there, other = window.session.present, tmp_path / "other.csv"
    has_other_columns(other)
    choose(qtbot, window, monkeypatch, other)
    qtbot.waitUntil(lambda: "other.csv does not hold its data" in window.message_bar.text())
    qtbot.waitUntil(lambda: is_refused(window))
    assert window.session.present is there
    choose(qtbot, window, monkeypatch, None)
    assert window.session.present is there
    window.files.open(tmp_path / "mine.nnviz")
    qtbot.waitUntil(lambda: is_refused(window) and "missing" in window.message_bar.text())
    choose(qtbot, window, monkeypatch, copy)
    qtbot.waitUntil(lambda: "mine.nnviz is open" in window.message_bar.text())
    assert window.session.latest.step == before.step


@pytest.mark.long
def test_data_of_no_project_are_looked_at_as_ever(qtbot, window, monkeypatch, tmp_path):
    fail(qtbot, window, tmp_path, is_missing)
    with qtbot.waitSignal(window.session.data_failed):
        window.commands.take_own_data(tmp_path / "none.csv")
    qtbot.waitUntil(lambda: "none.csv" in window.message_bar.text())
    looked_at = []
    monkeypatch.setattr(window.own_data, "open_when_there", looked_at.append)
    choose(qtbot, window, monkeypatch, tmp_path / "elsewhere" / "u.csv")
    assert looked_at == [tmp_path / "elsewhere" / "u.csv"]


def test_a_folder_is_chosen_for_it_and_a_download_opens_it(qtbot, window, monkeypatch, tmp_path):
    """As MNIST's: where that is none of a project what else is to be done is done."""
    fail(qtbot, window, tmp_path, is_missing)
    asked, done = [], []
    projects, dialogs = window.project.projects, window.dialogs
    monkeypatch.setattr(projects, "open", lambda path, **how: asked.append((path, how)))
    monkeypatch.setattr(dialogs, "folder_of", lambda _: tmp_path / "elsewhere")
    anew, said = DataAnew(projects, dialogs), projects.lacking.said
    anew.choose_folder(said, lambda: done.append("folder"))
    anew.when_there(said, lambda: done.append("there"))()
    (path, with_folder), (again, as_it_is) = asked
    assert path == again == tmp_path / "mine.nnviz" and not done
    assert with_folder["chosen"] == (str(tmp_path / "t.csv"), tmp_path / "elsewhere")
    assert as_it_is == {"as_own": True}
    other = DataError("It is gone.").sentence
    anew.choose_folder(other, lambda: done.append("folder"))
    anew.when_there(other, lambda: done.append("there"))()
    assert done == ["folder", "there"] and len(asked) == 2
