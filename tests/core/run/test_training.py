import dataclasses
import random

import numpy as np
import pytest

from nnviz.core import Engine, Network, Spec, SpecError, Training, train
from nnviz.core.engine import loop
from nnviz.core.metrics import Score
from nnviz.core.records import RING, History, SpeedRecorder
from nnviz.core.snapshot import EpochRecord
from nnviz.data.dataset import Dataset, Part


def blobs(n=90, seed=0):
    """Three clouds of points in a plane, as a data set."""
    rng = np.random.default_rng(seed)

    def part(m):
        labels = np.arange(m) % 3
        centres = np.array([[-2.0, 0.0], [2.0, 0.0], [0.0, 3.0]])
        return Part.of_classes(centres[labels] + rng.normal(size=(m, 2)) * 0.5, labels, 3)

    return Dataset("blobs", "Blobs", part(n), part(30), part(0))


SPEC = Spec(sizes=(2, 8, 3), epochs=5, mini_batch_size=8, learning_rate=1.0)


def run(spec=SPEC, data=None):
    return list(train(spec, data or blobs()))


def same(one, other):
    weights = zip(one.network.weights, other.network.weights, strict=True)
    return one.history == other.history and all((a == b).all() for a, b in weights)


def test_training_learns():
    last = run()[-1]
    assert last.history[-1].validation_accuracy > 0.95
    assert last.history[-1].training_cost < last.history[0].training_cost


@pytest.fixture
def clock(monkeypatch):
    """A clock that says what a test has put into it."""
    clock = [0.0]
    monkeypatch.setattr("nnviz.core.run.training.perf_counter", lambda: clock[0])
    return clock


def test_records_tell_mini_batches_and_seconds(clock, monkeypatch):
    play = Engine.play

    def play_a_second(engine, *mini_batch):
        clock[0] += 1
        play(engine, *mini_batch)

    monkeypatch.setattr(Engine, "play", play_a_second)
    records = run()[-1].history
    assert [r.step for r in records] == [12, 24, 36, 48, 60]
    assert [r.seconds for r in records] == [12, 24, 36, 48, 60]


def test_a_snapshot_of_the_start_and_after_every_epoch():
    snapshots = run()
    assert [s.epoch for s in snapshots] == [0, 1, 2, 3, 4, 5]
    assert [s.step for s in snapshots] == [12 * e for e in range(6)]
    assert [s.images for s in snapshots] == [90 * e for e in range(6)]
    assert [r.epoch for r in snapshots[-1].history] == [1, 2, 3, 4, 5]
    assert snapshots[0].steps_per_epoch == 12


def test_the_same_seed_gives_the_same_run_to_the_bit():
    assert same(run()[-1], run()[-1])
    assert not same(run()[-1], run(dataclasses.replace(SPEC, seed=2))[-1])


def test_what_is_measured_does_not_change_what_is_learnt_nor_when_it_stops():
    data = dataclasses.replace(blobs(), test=blobs(seed=9).train)
    spec = dataclasses.replace(SPEC, epochs=40, stop_patience=2, restore_best=True)
    by_validation = run(spec, data)[-1]
    by_test = run(dataclasses.replace(spec, measured="test"), data)[-1]
    assert by_test.epoch == by_validation.epoch < 40 and by_test.restored.test_accuracy > 0.9
    without = [dataclasses.replace(r, **NO_TEST) for r in by_test.history]
    assert same(dataclasses.replace(by_test, history=tuple(without)), by_validation)


@pytest.mark.parametrize("every, epochs", [(2, [2, 4, 5]), (5, [5]), (9, [5])])
def test_figures_of_every_kth_epoch_and_of_the_last_are_those_of_the_same_run(every, epochs):
    each, seldom = run()[-1], run(dataclasses.replace(SPEC, evaluate_every=every))
    assert [s.epoch for s in seldom] == [0, *epochs]
    assert seldom[-1].history == tuple(r for r in each.history if r.epoch in epochs)
    assert [c.epoch for c in seldom[-1].checkpoints] == [0, *epochs]
    assert same(dataclasses.replace(seldom[-1], history=each.history), each)


