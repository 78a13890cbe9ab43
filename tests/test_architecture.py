"""The plan of the house: arrows point one way, rooms keep apart, painters know no mathematics."""

import ast
import os
import re
import shutil
import subprocess
import sys
import zipfile
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

import nnviz
from tests.source import parsed

ROOT = Path(nnviz.__file__).parent

ALLOWED = {
    "core": {"core"},
    "data": {"core", "data"},
    "files": {"core", "data", "files"},
    "desks": {"core", "data", "files", "desks"},
    "lessons": {"core", "data", "desks", "files", "lessons", "resources", "sweeps"},
    "sweeps": {"core", "data", "files", "sweeps"},
    "sharing": {"core", "data", "desks", "files", "lessons", "resources", "sharing"},
    "cli": {"core", "data", "files", "lessons", "sharing", "sweeps", "cli"},
    "preferences": {"files", "preferences"},
    "session": {"core", "data", "session"},
    "resources": set(),
    "gui": {
        "core",
        "data",
        "desks",
        "files",
        "garbage",
        "gui",
        "lessons",
        "preferences",
        "resources",
        "session",
        "sharing",
        "sweeps",
    },
    "app": {
        "core",
        "errors_in_overrides",
        "garbage",
        "gui",
        "preferences",
        "session",
        "sources_unread",
    },
    "libraries": set(),
    "courtesy": set(),
    "number_forms": set(),
    "paths": set(),
    "garbage": set(),
    "errors_in_overrides": set(),
    "sources_unread": set(),
    "__main__": {"cli", "app"},
    "__init__": set(),
}
KNOWN_TO_ALL = {"__init__", "courtesy", "libraries", "number_forms", "paths"}
KIT = {"look", "controls", "heard", "plot", "pictures"}
QT = {"PySide6", "shiboken6"}
MATHEMATICS = {"core", "data", "desks", "session"}
MOST_MODULES, MOST_LINES = 20, 300


