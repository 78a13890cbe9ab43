import threading

import pytest

from nnviz.files import FileError
from nnviz.files import locked as locks
from nnviz.files.locked import held, locked


def test_only_one_has_it_at_a_time(tmp_path):
    order, entered = [], threading.Event()

    def other():
        entered.set()
        with locked(tmp_path / "file"):
            order.append("other")

    thread = threading.Thread(target=other)
    with locked(tmp_path / "file"):
        thread.start()
        entered.wait()
        order.append("first")
    thread.join()
    assert order == ["first", "other"]


def test_who_waits_long_is_told(tmp_path, monkeypatch):
    monkeypatch.setattr(locks, "PATIENCE_S", 0.0)
    with locked(tmp_path / "file"):
        another = locked(tmp_path / "file")
        with pytest.raises(FileError, match="used by another window"), another:
            pass
        with locked(tmp_path / "another"):
            pass
    with locked(tmp_path / "file"):
        assert (tmp_path / "file.lock").exists()


def test_a_file_that_is_called_as_the_lock_stays_as_it_is(tmp_path):
    other = tmp_path / "file.lock"
    other.write_text("of somebody else", encoding="utf-8")
    with locked(tmp_path / "file"):
        pass
    lock = held(tmp_path / "file")
    lock.close()
    assert other.read_text(encoding="utf-8") == "of somebody else"
