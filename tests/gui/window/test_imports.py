"""No thread but the window's imports what makes classes of Qt's, and that one little at once."""

import json
import subprocess
import sys

import pytest
from PySide6.QtWidgets import QWidget

from nnviz.courtesy import Courtesy
from nnviz.gui.window.imports import Imports, Needing, needs

LATE = "nnviz.gui.window.sizes"

ELSEWHERE = (
    "nnviz.__main__",
    "nnviz.cli",
    "nnviz.core.run.train",
    "nnviz.data.downloads.fetching",
    "nnviz.gui.heard",
    "nnviz.gui.window.demo",
    "nnviz.gui.window.project.asked_to_end",
    "nnviz.sweeps.apart.__main__",
)
"""What is for the command line, a thread, a screen reader or another window."""

OPEN = """
import json, os, sys, tempfile, threading, time
os.environ.update(QT_QPA_PLATFORM="offscreen", NNVIZ_CONFIG=tempfile.mkdtemp())
os.environ.update(NNVIZ_LOG=tempfile.mkdtemp())
main, aside = threading.get_ident(), set()

class Noting:
    def find_spec(name, path=None, target=None):
        if threading.get_ident() != main:
            aside.add(name)

sys.meta_path.insert(0, Noting)
from nnviz import app
from nnviz.gui.window import filling, imports

brought, import_module = {}, imports.import_module

def import_piece(name):
    if threading.get_ident() != main:
        return import_module(name)
    before = set(sys.modules)
    made = import_module(name)
    new = set(sys.modules) - before - {name} - aside
    brought[name] = [other for other in new if not name.startswith(f"{other}.")]
    return made

imports.import_module = import_piece
filling.UNHURRIED_MS = 6
application, window = app.build([])
while not window.filling._ahead or window.filling._timer.isActive():
    application.processEvents()
    time.sleep(0.005)
from PySide6.QtCore import QObject
made = [
    name for name in aside if name in sys.modules
    if any(type(it) is type(QObject) for it in list(vars(sys.modules[name]).values()))
]
too_much = [name for new in brought.values() for name in new if name.startswith("nnviz")]
from nnviz.lessons.shelf import LESSONS
known = LESSONS._read.cache_info().currsize == len(LESSONS)
there = [place.is_made for place in window.filling._places]
ahead = [name for name in filling.AHEAD if name not in sys.modules]
before = set(sys.modules)
window.sharing.open()
late = sorted(set(sys.modules) - before)
window.close()
import pkgutil, nnviz
every = [module.name for module in pkgutil.walk_packages(nnviz.__path__, "nnviz.")]
absent = [name for name in every if name not in sys.modules]
found = [made, sorted(aside), too_much, sorted(brought), known, there, ahead, late, absent]
print(json.dumps(found))
"""


@pytest.mark.long
def test_a_window_opens_without_a_class_of_qt_from_another_thread():
    done = subprocess.run([sys.executable, "-c", OPEN], capture_output=True, text=True, check=True)
    made, aside, too_much, brought, known, there, ahead, late, absent = json.loads(done.stdout)
    assert made == []
    assert not [name for name in aside if name.startswith(("PySide6", "nnviz.gui"))]
    assert "nnviz.lessons.reading.reader" in aside
    assert too_much == []
    assert "nnviz.gui.curves.cost_accuracy_views" in brought
    assert known and all(there) and len(there) > 10 and ahead == late == []
    assert not [name for name in absent if not name.startswith(ELSEWHERE)]


def test_what_only_a_checker_of_types_imports_is_not_needed():
    assert "nnviz.core.network" in needs("nnviz.core.snapshot")
    needed = [*needs("nnviz.gui.curves.lesson_values")]
    assert needed and not [name for name in needed if name.startswith("nnviz.lessons")]


def test_a_module_that_a_package_is_asked_for_is_needed_a_class_is_not():
    needed = [*needs("nnviz.gui.window.main_window")]
    assert "nnviz.gui.window.connections" in needed
    parts = "nnviz.gui.window.parts.parts"
    assert parts in needed and f"{parts}.Parts" not in needed


@pytest.fixture
def needing(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return Needing(window)


@pytest.fixture
def forgotten():
    """A module of the window's that was not imported yet, for this test."""
    kept = sys.modules.pop(LATE, None)
    yield LATE
    if kept is not None:
        sys.modules[LATE] = kept


def test_what_is_there_is_used_at_once(needing):
    done = []
    needing.do(lambda: done.append(1), "nnviz.gui.window.imports")
    assert done == [1]


def test_what_must_be_imported_is_done_at_a_later_turn_in_the_order_asked_for(
    qtbot, needing, forgotten
):
    done = []
    needing.do(lambda: done.append("late"), forgotten)
    needing.do(lambda: done.append("next"), "nnviz.gui.window.imports")
    assert done == []
    qtbot.waitUntil(lambda: len(done) == 2)
    assert done == ["late", "next"] and forgotten in sys.modules


def test_what_cannot_be_imported_is_told_by_what_needs_it(qtbot, needing):
    done = []
    needing.do(lambda: done.append(1), "nnviz.gui.nowhere")
    qtbot.waitUntil(lambda: done == [1])


def test_in_a_window_that_is_closed_nothing_is_opened_any_more(qtbot, needing, forgotten):
    done = []
    needing.do(lambda: done.append(1), forgotten)
    needing.parent().close()
    qtbot.waitUntil(lambda: not needing._timer.isActive())
    assert done == [] and forgotten in sys.modules


def test_it_rests_between_modules_while_the_window_is_late(monkeypatch):
    told = []
    for name in ("heard", "rest"):
        monkeypatch.setattr(Courtesy, name, lambda _, name=name: told.append(name))
    found = Imports(["json", "nnviz.core.sentence"])
    found.run()
    assert told == ["rest"] * 2
    found.import_some()
    assert told[-1] == "heard"
