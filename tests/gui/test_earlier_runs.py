import dataclasses

import numpy as np
import pytest

from nnviz.core import Network, Spec
from nnviz.gui.earlier_runs import LOOKS, MOST, EarlierRuns
from nnviz.gui.runs.differences import difference
from tests.gui.snapshots import change, history, snapshot

SPEC = Spec(sizes=(2, 3, 2), data="blobs", learning_rate=0.5)


def ended(spec=SPEC, epochs=3, **parts):
    return snapshot(spec, history=history(epochs), step=10 * epochs, **parts)


@pytest.fixture
def runs(qapp):
    return EarlierRuns()


def with_rates(runs, *rates):
    for rate in rates:
        runs.add(ended(dataclasses.replace(SPEC, learning_rate=rate)), None)
    return runs


def shown(runs):
    return [run.number for run in runs.runs if run.shown]


def test_a_name_tells_what_differs_from_the_run_before(runs):
    with_rates(runs, 0.5, 0.25)
    runs.add(ended(dataclasses.replace(SPEC, learning_rate=0.25, momentum=0.9)), None)
    runs.add(ended(dataclasses.replace(SPEC, learning_rate=0.25, momentum=0.9)), None)
    names = ["run 1: η 0.5, batch 10", "run 2: η 0.25", "run 3: μ 0.9"]
    names.append("run 4: η 0.25, batch 10")
    assert [run.name for run in runs.runs] == names


def test_a_short_name_is_its_number_or_what_a_person_called_it(runs):
    runs.add(ended(), None)
    [run] = runs.runs
    assert run.short_name == "run 1" and dataclasses.replace(run, given="mine").short_name == "mine"
    runs.call([(run.snapshot, "cross-entropy, η 0.15, w 2")])
    [run] = runs.runs
    assert run.name.endswith("w 2") and run.short_name == "run 1", "cut, it would be as others are"
    assert run.what == "cross-entropy, η 0.15, w 2"
    assert dataclasses.replace(run, given="mine").what == ""


def test_a_name_tells_what_was_changed_in_flight(runs):
    with_rates(runs, 0.5)
    changes = (change(1, old=0.5, new=0.2), change(2, old=0.2, new=0.1))
    runs.add(ended(dataclasses.replace(SPEC, learning_rate=0.1), changes=changes), None)
    assert runs.runs[-1].name == "run 2: η 0.5 → 0.1"
    assert runs.runs[-1].spec == SPEC
    runs.add(dataclasses.replace(runs.runs[-1].snapshot, untrained=1), None)
    assert runs.runs[-1].name == "run 3: η 0.5 → 0.2", "nothing was trained with 0.1"
    assert runs.runs[-1].spec == SPEC


def test_a_name_tells_what_was_changed_and_taken_back_after_training_with_it(runs):
    wild = (change(1, old=0.5, new=30.0), change(1.2, old=30.0, new=1000.0))
    back = (*wild, change(2, old=1000.0, new=0.5))
    runs.add(ended(changes=back), None)
    assert runs.runs[-1].name == "run 1: η 0.5 → 1000 → 0.5, batch 10"
    runs.add(ended(changes=back, untrained=1), None)
    assert runs.runs[-1].name == "run 2: η 0.5 → 1000", "it has not gone on from there"
    runs.add(ended(changes=wild[:1], untrained=1), None)
    assert runs.runs[-1].name == "run 3: η 0.5, batch 10", "nothing was trained with 30"


def test_of_other_data_a_run_has_the_name(runs):
    with_rates(runs, 0.5)
    for data in ("moons", "/home/me/holes.csv"):
        runs.add(ended(dataclasses.replace(SPEC, data=data, momentum=0.9)), None)
    assert [run.name for run in runs.runs][1:] == ["run 2: Moons", "run 3: holes.csv"]
    one, other = (run.spec for run in runs.runs[1:])
    assert difference(one, other, False) == "Moons against holes.csv"


def test_a_run_without_an_epoch_is_not_kept(runs):
    runs.add(snapshot(SPEC, step=3), None)
    assert runs.runs == ()


