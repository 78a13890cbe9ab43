"""A run that diverged goes back to where it was before it was changed, and nothing is lost."""

import dataclasses

import numpy as np
import pytest

from nnviz.core import Spec
from nnviz.core.run import turns
from nnviz.core.run.training import Training
from nnviz.data.derived.added_examples import with_added
from nnviz.session.run_state import RunState
from nnviz.session.training_session import TrainingSession
from nnviz.session.undo import UndoHistory
from tests.core.run.test_carried import assert_same

SINE = Spec(
    data="sine", sizes=(1, 6, 1), output="linear", cost="quadratic", epochs=3, learning_rate=0.05
)
WILD = 1e6
SMALL = 0.02


@pytest.fixture
def session(qtbot, monkeypatch):
    """Every change is a deed of its own."""
    monkeypatch.setattr(turns, "TOGETHER_S", 0.0)
    clock = iter(range(0, 1_000_000, 60))
    session = TrainingSession(dataclasses.replace(SINE, momentum=0.5))
    session._history = UndoHistory(now=lambda: float(next(clock)))
    with qtbot.waitSignal(session.data_ready):
        session.open()
    yield session
    session.close()


def end(qtbot, session):
    session.train()
    qtbot.waitUntil(lambda: session.state in (RunState.FINISHED, RunState.FAILED), timeout=20_000)


def step(qtbot, session):
    before = session.latest.step
    session.step("mini-batch")
    qtbot.waitUntil(lambda: session.state is RunState.PAUSED and session.latest.step > before)


def eta(session, value):
    session.design(dataclasses.replace(session.spec, learning_rate=value))


def diverge(qtbot, session):
    eta(session, WILD)
    end(qtbot, session)
    assert session.state is RunState.FAILED


def stayed(spec, dataset, steps):
    """The same training, if it had never been changed."""
    training = Training(spec, dataset)
    for _ in training.steps():
        if training.step == steps and training.is_between_mini_batches:
            break
    return training


def goes_on_as(qtbot, session, training):
    """To the bit, until its end."""
    assert_same(session.latest, training.snapshot())
    end(qtbot, session)
    for _ in training.steps():
        pass
    assert_same(session.latest, training.snapshot())


@pytest.mark.long
@pytest.mark.parametrize("steps", [1, 7, 45])
@pytest.mark.parametrize("by_redo", [False, True])
def test_undo_gives_back_what_was_trained_to_the_bit(qtbot, session, steps, by_redo):
    """In the midst of an epoch and after one; Redo leads to what diverged, and Undo back again."""
    for _ in range(steps):
        step(qtbot, session)
    spec, state = session.spec, session.state
    diverge(qtbot, session)
    failed = session.latest
    session.undo()
    if by_redo:
        session.redo()
        assert session.state is RunState.FAILED and session.latest is failed and session.failure
        session.undo()
    assert session.spec == spec and session.state is state and session.failure is None
    goes_on_as(qtbot, session, stayed(spec, session.dataset, steps))


def test_undo_gives_back_a_run_at_its_end(qtbot, session):
    end(qtbot, session)
    whole = session.latest
    diverge(qtbot, session)
    session.undo()
    assert session.state is RunState.FINISHED
    assert_same(session.latest, whole)
    session.redo()
    assert session.state is RunState.FAILED


def test_a_lower_eta_goes_on_from_before_it_diverged_and_can_be_taken_back(qtbot, session):
    end(qtbot, session)
    whole = session.latest
    for _ in range(2):  # what it goes on from can diverge again
        diverge(qtbot, session)
        failed = session.latest
        eta(session, SMALL)
        assert session.state is RunState.FINISHED and session.latest.epoch == whole.epoch
        assert session.latest.history == whole.history
        assert [(c.field, c.new) for c in session.latest.changes] == [("learning_rate", SMALL)]
    session.undo()
    assert session.latest is failed and session.state is RunState.FAILED
    session.undo()
    assert session.spec.learning_rate == SMALL and session.state is RunState.FINISHED
    session.redo()
    session.redo()
    assert session.spec.learning_rate == SMALL
    end(qtbot, session)
    assert session.latest.epoch == 6


def test_earlier_changes_are_taken_back_from_what_is_good(qtbot, session):
    """And they leave what was learnt, as everywhere."""
    step(qtbot, session)
    eta(session, SMALL)
    step(qtbot, session)
    diverge(qtbot, session)
    for expected in (SMALL, SINE.learning_rate):
        session.undo()
        assert (session.spec.learning_rate, session.latest.step) == (expected, 2)
    assert session.undoable is None
    for expected in (SMALL, WILD):
        session.redo()
        assert session.spec.learning_rate == expected
    assert session.state is RunState.FAILED


def test_what_was_changed_before_it_was_trained_goes_back_to_the_start(qtbot, session):
    eta(session, WILD)
    end(qtbot, session)
    assert session.state is RunState.FAILED
    eta(session, SMALL)
    assert session.latest.step == 0 and session.is_ready
    session.undo()
    assert session.state is RunState.FAILED
    session.undo()
    assert session.spec.learning_rate == SINE.learning_rate and session.latest.step == 0


