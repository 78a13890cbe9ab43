import dataclasses
import threading
import weakref
from threading import Event, Timer

import numpy as np
import pytest

from nnviz.core import Engine, Training
from nnviz.data import load_dataset
from nnviz.session import running as module
from nnviz.session.current_run import CurrentRun
from nnviz.session.run_state import RunState
from nnviz.session.running import Running, state_after
from nnviz.session.trainer import Trainer, until_after
from nnviz.session.training_session import TrainingSession
from nnviz.session.undo import UndoHistory


@pytest.fixture
def running():
    running = Running()
    yield running
    running.end()


@pytest.fixture
def training(spec):
    return Training(spec, load_dataset("and"))


@pytest.fixture
def endless(spec):
    return Training(dataclasses.replace(spec, epochs=1_000_000), load_dataset("and"))


def test_nothing_runs_at_first(running):
    assert not running.is_on and not running.is_over
    assert running.end() is None
    assert (running.waiting, running.images_per_second) == (None, None)


def test_a_training_comes_to_its_end_by_itself(qtbot, running, training):
    running.start(training, None)
    qtbot.waitUntil(lambda: running.is_over)
    assert running.is_on
    trainer = running.end()
    assert not running.is_on
    assert training.epoch == 3 and state_after(trainer) is RunState.FINISHED


def test_ended_in_the_middle_it_is_paused(qtbot, running, endless):
    running.start(endless, None)
    qtbot.waitUntil(lambda: endless.step > 0)
    assert state_after(running.end()) is RunState.PAUSED


def test_until_a_mini_batch_is_done(qtbot, running, endless):
    running.set_speed(0.0)  # but where there is an end to wait for it goes at full speed
    running.start(endless, until_after(endless, "mini-batch"))
    qtbot.waitUntil(lambda: running.is_over)
    assert endless.step == 1
    assert state_after(running.end()) is RunState.PAUSED


def test_each_look_shows_a_newer_moment(qtbot, running, endless):
    seen = [endless.snapshot()]
    running.start(endless, None)

    def looked():
        newer = running.look(seen[-1])
        seen.extend([newer] if newer else [])
        return len(seen) > 3

    qtbot.waitUntil(looked)
    steps = [snapshot.step for snapshot in seen]
    assert steps == sorted(steps) and steps[0] < steps[-1]


def test_an_error_makes_it_failed(qtbot, running, training, monkeypatch):
    def steps(between):
        raise RuntimeError("on purpose")
        yield

    monkeypatch.setattr(training, "steps", steps)
    running.start(training, None)
    qtbot.waitUntil(lambda: running.is_over)
    trainer = running.end()
    assert state_after(trainer) is RunState.FAILED
    assert str(trainer.error) == "on purpose"


def test_what_diverged_is_failed(qtbot, running, spec):
    wild = dataclasses.replace(
        spec, activation="linear", output="linear", learning_rate=1e6, epochs=100_000
    )
    training = Training(wild, load_dataset("and"))
    with np.errstate(all="ignore"):
        running.start(training, None)
        qtbot.waitUntil(lambda: running.is_over)
    assert state_after(running.end()) is RunState.FAILED
    assert training.failure is not None


class Stuck:
    """A trainer that comes to no end, on a clock that goes on while it is waited for."""

    now = 0.0

    def __init__(self):
        self.left, self.abandoned_at = False, None

    def leave(self):
        self.left = True

    def stops_within(self, patience_s):
        assert all(each.left for each in STUCK), "they end together, not one after the other"
        Stuck.now += patience_s
        return False

    def abandon(self):
        self.abandoned_at = Stuck.now


STUCK = [Stuck() for _ in range(3)]


def test_closing_waits_for_all_of_them_together_and_not_for_long(running, monkeypatch):
    monkeypatch.setattr(module, "monotonic", lambda: Stuck.now)
    running._trainer, running._left = STUCK[0], [(None, each) for each in STUCK[1:]]
    running.close()
    waited = [each.abandoned_at for each in STUCK]
    assert waited == [module.CLOSING_S] * 3 and module.CLOSING_S <= 0.2


@pytest.fixture
def slow(qtbot, spec, monkeypatch):
    """A session in the middle of a mini-batch, which goes on when the event is set."""
    go_on, begun, play = Event(), Event(), Engine.play

    def one(engine, *mini_batch):
        begun.set()
        go_on.wait(20)
        play(engine, *mini_batch)

    monkeypatch.setattr(Engine, "play", one)
    session = TrainingSession(spec)
    session.open()
    qtbot.waitUntil(lambda: session.is_ready)
    session.train()
    begun.wait(20)
    yield session, go_on
    go_on.set()
    session.close()


