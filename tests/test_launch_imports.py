"""What a bare start leaves alone: nobody should wait for it before there is a window."""

import os
import subprocess
import sys

import pytest

HEAVY = (
    "scipy",
    "PIL",
    "pyqtgraph",
    "tqdm",
    "pooch",
    "requests",
    "unittest",
    "multiprocessing",
    "joblib",
    "distributed",
    "nnviz.files.images",
    "nnviz.core.engine.loop",
    "nnviz.data.own",
    "nnviz.data.tables.reader",
    "nnviz.gui.small_problems.plane_panel",
    "nnviz.gui.desks.desk",
    "nnviz.desks.circuit",
)
START = (
    "import sys; from nnviz.cli import main; from nnviz.app import build; kept = []; "
    "main([], lambda: kept.extend(build([])) or 0); print(*sys.modules)"
)


@pytest.fixture(scope="module")
def loaded(tmp_path_factory):
    home = str(tmp_path_factory.mktemp("home"))
    own = {"QT_QPA_PLATFORM": "offscreen", "NNVIZ_CONFIG": home, "NNVIZ_LOG": home}
    # Without the thread that reads the data: it may import what training needs meanwhile.
    quiet = "from nnviz.session.workers import DataLoader; DataLoader.work = lambda self: None; "
    command = [sys.executable, "-c", quiet + START]
    done = subprocess.run(
        command, env={**os.environ, **own}, capture_output=True, text=True, timeout=120, check=True
    )
    return set(done.stdout.split())


@pytest.mark.parametrize("name", HEAVY)
def test_a_bare_start_does_not_import(loaded, name):
    assert "nnviz.gui.window.main_window" in loaded
    assert name not in loaded
