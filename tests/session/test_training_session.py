import dataclasses
import subprocess
import sys
from functools import partial

import numpy as np
import pytest

from nnviz.core import Network, Sentence, Spec, SpecError, train
from nnviz.data import DATASETS, DataError, Source, load_for
from nnviz.data.dataset import Dataset, Part
from nnviz.data.derived.added_examples import with_added
from nnviz.data.designs import usual_design
from nnviz.data.own_digits import instead_of_part, on_top_of_part
from nnviz.session.run_state import RunState
from nnviz.session.training_session import TrainingSession
from tests.open_session import open_session
from tests.session.working import working


def toy(seed=0, name="toy"):
    rng = np.random.default_rng(seed)
    labels = np.arange(120) % 3
    points = np.eye(3)[labels] * 2 + rng.normal(size=(120, 3)) * 0.3
    part = Part.of_classes(points, labels, 3)
    return Dataset(name, name.title(), part, part[:30], part[:0])


def broken(progress=None):
    raise DataError(Sentence("There is nothing here: choose a folder."))


SPEC = Spec(data="toy", sizes=(3, 6, 3), epochs=40, mini_batch_size=4)


@pytest.fixture(autouse=True)
def toy_data(monkeypatch):
    """Data sets that load at once, one that cannot be loaded."""
    sources = {
        "toy": Source("Toy", "Three clouds.", lambda progress: toy()),
        "other": Source("Other", "Three other clouds.", lambda progress: toy(1, "other")),
        "broken": Source("Broken", "Nothing.", broken),
    }
    for name, source in sources.items():
        monkeypatch.setitem(DATASETS, name, source)


@pytest.fixture
def session(qtbot):
    with open_session(qtbot, SPEC) as session:
        yield session


def finish(session, qtbot):
    with qtbot.waitSignal(
        session.state_changed,
        check_params_cb=lambda s: s in (RunState.FINISHED, RunState.FAILED),
    ):
        session.train()


def paused_after(session, qtbot, kind):
    with qtbot.waitSignal(
        session.state_changed, check_params_cb=lambda s: s is not RunState.RUNNING
    ):
        session.step(kind)


def same_weights(one, other):
    return all((a == b).all() for a, b in zip(one.weights, other.weights, strict=True))


def test_before_the_data_is_there_the_start_is_shown(qtbot):
    session = TrainingSession(SPEC)
    assert not session.is_ready and session.latest.step == 0
    session.train()
    assert session.state is RunState.IDLE
    session.close()


def test_a_run_in_the_window_is_the_run_without_it(session, qtbot):
    finish(session, qtbot)
    assert session.state is RunState.FINISHED
    *_, last = train(SPEC, toy())
    assert session.latest.history == last.history
    assert same_weights(session.latest.network, last.network)


def test_pausing_and_going_on_gives_the_same_run(session, qtbot):
    session.set_speed(0.8)
    for _ in range(3):
        before = session.latest.step
        session.train()
        qtbot.waitUntil(lambda before=before: session.latest.step > before)
        session.pause()
        assert session.state is RunState.PAUSED
        assert session.latest.step == session.training.step
    session.set_speed(1.0)
    finish(session, qtbot)
    *_, last = train(SPEC, toy())
    assert same_weights(session.latest.network, last.network)


def test_latest_is_the_same_object_until_there_is_a_newer_one(session, qtbot):
    first = session.latest
    assert session.latest is first
    paused_after(session, qtbot, "mini-batch")
    assert session.latest is not first and session.latest.step == 1


def test_what_has_no_slope_to_descend_is_not_begun(session):
    session.design(dataclasses.replace(SPEC, activation="step"))
    for begin in (
        session.train,
        partial(session.step, "mini-batch"),
        partial(session.step, "example"),
    ):
        begin()
        assert session.state is RunState.IDLE and session.latest.step == 0


def test_steps_of_each_kind(session, qtbot):
    session.step("example")
    assert session.latest.images == 1 and session.latest.step == 0
    assert session.state is RunState.PAUSED
    for _ in range(2):
        session.step("example")
    paused_after(session, qtbot, "example")
    assert session.latest.step == 1 and session.latest.images == 4
    paused_after(session, qtbot, "mini-batch")
    assert session.latest.step == 2
    paused_after(session, qtbot, "epoch")
    assert session.latest.epoch == 1 and len(session.latest.history) == 1
    for _ in range(29):
        paused_after(session, qtbot, "mini-batch")
    assert session.latest.epoch == 1
    paused_after(session, qtbot, "mini-batch")
    assert session.latest.epoch == 2, "the step that ends an epoch also measures it"


