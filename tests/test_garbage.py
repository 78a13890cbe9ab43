import gc
import signal
import threading
import weakref

import pytest
from PySide6.QtCore import QObject

from nnviz import app
from nnviz.garbage import Collector, keep_what_is_there, left_alone

MOST = 700
"""New objects after which they are looked through."""


class Ringed(QObject):
    """In a ring of references, and tells the thread that takes it apart."""

    def __init__(self, ends):
        super().__init__()
        self.itself = self
        weakref.finalize(self, lambda: ends.append(threading.current_thread()))


@pytest.fixture
def collector(qapp):
    """One that collects at the thresholds of Python 3.11; each version has its own."""
    parent, usual = QObject(), gc.get_threshold()
    gc.set_threshold(MOST, 10, 10)
    keep_what_is_there.cache_clear()
    yield Collector(parent)
    keep_what_is_there.cache_clear()
    gc.set_threshold(*usual)
    gc.unfreeze()
    gc.enable()


def make_rings(ends):
    for _ in range(2 * MOST):
        Ringed(ends)


def test_rings_that_a_thread_makes_are_taken_apart_on_the_windows(collector):
    ends = []
    worker = threading.Thread(target=make_rings, args=(ends,))
    worker.start()
    worker.join()
    assert not gc.isenabled() and ends == []
    collector._collect()
    assert len(ends) == 2 * MOST
    assert set(ends) == {threading.main_thread()}


def test_every_generation_has_its_turn(collector, monkeypatch):
    collected, counts = [], [(0, 0, 0), (900, 3, 3), (5, 11, 3), (900, 11, 11)]
    monkeypatch.setattr(gc, "collect", collected.append)
    for count in counts:
        monkeypatch.setattr(gc, "get_count", lambda count=count: count)
        collector._collect()
    assert collected == [0, 1, 2]


def test_what_is_left_alone_is_collected_afterwards(collector, monkeypatch):
    collected = []
    monkeypatch.setattr(gc, "collect", collected.append)
    monkeypatch.setattr(gc, "get_count", lambda: (900, 3, 3))
    with left_alone():
        collector._collect()
        assert collected == []
    collector._collect()
    assert collected == [0]


def test_modules_that_have_come_later_are_not_looked_through_again(collector):
    came_later = ["a module's", {"dictionary": "of names"}]
    ends = []
    make_rings(ends)
    keep_what_is_there()
    assert len(ends) == 2 * MOST, "garbage does not stay"
    assert not any(each is came_later for each in gc.get_objects())
    keep_what_is_there()
    later = []
    assert any(each is later for each in gc.get_objects()), "once only"


def test_where_python_collects_by_itself_nothing_is_kept_from_it(qapp):
    keep_what_is_there.cache_clear()
    mine = []
    keep_what_is_there()
    assert gc.isenabled() and any(each is mine for each in gc.get_objects())


def test_a_window_is_made_without_looking_for_garbage(qapp, monkeypatch):
    class MadeError(Exception):
        pass

    def make(_argv):
        collects.append(gc.isenabled())
        raise MadeError

    collects = []
    monkeypatch.setattr(signal, "signal", lambda *_: None)
    try:
        with pytest.raises(MadeError):
            app._until_closed(make, ())
    finally:
        gc.enable()
    assert collects == [False]
