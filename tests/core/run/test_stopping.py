import dataclasses
from itertools import pairwise

import numpy as np
import pytest

from nnviz.core import COSTS, PENALTIES, Network, Spec, Training
from nnviz.core.run.stopping import Watch
from nnviz.core.settings import LEAST_RATE
from nnviz.core.snapshot import EpochRecord
from nnviz.data.dataset import Part
from tests.core.measured import measure
from tests.core.run.test_training import SPEC, blobs


def record(epoch, accuracy, cost=1.0):
    return EpochRecord(
        epoch=epoch,
        training_cost=cost,
        training_accuracy=accuracy,
        validation_cost=cost,
        validation_accuracy=accuracy,
    )


def reasons(spec, accuracies):
    """What a Watch says after each of these validation accuracies, and its factors."""
    watch = Watch()
    said = []
    for epoch, accuracy in enumerate(accuracies, 1):
        said.append((watch.after(spec, record(epoch, accuracy), None), watch.factor))
    return said


def test_early_stopping_waits_for_n_epochs_without_improvement():
    spec = dataclasses.replace(SPEC, stop_patience=3)
    said = [reason for reason, _ in reasons(spec, [0.5, 0.6, 0.6, 0.55, 0.6, 0.6])]
    assert said[:4] == [None] * 4
    assert str(said[4]) == (
        "The validation accuracy has not got better in 3 epochs, so training stopped early."
    )


def test_early_stopping_names_the_figure_that_it_goes_by():
    spec, one = dataclasses.replace(SPEC, stop_patience=1), record(1, None)
    for figure, cost in (("validation cost", 1.0), ("training cost", None)):
        watch, at = Watch(), dataclasses.replace(one, validation_cost=cost)
        assert watch.after(spec, at, None) is None
        said = watch.after(spec, dataclasses.replace(at, epoch=2), None)
        assert str(said).startswith(f"The {figure} has not got better in the last epoch,")


def test_a_record_that_comes_seldom_counts_for_all_its_epochs():
    spec = dataclasses.replace(SPEC, stop_patience=20, schedule="halving", schedule_patience=10)
    watch = Watch()
    said = [watch.after(spec, record(epoch, 0.5), None) for epoch in (10, 20, 30)]
    assert said[:2] == [None, None] and "in 20 epochs" in str(said[2])
    assert watch.factor == 0.25


def test_an_improvement_begins_the_count_anew():
    spec = dataclasses.replace(SPEC, stop_patience=2)
    said = [reason for reason, _ in reasons(spec, [0.5, 0.4, 0.6, 0.5, 0.7, 0.6, 0.6])]
    assert said[:6] == [None] * 6 and said[6] is not None


def test_halving_halves_after_n_epochs_and_ends_at_one_128th():
    spec = dataclasses.replace(SPEC, schedule="halving", schedule_patience=2)
    said = reasons(spec, [0.5] + [0.4] * 14)
    assert [factor for _, factor in said][:6] == [1, 1, 0.5, 0.5, 0.25, 0.25]
    assert [reason is None for reason, _ in said] == [True] * 14 + [False]
    assert "1/128" in str(said[-1][0])


def test_a_halving_in_a_run_is_marked_and_trains_slower():
    spec = dataclasses.replace(SPEC, schedule="halving", schedule_patience=1, epochs=40)
    training = Training(spec, blobs())
    list(training.steps())
    snapshot = training.snapshot()
    first = snapshot.changes[0]
    assert (first.field, first.old, first.new) == ("learning_rate", 1.0, 0.5)
    assert first.epoch == int(first.epoch) and first.by_schedule
    assert "1/128" in str(snapshot.ended) and snapshot.learning_rate == 1 / 128
    assert training.is_finished and training.epoch < 40


@pytest.mark.parametrize("rate", [1e-9, 1.5e-9, 1e-8, 1e-7, 1.28e-7, 1.3e-7, 1e-3])
def test_a_schedule_ends_where_the_rate_cannot_fall_and_says_how_far_it_has(rate):
    spec = dataclasses.replace(SPEC, schedule="halving", schedule_patience=1, learning_rate=rate)
    watch, rates, said = Watch(), [rate], None
    for epoch in range(1, 12):
        said = watch.after(spec, record(epoch, 0.5), None)
        rates.append(watch.rate(spec))
        if said is not None:
            break
    falls = [before > after for before, after in pairwise(rates[1:])]
    assert all(falls) or rate == 1e-9, "no epoch passes at which η was to fall and did not"
    least = max(rate / 128, LEAST_RATE)
    assert rates[-1] == pytest.approx(least)
    limit = watch.limits(spec, record(12, 0.5))[0]
    assert limit.met and limit.value == pytest.approx(rate / least)
    if rate / 128 >= LEAST_RATE:
        assert str(said) == f"η has come down to 1/128 after epoch {epoch}."
    else:
        assert str(said) == f"η is at 10⁻⁹, the smallest there is, after epoch {epoch}."
    watch.renew(spec, record(epoch, 0.5))
    assert watch.after(spec, record(epoch + 1, 0.6), None) is None, "who goes on, goes on"


