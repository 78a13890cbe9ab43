"""A sweep in a process of its own: it comes to the same, and ends when it is told to."""

import signal
from dataclasses import replace

import pytest

from nnviz.core import train
from nnviz.data import load_for
from nnviz.data.origin.content import sha256_of
from nnviz.sweeps.apart.background import Background, EtaSearching
from nnviz.sweeps.axis import Axis
from nnviz.sweeps.eta import finding
from nnviz.sweeps.results import Results, load_results
from nnviz.sweeps.sweep import Sweep
from tests.rows_of_ones_own import write_rows
from tests.sweeps.test_running import PLANE

PATIENCE_S = 200


def test_it_trains_what_is_asked_and_tells_what_cannot_be(tmp_path):
    path = tmp_path / "sweep.jsonl"
    sweep = Sweep(PLANE, (Axis("learning_rate", (0.1, 1.0)),))
    others = [replace(PLANE, seed=7), replace(PLANE, data="no-such.csv")]
    process = Background(path, sweep, 1, others)
    assert process.wait(PATIENCE_S)
    runs = load_results(path).runs
    *_, last = train(others[0], load_for(others[0]))
    assert [*runs] == others[:1] and runs[others[0]].history == last.history
    assert "no-such.csv" in str(process.told[0])


def test_a_file_to_go_on_with_that_is_gone_is_not_begun_anew(tmp_path):
    sweep = Sweep(PLANE, (Axis("learning_rate", (0.1, 1.0)),))
    process = Background(tmp_path / "sweep.jsonl", sweep, 1, goes_on=True)
    assert process.wait(PATIENCE_S)
    assert process.is_gone and process.told == [] and not [*tmp_path.iterdir()]


def test_data_that_are_not_those_that_were_read_are_not_trained_on(tmp_path):
    """A map of them could not be opened beside what is trained on what was read."""
    table = write_rows(tmp_path / "t.csv")
    base = replace(PLANE, data=str(table), sizes=(3, 2, 1))
    sweep, read = Sweep(base, (Axis("learning_rate", (0.1, 1.0)),)), sha256_of(table)
    write_rows(table, seed=5)
    path = tmp_path / "sweep.jsonl"
    for process in (Background(path, sweep, 1, content=read), EtaSearching(base, read)):
        assert process.wait(PATIENCE_S)
        assert str(process.told[0]).startswith("t.csv has changed since it was read here: look")
    assert not path.exists()
    process = Background(path, sweep, 1, content=sha256_of(table))
    assert process.wait(PATIENCE_S)
    assert process.told == [] and len(load_results(path).runs) == 2


@pytest.fixture
def interrupts_are_ignored():
    """As in what a script starts with & behind it."""
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    yield
    signal.signal(signal.SIGINT, before)


def test_cancelled_it_ends_and_the_file_can_be_gone_on_with(tmp_path, interrupts_are_ignored):
    """At whatever moment: there may be no file yet, or nothing in it."""
    path = tmp_path / "sweep.jsonl"
    endless = replace(PLANE, epochs=1_000_000)  # hours, on whatever machine
    sweep = Sweep(endless, (Axis("learning_rate", (0.1, 1.0)),))
    process = Background(path, sweep, 1)
    process.cancel()
    assert process.wait(PATIENCE_S) and process.told == []
    results = Results(path, sweep)
    results.close()
    assert results.runs == load_results(path).runs == {}


def test_a_learning_rate_is_found_as_without_a_window():
    process = EtaSearching(PLANE)
    assert process.wait(PATIENCE_S)
    *_, last = finding(PLANE, load_for(PLANE))
    assert process.found == last and process.told == []
