"""The design of a network and of its training: one frozen, validated value.

A Spec that exists makes sense; one that does not raises :class:`SpecError` with the field and the
sentence a learner needs. That a Spec fits a data set is checked by :func:`check_fit`.
"""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np

from nnviz.core import rules
from nnviz.core.activations import ACTIVATIONS
from nnviz.core.arrays import Array
from nnviz.core.choices import Choices
from nnviz.core.engine.memory import Design, check_memory
from nnviz.core.fields import Fields
from nnviz.core.rules import SpecError
from nnviz.core.sentence import listed, spoken
from nnviz.number_forms import written


@dataclass(frozen=True, kw_only=True)
class Spec(Fields):
    """Everything that decides a run. Same Spec, same machine: same run to the bit."""

    def __post_init__(self) -> None:
        for field in dataclasses.fields(self):
            given = getattr(self, field.name)
            if given is not field.default:  # which is one of its own type, within the limits
                object.__setattr__(self, field.name, rules.converted(field, given))
        rules.check_sizes(self.sizes)
        rules.check_layers(self.sizes, "activation", self.activation)
        rules.check_layers(self.sizes, "dropout", self.dropout)
        rules.check_cost(self.cost, self.output, self.sizes)
        check_memory(Design(self.sizes, self.mini_batch_size, self.dtype))

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

    def decay(self, n_train: int) -> float:
        """ηλ/n, by which the penalty draws a weight to 0 at every step; 0 without a penalty."""
        if self.penalty == "none":
            return 0.0
        return self.learning_rate * self.penalty_strength / n_train

    def encode(self, targets: Array) -> Array:
        """What the outputs are trained on, (m, k): a tanh output learns −1 and 1 for 0 and 1."""
        return ACTIVATIONS[self.output].encode(targets)

    def decode(self, outputs: Array) -> Array:
        """What the outputs (m, k) say of the targets: the way back from :meth:`encode`."""
        return ACTIVATIONS[self.output].decode(outputs)

    def random_streams(self) -> tuple[np.random.SeedSequence, ...]:
        """Independent seeds for weights, order, dropout and data, in this order."""
        return random_streams(self.seed)

    def as_dict(self) -> dict[str, Any]:
        """Plain data, as json knows it: lists instead of tuples."""
        values = {field.name: getattr(self, field.name) for field in dataclasses.fields(self)}
        values["choices"] = self.choices.as_dict()
        return {n: list(v) if isinstance(v, tuple) else v for n, v in values.items()}

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
                raise SpecError(
                    str(name),
                    "There is no setting '{name}': check its spelling or remove it.",
                    name=name,
                )
        return {name: rules.converted(known[name], value) for name, value in values.items()}


def random_streams(seed: int) -> tuple[np.random.SeedSequence, ...]:
    """Independent seeds for weights, order, dropout and data, in this order."""
    return tuple(np.random.SeedSequence(seed).spawn(4))


def choice_labels(name: str, value: Any) -> tuple[str, ...]:
    """What people read for these choices of a field, one or one a layer; () where it has none."""
    choices = Spec.__dataclass_fields__[name].metadata["choices"] or {}
    values = value if isinstance(value, tuple) else (value,)
    if not all(each in choices for each in values):
        return ()
    return tuple(spoken("Spec", choices[each].label) for each in values)


def value_said(name: str, value: Any) -> str:
    """A value of a field as people read it: ReLU, 784-30-10, 0.25, off."""
    if labels := choice_labels(name, value):
        return str(listed(labels))
    if value is None:
        return spoken("Spec", Spec.__dataclass_fields__[name].metadata["optional"])
    if isinstance(value, bool):
        return spoken("Runs", "yes" if value else "no")
    if isinstance(value, (tuple, Choices)):
        parts = map(_number_said, value.told if isinstance(value, Choices) else value)
        return "-".join(parts) if name == "sizes" else str(listed(parts)) or spoken("Spec", "none")
    return _number_said(value)


def _number_said(value: Any) -> str:
    return written(value, ".6g") if isinstance(value, float) else str(value)
