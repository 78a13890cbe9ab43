"""The undo history: by itself, and in a session that is led back level by level."""

import dataclasses

import numpy as np
import pytest

from nnviz.core import Network, SpecError
from nnviz.data import load_for
from nnviz.data.derived.added_examples import with_added
from nnviz.session.current_run import CurrentRun
from nnviz.session.run_state import RunState
from nnviz.session.training_session import TrainingSession
from nnviz.session.undo import MOST_LEVELS, Act, ByHand, Deed, UndoHistory, number_by_hand


@pytest.fixture
def clock():
    """Seconds that pass when the test says so; a list of one number."""
    return [1000.0]


@pytest.fixture
def session(qtbot, spec, clock):
    session = TrainingSession(spec)
    session._history = UndoHistory(now=lambda: clock[0])
    with qtbot.waitSignal(session.data_ready):
        session.open()
    yield session
    session.close()


def later(clock):
    clock[0] += 60


def step(qtbot, session):
    before = session.latest.step
    session.step("mini-batch")
    qtbot.waitUntil(lambda: session.state is RunState.PAUSED and session.latest.step > before)


def designed(session, clock, **settings):
    later(clock)
    session.design(dataclasses.replace(session.spec, **settings))


def pick(qtbot, session, clock, data):
    with qtbot.waitSignal(session.data_ready):
        designed(session, clock, data=data)


def test_every_level_is_walked_back_and_forth(qtbot, session, clock, spec):
    """Design, data, a live setting, weights by hand, points, reset, the same start again."""
    seen = [(session.spec, session.latest.network, session.dataset)]

    def note():
        seen.append((session.spec, session.latest.network, session.dataset))

    designed(session, clock, sizes=(2, 4, 1))
    note()
    pick(qtbot, session, clock, "circle")
    note()
    step(qtbot, session)
    seen[-1] = (session.spec, session.latest.network, session.dataset)
    designed(session, clock, learning_rate=0.5)
    note()
    later(clock)
    session.change_by_hand(session.latest.network.changed(0, 0, 0, 7.0))
    note()
    step(qtbot, session)
    seen[-1] = (session.spec, session.latest.network, session.dataset)
    more = with_added(session.dataset, np.zeros((1, 2)), np.ones(1))
    later(clock)
    session.put_examples(more)
    note()
    later(clock)
    session.reset()
    note()
    step(qtbot, session)
    seen[-1] = (session.spec, session.latest.network, session.dataset)
    later(clock)
    session.start_again(dataclasses.replace(session.spec, seed=1, momentum=0.5))
    note()
    acts = []
    for known in reversed(seen[:-1]):
        acts.append(session.undoable.act)
        session.undo()
        _is_at(session, known)
    assert session.undoable is None and session.spec == spec
    assert acts == [
        Act.AGAIN,
        Act.RESET,
        Act.EXAMPLES,
        Act.BY_HAND,
        Act.DESIGN,
        Act.DESIGN,
        Act.DESIGN,
    ]
    for known in seen[1:]:
        session.redo()
        _is_at(session, known)
    assert session.redoable is None


def _is_at(session, known):
    spec, network, dataset = known
    assert session.spec == spec and session.dataset is dataset
    assert all(map(np.array_equal, session.latest.network.weights, network.weights))
    assert session.latest.spec == spec


@pytest.mark.long
@pytest.mark.parametrize("settings", [{}, {"epochs": 9}, {"learning_rate": 0.5}])
@pytest.mark.parametrize("is_late", [True, False])
def test_data_that_were_read_anew_are_back_with_redo(qtbot, session, clock, settings, is_late):
    """Of the same name, and with a design that could go on: they may not be what they were."""
    designed(session, clock, epochs=5)
    step(qtbot, session)
    if is_late:
        later(clock)
    was, read = session.present, load_for(session.spec)
    session.design(dataclasses.replace(session.spec, **settings), dataset=read)
    qtbot.waitUntil(lambda: session.is_ready)
    anew = session.present
    assert anew.dataset is read and session.undoable.act is Act.READ
    session.undo()
    assert session.present is was and session.undoable.settings == {"epochs"}
    session.redo()
    assert session.present is anew and session.dataset is read


@pytest.mark.parametrize("setting, values", [("learning_rate", (1.0, 0.5)), ("epochs", (9, 4))])
def test_what_was_trained_with_is_a_level_of_its_own_however_soon(
    qtbot, session, clock, setting, values
):
    step(qtbot, session)
    later(clock)
    before = session.spec
    for value in values:
        session.design(dataclasses.replace(session.spec, **{setting: value}))
        step(qtbot, session)
    session.undo()
    assert getattr(session.spec, setting) == values[0]
    session.undo()
    assert session.spec == before


