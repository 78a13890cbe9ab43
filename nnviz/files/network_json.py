"""The numbers in a network's json: read with limits, and checked to be what its sizes promise."""

from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np

from nnviz.core.arrays import Array
from nnviz.core.rules import MOST_WEIGHTS
from nnviz.core.sentence import Sentence
from nnviz.files.errors import FileError
from nnviz.files.reading import parse_json, read_bytes

_LONGEST_NUMBER = len("-2.2250738585072014e-308, ")
_MOST_BYTES = MOST_WEIGHTS * _LONGEST_NUMBER
_MOST_VALUES = 3 * MOST_WEIGHTS
_ZIP = b"PK\x03\x04"
"""How an npz begins, such as that of the weights beside a script."""
_PIECE = 10_000_000
"""Bytes that are looked through at a time: all other threads wait meanwhile."""


def read_document(path: Path) -> dict[str, Any]:
    """The json object of a network's file. Raises FileError.

    Every value of json but the first follows a comma, so counting these first keeps a small
    file of many tiny values from filling the memory.
    """
    content = read_bytes(path, _MOST_BYTES)
    if path.suffix.lower() == ".npz" and content.startswith(_ZIP):
        raise FileError(
            "{path} holds arrays, but no network's activations: open the json that the network "
            "was saved in, or its project.",
            path=path,
        )
    starts = range(0, len(content), _PIECE)
    if sum(content.count(b",", start, start + _PIECE) for start in starts) > _MOST_VALUES:
        raise _too_many(path)
    document = parse_json(path, content)
    if not isinstance(document, dict) or not {"sizes", "weights", "biases"} <= document.keys():
        raise FileError("{path} is not a network: sizes, weights and biases are wanted.", path=path)
    return document


def read_layers(path: Path, document: dict[str, Any]) -> tuple[list[Array], list[Array]]:
    """Weights (n_out, n_in) and biases (n_out,) of every layer, float64. Raises FileError."""
    sizes = _read_sizes(path, document["sizes"])
    layers = len(sizes) - 1
    for key in ("weights", "biases"):
        if not isinstance(document[key], list) or len(document[key]) != layers:
            raise FileError(
                "{path} must hold {key} for each layer, {layers} in all, as its sizes say.",
                path=path,
                key=key,
                layers=layers,
            )
    weights, biases = [], []
    written = zip(pairwise(sizes), document["weights"], document["biases"], strict=True)
    for layer, ((n_in, n_out), rows, column) in enumerate(written, start=2):  # the input is layer 1
        what = Sentence("weights of layer {layer}", layer=layer)
        weights.append(_read_matrix(path, rows, (n_out, n_in), what))
        what = Sentence("biases of layer {layer}", layer=layer)
        biases.append(_read_matrix(path, column, (n_out, 1), what).ravel())
    return weights, biases


def _read_sizes(path: Path, sizes: object) -> list[int]:
    if not isinstance(sizes, list) or len(sizes) < 2 or not all(_is_size(n) for n in sizes):
        raise FileError(
            "{path} must give its sizes as whole numbers, such as [784, 30, 10].", path=path
        )
    if sum(n_in * n_out for n_in, n_out in pairwise(sizes)) > MOST_WEIGHTS:
        raise _too_many(path)
    return sizes


def _is_size(n: object) -> bool:
    return type(n) is int and n >= 1


def _too_many(path: Path) -> FileError:
    return FileError(
        "{path} has more than {most:,} weights: choose a smaller network.",
        path=path,
        most=MOST_WEIGHTS,
    )


def _read_matrix(path: Path, rows: object, shape: tuple[int, int], what: Sentence) -> Array:
    """Lists of plain finite numbers, none too large, as an array of exactly this shape.

    The lists are let go of, each when it is read.
    """
    n_rows, n_columns = shape
    if (
        not isinstance(rows, list)
        or len(rows) != n_rows
        or not all(isinstance(row, list) and len(row) == n_columns for row in rows)
    ):
        raise FileError(
            "{path}: the {what} must be {rows} rows of {columns}, as sizes say.",
            path=path,
            what=what,
            rows=n_rows,
            columns=n_columns,
        )
    values = np.empty(shape)
    for at, row in enumerate(rows):  # all at once would keep a window waiting
        if not set(map(type, row)) <= {int, float}:
            raise FileError("{path}: the {what} must all be numbers.", path=path, what=what)
        values[at] = np.array(row, dtype=np.float64)
        rows[at] = None  # and so would to let go of all lists together
    if too_large(values):
        raise FileError(
            "{path}: the {what} have a number that is too large to reckon with: train the network "
            "anew.",
            path=path,
            what=what,
        )
    return values


def too_large(values: Array) -> bool:
    """Whether one of these weights or biases is beyond float32, in which networks are shown."""
    return bool(np.abs(values).max() > np.finfo(np.float32).max)
