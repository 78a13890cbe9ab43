"""A table of one's own that changed on disk after a run: whatever reads it again says so."""

import dataclasses
from datetime import datetime
from types import SimpleNamespace

import pytest

from nnviz.core.fit import usual
from nnviz.data import load_for
from nnviz.data.designs import set_by_hand
from nnviz.session.run_state import RunState
from nnviz.sweeps.kept import new_file
from nnviz.sweeps.results import Results
from nnviz.sweeps.runs import Run
from tests.gui.snapshots import record
from tests.gui.window.hands import child, click
from tests.rows_of_ones_own import write_rows

SAID = "c.csv has changed since it was used"

CHANGES = {
    "flipped": {"flipped": True},
    "a column more": {"columns": 4},
    "three classes": {"classes": ("u", "v", "w")},
    "values": {"classes": ("1.5", "2.5", "7.25")},
    "few rows": {"n": 8},
}
TOLD = {
    "flipped": "60 rows as before, with other content.",
    "a column more": "“d” is an input now.",
    "three classes": "3 classes now, 2 before.",
    "values": "“y” holds values now, not classes.",
    "few rows": "8 rows now, 60 before.",
}
LOST = {
    "gone": ({"target": "q"}, "There is no column “y” in c.csv any more:"),
    "another one": ({"names": "aby", "target": "class"}, "“class” would be predicted"),
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


@pytest.mark.long
@pytest.mark.parametrize("way", WAYS)
def test_every_way_that_reads_it_again_says_so(qtbot, window, trained, way):
    before = window.session.dataset
    write_rows(trained, flipped=True)
    way(window, trained)
    qtbot.waitUntil(lambda: is_read(window, before))
    qtbot.waitUntil(lambda: SAID in window.message_bar.text())
    (earlier,) = window.earlier_runs.runs
    assert earlier.other_content and not earlier.is_of_data_of(window.session.spec)


@pytest.mark.parametrize("change", CHANGES)
def test_whatever_has_changed_is_told_and_undo_brings_all_back(qtbot, window, trained, change):
    session = window.session
    before, spec, epoch = session.dataset, session.spec, session.latest.epoch
    write_rows(trained, seed=2, **CHANGES[change])
    _by_seed(window, trained)
    qtbot.waitUntil(lambda: is_read(window, before))
    assert f"{SAID}: {TOLD[change]}" in window.message_bar.text()
    assert usual(session.dataset) == (session.spec.output, session.spec.cost)
    assert {*set_by_hand(session.spec)} <= {"seed"}
    train(qtbot, window)
    assert SAID in window.message_bar.text()
    window.commands.undo()
    assert (session.dataset, session.spec, session.latest.epoch) == (before, spec, epoch)
    window.commands.tell_of_state()
    assert SAID not in window.message_bar.text()
    assert [run.other_content for run in window.earlier_runs.runs] == [True]


@pytest.mark.parametrize(("change", "said"), LOST.values(), ids=LOST)
def test_where_another_column_would_be_predicted_none_is(qtbot, window, trained, change, said):
    session, bar = window.session, window.message_bar
    before, spec, epoch = session.dataset, session.spec, session.latest.epoch
    write_rows(trained, **change)
    _by_seed(window, trained)
    qtbot.waitUntil(lambda: session.failure is not None)
    assert said in bar.text() and not session.is_ready and bar.instead_button.isVisibleTo(window)
    window.commands.undo()
    assert (session.dataset, session.spec, session.latest.epoch) == (before, spec, epoch)
    write_rows(trained, seed=2)
    window.commands.redo()
    qtbot.waitUntil(lambda: is_read(window, before))
    assert SAID in bar.text()


def test_data_that_lost_their_column_and_were_chosen_beside_others_leave_those(
    qtbot, window, trained
):
    child(window, "dataset_choice").setCurrentIndex(child(window, "dataset_choice").findData("and"))
    qtbot.waitUntil(lambda: window.session.is_ready and window.session.spec.data == "and")
    write_rows(trained, target="q")
    window.commands.take_own_data(trained)
    qtbot.waitUntil(lambda: "There is no column “y”" in window.message_bar.text())
    assert window.session.is_ready and window.session.spec.data == "and"


def test_what_a_person_has_chosen_on_the_page_is_predicted(qtbot, window, trained):
    session, before = window.session, window.session.dataset
    write_rows(trained, target="q")
    window.commands.use_data(session.spec, load_for(session.spec))
    qtbot.waitUntil(lambda: is_read(window, before))
    assert f"{SAID}: “q” is predicted now, “y” before." in window.message_bar.text()
    chosen = session.dataset
    _by_seed(window, trained)
    qtbot.waitUntil(lambda: is_read(window, chosen))
    assert session.dataset.table.wanted == "q"


def test_a_state_that_is_over_is_not_told_of(qtbot, window, trained):
    session, before = window.session, window.session.dataset
    write_rows(trained, flipped=True)
    window.commands.take_wanted(dataclasses.replace(session.spec, seed=78, epochs=2))
    qtbot.waitUntil(lambda: is_read(window, before))
    window.commands.train_or_pause()
    qtbot.waitUntil(lambda: session.state is RunState.FINISHED)
    assert "Epoch 2 is done" in window.message_bar.text()


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


@pytest.mark.long
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


def test_a_run_of_other_rows_than_the_window_has_is_not_opened_in_it(qtbot, window, trained):
    """Of a map that was made of what the file holds now: here it would come to something else."""
    window.sweeps.open()
    page, spec = window.sweeps._page, window.session.spec
    has = window.session.dataset.content
    assert has and page.work._content(str(trained)) == page.eta._content(spec.data) == has
    assert page.work._content("xor") == ""
    of_other = Run(spec=spec, content="1" * 64)
    before, page.work.standing = page.work.standing, SimpleNamespace(runs={spec: of_other})
    earlier = window.session.latest
    window.sweeps._on_run(spec)
    page.work.standing = before
    said = "c.csv has changed since it was read here: look at it anew first."
    assert window.message_bar.text() == said
    assert window.pages.shown is page and window.session.latest is earlier
    _can_be_looked_at(qtbot, window, trained)


@pytest.mark.parametrize("mode", [0, 1])
def test_a_map_or_an_eta_of_what_the_file_holds_now_is_refused_with_a_way_to_it(
    qtbot, window, trained, monkeypatch, tmp_path, mode
):
    """Its runs could not be opened in the window, nor need the design fit what is there now."""
    monkeypatch.setenv("NNVIZ_DATA", str(tmp_path))
    write_rows(trained, columns=2)
    window.sweeps.open()
    page = window.sweeps._page
    page.left.mode.setCurrentIndex(mode)
    qtbot.waitUntil(lambda: mode or page.work.standing is not None)
    window.commands.train_or_pause()
    said = "c.csv has changed since it was read here: look at it anew first."
    qtbot.waitUntil(lambda: window.message_bar.text() == said)
    assert not page.at_desk.is_rolling
    assert mode or page.work.standing.done == 0
    _can_be_looked_at(qtbot, window, trained)
    page.left.mode.setCurrentIndex(0)


@pytest.mark.long
def test_a_map_whose_runs_are_of_what_the_window_has_read_says_at_once_that_it_has_changed(
    qtbot, window, trained, monkeypatch, tmp_path
):
    """And not to press Train, which would refuse."""
    monkeypatch.setenv("NNVIZ_DATA", str(tmp_path))
    window.sweeps.open()
    work, spec = window.sweeps._page.work, window.session.spec
    qtbot.waitUntil(lambda: work.standing is not None)
    qtbot.waitUntil(lambda: "press Train to begin." in window.message_bar.text())
    path = new_file(datetime.now().astimezone())
    results = Results(path, work.sweep)
    content = window.session.dataset.content
    learnt = Run(spec=next(work.sweep.specs), history=(record(1),), content=content)
    results.keep(learnt)
    results.close()
    window.pages.close()
    write_rows(trained, flipped=True)
    work.open()
    window.sweeps.open()
    said = "c.csv has changed since it was read here: look at it anew first."
    qtbot.waitUntil(lambda: window.message_bar.text() == said)
    assert work.standing.outdated is not None and window.session.spec == spec
    _can_be_looked_at(qtbot, window, trained)


def _can_be_looked_at(qtbot, window, path):
    click(qtbot, window, "message_action")
    qtbot.waitUntil(lambda: window.own_data._path == path)
    qtbot.waitUntil(lambda: window.own_data._found is not None)
    window.pages.close()
