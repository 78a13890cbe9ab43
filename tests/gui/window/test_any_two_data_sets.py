"""Every kind of data after every other, in one window: nothing keeps what belonged to the other."""

import dataclasses
from itertools import cycle

import numpy as np
import pytest
from PySide6.QtWidgets import QWidget

from nnviz.core import Network, Snapshot
from nnviz.gui.window.place import Stopped
from nnviz.session.run_state import RunState

NAMES = ("handwriting", "xor", "half-adder", "spiral", "sine")


def tables(folder):
    """Paths of CSV files, one of each kind."""
    rng = np.random.default_rng(0)
    points = rng.normal(size=(60, 2))
    kinds = {
        "three classes": (points, np.arange(60) % 3),
        "two classes": (points, (points[:, 0] > 0) + 0),
        "values of two": (points, points.sum(axis=1)),
        "four inputs": (rng.normal(size=(60, 4)), np.arange(60) % 3),
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


def test_every_kind_after_every_other(qtbot, mended, tmp_path):
    window, session = mended, mended.session
    walk = every_ordered_pair([*NAMES, *tables(tmp_path)])
    next(walk)
    for number, (data, _) in enumerate(zip(walk, pages(window), strict=False)):
        if number % 3 == 0:
            session.train()  # what is chosen ends it
        choose(qtbot, window, data)
        session.step("mini-batch")
        qtbot.waitUntil(lambda: session.state is not RunState.RUNNING)
        check(window)
        if number % 2:
            trained = session.latest
            window.commands.undo()
            check(window)
            window.commands.redo()
            assert session.latest is trained
