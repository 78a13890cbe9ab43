"""A design in two short lines, for the run bar: "784 → 30 → 10", "sigmoid, softmax, η 0.10"."""

from PySide6.QtCore import QCoreApplication

from nnviz.core import Spec
from nnviz.core.activations import ACTIVATIONS
from nnviz.gui.controls.number_entry import shown


def sizes_text(spec: Spec) -> str:
    """The layers, inputs first."""
    return " → ".join(str(size) for size in spec.sizes)


def settings_text(spec: Spec) -> str:
    """Activations, each of them once, the output's last, and the learning rate."""
    activation = spec.activation
    hidden = (activation,) if isinstance(activation, str) else activation
    names = dict.fromkeys((*(hidden if spec.sizes[1:-1] else ()), spec.output))
    labels = [QCoreApplication.translate("Spec", _label(name)).lower() for name in names]
    return ", ".join((*labels, f"η {shown(spec.learning_rate)}"))


def _label(name: str) -> str:
    return ACTIVATIONS[name].label