def test_the_newest_is_shown_and_what_was_chosen(runs):
    with_rates(runs, 0.1, 0.2)
    assert shown(runs) == [2]
    runs.show(1, True)
    assert shown(runs) == [1, 2]
    with_rates(runs, 0.3)
    assert shown(runs) == [1, 3]
    runs.show(3, False)
    assert shown(runs) == [1]


def test_every_shown_run_keeps_a_look_of_its_own(runs):
    with_rates(runs, *(0.1 * n for n in range(1, len(LOOKS) + 3)))
    for number in range(1, len(LOOKS) + 1):
        runs.show(number, True)
    looks = {run.number: run.look for run in runs.runs if run.shown}
    assert len(looks) == len(LOOKS) == len(set(looks.values()))
    runs.show(2, False)
    assert {run.number: run.look for run in runs.runs if run.shown}.items() <= looks.items()


def test_the_oldest_that_was_chosen_gives_its_look_to_the_newest(runs):
    for number in range(1, MOST + 3):
        with_rates(runs, 0.01 * number)
        runs.show(number, True)
        newest = range(max(1, number - len(LOOKS) + 1), number + 1)
        assert shown(runs) == list(newest)
        assert len({run.look for run in runs.runs if run.shown}) == len(newest)


def test_the_oldest_gives_way(runs):
    with_rates(runs, *(0.01 * n for n in range(1, MOST + 3)))
    assert [run.number for run in runs.runs] == list(range(3, MOST + 3))


def test_large_networks_give_way_sooner_and_the_newest_stays(runs, monkeypatch):
    """Of each its network, the one it began with and the one of its first moment are kept."""
    left = [ended() for _ in range(4)]
    networks = (left[0].network, left[0].checkpoints[0].network)
    most = sum({id(network): network.nbytes for network in networks}.values())
    monkeypatch.setattr("nnviz.gui.earlier_runs.MOST_BYTES", 2 * most)
    for each in left:
        runs.add(each, None)
    assert [run.number for run in runs.runs] == [3, 4]
    monkeypatch.setattr("nnviz.gui.earlier_runs.MOST_BYTES", 1)
    runs.add(ended(), Network.initial(SPEC))
    assert [run.number for run in runs.runs] == [5]


def test_one_that_was_wanted_does_not_give_way(runs):
    left = ended()
    runs.add(left, None)
    runs.compare([(left, "the first")])
    with_rates(runs, *(0.01 * n for n in range(1, MOST + 3)))
    assert [run.number for run in runs.runs] == [1, *range(5, MOST + 4)]
    assert runs.runs[0].name == "run 1: the first" and shown(runs) == [1, MOST + 3]


def test_those_of_the_present_runs_name_are_named_and_not_shown(runs):
    one, other = ended(), ended()
    runs.add(one, None)
    runs.add(other, None)
    runs.compare([(one, "η 1"), (other, "η 3")], "η 3")
    assert [run.name for run in runs.runs] == ["run 1: η 1", "run 2: η 3"] and shown(runs) == [1]


def test_names_of_a_lesson_are_others_in_another_language_and_a_persons_stay(runs):
    left = [ended(), ended()]
    for each in left:
        runs.add(each, None)
    runs.compare(zip(left, ("weights drawn", "weights given"), strict=True))
    runs.rename(2, "mine")
    runs.show(1, False)
    runs.call(zip(left, ("随机权重", "给定权重"), strict=True))
    assert [run.name for run in runs.runs] == ["run 1: 随机权重", "mine"] and shown(runs) == [2]


def test_undo_takes_a_run_back(runs):
    with_rates(runs, 0.1)
    left = ended(epochs=5)
    runs.add(left, None)
    runs.take_back(left)
    assert [run.number for run in runs.runs] == [1]


