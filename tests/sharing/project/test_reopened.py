"""Save, kill, open, train: to the bit what a run comes to that nobody has interrupted."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from nnviz.core import Training
from nnviz.data import load_for
from nnviz.sharing.project.project import load_project
from tests.conftest import DATA
from tests.core.run.test_carried import assert_same, ended
from tests.sharing.project.runs_to_keep import data_of, designs

MNIST = str(DATA / "mnist") if (DATA / "mnist").is_dir() else ""
ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Files that were saved by a process that was killed then."""
    made = tmp_path_factory.mktemp("kept")
    command = [sys.executable, "-m", "tests.sharing.project.runs_to_keep", str(made), MNIST]
    done = subprocess.run(command, cwd=ROOT, check=False, timeout=300)
    assert done.returncode == -signal.SIGKILL
    return made


@pytest.mark.long
@pytest.mark.skipif(sys.platform == "win32", reason="no process ends so there")
@pytest.mark.parametrize("case", designs(MNIST))
def test_it_comes_to_the_same(folder, case):
    project = load_project(folder / f"{case}.nnviz")
    training = project.training
    assert training.step > 0 and not training.is_finished
    dataset, is_same = project.data.dataset(lambda: load_for(project.spec))
    assert is_same
    training.take_up(dataset)
    spec = designs(MNIST)[case]
    assert_same(ended(training), ended(Training(spec, data_of(case, spec))))
