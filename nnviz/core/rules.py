"""What makes a Spec impossible, and the sentence that says so."""

import dataclasses
import math
from itertools import pairwise
from typing import Any

from nnviz.core.activations import ACTIVATIONS
from nnviz.core.choices import ChoiceError, Choices
from nnviz.core.costs import COSTS
from nnviz.core.refusals import said_by
from nnviz.core.sentence import Sentence, SentenceError, Term, counted, either, enumerated

MOST_WEIGHTS = 50_000_000
"""Of a network in a file."""
MOST_TO_LEARN = 10_000_000
"""Of a design: with more, whoever looks at it would wait for every picture."""
MOST_LAYERS = 22
_LONGEST = 60
"""Letters of a wrong value that a sentence repeats."""


class SpecError(SentenceError):
    """A setting that cannot be: ``field`` names it, the sentence says what to do."""

    def __init__(self, field: str, said: Sentence | str, /, **values: Any) -> None:
        super().__init__(said, **values)
        self.field = field

    @property
    def message(self) -> str:
        """The sentence in English."""
        return str(self)


def converted(field: "dataclasses.Field[Any]", value: Any) -> Any:
    """The field's value in its own type, within its limits; else a SpecError."""
    kind, about = field.metadata["kind"], field.metadata
    if value is None and about["optional"]:
        return None
    if kind is tuple:
        return _sizes(field, value)
    if kind is Choices:
        return _choices(field, value)
    if about["several"] and isinstance(value, str):
        value = (value,) if value else ()
    if isinstance(value, (list, tuple)) and (about["per_layer"] or about["several"]):
        return tuple(_one(field, each) for each in value)
    return _one(field, value)


def _choices(field: "dataclasses.Field[Any]", value: Any) -> Choices:
    try:
        return value if isinstance(value, Choices) else Choices.from_dict(value)
    except ChoiceError as error:
        raise SpecError(field.name, said_by(error)) from None


def _one(field: "dataclasses.Field[Any]", value: Any) -> Any:
    """A value that is not one of several, one for each layer."""
    kind, about = field.metadata["kind"], field.metadata
    if about["choices"] is not None:
        return _chosen(field, value)
    if kind in (int, float):
        return _number(field, value)
    if not isinstance(value, kind):
        expected = Sentence("true or false") if kind is bool else Sentence("text")
        label = Term("Spec", about["label"])
        raise SpecError(field.name, "{label} must be {expected}.", label=label, expected=expected)
    return value


def _chosen(field: "dataclasses.Field[Any]", value: Any) -> str:
    choices = field.metadata["choices"]
    if not isinstance(value, str) or value not in choices:
        raise SpecError(
            field.name,
            "{label} cannot be '{value}': choose {names}.",
            label=Term("Spec", field.metadata["label"]),
            value=_short(value),
            names=enumerated(choices),
        )
    return value


def _short(value: Any) -> str:
    """A value from anywhere as a sentence may hold it."""
    try:
        text = str(value)
    except (ValueError, RecursionError):  # whole numbers of thousands of digits, and what has them
        return "…"
    text = "".join(c if c.isprintable() else "?" for c in text[: _LONGEST + 1])
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def _number(field: "dataclasses.Field[Any]", value: Any) -> float:
    about = field.metadata
    label, kind = Term("Spec", about["label"], str.upper), about["kind"]
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    if not is_number or not abs(value) < math.inf:  # which holds of whole numbers of any size
        raise SpecError(field.name, "{label} must be a number.", label=label)
    if kind is int and value != int(value):
        raise SpecError(field.name, "{label} must be a whole number.", label=label)
    if value < about["minimum"]:
        minimum = _plain(about["minimum"])
        if field.name == "learning_rate" and value > 0:
            raise SpecError(
                field.name, "The learning rate η must be at least {minimum}.", minimum=minimum
            )
        raise SpecError(field.name, _too_small(field.name, minimum))
    if value > about["maximum"]:
        most = _plain(about["maximum"])
        raise SpecError(field.name, "{label} can be at most {maximum}.", label=label, maximum=most)
    return kind(value)  # type: ignore[no-any-return]