def test_a_pause_does_not_wait_for_a_mini_batch_that_takes_long(qtbot, slow):
    session, go_on = slow
    session.pause()
    assert session.state is RunState.RUNNING
    session.step("mini-batch")  # not now
    go_on.set()
    qtbot.waitUntil(lambda: session.state is RunState.PAUSED)
    assert session.latest.step == 1


def test_neither_does_another_design_and_undo_brings_back_what_it_came_to(qtbot, slow):
    session, go_on = slow
    before = session.training
    session.design(dataclasses.replace(session.spec, sizes=(2, 5, 1)))
    assert session.state is RunState.IDLE and session.training is not before
    session.undo()
    assert session.training is before
    assert (session.state, session.latest.step) == (RunState.RUNNING, 0)
    session.train()  # not now
    go_on.set()
    qtbot.waitUntil(lambda: session.state is RunState.PAUSED)
    assert session.latest.step == 1
    session.train()
    qtbot.waitUntil(lambda: session.state is RunState.FINISHED)


def test_who_parts_from_it_again_leaves_it_at_its_mini_batch(qtbot, slow, monkeypatch):
    """Nobody else may do anything with a training whose thread is at it."""
    session, go_on = slow
    rested, rest = [], Training.rest

    def resting(training):
        rested.append(training)
        rest(training)

    monkeypatch.setattr(Training, "rest", resting)
    before = session.training
    kept = session.set_aside()
    session.bring_back(kept)
    assert session.training is before and before not in rested
    assert (session.state, session.latest.step) == (RunState.RUNNING, 0)
    go_on.set()
    qtbot.waitUntil(lambda: session.state is RunState.PAUSED)
    assert session.latest.step == 1


def test_a_run_that_was_left_at_a_mini_batch_is_gone_when_that_is_done(qtbot, slow):
    """Nothing else has to be done first: a wide one holds hundreds of megabytes."""
    session, go_on = slow
    session._history = UndoHistory(most_bytes=1)  # the newest stays
    left = weakref.ref(session.training)
    session.design(dataclasses.replace(session.spec, sizes=(2, 5, 1)))
    session.design(dataclasses.replace(session.spec, activation="tanh"))
    assert left() is not None
    go_on.set()
    qtbot.waitUntil(lambda: left() is None)
    qtbot.waitUntil(lambda: not session._clock.isActive())


def test_of_many_runs_that_were_left_the_newest_keep_their_processes(training):
    class Busy:
        """At a mini-batch that does not end."""

        is_finished = False
        given_up = 0

        def stops_within(self, _patience_s):
            return False

        def give_up(self):
            self.given_up += 1

    running, left = Running(), [Busy() for _ in range(5)]
    for trainer in left:
        running._trainer = trainer
        assert running.leave(CurrentRun.begin(training.spec)) is None
    assert [trainer.given_up > 0 for trainer in left] == [True] * 3 + [False] * 2


def test_of_many_runs_that_were_left_all_but_two_are_over_before_another_begins(
    qtbot, running, training, endless
):
    """Each may train in gigabytes: a Reset that is pressed six times must not take six of these."""

    class AtWork:
        is_finished = False

    left = [AtWork() for _ in range(module.MOST_LEFT + 2)]
    running._left = [(CurrentRun.begin(training.spec), trainer) for trainer in left]
    left[0].is_finished = True
    running.start(endless, None)
    assert running.end().is_finished and endless.step == 0
    left[1].is_finished = True
    running.start(training, None)
    qtbot.waitUntil(lambda: running.is_over)
    assert training.is_finished
    running._left = []


def test_closing_waits_for_every_mini_batch(slow):
    session, go_on = slow
    session.reset()
    Timer(0.05, go_on.set).start()
    session.close()
    assert not [thread for thread in threading.enumerate() if isinstance(thread, Trainer)]


def test_who_looks_at_a_run_has_time_for_those_that_were_left_too(running, training):
    class AtWork:
        is_finished, times = False, 0

        def heard(self):
            self.times += 1

    left = [AtWork(), AtWork()]
    running._left = [(None, trainer) for trainer in left]
    running.look(training.snapshot())
    assert [trainer.times for trainer in left] == [1, 1]
    running.settle()
    assert [trainer.times for trainer in left] == [1, 1], "it settles in the middle of a change too"
