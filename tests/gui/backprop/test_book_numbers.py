"""Every symbol of every step has the book's numbers: the input is layer 1, neurons count from 1."""

import numpy as np
import pytest

from nnviz.core import Network, Spec
from nnviz.core.insight.one_example import OneExample
from nnviz.gui.backprop.check import difference_ways, gradient_ways
from nnviz.gui.backprop.formula import Symbol, plain_text
from nnviz.gui.backprop.formulas import entry_ways
from nnviz.gui.backprop.scenes import Term, scene_of
from nnviz.gui.backprop.steps import BACKWARD, GRADIENT, steps_of
from nnviz.gui.backprop.walk import Entry, Walk

DESIGNS = [
    {"sizes": (2, 1), "output": "sigmoid", "cost": "cross-entropy"},
    {"sizes": (3, 4, 2), "output": "sigmoid", "cost": "quadratic"},
    {"sizes": (4, 3, 5, 3), "output": "softmax", "cost": "log-likelihood"},
    {"sizes": (4, 3, 5, 2, 3), "output": "softmax", "cost": "quadratic", "use_biases": False},
]


def walk_of(spec):
    network = Network.initial(spec)
    rng = np.random.default_rng(1)
    x, y = rng.random(spec.sizes[0]), np.eye(spec.sizes[-1])[0]
    values = OneExample.of(network, x, y, spec.cost)
    phrases = [f"output for {k}" for k in range(spec.sizes[-1])]
    picture = (2, 2) if spec.sizes[0] == 4 else None
    return Walk(values, spec, 0.1, 10, picture, tuple(phrases) if len(phrases) > 1 else ())


def pieces_of(walk, step, entry):
    """All that is written in a step: names over the grids, and the formulas under them."""
    scene = scene_of(walk, step, entry)
    written = [item.matrix.name if isinstance(item, Term) else item for item in scene]
    if step.stage == GRADIENT:
        ways = [*gradient_ways(walk, step.layer, entry), *difference_ways(walk, step.layer, entry)]
    else:
        ways = entry_ways(walk, step, entry)
    return [piece for pieces in (*written, *ways) for piece in pieces]


def ways_of(walk):
    """The formulas of every step's largest entry, of each the ways from long to short."""
    for step in steps_of(walk.layers):
        if step.stage == BACKWARD and walk.layers == 1:
            continue
        entry = walk.largest(step)
        if step.stage == GRADIENT:
            yield gradient_ways(walk, step.layer, entry)
            yield difference_ways(walk, step.layer, entry)
        else:
            yield entry_ways(walk, step, entry)


@pytest.mark.parametrize("settings", DESIGNS, ids=lambda settings: str(settings["sizes"]))
def test_every_way_says_what_it_is_of_and_no_single_term_is_left_out(settings):
    for ways in ways_of(walk_of(Spec(**settings))):
        for way in map(plain_text, ways):
            assert "… 1 more" not in way
            assert way[0] in "azδ∂(" or "difference" in way


def seen_in(spec):
    """The step, the entry and every symbol that stands in it."""
    walk = walk_of(spec)
    for step in steps_of(walk.layers):
        if step.stage == BACKWARD and walk.layers == 1:
            continue
        for entry in {walk.largest(step), Entry(0, 0), Entry(0, 0, bias=step.stage == GRADIENT)}:
            if entry.bias and not spec.use_biases:
                continue
            for piece in pieces_of(walk, step, entry):
                if isinstance(piece, Symbol):
                    yield walk, step, entry, piece


@pytest.mark.parametrize(
    "settings", [*DESIGNS, {"sizes": (2, 1), "output": "sigmoid", "cost": "quadratic"}], ids=str
)
@pytest.mark.parametrize("scale", [1, 30, 200])
def test_every_step_is_seen_in_its_numbers(settings, scale):
    """However flat it is there: 9.2700 → 9.2654, and a neuron that is nearly 1 is below it."""
    spec = Spec(**settings)
    first = Network.initial(spec)
    network = Network([scale * w for w in first.weights], first.biases)
    values = OneExample.of(network, np.ones(spec.sizes[0]), np.eye(spec.sizes[-1])[0], spec.cost)
    walk, seen = Walk(values, spec, 0.1, 10, None), 0
    for layer, slopes in enumerate(values.gradients.weights):
        for j, k in np.ndindex(slopes.shape):
            (*_, way) = gradient_ways(walk, layer, Entry(j, k))[:3]
            old, new = str(way[-2]).removeprefix(",   one step: ").split(" → ")[0], str(way[-1])
            if abs(0.1 * slopes[j, k] / network.weights[layer][j, k]) > 1e-6:
                assert old != new
                seen += 1
    assert seen or scale > 1


@pytest.mark.parametrize("settings", DESIGNS, ids=lambda settings: str(settings["sizes"]))
def test_layers_are_the_books(settings):
    spec = Spec(**settings)
    first = {"a": 1, "w": 2, "b": 2, "z": 2, "δ": 2, "∂C/∂w": 2, "∂C/∂b": 2}
    found = {}
    for _, _, _, symbol in seen_in(spec):
        if symbol.base in first and symbol.upper.isdecimal():
            found.setdefault(symbol.base, set()).add(int(symbol.upper))
    for base, numbers in found.items():
        assert numbers == set(range(first[base], len(spec.sizes) + 1)), base
    assert {"a", "w", "z", "δ"} <= found.keys()


@pytest.mark.parametrize("settings", DESIGNS, ids=lambda settings: str(settings["sizes"]))
def test_every_index_is_a_neuron_from_1(settings):
    spec = Spec(**settings)
    for _, step, entry, symbol in seen_in(spec):
        indices = [
            i for i in symbol.lower.replace("\N{THIN SPACE}", ",").split(",") if i.isdecimal()
        ]
        allowed = {str(entry.j + 1), str(entry.k + 1)}
        assert set(indices) <= allowed, (step, symbol)


@pytest.mark.parametrize("settings", DESIGNS[1:], ids=lambda settings: str(settings["sizes"]))
def test_what_an_output_neuron_is_for_is_said_beside_its_number(settings):
    walk = walk_of(Spec(**settings))
    last = walk.layers - 1
    for step in steps_of(walk.layers):
        is_output = step.layer == last and step.stage != 1
        said = "".join(map(str, pieces_of(walk, step, Entry(1, 0))))
        assert ("neuron 2: output for 1" in said) == is_output, step
