"""What a network diagram shows, as plain arrays."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from nnviz.core.arrays import Array
from nnviz.gui.controls.number_words import cost_text, signed
from nnviz.gui.network import network_words
from nnviz.gui.network.layout import Connection, Item
from nnviz.gui.network.passage import Passage
from nnviz.gui.reading_words import activation_text

SMALL = 8
"""Neurons in the widest layer of a network that has its numbers written on it."""

Values = NDArray[np.floating[Any]]


@dataclass(frozen=True, eq=False)
class NetworkFigure:
    """``weights[l]`` (n_out, n_in) and ``biases[l]`` (n_out,) as the network has them.

    ``amounts[l]`` is what the lines show: (n_out, n_in), or (n_out,) from a picture, of the first
    neurons of wide layers.
    ``activations`` are those of the example, inputs first, none without one; ``picture`` (h, w) is
    the input, 1 for ink. ``captions`` stand over the layers; ``outputs`` are name and value,
    ``inputs`` their names, none of pixels;
    ``shades`` −1..1 are how far each is for or against, None where they are not. ``off[l]`` (n,)
    are those of hidden layer l that are left out, none where all take part. ``title_of`` says which
    neuron or connection something is, ``kinds`` which activation each layer but the first has.
    """

    weights: tuple[Values, ...]
    biases: tuple[Values, ...]
    amounts: list[Values]
    activations: list[Values]
    picture: Values | None
    captions: list[str]
    outputs: list[tuple[str, str]]
    inputs: Sequence[str] = ()
    answer: int | None = None
    shades: Values | None = None
    off: tuple[NDArray[np.bool_], ...] = ()
    title_of: Callable[[Item], str] = str
    kinds: Sequence[str] = ()

    @property
    def sizes(self) -> tuple[int, ...]:
        """Neurons in each layer, inputs first."""
        return (self.weights[0].shape[1], *(len(b) for b in self.biases))

    @property
    def is_small(self) -> bool:
        """Whether the numbers find room on it."""
        return max(self.sizes) <= SMALL

    def is_off(self, layer: int, unit: int) -> bool:
        """Whether a neuron is left out."""
        return 0 < layer <= len(self.off) and bool(self.off[layer - 1][unit])

    def parameter(self, item: Item) -> float:
        """The weight of a connection or the bias of a neuron that is no input."""
        if isinstance(item, Connection):
            return float(self.weights[item.layer][item.target, item.source])
        return float(self.biases[item.layer - 1][item.unit])

    def fill(self, layer: int) -> Values:
        """How strongly the neurons of a layer are filled, −1..1: beyond 1 by the largest."""
        if not self.activations:
            return np.zeros(self.sizes[layer])
        if self.shades is not None and layer == len(self.weights):
            return self.shades
        values = np.nan_to_num(np.asarray(self.activations[layer], np.float64), posinf=0, neginf=0)
        return values / max(1.0, float(np.abs(values).max()))

    def activation_text(self, layer: int, index: int) -> str:
        """What is written at a neuron; "" without an example."""
        if not self.activations:
            return ""
        value = float(self.activations[layer][index])
        return activation_text(value, self.kinds[layer - 1]) if layer else cost_text(value)

    def said(self, item: Item) -> tuple[str, str]:
        """Which item it is, and its weight, its activation, or its bias without an example."""
        title = self.title_of(item)
        if isinstance(item, Connection):
            return title, f"w {signed(self.parameter(item))}"
        if self.is_off(item.layer, item.unit):
            return title, _tr("left out")
        if self.activations:
            value = self.activation_text(item.layer, item.unit)
            if item.layer == len(self.weights):
                value = self.outputs[item.unit][1] or value
            return title, _tr("activation {0}").format(value)
        return title, f"b {signed(self.parameter(item))}" if item.layer else ""


def figure_of(passage: Passage, off: tuple[Array, ...] = ()) -> NetworkFigure:
    """What there is to draw of a network and its example, without the neurons that are ``off``."""
    picture = None
    if passage.passed is not None and passage.shape is not None:
        picture = passage.passed[1][0].reshape(passage.shape)
    return NetworkFigure(
        weights=passage.network.weights,
        biases=passage.network.biases,
        amounts=without(passage.amounts(), off),
        activations=[] if passage.passed is None else passage.passed[1],
        picture=picture,
        captions=network_words.captions(passage),
        outputs=network_words.outputs(passage),
        inputs=network_words.inputs(passage),
        answer=passage.answer,
        shades=passage.shades,
        off=off,
        title_of=lambda item: network_words.item_title(passage, item),
        kinds=passage.network.activations,
    )


def without(amounts: list[Values], off: tuple[NDArray[np.bool_], ...]) -> list[Values]:
    """The amounts of a figure where nothing reaches those that are ``off`` either."""
    kept = [
        np.where(out[: len(each), None] if each.ndim > 1 else out[: len(each)], 0, each)
        for each, out in zip(amounts, off, strict=False)
    ]
    return [*kept, *amounts[len(kept) :]]


def _tr(text: str) -> str:
    return QCoreApplication.translate("NetworkFigure", text)