def slide(session, clock, change):
    """As a slider goes by, which is one level."""
    before = session.spec.learning_rate
    for eta in (0.3, 0.4, 0.5):
        clock[0] += 0.2
        change(dataclasses.replace(session.spec, learning_rate=eta))
    deed = session.undoable
    assert (deed.before.learning_rate, deed.after.learning_rate) == (before, 0.5)


def test_a_slider_is_one_level(session, clock, spec):
    slide(session, clock, session.design)
    session.undo()
    assert session.spec == spec and session.undoable is None


def test_a_slider_is_one_level_also_where_each_change_begins_a_run(qtbot, session, clock):
    step(qtbot, session)
    was = session.present
    later(clock)
    slide(session, clock, session.start_again)
    session.undo()
    assert session.present is was and session.undoable is None


@pytest.mark.parametrize("setting, value", [("learning_rate", 0.5), ("epochs", 9)])
def test_what_is_put_back_at_once_is_no_level(qtbot, session, clock, spec, setting, value):
    """Nor is it one where something was trained before; what was done earlier is still there."""
    designed(session, clock, momentum=0.5)
    step(qtbot, session)
    earlier, was = session.undoable, getattr(session.spec, setting)
    later(clock)
    for each in (value, was):
        session.design(dataclasses.replace(session.spec, **{setting: each}))
    assert session.undoable is earlier and session.latest.step == 1
    session.undo()
    assert session.spec == spec and session.undoable is None


def test_a_trained_run_that_another_network_took_the_place_of_is_found_by_what_was_done(
    qtbot, session, clock, spec
):
    """Also where the design was put back at once: each change is named, and Redo does it again."""
    step(qtbot, session)
    trained = session.latest
    later(clock)
    for each in ("relu", spec.activation):
        session.design(dataclasses.replace(session.spec, activation=each))
    for expected in ("relu", spec.activation):
        assert session.undoable.settings == {"activation"}
        session.undo()
        assert session.spec.activation == expected
    assert session.latest is trained and session.undoable is None
    for expected in ("relu", spec.activation):
        session.redo()
        assert session.spec.activation == expected and session.latest.step == 0


def test_what_was_learnt_meanwhile_is_not_lost_by_taking_back_a_live_setting(
    qtbot, session, clock, spec
):
    designed(session, clock, learning_rate=0.5)
    step(qtbot, session)
    session.undo()
    assert session.spec == spec and session.latest.step == 1
    session.redo()
    assert session.spec.learning_rate == 0.5 and session.latest.step == 1


def test_a_run_that_was_trained_meanwhile_comes_back_by_redo(qtbot, session, clock):
    designed(session, clock, sizes=(2, 5, 1))
    step(qtbot, session)
    trained = session.latest
    session.undo()
    assert session.latest.network.sizes == (2, 3, 1)
    session.redo()
    assert session.latest is trained


def test_undo_while_it_trains(session, clock, spec):
    session.set_speed(0.0)
    session.train()
    designed(session, clock, sizes=(2, 5, 1))
    session.train()
    session.undo()
    assert session.state is not RunState.RUNNING and session.spec == spec


def test_a_setting_is_taken_back_in_flight(qtbot, session, clock, spec):
    session.set_speed(0.9)
    session.design(dataclasses.replace(spec, epochs=100_000))
    session.train()
    qtbot.waitUntil(lambda: session.latest.step > 0)
    designed(session, clock, learning_rate=0.5)
    session.undo()
    assert session.state is RunState.RUNNING
    assert session.spec.learning_rate == spec.learning_rate
    session.pause()


def test_data_that_never_came_is_loaded_when_one_goes_back_to_it(qtbot, session, clock):
    designed(session, clock, data="xor")
    designed(session, clock, data="nand")
    with qtbot.waitSignal(session.data_ready):
        session.undo()
    assert session.dataset.name == "xor"
    session.undo()
    assert session.dataset.name == "and"


def test_data_that_failed_is_no_level_and_can_be_tried_again(qtbot, session, clock, tmp_path, spec):
    path = tmp_path / "mine.csv"
    with qtbot.waitSignal(session.data_failed):
        designed(session, clock, data=str(path))
    path.write_text("a,b,c\n" + "0,1,0\n1,0,1\n1,1,1\n0,0,0\n2,1,0\n" * 4)
    with qtbot.waitSignal(session.data_ready):
        session.design(session.spec)
    assert session.is_ready and session.failure is None
    with qtbot.waitSignal(session.data_failed):
        designed(session, clock, data=str(tmp_path / "no.csv"))
    pick(qtbot, session, clock, "xor")
    session.undo()
    assert session.spec.data == str(path)