def test_runs_keep_number_and_name_through_undo_and_redo(runs):
    rates = 0.1, 0.2, 0.3
    a, b, c = (ended(dataclasses.replace(SPEC, learning_rate=rate)) for rate in rates)
    runs.add(a, None)
    runs.add(b, None)
    runs.rename(2, "mine")
    names = {0.1: "run 1: η 0.1, batch 10", 0.2: "mine", 0.3: "run 3: η 0.3"}
    for left, back in ((c, b), (b, a), (a, b), (b, c), (c, a)):
        runs.add(left, None)
        runs.take_back(back)
        assert {run.spec.learning_rate for run in runs.runs} == {*rates} - {back.learning_rate}
        assert all(run.name == names[run.spec.learning_rate] for run in runs.runs)
    runs.add(ended(a.spec, epochs=5), None)
    assert (runs.runs[-1].number, runs.runs[-1].name) == (1, names[0.1])
    assert len(runs.runs[-1].snapshot.history) == 5
    with_rates(runs, 0.4)
    assert [run.number for run in runs.runs] == [2, 3, 1, 4]


def test_rename_and_delete(qtbot, runs):
    with_rates(runs, 0.1, 0.2)
    with qtbot.waitSignal(runs.changed):
        runs.rename(1, " slow ")
    runs.rename(2, "  ")
    assert [run.name for run in runs.runs] == ["slow", "run 2: η 0.2"]
    with qtbot.waitSignal(runs.changed):
        runs.delete(1)
    assert [run.number for run in runs.runs] == [2]


def test_a_name_is_made_when_it_is_shown_and_its_own_is_not_given(runs, monkeypatch):
    """So another language has it in its own words, and the short one stays a number."""
    with_rates(runs, 0.1, 0.2)
    runs.rename(1, "mine")
    for own in ("mine", runs.runs[1].name):
        runs.rename(2, own)
    monkeypatch.setattr("nnviz.gui.run_words._tr", lambda words: words.replace("run", "轮次"))
    assert [run.name for run in runs.runs] == ["mine", "轮次 2: η 0.2"]
    assert [run.short_name for run in runs.runs] == ["mine", "轮次 2"]


def test_the_present_run_is_no_earlier_one_wherever_it_comes_from(runs):
    """From a file its figures are equal ones; of two that are equal one is it."""
    with_rates(runs, 0.1, 0.2)
    left = [run.snapshot for run in runs.runs]
    runs.begin(dataclasses.replace(left[0], history=history(3)), None)
    assert [run.number for run in runs.runs] == [2]
    runs.add(left[0], None)
    assert [run.number for run in runs.runs] == [2, 1]
    runs.begin(dataclasses.replace(left[1], history=history(4)), None)
    assert [run.number for run in runs.runs] == [2, 1], "it went on for longer"


def test_only_the_history_and_the_network_are_kept(runs):
    runs.add(ended(), None)
    assert len(runs.runs[0].snapshot.speeds.steps) == 0
    assert len(runs.runs[0].snapshot.history) == 3


def alike(runs, spec, start=None):
    runs.begin(snapshot(spec), start)
    return [run.same_start for run in runs.runs]


def test_runs_that_began_alike(runs):
    with_rates(runs, 0.1)
    assert alike(runs, dataclasses.replace(SPEC, activation="tanh", mini_batch_size=1)) == [True]
    for name, value in (("seed", 2), ("sizes", (2, 4, 2)), ("initializer", "large")):
        assert alike(runs, dataclasses.replace(SPEC, **{name: value})) == [False]
    assert alike(runs, dataclasses.replace(SPEC, data="moons")) == [False]
    assert alike(runs, dataclasses.replace(SPEC, train_size=5, noise=0.1)) == [True]
    assert alike(runs, SPEC, Network.initial(SPEC)) == [False]


def test_runs_that_began_with_the_same_given_weights(runs):
    start = Network.initial(SPEC)
    runs.add(ended(), start)
    same = Network(start.weights, start.biases, activation="tanh", output="softmax")
    assert alike(runs, SPEC, same) == [True]
    given = [weights.astype(np.float64) + 1e-12 for weights in start.weights]
    assert alike(runs, SPEC, Network(given, start.biases, output="softmax")) == [True]
    assert alike(runs, SPEC, Network.initial(dataclasses.replace(SPEC, seed=5))) == [False]
    wild = [np.full(np.shape(weights), 1e300) for weights in start.weights]
    assert alike(runs, SPEC, Network(wild, start.biases, output="softmax")) == [False]
