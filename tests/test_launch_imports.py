"""What a bare start leaves alone: nobody should wait for it before there is a window."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import nnviz

HEAVY = (
    "scipy",
    "PIL",
    "html",
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
    "nnviz.data.tables.facts",
    "nnviz.data.tables.reader",
    "nnviz.gui.small_problems.plane_panel",
    "nnviz.gui.desks.desk",
    "nnviz.gui.window.language.another_window",
    "nnviz.gui.controls.lists.item_list",
    "nnviz.gui.design.more_settings",
    "nnviz.gui.network.hand_weights",
    "nnviz.gui.plot.export",
    "nnviz.session.process.away",
    "nnviz.session.process.host",
    "nnviz.desks.circuit",
)
START = (
    "import linecache, sys; from nnviz.cli import main; from nnviz.app import build; kept = []; "
    "main([], lambda: kept.extend(build([])) or 0); print(*sys.modules); print(*linecache.cache); "
    "from PySide6 import QtCore, QtWidgets; print(*vars(QtCore), *vars(QtWidgets))"
)


@pytest.fixture(scope="module")
def start(tmp_path_factory):
    """Three lines: the modules that are loaded, the files whose source was read, Qt's classes."""
    home = str(tmp_path_factory.mktemp("home"))
    own = {"QT_QPA_PLATFORM": "offscreen", "NNVIZ_CONFIG": home, "NNVIZ_LOG": home}
    # Without the thread that reads the data: it may import what training needs meanwhile.
    quiet = "from nnviz.session.workers import DataLoader; DataLoader.work = lambda self: None; "
    command = [sys.executable, "-c", quiet + START]
    done = subprocess.run(
        command, env={**os.environ, **own}, capture_output=True, text=True, timeout=120, check=True
    )
    return [line.split() for line in done.stdout.split("\n")]


@pytest.mark.parametrize("name", HEAVY)
def test_a_bare_start_does_not_import(start, name):
    loaded = start[0]
    assert "nnviz.gui.window.main_window" in loaded
    assert name not in loaded


def test_what_imports_its_own_modules_is_whole_before_there_are_threads(start):
    """Of two threads that import a package and one of its modules each may wait for the other."""
    above = Path(nnviz.__file__).parent.parent
    whole = [
        file.parent
        for file in above.glob("nnviz/**/__init__.py")
        if re.search(r"^ *(from|import) +nnviz\b", file.read_text(encoding="utf-8"), re.MULTILINE)
    ]
    names = {".".join(folder.relative_to(above).parts) for folder in whole}
    assert "nnviz.core" in names
    assert names <= {*start[0]}


def test_no_source_is_read_at_a_start(start):
    read = [path for path in start[1] if path.endswith("main_window.py")]
    assert not read, "PySide looks into the source in another way now: nnviz/sources_unread.py"


def test_no_class_of_qt_is_made_that_nobody_names(start):
    """As all are where one is asked for a thing of Qt's own, such as a child of a dock."""
    assert "QDockWidget" in start[2] and "QEvent" in start[2]
    assert not {"QSharedMemory", "QStyleOptionTab", "QWizard"} & {*start[2]}