def test_patience_counts_epochs_however_seldom_they_are_measured():
    spec = dataclasses.replace(SPEC, epochs=90, stop_patience=6, evaluate_every=3)
    last = run(spec)[-1]
    assert last.ended is not None and last.epoch == last.best.epoch + 6
    assert "in 6 epochs" in str(last.ended)


def test_between_figures_a_snapshot_has_the_network_as_it_stands():
    training = Training(dataclasses.replace(SPEC, evaluate_every=5), blobs())
    for _ in training.steps():
        if training.epoch == 3:
            break
    now = training.snapshot()
    assert now.record is None and now.epoch == 3
    third = run(dataclasses.replace(SPEC, epochs=3))[-1]
    assert same(dataclasses.replace(now, history=third.history), third)


NO_TEST = dict.fromkeys(f"test_{name}" for name in Score._fields)


@pytest.mark.parametrize("monitor", [(), ("validation-accuracy", "learning-speed")])
def test_looking_and_pausing_change_nothing(monitor, times, monkeypatch):
    """Wherever it is left for the first time: also before the first mini-batch, at the opening.

    At half of these places for each monitor, unless there are more with ``--times``.
    """
    monkeypatch.setattr("nnviz.core.insight.learning_speed._takes_long", lambda spec: True)
    spec = dataclasses.replace(SPEC, monitor=monitor, epochs=3)
    expected = run(spec)[-1]
    for first in range(1, 8) if times > 1 else range(2 - bool(monitor), 8, 2):
        check_pauses(spec, first, expected)


def check_pauses(spec, first, expected):
    training, count = Training(spec, blobs()), first
    while not training.is_finished:
        steps = training.steps()
        for _ in range(count):
            training.snapshot()
            if next(steps, "end") == "end":
                break
        steps.close()
        training.snapshot()
        count = 7
    ended = training.snapshot()
    assert same(ended, expected), first
    assert np.array_equal(ended.mini_batches.cost, expected.mini_batches.cost)


def test_only_a_long_mini_batch_is_done_in_pieces_and_is_the_same(monkeypatch):
    def in_pieces():
        training, calls = Training(SPEC, blobs()), []
        list(training.steps(lambda: calls.append(training.step)))
        return training, calls

    whole, calls = in_pieces()
    assert calls == []
    monkeypatch.setattr(loop, "LONG", 0)
    of_pieces, calls = in_pieces()
    assert same(whole.snapshot(), of_pieces.snapshot())
    assert set(calls) == set(range(whole.step))
    assert calls.count(0) > 4  # onward, error, backward, update


def test_stepping_example_by_example_gives_the_same_run():
    training = Training(dataclasses.replace(SPEC, epochs=1), blobs())
    steps = training.steps()
    next(steps)
    assert training.step == 1
    for count in range(1, 8):
        assert not training.hold_example()
        assert training.snapshot().images == 8 + count
    assert training.hold_example()
    list(steps)
    assert same(training.snapshot(), run(dataclasses.replace(SPEC, epochs=1))[-1])
    assert training.snapshot().images == 90


def test_the_examples_that_are_held_are_those_of_the_mini_batch():
    """Also at the start of an epoch, before anything of it is prepared."""
    spec, data = dataclasses.replace(SPEC, epochs=2), blobs()
    training, seen = Training(spec, data), []
    steps = training.steps()
    assert training.snapshot().held is None
    while not training.is_finished:
        full = training.hold_example()
        held = training.snapshot().held
        assert held.number == training.pending and held.is_last == full
        assert held.epoch == training.epoch + 1
        seen.append((held.epoch, held.row))
        if full:
            step = training.step
            while training.step == step or not training.is_between_mini_batches:
                if next(steps, "end") == "end":
                    break
            if training.is_between_mini_batches and not training.is_finished:
                assert training.snapshot().held == held
    n = training.n_train
    for epoch in (1, 2):
        assert sorted(row for number, row in seen if number == epoch) == list(range(n))
    assert same(training.snapshot(), run(spec)[-1])


def test_a_whole_mini_batch_holds_nothing():
    training = Training(SPEC, blobs())
    steps = training.steps()
    training.hold_example()
    next(steps)
    assert training.snapshot().held is None and training.pending == 0


