"""What is said of a cost that has not come down agrees with what stands over its curve."""

import dataclasses
import itertools
import random
import re
from itertools import chain

import numpy as np
import pytest

from nnviz.core import Network, Sentence, Snapshot, Spec, Training
from nnviz.core.choices import Choices
from nnviz.core.insight.spoilt import DOWN, JUMPS
from nnviz.core.run.standstill import POOR
from nnviz.core.run.without_penalty import trying
from nnviz.core.settings import LEAST_RATE
from nnviz.core.snapshot import Limit, WithoutPenalty
from nnviz.data import load_for
from nnviz.data.derived.added_examples import with_added
from nnviz.data.designs import fitting, usual_design
from nnviz.data.problem import Problem
from nnviz.gui.controls.number_words import cost_text
from nnviz.gui.curves.cost_accuracy_views import CostView
from nnviz.gui.run.unlearnt import STILL, unlearnt
from nnviz.gui.run.words import of_epoch
from nnviz.gui.run_words import number_text
from nnviz.session.run_state import RunState
from tests.gui.snapshots import change, network, record, snapshot

XOR = Spec(data="xor", sizes=(2, 3, 1), output="sigmoid", cost="cross-entropy", epochs=200)


def any_costs(chance):
    """Of a run that comes down, stays, jumps or goes wild, some of them too large for a number."""
    fall, noise = chance.choice((0.5, 0.9, 0.99, 1.0, 1.02)), chance.choice((0, 0.01, 0.5, 3))
    costs = [fall**e * np.exp(noise * chance.gauss(0, 1)) for e in range(chance.randint(1, 60))]
    fall *= chance.random() > 0.02  # all is learnt
    floor = chance.choice((0, 0, 0.3))
    costs = [max(cost, floor) for cost in costs]
    large = chance.choice((0, 0, 0, 0.2))
    return [None if chance.random() < large else float(cost) for cost in costs]


