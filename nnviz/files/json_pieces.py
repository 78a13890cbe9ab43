"""The text of json, some thousand values at a time.

Python's own writes all at once and keeps every other thread waiting meanwhile: a window for
seconds, where it is of a wide network.
"""

import json
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO

import numpy as np

from nnviz.core.arrays import Array
from nnviz.courtesy import rest

MOST = 1_000
"""Values that are written at a time."""
FINITE = json.JSONEncoder(allow_nan=False)


def write_json(file: BinaryIO, value: Any, encoder: json.JSONEncoder = FINITE) -> None:
    """Write what :func:`json_pieces` makes of it, as UTF-8."""
    for piece in json_pieces(value, encoder):
        file.write(piece.encode())
        rest()


def json_pieces(value: Any, encoder: json.JSONEncoder = FINITE) -> Iterator[str]:
    """What ``encoder`` makes of the value; arrays, and iterators, are lists.

    Raises ValueError and TypeError as that does.
    """
    if isinstance(value, dict) and not _is_small(value):
        items = sorted(value.items()) if encoder.sort_keys else value.items()
        between = "{"
        for name, each in items:
            yield f"{between}{encoder.encode(name)}{encoder.key_separator}"
            yield from json_pieces(each, encoder)
            between = encoder.item_separator
        yield "}"
    elif isinstance(value, (list, np.ndarray, Iterator)) and not _is_small(value):
        between = "["
        for piece in _of_items(value, encoder):
            yield between
            yield from piece
            between = encoder.item_separator
        yield "[]" if between == "[" else "]"
    else:
        yield encoder.encode(value)


def _of_items(
    value: "list[Any] | Array | Iterator[Any]", encoder: json.JSONEncoder
) -> Iterator[Iterable[str]]:
    """For as many items in a row as are few values, or for a large one, their text in pieces."""
    if isinstance(value, Iterator) or _is_nested(value):
        yield from _together(value, encoder)
        return
    for start in range(0, len(value), MOST):
        some = value[start : start + MOST]
        yield [encoder.encode(some if isinstance(some, list) else some.tolist())[1:-1]]


def _together(items: Iterable[Any], encoder: json.JSONEncoder) -> Iterator[Iterable[str]]:
    some: list[Any] = []
    room = MOST
    for each in items:
        room = _room_beside(each, room)
        if room < 0 and some:
            yield [encoder.encode(some)[1:-1]]
            some, room = [], _room_beside(each, MOST)
        if room < 0:
            yield json_pieces(each, encoder)
            room = MOST
        else:
            some.append(each)
    if some:
        yield [encoder.encode(some)[1:-1]]


def _is_nested(value: "list[Any] | Array") -> bool:
    if isinstance(value, np.ndarray):
        return value.ndim > 1
    return bool(value) and isinstance(value[0], (list, dict, np.ndarray))


def _is_small(value: Any) -> bool:
    return _room_beside(value, MOST) >= 0


def _room_beside(value: Any, room: int) -> int:
    """Of so many values how many are left beside these; below 0 where they are not for json."""
    if isinstance(value, (np.ndarray, Iterator)):
        return -1
    if isinstance(value, list) and not _is_nested(value):
        return room - len(value)
    if not isinstance(value, (list, dict)):
        return room - 1
    for each in value.values() if isinstance(value, dict) else value:
        room = _room_beside(each, room)
        if room < 0:
            break
    return room
