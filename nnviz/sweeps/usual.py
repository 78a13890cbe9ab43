"""The values that an axis has at first, as a person would type them.

The design's own value is among them: a map without the run that one started from has nothing to
compare its cells with.
"""

import dataclasses
from typing import Any

from nnviz.core import Spec, SpecError
from nnviz.sweeps.axis import FIELDS
from nnviz.sweeps.typed import read_axis, written

_USUAL = {
    "learning_rate": "0.01…2.5",
    "momentum": "0, 0.5, 0.9",
    "penalty_strength": "0, 0.1, 0.5, 1, 5, 10",
    "dropout": "0, 0.2, 0.5",
    "noise": "0, 0.1, 0.2, 0.5",
    "mini_batch_size": "1, 10, 100",
    "epochs": "5, 10, 30",
}
_NEAR = 10
"""How many times beyond an end of a range a value may lie for the range to reach it."""
_AS_GOOD_AS_NONE = {"step"}
"""Choices that nothing can be trained with."""


def usual_values(field: str, spec: Spec) -> str:
    """For the setting ``field`` of a design: a text that `read_axis` reads."""
    value = getattr(spec, field)
    if FIELDS[field].metadata["per_layer"] and isinstance(value, tuple) and len(value) == 1:
        (value,) = value
    if field in _USUAL:
        return _with(field, _USUAL[field], value)
    return written(_values(field, spec, value))


def _values(field: str, spec: Spec, value: Any) -> list[Any]:
    about = FIELDS[field].metadata
    if field == "sizes":
        return _and(_sizes(spec), value)
    if about["several"]:
        return [value]
    if about["choices"]:
        names = [name for name in about["choices"] if name not in _AS_GOOD_AS_NONE]
        possible = [name for name in names if _is_possible(spec, field, name)]
        return _and(possible or names, value)
    if about["kind"] is bool:
        return [True, False]
    if about["kind"] is int and isinstance(value, int) and value > 4:
        return [value // 4, value // 2, value]
    return [value]


def _with(field: str, text: str, value: Any) -> str:
    """The numbers of ``text`` with ``value`` among them: a range reaches it where it is near."""
    numbers = read_axis(field, text).values
    if value in numbers:
        return text
    low, between, high = text.partition("…")
    if between and isinstance(value, float) and value > 0:
        if float(low) / _NEAR <= value < float(low):
            return f"{written([value])}…{high}"
        if float(high) < value <= float(high) * _NEAR:
            return f"{low}…{written([value])}"
        if float(low) < value < float(high):
            return f"{low}…{written([value])}…{high}"
    alone = [*numbers, value]
    return written(alone if isinstance(value, tuple) else sorted(alone))


def _and(values: list[Any], value: Any) -> list[Any]:
    """Those values and the present one, at the end where it is none of them."""
    return values if value in values else [*values, value]


def _is_possible(spec: Spec, field: str, value: str) -> bool:
    try:
        dataclasses.replace(spec, **{field: value})  # type: ignore[arg-type]
    except SpecError:
        return False
    return True


def _sizes(spec: Spec) -> list[tuple[int, ...]]:
    """Without a hidden layer, with one, with two of them."""
    first, *hidden, last = spec.sizes
    width = hidden[0] if hidden else 30
    return [(first, *[width] * depth, last) for depth in range(3)]