def test_over_any_history_it_is_true_and_agrees_with_the_header(qtbot):
    chance, view, kinds = random.Random(4), CostView(), set()
    qtbot.addWidget(view)
    view.reset(XOR)
    for _ in range(400):
        costs, every = any_costs(chance), chance.choice((1, 5))
        right = chance.choice((None, 0.5, 0.95))
        records = [record(every * at, (c, None), (right, None)) for at, c in enumerate(costs, 1)]
        epochs = {r.epoch: r.training_cost for r in records if r.training_cost is not None}
        last = records[-1].epoch
        shown = snapshot(XOR, history=tuple(records), epoch=last, epochs=float(last))
        said = unlearnt(shown)
        kinds.add(re.sub(r"[\d,]+", "N", said))
        found = re.search(r"epoch (\d[\d,]*)", said)
        epoch = int(found[1].replace(",", "")) if found else None
        if "hardly moved" in said:
            assert right == 0.5 and epochs[last] < min([*epochs.values()][:-1])
            assert shown.network is shown.checkpoints[0].network
        elif "hardly" in said:
            later = [c for at, c in epochs.items() if at >= epoch]
            assert len(later) >= 10 and 2 * epoch <= last and right == 0.5
            assert all(abs(c - epochs[last]) <= STILL * max(c, epochs[last]) for c in later)
        elif "higher" in said:
            assert epochs[last] > epochs[epoch]
            assert cost_text(epochs[last]) != cost_text(epochs[epoch])
            view.show_snapshot(shown)
            lowest = re.search(r"lowest .* at epoch ([\d,]+)", view.words)
            least = min(epochs, key=epochs.__getitem__)
            assert epoch == (least if 2 * least <= last else min(epochs))
            assert lowest is None or int(lowest[1].replace(",", "")) == least
        elif "large" in said:
            assert records[-1].training_cost is None
        elif epochs.get(last) == 0:
            assert not said, "there is nothing left to learn"
        elif not said and len(epochs) > 1:
            first, half = next(iter(epochs.values())), [*epochs.values()][len(epochs) // 2 :]
            assert last not in epochs or epochs[last] <= first
            assert np.median(half) < JUMPS * max(epochs.values())
        elif "jumps" in said:
            half = [*epochs.values()][len(epochs) // 2 :]
            assert np.median(half) >= DOWN * next(iter(epochs.values()))
    assert len(kinds) == 7, "all that can be said"


def test_a_ruined_network_is_told_however_its_cost_came_down():
    """Of η 1000 it comes down from 40,000, after one epoch or five."""
    start = snapshot(XOR)
    thrown = network(*(1_000 * w for w in start.network.weights), output="sigmoid")
    for costs in ((18_666,), (40_000, 44_000, 18_900, 18_700, 18_666), (18_666, 18_666)):
        records = tuple(record(e, (c, None), (0.1, None)) for e, c in enumerate(costs, 1))
        ruined = dataclasses.replace(start, network=thrown, history=records)
        said = unlearnt(ruined)
        assert "no lower than with one answer for all: try a smaller η, from the start" in said
        assert "one answer" not in unlearnt(dataclasses.replace(ruined, network=start.network))


GO_ON = ""
STUCK = "hardly changed since epoch"
DROPS = "less dropout"
SMALLER = "try a smaller η, from the start"
ANEW = "it was trained with η 1000 for a while. Begin anew"
RUNS = {
    "young": ({}, [(1, 3.0)], GO_ON),
    "still coming down": ({}, [(3, 3.0)], GO_ON),
    "on a plateau that has an end": ({}, [(20, 3.0)], GO_ON),
    "a little later": ({}, [(20, 3.0), (20, 3.0)], GO_ON),
    "learnt": ({}, [(100, 3.0)], GO_ON),
    "slow": ({}, [(60, 0.3)], GO_ON),
    "slow, of one neuron": ({"data": "three-inputs", "sizes": (3, 1)}, [(20, 0.01)], GO_ON),
    "up at first": ({"seed": 21}, [(6, 3.0)], GO_ON),
    "stuck": ({"sizes": (2, 1, 1)}, [(60, 3.0)], STUCK),
    "stuck for long": ({"sizes": (2, 1, 1)}, [(150, 3.0)], STUCK),
    "stuck above": ({"sizes": (2, 1, 1), "seed": 2}, [(500, 3.0)], STUCK),
    "ruined at once": ({}, [(1, 1000.0)], SMALLER),
    "ruined, coming down": ({}, [(3, 100.0)], SMALLER),
    "ruined, jumping": ({"sizes": (2, 1, 1)}, [(3, 100.0)], SMALLER),
    "ruined": ({}, [(60, 1000.0)], SMALLER),
    "ruined with a bounded cost": ({"cost": "quadratic"}, [(20, 300.0)], SMALLER),
    "ruined by dropout": ({"dropout": 0.99}, [(60, 0.5)], DROPS),
    "stuck by dropout": ({"dropout": 0.99}, [(60, 0.0005)], DROPS),
    "ruined for a while": ({}, [(20, 3.0), (20, 1000.0), (20, 3.0)], ANEW),
    "ruined on a plateau": ({"sizes": (2, 1, 1)}, [(60, 3.0), (60, 1000.0), (60, 3.0)], ANEW),
}
"""What differs from XOR's design, and so many epochs with such an η, one after the other."""


@pytest.mark.parametrize("run", RUNS)
def test_of_each_kind_of_run_the_advice_is_what_helps(run):
    """Who gets there with more epochs is told nothing; else it is said what was wrong, truly."""
    changes, ways, advice = RUNS[run]
    epochs, eta = ways[0]
    spec = dataclasses.replace(usual_design("xor"), epochs=epochs, learning_rate=eta)
    spec = dataclasses.replace(spec, **changes)
    training = Training(spec, load_for(spec))
    for at, (_, eta) in enumerate(ways):
        if at:
            training.change(dataclasses.replace(spec, learning_rate=eta))
            training.extend()
        for _ in training.steps():
            pass
    shown = training.snapshot()
    assert shown.epoch == sum(epochs for epochs, _ in ways)
    said = unlearnt(shown)
    assert advice in said and bool(advice) == bool(said)
    assert "not come down" not in said


WRONG = {
    "higher": [0.7, 0.6, 9e3, 9e3],
    "as it was": [9e3, 9e3, 9e3],
    "for a number": [0.7, None],
    "jumps": [9.0, 2.0, 8.0, 8.0, 8.0, 1.0],
}


@pytest.mark.parametrize("costs", WRONG)
@pytest.mark.parametrize("rate", [0.25, LEAST_RATE])
@pytest.mark.parametrize("scaling", [None, "standard", "none"])
@pytest.mark.parametrize("weight", [None, 1e10])
@pytest.mark.parametrize("dropout", [0.0, 0.8])
def test_nothing_is_advised_that_cannot_be_set_or_changes_nothing(
    qapp, costs, rate, scaling, weight, dropout
):
    """No η below the least one; first weights and inputs are named that are too large for any."""
    choices = Choices(scaling=scaling)
    spec = dataclasses.replace(XOR, learning_rate=rate, choices=choices, dropout=dropout)
    start = Snapshot.initial(spec)
    if weight is not None:
        start = Snapshot.initial(spec, start.network.changed(0, 0, 0, weight))
    records = tuple(record(e, (c, None), None) for e, c in enumerate(WRONG[costs], 1))
    said = unlearnt(dataclasses.replace(start, history=records, epoch=4, epochs=4.0))
    assert costs in said and said.endswith(".")
    assert ("weights of up to 10¹⁰" in said) is (weight is not None)
    assert ("Undo" in said and "another seed" in said) is (weight is not None)
    assert ("for the inputs in “Your data”" in said) is (scaling == "none" and weight is None)
    assert "smaller η" not in said or (rate > LEAST_RATE and weight is None)
    assert "Reset" not in said or weight is None


FAR_TOO_LARGE = 30.0, 100.0, 1_000.0, 10_000.0
SHORT = {
    "or": {"cost": "quadratic"},
    "xor": {},
    "half-adder": {"cost": "quadratic"},
    "circle": {"activation": "sigmoid", "initializer": "scaled"},
    "moons": {},
    "spiral": {"activation": "relu", "initializer": "rectified"},
    "step-function": {},
    "bump": {},
    "iris": {"activation": "tanh", "initializer": "scaled"},
}
"""What differs from these data sets' designs: each activation and each kind of cost is there."""


def go_on(training, **changes):
    """The end of a run, with these changes to its settings, of so many epochs more."""
    if changes:
        training.change(dataclasses.replace(training.spec, **changes))
    if training.epoch:
        training.extend()
    for _ in chain(training.steps(), trying(training)):
        pass
    return training.snapshot()


@pytest.mark.long
@pytest.mark.parametrize("name", SHORT)
def test_whatever_eta_ruined_it_the_advice_is_to_begin_anew_or_it_changes_the_cost(qapp, name):
    """Whether η is lowered later or not: to train on, or with another η, must not be in vain."""
    usual = dataclasses.replace(usual_design(name), epochs=25, **SHORT[name])
    dataset, anew = load_for(usual), 0
    for eta, lowered in itertools.product(FAR_TOO_LARGE, (None, usual.learning_rate)):
        training = Training(dataclasses.replace(usual, learning_rate=eta), dataset)
        shown = go_on(training)
        if lowered is not None and training.failure is None:
            shown = go_on(training, learning_rate=lowered)
        if training.failure is not None:
            continue  # it is told of that
        said = of_epoch(shown, RunState.FINISHED, None, dataset)
        anew += "Reset" in said
        if "Reset" not in said and shown.history[-1].training_accuracy != 1:
            more = go_on(training).history[-1].training_cost
            assert abs(more - shown.history[-1].training_cost) > 1e-3 * more, (eta, lowered, said)
    assert anew >= 4


@pytest.mark.long
def test_while_it_runs_it_is_told_after_a_few_epochs_and_once_eta_is_lowered_to_begin_anew(qapp):
    spec = dataclasses.replace(usual_design("handwriting"), train_size=1000, epochs=5)
    dataset = load_for(spec)
    training = Training(dataclasses.replace(spec, learning_rate=1000.0), dataset)
    no_more = "No hidden layer learns any more, mean |δ| is close to 0: "

    def said(shown):
        return of_epoch(shown, RunState.RUNNING, Problem.DIGITS, dataset)

    begun = go_on(training, epochs=1)
    assert "Draw a digit" in said(begun)
    assert f"{no_more}try a smaller η, from the start (Reset)." in said(go_on(training, epochs=4))
    of_lesson = of_epoch(training.snapshot(), RunState.RUNNING, Problem.DIGITS, dataset, at_end="")
    assert no_more not in of_lesson, "what helps is told by itself"
    shown = go_on(training, learning_rate=spec.learning_rate)
    assert f"{no_more}it was trained with η 1000 for a while. Begin anew (Reset)." in said(shown)
    assert "Press" not in of_epoch(shown, RunState.FINISHED, Problem.DIGITS, dataset)


def test_what_no_figure_is_measured_of_is_told_so_too(qapp):
    spec = dataclasses.replace(usual_design("step-function"), epochs=5, learning_rate=1000.0)
    shown = go_on(Training(dataclasses.replace(spec, monitor=()), load_for(spec)))
    assert unlearnt(shown).startswith("No layer learns any more, mean |δ| is close to 0: ")


@pytest.mark.long
@pytest.mark.parametrize("penalty", ["l1", "l2"])
@pytest.mark.parametrize("name", ["iris", "xor"])
def test_where_the_penalty_is_too_large_a_smaller_one_is_advised_and_helps(qapp, name, penalty):
    """With any η; and no advice is left that would be in vain."""
    usual = usual_design(name)
    dataset = load_for(usual)
    usual = usual if dataset.table is None else fitting(usual, dataset)
    usual = dataclasses.replace(usual, penalty=penalty, epochs=min(usual.epochs, 60))
    helped = unlearnt(go_on(Training(dataclasses.replace(usual, penalty="none"), dataset)))
    blamed = 0
    for strength, slower in itertools.product((50.0, 200.0), (1, 10)):
        eta = usual.learning_rate / slower
        spec = dataclasses.replace(usual, penalty_strength=strength, learning_rate=eta)
        training = Training(spec, dataset)
        shown = go_on(training)
        if training.failure is not None:
            continue  # it is told of that
        said = unlearnt(shown)
        assert "smaller η" not in said and "another η" not in said, (strength, eta)
        blamed += "try a smaller λ, from the start (Reset)." in said
    assert blamed and "λ" not in helped


@pytest.mark.long
def test_what_eta_ruined_is_told_so_though_a_penalty_has_drawn_its_weights_to_0(qapp):
    """Nothing is left of them where rectified neurons are silent, and training on is in vain."""
    usual = usual_design("iris")
    dataset = load_for(usual)
    usual = dataclasses.replace(fitting(usual, dataset), epochs=150)
    for eta in (1.0, 2.0, 3.0, 4.0, 8.0):
        shown = go_on(Training(dataclasses.replace(usual, learning_rate=eta), dataset))
        assert shown.history[-1].training_accuracy < 0.5
        assert re.search("smaller (λ or )?η, from the start", unlearnt(shown)), eta


def test_a_penalty_is_blamed_too_that_throws_weights_from_one_side_to_the_other(qapp):
    usual = usual_design("iris")
    dataset, poor = load_for(usual), 0
    usual = dataclasses.replace(fitting(usual, dataset), penalty="l1", momentum=0.0, epochs=60)
    for strength, eta in itertools.product((500.0, 1_000.0, 3_000.0), (0.1, 0.3)):
        spec = dataclasses.replace(usual, penalty_strength=strength, learning_rate=eta)
        shown = go_on(Training(spec, dataset))
        if shown.history[-1].training_accuracy < POOR:
            poor += 1
            assert "try a smaller λ, from the start (Reset)." in unlearnt(shown)
    assert poor


@pytest.mark.parametrize("rate", [3.0, 1.0])
@pytest.mark.parametrize("weight", [1e4, 1e5, -1e6])
def test_a_weight_set_by_hand_that_is_too_large_is_named_however_slowly_it_comes_down(
    qapp, rate, weight
):
    spec = dataclasses.replace(usual_design("nand"), learning_rate=rate)
    start = Network.initial(spec).changed(0, 0, 0, weight)
    shown = go_on(Training(spec, load_for(spec), start))
    said = unlearnt(shown)
    if shown.history[-1].training_accuracy < 1:
        assert f"it began with weights of up to {number_text(abs(weight))}" in said
        assert "Undo takes back what was set by hand" in said


def test_what_has_learnt_with_its_penalty_is_told_nothing(qapp):
    """Though the cost of the examples is higher than it was before the penalty had its share."""
    usual = usual_design("penguins")
    dataset = load_for(usual)
    spec = dataclasses.replace(fitting(usual, dataset), learning_rate=0.1, epochs=100)
    shown = go_on(Training(spec, dataset))
    costs = [record.training_cost for record in shown.history]
    assert spec.penalty != "none" and costs[-1] > JUMPS * min(costs[:50])
    assert shown.history[-1].training_accuracy > 0.97 and unlearnt(shown) == ""


@pytest.mark.long
@pytest.mark.parametrize("name", SHORT)
def test_where_nothing_slows_down_a_smaller_mu_is_advised_whatever_eta_is(qapp, name):
    usual = dataclasses.replace(usual_design(name), epochs=25, **SHORT[name], momentum=1.0)
    dataset, told = load_for(usual), 0
    for eta in (1.0, 0.1, 0.01):
        spec = dataclasses.replace(usual, learning_rate=eta * usual.learning_rate)
        said = of_epoch(go_on(Training(spec, dataset)), RunState.FINISHED, None, dataset)
        assert "smaller η" not in said
        told += "try a smaller μ, from the start (Reset)." in said
    assert told or name in {"or", "xor", "half-adder"}, "of few rows the errors are gone in time"


def test_what_is_tried_decides_whether_the_penalty_is_named(qapp):
    """At whatever end that is no good one: with a schedule, a plateau or a cost that falls."""
    chance, spec = random.Random(5), dataclasses.replace(XOR, penalty="l2", penalty_strength=5.0)
    end = Limit(Sentence("η divided by"), 128, 128)
    for _ in range(200):
        costs = [cost or 0.5 for cost in any_costs(chance)]
        records = [record(at, (c, None), (0.5, None)) for at, c in enumerate(costs, 1)]
        shown = snapshot(spec, history=tuple(records), epoch=len(costs), step=len(costs))
        shown = dataclasses.replace(shown, limits=chance.choice(((), (end,))))
        for is_better, is_slow_better in ((False, False), (True, False), (True, True)):
            told = WithoutPenalty(len(costs), is_better, is_slow_better)
            said = unlearnt(dataclasses.replace(shown, without_penalty=told))
            if cost_text(costs[-1]) != cost_text(0.0):
                assert ("try a smaller λ" in said) is is_better, costs
                assert ("smaller λ or η" in said) is is_slow_better


SCHEDULED = {"data_size": 1000, "sizes": (2, 12, 1), "epochs": 40, "schedule_patience": 2}
HELD = {
    "where the schedule has ended": ("checkerboard", "l2", 1000.0, SCHEDULED),
    "on a plateau": ("half-adder", "l2", 0.1, {}),
    "at a standstill": ("xor", "l2", 0.3, {}),
    "which still moves": ("iris", "l1", 1000.0, {}),
}


@pytest.mark.parametrize("kind", HELD)
def test_at_each_kind_of_end_it_is_named(qapp, kind):
    name, penalty, strength, changes = HELD[kind]
    usual = usual_design(name)
    dataset = load_for(usual)
    usual = usual if dataset.table is None else fitting(usual, dataset)
    spec = dataclasses.replace(usual, penalty=penalty, penalty_strength=strength, **changes)
    dataset = load_for(spec)
    shown = go_on(Training(spec, dataset))
    said = of_epoch(shown, RunState.FINISHED, None, dataset)
    assert said.endswith("try a smaller λ, from the start (Reset).")
    scheduled = any(limit.met and not limit.field for limit in shown.limits)
    assert scheduled is (changes is SCHEDULED)


GONE_WILD = tuple(record(e, (c, None), (0.5, None)) for e, c in enumerate((0.7, 0.6, 9e3, 9e3), 1))
ADVICE = {
    "learning_rate": (1000.0, 0.25, "η 1000"),
    "momentum": (0.99, 0.5, "μ 0.99"),
    "penalty_strength": (5000.0, 5.0, "λ 5000"),
}


@pytest.mark.parametrize("field", ADVICE)
def test_what_was_too_large_and_was_put_back_is_named_and_no_smaller_one_is_advised(qapp, field):
    """The field shows what is right already; else, or if only a schedule lowered it, it is that."""
    wild, usual, told = ADVICE[field]
    spec = dataclasses.replace(XOR, penalty="l2", **{field: usual})
    there, back = change(2, field, usual, wild), change(3, field, wild, usual)

    def said(*changes, **parts):
        parts = {"spec": spec, "history": GONE_WILD, "epoch": 4, "epochs": 4.0, **parts}
        return unlearnt(snapshot(changes=changes, **parts))

    assert f"it was trained with {told} for a while. Begin anew" in said(there, back)
    assert told in said(back), "it began with that"
    assert told in said(back, untrained=1), "and was put back just now"
    smaller = "try a smaller η, from the start (Reset)"
    assert smaller in said()
    assert smaller in said(there, back, untrained=2), "nothing was trained with it"
    still = dataclasses.replace(spec, **{field: wild})
    of_field = {"momentum": "try a smaller μ or η", "penalty_strength": "try a smaller λ"}
    assert of_field.get(field, smaller) in said(there, spec=still)
    assert smaller in said(dataclasses.replace(back, by_schedule=True))


@pytest.mark.parametrize("eta", [1e-6, 3.0])
def test_once_eta_is_another_one_it_is_trained_and_not_advised_again(qapp, eta):
    """Whether it has hardly moved, or stands on a plateau."""
    usual = dataclasses.replace(usual_design("xor"), sizes=(2, 1, 1), epochs=60)
    spec = dataclasses.replace(usual, learning_rate=eta)
    training = Training(spec, load_for(spec))
    assert unlearnt(go_on(training)).endswith("η.")
    training.change(dataclasses.replace(spec, learning_rate=1.0))
    training.apply_change()
    assert unlearnt(training.snapshot()) == ""


def test_what_does_well_with_examples_that_do_not_train_it_has_learnt(qapp):
    """A plateau with few training examples right, of which some are slips."""
    costs = [0.7, 0.5, *[0.4] * 40]
    for validation, said in ((None, "hardly changed"), (0.5, "hardly changed"), (0.95, "")):
        records = [record(e, (c, None), (0.85, validation)) for e, c in enumerate(costs, 1)]
        shown = dataclasses.replace(snapshot(XOR), history=tuple(records), epoch=42)
        assert (said in unlearnt(shown)) and bool(said) is bool(unlearnt(shown))


@pytest.mark.long
def test_the_cost_of_other_examples_is_no_reason_for_a_smaller_eta(qapp):
    """A point that a person put among those of the other class, after all were learnt."""
    spec = usual_design("blobs")
    training = Training(spec, load_for(spec))
    go_on(training)
    wrong = with_added(training.dataset, np.array([[2.0, 2.0]]), np.array([0]))
    training.change_data(wrong)
    ended = go_on(training)
    costs = [r.training_cost for r in ended.history]
    assert costs[-1] > 5 * costs[spec.epochs - 1], "of this point"
    assert "higher than after epoch" in unlearnt(dataclasses.replace(ended, changes=()))
    assert unlearnt(ended) == ""
    untrained = dataclasses.replace(ended, history=ended.history[: spec.epochs])
    assert unlearnt(untrained) == "", "of these examples nothing is known yet"


@pytest.mark.parametrize("rate", [1e-7, 1e-6])
@pytest.mark.parametrize("size", [100, 1_000])
def test_digits_that_are_others_in_every_epoch_do_not_hide_it(rate, size):
    """Their cost goes up and down, which is no work of η."""
    usual = usual_design("handwriting")
    spec = dataclasses.replace(
        usual, sizes=(784, 10, 10), epochs=6, train_size=size, learning_rate=rate
    )
    slow = last_of(spec)
    costs = [record.training_cost for record in slow.history]
    assert costs != sorted(costs, reverse=True)
    assert unlearnt(slow) == "The weights have hardly moved in this run: try a much larger η."
    quick = dataclasses.replace(spec, learning_rate=0.05)
    assert "hardly moved" not in unlearnt(last_of(quick))


def last_of(spec):
    """What a whole run comes to."""
    training = Training(spec, load_for(spec))
    for _ in training.steps():
        pass
    return training.snapshot()
