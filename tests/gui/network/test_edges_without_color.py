"""What speaks for and what against is told apart without colours."""

import numpy as np
import pytest
from PySide6.QtGui import QImage, QPainter

from nnviz.gui.look import zoom
from nnviz.gui.network.edges import draw_edges, strongest_edges
from nnviz.gui.network.layout import NetworkLayout


def ink(weight):
    """Pixels that are painted along the line of a connection."""
    layout = NetworkLayout.of((1, 1), 300, 100, False)
    image = QImage(300, 100, QImage.Format.Format_Grayscale8)
    image.fill(255)
    with QPainter(image) as painter:
        draw_edges(painter, strongest_edges(layout, [np.array([[weight]])], False))
    rows = np.frombuffer(image.bits(), np.uint8).reshape(100, -1)[:, :300]
    return int((rows.min(axis=0) < 255).sum())


def test_a_connection_that_speaks_against_is_dashed(qapp):
    assert ink(-1.0) < 0.85 * ink(1.0)


@pytest.mark.parametrize(("neurons", "wider"), [(4, True), (20, False)])
def test_before_an_audience_a_few_lines_are_wider(qapp, neurons, wider):
    """Of many each would take twice as long."""
    layout = NetworkLayout.of((neurons, neurons), 300, 600, False)
    edges = strongest_edges(layout, [np.eye(neurons) + 1.0], weak=True)
    inks = []
    for factor in (1.0, 2.0):
        image = QImage(300, 600, QImage.Format.Format_Grayscale8)
        image.fill(255)
        zoom.change(factor)
        try:
            with QPainter(image) as painter:
                draw_edges(painter, edges)
        finally:
            zoom.change(1.0)
        inks.append(int((255 - np.frombuffer(image.bits(), np.uint8).astype(int)).sum()))
    assert (inks[1] > 1.5 * inks[0]) == wider


@pytest.mark.parametrize("weight", [0.3, 2.0])
def test_one_that_speaks_for_is_a_line(qapp, weight):
    layout = NetworkLayout.of((1, 1), 300, 100, False)
    length = layout.columns[1].x - layout.columns[0].x - 2 * layout.columns[0].radius
    assert ink(weight) == pytest.approx(length, abs=3)
