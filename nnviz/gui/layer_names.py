"""What the layers of a network are called, and in which colours they are drawn."""

from PySide6.QtCore import QCoreApplication

_HIDDEN_LOOKS = 5
"""How many hidden layers have a colour and a dash of their own."""


def layer_number(layer: int) -> str:
    """The book's number of a layer of neurons, from 0 here: its input is layer 1, so a¹, w², b²."""
    return f"{layer + 1}"


def layer_names(layers: int) -> list[str]:
    """ "hidden 1" … "output" for so many layers of weights; "hidden" where there is only one."""
    tr = QCoreApplication.translate
    hidden = [tr("Layers", "hidden {0}").format(number) for number in range(1, layers)]
    if layers == 2:
        hidden = [tr("Layers", "hidden")]
    return [*hidden, tr("Layers", "output")]


def layer_phrase(layers: int, layer: int) -> str:
    """The layer of weights `layer` (from 0) within a sentence: "the output layer", "hidden 2"."""
    tr = QCoreApplication.translate
    if layer == layers - 1:
        return tr("Layers", "the output layer")
    return tr("Layers", "the hidden layer") if layers == 2 else layer_names(layers)[layer]


def layer_tabs(layers: int) -> list[str]:
    """The names in a line where there is little room: hidden 1, 2, 3, output."""
    names = layer_names(layers)
    return [names[0], *(str(number) for number in range(2, layers)), names[-1]]


def layer_series(layers: int) -> list[str]:
    """The theme's series for each; from the sixth hidden layer on the five looks come again."""
    hidden = [f"hidden {number % _HIDDEN_LOOKS + 1}" for number in range(layers - 1)]
    return [*hidden, "output"]
