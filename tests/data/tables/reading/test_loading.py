import importlib
import sys
from threading import current_thread
from threading import enumerate as threads

import pytest

from nnviz.data.tables.reading.loading import load

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
    turns = []
    load(library, lambda: turns.append(current_thread().name))
    assert importlib.import_module(library).part3.VALUE == 1
    own = current_thread().name
    assert turns.count(own) >= 1
    assert len(turns) - turns.count(own) == 1 + PARTS
    turns.clear()
    load(library, lambda: turns.append("again"))
    assert not turns


def test_who_does_not_wait_for_it_any_more_does_no_harm_to_it(library):
    def stop():
        raise InterruptedError

    others = {*threads()}
    with pytest.raises(InterruptedError):
        load(library, stop)
    for thread in {*threads()} - others:
        thread.join()
    assert len([name for name in sys.modules if name.startswith(f"{library}.")]) == PARTS
