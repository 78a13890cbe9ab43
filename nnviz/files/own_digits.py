"""A person's labelled digits on disk, as json.

``{"format": "nnviz-digits", "version": 1, "digits": [{"label": 7, "strokes": [[[x, y], …], …]},
{"label": 3, "pixels": "…"}]}``: what was drawn as its strokes, y downward, in any unit; what was
scanned as 28 × 28 bytes of grey in base64, row after row, 255 the strongest ink. What was drawn has
its pixels too where nnviz wrote it: a thousand drawings would take seconds to be drawn anew.
"""

import base64
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from nnviz.data.ink import SIDE
from nnviz.data.own_digits import OwnDigit
from nnviz.files.atomic import writing_atomically
from nnviz.files.errors import FileError
from nnviz.files.json_pieces import write_json
from nnviz.files.reading import parse_json, read_bytes
from nnviz.files.strokes import as_strokes
from nnviz.files.versions import check_header

HEADER = {"format": "nnviz-digits", "version": 1}
MOST_DIGITS = 10_000
_MOST_BYTES = 100_000_000


def save_digits(path: str | os.PathLike[str], digits: Sequence[OwnDigit]) -> None:
    """Write the digits atomically. Raises FileError, also for more than could be read again."""
    if len(digits) > MOST_DIGITS:
        raise _too_many(Path(path))
    with writing_atomically(Path(path)) as file:
        write_json(file, {**HEADER, "digits": as_entries(digits)})
        file.write(b"\n")


def load_digits(path: str | os.PathLike[str]) -> list[OwnDigit]:
    """The digits in a file, in their order. Raises FileError."""
    path = Path(path)
    document = parse_json(path, read_bytes(path, _MOST_BYTES))
    other = FileError("{path} holds no digits of nnviz: choose another file.", path=path)
    check_header(path, document, HEADER, other)
    return as_digits(path, document.get("digits"))


def as_entries(digits: Sequence[OwnDigit]) -> Iterator[dict[str, Any]]:
    """The digits as json knows them, one after the other."""
    return map(_entry, digits)


def as_digits(path: Path, entries: Any) -> list[OwnDigit]:
    """The digits of such entries in a file. Raises FileError."""
    if not isinstance(entries, list) or len(entries) > MOST_DIGITS:
        raise _too_many(path)
    return [_digit(path, number, entry) for number, entry in enumerate(entries, 1)]


def _too_many(path: Path) -> FileError:
    return FileError(
        "{path} must hold a list of at most {most:,} digits.", path=path, most=MOST_DIGITS
    )


def _entry(digit: OwnDigit) -> dict[str, Any]:
    pixels = base64.b64encode(digit.image.tobytes()).decode("ascii")
    entry = {"label": digit.label, "pixels": pixels}
    if digit.strokes is None:
        return entry
    return {**entry, "strokes": [line.tolist() for line in digit.strokes]}


def _digit(path: Path, number: int, entry: Any) -> OwnDigit:
    label = entry.get("label") if isinstance(entry, dict) else None
    if isinstance(label, bool) or not isinstance(label, int) or not 0 <= label <= 9:
        raise FileError(
            "{path}: digit {number} needs a label from 0 to 9.", path=path, number=number
        )
    strokes, pixels = as_strokes(entry.get("strokes")), _pixels(entry.get("pixels"))
    if strokes:
        drawn = None if pixels is None else OwnDigit(label, pixels, tuple(strokes))
        return drawn or OwnDigit.drawn(label, strokes)
    if pixels is None:
        raise FileError(
            "{path}: digit {number} needs strokes or {side}×{side} pixels.",
            path=path,
            number=number,
            side=SIDE,
        )
    return OwnDigit(label, pixels)


def _pixels(text: Any) -> Any:
    """Grey values (784,) uint8; None where the text does not hold so many."""
    try:
        content = base64.b64decode(text, validate=True)
    except (TypeError, ValueError):
        return None
    return np.frombuffer(content, dtype=np.uint8) if len(content) == SIDE * SIDE else None
