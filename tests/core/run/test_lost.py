import dataclasses

import pytest

from nnviz.core.run.lost import Lost
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


@pytest.mark.parametrize("instead", [(), ("penalty",), ("momentum",), ("penalty", "momentum")])
def test_of_a_run_from_its_start_a_change_that_cannot_help_leaves_the_rate_to_blame(instead):
    lost = Lost(WILD, None, instead=instead)

    def still(changed):
        return lost.still(dataclasses.replace(WILD, **changed))

    assert {still(changed) for changed in OTHER} == {"learning_rate"}
    assert {still(changed) for changed in HELPS} == {""}
    for name, changes in MAY_HELP.items():
        assert {still(changed) == "" for changed in changes} == {name in instead}


def test_of_a_run_that_was_changed_it_is_what_was_changed():
    trained = dataclasses.replace(WILD, learning_rate=1.0)
    lost = Lost.after(trained, dataclasses.replace(WILD, momentum=0.99), None)
    assert lost.still(dataclasses.replace(WILD, momentum=0.0)) == "learning_rate"
    lost = Lost.after(trained, dataclasses.replace(trained, momentum=0.99), None)
    assert lost.still(dataclasses.replace(trained, momentum=0.99, seed=3)) == "momentum"
    assert lost.still(trained) == "" == Lost.after(WILD, WILD, None).still(WILD)


def test_whose_first_weights_were_the_same():
    lost = Lost(WILD, None)
    assert lost.is_of(dataclasses.replace(WILD, momentum=0.0, epochs=9), None)
    assert not lost.is_of(dataclasses.replace(WILD, seed=9), None)
