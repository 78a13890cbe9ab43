"""The formula of each step with the numbers of one entry put in."""

from math import floor, log10

from nnviz.core.activations import ACTIVATIONS
from nnviz.core.arrays import Array
from nnviz.core.costs import COSTS
from nnviz.gui.backprop.formula import Piece, Strong, Symbol
from nnviz.gui.backprop.steps import FORWARD, INPUT, OUTPUT_ERROR, Step, tr
from nnviz.gui.backprop.walk import Entry, Walk
from nnviz.gui.controls.number_words import significant
from nnviz.gui.layer_names import layer_number
from nnviz.gui.neuron_names import neuron_number

Ways = list[tuple[Piece, ...]]
"""The same formula with more numbers and with fewer, for lines that are long and short."""

_MOST_TERMS = 6
_MOST_DIGITS = 9
"""More no line has room for, and the network hardly has."""


def entry_ways(walk: Walk, step: Step, entry: Entry) -> Ways:
    """How the value of the selected entry comes about; stage 5 has its own file."""
    if step.stage == INPUT:
        return _input(walk, entry)
    if step.stage == OUTPUT_ERROR:
        return with_meaning(walk, step, entry, _output_error(walk, entry))
    way = _forward if step.stage == FORWARD else _backward
    ways = [way(walk, step, entry, terms) for terms in range(_MOST_TERMS, 0, -1)]
    ways += [_without_symbols(ways[-1]), way(walk, step, entry, 0)]
    return with_meaning(walk, step, entry, ways)


def with_meaning(walk: Walk, step: Step, entry: Entry, ways: Ways) -> Ways:
    """The same with what an output neuron is for at the end: its number is not its digit."""
    meaning = walk.meaning(step, entry)
    if not meaning:
        return ways
    said = tr(",   neuron {0}: {1}").format(neuron_number(entry.j), meaning)
    return [*((*way, said) for way in ways), *ways]


def number(value: float) -> str:
    """A value in a formula, to three digits."""
    return significant(value, 3)


def telling(value: float, beside: float, digits: int) -> str:
    """The same with so many digits that as many of what is ``beside`` it are seen: 0.99986 where
    0.00014 are. To three where it would take too many.
    """
    if not (value and beside):
        return number(value)
    wanted = floor(log10(abs(value))) - floor(log10(abs(beside))) + digits
    return significant(value, max(wanted, 3)) if wanted <= _MOST_DIGITS else number(value)


def factor(value: float) -> str:
    """The same where it follows a sign: a negative one in brackets."""
    return f"({number(value)})" if value < 0 else number(value)


