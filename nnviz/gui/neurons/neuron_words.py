"""Says what one neuron does, "neuron 29: pushes towards 5", and what pictures of weights show."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QCoreApplication

from nnviz.core import Network
from nnviz.core.arrays import Array
from nnviz.data import Dataset
from nnviz.gui.controls.number_words import signed
from nnviz.gui.controls.plural import apart, count, listed, pair
from nnviz.gui.layer_names import layer_phrase
from nnviz.gui.neuron_names import (
    input_names,
    neuron_number,
    output_names,
    output_phrase,
    pixel_name,
)
from nnviz.gui.neurons.tile_mosaic import TileShape

_LONGEST = 24
"""Letters of an input's name beside its weight."""


def neuron_fact(network: Network, layer: int, neuron: int, dataset: Dataset | None) -> str:
    """The fact about neuron `neuron` (from 0) of the layer of weights `layer` (from 0).

    Neurons are numbered from 1 for people, outputs named as the data has them.
    """
    name = neuron_name(network, layer, neuron, dataset)
    doing = _doing(network, layer, neuron, dataset)
    return pair(name, doing) if doing else name


def _doing(network: Network, layer: int, neuron: int, dataset: Dataset | None) -> str:
    """What it does to those after it, or an output's own most to it; "" of one without hidden."""
    if layer == len(network.weights) - 1:
        most = int(np.argmax(network.weights[-1][neuron]))
        return _tr("neuron {0} pushes most").format(neuron_number(most)) if layer else ""
    if layer < len(network.weights) - 2:
        most = int(np.argmax(np.abs(network.weights[layer + 1][:, neuron])))
        return _tr("acts most on neuron {0}").format(neuron_number(most))
    outgoing = network.weights[-1][:, neuron]
    return _push(outgoing, output_names(dataset, len(outgoing)))


def neuron_name(network: Network, layer: int, neuron: int, dataset: Dataset | None) -> str:
    """ "neuron 3" of a hidden layer of weights, "output for 7" of the last one."""
    if layer == len(network.weights) - 1:
        return output_phrase(dataset, network.sizes[-1], neuron)
    return _tr("neuron {0}").format(neuron_number(neuron))


def cells_words(inputs: int, layer: int, shape: TileShape, *, is_picture: bool) -> str:
    """What the cells of a tile are."""
    if layer > 0:
        words = count(inputs, _tr("weight from the only neuron"), _tr("weights from {n} neurons"))
    elif is_picture:
        return _tr("weights from the {0} pixels").format(inputs)
    elif inputs == 1:
        words = _tr("weight from the only input")
    else:
        words = _tr("weights from the {0} inputs").format(inputs)
    if shape.rows > 1:
        words += _tr(", {0} to a row").format(shape.columns)
    return words


def cell_place(
    cell: int, layer: int, shape: TileShape, dataset: Dataset | None, *, is_picture: bool
) -> str:
    """Where a cell is: rows and columns of a picture, or what the weight comes from."""
    if layer > 0:
        return _tr("from neuron {0}").format(neuron_number(cell))
    if is_picture:
        return pixel_name(*divmod(cell, shape.columns))
    names = [] if dataset is None or dataset.image_shape else input_names(dataset)
    name = names[cell] if cell < len(names) else neuron_number(cell)
    shown = name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1]}…"
    return _tr("from input {0}").format(shown)


def layer_words(
    network: Network, layer: int, shown: Array, dataset: Dataset | None, *, is_change: bool
) -> str:
    """The layer, its strongest weight or change among ``shown`` (n_out, n_in), and whose it is.

    Where there is but one neuron nothing is said of that but what is more than its name.
    """
    n, total = len(shown), network.sizes[layer + 1]
    where = layer_phrase(len(network.weights), layer)
    neurons = _tr("the only neuron of {0}") if n == 1 else _tr("{1} neurons")
    if n < total:
        neurons = _tr("the first {1} of {2} neurons")
    neuron, cell = np.unravel_index(int(np.abs(shown).argmax()), shown.shape)
    value = float(shown[neuron, cell])
    if is_change and value == 0:
        return _tr("{0}: no weight has changed yet").format(neurons.format(where, n, total))
    strongest = _tr("largest change {0}") if is_change else _tr("strongest weight {0}")
    said, doing = strongest.format(signed(value)), _doing(network, layer, int(neuron), dataset)
    if n == 1:
        return apart(filter(None, (neurons.format(where, n, total), said, doing)))
    whose = filter(None, (neuron_name(network, layer, int(neuron), dataset), doing))
    return apart((neurons.format(where, n, total), pair(said, listed(whose))))


def neuron_words(network: Network, layer: int, neuron: int, dataset: Dataset | None) -> str:
    """One neuron by itself: its number, what it is for if it is an output, and its bias."""
    bias = signed(float(network.biases[layer][neuron]))
    n = len(network.biases[layer])
    said = _tr("neuron {0} of {1}").format(neuron_number(neuron), n)
    if layer == len(network.weights) - 1 and n > 1:
        said = listed((said, neuron_name(network, layer, neuron, dataset)))
    return _tr("{0}, bias {1}").format(said, bias)


def _push(outgoing: np.ndarray, names: Sequence[str]) -> str:
    """What a neuron of the last hidden layer does to the outputs, by its weights (k,) to them."""
    strongest = int(np.argmax(outgoing))
    if len(outgoing) == 1:
        raises = outgoing[0] > 0
        return _tr("raises the output") if raises else _tr("lowers the output")
    if outgoing[strongest] <= 0:
        return _tr("pushes towards nothing")
    return _tr("pushes towards {0}").format(names[strongest])


def _tr(text: str) -> str:
    return QCoreApplication.translate("Neurons", text)
