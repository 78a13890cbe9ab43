"""Every legal combination of the tables, and examples for them."""

import itertools

import numpy as np

from nnviz.core import ACTIVATIONS, COSTS, PENALTIES, Spec, SpecError

SIZES = (4, 5, 3, 3)


def legal_specs(**settings):
    """A Spec for every activation × output × cost × penalty that one can be made of."""
    trainable = {
        name: activation for name, activation in ACTIVATIONS.items() if activation.trainable
    }
    hidden = [name for name, activation in trainable.items() if activation.hidden]
    for activation, output, cost, penalty in itertools.product(hidden, trainable, COSTS, PENALTIES):
        try:
            yield Spec(
                sizes=SIZES,
                activation=activation,
                output=output,
                cost=cost,
                penalty=penalty,
                penalty_strength=0.0 if penalty == "none" else 0.7,
                **settings,
            )
        except SpecError:
            continue


def name_of(spec):
    """A test id."""
    return f"{spec.activation}-{spec.output}-{spec.cost}-{spec.penalty}"


def examples(spec, m, seed=0):
    """Inputs (m, n) and encoded one-hot targets (m, k), float64."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(m, spec.sizes[0]))
    y = np.eye(spec.sizes[-1])[rng.integers(0, spec.sizes[-1], m)]
    return x, spec.encode(y)


def several_bits(spec, m, seed=0):
    """The same inputs, with encoded targets of which any number are 1."""
    x, _ = examples(spec, m, seed)
    y = np.random.default_rng(seed + 1).integers(0, 2, (m, spec.sizes[-1])).astype(float)
    y[:2] = np.array([[0.0], [1.0]])  # none of them, and all
    return x, spec.encode(y)
