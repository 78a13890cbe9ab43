"""A network as wide as can be designed is looked at in bounded work, whatever page is open."""

import dataclasses
from itertools import pairwise

import pytest

from nnviz.core import Network, Spec, SpecError
from nnviz.core.examples import work
from nnviz.gui.neurons.weight_pictures import MOST
from tests.gui.window.hands import pick

MOST_AT_ONCE = 700_000_000
"""Multiplications of one pass: a fifth of a second on a slow computer."""


@pytest.fixture
def passes(monkeypatch):
    """The work of every pass through a network."""
    found, forward = [], Network.forward

    def counted(network, x):
        rows = 1 if x.ndim == 1 else len(x)
        found.append(rows * work(network.sizes))
        return forward(network, x)

    monkeypatch.setattr(Network, "forward", counted)
    return found


@pytest.mark.long
@pytest.mark.parametrize(
    "data, sizes", [("circle", (2, 60_000, 1)), ("handwriting", (784, 9_000, 10))]
)
def test_every_page_shows_a_very_wide_layer(qtbot, window, passes, data, sizes):
    session = window.session
    if session.spec.data != data:
        pick(qtbot, window, data)
    session.design(dataclasses.replace(session.spec, sizes=sizes))
    for page in window.drawer.views:
        window.drawer.open_page(page)
        page.show_snapshot(session.latest)
    assert passes and max(passes) < MOST_AT_ONCE
    neurons = next(place.view for place in window.places if place.name == "NeuronsView")
    assert neurons.shown_view.grid.count == MOST
    if data == "handwriting":
        assert f"the first {MOST} of {sizes[1]} neurons" in neurons.words


def test_more_weights_than_can_be_looked_at_are_refused():
    for sizes in ((784, 60_000, 10), (2, 4_000, 4_000, 1), (784, 12_595, 10)):
        assert sum(a * b for a, b in pairwise(sizes)) > 10_000_000
        with pytest.raises(SpecError, match="use smaller layers"):
            Spec(sizes=sizes)
    assert Spec(sizes=(784, 12_594, 10))
