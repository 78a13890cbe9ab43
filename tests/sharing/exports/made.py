"""Networks of every kind, to be exported."""

import itertools
from types import ModuleType

import numpy as np

from nnviz.core import ACTIVATIONS, COSTS, Network, Spec
from nnviz.sharing.exports.table import EXPORTS
from nnviz.sharing.exports.trained import Trained

HIDDEN = [name for name, activation in ACTIVATIONS.items() if activation.hidden]
ENDS = [
    (output, cost)
    for output, (cost, rule) in itertools.product(ACTIVATIONS, COSTS.items())
    if rule.outputs is None or output in rule.outputs
]
"""Every output with every cost that goes with it."""
KINDS = [(HIDDEN[i % len(HIDDEN)], *end) for i, end in enumerate(ENDS)] + [
    (hidden, "softmax", "log-likelihood") for hidden in HIDDEN
]


def trained(activation="sigmoid", output="softmax", cost="log-likelihood", seed=1, **more):
    """A network whose biases are no zeros, with its design."""
    settings = {"sizes": (7, 5, 4, 3), "dtype": "float64", "seed": seed} | more
    spec = Spec(activation=activation, output=output, cost=cost, **settings)
    rng = np.random.default_rng(seed)
    start = Network.initial(spec)
    weights = [w + rng.normal(0, 0.5, w.shape) for w in start.weights]
    biases = [rng.normal(0, 0.5, b.shape) * spec.use_biases for b in start.biases]
    network = Network(weights, biases, activation=activation, output=output)
    classes = () if output in {"linear", "relu"} else tuple("abc")[: max(2, spec.sizes[-1])]
    return Trained(network, spec, classes)


def script(kind, made, name="net.py"):
    """The script as a module, its file being ``name``."""
    module = ModuleType("exported")
    module.__file__ = name
    text = EXPORTS[kind].files(made, "net.py")["net.py"]
    exec(compile(text, name, "exec"), vars(module))  # noqa: S102, it is our own
    return module
