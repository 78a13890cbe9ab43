"""The design of a network and of its training: one frozen, validated value.

A Spec that exists makes sense; one that does not raises :class:`SpecError` with the field and the
sentence a learner needs. The fields' metadata make the form, the tooltips and the options of the
command line. That a Spec fits a data set is checked by :func:`check_fit`.
"""

import dataclasses
import json
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np

from nnviz.core import rules
from nnviz.core.activations import ACTIVATIONS
from nnviz.core.arrays import Array
from nnviz.core.costs import COSTS
from nnviz.core.initializers import INITIALIZERS
from nnviz.core.penalties import PENALTIES
from nnviz.core.rules import SpecError
from nnviz.core.schedules import SCHEDULES
from nnviz.core.settings import CONVENTIONS, DTYPES, EVALUATE, MONITORS, setting


@dataclass(frozen=True, kw_only=True)
class Spec:
    """Everything that decides a run. Same Spec, same machine: same run to the bit."""

    data: str = setting("handwriting", "Data", "A data set's name, or a folder with one.", kind=str)
    data_size: int = setting(
        500,
        "Points",
        "How many points of a plane or a function are drawn for training, and as many anew for "
        "validation. With few, a network learns them by heart: overfitting (chapter 3).",
        kind=int,
        minimum=10,
        maximum=100_000,
    )
    noise: float = setting(
        0.0,
        "Noise",
        "How far chance moves the points of a plane or the values of a function. A network that "
        "learns the noise too is overfitting (chapter 3).",
        kind=float,
        minimum=0.0,
        maximum=0.5,
    )
    variety: float = setting(
        1.0,
        "Variety",
        "How far the hands of handwriting differ: 0 writes every digit of a shape alike. A network "
        "that saw little variety reads few people's digits.",
        kind=float,
        minimum=0.0,
        maximum=2.0,
    )
    slant: float = setting(
        0.0,
        "Slant",
        "How far handwriting leans to the right (to the left below 0), beyond what is usual: "
        "0.5 is 27 degrees.",
        kind=float,
        minimum=-1.0,
        maximum=1.0,
    )
    pen_width: float = setting(
        1.0,
        "Pen width",
        "The width of handwriting's pen, as a multiple of the usual one.",
        kind=float,
        minimum=0.4,
        maximum=2.5,
    )
    pixel_noise: float = setting(
        0.0,
        "Pixel noise",
        "The spread of grey, 0 to 1, that is added to every pixel of handwriting.",
        kind=float,
        minimum=0.0,
        maximum=0.5,
    )
    train_size: int | None = setting(
        None,
        "Training images",
        "How many examples train. With few, a network learns them by heart: overfitting "
        "(chapter 3).",
        kind=int,
        minimum=1,
        maximum=10_000_000,
        optional="all there are",
    )
    validation_size: int | None = setting(
        None,
        "Validation images",
        "How many examples that never train are read after every epoch (chapter 3).",
        kind=int,
        minimum=0,
        maximum=10_000_000,
        optional="all there are",
    )
    sizes: tuple[int, ...] = setting(
        (784, 128, 10),
        "Layers",
        "Neurons in each layer: inputs, hidden layers, outputs (chapter 1).",
        kind=tuple,
        minimum=1,
        maximum=100_000,
    )
    activation: str | tuple[str, ...] = setting(
        "sigmoid",
        "Activation",
        "What a hidden neuron does with its weighted sum z (chapters 1 and 3).",
        kind=str,
        choices={name: a for name, a in ACTIVATIONS.items() if a.hidden},
        per_layer=True,
    )
    dropout: float | tuple[float, ...] = setting(
        0.0,
        "dropout",
        "The share of hidden neurons left out of each mini-batch, others each time, so that none "
        "can rely on another (chapter 3). Reading uses them all.",
        kind=float,
        minimum=0.0,
        maximum=0.99,
        symbol="p",
        per_layer=True,
    )
    output: str = setting(
        "softmax",
        "Output",
        "What the last layer does with its weighted sums (chapter 3).",
        kind=str,
        choices=ACTIVATIONS,
    )
    initializer: str = setting(
        "scaled",
        "Start weights",
        "How the first weights and biases are drawn (chapter 3).",
        kind=str,
        choices=INITIALIZERS,
    )
    use_biases: bool = setting(
        True, "Biases", "Whether each neuron also has a bias b (chapter 1).", kind=bool
    )
    cost: str = setting(
        "log-likelihood",
        "Cost",
        "What training makes small: how wrong the outputs are (chapters 1 and 3).",
        kind=str,
        choices=COSTS,
    )
    penalty: str = setting(
        "none",
        "Penalty",
        "Regularization: what is added to the cost for large weights (chapter 3).",
        kind=str,
        choices=PENALTIES,
    )
    penalty_strength: float = setting(
        0.0,
        "strength",
        "λ: how much the penalty counts. It is divided by n, the number of training examples, so "
        "λ should grow with n (chapter 3).",
        kind=float,
        minimum=0.0,
        maximum=1e6,
        symbol="λ",
        live=True,
    )
    learning_rate: float = setting(
        0.25,
        "learning rate",
        "η: how far each mini-batch moves the weights down the slope. Too small learns slowly, too "
        "large overshoots (chapters 1 and 3).",
        kind=float,
        minimum=1e-9,
        maximum=1e6,
        symbol="η",
        live=True,
    )
    momentum: float = setting(
        0.0,
        "momentum",
        "μ: how much of the last movement is kept. 0 is plain gradient descent; 1 would never slow "
        "down (chapter 3).",
        kind=float,
        minimum=0.0,
        maximum=1.0,
        symbol="μ",
        live=True,
    )
    mini_batch_size: int = setting(
        10,
        "Mini-batch",
        "How many examples the gradient is averaged over before the weights move (chapter 1).",
        kind=int,
        minimum=1,
        maximum=100_000,
        live=True,
    )
    schedule: str = setting(
        "constant",
        "Schedule",
        "What becomes of the learning rate as training goes on (chapter 3).",
        kind=str,
        choices=SCHEDULES,
    )
    schedule_patience: int = setting(
        10,
        "Schedule patience",
        "After how many epochs without improvement the schedule lowers η (chapter 3).",
        kind=int,
        minimum=1,
        maximum=1_000_000,
    )
    stop_patience: int | None = setting(
        None,
        "Early stopping",
        "Stop after so many epochs in which validation got no better (chapter 3).",
        kind=int,
        minimum=1,
        maximum=1_000_000,
        optional="off",
    )
    stop_cost: float | None = setting(
        None,
        "Target cost",
        "Stop when the training cost is down to this.",
        kind=float,
        minimum=0.0,
        maximum=1e9,
        optional="off",
    )
    stop_accuracy: float | None = setting(
        None,
        "Target accuracy",
        "Stop when this share of the training examples, 0 to 1, is right.",
        kind=float,
        minimum=0.0,
        maximum=1.0,
        optional="off",
    )
    stop_error: float | None = setting(
        None,
        "Target error",
        "Stop when the mean of ½(a − y)² over the training examples is down to this.",
        kind=float,
        minimum=0.0,
        maximum=1e9,
        optional="off",
    )
    restore_best: bool = setting(
        False,
        "Keep the best",
        "When training ends, go back to the network of the best epoch (chapter 3).",
        kind=bool,
    )
    epochs: int = setting(
        30,
        "Epochs",
        "How many times all training examples are gone through (chapter 1).",
        kind=int,
        minimum=1,
        maximum=1_000_000,
    )
    evaluate: str = setting(
        "first",
        "Training figures",
        "Which training examples the training cost and accuracy are measured on.",
        kind=str,
        choices=EVALUATE,
    )
    monitor: tuple[str, ...] = setting(
        ("training-cost", "training-accuracy", "validation-cost", "validation-accuracy"),
        "Monitoring",
        "Which figures are measured after every epoch, as in the book's network2.",
        kind=str,
        choices=MONITORS,
        several=True,
    )
    cost_convention: str = setting(
        "plain",
        "Cost figures",
        "Whether the costs that are shown include the penalty.",
        kind=str,
        choices=CONVENTIONS,
    )
    seed: int = setting(
        1,
        "Seed",
        "Decides all chance: weights, order of examples. Same seed, same run.",
        kind=int,
        minimum=0,
        maximum=2_147_483_647,
    )
    dtype: str = setting(
        "float32", "Precision", "float32 is fast, float64 exact.", kind=str, choices=DTYPES
    )

    def __post_init__(self) -> None:
        for field in dataclasses.fields(self):
            value = rules.converted(field, getattr(self, field.name))
            object.__setattr__(self, field.name, value)
        rules.check_sizes(self.sizes)
        rules.check_layers(self.sizes, "activation", self.activation)
        rules.check_layers(self.sizes, "dropout", self.dropout)
        rules.check_cost(self.cost, self.output, self.sizes)

    @property
    def activations(self) -> tuple[str, ...]:
        """The activation of every layer that has weights, the output last."""
        names = self.activation
        if isinstance(names, str):
            names = (names,) * (len(self.sizes) - 2)
        return (*names, self.output)

    @property
    def dropouts(self) -> tuple[float, ...]:
        """The probability of being left out, for every hidden layer."""
        if isinstance(self.dropout, tuple):
            return self.dropout
        return (self.dropout,) * (len(self.sizes) - 2)

    @property
    def weight_count(self) -> int:
        """How many weights there are to learn."""
        return sum(a * b for a, b in pairwise(self.sizes))

    @property
    def bias_count(self) -> int:
        """How many biases there are to learn; 0 where they are switched off."""
        return sum(self.sizes[1:]) if self.use_biases else 0

    def encode(self, targets: Array) -> Array:
        """What the outputs are trained on, (m, k): a tanh output learns −1 and 1 for 0 and 1."""
        return 2 * targets - 1 if self.output == "tanh" else targets

    def decode(self, outputs: Array) -> Array:
        """What the outputs (m, k) say of the targets: the way back from :meth:`encode`."""
        return (outputs + 1) / 2 if self.output == "tanh" else outputs

    def random_streams(self) -> tuple[np.random.SeedSequence, ...]:
        """Independent seeds for weights, order, dropout and data, in this order."""
        return tuple(np.random.SeedSequence(self.seed).spawn(4))

    def as_dict(self) -> dict[str, Any]:
        """Plain data, as json knows it."""
        return json.loads(self.to_json())  # type: ignore[no-any-return]

    def to_json(self) -> str:
        """The Spec as json text."""
        return json.dumps(dataclasses.asdict(self), indent=2, allow_nan=False)

    @classmethod
    def from_dict(cls, values: Any) -> "Spec":
        """The Spec of plain data; raises SpecError where it is not one."""
        if not isinstance(values, dict):
            raise SpecError("data", "A design is a json object with one entry for each setting.")
        return cls(**cls.checked(values))

    @classmethod
    def checked(cls, values: Mapping[str, Any]) -> dict[str, Any]:
        """Values of some fields, each in its own type; SpecError where one cannot be by itself."""
        known = {field.name: field for field in dataclasses.fields(cls)}
        for name in values:
            if name not in known:
                message = "There is no setting '{name}': check its spelling or remove it."
                raise SpecError(str(name), message, name=name)
        return {name: rules.converted(known[name], value) for name, value in values.items()}

    @classmethod
    def from_json(cls, text: str) -> "Spec":
        """The Spec of json text; raises SpecError where it is not one."""
        try:
            return cls.from_dict(json.loads(text))
        except (json.JSONDecodeError, RecursionError) as error:
            raise SpecError("data", "This is not a design: it is not json.") from error


def is_live_change(old: Spec, new: Spec) -> bool:
    """Whether training may go on with ``new`` where it was going with ``old``."""
    return all(
        field.metadata["live"] or getattr(old, field.name) == getattr(new, field.name)
        for field in dataclasses.fields(Spec)
        if field.name != "epochs"
    )