@cache
def modules():
    """Every module by its dotted name, without the package's own: ``gui.look.theme``."""
    found = {}
    for path in sorted(ROOT.rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        found[".".join(parts)] = path
    return found


@cache
def tree(path):
    return parsed(path.read_text(encoding="utf-8"))


IMPORT = re.compile(r"^ *((?:from\s+\S+\s+)?import\b(?:[^\n(]*\([^)]*\)|[^\n]*))", re.MULTILINE)
"""A statement that imports; it begins its line, ruff sees to that."""


@cache
def imports(path):
    """Every name that a file imports, wherever in it, also for type checking alone."""
    found = []
    text = path.read_text(encoding="utf-8")
    for node in ast.parse("\n".join(IMPORT.findall(text))).body:
        if isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: import by full name"
            found += [f"{node.module}.{alias.name}" for alias in node.names]
    return found


@cache
def arrows():
    """For each module the modules of nnviz that it imports."""
    known = modules()

    def target(name):
        """The module of a dotted name, or of what is in it."""
        inside = name.removeprefix("nnviz.")
        while inside and inside not in known and f"{inside}.__init__" not in known:
            inside = inside.rpartition(".")[0]
        return inside if inside in known else f"{inside}.__init__".lstrip(".")

    return {
        module: {target(name) for name in imports(path) if name.startswith("nnviz.")} - {module}
        for module, path in known.items()
    }


def room_of(module):
    """The room of ``gui`` that a module stands in; None for gui's own files and all else."""
    parts = module.split(".")
    return parts[1] if parts[0] == "gui" and len(parts) > 2 else None


def broken(rule):
    """Every arrow for which ``rule(from, to)`` is true, in words."""
    return [f"{a} -> {b}" for a, found in arrows().items() for b in sorted(found) if rule(a, b)]


def none(found, sentence):
    assert not found, f"{sentence}:\n  " + "\n  ".join(found)


def test_arrows_between_packages_point_one_way():
    def wrong(a, b):
        return b.split(".")[0] not in ALLOWED[a.split(".")[0]] and b not in KNOWN_TO_ALL

    none(broken(wrong), "these packages must not know each other")


def test_there_is_no_circle():
    try:
        TopologicalSorter(arrows()).prepare()
    except CycleError as circle:
        pytest.fail(
            "these modules import each other in a circle:\n  " + " ->\n  ".join(circle.args[1])
        )


def test_no_room_imports_another_room():
    def wrong(a, b):
        here, there = room_of(a), room_of(b)
        return there not in {None, here, *KIT} and here != "window" and a != "app"

    none(broken(wrong), "a room knows gui's own files, the kit and itself")


def test_the_kit_knows_only_the_kit():
    def wrong(a, b):
        return room_of(a) in KIT and room_of(b) not in KIT and b.split(".")[0] != "resources"

    none(broken(wrong), "the kit is there for any program that draws")


MAKERS_OF_WINDOWS = "app", "gui.window.language.another_window"


def test_the_main_window_is_known_by_those_alone_who_make_one():
    none(
        broken(lambda a, b: b == "gui.window.main_window" and a not in MAKERS_OF_WINDOWS),
        "what needs a part of the window is given that part",
    )


def test_what_paints_knows_no_mathematics():
    painters = {
        module
        for module, path in modules().items()
        if any(name == "PySide6.QtGui.QPainter" for name in imports(path))
    }
    none(
        broken(lambda a, b: a in painters and b.split(".")[0] in MATHEMATICS),
        "what has a QPainter is given numbers, not networks",
    )


def test_a_folder_has_twenty_modules_at_most_and_says_what_it_is():
    for folder in {path.parent for path in modules().values()}:
        inside = [path.stem for path in folder.glob("*.py") if path.stem != "__init__"]
        name = folder.relative_to(ROOT.parent)
        assert len(inside) <= MOST_MODULES, f"{name} has {len(inside)} modules: {inside}"
        assert ast.get_docstring(tree(folder / "__init__.py")), f"{name} does not say what it is"


def test_no_file_is_long():
    counted = {m: len(p.read_text(encoding="utf-8").splitlines()) for m, p in modules().items()}
    long = [f"{module}: {lines} lines" for module, lines in counted.items() if lines > MOST_LINES]
    none(long, f"a file has one idea, and {MOST_LINES} lines at most")


def test_nothing_runs_what_it_reads():
    for module, path in modules().items():
        unsafe = set(imports(path)) & {
            "pickle",
            "dill",
            "joblib",
            "joblib.load",
            "shelve",
            "marshal",
        }
        assert not unsafe, f"{module} imports {unsafe}"
        text = path.read_text(encoding="utf-8")
        assert "QSettings" not in text, f"{module}: QSettings unpickles what it reads"
        assert "allow_pickle=True" not in text, module


def test_what_needs_no_qt_loads_none():
    names = ", ".join(
        f"nnviz.{name}"
        for name in [
            "core",
            "data",
            "desks",
            "files",
            "lessons",
            "sharing",
            "sweeps",
            "cli",
            "cli.train",
            "cli.classify",
            "__main__",
        ]
    )
    code = f"import {names}, sys; print(*(m.split('.')[0] for m in sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not QT & set(done.stdout.split())


def test_every_package_is_in_the_table():
    assert {module.split(".")[0] for module in modules()} <= set(ALLOWED)


def test_the_wheel_holds_the_tree(tmp_path):
    project = ROOT.parent
    source = tmp_path / "source"
    for folder in ("nnviz", "resources"):
        shutil.copytree(
            project / folder, source / folder, ignore=shutil.ignore_patterns("__pycache__")
        )
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(project / name, source / name)
    stored = {"--build-option": ["--compression=stored"]}  # sooner made
    build = f"build_meta.build_wheel({str(tmp_path)!r}, {stored})"
    command = [sys.executable, "-c", f"from setuptools import build_meta; {build}"]
    # Compiled files beside the modules, as they are where nothing is said of them.
    compiled = ("PYTHONDONTWRITEBYTECODE", "PYTHONPYCACHEPREFIX")
    usual = {name: value for name, value in os.environ.items() if name not in compiled}
    subprocess.run(command, cwd=source, env=usual, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    packed = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}
    ours = {f"nnviz/{path.relative_to(ROOT)}" for path in ROOT.rglob("*.py")}
    resources = project / "resources"
    ours |= {
        f"nnviz/resources/{path.relative_to(resources)}"
        for path in resources.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    ours |= {name.removesuffix("ts") + "qm" for name in ours if name.endswith(".ts")}
    assert packed == ours
