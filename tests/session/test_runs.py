"""What the window reads of a session's runs, and in what order it hears of them."""

import dataclasses

import pytest

from nnviz.data.problem import Problem
from nnviz.session.run_state import RunState
from nnviz.session.runs import Runs


@pytest.fixture
def told(session):
    """What is told, by name, in order."""
    told = []
    for name in ("run_begun", "snapshot_ready", "run_left", "run_back", "state_changed"):
        getattr(session, name).connect(lambda *_, name=name: told.append(name))
    return told


def step(qtbot, session):
    before = session.latest.step
    session.step("mini-batch")
    qtbot.waitUntil(lambda: session.state is RunState.PAUSED and session.latest.step > before)


def test_before_the_data_is_there(spec):
    runs = Runs(spec)
    assert (runs.spec, runs.dataset, runs.training, runs.start) == (spec, None, None, None)
    assert runs.problem is Problem.TABLE and not runs.is_ready
    assert runs.undoable is None and not runs.is_trained
    assert runs.latest.step == 0 and runs.state is RunState.IDLE


def test_an_untrained_run_is_nothing_to_compare_with(session, told, spec):
    session.design(dataclasses.replace(spec, seed=2))
    assert told == ["run_begun", "snapshot_ready"]


def test_a_trained_run_is_left_before_the_next_is_shown(qtbot, session, told, spec):
    step(qtbot, session)
    told.clear()
    session.design(dataclasses.replace(spec, seed=2))
    assert told == ["run_left", "run_begun", "snapshot_ready", "state_changed"]
    assert session.undoable.settings == {"seed"} and not session.is_trained


def test_undo_swaps_the_whole_run(qtbot, session, told, spec):
    step(qtbot, session)
    trained, moments = session.latest, session.latest.checkpoints
    session.design(dataclasses.replace(spec, seed=2))
    told.clear()
    session.undo()
    assert told == ["run_back", "run_begun", "snapshot_ready", "state_changed"]
    assert session.latest is trained and session.latest.checkpoints is moments
    assert session.spec == spec and session.state is RunState.PAUSED
    assert session.undoable is None and session.redoable.settings == {"seed"}


def test_undo_leaves_what_was_trained_meanwhile(qtbot, session, spec):
    step(qtbot, session)
    session.design(dataclasses.replace(spec, seed=2))
    step(qtbot, session)
    left = []
    session.run_left.connect(lambda snapshot, start: left.append(snapshot.spec.seed))
    session.undo()
    assert left == [2]