def test_reset_gives_the_same_run_again(session, qtbot):
    start = session.latest.network
    finish(session, qtbot)
    trained = session.latest
    session.reset()
    assert session.state is RunState.IDLE and session.latest.step == 0
    assert same_weights(session.latest.network, start)
    finish(session, qtbot)
    assert same_weights(session.latest.network, trained.network)


def test_train_after_the_end_goes_on_for_as_many_epochs(session, qtbot):
    finish(session, qtbot)
    finish(session, qtbot)
    assert session.latest.epoch == 80


def test_live_settings_change_the_run_that_is_going(session, qtbot):
    session.set_speed(0.9)
    session.train()
    qtbot.waitUntil(lambda: session.latest.step > 0)
    session.design(dataclasses.replace(SPEC, learning_rate=0.01))
    assert session.state is RunState.RUNNING
    qtbot.waitUntil(lambda: len(session.latest.changes) == 1)
    change = session.latest.changes[0]
    assert (change.field, change.old, change.new) == ("learning_rate", 0.25, 0.01)
    session.pause()


def test_live_settings_change_a_paused_run_at_once(session, qtbot):
    paused_after(session, qtbot, "mini-batch")
    session.design(dataclasses.replace(SPEC, momentum=0.5))
    assert session.latest.step == 1 and session.latest.changes[0].field == "momentum"


def test_a_penalty_and_rules_for_the_end_drop_nothing_that_was_learnt(session, qtbot):
    paused_after(session, qtbot, "epoch")
    trained = session.latest.network
    for settings in (
        {"penalty": "l2", "penalty_strength": 0.0},
        {"restore_best": True, "stop_patience": 3},
        {"schedule": "halving"},
        {"monitor": ("training-cost", "learning-speed")},
    ):
        session.design(dataclasses.replace(session.spec, **settings))
    assert same_weights(session.latest.network, trained)
    finish(session, qtbot)
    assert session.latest.history[-1].learning_speed is not None


def test_before_training_a_live_setting_is_no_change_to_mark(session):
    session.design(dataclasses.replace(SPEC, learning_rate=0.01))
    assert session.latest.changes == () and session.latest.spec.learning_rate == 0.01


def test_more_epochs_after_the_end_open_the_run_again(session, qtbot):
    finish(session, qtbot)
    session.design(dataclasses.replace(SPEC, epochs=45))
    assert session.state is RunState.PAUSED
    finish(session, qtbot)
    assert session.latest.epoch == 45


def test_a_design_that_drops_a_trained_network_can_be_undone(session, qtbot):
    finish(session, qtbot)
    trained = session.latest
    session.design(dataclasses.replace(SPEC, sizes=(3, 4, 3)))
    assert session.latest.step == 0 and session.latest.network.sizes == (3, 4, 3)
    assert session.undoable.settings == {"sizes"}
    session.undo()
    assert session.latest is trained and session.spec == SPEC
    assert session.state is RunState.FINISHED and session.undoable is None
    finish(session, qtbot)
    assert session.latest.epoch == 80


def test_undo_also_brings_back_the_data(session, qtbot):
    paused_after(session, qtbot, "epoch")
    with qtbot.waitSignal(session.data_ready):
        session.design(dataclasses.replace(SPEC, data="other"))
    assert session.dataset.name == "other"
    session.undo()
    assert session.dataset.name == "toy" and session.latest.epoch == 1
    finish(session, qtbot)
    *_, last = train(SPEC, toy())
    assert same_weights(session.latest.network, last.network)


def test_a_design_of_which_nothing_was_trained_can_be_undone_too(session):
    session.undo()
    session.redo()
    assert session.spec == SPEC
    session.design(dataclasses.replace(SPEC, sizes=(3, 4, 3)))
    session.undo()
    assert session.spec == SPEC
    session.redo()
    assert session.spec.sizes == (3, 4, 3)


def test_a_design_that_does_not_fit_leaves_all_as_it_was(session):
    before = session.latest
    with pytest.raises(SpecError, match="first layer 3"):
        session.design(dataclasses.replace(SPEC, sizes=(5, 3)))
    assert session.latest is before and session.spec == SPEC


