"""What is asked for, its file and its process: nothing is mixed, nothing done is lost."""

import json
from dataclasses import replace

import pytest

from nnviz.core import Sentence
from nnviz.data.sources import content_of
from nnviz.gui.sweeps import running
from nnviz.gui.sweeps.asked import Asked, AskedAxis
from nnviz.gui.sweeps.work import SweepWork
from nnviz.sweeps.results import Results, load_results
from tests.gui.sweeps.filled import BASE, run_of
from tests.rows_of_ones_own import write_rows

ASKED = Asked(AskedAxis("learning_rate", "0.1, 0.5, 1"), None, 1, 3, 2)


class Process:
    """Stands for the one of its own: it has done ``done`` runs at once, and then waits."""

    done, started = 2, list["Process"]()
    deletes = False
    """Whether the file is deleted while this begins, once."""

    def __init__(self, path, sweep, jobs, designs=(), goes_on=False, content=""):
        self.is_gone = self.deletes and goes_on
        if self.is_gone:
            type(self).deletes = False
            path.unlink()
            self.is_over, self.told, self.notices = True, [], []
            return
        results = Results(path, sweep)
        for spec in (designs or results.left(sweep))[: self.done]:
            results.keep(replace(run_of(spec), content=content_of(spec.data)))
        self.is_over = not results.left(sweep)
        results.close()
        self.told, self.notices, self.jobs = [], [], jobs
        self.started.append(self)

    def cancel(self):
        self.is_over = True

    kill = cancel


@pytest.fixture
def work(qtbot, qapp, tmp_path, monkeypatch):
    monkeypatch.setenv("NNVIZ_DATA", str(tmp_path))
    monkeypatch.setattr(running, "Background", Process)
    monkeypatch.setattr(running, "LOOK_MS", 5)
    monkeypatch.setattr(Process, "started", [])
    made = SweepWork(lambda: False, lambda data: "", qapp)
    made.present = BASE
    yield made
    made.end()
    made.deleteLater()


def stands(qtbot, work, done):
    qtbot.waitUntil(lambda: work.standing is not None and work.standing.done == done)


def test_begun_cancelled_and_gone_on_with(qtbot, work):
    work.ask(ASKED, BASE)
    stands(qtbot, work, 0)
    assert work.sentence == "3 runs: press Train to begin." and not work.why_off
    work.train_or_pause()
    assert work.is_rolling
    stands(qtbot, work, 2)
    work.train_or_pause()
    assert not work.is_rolling
    with qtbot.waitSignal(work.told) as told:
        pass
    assert told.args[0].text == "2 of 3 runs done and kept: Train goes on with the rest."
    assert told.args[0].passes, "it comes when the process has ended"
    work.train_or_pause()
    stands(qtbot, work, 3)
    qtbot.waitUntil(lambda: not work.is_rolling)
    assert work.why_off.startswith("All runs are done") and len(Process.started) == 2


def test_it_is_there_again_for_the_next_who_opens_the_page(qtbot, work, qapp):
    work.ask(ASKED, BASE)
    work.train_or_pause()
    stands(qtbot, work, 2)
    work.end()
    again = SweepWork(lambda: False, lambda data: "", qapp)
    again.present = replace(BASE, learning_rate=9.0, seed=4)
    kept = again.open()
    assert kept == ASKED.sweep(BASE)
    again.ask(ASKED, kept.base)
    stands(qtbot, again, 2)
    again.end()


@pytest.fixture
def table(qtbot, work, tmp_path):
    """A person's own, of which two runs of three are done and no more are wanted yet."""
    path = write_rows(tmp_path / "t.csv")
    work.ask(ASKED, replace(BASE, data=str(path), sizes=(3, 4, 1)))
    work.train_or_pause()
    stands(qtbot, work, 2)
    work.cancel()
    qtbot.waitUntil(work.running.is_over)
    return path


def test_runs_of_a_table_that_has_changed_do_not_count_and_are_told_of(qtbot, work, table):
    write_rows(table, seed=2)
    work.ask(ASKED)
    stands(qtbot, work, 0)
    assert work.sentence.startswith("t.csv has changed since 2 runs in ")
    assert work.sentence.endswith(". 3 runs: press Train to begin.") and not work.why_off
    work.train_or_pause()
    stands(qtbot, work, 2)


def test_another_design_has_a_file_of_its_own(qtbot, work):
    work.ask(ASKED, BASE)
    work.train_or_pause()
    stands(qtbot, work, 2)
    work.cancel()
    qtbot.waitUntil(work.running.is_over)
    first = work.path
    work.present = replace(BASE, activation="tanh")
    assert work.other_settings == ("activation",) and work.open() is None
    work.ask(ASKED, work.present)
    stands(qtbot, work, 0)
    assert work.path is None and work.other_settings == ()
    work.train_or_pause()
    assert work.path != first and first.exists()
    work.ask(ASKED, BASE)
    assert work.sweep.base.activation == "tanh", "not while it runs"


