"""The window stays free while what a lesson looks at is made."""

import dataclasses

import pytest
from PySide6.QtCore import QObject, QTimer

from nnviz.core import Spec, Training
from nnviz.data import load_dataset
from nnviz.gui.lesson.looking import Looking
from nnviz.lessons.running import opening

SPEC = Spec(data="and", sizes=(2, 2, 1), output="sigmoid", cost="cross-entropy")


@pytest.fixture
def looking(qtbot):
    parent = QObject()
    yield Looking(parent)
    parent.deleteLater()


class Slow:
    """A data set whose examples are made in pieces, after each of which ``between`` is called."""

    def __init__(self, between):
        self._data, self._between = load_dataset("and"), between

    def __getattr__(self, name):
        return getattr(self._data, name)

    def prepare(self, number, size):
        for piece in range(4):
            self._between()
            yield piece / 4
        yield from self._data.prepare(number, size)


def test_events_are_heard_between_the_pieces(qtbot, looking):
    heard, pieces = [], []
    often = QTimer(interval=0)
    often.timeout.connect(lambda: heard.append(len(pieces)))
    often.start()
    with qtbot.waitSignal(looking.seen) as told:
        looking.begin(Training(SPEC, Slow(lambda: pieces.append(len(heard)))))
    often.stop()
    assert len(set(pieces)) == 4, "something was heard before each piece"
    [snapshot] = told.args
    known = opening(Training(SPEC, load_dataset("and")))
    assert repr(snapshot.opening) == repr(known.opening)


def test_what_was_begun_last_is_told_and_what_is_ended_is_not(qtbot, looking):
    told, pieces = [], []
    looking.seen.connect(told.append)
    looking.begin(Training(SPEC, Slow(lambda: pieces.append("first"))))
    other = dataclasses.replace(SPEC, seed=5)
    looking.begin(Training(other, Slow(lambda: pieces.append("second"))))
    qtbot.waitUntil(lambda: bool(told))
    assert [snapshot.spec.seed for snapshot in told] == [5] and set(pieces) == {"second"}
    looking.begin(Training(SPEC, Slow(lambda: pieces.append("third"))))
    looking.end()
    qtbot.wait(1)
    assert len(told) == 1