def test_data_that_cannot_be_loaded(session, qtbot):
    with qtbot.waitSignal(session.data_failed) as caught:
        session.design(dataclasses.replace(SPEC, data="broken"))
    assert str(caught.args[0]) == "There is nothing here: choose a folder."
    assert not session.is_ready
    with qtbot.waitSignal(session.data_ready):
        session.design(SPEC)
    assert session.is_ready


def take(session, qtbot, **settings):
    """A design with these settings, for which other data has to be loaded."""
    with qtbot.waitSignal(session.data_ready):
        session.design(dataclasses.replace(session.spec, **settings))
    return session.dataset.train.master


def test_points_are_drawn_anew_for_their_noise_number_and_seed(session, qtbot):
    points = take(session, qtbot, data="spiral")
    for settings in ({"noise": 0.3}, {"seed": 5}):
        before, points = points, take(session, qtbot, **settings)
        assert not (before == points).all()
    assert len(take(session, qtbot, data_size=80)) == 80
    finish(session, qtbot)
    *_, last = train(session.spec, load_for(session.spec))
    assert same_weights(session.latest.network, last.network)


def test_noise_drawn_anew_can_be_undone(session, qtbot):
    exact = take(session, qtbot, data="moons")
    paused_after(session, qtbot, "epoch")
    take(session, qtbot, noise=0.4)
    assert session.latest.step == 0
    session.undo()
    assert session.spec.noise == 0 and session.latest.epoch == 1
    assert session.dataset.train.master is exact


def test_data_that_is_not_drawn_stays_whatever_its_noise(session):
    before = session.dataset
    session.design(dataclasses.replace(session.spec, noise=0.3, seed=5, data_size=70))
    assert session.dataset is before and session.is_ready


def test_picking_a_data_set_brings_a_design_that_fits(session, qtbot):
    picked = [
        ("xor", (2, 6, 1), "sigmoid", "cross-entropy"),
        ("sine", (1, 6, 1), "linear", "quadratic"),
    ]
    picked += [
        ("toy", (3, 6, 3), "softmax", "log-likelihood"),
        ("sine", (1, 6, 1), "linear", "quadratic"),
    ]
    for data, sizes, output, cost in picked:
        take(session, qtbot, data=data)
        spec = session.spec
        assert (spec.sizes, spec.output, spec.cost) == (sizes, output, cost)
        assert session.is_ready
    take(session, qtbot, output="sigmoid", noise=0.1)
    assert session.spec.output == "sigmoid", "what was chosen is kept where it is possible"
    take(session, qtbot, data="toy", learning_rate=0.1)
    assert (session.spec.output, session.spec.cost) == ("sigmoid", "quadratic")


def test_divergence_ends_in_failed_with_a_sentence(session, qtbot):
    session.design(
        dataclasses.replace(
            SPEC, activation="linear", output="linear", cost="quadratic", learning_rate=1e5
        )
    )
    finish(session, qtbot)
    assert session.state is RunState.FAILED and "diverged" in str(session.failure)
    assert all(np.isfinite(w).all() for w in session.latest.network.weights)
    session.train()
    assert session.state is RunState.FAILED
    session.reset()
    assert session.state is RunState.IDLE and session.failure is None


def test_an_opened_network_is_where_the_run_starts_and_resets_to(session, qtbot):
    network = Network([np.ones((3, 3), np.float32)], [np.zeros(3)], output="softmax")
    session.design(dataclasses.replace(SPEC, sizes=(3, 3)), network)
    assert same_weights(session.latest.network, network)
    paused_after(session, qtbot, "epoch")
    session.reset()
    assert same_weights(session.latest.network, network)


def test_an_error_in_training_is_raised_once_and_keeps_the_network(session, qtbot, monkeypatch):
    paused_after(session, qtbot, "epoch")
    kept = session.latest.network
    monkeypatch.setattr(type(session.training._engine), "play", lambda *_: 1 / 0)
    with qtbot.capture_exceptions() as raised:
        session.train()
        qtbot.waitUntil(lambda: session.state is RunState.FAILED)
    assert [error for error, _, _ in raised] == [ZeroDivisionError]
    assert same_weights(session.latest.network, kept)


def test_slow_motion_and_full_speed(session, qtbot):
    session.set_speed(0.0)
    session.train()
    qtbot.waitUntil(lambda: session.latest.step == 1)
    assert session.latest.step == 1
    session.set_speed(1.0)
    qtbot.waitUntil(lambda: session.state is RunState.FINISHED)


