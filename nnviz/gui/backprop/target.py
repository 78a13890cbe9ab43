"""What the network ought to answer to an example, also where a person has to say it."""

import numpy as np
from PySide6.QtCore import QCoreApplication

from nnviz.core import Network, Spec
from nnviz.core.arrays import Array
from nnviz.data import Dataset
from nnviz.gui.example import Example

MOST_CLASSES = 10
"""As many as there are keys for."""


def classes_to_choose(example: Example | None, spec: Spec, dataset: Dataset | None) -> int:
    """How many classes a person may choose from for an example that comes without a target."""
    if example is None or _known(example, spec) or dataset is None or dataset.kind == "values":
        return 0
    if dataset.n_outputs != spec.sizes[-1]:
        return 0
    count = max(spec.sizes[-1], 2)
    return count if count <= MOST_CLASSES else 0


def target_of(
    example: Example, spec: Spec, network: Network, classes: int, chosen: int | None
) -> Array | None:
    """y (k,) as the network is trained on it: the example's, or that of the chosen class.

    While nobody has chosen it is the class that the network itself answers.
    """
    if _known(example, spec):
        return spec.encode(np.asarray(example.target, dtype=np.float64))
    if not classes:
        return None
    label = own_answer(example, spec, network) if chosen is None else chosen
    target = np.array([float(label)]) if spec.sizes[-1] == 1 else np.eye(spec.sizes[-1])[label]
    return spec.encode(target)


def own_answer(example: Example, spec: Spec, network: Network) -> int:
    """The class that the network answers."""
    outputs = spec.decode(network.forward(np.ravel(example.inputs))[1][-1])
    return int(outputs[0] > 0.5) if len(outputs) == 1 else int(np.argmax(outputs))


def origin_of(example: Example, classes: int, chosen: int | None) -> str:
    """Where the example comes from and what is wanted: "validation example 1, a 7"."""
    tr = QCoreApplication.translate
    if example.target is not None:
        if example.label is None:
            return example.origin
        return tr("Backprop", "{0}, class {1}").format(example.origin, example.label)
    if not classes:
        return example.origin
    if chosen is None:
        text = tr("Backprop", "{0}, wanted: what the network itself answers until you choose")
        return text.format(example.origin)
    return tr("Backprop", "{0}, wanted: {1}").format(example.origin, chosen)


def _known(example: Example, spec: Spec) -> bool:
    return example.target is not None and np.size(example.target) == spec.sizes[-1]
