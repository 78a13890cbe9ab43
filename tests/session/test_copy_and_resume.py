"""A run is copied while all goes on, and gone on with as if it had stayed."""

import dataclasses

import numpy as np
import pytest

from nnviz.core import Spec
from nnviz.data import load_for
from nnviz.data.dataset import DataError
from nnviz.session.current_run import CurrentRun
from nnviz.session.run_state import RunState
from nnviz.session.training_session import TrainingSession
from tests.core.run.test_carried import assert_same
from tests.open_session import open_session

SPEC = Spec(
    data="spiral",
    sizes=(2, 6, 1),
    output="sigmoid",
    cost="quadratic",
    data_size=60,
    epochs=1_000_000,
    momentum=0.5,
)


@pytest.fixture
def session(qtbot):
    with open_session(qtbot, SPEC) as session:
        yield session


def step(session, qtbot):
    session.step("mini-batch")
    qtbot.waitUntil(lambda: session.state is RunState.PAUSED)


def copied(session, qtbot):
    found = []
    session.copy(session.present, found.append)
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


def resume(session, training, qtbot):
    """Go on with it; its data are loaded anew."""

    def load(spec, progress):
        dataset = load_for(spec, progress)
        training.take_up(dataset)
        return dataset

    run = CurrentRun(training.spec, None, None, training, training.snapshot(), RunState.PAUSED)
    with qtbot.waitSignal(session.data_ready):
        session.resume(run, load)
    return run


def test_a_run_that_nobody_trains_is_copied_as_it_is(session, qtbot):
    step(session, qtbot)
    found = copied(session, qtbot)
    assert found.training is not session.training and found.dataset is session.dataset
    assert_same(found.training.snapshot(), session.latest)


@pytest.mark.parametrize("moves_out", [False, True])
def test_training_goes_on_while_it_is_copied(session, qtbot, moves_out, monkeypatch):
    monkeypatch.setattr("nnviz.session.trainer.STAYS_S", 0.0 if moves_out else 1e9)
    session.set_speed(0.9)  # all that it does meanwhile is done again below
    session.train()
    if moves_out:
        qtbot.waitUntil(lambda: session._running.trainer._away is not None)
    found = copied(session, qtbot)
    assert session.state is RunState.RUNNING and found.training.step > 0
    session.pause()
    qtbot.waitUntil(lambda: session.state is not RunState.RUNNING)
    assert found.training.step <= session.latest.step
    found.training.take_up(found.dataset)
    for _ in found.training.steps():
        if (
            found.training.step == session.latest.step
            and found.training.epoch == session.latest.epoch
        ):
            break
    assert_same(found.training.snapshot(), session.latest)


def assert_as_far(found, latest):
    """The same network, after as many steps."""
    assert found.training.step == latest.step
    for one, other in zip(
        found.training.snapshot().network.weights, latest.network.weights, strict=True
    ):
        np.testing.assert_array_equal(one, other)


FOLLOWS = {
    "a reset": lambda session: session.reset(),
    "a design": lambda session: session.design(dataclasses.replace(SPEC, sizes=(2, 3, 1))),
    "other data": lambda session: session.design(dataclasses.replace(SPEC, data="circle")),
    "another start": lambda session: session.start_again(dataclasses.replace(SPEC, seed=2)),
    "a lesson": lambda session: (session.set_aside(), session.begin(SPEC)),
}


@pytest.mark.parametrize("trains", [False, True])
@pytest.mark.parametrize("follows", FOLLOWS)
def test_it_is_the_run_of_which_a_copy_was_asked_for_whatever_follows(
    session, qtbot, follows, trains
):
    step(session, qtbot)
    if trains:
        session.train()
        qtbot.waitUntil(lambda: session.latest.step > 2)
    run, found = session.present, []
    session.copy(run, found.append)
    FOLLOWS[follows](session)
    qtbot.waitUntil(lambda: bool(found))
    assert session.present is not run and session.latest.step == 0
    assert_as_far(found[0], run.latest)


@pytest.mark.parametrize("is_left", [False, True])
@pytest.mark.parametrize("trains", [False, True])
def test_who_waits_for_a_copy_can_have_it_at_once(session, qtbot, trains, is_left):
    step(session, qtbot)
    if trains:
        session.train()
    run, found = session.present, []
    session.copy(run, found.append)
    if is_left:
        session.reset()
    session.finish_copies()
    assert session.state is (RunState.IDLE if is_left else RunState.PAUSED)
    assert_as_far(found[0], run.latest)
    session.step("epoch")
    qtbot.waitUntil(lambda: session.state is RunState.PAUSED)
    assert copied(session, qtbot).training.step == session.latest.step, "nothing of before is left"


@pytest.mark.parametrize("moves_out", [False, True])
def test_a_copy_at_once_waits_for_a_mini_batch_however_long_it_takes(
    session, qtbot, moves_out, monkeypatch
):
    """It is of what it came to, also where it is done in a process of its own."""
    monkeypatch.setattr("nnviz.session.trainer.STAYS_S", 0.0 if moves_out else 1e9)
    monkeypatch.setattr("nnviz.session.running.PATIENCE_S", 0.0)
    session.train()
    if moves_out:
        qtbot.waitUntil(lambda: session._running.trainer._away is not None)
    qtbot.waitUntil(lambda: session.latest.step > 100)
    found = session.copy_at_once()
    assert session.state is RunState.PAUSED and found.training.step == session.latest.step > 100
    assert_as_far(found, session.latest)


def test_without_data_there_is_no_copy(qtbot):
    session = TrainingSession(dataclasses.replace(SPEC, data="nowhere.csv"))
    assert copied(session, qtbot) is None


def test_it_goes_on_where_it_was_and_undo_brings_the_other_one_back(session, qtbot):
    step(session, qtbot)
    kept, before = copied(session, qtbot).training, session.latest
    session.design(dataclasses.replace(SPEC, sizes=(2, 3, 1)))
    other = session.latest
    resume(session, kept, qtbot)
    assert session.is_trained and session.state is RunState.PAUSED
    assert_same(session.latest, before)
    session.step("epoch")
    qtbot.waitUntil(lambda: session.latest.epoch == 1)
    session.undo()
    assert session.latest is other


def test_where_its_data_are_gone_all_is_as_before(session, qtbot):
    step(session, qtbot)
    kept, before = copied(session, qtbot).training, session.latest

    def load(spec, progress):
        raise DataError("They are gone.")

    run = CurrentRun(SPEC, None, None, kept, kept.snapshot(), RunState.PAUSED)
    with qtbot.waitSignal(session.data_failed):
        session.resume(run, load)
    assert session.latest is before and session.is_ready


def test_a_run_that_never_had_data_begins_when_they_are_there(session, qtbot):
    spec = dataclasses.replace(SPEC, sizes=(2, 5, 1))
    run = CurrentRun.begin(spec)
    with qtbot.waitSignal(session.data_ready):
        session.resume(run, load_for)
    assert session.is_ready and session.spec == spec and session.state is RunState.IDLE
