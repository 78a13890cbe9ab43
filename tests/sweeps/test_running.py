"""What runs come to, where they are trained, is what `train` comes to."""

import os
import subprocess
import sys
from dataclasses import replace

import pytest

from nnviz.core import Spec, train
from nnviz.data import load_for
from nnviz.sweeps import running as module
from nnviz.sweeps.errors import SweepError
from nnviz.sweeps.running import running
from tests.data.idx_files import write_mnist

PLANE = Spec(
    data="moons", sizes=(2, 5, 1), output="sigmoid", cost="cross-entropy", epochs=3, noise=0.1
)


def history(spec):
    *_, last = train(spec, load_for(spec))
    return last.history


@pytest.fixture
def digits(tmp_path, monkeypatch):
    folder = tmp_path / "mnist"
    folder.mkdir()
    monkeypatch.setenv("NNVIZ_MNIST", str(write_mnist(folder)))
    return Spec(data="mnist", sizes=(784, 8, 10), epochs=2, mini_batch_size=7, dropout=0.2)


@pytest.mark.long
@pytest.mark.parametrize("jobs", [1, 2])
def test_as_train_does_to_the_bit(digits, jobs, monkeypatch):
    monkeypatch.setattr(module, "MAPPED_BYTES", 1000)  # as much larger data are
    monkeypatch.setitem(module._HOW, "max_nbytes", 1000)
    specs = [replace(digits, learning_rate=eta) for eta in (0.1, 1.0)]
    specs += [replace(PLANE, seed=seed) for seed in (1, 2)] if jobs == 1 else []
    runs = {run.spec: run for run in running(specs, jobs=jobs)}
    assert [runs[spec].history for spec in specs] == [history(spec) for spec in specs]
    assert all(run.is_finished and run.seconds > 0 and run.versions for run in runs.values())


def test_what_cannot_be_trained_is_no_crash():
    step = replace(PLANE, activation="step")
    wide = replace(PLANE, sizes=(3, 5, 1))
    gone = replace(PLANE, data="no-such.csv")
    runs = {run.spec: run for run in running([step, wide, gone, PLANE], jobs=1)}
    assert [runs[s].is_finished for s in (step, wide, gone, PLANE)] == [False] * 3 + [True]
    assert "no slope" in runs[step].outcome and "2 inputs" in runs[wide].outcome
    assert runs[step].lasts and not runs[gone].lasts


def test_what_diverges_keeps_its_figures_and_says_why():
    wild = replace(PLANE, activation="relu", output="linear", cost="quadratic", learning_rate=1e6)
    (run,) = running([wild], jobs=1)
    assert not run.is_finished and "diverged" in run.outcome.lower()


def test_without_dask_a_cluster_is_one_sentence(monkeypatch):
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(SweepError, match=r"nnviz\[cluster\]"):
        list(running([PLANE], cluster="tcp://127.0.0.1:1"))


def test_nothing_to_do_is_nothing_done():
    assert list(running([])) == []


def test_a_worker_whose_sweep_was_gone_before_it_was_ready_ends():
    """Its parent is another one from the first moment on."""
    begun = f"import time; from nnviz.sweeps import work; work.begin({os.getpid() + 1}); "
    command = [sys.executable, "-c", begun + "time.sleep(60)"]
    done = subprocess.run(command, check=False, timeout=50, capture_output=True)
    assert (done.returncode, done.stderr) == (1, b"")