def test_many_rounds_leave_no_thread(session, qtbot, times):
    for _ in range(60 * times):
        session.train()
        session.pause()
    assert session.state in (RunState.PAUSED, RunState.FINISHED)
    qtbot.waitUntil(lambda: not working())


def test_hundreds_of_starts_stops_steps_resets_and_undos_leave_the_process_alive(times):
    """Thousands with ``--times 10``."""
    command = [sys.executable, "-m", "tests.session.storm", "1", str(400 * times)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_closing_while_training_and_twice(session):
    session.train()
    session.close()
    session.close()
    session.train()
    assert not working()


def test_closed_its_loader_is_stopped_before_the_trainer_is_waited_for(session, monkeypatch):
    loader, stopped = session._loading._loader, []
    monkeypatch.setattr(session._running, "close", lambda: stopped.append(loader.stopping.is_set()))
    session.close()
    assert stopped == [True]


def with_two_more(dataset):
    return with_added(dataset, np.array([[2.0, 0, 0], [0, 2.0, 0]]), np.array([0, 1]))


def test_data_added_before_training_is_there_at_once(session, qtbot):
    with qtbot.waitSignal(session.data_changed):
        session.change_data(with_two_more(session.dataset))
    assert (session.training.n_train, session.latest.step) == (122, 0)
    finish(session, qtbot)
    assert session.latest.n_train == 122


def test_data_added_while_training_joins_at_the_next_epoch_and_stays_for_reset(session, qtbot):
    session.set_speed(0.5)
    session.train()
    qtbot.waitUntil(lambda: session.latest.step > 0)
    session.change_data(with_two_more(session.dataset))
    assert session.state is RunState.RUNNING
    session.set_speed(1.0)
    qtbot.waitUntil(lambda: session.training.n_train == 122)
    session.pause()
    session.reset()
    assert session.training.n_train == 122
    session.design(dataclasses.replace(SPEC, sizes=(3, 5, 3)))
    assert session.training.n_train == 122
    session.change_data(with_added(session.dataset, np.zeros((0, 3)), np.zeros(0)))
    assert session.training.n_train == 120


def test_own_data_stays_where_the_same_set_is_drawn_anew_and_goes_with_another(session, qtbot):
    session.change_data(with_two_more(session.dataset))
    with qtbot.waitSignal(session.data_ready):
        session.open()
    assert (session.dataset.added, session.training.n_train) == (2, 122)
    with qtbot.waitSignal(session.data_ready):
        session.design(dataclasses.replace(SPEC, data="other"))
    assert session.dataset.added == 0


def test_undo_brings_back_the_data_as_it_was(session, qtbot):
    finish(session, qtbot)
    session.reset()
    session.change_data(with_two_more(session.dataset))
    session.undo()
    assert session.dataset.added == 0


def left_runs(session):
    """The snapshots and starts of the runs that are left from now on."""
    left = []
    session.run_left.connect(lambda snapshot, start: left.append((snapshot, start)))
    return left


def test_a_trained_run_that_is_left_is_told_once(session, qtbot):
    left = left_runs(session)
    session.reset()
    assert left == []
    paused_after(session, qtbot, "epoch")
    known = session.latest
    session.reset()
    assert left == [(known, None)]


def test_a_start_again_has_the_same_first_weights(session, qtbot):
    first = session.latest.network
    finish(session, qtbot)
    left = left_runs(session)
    session.start_again(dataclasses.replace(SPEC, learning_rate=0.9))
    assert session.state is RunState.IDLE and session.latest.step == 0
    assert all(map(np.array_equal, session.latest.network.weights, first.weights))
    assert len(left) == 1 and session.spec.learning_rate == 0.9


def test_a_start_again_keeps_given_weights_between_other_activations(session, qtbot):
    given = Network.initial(dataclasses.replace(SPEC, seed=99))
    session.design(SPEC, given)
    paused_after(session, qtbot, "epoch")
    session.start_again(dataclasses.replace(SPEC, activation="tanh"))
    network = session.latest.network
    assert all(map(np.array_equal, network.weights, given.weights))
    assert network.activation == "tanh"
    with pytest.raises(SpecError, match="given"):
        session.start_again(dataclasses.replace(session.spec, initializer="large"))


def test_a_start_again_with_other_examples_loads_them_and_keeps_given_weights(session, qtbot):
    circle = usual_design("circle")
    with qtbot.waitSignal(session.data_ready):
        session.design(circle)
    given = Network.initial(dataclasses.replace(circle, seed=99))
    session.design(circle, given)
    paused_after(session, qtbot, "epoch")
    left, points = left_runs(session), session.dataset
    with qtbot.waitSignal(session.data_ready):
        session.start_again(dataclasses.replace(circle, noise=0.2))
    assert session.latest.step == 0 and session.dataset is not points and len(left) == 1
    assert all(map(np.array_equal, session.latest.network.weights, given.weights))
    session.undo()
    assert session.dataset is points and session.is_trained


def test_a_start_again_that_does_not_fit_leaves_nothing(session, qtbot):
    paused_after(session, qtbot, "epoch")
    left, known = left_runs(session), session.latest
    with pytest.raises(SpecError):
        session.start_again(dataclasses.replace(SPEC, sizes=(4, 6, 3)))
    assert left == [] and session.latest is known


def test_undo_tells_which_run_is_back_and_keeps_the_one_it_leaves(session, qtbot):
    paused_after(session, qtbot, "epoch")
    first = session.latest
    session.reset()
    paused_after(session, qtbot, "epoch")
    second = session.latest
    left = left_runs(session)
    with qtbot.waitSignal(session.run_back) as back:
        session.undo()
    assert back.args == [first] and session.latest is first
    assert left == [(second, None)]


def test_undo_brings_back_the_moments_that_one_can_look_back_at(session, qtbot):
    finish(session, qtbot)
    moments = session.latest.checkpoints
    assert len(moments) > 1
    session.reset()
    assert len(session.latest.checkpoints) == 1
    session.undo()
    assert session.latest.checkpoints == moments


def test_a_run_begins_anew_also_where_the_present_one_could_go_on(session, qtbot):
    finish(session, qtbot)
    other = dataclasses.replace(SPEC, learning_rate=0.7)
    with qtbot.waitSignal(session.run_left):
        session.begin(other)
    assert session.latest.step == 0 and session.spec == other and session.is_ready
    assert session.undoable is None


def test_a_design_for_more_data_than_there_are_is_fitted_also_the_second_time(session, qtbot):
    """As of a lesson that is started again, with data that have come meanwhile."""
    for_more = dataclasses.replace(SPEC, data="other", train_size=100_000)
    for _ in range(2):
        with qtbot.waitSignal(session.data_ready):
            session.begin(for_more)
        assert session.is_ready and (session.spec.train_size or 0) < 100_000


@pytest.mark.parametrize("mixed", [on_top_of_part, instead_of_part])
def test_a_run_of_a_lesson_begins_without_ones_own_digits(session, qtbot, mixed):
    plain = session.dataset
    session.change_data(mixed(plain, plain.train[:9]))
    with qtbot.waitSignal(session.data_ready):
        session.begin(dataclasses.replace(SPEC, seed=7))
    assert not session.dataset.has_own
    assert session.training.n_train == plain.epoch_size(SPEC.train_size)


def test_a_run_begins_with_examples_that_have_no_name_and_a_plan_that_reset_keeps(session, qtbot):
    own = toy(5, "rows")
    spec = dataclasses.replace(SPEC, data="rows", epochs=3)
    with qtbot.waitSignal(session.data_ready):
        session.begin(spec, dataset=own, plan={1: {"learning_rate": 0.01}})
    assert session.dataset is own
    finish(session, qtbot)
    session.reset()
    finish(session, qtbot)
    assert [(c.epoch, c.new) for c in session.latest.changes] == [(1.0, 0.01)]


def test_what_is_set_aside_comes_back_whole_with_its_undo_and_joins_no_earlier_runs(session, qtbot):
    session.design(dataclasses.replace(SPEC, learning_rate=0.3))
    finish(session, qtbot)
    known, deed = session.latest, session.undoable
    left = []
    session.run_left.connect(lambda *run: left.append(run))
    kept = session.set_aside()
    with qtbot.waitSignal(session.data_ready):
        session.begin(dataclasses.replace(SPEC, data="other"))
    assert session.undoable is None and session.latest.step == 0 and not left
    session.bring_back(kept)
    assert session.latest is known and session.state is RunState.FINISHED
    assert session.undoable is deed and session.dataset.name == "toy" and not left