def test_reset_begins_an_empty_map_and_keeps_the_file(qtbot, work):
    work.ask(ASKED, BASE)
    work.train_or_pause()
    stands(qtbot, work, 2)
    first = work.path
    with qtbot.waitSignal(work.told):
        work.reset()
    stands(qtbot, work, 0)
    assert work.path is None and first.exists() and not work.is_rolling


def test_what_cannot_be_is_said_and_nothing_begins(work):
    work.ask(Asked(AskedAxis("learning_rate", "fast")), BASE)
    assert "fast" in work.why_off
    work.train_or_pause()
    work.ask(ASKED, replace(BASE, activation="step"))
    assert "slope" in work.why_off and not Process.started


def test_a_core_is_left_to_a_run_of_the_window(qtbot, work):
    work._is_training = lambda: True
    work.ask(ASKED, BASE)
    work.train_or_pause()
    assert Process.started[0].jobs == 1
    work.end()
    work._is_training = lambda: False
    work.ask(replace(ASKED, seeds=2), BASE)
    work.train_or_pause()
    assert Process.started[1].jobs == 2


def test_what_was_mended_is_told_at_once(qtbot, work):
    work.ask(ASKED, BASE)
    stands(qtbot, work, 0)
    work.train_or_pause()
    said = Sentence("{path} is written again.", path="a file")
    with qtbot.waitSignal(work.told) as told:
        Process.started[0].notices.append(said)
    assert told.args[0].text == "a file is written again." and work.running.is_on
    assert work.sentence.startswith("a file is written again. ")
    work.reset()
    stands(qtbot, work, 0)
    assert work.sentence == "3 runs: press Train to begin."


def test_when_all_is_done_nothing_is_said_to_be_left(qtbot, work, monkeypatch):
    """The process has ends of its own to see to, and is over a moment later."""
    monkeypatch.setattr(Process, "done", 3)
    monkeypatch.setattr(
        Process, "is_over", property(lambda _: False, lambda *_: None), raising=False
    )
    work.ask(ASKED, BASE)
    stands(qtbot, work, 0)
    work.train_or_pause()
    stands(qtbot, work, 3)
    assert work.running.is_on and work.sentence == "All 3 runs are done."


def test_a_file_that_was_deleted_meanwhile_is_written_again(qtbot, work):
    work.ask(ASKED, BASE)
    stands(qtbot, work, 0)
    work.train_or_pause()
    stands(qtbot, work, 2)
    work.train_or_pause()
    qtbot.waitUntil(lambda: not work.is_rolling)
    work.path.unlink()
    work.path.parent.rmdir()
    with qtbot.waitSignal(work.told) as told:
        work.train_or_pause()
    assert "written again" in told.args[0].text
    stands(qtbot, work, 3)
    assert len(load_results(work.path).runs) == 3


def test_one_of_data_that_have_changed_is_written_again_too(qtbot, work, table):
    """With all runs, of which none counts any more: nothing done is lost, and all is trained."""
    before = {spec: run.content for spec, run in work.standing.runs.items()}
    work.path.unlink()
    write_rows(table, seed=2)
    work.train_or_pause()
    now = lambda: {run.content for run in work.standing.runs.values()}  # noqa: E731
    qtbot.waitUntil(lambda: len(now()) == 1 and now().isdisjoint(before.values()))
    lines = [json.loads(line) for line in work.path.read_text().splitlines()]
    assert [line["content"] for line in lines[1:3]] == [*before.values()] and len(before) == 2


def test_a_file_that_is_deleted_just_when_it_is_gone_on_with_is_written_again(
    qtbot, work, monkeypatch
):
    work.ask(ASKED, BASE)
    stands(qtbot, work, 0)
    work.train_or_pause()
    stands(qtbot, work, 2)
    work.train_or_pause()
    qtbot.waitUntil(lambda: not work.is_rolling)
    monkeypatch.setattr(Process, "deletes", True)
    with qtbot.waitSignal(work.told) as told:
        work.train_or_pause()
    assert "written again" in told.args[0].text
    stands(qtbot, work, 3)
    assert len(load_results(work.path).runs) == 3


@pytest.mark.parametrize("eta", ["-5", "1e-320", "-5, -1"])
def test_where_no_cell_can_be_run_train_is_off_and_says_why(qtbot, work, eta):
    work.ask(Asked(AskedAxis("learning_rate", eta)), BASE)
    said = f"The learning rate η must be {'at least 10⁻⁹' if eta == '1e-320' else 'above 0'}."
    assert work.why_off == work.problem == said
    stands(qtbot, work, 0)
    assert work.why_off == work.sentence == said
    work.train_or_pause()
    assert not Process.started
    work.ask(Asked(AskedAxis("learning_rate", f"{eta}, 0.1")), BASE)
    stands(qtbot, work, 0)
    assert not work.why_off and work.sentence == "1 run: press Train to begin."


def test_of_a_file_that_is_gone_reset_does_not_say_that_it_is_kept(qtbot, work):
    work.ask(ASKED, BASE)
    work.train_or_pause()
    stands(qtbot, work, 2)
    work.end()
    work.path.unlink()
    with qtbot.waitSignal(work.told) as told:
        work.reset()
    assert told.args[0].text == "The map is empty again."
