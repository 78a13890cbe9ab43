"""What mini-batches are made in is let go of at once: garbage is not collected for minutes."""

import gc
import weakref

import numpy as np
import pytest

from nnviz.core import Network, Spec
from nnviz.core.engine.loop import Engine


@pytest.fixture(autouse=True)
def nobody_collects():
    gc.disable()
    yield
    gc.enable()


def used(**settings):
    """One that has made a step, and has been asked about it."""
    spec = Spec(sizes=(3, 5, 4, 2), **settings)
    engine = Engine(Network.initial(spec), spec, 100)
    engine.step(np.ones((10, 3)), np.ones((10, 2)))
    assert engine.is_finite() and len(engine.speeds()) == 6
    return engine


@pytest.mark.parametrize(
    "settings", [{}, {"momentum": 0.9, "dropout": 0.5}, {"penalty": "l1", "penalty_strength": 1}]
)
def test_nothing_is_left_of_an_engine_that_nobody_has(settings):
    engine = used(**settings)
    parts = (engine, engine._room, engine._room.common(10).space, *engine._layers)
    seen = [weakref.ref(part) for part in parts]
    del engine, parts
    assert [part() for part in seen] == [None] * len(seen)


def test_at_rest_it_has_its_layers_alone():
    engine = used()
    engine._keep_out_denormals()  # tapes were made twice
    seen = [weakref.ref(part) for part in (engine._room, engine._room.common(10).space)]
    engine.rest()
    assert [part() for part in seen] == [None, None]
    assert engine.weighted_outputs is None and engine.is_finite()
