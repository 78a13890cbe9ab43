"""Says what pictures of weights show, as a whole and cell by cell."""

import numpy as np
from PySide6.QtCore import QCoreApplication

from nnviz.core import Network
from nnviz.core.arrays import Array
from nnviz.gui.controls.number_words import signed
from nnviz.gui.layer_names import layer_phrase
from nnviz.gui.neurons.neuron_words import neuron_fact
from nnviz.gui.neurons.tile_mosaic import TileShape


def cells_words(inputs: int, layer: int, shape: TileShape, *, is_picture: bool) -> str:
    """What the cells of a tile are."""
    tr = QCoreApplication.translate
    if layer > 0:
        words = tr("Weights", "weights from {0} neurons").format(inputs)
    elif is_picture:
        return tr("Weights", "weights from the {0} pixels").format(inputs)
    elif inputs == 1:
        words = tr("Weights", "weight from the only input")
    else:
        words = tr("Weights", "weights from the {0} inputs").format(inputs)
    if shape.rows > 1:
        words += tr("Weights", ", in rows of {0}").format(shape.columns)
    return words


def cell_place(cell: int, layer: int, shape: TileShape, *, is_picture: bool) -> str:
    """Where a cell is: rows and columns of a picture, or which neuron the weight comes from."""
    tr = QCoreApplication.translate
    if layer > 0:
        return tr("Weights", "from neuron {0}").format(cell + 1)
    if is_picture:
        row, column = divmod(cell, shape.columns)
        return tr("Weights", "row {0}, column {1}").format(row + 1, column + 1)
    return tr("Weights", "from input {0}").format(cell + 1)


def layer_words(network: Network, layer: int, shown: Array, *, is_change: bool) -> str:
    """The layer, its strongest weight or change among ``shown`` (n_out, n_in), and whose it is."""
    tr = QCoreApplication.translate
    count = len(shown)
    where = layer_phrase(len(network.weights), layer)
    neurons = (
        tr("Weights", "the only neuron of {0}") if count == 1 else tr("Weights", "{1} neurons")
    )
    neuron, cell = np.unravel_index(int(np.abs(shown).argmax()), shown.shape)
    value = float(shown[neuron, cell])
    if is_change and value == 0:
        return tr("Weights", "{0}: no weight has changed yet").format(neurons.format(where, count))
    strongest = (
        tr("Weights", "largest change {0}") if is_change else tr("Weights", "strongest weight {0}")
    )
    parts = (neurons.format(where, count), strongest.format(signed(value)))
    return "; ".join([*parts, neuron_fact(network, layer, int(neuron))])


def neuron_words(network: Network, layer: int, neuron: int) -> str:
    """One neuron by itself: its number, and its bias."""
    tr = QCoreApplication.translate
    bias = signed(float(network.biases[layer][neuron]))
    count = len(network.biases[layer])
    return tr("Weights", "neuron {0} of {1}, bias {2}").format(neuron + 1, count, bias)