def test_other_examples_join_at_the_next_epoch_and_every_image_is_counted():
    training = Training(SPEC, blobs())
    steps = training.steps()
    next(steps)
    training.change_data(blobs(n=93))
    list(steps)
    last = training.snapshot()
    assert last.n_train == 93 and last.epochs == 5
    assert last.images == 90 + 4 * 93
    assert [(c.epoch, c.field, c.old, c.new) for c in last.changes] == [(1, "data_size", 90, 93)]
    assert last.history[-1].validation_accuracy > 0.95


def test_other_examples_begin_the_schedule_anew():
    spec = dataclasses.replace(SPEC, schedule="halving", schedule_patience=1, epochs=40)
    training = Training(spec, blobs())
    list(training.steps())
    low = training.snapshot().learning_rate
    assert training.ended and low < spec.learning_rate / 100
    training.extend()
    training.change_data(blobs(n=93))
    next(training.steps())
    snapshot = training.snapshot()
    assert snapshot.learning_rate == spec.learning_rate == training._engine.spec.learning_rate
    assert [limit.end for limit in snapshot.limits] == [128]
    assert [(c.field, c.old, c.new, c.by_schedule) for c in snapshot.changes[-2:]] == [
        ("data_size", 90, 93, False),
        ("learning_rate", 2 * low, spec.learning_rate, True),
    ]


def test_a_snapshot_is_never_written_again():
    training = Training(SPEC, blobs())
    steps = training.steps()
    next(steps)
    snapshot = training.snapshot()
    kept = [w.copy() for w in snapshot.network.weights]
    list(steps)
    assert all((a == b).all() for a, b in zip(kept, snapshot.network.weights, strict=True))
    with pytest.raises(ValueError, match="read-only"):
        snapshot.network.weights[0][0, 0] = 1
    with pytest.raises(ValueError, match="read-only"):
        training.snapshot().speeds.mean_delta[0, 0] = 1


def test_layer_speeds_are_recorded_at_the_first_and_every_ten_mini_batches():
    speeds = run()[-1].speeds
    assert speeds.steps.tolist() == [*range(1, 10), 10, 20, 30, 40, 50, 60]
    assert speeds.mean_delta.shape == speeds.gradient_norm.shape == (15, 2)
    assert (speeds.mean_delta > 0).all()


def test_settings_changed_in_flight_are_marked_where_they_took_effect():
    training = Training(SPEC, blobs())
    steps = training.steps()
    for _ in range(6):
        next(steps)
    training.change(dataclasses.replace(SPEC, learning_rate=0.25, mini_batch_size=45))
    next(steps)
    changes = training.snapshot().changes
    assert [(c.field, c.old, c.new) for c in changes] == [
        ("learning_rate", 1.0, 0.25),
        ("mini_batch_size", 8, 45),
    ]
    assert changes[0].epoch == pytest.approx(48 / 90)
    assert training.snapshot().images == 90  # 48 and the 42 that were left
    list(steps)
    assert training.epoch == 5


def test_rules_for_the_end_changed_in_flight_hold_from_then_on():
    training = Training(dataclasses.replace(SPEC, epochs=50), blobs())
    steps = training.steps()
    while training.epoch < 2:
        next(steps)
    before = training.snapshot()
    wanted = dataclasses.replace(training.spec, stop_accuracy=0.0, restore_best=True)
    training.change(wanted)
    list(steps)
    assert training.epoch == 3 and training.ended is not None
    assert training.snapshot().history[:2] == before.history
    best = training._watch.best_network
    assert training.snapshot().network.weights[0].tolist() == best.weights[0].tolist()


def test_without_a_schedule_eta_is_again_as_it_is_set():
    halving = dataclasses.replace(SPEC, schedule="halving", schedule_patience=1, epochs=20)
    training = Training(halving, blobs())
    steps = training.steps()
    while training.snapshot().learning_rate == 1.0:
        next(steps)
    training.change(dataclasses.replace(halving, schedule="constant"))
    next(steps)
    snapshot = training.snapshot()
    assert snapshot.learning_rate == 1.0
    told = [(c.field, c.old, c.new) for c in snapshot.changes]
    assert told == [("schedule", "halving", "constant")], "nothing was trained with the half"


