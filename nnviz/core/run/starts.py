"""With which weights a run begins, where no seed draws them: given ones, and those of a twin."""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from nnviz.core.arrays import Array
from nnviz.core.network import LARGEST, Network
from nnviz.core.rules import SpecError
from nnviz.core.spec import Spec


def given_start(spec: Spec, weights: Sequence[object], biases: Sequence[object] = ()) -> Network:
    """A network of this design with these weights, (n_out, n_in), and biases, (n_out,), a layer.

    They may be arrays or lists of lists; without biases these are 0. Raises SpecError where they
    are not those of the design.
    """
    shapes = [(n_out, n_in) for n_in, n_out in pairwise(spec.sizes)]
    w = _layers(weights, shapes, spec)
    b = _layers(biases or [np.zeros(n) for n, _ in shapes], [(n,) for n, _ in shapes], spec)
    if not spec.use_biases and any(each.any() for each in b):
        raise SpecError("use_biases", "The weights that are given come with biases: leave them on.")
    return Network(w, b, activation=spec.activation, output=spec.output)


def twin_start(start: Network | None, spec: Spec) -> Network | None:
    """What a run of ``spec`` begins with, to be compared with a run that began with ``start``.

    Of given weights every layer of the same shape is kept, and the seed draws the others. None,
    where it draws them all: the same seed draws the same random numbers for both runs, one layer
    after the other, so that two designs begin alike up to the first layer whose shape differs;
    "large" weights are √n times the "scaled" ones. (A "rectified" start, which has no biases to
    draw, shares them in its first layer alone.) Order and dropout follow the seed of ``spec``.
    """
    if start is None:
        return None
    drawn = Network.initial(spec)
    weights, biases = list(drawn.weights), list(drawn.biases)
    kept = [
        layer
        for layer, (own, given) in enumerate(zip(weights, start.weights, strict=False))
        if own.shape == given.shape
    ]
    for layer in kept:
        weights[layer] = start.weights[layer].astype(spec.dtype)
        if spec.use_biases:
            biases[layer] = start.biases[layer].astype(spec.dtype)
    if not kept:
        return None
    return Network(weights, biases, activation=spec.activation, output=spec.output)


def _layers(given: Sequence[object], shapes: Sequence[tuple[int, ...]], spec: Spec) -> list[Array]:
    """Each layer's numbers as an array of the shape that it must have."""
    try:
        layers = [np.array(each, dtype=np.float64) for each in given]
    except (TypeError, ValueError, OverflowError):
        layers = []
    if [layer.shape for layer in layers] != list(shapes):
        raise SpecError(
            "sizes",
            "The weights that are given are not those of the layers {sizes}: each layer needs one "
            "row of weights and one bias a neuron.",
            sizes="-".join(map(str, spec.sizes)),
        )
    if not all((np.abs(layer) <= LARGEST).all() for layer in layers):
        raise SpecError("sizes", "Weights and biases that are given must be numbers up to 1e30.")
    return layers
