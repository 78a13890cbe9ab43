"""Stage 5 in numbers: a gradient, the step it makes, and its finite difference beside it."""

from typing import NamedTuple

from nnviz.core.insight.one_difference import Comparison, H, LayerCheck, compared, layer_check
from nnviz.core.insight.one_example import penalty_slope
from nnviz.gui.backprop.formula import Piece, Strong, Symbol
from nnviz.gui.backprop.formulas import Ways, factor, number, telling, with_meaning
from nnviz.gui.backprop.steps import GRADIENT, Step, tr
from nnviz.gui.backprop.walk import Entry, Walk
from nnviz.gui.controls.number_words import short, side_by_side, significant
from nnviz.gui.layer_names import layer_names, layer_number
from nnviz.gui.neuron_names import neuron_number

_SMALLEST = short(H)


def gradient_ways(walk: Walk, layer: int, entry: Entry) -> Ways:
    """∂C/∂w = a δ (BP4) or ∂C/∂b = δ (BP3), and the weight or bias after one step down.

    Of an example that was taken for a mini-batch, instead, what it adds to that one's mean.
    """
    found, descent = _found(walk, layer, entry), _descent(walk, layer, entry)
    if walk.mini_batch > 1:
        return with_meaning(walk, Step(GRADIENT, layer), entry, _shares(walk, found, descent))
    step, numbers = tr(",   one step: "), _in_numbers(walk, descent)
    ways: Ways = [
        (*found, step, *_in_symbols(walk, entry), " = ", *numbers),
        (*found, step, *numbers),
        (*found, *_shortly(descent)),
        found,
    ]
    return with_meaning(walk, Step(GRADIENT, layer), entry, ways)


def _shares(walk: Walk, found: tuple[Piece, ...], descent: "_Descent") -> Ways:
    """The part that this example has in the mean over its mini-batch."""
    m, share = walk.mini_batch, Strong(number(descent.slope / walk.mini_batch))
    return [
        (
            *found,
            tr(",   added to the mini-batch's gradient: "),
            tr("1/{0} of it = ").format(m),
            share,
        ),
        (*found, tr(",   added: "), share),
        found,
    ]


def difference_ways(walk: Walk, layer: int, entry: Entry) -> Ways:
    """The finite difference of the selected parameter, and how far the layer is off at most."""
    comparison = compared(walk.values, layer, entry.j, None if entry.bias else entry.k)
    one, kink = _one(comparison), _kink_of_penalty(walk, layer, entry)
    whole = (tr(".   "), _layer(walk, layer_check(walk.values, layer), layer))
    letter = Symbol("b" if entry.bias else "w")
    long: tuple[Piece, ...] = ("(", Symbol("C"), "(", letter, " + ε) − ", Symbol("C"), "(")
    long += (letter, " − ε)) / 2ε", tr(" with ε = {0}: ").format(_SMALLEST))
    short, shortest = (
        tr("finite difference, ε = {0}: ").format(_SMALLEST),
        tr("finite difference: "),
    )
    starts = (long, (short,), (shortest,))
    said: Ways = [(*start, *one, *kink, *whole) for start in starts]
    return [*said, *((*start, *one, *kink) for start in starts[1:]), (shortest, one[0])]


def _name(layer: int, entry: Entry) -> Symbol:
    above, j = layer_number(layer + 1), neuron_number(entry.j)
    if entry.bias:
        return Symbol("b", above, j)
    k = neuron_number(entry.k)
    return Symbol("w", above, f"{j},\N{THIN SPACE}{k}")


def _found(walk: Walk, layer: int, entry: Entry) -> tuple[Piece, ...]:
    values, j = walk.values, neuron_number(entry.j)
    name, delta = _name(layer, entry), float(values.deltas[layer][entry.j])
    start = Symbol("∂C/∂" + name.base, name.upper, name.lower), " = "
    error = Symbol("δ", layer_number(layer + 1), j)
    if entry.bias:
        return *start, error, " = ", Strong(number(delta))
    a = float(values.activations[layer][entry.k])
    product = f" = {number(a)} · {factor(delta)} = "
    gradient = float(values.gradients.weights[layer][entry.j, entry.k])
    into = Symbol("a", layer_number(layer), neuron_number(entry.k))
    return *start, into, " ", error, product, Strong(number(gradient))


