"""The values that an axis has at first, as a person would type them."""

import dataclasses

from nnviz.core import Spec, SpecError
from nnviz.sweeps.axis import FIELDS, shown

_USUAL = {
    "learning_rate": "0.01…2.5",
    "momentum": "0, 0.5, 0.9",
    "penalty_strength": "0, 0.1, 0.5, 1, 5, 10",
    "dropout": "0, 0.2, 0.5",
    "noise": "0, 0.1, 0.2, 0.5",
    "mini_batch_size": "1, 10, 100",
    "epochs": "5, 10, 30",
}
_AS_GOOD_AS_NONE = {"step"}
"""Choices that nothing can be trained with."""


def usual_values(field: str, spec: Spec) -> str:
    """For the setting ``field`` of a design: a text that `read_axis` reads."""
    about, value = FIELDS[field].metadata, getattr(spec, field)
    if field in _USUAL:
        return _USUAL[field]
    if field == "sizes":
        return _sizes(spec)
    if about["choices"]:
        names = [name for name in about["choices"] if name not in _AS_GOOD_AS_NONE]
        possible = [name for name in names if _is_possible(spec, field, name)]
        return ",".join(value) if about["several"] else ", ".join(possible or names)
    if about["kind"] is bool:
        return "true, false"
    if about["kind"] is int and isinstance(value, int) and value > 4:
        return f"{value // 4}, {value // 2}, {value}"
    return shown(value)


def _is_possible(spec: Spec, field: str, value: str) -> bool:
    try:
        dataclasses.replace(spec, **{field: value})  # type: ignore[arg-type]
    except SpecError:
        return False
    return True


def _sizes(spec: Spec) -> str:
    """Without a hidden layer, with one, with two of them."""
    first, *hidden, last = spec.sizes
    width = hidden[0] if hidden else 30
    made = ([first, *[width] * depth, last] for depth in range(3))
    return "; ".join("-".join(map(str, sizes)) for sizes in made)