def test_other_examples_come_with_what_is_good(qtbot, session):
    """An epoch that was begun with those of before begins again."""
    step(qtbot, session)
    eta(session, WILD)
    more = with_added(session.dataset, np.zeros((1, 1)), np.zeros(1))
    session.put_examples(more)
    end(qtbot, session)
    eta(session, SMALL)
    assert session.latest.step == 1 and session.dataset is more
    end(qtbot, session)
    assert session.state is RunState.FINISHED and session.training.dataset is more


@pytest.mark.parametrize("moves_out", [False, True])
def test_changed_in_flight(qtbot, session, moves_out, monkeypatch):
    """Here, and in a process of its own."""
    monkeypatch.setattr("nnviz.session.trainer.STAYS_S", 0.0 if moves_out else 1e9)
    session.design(dataclasses.replace(session.spec, epochs=1_000_000))
    spec = session.spec
    session.set_speed(0.9)
    session.train()
    if moves_out:
        trainer = session._running.trainer
        qtbot.waitUntil(lambda: trainer._away is not None, timeout=20_000)
    qtbot.waitUntil(lambda: session.latest.step > 2)
    eta(session, WILD)
    session.set_speed(1.0)
    qtbot.waitUntil(lambda: session.state is RunState.FAILED, timeout=20_000)
    session.undo()
    assert session.state is RunState.PAUSED and session.latest.step > 2
    assert_same(session.latest, stayed(spec, session.dataset, session.latest.step).snapshot())


def test_a_change_put_back_after_it_diverged_is_a_deed(qtbot, session):
    """However soon: what it diverged from is not forgotten."""
    session._history = UndoHistory(now=lambda: 0.0)
    step(qtbot, session)
    diverge(qtbot, session)
    eta(session, SINE.learning_rate)
    assert session.latest.step == 1 and session.state is RunState.PAUSED
    session.undo()
    assert session.state is RunState.FAILED
    session.undo()
    assert session.latest.step == 1 and session.undoable is None


def test_its_memory_is_counted(qtbot, session):
    step(qtbot, session)
    before = session._current.nbytes
    eta(session, SMALL)
    assert session._current.nbytes - before == turns.NETWORKS * session.latest.network.nbytes


def saved(qtbot, session, settings):
    """At a moment that is good, with what was wanted last, and it goes on from there."""
    qtbot.waitUntil(lambda: session.state is not RunState.RUNNING, timeout=20_000)
    assert session.present.is_recovered and session.failure is None
    assert session.spec == session.training.spec == session.latest.spec == settings
    begun = session.latest.step
    session.train()
    assert not session.present.is_recovered
    qtbot.waitUntil(lambda: session.latest.step > begun + 300, timeout=20_000)
    session.pause()
    qtbot.waitUntil(lambda: session.state is RunState.PAUSED, timeout=20_000)


@pytest.fixture
def long(session):
    session.design(dataclasses.replace(session.spec, epochs=1_000_000))
    return session


@pytest.mark.long
@pytest.mark.parametrize("steps", [5, 30])
@pytest.mark.parametrize("how", ["undo", "put back", "lowered"])
@pytest.mark.parametrize("trained", [0, 3])
def test_what_is_left_too_late_goes_back(qtbot, long, steps, how, trained):
    """Before anybody has noticed that it is lost: to the last good network, or to the start."""
    for _ in range(trained):
        step(qtbot, long)
    tame = dataclasses.replace(long.spec, learning_rate=SMALL) if how == "lowered" else long.spec
    eta(long, WILD)
    for _ in range(steps):
        step(qtbot, long)
    long.undo() if how == "undo" else eta(long, tame.learning_rate)
    if not long.present.is_recovered:
        long.train()
        qtbot.waitUntil(lambda: long.state is not RunState.RUNNING, timeout=20_000)
    assert long.latest.step == trained
    if how == "undo":
        long.redo()
        assert long.spec.learning_rate == WILD and long.latest.step == trained
        long.undo()
        long.present.is_recovered = True
    saved(qtbot, long, tame)


@pytest.mark.parametrize("moves_out", [False, True])
def test_what_is_left_too_late_in_flight_goes_back(qtbot, long, moves_out, monkeypatch):
    """Here, and in a process of its own."""
    monkeypatch.setattr("nnviz.session.trainer.STAYS_S", 0.0 if moves_out else 1e9)
    spec = long.spec
    long.set_speed(0.5)
    long.train()
    if moves_out:
        trainer = long._running.trainer
        qtbot.waitUntil(lambda: trainer._away is not None, timeout=20_000)
    early = long.latest.steps_per_epoch // 3  # it is looked at when the epoch ends
    qtbot.waitUntil(lambda: 2 < long.latest.step % long.latest.steps_per_epoch < early)
    eta(long, WILD)
    begun = long.latest.step
    qtbot.waitUntil(lambda: long.latest.step > begun + 12)
    eta(long, spec.learning_rate)
    long.set_speed(1.0)
    saved(qtbot, long, spec)


def test_what_fails_by_its_own_settings_stays_failed(qtbot, long):
    """However often they were changed before, and what was kept is used but once."""
    step(qtbot, long)
    eta(long, SMALL)
    step(qtbot, long)
    diverge(qtbot, long)
    assert not long.present.is_recovered
