"""What one neuron does, in a few words: "neuron 29: pushes towards 5"."""

import numpy as np
from PySide6.QtCore import QCoreApplication

from nnviz.core import Network


def neuron_fact(network: Network, layer: int, neuron: int) -> str:
    """The fact about neuron `neuron` (from 0) of the layer of weights `layer` (from 0).

    Neurons are numbered from 1 for people, digits from 0.
    """
    name = QCoreApplication.translate("Neurons", "neuron {0}").format(neuron + 1)
    if layer == len(network.weights) - 1:
        return _output_fact(network, neuron)
    if layer < len(network.weights) - 2:
        fact = QCoreApplication.translate("Neurons", "{0}: acts most on neuron {1}")
        return fact.format(name, int(np.argmax(np.abs(network.weights[layer + 1][:, neuron]))) + 1)
    return f"{name}: {_push(network.weights[-1][:, neuron])}"


def _push(outgoing: np.ndarray) -> str:
    """What a neuron of the last hidden layer does to the outputs, by its weights (k,) to them."""
    tr = QCoreApplication.translate
    strongest = int(np.argmax(outgoing))
    if len(outgoing) == 1:
        raises = outgoing[0] > 0
        return tr("Neurons", "raises the output") if raises else tr("Neurons", "lowers the output")
    if outgoing[strongest] <= 0:
        return tr("Neurons", "pushes towards nothing")
    return tr("Neurons", "pushes towards {0}").format(strongest)


def _output_fact(network: Network, neuron: int) -> str:
    tr = QCoreApplication.translate
    strongest = int(np.argmax(network.weights[-1][neuron])) + 1
    if len(network.weights) == 1:
        return tr("Neurons", "output {0}").format(neuron)
    return tr("Neurons", "output {0}: neuron {1} pushes most").format(neuron, strongest)
