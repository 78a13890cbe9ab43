"""The book's mathematics, without files, threads or Qt.

Rows are examples. ``weights[l]`` is (n_out, n_in), the book's w_jk; ``biases[l]`` is (n_out,);
z = a wᵀ + b is the weighted input, a = σ(z) the activation, δ = ∂C/∂z the error, η (``eta``,
``learning_rate``) the learning rate, λ the penalty's strength, μ the momentum.
"""

from typing import TYPE_CHECKING, Any

from nnviz.core.activations import ACTIVATIONS
from nnviz.core.costs import COSTS
from nnviz.core.initializers import INITIALIZERS
from nnviz.core.network import Network
from nnviz.core.penalties import PENALTIES
from nnviz.core.rules import SpecError
from nnviz.core.sentence import Sentence
from nnviz.core.snapshot import Change, EpochRecord, LayerSpeeds, Limit, Snapshot
from nnviz.core.spec import Spec

if TYPE_CHECKING:
    from nnviz.core.engine.loop import Engine
    from nnviz.core.run.train import train
    from nnviz.core.run.training import Training

__all__ = [
    "ACTIVATIONS",
    "COSTS",
    "INITIALIZERS",
    "PENALTIES",
    "Change",
    "Engine",
    "EpochRecord",
    "LayerSpeeds",
    "Limit",
    "Network",
    "Sentence",
    "Snapshot",
    "Spec",
    "SpecError",
    "Training",
    "train",
]


def __getattr__(name: str) -> Any:
    """What trains is imported when it is first asked for: a window is shown before that."""
    if name == "Engine":
        from nnviz.core.engine.loop import Engine

        return Engine
    if name == "Training":
        from nnviz.core.run.training import Training

        return Training
    if name == "train":
        from nnviz.core.run.train import train

        return train
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
