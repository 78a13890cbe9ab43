"""A file is written whole or not at all."""

import json
import os
import stat
import threading
from pathlib import Path

import pytest

from nnviz.files import FileError
from nnviz.files.atomic import check_writable, write_atomically

POSIX = pytest.mark.skipif(os.name == "nt", reason="permissions and pipes of POSIX")


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_writes_and_leaves_nothing_else(tmp_path):
    write_atomically(tmp_path / "a.json", "η")
    write_atomically(tmp_path / "a.json", "μ")
    assert (tmp_path / "a.json").read_text(encoding="utf-8") == "μ"
    assert names(tmp_path) == ["a.json"]


def test_a_failure_leaves_the_old_file_alone(tmp_path, monkeypatch):
    path = tmp_path / "a.json"
    path.write_text("old")

    def full(descriptor):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(FileError, match="cannot be written: the disk is full"):
        write_atomically(path, "new")
    assert path.read_text() == "old"
    assert names(tmp_path) == ["a.json"]
    write_atomically(path, "not dear", dear=False)  # nobody waits for the disk itself
    assert path.read_text() == "not dear"


def test_what_is_no_letter_is_written_as_json_writes_it(tmp_path):
    """Such as a name that an old archive brought in another encoding."""
    path = tmp_path / "a.json"
    write_atomically(path, json.dumps("中\udcff", ensure_ascii=False))
    assert json.loads(path.read_text(encoding="utf-8")) == "中\udcff"


def test_where_nothing_can_be_written_one_sentence_says_why(tmp_path, monkeypatch):
    long, gone = tmp_path / ("x" * 300 + ".json"), tmp_path / "gone"
    for path, reason in ((long, "the name is too long"), (tmp_path / "a\0b", "no such name")):
        with pytest.raises(FileError, match=f"cannot be written: .*{reason}"):
            check_writable(path)
        with pytest.raises(FileError, match=f"cannot be written: .*{reason}"):
            write_atomically(path, "a")
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    with pytest.raises(FileError, match="started in is gone; name a whole path"):
        check_writable(Path("a.json"))
    with pytest.raises(FileError, match="cannot be written"):
        write_atomically(Path("a.json"), "a")


@POSIX
def test_the_mode_is_that_of_any_new_file_and_then_kept(tmp_path):
    path = tmp_path / "a.json"
    plain = tmp_path / "plain"
    plain.touch()
    write_atomically(path, "1")
    assert path.stat().st_mode == plain.stat().st_mode
    path.chmod(0o640)
    write_atomically(path, "2")
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


@POSIX
def test_a_link_goes_on_pointing(tmp_path):
    (tmp_path / "link").symlink_to(tmp_path / "target")
    (tmp_path / "target").write_text("old")
    write_atomically(tmp_path / "link", "new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "target").read_text() == "new"


@POSIX
def test_a_pipe_is_written_to_and_not_replaced(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    check_writable(pipe)
    read = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_text()))
    reader.start()
    write_atomically(pipe, "news")
    reader.join()
    assert read == ["news"]
    assert pipe.is_fifo()


def test_checking_writes_nothing(tmp_path):
    (tmp_path / "there").write_text("as it was")
    check_writable(tmp_path / "there")
    check_writable(tmp_path / "new")
    check_writable(tmp_path / ("n" * 200))
    assert names(tmp_path) == ["there"]
    assert (tmp_path / "there").read_text() == "as it was"


def test_what_cannot_be_written_is_told_beforehand(tmp_path):
    with pytest.raises(FileError, match="is a folder"):
        check_writable(tmp_path)
    with pytest.raises(FileError, match="There is no folder"):
        check_writable(tmp_path / "nowhere" / "a.json")
    (tmp_path / "file").touch()
    with pytest.raises(FileError, match="There is no folder"):
        check_writable(tmp_path / "file" / "a.json")


def test_protected_places_are_told_beforehand(tmp_path, monkeypatch):
    (tmp_path / "file").touch()
    monkeypatch.setattr("nnviz.files.atomic.os.access", lambda path, mode: False)
    with pytest.raises(FileError, match="protected"):
        check_writable(tmp_path / "file")
    (tmp_path / "folder").mkdir()

    def refuse(*_, **__):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "touch", refuse)
    with pytest.raises(FileError, match="cannot be written"):
        check_writable(tmp_path / "folder" / "a.json")
