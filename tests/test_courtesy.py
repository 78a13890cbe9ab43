from threading import Event

import pytest

from nnviz import courtesy as courtesy_module
from nnviz.courtesy import (
    BREATH_S,
    GONE_S,
    LATE_S,
    LONGEST_S,
    SHARE,
    Courtesy,
    courteous,
    rest,
)


class Resting(Event):
    """An event, and a clock that goes on by what is waited for."""

    def __init__(self):
        super().__init__()
        self.now, self.rests = 100.0, []

    def wait(self, seconds):
        self.rests.append(seconds)
        self.now += seconds

    sleep = wait


@pytest.fixture
def stopping(monkeypatch):
    stopping = Resting()
    monkeypatch.setattr(courtesy_module, "monotonic", lambda: stopping.now)
    monkeypatch.setattr(courtesy_module, "sleep", stopping.sleep)
    return stopping


def test_who_is_asked_in_time_computes_without_a_rest(stopping):
    courtesy = Courtesy(stopping)
    for _ in range(100):
        stopping.now += LATE_S / 2
        courtesy.rest()
        courtesy.heard()
    assert stopping.rests == []


def test_while_the_window_is_late_it_has_most_of_the_time(stopping):
    courtesy = Courtesy(stopping)
    stopping.now += 1.1 * LATE_S
    courtesy.rest()
    for _ in range(10):
        stopping.now += 0.001
        courtesy.rest()
    assert stopping.rests == pytest.approx([LONGEST_S] + [SHARE * 0.001] * 10)
    courtesy.heard()
    stopping.now += 0.001
    courtesy.rest()
    assert len(stopping.rests) == 11


def test_who_is_waited_for_does_not_rest(stopping):
    courtesy = Courtesy(stopping)
    stopping.now += 1.1 * LATE_S
    courtesy.hurry()
    courtesy.rest()
    courtesy.rest_within()
    assert stopping.rests == []


def test_for_nobody_it_does_not_rest(stopping):
    courtesy = Courtesy(stopping)
    stopping.now += GONE_S
    courtesy.rest()
    assert stopping.rests == []


def test_within_a_long_piece_it_rests_until_the_window_is_there(stopping, monkeypatch):
    courtesy = Courtesy(stopping)
    stopping.set()  # the piece is done all the same

    def is_there_after_three(seconds):
        stopping.wait(seconds)
        if len(stopping.rests) == 3:
            courtesy.heard()

    monkeypatch.setattr(courtesy_module, "sleep", is_there_after_three)
    stopping.now += 1.1 * LATE_S
    courtesy.rest_within()
    assert stopping.rests == [BREATH_S] * 3
    stopping.now += LATE_S / 2
    courtesy.rest_within()
    assert len(stopping.rests) == 3


def test_within_a_long_piece_it_has_its_share_of_the_time(stopping):
    courtesy = Courtesy(stopping)
    stopping.now += 1.1 * LATE_S
    courtesy.rest_within()
    stopping.now += BREATH_S
    stopping.rests.clear()
    courtesy.rest_within()
    assert sum(stopping.rests) == pytest.approx(SHARE * BREATH_S, abs=BREATH_S)


def test_only_what_a_courteous_thread_does_rests(stopping):
    rest()
    courtesy = Courtesy(stopping)
    with courteous(courtesy):
        stopping.now += 2 * LATE_S
        rest()
    assert len(stopping.rests) == 1
    stopping.now += 2 * LATE_S
    rest()
    assert len(stopping.rests) == 1
