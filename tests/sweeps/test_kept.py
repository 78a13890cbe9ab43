"""The window's results files: the newest of the same design is gone on with."""

import os
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from nnviz.sweeps.axis import Axis
from nnviz.sweeps.kept import kept_for, kept_sweeps, new_file, sweeps_folder
from nnviz.sweeps.results import Results
from nnviz.sweeps.sweep import Sweep
from tests.sweeps.test_results import BASE, SWEEP

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("NNVIZ_DATA", str(tmp_path))


def kept(sweep, age):
    path = new_file(NOW)
    Results(path, sweep).close()
    os.utime(path, (1_000_000 - age, 1_000_000 - age))
    return path


def test_nothing_was_kept():
    assert kept_sweeps() == [] and kept_for(SWEEP) is None


def test_two_of_one_second_have_two_names():
    assert len({kept(SWEEP, 0), kept(SWEEP, 1)}) == 2


def test_the_newest_of_the_same_design_is_found_and_damaged_ones_are_passed_by():
    other = Sweep(replace(BASE, momentum=0.5), SWEEP.axes)
    old, new, _ = kept(SWEEP, 9), kept(SWEEP, 5), kept(other, 1)
    (sweeps_folder() / "torn.jsonl").write_text('{"format": "nnv')
    assert [each.path for each in kept_sweeps()][1:] == [new, old]
    assert kept_for(SWEEP) == new
    wider = Sweep(replace(BASE, learning_rate=7.0, seed=5), (Axis("learning_rate", (7.0, 8.0)),))
    assert kept_for(wider) == new
    assert kept_for(Sweep(replace(BASE, epochs=3), SWEEP.axes)) is None