class _Descent(NamedTuple):
    """One step down the slope of this example alone: old − η (slope + what a penalty adds)."""

    old: float
    slope: float
    added: float | None
    new: float

    @property
    def ends(self) -> tuple[str, str]:
        """Before and after it, with so many digits that two of the step are seen."""
        step = self.new - self.old
        return side_by_side(self.old, self.new, lambda value: telling(value, step, 2))


def _descent(walk: Walk, layer: int, entry: Entry) -> _Descent:
    network, gradients = walk.values.network, walk.values.gradients
    if entry.bias:
        old, slope = network.biases[layer][entry.j], gradients.biases[layer][entry.j]
    else:
        old = network.weights[layer][entry.j, entry.k]
        slope = gradients.weights[layer][entry.j, entry.k]
    added = None
    if _penalty(walk, entry):
        added = penalty_slope(walk.spec, walk.n_train, float(old))
    new = float(old) - walk.learning_rate * (float(slope) + (added or 0.0))
    return _Descent(float(old), float(slope), added, new)


def _in_symbols(walk: Walk, entry: Entry) -> tuple[Piece, ...]:
    """w − η ∂C/∂w, with what the penalty adds."""
    letter, penalty = "b" if entry.bias else "w", _penalty(walk, entry)
    nabla = Symbol(f"∂C/∂{letter}")
    slope = ("(", nabla, " + ", *penalty, ")") if penalty else (nabla,)
    return Symbol(letter), " − ", Symbol("η"), " ", *slope


def _in_numbers(walk: Walk, descent: _Descent) -> tuple[Piece, ...]:
    """The same, what the penalty adds a number of its own."""
    slope = factor(descent.slope)
    if descent.added is not None:
        slope = f"({number(descent.slope)} + {factor(descent.added)})"
    old, new = descent.ends
    return f"{old} − {number(walk.learning_rate)} · {slope} = ", Strong(new)


def _shortly(descent: _Descent) -> tuple[Piece, ...]:
    old, new = descent.ends
    text = tr(",   one step: {0} → ").format(old)
    if descent.added is not None:
        penalty = number(descent.added)
        text = tr(",   penalty {0},   one step: {1} → ").format(penalty, old)
    return text, Strong(new)


def _penalty(walk: Walk, entry: Entry) -> tuple[Piece, ...]:
    """λ/n w, or λ/n sgn(w); nothing for a bias and where there is no penalty."""
    spec = walk.spec
    if entry.bias or spec.penalty == "none" or not spec.penalty_strength or not walk.n_train:
        return ()
    weight = ("sgn(", Symbol("w"), ")") if spec.penalty == "l1" else (Symbol("w"),)
    return Symbol("λ"), "/", Symbol("n"), " ", *weight


def _kink_of_penalty(walk: Walk, layer: int, entry: Entry) -> tuple[Piece, ...]:
    weight = walk.values.network.weights[layer][entry.j, entry.k]
    if walk.spec.penalty != "l1" or abs(weight) > H or not _penalty(walk, entry):
        return ()
    return (tr("; w is at the kink of L1, where sgn(w) is 0 by agreement"),)


def _one(comparison: Comparison) -> tuple[Piece, ...]:
    if comparison.is_zero:
        return (tr("exactly 0, as by backpropagation"),)
    value = Strong(number(comparison.differenced))
    if comparison.at_kink:
        return value, tr(", but between w − ε and w + ε a ReLU is at its kink: no one slope")
    return value, tr(", off by {0}").format(significant(comparison.error))


def _layer(walk: Walk, check: LayerCheck, layer: int) -> str:
    name = layer_names(walk.layers)[layer]
    text = tr("{0}: {1} parameters off by at most {2}")
    error = significant(check.largest_error)
    said = text.format(name[:1].upper() + name[1:], check.compared, error)
    if check.at_kink:
        said += tr(", {0} at a kink").format(check.at_kink)
    return said
