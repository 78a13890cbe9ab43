"""Numbers are read on whatever colour is painted under them: seen while widgets are painted."""

import sys

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from nnviz.gui.desks.chain.picture import ChainPicture
from nnviz.gui.desks.circuit.drawn import DrawnNode
from nnviz.gui.desks.circuit.surface import CircuitSurface
from nnviz.gui.desks.softmax.one_bar import OneBar
from nnviz.gui.examples.confusion_matrix import ConfusionMatrix
from nnviz.gui.lesion.board import BoardCells, SwitchBoard
from nnviz.gui.lesion.board_layout import Cell
from nnviz.gui.look import theme
from nnviz.gui.look.color_map import contrast
from nnviz.gui.look.colors import LEAST_CONTRAST
from nnviz.gui.sweeps.map import SweepMap
from nnviz.gui.sweeps.map_cell import MapCell, MapShown

STEPS = 9
SHARES = np.linspace(0, 1, STEPS).tolist()
SIGNED = np.linspace(-1, 1, STEPS).tolist()
TEXTS = tuple(f"{share:.3f}" for share in SHARES)


class Watched(QPainter):
    """A painter that notes of every text how it stands out from what was filled under it."""

    def __init__(self, *device):
        super().__init__(*device)
        self._fills = []

    def fillRect(self, rect, color):
        self._fills.append((QRectF(rect), QColor(color)))
        super().fillRect(rect, color)

    def drawEllipse(self, *place):
        self._fill(*place)
        super().drawEllipse(*place)

    def drawRoundedRect(self, box, *radii):
        self._fill(box)
        super().drawRoundedRect(box, *radii)

    def drawText(self, place, *text):
        middle = place if isinstance(place, QPointF) else QRectF(place).center()
        under = (color for box, color in reversed(self._fills) if box.contains(middle))
        ground = next(under, QColor(theme.current().paper))
        found.append((contrast(self.pen().color().name(), ground.name()), ground.name(), text[-1]))
        super().drawText(place, *text)

    def _fill(self, place, *radii):
        if self.brush().style() == Qt.BrushStyle.SolidPattern:
            size = [2 * radius for radius in radii]
            box = QRectF(0, 0, *size) if radii else QRectF(place)
            if radii:
                box.moveCenter(place)
            self._fills.append((box, self.brush().color()))


found = []


def circuit():
    made = CircuitSurface()
    nodes = [
        DrawnNode(at, share, 0.5, at % 2 == 0, TEXTS[at], share) for at, share in enumerate(SHARES)
    ]
    made.show_circuit(nodes, (), None, None, ())
    return made


def chain():
    made = ChainPicture()
    made.show_chain([1.0] * STEPS, SIGNED, (("",) * STEPS, ("",) * STEPS, TEXTS))
    return made


def board():
    made = SwitchBoard()
    values = {Cell(0, at): (TEXTS[at], share) for at, share in enumerate(SIGNED)}
    made.show_cells(BoardCells((STEPS + 1,), ("",), frozenset({Cell(0, STEPS)}), values, "off"))
    return made


def sweep():
    made = SweepMap()
    cells = tuple(MapCell("", text, share) for text, share in zip(TEXTS, SHARES, strict=True))
    made.show_map(MapShown(TEXTS, ("",), cells), -1, -1)
    return made


def mistakes():
    made = ConfusionMatrix()
    counts = 2 ** np.arange(STEPS) + np.zeros((STEPS, 1), int)
    made.show_counts(counts, [*TEXTS])
    return made


def shares():
    made = OneBar()
    made.show_shares(TEXTS[:4], np.array([0.2, 0.2, 0.25, 0.35]), TEXTS[:4])
    return made


@pytest.mark.parametrize("make", [circuit, chain, board, sweep, mistakes, shares])
@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_numbers_are_read_on_the_colour_that_says_them(qtbot, qapp, monkeypatch, make, name):
    theme.apply(qapp, name)
    widget = make()
    qtbot.addWidget(widget)
    widget.resize(900, 400)
    found.clear()
    for home in type(widget).__mro__:
        module = sys.modules.get(home.__module__)
        if getattr(module, "QPainter", None) is QPainter:
            monkeypatch.setattr(module, "QPainter", Watched)
    widget.grab()
    assert len({ground for _, ground, _ in found}) > 2, "on several colours"
    assert [each for each in found if each[0] < LEAST_CONTRAST and each[-1]] == []
