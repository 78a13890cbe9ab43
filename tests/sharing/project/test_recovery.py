"""What windows left that died is found, whatever else lies in the folder or goes meanwhile."""

import os
import sys

import pytest

from nnviz import paths
from nnviz.files.errors import FileError
from nnviz.sharing.project.recovery import Rescue, left_behind, recovery_folder


@pytest.fixture
def folder(monkeypatch, tmp_path):
    monkeypatch.setenv("NNVIZ_DATA", str(tmp_path))
    recovery_folder().mkdir()
    return recovery_folder()


def found():
    """The names and when each was written, as they come; each is let go."""
    left = left_behind()
    for each in left:
        each.let_go()
    return [(each.path.stem, paths.written(each.path)) for each in left]


def test_the_newest_comes_first_and_what_a_window_still_has_does_not(folder):
    for at, name in enumerate(("older", "newer")):
        (folder / f"{name}.nnviz").write_bytes(b"it")
        os.utime(folder / f"{name}.nnviz", (1000 + at, 1000 + at))
    own = Rescue.new()
    own.path.write_bytes(b"own")
    assert found() == [("newer", 1001), ("older", 1000)]
    own.forget()


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_what_cannot_be_had_hides_nothing_else(folder):
    (folder / "it.nnviz").write_bytes(b"it")
    (folder / "folder.nnviz").mkdir()
    (folder / "locked.nnviz").write_bytes(b"it")
    (folder / "locked.nnviz.lock").mkdir()
    (folder / "nowhere.nnviz").symlink_to(folder / "nothing")
    (folder / "round.nnviz").symlink_to(folder / "round.nnviz")
    assert [name for name, _ in found()] == ["it"]


def test_there_may_be_no_folder(folder):
    folder.rmdir()
    assert found() == []
    folder.write_bytes(b"")
    with pytest.raises(FileError, match="recovery cannot be made: something else has that name"):
        Rescue.new()
    assert found() == []