def test_an_eta_that_is_set_in_flight_is_the_one_that_is_used():
    halving = dataclasses.replace(SPEC, schedule="halving", schedule_patience=1, epochs=20)
    training = Training(halving, blobs())
    steps = training.steps()
    while training.snapshot().learning_rate == 1.0:
        next(steps)
    training.change(dataclasses.replace(halving, learning_rate=0.8))
    next(steps)
    assert training.snapshot().learning_rate == 0.8


def test_a_change_that_needs_a_new_network_is_refused():
    with pytest.raises(ValueError, match="new network"):
        Training(SPEC, blobs()).change(dataclasses.replace(SPEC, seed=3))


def test_training_goes_on_for_as_many_epochs_again():
    training = Training(SPEC, blobs())
    list(training.steps())
    training.extend()
    list(training.steps())
    assert training.epoch == 10
    assert len(training.snapshot().history) == 10
    longer = dataclasses.replace(SPEC, epochs=10)
    assert same(training.snapshot(), run(longer)[-1])


def test_other_epochs_and_back_again_is_as_before_wherever_the_run_stands():
    chance = random.Random(5)
    for done in (0, 3, 10):
        training = Training(dataclasses.replace(SPEC, epochs=5), blobs())
        for _ in range(2):
            for _ in training.steps():
                if training.epoch >= done:
                    break
            if training.is_finished and training.epoch < done:
                training.extend()
        asked = [5] + [chance.randint(1, 30) for _ in range(6)]
        goals = []
        for epochs in (*asked, *asked[::-1]):
            training.change(dataclasses.replace(training.spec, epochs=epochs))
            training.apply_change()
            shown = training.snapshot()
            goals.append(shown.goal)
            assert shown.goal >= shown.epoch == done
            assert training.is_finished is (shown.goal == shown.epoch)
        assert goals[: len(asked)] == goals[len(asked) :][::-1]


def test_what_is_said_to_come_comes():
    """Also of a run that ended before its goal: then that is still ahead."""
    for settings in ({}, {"stop_accuracy": 0.5}):
        training = Training(dataclasses.replace(SPEC, **settings), blobs())
        list(training.steps())
        told, before = training.snapshot().to_come, training.snapshot()
        assert told == (before.goal - before.epoch or SPEC.epochs)
        training.extend()
        list(training.steps())
        assert training.epoch == before.epoch + told == training.snapshot().goal


def test_more_epochs_may_be_asked_for_in_flight():
    training = Training(SPEC, blobs())
    training.change(dataclasses.replace(SPEC, epochs=7))
    list(training.steps())
    assert training.epoch == 7


def test_divergence_says_where_and_what_to_do_and_keeps_the_last_good_network():
    spec = dataclasses.replace(
        SPEC, activation="linear", output="linear", cost="quadratic", learning_rate=1000.0
    )
    training = Training(spec, blobs())
    list(training.steps())
    assert "diverged" in str(training.failure) and "learning rate" in str(training.failure)
    last = training.snapshot()
    assert all(np.isfinite(w).all() for w in last.network.weights)
    assert last.epoch == 0 and last.history == ()


def test_no_snapshot_has_a_network_that_is_no_numbers():
    spec = dataclasses.replace(
        SPEC, activation="linear", output="linear", cost="quadratic", learning_rate=1000.0,
        mini_batch_size=1,
    )  # fmt: skip
    training = Training(spec, blobs())
    networks = [training.snapshot().network for _ in training.steps()]
    assert len(networks) > 50 and training.failure is not None
    for network in networks:
        assert all(np.isfinite(a).all() for a in (*network.weights, *network.biases))


def test_too_strong_a_penalty_is_named_as_the_cause():
    spec = dataclasses.replace(SPEC, penalty="l2", penalty_strength=9_000.0, epochs=100)
    training = Training(spec, blobs())
    list(training.steps())
    assert "ηλ/n = 100 > 2" in str(training.failure)


def test_no_validation_examples_means_no_validation_figures():
    data = blobs()
    data = Dataset("blobs", "Blobs", data.train, data.test, data.test)
    record = run(data=data)[-1].history[-1]
    assert record.validation_cost is None and record.validation_accuracy is None
    assert record.training_accuracy is not None


