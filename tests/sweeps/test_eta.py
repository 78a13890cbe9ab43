"""The search for η: what is said of a course, where it goes next, and what it finds."""

from dataclasses import replace
from itertools import islice

from nnviz.core import Spec
from nnviz.data import load_for
from nnviz.data.designs import usual_design
from nnviz.sweeps import eta as module
from nnviz.sweeps.eta import EtaFound, Trial, finding


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
    assert ending(0.1, 0.6).course(0.2) == ending(0.4).course(0.3) == "oscillates"


def searched(monkeypatch, threshold, still=0.0):
    """The etas tried where the cost rises from a threshold on."""
    tried = []

    def course(spec, dataset, eta):
        tried.append(eta)
        if eta >= threshold:
            return trial(eta, 1.0, failed=True)
        return trial(eta, 1.0, 1.0 if eta < still else 0.5)

    monkeypatch.setattr(module, "_trial", course)
    *_, found = finding(Spec(), None)
    return tried, found


def test_orders_of_magnitude_then_closer(monkeypatch):
    tried, found = searched(monkeypatch, 3, still=0.05)
    assert tried == [0.01, 0.1, 1, 10, 5, 2, 0.5]
    assert (found.first_fall, found.threshold, found.proposal) == (0.1, 5, 2.5)


def test_downwards_where_the_first_is_too_large(monkeypatch):
    tried, found = searched(monkeypatch, 0.0003)
    assert tried == [0.01, 0.001, 0.0001, 0.0005, 0.0002, 5e-05]
    assert found.threshold == 0.0005 and found.proposal == 0.00025


def test_where_nothing_rises_and_nothing_falls_nothing_is_proposed(monkeypatch):
    assert searched(monkeypatch, 1e9)[1].proposal is None
    assert searched(monkeypatch, 0)[1].first_fall is None
    assert EtaFound(()).as_dict()["proposal"] is None


def test_xor_learns_with_what_is_proposed():
    spec = usual_design("xor")
    *_, found = finding(spec, load_for(spec))
    assert 1 <= found.proposal <= 10
    drawn = found.as_dict()["trials"]
    assert [len(each["costs"]) for each in drawn] == [module.POINTS + 1] * len(drawn)


def test_what_ends_a_run_does_not_end_a_trial():
    spec = replace(usual_design("xor"), stop_cost=10.0, epochs=1, schedule="halving")
    (found,) = islice(finding(spec, load_for(spec)), 1)
    assert found.trials[0].steps[-1] == module.LEAST_STEPS
