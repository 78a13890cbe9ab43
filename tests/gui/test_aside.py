import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from nnviz.courtesy import Courtesy, rest
from nnviz.gui.aside import Aside, nothing
from nnviz.gui.message import Message


@pytest.fixture
def aside(qtbot):
    parent = QObject()
    yield Aside(parent)
    parent.deleteLater()


def test_what_was_begun_first_is_ended_first_on_the_windows_thread(qtbot, aside):
    released, ends = threading.Event(), []

    def end(name):
        ends.append((name, threading.current_thread()))

    aside.do(lambda: released.wait() and "first", end, nothing)
    aside.do(lambda: "second", end, nothing)
    qtbot.wait(60)
    assert ends == []
    released.set()
    qtbot.waitUntil(lambda: len(ends) == 2)
    assert ends == [("first", threading.main_thread()), ("second", threading.main_thread())]
    qtbot.waitUntil(lambda: not aside._clock.isActive())


def test_what_has_its_turn_begins_when_all_before_it_is_done(qtbot, aside):
    released, begun, ends = threading.Event(), [], []
    aside.do(released.wait, ends.append, nothing)
    for name in ("second", "third"):
        aside.do(lambda name=name: begun.append(name), ends.append, nothing, in_turn=True)
    qtbot.wait(60)
    assert begun == []
    released.set()
    aside.settle()
    assert begun == ["second", "third"] and len(ends) == 3


def test_what_the_work_holds_is_freed_on_the_windows_thread(qtbot, aside):
    released, freed = threading.Event(), []

    class Held:
        def __del__(self):
            freed.append(threading.current_thread())

    held = Held()
    aside.do(lambda held=held: released.wait(), lambda _: None, nothing)
    del held
    released.set()
    qtbot.waitUntil(lambda: len(freed) == 1)
    assert freed == [threading.main_thread()]


def test_what_it_raises_is_raised_here_and_the_next_one_is_done(qtbot, aside):
    ends = []
    with qtbot.captureExceptions() as raised:
        aside.do(lambda: 1 / 0, ends.append, nothing)
        aside.do(lambda: "next", ends.append, nothing)
        qtbot.waitUntil(lambda: ends == ["next"])
    assert [kind for kind, *_ in raised] == [ZeroDivisionError]


def test_of_a_file_that_a_fault_keeps_from_being_saved_it_is_told_that_it_is_not(qtbot, aside):
    told = []
    with qtbot.captureExceptions() as raised:
        aside.save(Path("net.json"), lambda: 1 / 0, told.append)
        qtbot.waitUntil(lambda: len(told) == 1)
    assert told == [Message("net.json could not be saved.", "error")]
    assert [kind for kind, *_ in raised] == [ZeroDivisionError]


def test_of_what_waits_only_the_newest_is_done(qtbot, aside):
    released, done, ends = threading.Event(), [], []

    def work(number):
        assert released.wait(60)
        done.append(number)
        return number

    for number in range(9):
        aside.do_newest(lambda number=number: work(number), ends.append, nothing)
    assert len(aside._begun) == 1
    released.set()
    qtbot.waitUntil(lambda: len(ends) == 2)
    assert ends == done == [0, 8]
    aside.do_newest(lambda: work(9), ends.append, nothing)
    aside.do_newest(lambda: work(10), ends.append, nothing)
    aside.settle()
    assert ends == [0, 8, 9, 10]


def test_what_it_does_rests_while_the_window_is_late_and_hurries_where_that_waits(
    qtbot, aside, monkeypatch
):
    """As to write a large project, whose every piece is as short as a call of Qt."""
    told = []
    for name in ("heard", "hurry", "rest"):
        monkeypatch.setattr(Courtesy, name, lambda _, name=name: told.append(name))
    released, ends = threading.Event(), []
    aside.do(lambda: released.wait() and rest(), ends.append, nothing)
    qtbot.waitUntil(lambda: "heard" in told)
    assert "rest" not in told
    released.set()
    aside.settle()
    assert "rest" in told and "hurry" in told and ends == [None]
    rest()
    assert told.count("rest") == 1, "nobody rests on the window's own thread"
