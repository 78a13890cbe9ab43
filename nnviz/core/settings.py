"""What a field of Spec tells form, tooltip and command line; groups, and choices by mere name."""

import dataclasses
from typing import Any, NamedTuple


class Option(NamedTuple):
    """A choice that is nothing but its name: how it is called, and what it means."""

    label: str
    help: str


GROUPS = {
    "data": "Data",
    "network": "Network",
    "learning": "Learning",
    "ending": "When training ends",
    "figures": "Figures",
    "repeating": "Seed and precision",
}
"""What the fields of a Spec are about: the sections of the command line's help, in order."""
EVALUATE = {
    "first": Option("First 10,000", "Measured on the first 10,000 training examples."),
    "all": Option("All examples", "Measured on all training examples, as in the book."),
}
PARTS = {
    "validation": Option("Validation", "Kept apart to choose settings by (chapter 3)."),
    "test": Option("Test", "Kept apart to the last: what the book's chapter 1 tells of."),
}
MONITORS = {
    "training-cost": Option("Training cost", "Cost on the training examples."),
    "training-accuracy": Option("Training accuracy", "Share of them that is right."),
    "validation-cost": Option(
        "Validation cost", "Cost on the validation examples, and on test ones that are measured."
    ),
    "validation-accuracy": Option("Validation accuracy", "Share of them that is right."),
    "learning-speed": Option(
        "Learning speed",
        "‖∂C/∂b‖ and ‖∂C/∂w‖ of each layer over the first 1,000 training examples (chapter 5).",
    ),
}
CONVENTIONS = {
    "plain": Option("No penalty", "Costs that can be compared with each other."),
    "book": Option(
        "As in the book",
        "As network2 reckons: penalty added, λ divided by the number of examples measured.",
    ),
}
LEAST_RATE = 1e-9
"""The smallest η: smaller ones move nothing."""
DTYPES = {
    "float32": Option("Single", "32-bit numbers: fast."),
    "float64": Option("Double", "64-bit numbers: for proofs."),
}


def number_of(kind: type[int] | type[float], text: str) -> int | float:
    """The number in a text, whole for int. Raises ValueError, also for 1_0, Python's 10."""
    if "_" in text:
        raise ValueError(text)
    return kind(text)


def setting(
    default: Any,
    label: str,
    help: str,
    *,
    group: str,
    kind: type | None = None,
    limits: tuple[float, float] | None = None,
    choices: dict[str, Any] | None = None,
    symbol: str | None = None,
    live: bool = False,
    optional: str | None = None,
    per_layer: bool = False,
    several: bool = False,
) -> Any:
    """A field with all that form, tooltip and command line need to know of it.

    ``group`` is one of GROUPS, ``kind`` the type of a value where that is not the default's,
    ``limits`` are the smallest and the largest value. ``live``: a change takes effect at the next
    mini-batch instead of asking for a new network. ``optional``: the field may be None, and these
    words say what that means. ``per_layer``: there may be one value for all hidden layers or one
    for each. ``several``: any number of the choices.
    """
    metadata = {
        "label": label,
        "help": help,
        "kind": kind or type(default),
        "group": group,
        "minimum": limits and limits[0],
        "maximum": limits and limits[1],
        "choices": choices,
        "symbol": symbol,
        "live": live,
        "optional": optional,
        "per_layer": per_layer,
        "several": several,
    }
    return dataclasses.field(default=default, metadata=metadata)
