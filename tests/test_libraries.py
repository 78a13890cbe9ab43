import importlib
import sys
from threading import Event, Thread, current_thread
from threading import enumerate as threads

import pytest

from nnviz.libraries import load, load_here

PARTS = 12


@pytest.fixture
def library(tmp_path, monkeypatch):
    """A package of so many modules that nobody has imported."""
    folder = tmp_path / "large_library"
    folder.mkdir()
    for part in range(PARTS):
        (folder / f"part{part}.py").write_text("VALUE = 1\n")
    (folder / "__init__.py").write_text(
        "".join(f"from large_library import part{part}\n" for part in range(PARTS))
    )
    monkeypatch.syspath_prepend(tmp_path)
    before = [*sys.meta_path]
    yield folder.name
    assert sys.meta_path == before
    for name in [name for name in sys.modules if name.split(".")[0] == folder.name]:
        del sys.modules[name]


def test_there_is_a_turn_before_each_module(library):
    own, turns, has_waited = current_thread(), [], Event()

    def watch():
        turns.append(current_thread() is own)
        if turns[-1]:
            has_waited.set()
        else:
            has_waited.wait()

    load(library, watch)
    assert importlib.import_module(library).part3.VALUE == 1
    assert turns.count(True) >= 1
    assert turns.count(False) == 1 + PARTS
    turns.clear()
    load(library, watch)
    assert not turns


def test_it_can_come_on_the_own_thread_with_a_turn_before_each_module(library):
    turns = []
    load_here(library, lambda: turns.append(len([*sys.modules])))
    assert importlib.import_module(library).part3.VALUE == 1
    assert len(turns) == 1 + PARTS and turns == sorted({*turns})


def test_who_imports_something_else_meanwhile_does_not_wait_for_it(library, tmp_path):
    """Though it rests in the midst of each module."""
    (tmp_path / "small_module.py").write_text("VALUE = 2\n")
    rests, goes_on = Event(), Event()

    def rest():
        if current_thread() is loading:
            rests.set()
            goes_on.wait(60)

    loading = Thread(target=load_here, args=(library, rest))
    loading.start()
    assert rests.wait(60)
    try:
        assert importlib.import_module("small_module").VALUE == 2 and loading.is_alive()
    finally:
        goes_on.set()
        loading.join()
        del sys.modules["small_module"]
    assert importlib.import_module(library).part3.VALUE == 1


def test_who_does_not_wait_for_it_any_more_does_no_harm_to_it(library):
    own, others, is_left = current_thread(), {*threads()}, Event()

    def stop():
        if current_thread() is not own:
            is_left.wait()
        raise InterruptedError

    with pytest.raises(InterruptedError):
        load(library, stop)
    is_left.set()
    for thread in {*threads()} - others:
        thread.join()
    assert len([name for name in sys.modules if name.startswith(f"{library}.")]) == PARTS
