"""The arrows between packages point one way, and what needs no Qt loads none."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import nnviz

ROOT = Path(nnviz.__file__).parent

ALLOWED = {
    "core": {"core"},
    "data": {"core", "data"},
    "files": {"core", "data", "files"},
    "cli": {"core", "data", "files", "cli"},
    "preferences": {"files", "preferences"},
    "session": {"core", "data", "session"},
    "resources": set(),
    "gui": {"core", "data", "files", "gui", "preferences", "resources", "session"},
    "app": {"core", "gui", "preferences", "session"},
    "__main__": {"cli", "app"},
    "__init__": set(),
}
KIT = ("look", "controls", "plot", "pictures")
QT = {"PySide6", "pyqtgraph", "shiboken6"}


def modules():
    return sorted(ROOT.rglob("*.py"))


def imports(path):
    """Every module that a file imports, wherever in it."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: import by full name"
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def package_of(path):
    return path.relative_to(ROOT).with_suffix("").parts[0]


def named(path):
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("path", modules(), ids=named)
def test_arrows_point_one_way(path):
    allowed = ALLOWED[package_of(path)]
    for name in imports(path):
        parts = name.split(".")
        if parts[0] == "nnviz" and len(parts) > 1 and parts[1] != "__version__":
            assert parts[1] in allowed, f"{named(path)} must not import {name}"


def kit():
    return sorted(path for room in KIT for path in (ROOT / "gui" / room).glob("*.py"))


@pytest.mark.parametrize("path", kit(), ids=named)
def test_the_kit_knows_neither_core_nor_session_nor_rooms(path):
    for name in imports(path):
        parts = name.split(".")
        if parts[:2] == ["nnviz", "gui"] and len(parts) > 2:
            assert parts[2] in KIT, f"{named(path)} must not import {name}"
        elif parts[0] == "nnviz":
            assert parts[1:2] in ([], ["gui"], ["resources"]), (
                f"{named(path)} must not import {name}"
            )


@pytest.mark.parametrize("path", modules(), ids=named)
def test_nothing_that_runs_what_it_reads(path):
    names = set(imports(path))
    assert not names & {"pickle", "dill", "joblib", "shelve", "marshal"}
    text = path.read_text(encoding="utf-8")
    assert "QSettings" not in text
    assert "allow_pickle=True" not in text


@pytest.mark.parametrize("name", ["core", "data", "files", "cli", "__main__"])
def test_what_needs_no_qt_loads_none(name):
    code = f"import nnviz.{name}, sys; print(*(m.split('.')[0] for m in sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not QT & set(done.stdout.split())


def test_every_package_is_in_the_table():
    assert {package_of(path) for path in modules()} <= set(ALLOWED)
