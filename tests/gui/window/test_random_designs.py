"""Random designs, every data set, output and cost among them, in the real window.

Ten of them; more, and for longer, with ``--designs 500 --timeout 0``.
"""

import random
from collections import Counter
from itertools import product

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication

from nnviz.core import ACTIVATIONS, COSTS, Spec, SpecError
from nnviz.core.fit import check_fit, untrainable
from nnviz.data import DATASETS, load_for
from nnviz.data.problem import Problem
from nnviz.gui.view import View
from nnviz.session.run_state import RunState
from tests.core.any_spec import any_value
from tests.gui.stripes import stripes

SEED = 21
LIKE_IRIS = {"penguins", "diabetes"}
MOST_LAYERS, MOST_NEURONS = 5, 100
RARELY_SET = ("dropout", "initializer", "schedule", "schedule_patience", "evaluate", "monitor")
RARELY_SET += ("cost_convention", "restore_best", "dtype")
DONE = (RunState.FINISHED, RunState.FAILED)


@pytest.fixture(scope="module")
def small():
    """Every data set by its name, of a few examples each."""
    found = {
        name: load_for(Spec(data=name, data_size=40, seed=3))
        for name, source in DATASETS.items()
        if source.problem is not Problem.DIGITS and name not in LIKE_IRIS
    }
    for name in ("handwriting", "mnist"):
        found[name] = stripes(name, DATASETS[name].label)
    assert set(found) == set(DATASETS) - LIKE_IRIS
    return found


@pytest.fixture
def window(window_anew, monkeypatch, small):
    for name, data in small.items():
        source = DATASETS[name]._replace(load=lambda request, data=data: data)
        monkeypatch.setitem(DATASETS, name, source)
    return window_anew


def fits(name, output, cost, data, **others):
    """The Spec with these for this data set; None where they are not legal together."""
    try:
        spec = Spec(
            data=name,
            sizes=(data.n_inputs, *others.pop("layers", ()), data.n_outputs),
            output=output,
            cost=cost,
            **others,
        )
        check_fit(spec, data)
    except SpecError:
        return None
    return spec


@pytest.fixture
def many(request):
    return request.config.getoption("designs")


def designs(small, many):
    """Triples of activation, output and cost that fit some data set, each with the one that had
    the fewest turns; layers, rates and the rest by a fixed seed."""
    rng = np.random.default_rng(SEED)
    triples = [
        (activation, output, cost)
        for activation, output, cost in product(ACTIVATIONS, ACTIVATIONS, COSTS)
        if activation != "softmax"
        and any(fits(name, output, cost, data) for name, data in small.items())
    ]
    order = rng.permutation(len(triples))
    turns = Counter()
    for number in range(many):
        activation, output, cost = triples[order[number % len(triples)]]
        names = [name for name in small if fits(name, output, cost, small[name])]
        name = min(names, key=lambda name: turns[name])
        turns[name] += 1
        yield drawn(rng, name, activation, output, cost, small[name])


def drawn(rng, name, activation, output, cost, data):
    depth = int(rng.integers(0, MOST_LAYERS + 1))
    layers = tuple(int(n) for n in rng.integers(1, MOST_NEURONS + 1, depth))
    hidden = (activation, *rng.choice(["sigmoid", "tanh", "relu"], max(0, depth - 1)).tolist())
    penalty = str(rng.choice(["none", "l1", "l2"]))
    chance = random.Random(int(rng.integers(1, 1000)))
    others = {setting: any_value(chance, setting, depth) for setting in RARELY_SET}
    spec = fits(
        name,
        output,
        cost,
        data,
        layers=layers,
        activation=hidden if depth > 1 else activation,
        penalty=penalty,
        penalty_strength=0.1 if penalty != "none" else 0.0,
        learning_rate=float(rng.choice([0.03, 0.3, 3.0])),
        momentum=float(rng.choice([0.0, 0.9])),
        mini_batch_size=int(rng.integers(1, 11)),
        use_biases=bool(rng.integers(0, 2)),
        epochs=2,
        seed=int(rng.integers(1, 1000)),
        **others,
    )
    assert spec is not None
    return spec


def look_at(window, pages):
    for page in pages:
        window.drawer.open_page(page)
        QApplication.processEvents()
    window.drawer.set_open(False)


def test_the_designs_have_everything_in_them(small, many):
    many = max(many, 20)
    found = list(designs(small, many))
    assert len(found) == many
    assert {spec.data for spec in found} == set(DATASETS) - LIKE_IRIS
    assert {spec.output for spec in found} == set(ACTIVATIONS)
    assert {spec.cost for spec in found} == set(COSTS)
    assert {name for spec in found for name in spec.activations[:-1]} == {
        name for name in ACTIVATIONS if name != "softmax"
    }
    assert {len(spec.sizes) - 2 for spec in found} == set(range(MOST_LAYERS + 1))
    for spec in found:
        check_fit(spec, small[spec.data])


def test_every_view_can_show_every_design(qtbot, window, small, many, monkeypatch):
    """A quarter of the pages before it is trained, another after it, and in turn all of them.

    With more than ten designs the half of them before and the rest after.
    """
    step = 4 if many <= 10 else 2
    reported = []
    monkeypatch.setattr(window.crash, "report", lambda *error: reported.append(error))
    for dock in window.docks.docks:
        dock.show()
    pages = window.drawer.views
    ends = Counter()
    visible = [place for place in window.places if place not in pages]
    for number, spec in enumerate(designs(small, many)):
        window.views[0].spec_wanted.emit(spec)
        qtbot.waitUntil(lambda spec=spec: window.session.is_ready and _is_on(window, spec))
        look_at(window, pages[number % step :: step])
        if untrainable(spec) is None:
            window.session.train()
            qtbot.waitUntil(lambda: window.session.state in DONE)
            ends[window.session.state] += 1
        look_at(window, pages[(number + step // 2) % step :: step])
        assert reported == [], f"{spec}: {reported[0][1]!r}"
        assert all(isinstance(view, View) and view.isVisible() for view in visible), spec
        if window.session.state is RunState.FINISHED:
            assert window.session.latest.epoch == spec.epochs, spec
    assert ends[RunState.FINISHED] > many / 2  # some diverge, some have no slope


def _is_on(window, spec):
    on = window.session.spec
    return (on.data, on.sizes, on.output, on.cost) == (
        spec.data,
        spec.sizes,
        spec.output,
        spec.cost,
    )
