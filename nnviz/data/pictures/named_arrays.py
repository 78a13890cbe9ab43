"""Which of several named arrays are pictures and which their labels, and of which part.

As in an npz or in a dictionary: ``x_train`` and ``y_train``, ``train_images`` and ``train_labels``,
``inputs`` and ``labels``, ``arr_0`` and ``arr_1``.
"""

import re
from collections.abc import Mapping
from typing import NamedTuple

PARTS = {
    "train": {"train", "training", "tr"},
    "validation": {"val", "valid", "validation", "dev"},
    "test": {"test", "testing", "te", "t"},
}
_PICTURES = {
    "x", "xs", "image", "images", "img", "imgs", "input", "inputs", "data", "features", "picture",
    "pictures", "digits", "pixels",
}  # fmt: skip
_LABELS = {"y", "ys", "label", "labels", "target", "targets", "class", "classes"}


_OF_NETWORK = re.compile(r"(w|weights?|b|bias|biases)[_.-]?(\d+)", re.IGNORECASE)


class Pair(NamedTuple):
    """Names of the pictures and of their labels."""

    pictures: str
    labels: str


def pairs_in(shapes: Mapping[str, tuple[int, ...]]) -> list[Pair]:
    """The pairs among arrays of these shapes, for training first, then validation, then the test.

    None where there are no such; what belongs to no pair is left alone.
    """
    pairs = [pair for pair in _meant(shapes) if _belong(*pair, shapes)]
    can_train = pairs[:1] == _meant(shapes)[:1]
    return pairs if pairs and can_train else _in_a_row(shapes)


def are_weights(shapes: Mapping[str, tuple[int, ...]]) -> bool:
    """Whether they are a network's, w1 and b1 or w2 and b2 and so on, and nothing else."""
    named = {name: _OF_NETWORK.fullmatch(name) for name in shapes}
    found = {(each[1][0].lower(), each[2]): shapes[name] for name, each in named.items() if each}
    layers = {number for _, number in found}
    return (
        bool(layers)
        and len(found) == len(named) == 2 * len(layers)
        and all(
            len(found.get(("w", number), ())) == 2 and found.get(("b", number)) for number in layers
        )
    )


def unequal_in(shapes: Mapping[str, tuple[int, ...]]) -> Pair | None:
    """A pair that would be one, were there as many labels as pictures; None where there is none."""
    names = list(shapes)
    pairs = _meant(shapes) or ([Pair(names[0], names[1])] if len(names) == 2 else [])
    return next((pair for pair in pairs if _are_unequal(*pair, shapes)), None)


def _meant(shapes: Mapping[str, tuple[int, ...]]) -> list[Pair]:
    """The pairs by their names alone, in order; none where none is to train with."""
    found: dict[str, dict[str, str]] = {}
    for name in shapes:
        part, what = _meaning(name)
        if what:
            found.setdefault(part, {}).setdefault(what, name)
    pairs = {part: pair for part, pair in found.items() if len(pair) == 2}
    if "" in pairs and "train" not in pairs:
        pairs["train"] = pairs[""]
    ordered = [Pair(pairs[part]["x"], pairs[part]["y"]) for part in PARTS if part in pairs]
    return ordered if "train" in pairs else []


def _meaning(name: str) -> tuple[str, str]:
    """The part, "" where none is named, and "x" for pictures, "y" for labels, "" for neither."""
    words = {word.lower() for word in re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])", name)}
    part = next((part for part, names in PARTS.items() if words & names), "")
    return part, "y" if words & _LABELS else "x" if words & _PICTURES else ""


def _in_a_row(shapes: Mapping[str, tuple[int, ...]]) -> list[Pair]:
    """Pictures, labels, pictures, labels and so on, whatever they are called."""
    names = list(shapes)
    pairs = [Pair(*names[at : at + 2]) for at in range(0, len(names) - 1, 2)]
    fits = len(names) in (2, 4, 6) and all(_belong(*pair, shapes) for pair in pairs)
    return pairs if fits else []


def _belong(pictures: str, labels: str, shapes: Mapping[str, tuple[int, ...]]) -> bool:
    x, y = shapes[pictures], shapes[labels]
    return len(x) >= 2 and 1 <= len(y) <= 2 and x[0] == y[0] > 0


def _are_unequal(pictures: str, labels: str, shapes: Mapping[str, tuple[int, ...]]) -> bool:
    x, y = shapes[pictures], shapes[labels]
    return len(x) >= 2 and 1 <= len(y) <= 2 and x[0] != y[0]
