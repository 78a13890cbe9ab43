"""Draws real people's digits on the pad of the real window, at other sizes, places and with pens.

Trains the window's own network to its end first. Prints how many of them the prediction says.
"""

import json
import os
import sys
from pathlib import Path

import numpy as np
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest

from nnviz.app import build
from nnviz.session.run_state import RunState
from tests.pen_strokes import drawings

COUNT, EVERY = 500, 14
SIZES = (0.3, 0.55, 0.8)
PLACES = ((0.0, 0.0), (0.5, 0.5), (1.0, 0.9))
PENS = (4.0, 20.0, 40.0)
USUAL = (SIZES[2], PLACES[1], PENS[1])
LEFT = Qt.MouseButton.LeftButton


def placed(strokes, size, place, side):
    """The strokes as points of the pad: ``size`` of its side long, anywhere between its edges."""
    points = np.concatenate(strokes)
    low, longer = points.min(axis=0), np.ptp(points, axis=0).max()
    scale = size * side / longer
    room = side - 4 - np.ptp(points, axis=0) * scale
    offset = 2 + np.array(place) * room
    return [(stroke - low) * scale + offset for stroke in strokes]


def draw(pad, strokes):
    """By mouse events, one for each point."""
    for stroke in strokes:
        first, *others = (QPoint(*np.rint(point).astype(int).tolist()) for point in stroke)
        QTest.mousePress(pad, LEFT, pos=first)
        for point in others:
            QTest.mouseMove(pad, point)
        QTest.mouseRelease(pad, LEFT, pos=others[-1] if others else first)


def said(window, strokes, pen):
    """What the prediction says of a drawing."""
    panel = window.draw_panel
    panel.tools.pad.set_pen(pen)
    draw(panel.tools.pad, strokes)
    panel._settle.stop()
    panel._read()
    text = panel.reading.prediction.text()
    panel.tools.pad.clear()
    return text


def shares(window, drawn):
    """Per cent read correctly: at the usual size, and for each size and place and pen."""

    def share(size, place, pen):
        side = window.draw_panel.tools.pad.width()
        right = [
            said(window, placed(d.strokes, size, place, side), pen) == str(d.label) for d in drawn
        ]
        return 100 * float(np.mean(right))

    return {
        "sizes and places": [[share(size, place, PENS[1]) for place in PLACES] for size in SIZES],
        "pens": [share(USUAL[0], USUAL[1], pen) for pen in PENS],
        "small in a corner": share(0.15, PLACES[0], PENS[1]),
    }


def main():
    _, window = build([])
    session = window.session
    while not session.is_ready:
        QCoreApplication.processEvents()
    session.train()
    while session.state is not RunState.FINISHED:
        QCoreApplication.processEvents()
    folder = Path(os.environ["NNVIZ_TEST_DATA"])
    print(json.dumps(shares(window, drawings(folder)[: COUNT * EVERY : EVERY])))
    window.close()


if __name__ == "__main__":
    sys.exit(main())
