"""Two outputs that are each 0 or 1: named in every view, and right by the row in every figure."""

import re

import pytest

from nnviz.core.insight.answers import answers_to
from nnviz.data.problem import Problem
from nnviz.data.truth_tables import TRUTH_TABLES
from nnviz.gui.examples.gallery_view import GalleryView
from nnviz.gui.examples.mistakes_view import MistakesView
from nnviz.gui.examples.time_view import ThroughTimeView
from nnviz.gui.network.view import NetworkDiagramView
from tests.gui.window.hands import open_page, pick, train_to_the_end

SEVERAL = [name for name, table in TRUTH_TABLES.items() if len(table.answers) > 1]


@pytest.fixture(params=SEVERAL)
def table(request, qtbot, window):
    """One of the tables with several outputs, trained a little."""
    pick(qtbot, window, request.param)
    train_to_the_end(qtbot, window, 5)
    return TRUTH_TABLES[request.param]


def test_every_view_names_them(qtbot, window, table):
    names = list(table.answers)
    assert [
        name for name, _ in open_page(qtbot, window, NetworkDiagramView).graph.figure.outputs
    ] == names
    time = open_page(qtbot, window, ThroughTimeView)
    assert list(time.strip._names) == names
    assert re.search(" ".join(f"{name} [<> 0-9.]+,?" for name in names), time.words)
    data = open_page(qtbot, window, GalleryView)
    heads = data.examples.table.model().heads
    assert sum(", ".join(names) in head for head in heads) == 2
    panel = window.right_column.panel_for(Problem.TABLE)
    assert [column.head for column in panel.table.columns()][-len(names) :] == names
    window.hand_weights.bring_up()
    last = window.hand_weights.view.grids[-1]
    assert [fields[0].accessibleName().split(":")[0] for fields in last.fields] == [
        f"Neuron {name}" for name in names
    ]


def test_every_figure_counts_rows(qtbot, window, table):
    latest, train = window.session.latest, window.session.dataset.train
    right = answers_to(latest.network, latest.spec, train, slice(None)).right
    count, rows = int(right.sum()), len(right)
    assert latest.history[-1].training_accuracy == count / rows
    panel = window.right_column.panel_for(Problem.TABLE)
    assert [row.right for row in panel.table.rows] == right.tolist()
    data = open_page(qtbot, window, GalleryView)
    assert f"{count} of the {rows} in sight" in data.words
    mistakes = open_page(qtbot, window, MistakesView)
    qtbot.waitUntil(lambda: mistakes.counting.done is not None)
    wrong = f"{rows - count} of {rows}" if count < rows else f"all {rows}"
    assert wrong in mistakes.words
    assert mistakes.matrix.isHidden()
