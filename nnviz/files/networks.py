"""Networks on disk, in the json of the book's network2 wherever that says all there is to say.

An all-sigmoid network with the quadratic or the cross-entropy cost is exactly what network2 saves:
``sizes``, ``weights`` (n_out, n_in), ``biases`` (n_out, 1) and the cost's class name. Any other
network has the same keys, ``format``, ``version``, ``activations`` (of the hidden layers),
``output``, and a cost name that network2 does not know: its ``load`` shall fail rather than lie.
In both the design may stand too, as ``spec``: what the network was trained on, and how. network2's
``load`` asks for its own keys alone.
"""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from nnviz.core import ACTIVATIONS, COSTS, Network, Spec, SpecError
from nnviz.core.rules import MOST_WEIGHTS
from nnviz.core.sentence import Sentence, either, enumerated, listed
from nnviz.files.atomic import writing_atomically
from nnviz.files.errors import FileError
from nnviz.files.json_pieces import write_json
from nnviz.files.network_json import read_document, read_layers, too_large
from nnviz.files.own_data import with_data_found
from nnviz.files.versions import check_header

NETWORK2_COSTS = {"quadratic": "QuadraticCost", "cross-entropy": "CrossEntropyCost"}
USUAL_COSTS = {"sigmoid": "cross-entropy", "softmax": "log-likelihood"}
HEADER = {"format": "nnviz-network", "version": 1}


@dataclass(frozen=True, eq=False)
class SavedNetwork:
    """What a file holds: a network (float64) and the name of the cost that it was trained on.

    ``spec`` is the design that the network is of, None where the file does not tell.
    """

    network: Network
    cost: str
    spec: Spec | None = None


def save_network(
    path: str | os.PathLike[str],
    network: Network,
    cost: str | None = None,
    spec: Spec | None = None,
) -> None:
    """Write ``network`` atomically, every number to the last bit.

    ``cost`` is a name in COSTS; None takes the one that goes with the network's output. ``spec`` is
    the network's design, which is kept with it. Raises FileError where the file cannot be written
    or the network could not be read again, ValueError for a cost that does not exist.
    """
    if cost is None:
        cost = USUAL_COSTS.get(network.output, "quadratic")
    if cost not in COSTS:
        raise ValueError(f"There is no cost '{cost}': choose {listed(COSTS)}.")
    _check_savable(network, Path(path))
    with writing_atomically(Path(path)) as file:
        write_json(file, _as_document(network, cost, spec))


def load_network(path: str | os.PathLike[str]) -> Network:
    """The network in a file of nnviz or network2, in float64. Raises FileError."""
    return read_network(path).network


def read_network(path: str | os.PathLike[str]) -> SavedNetwork:
    """The network in a file of nnviz or network2, and its cost. Raises FileError."""
    path = Path(path)
    document = read_document(path)
    weights, biases = read_layers(path, document)
    if "format" in document:
        hidden, output, cost = _read_extension(path, document, len(weights) - 1)
        network = Network(weights, biases, activation=hidden, output=output)
    else:
        network, cost = Network(weights, biases), _network2_cost(path, document.get("cost"))
    spec = _read_spec(document.get("spec"), network, cost)
    return SavedNetwork(network, cost, None if spec is None else with_data_found(spec, path))


def _check_savable(network: Network, path: Path) -> None:
    if sum(weights.size for weights in network.weights) > MOST_WEIGHTS:
        raise FileError(
            "{path} was not written: more than {most:,} weights are too many.",
            path=path,
            most=MOST_WEIGHTS,
        )
    if not all(np.isfinite(values).all() for values in (*network.weights, *network.biases)):
        raise FileError(
            "{path} was not written: a weight or bias of the network is not finite.", path=path
        )
    if any(too_large(values) for values in (*network.weights, *network.biases)):
        raise FileError(
            "{path} was not written: a weight or bias of the network is too large to reckon with.",
            path=path,
        )


def _as_document(network: Network, cost: str, spec: Spec | None = None) -> dict[str, Any]:
    """What is written, numbers in arrays as they are."""
    document: dict[str, Any] = {
        "sizes": list(network.sizes),
        "weights": [*network.weights],
        "biases": [biases.reshape(-1, 1) for biases in network.biases],
    }
    design = {} if spec is None else {"spec": spec.as_dict()}
    if set(network.activations) == {"sigmoid"} and cost in NETWORK2_COSTS:
        return document | {"cost": NETWORK2_COSTS[cost]} | design
    names = {"activations": list(network.activations[:-1]), "output": network.output}
    return document | HEADER | names | {"cost": cost} | design


def _network2_cost(path: Path, name: object) -> str:
    for cost, class_name in NETWORK2_COSTS.items():
        if name == class_name:
            return cost
    known = either(NETWORK2_COSTS.values())
    raise FileError(
        "{path} names a cost that nnviz does not know: it must be {known}.", path=path, known=known
    )


def _read_extension(
    path: Path, document: dict[str, Any], n_hidden: int
) -> tuple[tuple[str, ...], str, str]:
    """Activations of the hidden layers, output activation and cost, each one checked."""
    other = FileError("{path} is not a network of nnviz: choose another file.", path=path)
    check_header(path, document, HEADER, other)
    hidden, output, cost = (document.get(key) for key in ("activations", "output", "cost"))
    if not isinstance(hidden, list) or len(hidden) != n_hidden:
        raise FileError(
            "{path} must name an activation for each hidden layer, {count} in all.",
            path=path,
            count=n_hidden,
        )
    hideable = {name for name, activation in ACTIVATIONS.items() if activation.hidden}
    names = [
        _known(path, name, hideable, Sentence("activation of a hidden layer")) for name in hidden
    ]
    return (
        tuple(names),
        _known(path, output, set(ACTIVATIONS), Sentence("output")),
        _known(path, cost, set(COSTS), Sentence("cost")),
    )


def _read_spec(values: object, network: Network, cost: str) -> Spec | None:
    """The design that stands in a file, if it is one, and the network's."""
    try:
        spec = Spec.from_dict(values)
    except SpecError:
        return None
    same = (spec.sizes, spec.activations, spec.cost) == (network.sizes, network.activations, cost)
    return spec if same else None


def _known(path: Path, name: object, names: set[str], what: Sentence) -> str:
    if isinstance(name, str) and name in names:
        return name
    raise FileError(
        "{path} names no {what} that nnviz knows: use {names}.",
        path=path,
        what=what,
        names=enumerated(sorted(names)),
    )