def _plain(limit: float) -> Sentence:
    if limit == int(limit):
        return Sentence("{limit:,.0f}", limit=limit)
    return Sentence("{limit:g}", limit=limit)


def _too_small(name: str, minimum: Sentence) -> Sentence:
    sentences = {
        "data_size": Sentence("Draw at least {minimum} points.", minimum=minimum),
        "noise": Sentence("Noise cannot be below 0."),
        "mini_batch_size": Sentence("A mini-batch needs at least 1 example."),
        "train_size": Sentence("Training needs at least 1 example."),
        "epochs": Sentence("Train for at least 1 epoch."),
        "learning_rate": Sentence("The learning rate η must be above 0."),
        "penalty_strength": Sentence("The strength λ cannot be below 0."),
        "momentum": Sentence("The momentum μ cannot be below 0."),
    }
    return sentences.get(name, Sentence("This must be at least {minimum}.", minimum=minimum))


def _sizes(field: "dataclasses.Field[Any]", value: Any) -> tuple[int, ...]:
    whole = isinstance(value, (list, tuple)) and all(
        isinstance(n, int) and not isinstance(n, bool) for n in value
    )
    if not whole:
        raise SpecError(field.name, "Layers must be whole numbers, for example 784, 30, 10.")
    return tuple(value)


def ends_said(n_inputs: int, n_outputs: int) -> Sentence:
    """ "2 inputs and 1 output", as a sentence may hold it."""
    return Sentence(
        "{inputs} and {outputs}",
        inputs=counted(n_inputs, "1 input", "{count:,} inputs"),
        outputs=counted(n_outputs, "1 output", "{count:,} outputs"),
    )


def check_sizes(sizes: tuple[int, ...]) -> None:
    """At least inputs and outputs, every layer with neurons, not more weights than memory holds."""
    if len(sizes) < 2:
        raise SpecError(
            "sizes", "A network needs at least inputs and outputs, for example 784, 10."
        )
    if len(sizes) > MOST_LAYERS:
        raise SpecError("sizes", "Use at most {most} hidden layers.", most=MOST_LAYERS - 2)
    if min(sizes) < 1:
        raise SpecError("sizes", "Every layer needs at least 1 neuron.")
    if max(sizes) > MOST_WEIGHTS:
        raise SpecError("sizes", "A layer can have at most {most:,} neurons.", most=MOST_WEIGHTS)
    weights = sum(a * b for a, b in pairwise(sizes))
    if weights > MOST_TO_LEARN:
        raise SpecError(
            "sizes",
            "{count:,} weights are more than {most:,}: use smaller layers.",
            count=weights,
            most=MOST_TO_LEARN,
        )


def check_layers(sizes: tuple[int, ...], field: str, values: Any) -> None:
    """Where there is one value for each hidden layer, there must be as many."""
    if isinstance(values, tuple) and len(values) != len(sizes) - 2:
        raise SpecError(
            field,
            counted(
                len(sizes) - 2,
                "Name one {what}: there is 1 hidden layer.",
                "Name one {what}, or one for each of the {count} hidden layers.",
                what=Term("Spec", field.capitalize(), str.lower),
            ),
        )


def check_cost(cost: str, output: str, sizes: tuple[int, ...]) -> None:
    """The cost's output error must hold for the output layer.

    One output first: what it cannot be is no way out of anything else.
    """
    if output == "softmax" and sizes[-1] < 2:
        raise SpecError("output", "One softmax output is always 1: choose sigmoid.")
    rule = COSTS[cost]
    if sizes[-1] < rule.smallest_output:
        raise SpecError(
            "cost",
            "{cost} needs at least {least} outputs: choose the quadratic cost.",
            cost=Term("Spec", rule.label),
            least=rule.smallest_output,
        )
    if rule.outputs is not None and output not in rule.outputs:
        raise SpecError(
            "cost",
            "{cost} needs {needed} outputs: change the output, or choose another cost.",
            cost=Term("Spec", rule.label),
            needed=either(
                Term("Spec", ACTIVATIONS[name].label, str.lower) for name in rule.outputs
            ),
        )
