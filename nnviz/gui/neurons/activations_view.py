"""What each neuron computes over a plane, or over the only input: its activation as a picture."""

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QT_TRANSLATE_NOOP

from nnviz.core import Network, Spec
from nnviz.core.activations import ACTIVATIONS
from nnviz.core.insight.answers import ForAndAgainst, for_and_against
from nnviz.data import Dataset
from nnviz.gui.controls.number_words import signed
from nnviz.gui.controls.plural import apart
from nnviz.gui.look import theme
from nnviz.gui.look.color_levels import limit_of
from nnviz.gui.look.standing import Standing
from nnviz.gui.neuron_names import neuron_number
from nnviz.gui.neurons.activation_fields import SHAPE, LineField, PlaneField, field_of
from nnviz.gui.neurons.color_bar import ActivationBar
from nnviz.gui.neurons.neuron_words import neuron_fact, neuron_name
from nnviz.gui.neurons.tile_layout import TileLayout
from nnviz.gui.neurons.tiles_view import SPACING, TilesView
from nnviz.gui.neurons.weight_pictures import MOST

FLAT = 0.05
"""A neuron whose activation varies by less, as a share of the colours' end, does nothing here."""

SIDES = (168, 140, 112, 84, 56)
"""Of a tile, in pixels: whole multiples of its cells."""


class NeuronPlanesView(Standing, TilesView):
    """A tile for each neuron of one layer, redrawn as it learns.

    ``limits`` are where the colours of each layer end, as the run has led to.
    """

    title = str(QT_TRANSLATE_NOOP("View", "What each neuron computes"))
    done_here = ("limits",)
    color_bar: ActivationBar

    def __init__(self) -> None:
        super().__init__(ActivationBar())
        self._field: PlaneField | LineField | None = None
        self._activations: NDArray[np.floating] = np.empty((0, 0))
        self.limits: dict[int, float] = {}
        self.layer_tabs.setObjectName("neurons_layer")
        self.layer_tabs.setAccessibleName(self.tr("Layer whose neurons are shown"))
        self.grid.setObjectName("neuron_tiles")
        self.grid.words_of = self._words_of_tile
        self._lay_out()

    def reset(self, spec: Spec) -> None:
        """For a network of `spec`; its activations arrive with the first snapshot.

        Where it has other inputs than the last one no picture of that one stays.
        """
        self.limits = {}
        super().reset(spec)
        if self._field is not None and self._field.inputs.shape[1] != spec.sizes[0]:
            self._field = None
            self._activations = np.empty((0, 0))
            self.grid.show_levels(np.empty((0, SHAPE.cells), np.uint8), SHAPE)
            self.say("")
            self._read_out()

    def show_standing(self) -> None:
        self._draw()

    def show_dataset(self, dataset: Dataset | None) -> None:
        """Look at the neurons where the data is; while it is loading, where it was."""
        super().show_dataset(dataset)
        if dataset is not None:
            self._field = field_of(dataset)
            self._draw()

    def _fit_tiles(self) -> None:
        """The largest tiles that need no scrolling, close if need be; their key right below."""
        count, width, now = self.grid.count, self.width(), self._column.spacing()
        usual = [TileLayout(count, SHAPE.cells, SHAPE, side) for side in SIDES]
        layouts = [replace(each, close=close) for each in usual for close in (False, True)]
        most = self.height() - self._rest() + 2 * now
        wide = theme.px(SPACING)
        ways = ((each, gap) for gap in (wide, wide // 2) for each in layouts)
        fits = (way for way in ways if way[0].height(width) + 2 * way[1] <= most)
        chosen, gap = next(fits, (usual[-1], wide))
        if gap != now:  # else it would be laid out for nothing, and ask again
            self._column.setSpacing(gap)
        self.grid.set_side(chosen.side, close=chosen.close)
        self.scroll_area.setMaximumHeight(self.grid.heightForWidth(width))

    def _draw(self) -> None:
        network, field = self._network, self._field
        if network is None or field is None or network.sizes[0] != field.inputs.shape[1]:
            return
        self._field = field = field.fitting(network)
        activation = ACTIVATIONS[network.activations[self.layer]]
        found = np.nan_to_num(_activations(network, self.layer, field.inputs))
        self._activations, middle = found, 0.0
        limit = 1.0 if activation.bounded else limit_of(found, self.limits.get(self.layer))
        if (rule := self._rule(network)) is not None:
            middle, limit = rule
        self.limits[self.layer] = limit
        signed_or_not = activation.range[0] < 0
        from_zero = not (signed_or_not or middle)
        self.color_bar.show_ends(limit, activation.bounded, middle, from_zero=from_zero)
        self.grid.show_levels(field.levels(found - middle, limit, signed_or_not), SHAPE)
        self._fit_tiles()
        flat = int((np.ptp(found, axis=0) < FLAT * limit).sum())
        words = self.tr("over {0}").format(field.name)
        if flat:
            words = self.tr("over {0}, {1} flat").format(field.name, flat)
        self.say(words)
        self._read_out()

    def _rule(self, network: Network) -> ForAndAgainst | None:
        """Of answers that are for or against, as in the plane beside; None for other neurons."""
        if self._dataset is None or self.layer < len(network.weights) - 1:
            return None
        return for_and_against(self._dataset.kind, network.sizes[-1], network.output)

    def _words_of_tile(self, tile: int) -> str:
        """What is heard of one: the neuron, what it does, and between what its activations are."""
        if self._network is None:
            return neuron_number(tile)
        found = self._activations[:, tile]
        least, most = signed(float(found.min())), signed(float(found.max()))
        fact = neuron_fact(self._network, self.layer, tile, self._dataset)
        said = self.tr("activations {0} to {1}").format(least, most)
        return apart((fact, said))

    def _read_out(self) -> None:
        """The fact about the neuron that is pointed at, and its activation under the mouse."""
        tile, cell = self._pointed
        fact, value = "", None
        if self._network is not None and 0 <= tile < self._activations.shape[1]:
            fact = neuron_fact(self._network, self.layer, tile, self._dataset)
            if cell >= 0 and self._field is not None:
                value = float(self._activations[self._field.place(cell), tile])
                name = neuron_name(self._network, self.layer, tile, self._dataset)
                place = self._field.place_words(cell)
                fact = self.tr("{0}: a = {1} at {2}").format(name, signed(value), place)
        self.caption_row.set_note(fact)
        self.color_bar.set_value(value)
        self.grid.setAccessibleDescription(fact)


def _activations(network: Network, layer: int, x: NDArray[np.floating]) -> NDArray[np.floating]:
    """Of the neurons of a layer (p, neurons) for inputs x (p, n), of very many the first ones.

    What comes after the layer is not computed.
    """
    weights, biases = list(network.weights[: layer + 1]), list(network.biases[: layer + 1])
    if not ACTIVATIONS[network.activations[layer]].coupled:
        weights[layer], biases[layer] = weights[layer][:MOST], biases[layer][:MOST]
    *below, own = network.activations[: layer + 1]
    return Network(weights, biases, activation=below, output=own).forward(x)[1][-1]
