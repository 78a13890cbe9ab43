"""Every view shows the same, whichever it hears of first: the data set or the network.

After the data it is always shown the newest snapshot, even if that is the one it has.
"""

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from nnviz.core import Spec
from nnviz.data import load_dataset
from nnviz.gui.example import Example
from nnviz.gui.window.parts.by_hand import NUMBERS
from nnviz.gui.window.right_column import OTHERS, PLANE
from nnviz.gui.window.views import VIEWS
from tests.gui.own_tables import flowers
from tests.gui.snapshots import snapshot

ENTRIES = {entry.name: entry for entry in (*VIEWS, NUMBERS, *OTHERS.values(), PLANE)}
IRIS = Spec(data="iris", sizes=(4, 6, 3), train_size=90)
FLOWERS = Spec(data="/flowers.csv", sizes=(1, 4, 3))
ADDER = Spec(data="half-adder", sizes=(2, 3, 2), output="sigmoid", cost="cross-entropy")


@pytest.fixture(scope="module")
def datasets():
    return {spec: load_dataset(spec.data) for spec in (IRIS, ADDER)} | {FLOWERS: flowers()}


def said(view):
    """All that stands in it and is heard of it, as far as it is seen."""
    parts = [view, *(part for part in view.findChildren(QWidget) if part.isVisible())]
    heard = [(w.accessibleName(), w.accessibleDescription()) for w in parts]
    return view.words, heard, [w.text() for w in parts if isinstance(w, QLabel)]


@pytest.mark.long
@pytest.mark.parametrize("name", ENTRIES)
def test_the_order_of_data_and_network_does_not_matter(qtbot, datasets, name):
    for spec, dataset in datasets.items():
        at = snapshot(spec)
        example = Example.of(dataset.train, 1, "training example 2")
        views = []
        for is_late in (False, True):
            view = ENTRIES[name].make()
            qtbot.addWidget(view)
            view.resize(600, 400)
            view.show()
            view.reset(spec)
            if is_late:
                view.show_snapshot(at)
            view.show_dataset(dataset)
            view.show_example(example)
            view.show_snapshot(at)
            views.append(view)
        view, late = views
        is_same = lambda one=view, other=late: said(one) == said(other)  # noqa: E731
        qtbot.waitUntil(is_same, timeout=5_000)  # some count, in turns of their own
