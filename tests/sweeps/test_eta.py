"""The search for η: what is said of a course, where it goes next, and what it finds."""

from dataclasses import replace
from itertools import combinations, islice

import pytest

from nnviz.core import Spec
from nnviz.data import load_for
from nnviz.data.designs import usual_design
from nnviz.sweeps import eta as module
from nnviz.sweeps.eta import EtaFound, Trial, finding

XOR = usual_design("xor")


def trial(eta, *costs, failed=False):
    return Trial(eta, tuple(range(len(costs))), costs, failed)


def ending(*costs):
    """A trial that begins at 1 and ends with these costs, over and over."""
    return trial(1, 1.0, *costs * 5)


def test_a_course_is_called_what_it_is():
    assert ending(0.4).course(0.5) == "falls"
    assert ending(0.98).course(0.98) == "still"
    assert ending(1.1, 0.2).course(0.5) == "rises"
    assert trial(1, 1.0, failed=True).course(0.5) == "rises"
    assert ending(0.1, 0.6).course(0.2) == "oscillates"
    assert ending(0.4).course(0.3) == "higher", "where it is flat nothing swings"
    assert ending(0.41, 0.38).course(0.3) == "oscillates", "it is high, and jumps"
    assert ending(0.99).course(0.3) == "higher", "it does not move where a smaller η brings it down"


def test_what_is_not_seen_to_swing_or_rise_falls():
    assert ending(0.3, 0.34).course(0.4) == ending(0.34).course(0.4) == "falls"
    assert trial(1, 1.0, 1.01, *[0.5] * 20).course(0.6) == "falls", "above its start by a hair"
    assert trial(1, 1.0, 0.2, 0.4, *[0.1] * 20).course(0.2) == "oscillates", "one hump is seen too"


def searched(monkeypatch, threshold, still=0.0):
    """The etas tried where the cost rises from a threshold on."""
    tried = []

    def course(spec, dataset, eta, steps):
        tried.append(eta)
        if eta >= threshold:
            return trial(eta, 1.0, failed=True)
        return trial(eta, 1.0, 1.0 if eta < still else 0.5)

    monkeypatch.setattr(module, "_trial", course)
    *_, found = finding(XOR, load_for(XOR))
    return tried, found


def test_orders_of_magnitude_then_closer(monkeypatch):
    tried, found = searched(monkeypatch, 3, still=0.05)
    assert tried == [0.01, 0.1, 1, 10, 5, 2, 0.5]
    assert (found.first_fall, found.threshold, found.proposal) == (0.1, 2, 1)
    assert found.too_large == 5


def test_downwards_where_the_first_is_too_large(monkeypatch):
    tried, found = searched(monkeypatch, 0.0003)
    assert tried == [0.01, 0.001, 0.0001, 0.0005, 0.0002, 5e-05]
    assert found.threshold == 0.0002 and found.proposal == 0.0001


def test_where_nothing_rises_and_nothing_falls_nothing_is_proposed(monkeypatch):
    assert searched(monkeypatch, 1e9)[1].proposal is None
    assert searched(monkeypatch, 0)[1].first_fall is None
    assert EtaFound(()).as_dict()["proposal"] is None


@pytest.mark.long
@pytest.mark.parametrize("data", ["and", "xor", "sine", "moons", "spiral", "circle", "bump"])
def test_what_falls_is_never_seen_to_swing(data):
    """Whatever is marked so is below its start and climbs by no more than a twentieth of it."""
    spec = usual_design(data)
    *_, found = finding(spec, load_for(spec))
    known = dict(zip(found.trials, found.courses, strict=True))
    for each in (each for each, course in known.items() if course == "falls"):
        climbs = [later - lower for lower, later in combinations(each.costs, 2)]
        assert max(climbs) <= 0.05 * each.costs[0] and each.end < each.costs[0]
    falls = [each.eta for each, course in known.items() if course == "falls"]
    if found.threshold is not None:
        assert found.threshold in falls and found.proposal == found.threshold / 2
        between = [e.eta for e in known if found.threshold < e.eta < found.too_large]
        assert not between and found.too_large not in falls


def test_sine_swings_where_that_is_seen():
    spec = usual_design("sine")
    *_, found = finding(spec, load_for(spec))
    courses = {each.eta: course for each, course in zip(found.trials, found.courses, strict=True)}
    assert (courses[0.5], courses[0.2], courses[0.1]) == ("oscillates", "oscillates", "falls")
    assert found.proposal == 0.05


def test_digits_in_the_books_network_fall_up_to_about_the_books_threshold():
    """Which is 0.5: chapter 3 takes half of it."""
    settings = {"output": "sigmoid", "cost": "cross-entropy", "train_size": 1000}
    spec = Spec(data="handwriting", sizes=(784, 30, 10), **settings)
    *_, found = finding(spec, load_for(spec))
    assert (found.first_fall, found.threshold, found.proposal) == (0.01, 0.5, 0.25)


@pytest.mark.parametrize(
    ("data", "batch", "steps", "epochs"),
    [("xor", 10, 300, 300), ("moons", 10, 300, 6), ("moons", 2, 750, 3), ("iris", 16, 300, 50)],
)
def test_how_long_a_trial_is(data, batch, steps, epochs):
    spec = replace(usual_design(data), mini_batch_size=batch)
    (found,) = islice(finding(spec, load_for(spec)), 1)
    assert found.length == (steps, epochs)
    assert found.trials[0].steps[-1] == steps


def test_xor_learns_with_what_is_proposed():
    *_, found = finding(XOR, load_for(XOR))
    assert 1 <= found.proposal <= 5
    drawn = found.as_dict()["trials"]
    assert [len(each["costs"]) for each in drawn] == [module.POINTS + 1] * len(drawn)


def test_what_ends_a_run_does_not_end_a_trial():
    spec = replace(usual_design("xor"), stop_cost=10.0, epochs=1, schedule="halving")
    (found,) = islice(finding(spec, load_for(spec)), 1)
    assert found.trials[0].steps[-1] == module.LEAST_STEPS
