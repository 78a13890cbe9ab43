"""An axis as a person types it: a list, from–to in steps, or a list with ``…`` in it.

``0,0.1,1,10`` are these values; ``0.01:3:log:6`` six of them whose ratios are equal, ``0:1:5`` or
``0:1:lin:5`` five at equal distances; ``…`` (or ``...``) stands for the numbers between in the
series 1, 2.5, 5, 10 …, of whole ones 1, 2, 5, 10 …. Where a value has commas itself, semicolons
part them: ``784,30,10;784,30,30,10``.
"""

import dataclasses
import math
from collections.abc import Iterator, Sequence
from itertools import product
from typing import Any

import numpy as np

from nnviz.core.settings import number_of
from nnviz.sweeps.axis import FIELDS, MOST_VALUES, Axis, shown
from nnviz.sweeps.errors import SweepError

Field = dataclasses.Field[Any]

_DIGITS = 3
"""Significant ones of a step between two ends."""
_BETWEEN = "…"
_QUOTED = 24
"""Characters of what was typed, at most, in a sentence: a narrow column has room for them."""
_YES, _NO = ("true", "yes", "on", "1"), ("false", "no", "off", "0")


def typed_axis(text: str) -> Axis:
    """The axis of ``field=values``. Raises SweepError."""
    name, equals, values = text.partition("=")
    if not equals or not values.strip():
        raise SweepError(
            "An axis is a setting and its values, such as learning_rate=0.01:3:log:6: '{text}'.",
            text=_quoted(text),
        )
    return read_axis(name, values)


def read_axis(name: str, text: str) -> Axis:
    """The axis of the setting ``name`` with the values in ``text``. Raises SweepError."""
    name = name.strip().replace("-", "_")
    if name not in FIELDS:
        return Axis(name, ())  # which says what is wrong
    return Axis(name, tuple(_values(FIELDS[name], text)))


def written(values: Sequence[Any]) -> str:
    """Values as a person types them: `read_axis` reads the very same of them."""
    if not any(isinstance(value, tuple) for value in values):
        return ", ".join(map(_typed, values))
    text = "; ".join(map(_typed, values))
    return f"{text};" if "," in text and ";" not in text else text


def _typed(value: Any) -> str:
    if isinstance(value, tuple):
        whole = all(isinstance(each, int) for each in value)
        return ("-" if whole else ",").join(map(_typed, value))
    return f"{value!r}".removesuffix(".0") if isinstance(value, float) else shown(value)


def _values(field: Field, text: str) -> list[Any]:
    text = text.strip().replace("...", _BETWEEN).replace("\N{MINUS SIGN}", "-")
    if field.metadata["kind"] in (int, float) and ":" in text:
        return _steps(field, text)
    listed = text.replace(_BETWEEN, f",{_BETWEEN},").split(_separator(field, text))
    parts = [part for each in listed if (part := each.strip())]
    if _BETWEEN in parts:
        return list(_filled(field, parts))
    return [_one(field, part) for part in parts]


def _separator(field: Field, text: str) -> str:
    is_list = field.metadata["kind"] is tuple or field.metadata["several"]
    return ";" if is_list or ";" in text else ","


def _steps(field: Field, text: str) -> list[Any]:
    """``from:to:steps`` or ``from:to:log:steps``."""
    parts = [part.strip() for part in text.split(":")]
    how, count = parts[2:-1], parts[-1]
    known = len(parts) > 2 and how in ([], ["lin"], ["log"])
    known = known and count.removeprefix("-").isdecimal()
    if known and int(count[:6]) > MOST_VALUES:
        raise SweepError(
            "{name} may have {most} values at most: take fewer steps.",
            name=field.name,
            most=MOST_VALUES,
        )
    if known and int(count[:6]) < 2:
        raise SweepError("{name} needs 2 values at least: take more steps.", name=field.name)
    if not known:
        raise SweepError(
            "{name} cannot be '{text}': from:to:steps, from:to:log:steps or a list is meant.",
            name=field.name,
            text=_quoted(text),
        )
    first, last = _one(field, parts[0]), _one(field, parts[1])
    if how != ["log"]:
        return _rounded(field, np.linspace(first, last, int(count)))
    if min(first, last) <= 0:
        raise SweepError("Steps of equal ratios need numbers above 0, {name} too.", name=field.name)
    return _rounded(field, np.geomspace(first, last, int(count)))


def _filled(field: Field, parts: list[str]) -> Iterator[Any]:
    """The numbers of a list, and those that ``…`` stands for."""
    known = [None if part == _BETWEEN else _one(field, part) for part in parts]
    for before, value, after in zip([None, *known], known, [*known[1:], None], strict=False):
        if value is not None:
            yield value
        else:
            yield from _series(field, before, after)


def _series(field: Field, low: Any, high: Any) -> Iterator[Any]:
    """1, 2.5, 5 and so on, of whole numbers 1, 2, 5, between these two."""
    are_numbers = all(isinstance(end, (int, float)) for end in (low, high))
    if not are_numbers or not 0 < low < high:
        raise SweepError(
            "'…' stands for the numbers between two above 0, the smaller one first, in {name}.",
            name=field.name,
        )
    steps = (1, 2, 5) if field.metadata["kind"] is int else (1, 2.5, 5)
    decades = range(math.floor(math.log10(low)), math.floor(math.log10(high)) + 1)
    for decade, step in product(decades, steps):
        (value,) = _rounded(field, [step * 10.0**decade])
        if low < value < high:
            yield value


def _rounded(field: Field, numbers: Any) -> list[Any]:
    if field.metadata["kind"] is int:
        return [round(number) for number in numbers]
    return [float(f"{number:.{_DIGITS}g}") for number in numbers]


def _one(field: Field, text: str) -> Any:
    """One value in its own type, whether or not it is within the limits."""
    about = field.metadata
    if about["optional"] and text.lower() in ("none", about["optional"]):
        return None
    if about["kind"] is tuple and "-" in text and "," in text:
        raise SweepError(
            "{name} cannot be '{text}': part several with semicolons, such as 2-3-1; 2-4-1.",
            name=field.name,
            text=_quoted(text),
        )
    try:
        if about["kind"] is tuple:
            return tuple(number_of(int, n) for n in text.replace("-", ",").split(","))
        if about["several"] or (about["per_layer"] and "," in text):
            return tuple(_word(about["kind"], each.strip()) for each in text.split(","))
        return _word(about["kind"], text)
    except ValueError:
        raise SweepError(
            "{name} cannot be '{text}'.", name=field.name, text=_quoted(text)
        ) from None


def _quoted(text: str) -> str:
    return text if len(text) <= _QUOTED else f"{text[: _QUOTED - 1]}…"


def _word(kind: type, text: str) -> Any:
    if kind is bool:
        if text.lower() not in (*_YES, *_NO):
            raise ValueError(text)
        return text.lower() in _YES
    value = number_of(kind, text) if kind in (int, float) else kind(text)
    if kind is float and not math.isfinite(value):
        raise ValueError(text)
    return value
