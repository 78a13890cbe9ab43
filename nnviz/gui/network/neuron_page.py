"""One neuron by itself: all of its layer to choose from, its picture, its inputs, its past."""

from collections.abc import Sequence
from functools import partial
from typing import Any

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from nnviz.core.arrays import Array
from nnviz.core.insight.checkpoints import Checkpoint
from nnviz.core.insight.neuron_past import NeuronPast, neuron_past
from nnviz.gui.controls.button import Button
from nnviz.gui.controls.label import label
from nnviz.gui.controls.number_words import cost_text
from nnviz.gui.controls.rows import FoldingRow, column, row
from nnviz.gui.controls.text_tabs import TextTabs
from nnviz.gui.layer_names import layer_tabs
from nnviz.gui.look.standing import Standing
from nnviz.gui.network.layout import Neuron
from nnviz.gui.network.neuron_rows import NeuronRows
from nnviz.gui.network.one_neuron import OneNeuron
from nnviz.gui.network.passage import Passage
from nnviz.gui.pictures.pixel_image import SIDE, SignedImage
from nnviz.gui.plot.axis_scales import signed_scale
from nnviz.gui.plot.line_plot import Line, LinePlot
from nnviz.gui.reading_words import activation_text
from nnviz.gui.saving import offer_saving

_LIST, _PICTURE, _TERMS, _PLOT = 130, 100, 236, 170
"""Least widths of the four parts, in pixels of the design."""


