"""What the circuit's sheet is given to paint: boxes, circles and arrows with words on them."""

from typing import NamedTuple


class DrawnNode(NamedTuple):
    """An input or a perceptron at its place, 0..1; ``share`` is what it says, 0 paper to 1 ink.

    ``above``, ``below`` and ``beside`` are words around it.
    """

    node: int
    x: float
    y: float
    is_input: bool
    says: str
    share: float
    above: str = ""
    below: str = ""
    beside: str = ""
    spoken: str = ""


class DrawnWire(NamedTuple):
    """From node to node; ``push`` is below 0 where it is against, 0 where it carries nothing."""

    source: int
    target: int
    weight: str
    push: float
    spoken: str = ""