def _without_symbols(way: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Name = numbers: what stands between the first equals sign and the next is left out."""
    signs = [at for at, piece in enumerate(way) if isinstance(piece, str) and " = " in piece]
    return (*way[:1], *way[signs[1] :])


def _input(walk: Walk, entry: Entry) -> Ways:
    value = float(walk.values.activations[0][entry.k])
    found = Symbol("a", layer_number(0), neuron_number(entry.k)), " = ", Strong(number(value))
    if walk.picture is None:
        return [found]
    row, column = divmod(entry.k, walk.picture[1])
    text = tr(",   the pixel in row {0}, column {1}: 0 is paper, 1 is ink")
    return [(*found, text.format(row + 1, column + 1)), found]


def _forward(walk: Walk, step: Step, entry: Entry, terms: int) -> tuple[Piece, ...]:
    """z = Σ w a + b, then a = σ(z)."""
    values, layer, j = walk.values, step.layer, entry.j
    above, name = layer_number(layer + 1), neuron_number(j)
    z, a = float(values.zs[layer][j]), float(values.activations[layer + 1][j])
    weights = values.network.weights[layer][j]
    added = _added(weights, values.activations[layer], walk.parts(step, j), entry.k, terms)
    bias = float(values.network.biases[layer][j])
    found: list[Piece] = [Symbol("z", above, name), " = "]
    found += [Symbol("Σ", "", "k"), " ", Symbol("w", above, f"{name}k"), " "]
    found += [Symbol("a", layer_number(layer), "k")]
    if walk.spec.use_biases:
        found += [" + ", Symbol("b", above, name)]
        added += f" {'−' if bias < 0 else '+'} {number(abs(bias))}"
    found += [f" = {added} = " if terms else " = ", Strong(number(z)), ",   "]
    said = _short_of_end(a, values.network.activations[layer])
    return (*found, Symbol("a", above, name), " = ", *_activated(walk, layer, j), Strong(said))


def _short_of_end(value: float, activation: str) -> str:
    """An activation, with as many digits as tell it from an end that it never reaches."""
    kind = ACTIVATIONS[activation]
    if not (kind.bounded and kind.trainable) or abs(value) >= 1:
        return number(value)
    return telling(value, 1 - abs(value), 2)


def _activated(walk: Walk, layer: int, j: int) -> tuple[Piece, ...]:
    """The activation with z put in, and an equals sign after it."""
    z = number(float(walk.values.zs[layer][j]))
    name = walk.values.network.activations[layer]
    if name == "softmax":
        return Symbol("e", z), " / ", Symbol("Σ", "", "k"), " ", Symbol("e", "zₖ"), " = "
    if name == "step":
        return (f"[{z} > 0] = ",)
    if name == "sigmoid":
        return Symbol("σ"), f"({z}) = "
    if name == "relu":
        return (f"max(0, {z}) = ",)
    return () if name == "linear" else (f"{name}({z}) = ",)


def _output_error(walk: Walk, entry: Entry) -> Ways:
    """δ = a − y, times σ′(z) or the Jacobian where the cost is quadratic."""
    values, layer, j = walk.values, walk.layers - 1, entry.j
    assert values.y is not None
    above, name = layer_number(walk.layers), neuron_number(j)
    a, y = float(values.activations[-1][j]), float(values.y[j])
    delta = Strong(number(float(values.deltas[-1][j])))
    symbols = Symbol("a", above, name), " − ", Symbol("y", "", name)
    start = Symbol("δ", above, name), " = "
    difference = f"{telling(a, a - y, 2)} − {factor(y)}"
    cost = ",   ", Symbol("C"), f" = {number(values.cost_value or 0.0)}"
    if COSTS[walk.spec.cost].cancels:
        return _shorter((*start, *symbols, f" = {difference} = ", delta), cost)
    if walk.spec.output == "softmax":
        return _with_jacobian(walk, entry, (*start,), (delta, *cost))
    slope = float(values.slope(layer)[j])
    prime = Symbol("σ′"), "(", Symbol("z", above, name), ")"
    numbers = f" = ({difference}) · {factor(slope)} = "
    return _shorter((*start, "(", *symbols, ") ", *prime, numbers, delta), cost)


def _shorter(way: tuple[Piece, ...], cost: tuple[Piece, ...]) -> Ways:
    """With the cost and, in longer lines, the symbols; without both where there is no room."""
    bare = _without_symbols(way)
    return [(*way, *cost), (*bare, *cost), way, bare, (*way[:2], way[-1])]


def _with_jacobian(
    walk: Walk, entry: Entry, start: tuple[Piece, ...], end: tuple[Piece, ...]
) -> Ways:
    """δ_j = Σ_k a_j ([j = k] − a_k) (a_k − y_k)."""
    values, j = walk.values, entry.j
    above, name = layer_number(walk.layers), neuron_number(j)
    slopes = values.activations[-1] - values.y
    step = Step(OUTPUT_ERROR, walk.layers - 1)
    jacobian, parts = values.output_jacobian[j], walk.parts(step, j)
    start += (Symbol("Σ", "", "k"), " ", Symbol("J", "", f"{name}k"), " (")
    start += (Symbol("a", above, "k"), " − ", Symbol("y", "", "k"), ") = ")
    ways = [
        (*start, _added(jacobian, slopes, parts, entry.k, terms) + " = ", *end)
        for terms in range(_MOST_TERMS, 0, -1)
    ]
    return [*ways, *_shorter((*ways[-1][: -len(end)], end[0]), end[1:])]


def _backward(walk: Walk, step: Step, entry: Entry, terms: int) -> tuple[Piece, ...]:
    """δ_j = (Σ_k w_kj δ_k) σ′(z_j), k in the layer after."""
    values, layer, j = walk.values, step.layer, entry.j
    above, after, name = layer_number(layer + 1), layer_number(layer + 2), neuron_number(j)
    weights = values.network.weights[layer + 1][:, j]
    added = _added(weights, values.deltas[layer + 1], walk.parts(step, j), entry.k, terms)
    slope = factor(float(values.slope(layer)[j]))
    found: list[Piece] = [Symbol("δ", above, name), " = (", Symbol("Σ", "", "k"), " "]
    found += [Symbol("w", after, f"k{name}"), " ", Symbol("δ", after, "k"), ") "]
    found += [Symbol("σ′"), "(", Symbol("z", above, name), ")"]
    found += [f" = ({added}) · {slope} = " if terms else " = "]
    return (*found, Strong(number(float(values.deltas[layer][j]))))


def _added(left: Array, right: Array, parts: Array, first: int, terms: int) -> str:
    """So many terms of a sum in numbers, the chosen one first, then the largest, and the rest.

    To leave out a single term would save nothing.
    """
    terms = len(parts) if len(parts) - terms == 1 else terms
    largest = abs(parts).argsort(kind="stable")[::-1][: terms + 1]
    order = [first, *(int(k) for k in largest if k != first)]
    shown = [f"{factor(float(left[k]))} · {factor(float(right[k]))}" for k in order[:terms]]
    rest = len(parts) - len(shown)
    if rest:
        shown.append(tr("… {0:,} more").format(rest))
    return " + ".join(shown)
