"""What is said of neurons that are off."""

from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnviz.gui.lesion.words import loss, loss_text, neurons_off, score


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


@given(st.integers(1, 1998), st.integers(1, 1998))
def test_points_lost_are_those_between_the_percentages_beside_them(before, after):
    whole, without = (
        SimpleNamespace(right=n, accuracy=lambda label, n=n: n / 2000) for n in (before, after)
    )
    lost = loss_text(loss(whole, without, None, None), whole)
    said = [float(score(each, None).removesuffix(" %")) for each in (whole, without)]
    assert round(said[0] - said[1], 1) == float(lost.replace("−", "-"))
