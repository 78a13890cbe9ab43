"""The fields of a Spec: default, label, help, type and limits of all that can be set.

Labels, choices and tooltips of the form, the options of the command line and the checks of a value
come from them.
"""

from dataclasses import dataclass
from functools import partial

from nnviz.core.activations import ACTIVATIONS
from nnviz.core.costs import COSTS
from nnviz.core.data_fields import DataFields
from nnviz.core.initializers import INITIALIZERS
from nnviz.core.penalties import PENALTIES
from nnviz.core.schedules import SCHEDULES
from nnviz.core.settings import (
    CONVENTIONS,
    DTYPES,
    EVALUATE,
    LEAST_RATE,
    MONITORS,
    PARTS,
    setting,
)

_network = partial(setting, group="network")
_learning = partial(setting, group="learning")
_ending = partial(setting, group="ending")
_figures = partial(setting, group="figures")
_repeating = partial(setting, group="repeating")


@dataclass(frozen=True, kw_only=True)
class Fields(DataFields):
    """What can be set, each value with its default: the examples first."""

    sizes: tuple[int, ...] = _network(
        (784, 128, 10),
        "Layers",
        "Neurons in each layer: inputs, hidden layers, outputs (chapter 1).",
        limits=(1, 100_000),
    )
    activation: str | tuple[str, ...] = _network(
        "sigmoid",
        "Activation",
        "What a hidden neuron does with its weighted sum z (chapters 1 and 3).",
        choices={name: a for name, a in ACTIVATIONS.items() if a.hidden},
        per_layer=True,
    )
    dropout: float | tuple[float, ...] = _learning(
        0.0,
        "dropout",
        "The share of hidden neurons left out of each mini-batch, others each time, so that none "
        "can rely on another (chapter 3). Reading uses them all.",
        limits=(0.0, 0.99),
        symbol="p",
        per_layer=True,
    )
    output: str = _network(
        "softmax",
        "Output",
        "What the last layer does with its weighted sums (chapter 3).",
        choices=ACTIVATIONS,
    )
    initializer: str = _network(
        "scaled",
        "Start weights",
        "How the first weights and biases are drawn (chapter 3).",
        choices=INITIALIZERS,
    )
    use_biases: bool = _network(
        True, "Biases", "Whether each neuron also has a bias b (chapter 1)."
    )
    cost: str = _learning(
        "log-likelihood",
        "Cost",
        "What training makes small: how wrong the outputs are (chapters 1 and 3).",
        choices=COSTS,
    )
    penalty: str = _learning(
        "none",
        "Penalty",
        "Regularization: what is added to the cost for large weights (chapter 3).",
        choices=PENALTIES,
        live=True,
    )
    penalty_strength: float = _learning(
        0.0,
        "strength",
        "λ: how much the penalty counts. It is divided by n, the number of training examples, so "
        "λ should grow with n (chapter 3).",
        limits=(0.0, 1e6),
        symbol="λ",
        live=True,
    )
    learning_rate: float = _learning(
        0.25,
        "learning rate",
        "η: how far each mini-batch moves the weights down the slope. Too small learns slowly, too "
        "large overshoots (chapters 1 and 3).",
        limits=(LEAST_RATE, 1e6),
        symbol="η",
        live=True,
    )
    momentum: float = _learning(
        0.0,
        "momentum",
        "μ: how much of the last movement is kept. 0 is plain gradient descent; 1 would never slow "
        "down (chapter 3).",
        limits=(0.0, 1.0),
        symbol="μ",
        live=True,
    )
    mini_batch_size: int = _learning(
        10,
        "Mini-batch",
        "How many examples the gradient is averaged over before the weights move (chapter 1).",
        limits=(1, 100_000),
        live=True,
    )
    schedule: str = _learning(
        "constant",
        "Schedule",
        "What becomes of the learning rate as training goes on (chapter 3).",
        choices=SCHEDULES,
        live=True,
    )
    schedule_patience: int = _learning(
        10,
        "Schedule patience",
        "After how many epochs without improvement, on validation or else on the training "
        "examples, the schedule lowers η (chapter 3).",
        limits=(1, 1_000_000),
        live=True,
    )
    stop_patience: int | None = _ending(
        None,
        "Early stopping",
        "Stop after so many epochs in which nothing got better, on validation or else on the "
        "training examples (chapter 3).",
        kind=int,
        limits=(1, 1_000_000),
        optional="off",
        live=True,
    )
    stop_cost: float | None = _ending(
        None,
        "Target cost",
        "Stop when the training cost, if it is monitored, is down to this.",
        kind=float,
        limits=(0.0, 1e9),
        optional="off",
        live=True,
    )
    stop_accuracy: float | None = _ending(
        None,
        "Target accuracy",
        "Stop when this share of the training examples, 0 to 1, is right, if that is monitored.",
        kind=float,
        limits=(0.0, 1.0),
        optional="off",
        live=True,
    )
    stop_error: float | None = _ending(
        None,
        "Target error",
        "Stop when the mean of ½(a − y)² over the training examples is down to this.",
        kind=float,
        limits=(0.0, 1e9),
        optional="off",
        live=True,
    )
    restore_best: bool = _ending(
        False,
        "Keep the best",
        "When training ends, go back to the network of the epoch that was best, on validation or "
        "else on the training examples (chapter 3).",
        live=True,
    )
    epochs: int = _ending(
        30,
        "Epochs",
        "How many times all training examples are gone through (chapter 1).",
        limits=(1, 1_000_000),
    )
    evaluate: str = _figures(
        "first",
        "Training figures",
        "Which training examples the training cost and accuracy are measured on.",
        choices=EVALUATE,
    )
    evaluate_every: int = _figures(
        1,
        "Figures every",
        "After how many epochs the figures are measured, and after the last one. Rules that end "
        "training or lower η look at them then. Seldom is faster where epochs are short.",
        limits=(1, 1_000_000),
        live=True,
    )
    measured: str = _figures(
        "validation",
        "Measured part",
        "Which of the examples that never train the figures after every epoch are of. Stopping, "
        "schedule and Keep the best go by validation all the same: who chose by the test examples "
        "would learn those by heart (chapter 3).",
        choices=PARTS,
    )
    monitor: tuple[str, ...] = _figures(
        ("training-cost", "training-accuracy", "validation-cost", "validation-accuracy"),
        "Monitoring",
        "Which figures are measured after every epoch, as in the book's network2.",
        kind=str,
        choices=MONITORS,
        several=True,
        live=True,
    )
    cost_convention: str = _figures(
        "plain",
        "Cost figures",
        "Whether the costs that are shown include the penalty.",
        choices=CONVENTIONS,
    )
    seed: int = _repeating(
        1,
        "Seed",
        "Decides all chance: weights, order of examples, dropout, the points of planes and "
        "functions. Same seed, same run.",
        limits=(0, 2_147_483_647),
    )
    dtype: str = _repeating(
        "float32", "Precision", "32-bit numbers are fast, 64-bit ones finer.", choices=DTYPES
    )