def test_going_on_after_early_stopping():
    spec = dataclasses.replace(SPEC, stop_patience=1, epochs=30)
    training = Training(spec, blobs())
    list(training.steps())
    stopped = training.epoch
    assert training.ended is not None and stopped < 30
    training.extend()
    assert not training.is_finished and training.ended is None
    list(training.steps())
    assert training.epoch > stopped


@pytest.mark.parametrize(
    "target, figure, words",
    [
        ({"stop_cost": 0.2}, "training_cost", "training cost reached"),
        ({"stop_accuracy": 0.9}, "training_accuracy", "training accuracy reached"),
        ({"stop_error": 0.1}, "training_squared_error", "squared error reached"),
    ],
)
def test_a_target_ends_the_run_where_it_is_reached(target, figure, words):
    training = Training(dataclasses.replace(SPEC, epochs=200, **target), blobs())
    list(training.steps())
    snapshot = training.snapshot()
    assert words in str(snapshot.ended) and training.epoch < 200
    assert training.snapshot().limits[0].met
    training.extend()
    for _ in training.steps():
        if training.epoch == snapshot.epoch + 3:
            break
    assert training.ended is None, "whoever goes on after a target goes on beyond it"
    goal = next(iter(target.values()))
    figures = [getattr(r, figure) for r in snapshot.history]
    reached = [f >= goal if figure == "training_accuracy" else f <= goal for f in figures]
    assert reached == [False] * (len(figures) - 1) + [True]


def test_progress_towards_every_limit():
    spec = dataclasses.replace(
        SPEC, stop_patience=10, schedule="halving", stop_cost=1e-9, stop_accuracy=None, epochs=3
    )
    training = Training(spec, blobs())
    assert [limit.value for limit in training.snapshot().limits] == [0, 1]
    list(training.steps())
    limits = {str(limit.label): (limit.value, limit.end) for limit in training.snapshot().limits}
    assert limits["epochs without improvement"][1] == 10
    assert limits["η divided by"] == (1, 128)
    cost = training.snapshot().history[-1].training_cost
    assert limits["training cost"] == (cost, 1e-9)


def test_the_best_network_is_restored():
    spec = dataclasses.replace(SPEC, learning_rate=8.0, epochs=12, restore_best=True, seed=3)
    data = blobs()
    training = Training(spec, data)
    kept = {}
    for _ in training.steps():
        if training.epoch and training.epoch not in kept:
            kept[training.epoch] = training.snapshot().network
    snapshot = training.snapshot()
    best = snapshot.best
    assert best == max(snapshot.history, key=lambda r: (r.validation_accuracy, -r.epoch))
    score = measure(snapshot.network, spec, data.validation)
    assert score.accuracy == best.validation_accuracy
    assert snapshot.record == snapshot.restored == best
    if best.epoch < 12:
        theirs = kept[best.epoch]
        pairs = zip(snapshot.network.weights, theirs.weights, strict=True)
        assert all((a == b).all() for a, b in pairs)


def test_only_what_is_monitored_is_measured():
    spec = dataclasses.replace(SPEC, monitor=("validation-accuracy",), epochs=1)
    training = Training(spec, blobs())
    list(training.steps())
    r = training.snapshot().history[-1]
    assert r.validation_accuracy is not None and r.validation_right == 30 * r.validation_accuracy
    assert r.training_cost is r.training_accuracy is r.training_right is r.validation_cost is None
    training = Training(dataclasses.replace(SPEC, monitor=(), epochs=2), blobs())
    list(training.steps())
    assert training.epoch == 2 and training.snapshot().history[-1].validation_accuracy is None


def test_monitoring_changes_nothing_in_the_run():
    networks = []
    for monitor in ((), SPEC.monitor):
        training = Training(dataclasses.replace(SPEC, monitor=monitor), blobs())
        list(training.steps())
        networks.append(training.snapshot().network)
    pairs = zip(networks[0].weights, networks[1].weights, strict=True)
    assert all((a == b).all() for a, b in pairs)


def test_the_books_costs_add_the_penalty_over_the_examples_measured():
    plain = dataclasses.replace(SPEC, penalty="l2", penalty_strength=0.7, dtype="float64")
    data = blobs()
    book = dataclasses.replace(plain, cost_convention="book")
    network = Training(plain, data).snapshot().network
    penalty = sum(PENALTIES["l2"].value(w) for w in network.weights)
    for part, n in ((data.train, 90), (data.validation, 30)):
        difference = measure(network, book, part).cost - measure(network, plain, part).cost
        assert difference == pytest.approx(0.7 / n * penalty, rel=1e-9)


def test_the_squared_error_stands_beside_every_cost():
    data = blobs()
    network = Training(SPEC, data).snapshot().network
    score = measure(network, SPEC, data.train)
    zs, activations = network.forward(data.train.inputs)
    expected = COSTS["quadratic"].value(zs[-1], activations[-1], data.train.targets).mean()
    assert score.squared_error == pytest.approx(expected, rel=1e-5)
    assert score.deviation is None
    assert score.right == np.sum(activations[-1].argmax(axis=1) == data.train.labels)