def test_one_output_answers_with_its_middle():
    data = blobs()
    labels = (data.train.labels == 2).astype(np.int64)
    part = Part(data.train.master, labels, labels[:, None].astype(np.float32))
    data = Dataset("top", "Top", part, part[:30], part[:0])
    for output, cost in (("sigmoid", "cross-entropy"), ("tanh", "quadratic")):
        spec = Spec(sizes=(2, 6, 1), output=output, cost=cost, epochs=10)
        assert run(spec, data)[-1].history[-1].training_accuracy > 0.95


def test_fewer_examples_when_asked():
    snapshots = run(dataclasses.replace(SPEC, train_size=10, validation_size=5))
    assert snapshots[-1].images == 50
    assert snapshots[-1].history[-1].validation_accuracy in {0, 0.2, 0.4, 0.6, 0.8, 1.0}


def test_initial_weights_do_not_depend_on_whether_there_are_biases():
    spec = dataclasses.replace(SPEC, use_biases=False)
    pairs = zip(Network.initial(SPEC).weights, Network.initial(spec).weights, strict=True)
    assert all((a == b).all() for a, b in pairs)


def test_the_ring_halves_its_resolution_when_full():
    recorder = SpeedRecorder(2)
    for step in range(1, 10 * RING * 3):
        if step == recorder.due:
            recorder.add(step, [step, 1.0, 2.0, step])
    speeds = recorder.speeds
    assert RING // 2 <= len(speeds.steps) <= RING
    assert set(np.diff(speeds.steps)) == {40}
    assert (speeds.mean_delta[:, 0] == speeds.steps).all()


def test_what_is_looked_at_meanwhile_changes_nothing_that_is_kept():
    looked_at, left_alone = SpeedRecorder(1), SpeedRecorder(1)
    for step in range(1, 10 * RING * 3):
        assert looked_at.due == left_alone.due, "one of the two costs training more"
        for recorder in (looked_at, left_alone):
            if step == recorder.due:
                recorder.add(step, [step, -step])
        if step % 7_001 == 0:
            assert len(looked_at.speeds.steps) <= RING
    assert (looked_at.speeds.steps == left_alone.speeds.steps).all()
    assert (looked_at.speeds.gradient_norm == left_alone.speeds.gradient_norm).all()


def test_speeds_that_are_no_numbers_are_left_out():
    recorder = SpeedRecorder(1)
    for step, speed in ((1, 1.0), (2, np.nan), (3, np.inf), (4, 2.0)):
        assert recorder.due == step
        recorder.add(step, [speed, speed])
    assert recorder.speeds.steps.tolist() == [1, 4]
    assert recorder.speeds.gradient_norm.tolist() == [[1.0], [2.0]]


def test_what_happens_between_two_mini_batches_is_no_training(clock):
    training = Training(SPEC, blobs())
    for _ in training.steps():
        clock[0] += 1
    assert training.epoch == SPEC.epochs and training.seconds == 0


def test_a_long_history_keeps_every_kth_the_best_and_the_last():
    history = History()
    for epoch in range(1, 25_008):
        accuracy = 1.0 if epoch == 7_777 else 0.5
        history.add(
            EpochRecord(
                epoch=epoch,
                training_cost=1.0,
                training_accuracy=0.5,
                validation_cost=1.0,
                validation_accuracy=accuracy,
            )
        )
    epochs = [record.epoch for record in history.records]
    assert epochs == sorted(set(epochs)) and len(epochs) <= 10_001
    assert 7_777 in epochs and epochs[-1] == 25_007
    assert {e % 4 for e in epochs[:-1] if e != 7_777} == {0}


def test_a_step_can_be_evaluated_but_not_trained():
    spec = dataclasses.replace(SPEC, activation="step")
    training = Training(spec, blobs())
    a = training.snapshot().network.forward(np.zeros((2, 2)))[1][1]
    assert set(np.unique(a)) <= {0.0, 1.0}
    with pytest.raises(SpecError, match="no slope"):
        next(training.steps())
    with pytest.raises(SpecError, match="choose sigmoid"):
        next(train(dataclasses.replace(SPEC, output="step", cost="quadratic"), blobs()))


def test_dropout_in_a_run_is_reproducible_and_reads_with_the_full_network():
    spec = dataclasses.replace(SPEC, dropout=0.5, epochs=20)
    one, other = run(spec)[-1], run(spec)[-1]
    assert same(one, other)
    assert one.history[-1].validation_accuracy > 0.95
