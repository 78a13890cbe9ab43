"""What a network answers, in words: the class that a drawing is read as, or one output."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from nnviz.core import Network
from nnviz.core.activations import ACTIVATIONS
from nnviz.data import Dataset
from nnviz.data.ink import is_digit_like
from nnviz.data.problem import NAMES, PIXELS, kind_of_names, reads_digits
from nnviz.gui.controls.number_words import cost_text, output_text, probability_text, short
from nnviz.number_forms import amount

LEAST_OUTPUT = 0.5
"""A winner below this is not named alone."""

LEAST_LEAD = 0.3
"""Neither is one that is not so much ahead of the second."""

_LEAST = 1e-9
"""What rounds to the end 0 of an activation is beyond it, as what rounds to 1 is below that."""


def outputs_for(network: Network, image: NDArray[np.float32]) -> NDArray[np.float64]:
    """An output for each class, (k,), for an image (28, 28).

    The only output of a network of two classes speaks for the second, and against the first.
    """
    outputs = np.asarray(network.forward(image.reshape(PIXELS))[1][-1], dtype=np.float64)
    if len(outputs) > 1:
        return outputs
    share = float(ACTIVATIONS[network.output].decode(outputs)[0])
    return np.array([1 - share, share])


def digits_read(network: Network | None, images: NDArray[np.floating]) -> NDArray[np.int64] | None:
    """The strongest output for each image (m, 784); None where no digits are read."""
    if network is None or not len(images) or not reads_digits(network.sizes):
        return None
    return np.asarray(network.forward(images)[1][-1].argmax(axis=1))


def in_own_unit(
    outputs: NDArray[np.floating], output: str, dataset: Dataset | None
) -> NDArray[np.float64] | None:
    """Outputs of this activation in the unit of the table that they are values of; None: of none.

    Wherever an answer is told it is told so; the network's own numbers where it is reckoned with
    them, as the book does.
    """
    if dataset is None or dataset.table is None or dataset.kind != "values":
        return None
    decoded = ACTIVATIONS[output].decode(np.asarray(outputs, dtype=np.float64))
    return np.asarray(dataset.table.shown(decoded), dtype=np.float64)


def activation_text(value: float, activation: str) -> str:
    """What a neuron of this activation answers: 0.925; > 0.999 where it never reaches its end.

    1 of a step, and 1.000 of others that may be 1.
    """
    kind = ACTIVATIONS[activation]
    if kind.bounded:
        least = _LEAST if kind.range[0] == 0 else value
        return output_text(max(value, least)) if kind.trainable else short(value)
    return cost_text(value) if 0.999 < abs(value) <= 1 else output_text(value)


def equals(text: str) -> str:
    """ "= 0.925", but "> 0.999"."""
    return text if text[:1] in ("<", ">") else f"= {text}"


def answer_text(value: float, output: str, dataset: Dataset | None) -> str:
    """What an output says: 92.5 % of a softmax, a value in its table's own unit, else 0.925."""
    if output == "softmax":
        return probability_text(value)
    own = in_own_unit(np.array([value]), output, dataset)
    if own is None:
        return activation_text(value, output)
    return value_in_unit(float(own[0]), dataset)


def unit_text(value: float, output: str, dataset: Dataset | None) -> str:
    """ "in the table's unit: price 312,450", of an output that is a table's value; else ""."""
    own = in_own_unit(np.array([value]), output, dataset)
    if own is None or dataset is None or dataset.table is None or not np.isfinite(own).all():
        return ""
    said = QCoreApplication.translate("Reading", "in the table's unit: {column} {value}")
    text = value_in_unit(float(own[0]), dataset)
    return said.format(column=dataset.table.wanted, value=text)


def value_in_unit(value: float, dataset: Dataset | None) -> str:
    """A value of a table, in its unit, to as many digits as its values differ in."""
    table = None if dataset is None else dataset.table
    return amount(value, 0.0 if table is None else table.differs_by(value))


def reading(
    image: NDArray[np.float32] | None,
    drawn: float,
    outputs: NDArray[np.float64] | None,
    names: tuple[str, ...] = NAMES,
) -> str:
    """The class alone, "not sure: 7 or 1", or what is wrong with the drawing.

    `image` (28, 28) is what the network sees, `outputs` (k,) what it answers for the classes of
    these `names`, both None for an empty pad; `drawn` is the drawing's longer side on the pad in
    pixels. The limits are taken on the outputs as they are, also where they are no probabilities: a
    sigmoid output below ½ does not say "yes" either.
    """
    if image is None or outputs is None:
        return wish(names)
    if not is_digit_like(image, drawn):
        return _unlike(names)
    second, best = (int(place) for place in np.argsort(outputs, kind="stable")[-2:])
    if outputs[best] < LEAST_OUTPUT or outputs[best] - outputs[second] < LEAST_LEAD:
        said = QCoreApplication.translate("Reading", "not sure: {0} or {1}")
        return said.format(names[best], names[second])
    return names[best]


def wish(names: tuple[str, ...]) -> str:
    """What a person is asked for who sees an empty pad: "draw a digit"."""
    said = {
        "digits": QCoreApplication.translate("Reading", "draw a digit"),
        "letters": QCoreApplication.translate("Reading", "draw a letter"),
        "signs": QCoreApplication.translate("Reading", "draw a letter or a digit"),
    }
    other = QCoreApplication.translate("Reading", "draw one of the {0} classes")
    return said.get(kind_of_names(names), other.format(len(names)))


def invitation(names: tuple[str, ...]) -> str:
    """What stands on an empty pad: "Draw a digit here"."""
    said = {
        "digits": QCoreApplication.translate("Reading", "Draw a digit here"),
        "letters": QCoreApplication.translate("Reading", "Draw a letter here"),
        "signs": QCoreApplication.translate("Reading", "Draw a letter or a digit here"),
    }
    return said.get(kind_of_names(names), QCoreApplication.translate("Reading", "Draw here"))


def _unlike(names: tuple[str, ...]) -> str:
    said = {
        "digits": QCoreApplication.translate("Reading", "this does not look like a digit"),
        "letters": QCoreApplication.translate("Reading", "this does not look like a letter"),
    }
    other = QCoreApplication.translate("Reading", "this does not look like any of the classes")
    return said.get(kind_of_names(names), other)


def a_digit(number: int) -> str:
    """With its article: "a 7", "an 8"."""
    if number == 8:
        return QCoreApplication.translate("Reading", "an {0}").format(number)
    return QCoreApplication.translate("Reading", "a {0}").format(number)


def of_training(row: int, epoch: int | None = None) -> str:
    """ "training example 8,501, made for epoch 38": its number among those of the epoch.

    It says nothing of when it is trained on, the order is drawn by lot. ``epoch`` is None where
    every epoch has the same examples.
    """
    said = QCoreApplication.translate("Reading", "training example {0}").format(f"{row + 1:,}")
    if epoch is None:
        return said
    made = QCoreApplication.translate("Reading", "{0}, made for epoch {1}")
    return made.format(said, f"{epoch:,}")
