"""What a session holds on to: runs that can be brought back, and nothing of all others."""

import dataclasses
import gc
import weakref

import pytest

from nnviz.session.run_state import RunState
from nnviz.session.training_session import TrainingSession
from nnviz.session.undo import UndoHistory


@pytest.fixture(autouse=True)
def nobody_collects():
    """As in the window for minutes: a run that waits for that may be a gigabyte."""
    gc.disable()
    yield
    gc.enable()


def step(qtbot, session):
    before = session.latest.step
    session.step("mini-batch")
    qtbot.waitUntil(lambda: session.state is RunState.PAUSED and session.latest.step > before)


def other_seed(session):
    session.design(dataclasses.replace(session.spec, seed=session.spec.seed + 1))


def start_again(session):
    session.start_again(dataclasses.replace(session.spec, seed=session.spec.seed + 1))


def set_aside(session):
    kept = session.set_aside()
    session.begin(session.spec)
    session.bring_back(kept)
    session.reset()


LEAVING = (other_seed, start_again, TrainingSession.reset, set_aside)


@pytest.mark.parametrize("leave", LEAVING)
def test_a_run_that_is_left_rests(qtbot, session, leave):
    step(qtbot, session)
    training = session.training
    assert training._made._made is not None
    leave(session)
    assert session.training is not training and training._made._made is None


def test_runs_that_nobody_can_bring_back_are_gone_at_once(qtbot, session):
    session._history = UndoHistory(most_bytes=1)  # the newest stays
    seen = []
    for leave in LEAVING * 2:
        step(qtbot, session)
        seen.append(weakref.ref(session.training))
        leave(session)
    session.undo()
    assert [training() is None for training in seen] == [True] * (len(seen) - 1) + [False]