def test_data_that_cannot_be_had_leave_all_as_it_was(qtbot, session, clock, tmp_path, spec):
    designed(session, clock, sizes=(2, 4, 1))
    session.undo()
    step(qtbot, session)
    before = session.spec, session.latest.network, session.dataset, session.undoable
    redoable = session.redoable
    with qtbot.waitSignal(session.data_failed) as caught:
        session.try_data(dataclasses.replace(spec, data=str(tmp_path / "no.csv")))
    assert caught.args[1] == str(tmp_path / "no.csv")
    assert before == (session.spec, session.latest.network, session.dataset, session.undoable)
    assert session.redoable is redoable and session.is_ready and session.failure is None
    with qtbot.waitSignal(session.data_ready):
        session.try_data(dataclasses.replace(spec, data="xor"))
    assert session.undoable.after.data == "xor"


def test_a_network_of_another_shape_is_refused(session):
    known = session.latest
    other = Network([np.ones((3, 3)), np.ones((1, 3))], [np.zeros(3), np.zeros(1)])
    for call in (session.change_by_hand, lambda n: session.design(session.spec, n)):
        with pytest.raises(SpecError, match="2-3-1"):
            call(other)
    with pytest.raises(SpecError, match="activations"):
        session.change_by_hand(Network(known.network.weights, known.network.biases, output="tanh"))
    assert session.latest is known and session.undoable is None


def test_memory_is_bounded(spec):
    run = CurrentRun.begin(spec)
    history = UndoHistory()
    for seed in range(2 * MOST_LEVELS):
        history.add(Deed(Act.RESET, spec, dataclasses.replace(spec, seed=seed)), run)
    assert history.undoable.after.seed == 2 * MOST_LEVELS - 1
    assert [history.undo(run).deed.after.seed for _ in range(MOST_LEVELS)][-1] == MOST_LEVELS
    assert history.undoable is None


def test_large_runs_leave_fewer_levels_but_always_one(spec):
    runs = [CurrentRun.begin(dataclasses.replace(spec, sizes=(2, 1000, 1))) for _ in range(5)]
    history = UndoHistory(most_bytes=2 * runs[0].nbytes)
    for run in runs:
        history.add(Deed(Act.RESET, spec, spec), run)
    assert [history.undo(runs[0]).run for _ in range(2)] == runs[:2:-1]
    assert history.undoable is None
    small = UndoHistory(most_bytes=1)
    small.add(Deed(Act.RESET, spec, spec), runs[0])
    assert small.undoable is not None


def test_the_number_changed_by_hand(spec):
    network = Network.initial(dataclasses.replace(spec, dtype="float64"))
    old = network.weights[0][1, 0]
    assert number_by_hand(network, network.changed(0, 1, 0, 3.0)) == ByHand("w", old, 3.0)
    assert number_by_hand(network, network) is None
    twice = network.changed(0, 1, 0, 3.0).changed(1, 0, 0, 3.0)
    assert number_by_hand(network, twice) is None
    bias = network.changed(0, 1, 2, 3.0)
    assert number_by_hand(network, bias) == ByHand("b", network.biases[0][1], 3.0)


def test_other_epochs_taken_back_leave_the_run_at_its_end(qtbot, session, clock, spec):
    """Trained twice: fewer epochs than that are no reason to train on when they are more again."""
    for _ in range(2):
        session.train()
        qtbot.waitUntil(lambda: session.state is RunState.FINISHED)
    whole = (6, 6, spec.epochs)
    designed(session, clock, epochs=2)
    designed(session, clock, sizes=(2, 4, 1))
    session.undo()
    session.undo()
    assert (session.latest.epoch, session.latest.goal, session.spec.epochs) == whole
    assert session.state is RunState.FINISHED
    session.redo()
    assert (session.latest.goal, session.spec.epochs, session.latest.to_come) == (6, 2, 2)
    session.undo()
    assert (session.latest.epoch, session.latest.goal, session.spec.epochs) == whole


def test_what_is_asked_for_too_late_for_the_run_holds_at_its_end(qtbot, session, spec):
    session.train()
    session._running.trainer.join()
    assert session._running.is_over
    session.design(dataclasses.replace(spec, epochs=9))
    qtbot.waitUntil(lambda: session.state is not RunState.RUNNING)
    assert session.latest.spec == session.spec and session.latest.goal == 9
    assert session.state is RunState.PAUSED
