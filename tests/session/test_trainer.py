import dataclasses

import pytest

from nnviz.core import Training
from nnviz.courtesy import Courtesy
from nnviz.data import load_dataset, load_for
from nnviz.data.designs import usual_design
from nnviz.session import trainer as trainer_module
from nnviz.session.process.host import HOST
from nnviz.session.run_state import RunState
from nnviz.session.trainer import Trainer, until_after
from nnviz.session.training_session import TrainingSession


@pytest.fixture
def moves_out(monkeypatch):
    """A run goes to a process as soon as there is one."""
    monkeypatch.setattr(trainer_module, "STAYS_S", 0.0)


@pytest.fixture
def away(qtbot, spec, moves_out):
    """A trainer whose training has moved out, and does not end by itself."""
    trainer = started(qtbot, Training(endless(spec), load_dataset("and")))
    yield trainer
    trainer.stop()


def endless(spec):
    return dataclasses.replace(spec, epochs=1_000_000)


def started(qtbot, training):
    trainer = Trainer(training, None)
    trainer.start()

    def has_left():
        trainer.ask()
        return trainer._away is not None

    qtbot.waitUntil(has_left)
    return trainer


@pytest.mark.parametrize("stays_s", [0.0, 60.0])
@pytest.mark.parametrize("until", [None, "epoch"])
def test_a_run_that_ends_badly_is_tried_without_its_penalty(qtbot, monkeypatch, stays_s, until):
    monkeypatch.setattr(trainer_module, "STAYS_S", stays_s)
    spec = dataclasses.replace(usual_design("moons"), penalty="l2", penalty_strength=1e3, epochs=20)
    training = Training(spec, load_for(spec))
    steps = training.steps()
    while until and training.epoch < 19:
        next(steps)
    steps.close()
    trainer = Trainer(training, until and until_after(training, until))
    trainer.start()

    def has_ended():
        trainer.ask()
        return trainer.is_finished

    qtbot.waitUntil(has_ended, timeout=20_000)
    assert trainer.latest.epoch == 20 and trainer.latest.without_penalty.is_better


def test_who_stops_it_then_waits_for_no_trial(spec, monkeypatch):
    spec = dataclasses.replace(usual_design("moons"), penalty="l2", penalty_strength=1e3, epochs=5)
    training = Training(spec, load_for(spec))
    for _ in training.steps():
        pass
    trainer = Trainer(training, None)
    trainer.stopping.set()
    trainer.work()
    assert trainer.latest.epoch == 5 and trainer.latest.without_penalty is None


def test_a_run_that_goes_on_moves_out_and_comes_back(qtbot, away):
    given = away.training
    asked_at = away.latest
    away.ask()
    qtbot.waitUntil(lambda: away.latest is not asked_at)
    away.stop()
    assert away.given is given and away.training is not given
    assert away.training.step == away.latest.step > 0
    assert away.training.snapshot().network is away.latest.network, "copied by its own thread"
    assert away.training.dataset is given.dataset
    assert away.waiting is None and away.error is None


def test_there_its_settings_can_change(away, spec):
    wanted = dataclasses.replace(endless(spec), learning_rate=0.01)
    away.change(wanted)
    away.pause_s = 1e-6
    away.stop()
    away.training.apply_change()
    assert away.training.spec == wanted


def test_given_up_it_is_where_it_was_when_it_left(away):
    away.abandon()
    assert away.error is None and away.training is away.given


@pytest.mark.long
def test_it_goes_on_where_a_process_was_ended_from_outside(qtbot, away):
    """What is done again is not told again: nobody sees the run go back."""
    given, gone = away.given.step, away._away

    def is_far():
        away.ask()
        return away.latest.step > given + 2_000

    qtbot.waitUntil(is_far)
    gone.kill()
    told = []

    def has_left_again():
        told.append(away.latest.step)
        away.ask()
        return away._away not in (None, gone)

    qtbot.waitUntil(has_left_again)
    assert told == sorted(told)
    asked_at = away.latest

    def has_caught_up():
        away.ask()
        return away.latest is not asked_at

    qtbot.waitUntil(has_caught_up)
    away.stop()
    assert away.error is None and away.training.step >= away.latest.step > 0


@pytest.mark.long
def test_a_process_that_may_be_at_something_is_lent_to_nobody(qtbot, away, monkeypatch):
    def fail(*_):
        raise MemoryError

    process = away._away._process
    monkeypatch.setattr("nnviz.session.process.away.understood", fail)
    away.ask()
    qtbot.waitUntil(lambda: away.is_finished)
    assert isinstance(away.error, MemoryError)
    assert not process.is_alive and HOST.take() is not process


def test_a_step_stays(qtbot, spec, moves_out):
    trainer = Trainer(Training(endless(spec), load_dataset("and")), lambda now: now.step == 500)
    trainer.start()
    qtbot.waitUntil(lambda: trainer.is_finished)
    assert trainer.training is trainer.given and trainer.training.step == 500


def test_a_session_does_not_tell_the_difference(qtbot, spec, moves_out):
    session = TrainingSession(endless(spec))
    session.open()
    qtbot.waitUntil(lambda: session.is_ready)
    session.train()
    qtbot.waitUntil(lambda: session._running._trainer._away is not None)
    session.design(dataclasses.replace(session.spec, learning_rate=0.5))
    session.pause()
    qtbot.waitUntil(lambda: session.state is RunState.PAUSED)
    assert session.latest.step == session.training.step > 0
    assert [change.field for change in session.latest.changes] == ["learning_rate"]
    step = session.latest.step
    session.step("mini-batch")
    qtbot.waitUntil(lambda: session.state is RunState.PAUSED and session.latest.step > step)
    assert session.latest.step == step + 1
    session.reset()
    assert session.latest.step == 0
    session.undo()
    assert session.latest.step == step + 1
    session.close()


def test_who_waits_for_its_end_does_not_wait_for_its_rests(spec, monkeypatch):
    trainer, hurried = Trainer(Training(spec, load_dataset("and")), None), []

    def hurry(courtesy):
        hurried.append(courtesy)

    monkeypatch.setattr(Courtesy, "hurry", hurry)
    trainer.start()
    trainer.abandon()
    assert hurried == [trainer._courtesy] and trainer.is_finished
