"""Every kind of data after every other, and anything done after anything else, in one window.

No view keeps a network of another design, and none stops.
"""

import dataclasses
from contextlib import suppress
from itertools import cycle
from random import Random

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication, QWidget

from nnviz.core import Network, Snapshot, SpecError
from nnviz.data.derived.added_examples import with_added
from nnviz.data.perceptrons import PERCEPTRONS
from nnviz.gui.window.place import Stopped
from nnviz.session.run_state import RunState
from nnviz.session.undo import MOST_LEVELS

SEEDS = (4,)
SMALL = ("xor", "half-adder", "three-inputs", "circle", "sine")
NAMES = ("handwriting", "xor", "half-adder", "sine")


def tables(folder):
    """Paths of CSV files, one of each kind."""
    rng = np.random.default_rng(0)
    points = rng.normal(size=(60, 2))
    kinds = {
        "three classes": (points, np.arange(60) % 3),
        "values of two": (points, points.sum(axis=1)),
    }
    for name, (inputs, wanted) in kinds.items():
        path = folder / f"{name}.csv"
        rows = np.column_stack([inputs, wanted]).tolist()
        path.write_text("\n".join(",".join(f"{value:g}" for value in row) for row in rows))
        yield str(path)


def every_ordered_pair(items):
    """A walk that goes from every item to every other one once, back to the first."""
    for at, one in enumerate(items):
        for other in items[at + 1 :]:
            yield from (one, other)
    yield items[0]


def there_and_back(items):
    """A walk that comes to every item and leaves it, in both directions, but for the last."""
    yield from items
    yield from reversed(items[:-1])


@pytest.fixture
def mended(window, monkeypatch):
    """The window, of which every unforeseen error is gathered."""
    window.errors = []
    monkeypatch.setattr(
        window.crash, "report", lambda kind, error, trace: window.errors.append(error)
    )
    return window


def pages(window):
    """Opens the drawer's pages, one after the other and over again."""
    for page in cycle(window.drawer.views):
        window.drawer.open_page(page)
        yield page


def strangers(window):
    """What any widget holds of a network with other layers than the design's."""
    sizes = window.session.spec.sizes
    for widget in window.findChildren(QWidget):
        for name, held in vars(widget).items():
            network = held.network if isinstance(held, Snapshot) else held
            if isinstance(network, Network) and network.sizes != sizes:
                yield f"{type(widget).__name__}.{name}", network.sizes


def check(window):
    assert not window.errors
    assert not window.findChildren(Stopped)
    assert not dict(strangers(window))


def choose(qtbot, window, data):
    with qtbot.waitSignal(window.session.data_ready):
        window.panel.form.fields["data"].show(data)
        window.commands.take_wanted(dataclasses.replace(window.session.spec, data=data))


def test_every_kind_after_every_other(qtbot, mended, tmp_path, times):
    """After the one before and the one after it in the list; every pair with ``--times 10``."""
    window, session = mended, mended.session
    walked = every_ordered_pair if times >= 10 else there_and_back
    walk = walked([*NAMES, *tables(tmp_path)])
    next(walk)
    for number, (data, _) in enumerate(zip(walk, pages(window), strict=False)):
        if number % 3 == 0:
            session.train()  # what is chosen ends it
        choose(qtbot, window, data)
        session.step("mini-batch")
        qtbot.waitUntil(lambda: session.state is not RunState.RUNNING)
        check(window)
        if number % 6 == 1:
            trained = session.latest
            window.commands.undo()
            check(window)
            window.commands.redo()
            assert session.latest is trained


def acts(window, chance):
    """What can be done to the run, by name; ``known`` are networks that were there before."""
    session, commands, known = window.session, window.commands, [window.session.latest.network]

    def design(**settings):
        with suppress(SpecError):
            commands.take_wanted(dataclasses.replace(session.spec, **settings))

    def layers():
        spec = session.spec
        hidden = (chance.choice((2, 3, 5)),) * chance.choice((1, 2))
        design(sizes=(spec.sizes[0], *hidden, spec.sizes[-1]), activation="tanh")

    def data():
        commands.take_edited(dataclasses.replace(session.spec, data=chance.choice(SMALL)))

    def by_hand():
        network = chance.choice((known[-1], known[0], session.latest.network))
        commands.take_network(network.changed(0, 0, 0, chance.uniform(-2, 2)))

    def perceptrons():
        chosen = chance.choice(PERCEPTRONS)
        commands.take_wanted(chosen.spec, chosen.network)

    def points():
        dataset = session.dataset
        if session.is_ready and dataset.n_inputs == 2 and dataset.n_outputs == 1:
            one = np.full((1, 2), chance.uniform(-1, 1))
            commands.change_data(with_added(dataset, one, np.array([1])))

    def wait():
        for _ in range(20):
            QApplication.processEvents()
        known.append(session.latest.network)

    return [
        layers,
        data,
        by_hand,
        perceptrons,
        points,
        wait,
        lambda: design(learning_rate=chance.choice((0.1, 0.5)), penalty="l2"),
        lambda: design(seed=chance.randint(0, 9)),
        commands.reset,
        commands.undo,
        commands.redo,
        commands.train_or_pause,
        lambda: commands.step("mini-batch"),
    ]


@pytest.mark.parametrize("seed", SEEDS)
def test_anything_after_anything(qtbot, mended, seed, times):
    window, chance = mended, Random(seed)
    window.session.set_speed(0.8)
    todo, open_pages = acts(window, chance), pages(window)
    for number in range(40 * times):
        if number % 6 == 0:
            next(open_pages)
        chance.choice(todo)()
        QApplication.processEvents()
        if number % 3 == 0:
            check(window)
    levels = 0
    while window.session.undoable:
        window.commands.undo()
        levels += 1
    check(window)
    assert 0 < levels <= MOST_LEVELS
    qtbot.waitUntil(lambda: window.session.is_ready)
    check(window)
