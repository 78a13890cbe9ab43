import dataclasses

import pytest

from nnviz.core import Network
from nnviz.core.choices import Choices
from nnviz.core.run.lost import Lost
from nnviz.core.settings import LEAST_RATE
from tests.core.run.test_training import SPEC

WILD = dataclasses.replace(
    SPEC, learning_rate=1000.0, momentum=0.9, penalty="l2", penalty_strength=2.0
)
OTHER = [
    {},
    {"learning_rate": 2000.0},
    {"momentum": 0.99},
    {"mini_batch_size": 1},
    {"epochs": 9},
    {"penalty_strength": 3.0},
    {"sizes": (2, 9, 3)},
    {"seed": 5},
]
HELPS = [{"learning_rate": 1.0}, {"activation": "tanh"}]
MAY_HELP = {
    "momentum": [{"momentum": 0.5}],
    "penalty": [{"penalty_strength": 0.1}, {"penalty": "none"}],
}


@pytest.mark.parametrize("others", [(), ("penalty",), ("momentum",), ("penalty", "momentum")])
def test_of_a_run_from_its_start_a_change_that_cannot_help_leaves_the_rate_to_blame(others):
    lost = Lost.at_once(WILD, None, ("learning_rate", *others))

    def still(changed):
        return lost.still(dataclasses.replace(WILD, **changed), None)

    assert {still(changed) for changed in OTHER} == {"learning_rate"}
    assert {still(changed) for changed in HELPS} == {""}
    for name, changes in MAY_HELP.items():
        assert {still(changed) == "" for changed in changes} == {name in others}


def test_of_a_run_that_was_changed_it_is_what_was_changed():
    trained = dataclasses.replace(WILD, learning_rate=1.0)
    lost = Lost.after(trained, dataclasses.replace(WILD, momentum=0.99), None)
    assert lost.still(dataclasses.replace(WILD, momentum=0.0), None) == "learning_rate"
    lost = Lost.after(trained, dataclasses.replace(trained, momentum=0.99), None)
    assert lost.still(dataclasses.replace(trained, momentum=0.99, seed=3), None) == "momentum"
    assert lost.still(trained, None) == "" == Lost.after(WILD, WILD, None).still(WILD, None)


@pytest.mark.parametrize("helps", [("inputs",), ("start",), ("momentum",), ("inputs", "start"), ()])
def test_a_lower_rate_is_asked_for_only_where_it_helps_and_can_be_set(helps):
    """Else what helps is, until that has been changed."""
    start = Network.initial(WILD)
    raw = dataclasses.replace(WILD, choices=Choices(scaling="none"))
    lost = Lost.at_once(raw, start, helps)
    changed = {
        "momentum": (dataclasses.replace(raw, momentum=0.5), start),
        "inputs": (dataclasses.replace(raw, choices=Choices()), start),
        "start": (raw, None),
    }
    for rate in (1.0, LEAST_RATE):
        lower = dataclasses.replace(raw, learning_rate=rate)
        assert lost.still(lower, start) == "".join(helps[:1])
    helped = {name for name, now in changed.items() if not lost.still(*now)}
    assert helped == {*(helps or changed)}
    least = dataclasses.replace(WILD, learning_rate=LEAST_RATE)
    assert Lost.after(WILD, least, None).still(least, None) == ""
    assert Lost(least, None).still(least, None) == ""


def test_whose_first_weights_were_the_same():
    lost = Lost(WILD, None)
    assert lost.is_of(dataclasses.replace(WILD, momentum=0.0, epochs=9), None)
    assert not lost.is_of(dataclasses.replace(WILD, seed=9), None)