class NeuronPage(Standing, QWidget):
    """Shows a neuron of the network that goes on learning, until one leaves it."""

    left = Signal()
    """Back to the whole network."""
    chosen = Signal(object)
    """Another Neuron is to be shown."""
    saving_wanted = Signal(object)
    """Ask where to, and do this Saving."""

    def __init__(self) -> None:
        super().__init__()
        self.neuron: OneNeuron | None = None
        self._past: NeuronPast | None = None
        self._known: tuple[object, ...] = ()
        self._make_parts()
        self._lay_out()

    @property
    def standing(self) -> tuple[Any, ...]:
        """The neuron that is seen by itself."""
        return () if self.neuron is None or self.isHidden() else (self.neuron.at,)

    def stand_as(self, standing: tuple[Any, ...]) -> None:
        """Have that neuron seen by itself."""
        self.chosen.emit(*standing)

    def forget(self) -> None:
        """Another run: nothing is known of its neurons."""
        self.neuron, self._past, self._known = None, None, ()

    def show_neuron(self, passage: Passage, at: Neuron, moments: Sequence[Checkpoint]) -> None:
        """Show this neuron of this network, and what it was at these moments."""
        neuron = self.neuron = OneNeuron(passage, at)
        layers = layer_tabs(len(passage.network.weights))
        self.layers.blockSignals(True)
        self.layers.set_texts(layers)
        self.layers.setCurrentIndex(neuron.layer)
        self.layers.blockSignals(False)
        self.title.setText(neuron.title)
        self.lines.setText(neuron.lines())
        self.list.show_rows(neuron.siblings, neuron.sibling, at.unit)
        has_picture = neuron.layer == 0 and passage.shape == (SIDE, SIDE)
        self.picture.setVisible(has_picture)
        if has_picture:
            self.picture.set_image(neuron.weights.reshape(SIDE, SIDE))
        self.terms_head.setText(neuron.terms_head)
        self.terms.show_rows(len(neuron.weights), neuron.term, self.terms.selected)
        self._show_past(neuron, moments)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back to the whole network, from everywhere."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _make_parts(self) -> None:
        back = self.tr("Back to the whole network (Escape)")
        self.back = Button(self.tr("Whole network"), "chevron-left", "text", name=back)
        self.back.setObjectName("neuron_back")
        self.back.clicked.connect(self.left)
        self.title = label("", 13, 600, "text")
        self.layers = TextTabs()
        self.layers.setObjectName("neuron_layer")
        self.layers.setAccessibleName(self.tr("Layer of the neuron"))
        self.layers.currentChanged.connect(lambda at: self.chosen.emit(Neuron(at + 1, 0)))
        self.list = NeuronRows(follows=True)
        self.list.setObjectName("neuron_list")
        self.list.setAccessibleName(self.tr("Neurons of the layer"))
        self.list.chosen.connect(self._on_listed)
        self.picture = SignedImage()
        self.picture.setAccessibleName(self.tr("Its weights as a picture"))
        self.lines = label("", 12, wordWrap=True)
        self.terms_head = label("", 12)
        self.terms = NeuronRows(follows=False)
        self.terms.setObjectName("neuron_terms")
        self.terms.setAccessibleName(self.tr("Its inputs, the largest first"))
        self.terms.chosen.connect(self._on_term)
        self.plot = LinePlot(cost_text, "−0.000", marks_at_top=False)
        self.plot.set_sentence(self.tr("Its past appears here\nafter the first epoch."))
        self.plot.canvas.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        past = self.tr("One neuron through the run")
        self.plot.canvas.setAccessibleName(past)
        offer_saving(self.plot.canvas, self.plot.sheet, past, self.saving_wanted)

    def _lay_out(self) -> None:
        self.list.setMinimumWidth(_LIST)
        self.terms.setMinimumWidth(_TERMS)
        self.plot.setMinimumWidth(_PLOT)
        of_it, added = QWidget(), QWidget()
        of_it.setFixedWidth(_PICTURE)
        column(self.picture, self.lines, None, space=6, of=of_it)
        column(self.terms_head, (self.terms, 1), space=2, of=added)
        which = QWidget()
        row((self.list, 1), of_it, space=12, of=which)
        rest = FoldingRow((added, 1), (self.plot, 1), space=16)
        parts = FoldingRow((which, 2), (rest, 5), space=16)
        head = FoldingRow((row(self.back, self.title, None, space=16), 1), self.layers, space=16)
        column(head, (parts, 1), space=6, of=self)

    def _show_past(self, neuron: OneNeuron, moments: Sequence[Checkpoint]) -> None:
        """Only where something of it has changed: all kept networks are asked."""
        passage = neuron.passage
        known = (neuron.at, passage.example, len(moments), moments[-1:])
        if known != self._known:
            x = None if passage.passed is None else passage.passed[1][0]
            fitting = [m for m in moments if m.network.sizes == passage.network.sizes]
            self._past = neuron_past(fitting, neuron.layer, neuron.at.unit, x) if fitting else None
            self._known = known
            self._draw_past(neuron)

    def _draw_past(self, neuron: OneNeuron) -> None:
        past = self._past
        if past is None or past.epochs[-1] <= 0:
            self.plot.set_lines(1.0, np.empty(0), [], None)
            return
        lines = [
            Line("length", self.tr("‖w‖"), "hidden 1", past.lengths),
            Line("bias", self.tr("b"), "validation", past.biases),
        ]
        if past.activations is not None:
            kind = neuron.passage.network.activations[neuron.layer]
            said = partial(activation_text, activation=kind)
            name = self.tr("a")
            lines.insert(0, Line("activation", name, "training", past.activations, figure=said))
        values = np.concatenate([line.values for line in lines])
        scale = signed_scale(*_ends(values))
        self.plot.set_lines(float(past.epochs[-1]), past.epochs, lines, scale)
        whole = self.tr("activation for this example, bias, length of w")
        self.plot.set_caption(whole, "", self.tr("a, b, ‖w‖"))

    def _on_listed(self, unit: int) -> None:
        if self.neuron is not None:
            self.chosen.emit(self.neuron.at._replace(unit=unit))

    def _on_term(self, place: int) -> None:
        """On to the neuron that it comes from; inputs of the network have nothing before them."""
        if self.neuron is not None and self.neuron.layer:
            source = int(self.neuron.order[place])
            self.chosen.emit(Neuron(self.neuron.at.layer - 1, source))


def _ends(values: Array) -> tuple[float, float]:
    """The least and the greatest that is a number."""
    finite = values[np.isfinite(values)]
    return (float(finite.min()), float(finite.max())) if len(finite) else (0.0, 1.0)
