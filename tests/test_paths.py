"""What is there on disk is asked in one way, which raises nothing whatever the path is."""

import ast
import errno
import os
import re
from pathlib import Path

import pytest

import nnviz
from nnviz import paths
from tests.source import parsed, statements_with

ROOT = Path(nnviz.__file__).parent
OWN = {
    "gui/guide/text.py": "the guide's pages come with the program",
    "gui/language/languages.py": "so do its translations",
    "lessons/shelf.py": "so do its lessons",
    "data/tables/reading/calamine_process.py": "a process that imports nothing of nnviz",
    "paths.py": "which asks for all others",
}
"""Modules that may ask by themselves, and why."""
ASKING = {
    *("exists", "is_file", "is_dir", "is_fifo", "is_symlink", "is_mount", "is_socket", "stat"),
    *("lstat", "glob", "rglob", "iterdir", "samefile", "resolve", "absolute", "readlink"),
    *("scandir", "listdir", "getcwd", "cwd", "isfile", "isdir", "islink", "lexists", "abspath"),
    *("realpath", "getsize", "getmtime"),
}
OTHERS = {"QFile", "ast", "paths"}
"""What has something of that name which is not of a path, or raises nothing."""

PLACES = ("locked", "dead disk", "long", "nul", "circle", "through a file", "not text", "gone")


def test_nobody_else_asks_the_disk_what_is_there():
    asking = re.compile(rf"\.(?:{'|'.join(sorted(ASKING))})\b")
    found = []
    for path in sorted(ROOT.rglob("*.py")):
        name, text = path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")
        if name in OWN or not asking.search(text):
            continue
        for node, _ in statements_with(asking, text, parsed(text)):
            if not (isinstance(node, ast.Attribute) and node.attr in ASKING):
                continue
            of = node.value
            if not (isinstance(of, ast.Name) and of.id in OTHERS):
                found.append(f"{name}, line {node.lineno}: .{node.attr}")
    assert not found, "ask nnviz.paths, which raises nothing:\n  " + "\n  ".join(found)


@pytest.fixture
def odd(tmp_path, monkeypatch):
    """Paths of each kind that pathlib's own questions raise at, or take for something else."""
    circle = tmp_path / "circle"
    circle.symlink_to(circle)
    (tmp_path / "file").write_text("a")
    locked, dead = tmp_path / "locked", tmp_path / "dead"
    known = Path.stat

    def refused(path, **more):
        for place, number in ((locked, errno.EACCES), (dead, errno.ENOTCONN)):
            if place in (path, *path.parents):  # a superuser may look into every folder
                raise OSError(number, os.strerror(number), str(path))
        return known(path, **more)

    monkeypatch.setattr(Path, "stat", refused)
    return {
        "locked": locked / "a",
        "dead disk": dead / "a",
        "long": tmp_path / ("x" * 300),
        "nul": tmp_path / "a\0b",
        "circle": circle,
        "through a file": tmp_path / "file" / "a",
        "not text": tmp_path / "a\udcff",
        "gone": tmp_path / "gone",
    }


@pytest.mark.parametrize("kind", PLACES)
def test_what_cannot_be_looked_at_is_not_there(odd, kind):
    path = odd[kind]
    asked = (paths.is_there, paths.is_file, paths.is_folder, paths.is_pipe, paths.size)
    assert not any(ask(path) for ask in asked)
    assert paths.status(path) is None and paths.written(path) == 0
    assert paths.inside(path) == paths.folders_inside(path) == paths.all_inside(path) == []
    assert not paths.are_one(path, path)
    assert paths.whole(path).is_absolute() and paths.real(path).is_absolute()
    assert paths.is_missing(path) == (kind in ("through a file", "not text", "gone"))
    assert paths.is_text(path) == (kind != "not text")


def test_why_it_cannot_be_looked_at(odd):
    reasons = {kind: why.errno for kind in PLACES if (why := paths.refusal(odd[kind]))}
    assert reasons == {
        "locked": errno.EACCES,
        "dead disk": errno.ENOTCONN,
        "long": errno.ENAMETOOLONG,
        "nul": errno.EINVAL,
        "circle": errno.ELOOP,
    }


def test_what_is_there(tmp_path):
    (tmp_path / "b" / "c").mkdir(parents=True)
    (tmp_path / "b" / "d.json").write_text("{}")
    (tmp_path / "a.txt").write_text("abc")
    (tmp_path / "link").symlink_to(tmp_path / "b")
    assert [each.name for each in paths.inside(tmp_path)] == ["a.txt", "b", "link"]
    assert paths.inside(tmp_path / "b", "*.json") == [tmp_path / "b" / "d.json"]
    assert [each.name for each in paths.folders_inside(tmp_path)] == ["b", "link"]
    assert [each.name for each in paths.all_inside(tmp_path)] == [
        "a.txt",
        "b",
        "c",
        "d.json",
        "link",
    ]
    assert paths.size(tmp_path / "a.txt") == 3 and paths.size(tmp_path) == 0
    assert paths.are_one(tmp_path / "link", tmp_path / "b")
    assert paths.refusal(tmp_path) is None


def test_a_folder_that_one_is_in_may_be_gone(tmp_path, monkeypatch):
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    assert paths.whole(Path("a")) == paths.real(Path("a")) == Path("a")
    assert paths.is_missing(Path("a"))
