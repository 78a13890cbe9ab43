"""What is said of neurons that are off."""

from types import SimpleNamespace

import pytest

from nnviz.gui.lesion.words import neurons_off


@pytest.mark.parametrize(
    ("n", "hidden", "said"),
    [
        (0, (1,), "the only hidden neuron is on"),
        (1, (1,), "the only hidden neuron is off"),
        (0, (1, 2), "all 3 hidden neurons are on"),
        (1, (1, 2), "1 of 3 hidden neurons is off"),
        (2, (2,), "2 of 2 hidden neurons are off"),
    ],
)
def test_neurons_are_counted(n, hidden, said):
    assert neurons_off(n, SimpleNamespace(hidden=hidden)) == said
