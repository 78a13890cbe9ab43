"""The equation of each step: which matrices stand side by side, and what selects what."""

from dataclasses import dataclass

import numpy as np

from nnviz.core.activations import ACTIVATIONS
from nnviz.core.arrays import Array
from nnviz.core.costs import COSTS
from nnviz.gui.backprop.formula import Piece, Pieces, Symbol, plain_text
from nnviz.gui.backprop.matrix import Matrix
from nnviz.gui.backprop.steps import BACKWARD, FORWARD, INPUT, OUTPUT_ERROR, Step
from nnviz.gui.backprop.walk import Entry, Walk
from nnviz.gui.controls.plural import listed
from nnviz.gui.layer_names import layer_number
from nnviz.gui.look.color_levels import limit_of
from nnviz.gui.neuron_names import neuron_number

NEURON, PART, BOTH, BIAS = "j", "k", "jk", "b"
"""What an entry of a grid is: one of the step's neurons, one of its parts, or both."""


@dataclass(frozen=True, eq=False)
class Term:
    """A matrix of the equation and what its entries stand for."""

    matrix: Matrix
    axes: str

    def place_of(self, entry: Entry) -> int:
        """Where the selected entry is in this matrix."""
        if self.axes == BOTH:
            return int(entry.j * self.matrix.values.shape[1] + entry.k)
        return entry.k if self.axes == PART else entry.j

    def entry_at(self, place: int, before: Entry) -> Entry:
        """The entry that is selected by choosing a place in this matrix."""
        if self.axes == BOTH:
            return Entry(*divmod(place, self.matrix.values.shape[1]))
        if self.axes == PART:
            return Entry(before.j, place)
        return Entry(place, before.k, bias=self.axes == BIAS)


Scene = list[Term | Pieces]


def scene_of(walk: Walk, step: Step, entry: Entry) -> Scene:
    """The equation of a step; the row of neuron ``entry.j`` is drawn as a picture if it is one."""
    if step.stage == INPUT:
        return [_a(walk, 0, PART)]
    if step.stage == FORWARD:
        return _forward(walk, step.layer, entry)
    if step.stage == OUTPUT_ERROR:
        return _output_error(walk)
    return _backward(walk, step.layer) if step.stage == BACKWARD else _gradient(walk, step, entry)


def _forward(walk: Walk, layer: int, entry: Entry) -> Scene:
    values, above = walk.values, layer_number(layer + 1)
    w, b = values.network.weights[layer], values.network.biases[layer]
    scene: Scene = [_term((Symbol("w", above),), w, BOTH)]
    scene += _row(walk, layer, entry, Symbol("w", above), w)
    scene += [("·",), _a(walk, layer, PART)]
    if walk.spec.use_biases:
        scene += [("+",), _term((Symbol("b", above),), b, NEURON)]
    scene += [("=",), _term((Symbol("z", above),), values.zs[layer], NEURON)]
    return [*scene, _arrow(values.network.activations[layer]), _a(walk, layer + 1, NEURON)]


def _output_error(walk: Walk) -> Scene:
    values, above = walk.values, layer_number(walk.layers)
    assert values.y is not None
    a, y = _a(walk, walk.layers, NEURON), _term((Symbol("y"),), values.y, NEURON)
    delta = _term((Symbol("δ", above),), values.deltas[-1], NEURON)
    if COSTS[walk.spec.cost].cancels:
        return [a, ("−",), y, ("=",), delta]
    if walk.spec.output == "softmax":
        name = Symbol("a", above), " − ", Symbol("y")
        error = _term(name, values.activations[-1] - values.y, PART)
        return [_term((Symbol("J"),), values.output_jacobian, BOTH), ("·",), error, ("=",), delta]
    return [("(",), a, ("−",), y, (") ⊙",), _slope(walk, walk.layers - 1), ("=",), delta]


def _backward(walk: Walk, layer: int) -> Scene:
    values, above, after = walk.values, layer_number(layer + 1), layer_number(layer + 2)
    name = "(", Symbol("w", after), Symbol(")", "T")
    return [
        _term(name, values.network.weights[layer + 1].T, BOTH),
        ("·",),
        _term((Symbol("δ", after),), values.deltas[layer + 1], PART),
        ("⊙",),
        _slope(walk, layer),
        ("=",),
        _term((Symbol("δ", above),), values.deltas[layer], NEURON),
    ]


def _gradient(walk: Walk, step: Step, entry: Entry) -> Scene:
    values, layer, above = walk.values, step.layer, layer_number(step.layer + 1)
    delta: tuple[Piece, ...] = (Symbol("δ", above),)
    if walk.spec.use_biases:
        delta += (" = ", Symbol("∂C/∂b", above))
    name, nabla = Symbol("∂C/∂w", above), values.gradients.weights[layer]
    w, letter = values.network.weights[layer], Symbol("w", above)
    rows = _row(walk, layer, entry, name, nabla)
    axes = BIAS if walk.spec.use_biases else NEURON
    return [
        _term(delta, values.deltas[layer], axes),
        ("·",),
        _a(walk, layer, PART),
        ("=",),
        _term((name,), nabla, BOTH),
        *rows,
        ("",),
        *(_row(walk, layer, entry, letter, w) if rows else [_term((letter,), w, BOTH)]),
    ]


def _a(walk: Walk, layer: int, axes: str) -> Term:
    """Activations of layer 0 (the input) to L; those of a sigmoid are coloured up to 1."""
    a = walk.values.activations[layer]
    ends = layer == 0 or ACTIVATIONS[walk.values.network.activations[layer - 1]].bounded
    limit = 1.0 if ends and float(np.abs(a).max()) <= 1 else None
    picture = walk.picture if layer == 0 else None
    return _term((Symbol("a", layer_number(layer)),), a, axes, limit, picture)


def _slope(walk: Walk, layer: int) -> Term:
    name = Symbol("σ′"), "(", Symbol("z", layer_number(layer + 1)), ")"
    return _term(name, walk.values.slope(layer), NEURON)


def _row(walk: Walk, layer: int, entry: Entry, name: Symbol, matrix: Array) -> list[Term | Pieces]:
    """The row of the selected neuron as a picture, where the input is one."""
    if layer > 0 or walk.picture is None:
        return []
    row = (Symbol(name.base, name.upper, neuron_number(entry.j)),)
    return [_term(row, matrix[entry.j], PART, limit_of(matrix, covers=True), walk.picture)]


def _term(
    name: tuple[Piece, ...],
    values: Array,
    axes: str,
    limit: float | None = None,
    picture: tuple[int, int] | None = None,
) -> Term:
    limit = limit_of(values, covers=True) if limit is None else limit
    shape = " × ".join(f"{n:,}" for n in values.shape)
    matrix = Matrix(name, values, limit, shape, listed((plain_text(name), shape)), picture)
    return Term(matrix, axes)


def _arrow(activation: str) -> Pieces:
    """What becomes of z."""
    if activation == "sigmoid":
        return Symbol("σ"), " →"
    name = {"relu": "ReLU", "linear": ""}.get(activation, activation)
    return (f"{name} →".strip(),)
