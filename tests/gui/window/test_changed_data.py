"""A table of one's own that changed on disk after a run: whatever reads it again says so."""

import dataclasses

import pytest

from nnviz.session.run_state import RunState
from tests.gui.window.hands import child
from tests.rows_of_ones_own import write_rows

SAID = "c.csv has changed since it was used"

CHANGES = {
    "flipped": {"flipped": True},
    "a column more": {"columns": 4},
    "three classes": {"classes": ("u", "v", "w")},
    "values": {"classes": ("1.5", "2.5", "7.25"), "target": "q"},
    "few rows": {"n": 8},
}


def _by_seed(window, path):
    child(window, "seed").setValue(77)


def _by_data(window, path):
    choice = child(window, "dataset_choice")
    choice.setCurrentIndex(choice.findData("and"))
    window.commands.take_own_data(path)


def _by_design(window, path):
    window.commands.take_wanted(dataclasses.replace(window.session.spec, seed=78))


def _by_lesson(window, path):
    window.session.begin(dataclasses.replace(window.session.spec, seed=79))


def _by_same_start(window, path):
    window.commands.run_again(dataclasses.replace(window.session.spec, seed=80))


WAYS = [_by_seed, _by_data, _by_design, _by_lesson, _by_same_start]


@pytest.fixture
def trained(qtbot, window, tmp_path):
    """The path of a table, learnt from for some epochs."""
    path = write_rows(tmp_path / "c.csv")
    window.commands.take_own_data(path)
    qtbot.waitUntil(lambda: window.session.is_ready and window.session.spec.data == str(path))
    train(qtbot, window)
    assert SAID not in window.message_bar.text()
    return path


def train(qtbot, window):
    window.commands.train_or_pause()
    qtbot.waitUntil(lambda: bool(window.session.latest.history))
    if window.session.state is RunState.RUNNING:
        window.commands.train_or_pause()


def is_read(window, before):
    return window.session.is_ready and window.session.dataset is not before


@pytest.mark.parametrize("way", WAYS)
def test_every_way_that_reads_it_again_says_so(qtbot, window, trained, way):
    before = window.session.dataset
    write_rows(trained, flipped=True)
    way(window, trained)
    qtbot.waitUntil(lambda: is_read(window, before))
    qtbot.waitUntil(lambda: SAID in window.message_bar.text())
    (earlier,) = window.earlier_runs.runs
    assert earlier.other_content and not earlier.is_of_data_of(window.session.spec)


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_whatever_has_changed_undo_brings_all_back(qtbot, window, trained, change):
    session = window.session
    before, spec, epoch = session.dataset, session.spec, session.latest.epoch
    write_rows(trained, seed=2, **change)
    _by_seed(window, trained)
    qtbot.waitUntil(lambda: is_read(window, before))
    assert SAID in window.message_bar.text()
    train(qtbot, window)
    assert SAID in window.message_bar.text()
    window.commands.undo()
    assert (session.dataset, session.spec, session.latest.epoch) == (before, spec, epoch)
    window.commands.tell_of_state()
    assert SAID not in window.message_bar.text()
    assert [run.other_content for run in window.earlier_runs.runs] == [True]


def test_redo_that_reads_it_again_says_so(qtbot, window, trained):
    session, before = window.session, window.session.dataset
    _by_seed(window, trained)
    window.commands.undo()  # before it is read
    assert session.dataset is before
    write_rows(trained, flipped=True)
    window.commands.redo()
    qtbot.waitUntil(lambda: is_read(window, before))
    assert SAID in window.message_bar.text()


def test_what_has_not_changed_is_ready_as_before(qtbot, window, trained):
    before = window.session.dataset
    write_rows(trained)
    _by_seed(window, trained)
    qtbot.waitUntil(lambda: is_read(window, before))
    assert window.message_bar.text().startswith("c.csv is ready")
    assert SAID not in window.message_bar.text()
    assert window.earlier_runs.runs[0].is_of_data_of(window.session.spec)


def test_it_is_said_of_the_first_run_on_the_other_data(qtbot, window, trained):
    before = window.session.dataset
    write_rows(trained, flipped=True)
    _by_seed(window, trained)
    qtbot.waitUntil(lambda: is_read(window, before))
    train(qtbot, window)
    second = window.session.dataset
    _by_design(window, trained)
    qtbot.waitUntil(lambda: is_read(window, second))
    assert SAID not in window.message_bar.text()
    assert [run.other_content for run in window.earlier_runs.runs] == [True, False]


def test_the_window_that_follows_says_it_again(qtbot, window, trained):
    before = window.session.dataset
    write_rows(trained, flipped=True)
    _by_seed(window, trained)
    qtbot.waitUntil(lambda: is_read(window, before))
    (said,) = window.message_bar.standing
    assert said.level == "warning" and said.again(window).text == said.text
