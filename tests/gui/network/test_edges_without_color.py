"""What speaks for and what against is told apart without colours."""

import numpy as np
import pytest
from PySide6.QtGui import QImage, QPainter

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


@pytest.mark.parametrize("weight", [0.3, 2.0])
def test_one_that_speaks_for_is_a_line(qapp, weight):
    layout = NetworkLayout.of((1, 1), 300, 100, False)
    length = layout.columns[1].x - layout.columns[0].x - 2 * layout.columns[0].radius
    assert ink(weight) == pytest.approx(length, abs=3)