def test_a_spec_with_all_rules_survives_json():
    spec = dataclasses.replace(
        SPEC,
        schedule="halving",
        stop_patience=20,
        stop_cost=0.1,
        stop_accuracy=0.5,
        stop_error=1e-5,
        restore_best=True,
        monitor=("training-cost",),
        cost_convention="book",
    )
    assert Spec.from_dict(spec.as_dict()) == spec


def test_learning_speed_is_measured_before_the_first_step_and_after_every_epoch_when_asked():
    spec = dataclasses.replace(SPEC, epochs=2, monitor=("learning-speed",))
    data = blobs()
    training = Training(spec, data)
    start = training.snapshot().network
    assert training.snapshot().opening is None
    list(training.steps())
    snapshot = training.snapshot()
    _, nabla = start.backward(data.train.inputs, data.train.targets, spec.cost)
    expected = [np.linalg.norm(b) for b in nabla.biases]
    assert snapshot.opening.learning_speed == pytest.approx(expected, rel=1e-4)
    assert sum(h.counts.sum() for h in snapshot.opening.z_histograms) == 90 * (8 + 3)
    expected = [np.linalg.norm(w) for w in nabla.weights]
    assert snapshot.opening.weight_speed == pytest.approx(expected, rel=1e-4)
    speeds = [s for r in snapshot.history for s in (r.learning_speed, r.weight_speed)]
    assert all(len(speed) == 2 and min(speed) > 0 for speed in speeds)
    assert snapshot.history[-1].training_cost is None
    plain = Training(SPEC, data)
    list(plain.steps())
    assert plain.snapshot().history[-1].learning_speed is None
    assert plain.snapshot().opening.weight_speed is None


@pytest.mark.parametrize("output", ["linear", "tanh", "sigmoid"])
def test_the_deviation_is_in_the_units_of_the_targets(output):
    targets = np.linspace(0, 1, 8, dtype=np.float32)[:, None]
    part = Part(np.zeros((8, 1)), None, targets)
    spec = Spec(sizes=(1, 1), output=output, cost="quadratic")
    bias = {"linear": 0.25, "tanh": np.arctanh(-0.5), "sigmoid": -np.log(3)}[output]
    network = Network([np.zeros((1, 1))], [np.array([bias])], output=output)
    score = measure(network, spec, part)
    assert score.deviation == pytest.approx(np.abs(0.25 - targets).mean(), rel=1e-5)
    assert score.accuracy is None


@pytest.mark.parametrize("restores", [False, True])
def test_going_on_after_the_schedule_has_ended_keeps_its_eta(restores):
    spec = dataclasses.replace(
        SPEC, schedule="halving", schedule_patience=1, epochs=90, restore_best=restores
    )
    training = Training(spec, blobs())
    for divisor in (128, 128**2):
        begun = training.epoch
        list(training.steps())
        snapshot = training.snapshot()
        assert f"come down to 1/{divisor:,} after" in str(snapshot.ended)
        assert training.epoch >= begun + 7, "at least one epoch for every halving"
        training.extend()
        assert training.ended is None and not training.is_finished
        assert training.snapshot().learning_rate == snapshot.learning_rate == 1 / divisor
        assert not training.snapshot().limits[-1].met
    assert all(change.new < change.old for change in training.snapshot().changes)


def test_another_eta_begins_with_the_whole_way_down_to_one_128th():
    spec = dataclasses.replace(SPEC, schedule="halving", schedule_patience=1)
    watch = Watch(factor=1 / 128)
    watch.renew(spec, None)
    watch.follow(spec, dataclasses.replace(spec, learning_rate=0.5))
    assert watch.limits(spec, None)[-1].end == 128 and watch.factor == 1


def test_however_often_training_goes_on_there_is_an_end_and_a_way_to_it():
    spec = dataclasses.replace(SPEC, schedule="halving", schedule_patience=1)
    watch = Watch()
    watch.after(spec, record(1, 1.0), None)
    for epoch in range(2, 2500):
        if watch.after(spec, record(epoch, 0.5), None):
            watch.renew(spec, None)
        limit = watch.limits(spec, None)[-1]
        assert np.isfinite([limit.value, limit.end]).all() and 0 <= limit.share <= 1
    assert watch.rate(spec) == LEAST_RATE and watch.factor == LEAST_RATE / spec.learning_rate


def test_what_was_restored_is_told_until_training_goes_on():
    spec = dataclasses.replace(SPEC, learning_rate=8.0, epochs=12, restore_best=True, seed=3)
    training = Training(spec, blobs())
    list(training.steps())
    assert training.snapshot().restored is not None
    training.extend()
    next(training.steps())
    assert training.snapshot().restored is None
    assert training.snapshot().record == training.snapshot().history[-1]


def test_a_schedule_never_takes_eta_out_of_its_limits():
    spec = dataclasses.replace(
        SPEC, learning_rate=2e-9, schedule="halving", schedule_patience=1, epochs=12
    )
    training = Training(spec, blobs())
    for _ in training.steps():
        pass
    assert training.snapshot().learning_rate == 1e-9
