"""Cost and accuracy of "now" are of one snapshot wherever they stand: bar, message and views."""

import dataclasses

import pytest

from nnviz.core import Spec
from nnviz.gui.controls.number_words import share_text
from nnviz.gui.earlier_runs import EarlierRuns
from nnviz.gui.run.announcer import Announcer
from nnviz.gui.run.bar import RunBar
from nnviz.gui.run.bar_figures import BarFigures
from nnviz.gui.run.follower import Follower
from nnviz.gui.run.turns import FIGURES, PROGRESS, FigureTurns
from nnviz.gui.spotlight import Spotlight
from nnviz.session.run_state import RunState
from tests.gui.run.test_follower import Column, Noting
from tests.gui.snapshots import history, snapshot

BLOBS = Spec(data="blobs", data_size=40, sizes=(2, 3, 3), epochs=100_000)


class Telling(Noting):
    """Its own turn never comes while a run lasts."""

    every = 1_000_000
    shows_figures = True


@pytest.fixture
def view(qtbot):
    view = Telling()
    qtbot.addWidget(view)
    view.show()
    return view


def test_the_bar_the_message_and_the_views_tell_of_one_epoch(qtbot, session, form, view, said):
    with qtbot.waitSignal(session.data_ready):
        session.design(BLOBS)
    bar, spotlight = RunBar(), Spotlight(session)
    qtbot.addWidget(bar)
    follower = Follower(
        session, [view], Column(), spotlight, EarlierRuns(session), pytest.fail, session
    )
    follower.begin()
    figures = BarFigures(session, form, bar, session)
    follower.figures_shown.connect(figures.show_running)
    announcer = Announcer(session, form, follower, spotlight, session)
    messages, told = said(announcer.told), []

    def compare(shown):
        if shown.history:
            told.append(shown.epoch)
            figure = share_text(shown.record.validation_accuracy)
            assert bar.accuracy.text() == figure
            assert f"poch {shown.epoch:,} is done: {figure}" in messages[-1].text
            assert view.of("snapshot")[-1] is shown

    follower.figures_shown.connect(compare)
    session.train()
    qtbot.waitUntil(lambda: len(told) > 2)
    session.pause()
    qtbot.waitUntil(lambda: session.state is RunState.PAUSED)
    assert told == sorted(told)


def test_epochs_are_told_as_often_as_they_can_be_read():
    turns, told = FigureTurns(), []
    for tick in range(1, 61):
        if turns.is_due(snapshot(history=history(tick))):
            told.append(tick)
    assert told == list(range(1, 61, FIGURES))


def test_a_new_epoch_is_told_once_it_can_be_read_and_progress_now_and_then():
    turns, told = FigureTurns(), []
    before, after = snapshot(history=history(1)), snapshot(history=history(2))
    for tick in range(1, 41):
        if turns.is_due(
            dataclasses.replace(before if tick < 30 else after, epochs=tick, step=tick)
        ):
            told.append(tick)
    assert told == [1, 9, 17, 25, 25 + FIGURES, 25 + FIGURES + PROGRESS]
    assert PROGRESS == 8


def test_each_moment_is_told_once():
    turns, one = FigureTurns(), snapshot(history=history(1))
    assert [turns.is_due(one) for _ in range(3 * PROGRESS)] == [True] + [False] * (3 * PROGRESS - 1)


def test_what_happens_seldom_is_told_everywhere_at_once():
    """A mini-batch a second: bar, words and views are of the newest at the tick that has it."""
    turns = FigureTurns()
    for epoch in range(1, 5):
        shown = snapshot(history=history(epoch), step=epoch)
        assert turns.is_due(shown) and turns.is_rare
        for tick in range(24):
            shown = dataclasses.replace(shown) if tick == 20 else shown  # as it moves out
            turns.is_due(shown)
            assert not turns.is_rare


def test_a_slow_run_is_the_same_in_all_that_is_seen(session, view, monkeypatch):
    """Its snapshots come one for many ticks; those of a quick one in turns."""
    monkeypatch.setattr(session._current, "state", RunState.RUNNING)
    follower = Follower(session, [view], Column(), Spotlight(session), EarlierRuns(session), print)
    follower.begin()
    told = []
    follower.figures_shown.connect(told.append)
    for epoch in range(1, 4):
        session._show(snapshot(session.spec, history=history(epoch), epoch=epoch, epochs=epoch))
        for _ in range(FIGURES + 1):
            session.ticked.emit()
            assert told[-1] is session.latest is view.of("snapshot")[-1]
    assert len(told) == 3
