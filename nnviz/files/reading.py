"""Reads files that may hold anything: too much, too deep, not JSON, not numbers."""

import json
import math
import sys
from pathlib import Path
from typing import Any, NoReturn

from nnviz import paths
from nnviz.files.errors import FileError, unreadable

_MOST_DIGITS = sys.float_info.max_10_exp
"""So many digits of a whole number always fit a float, and what counts with it."""


def read_bytes(path: Path, limit: int, start: int = 0) -> bytes:
    """The content of a file from byte ``start`` on, at most ``limit`` bytes. Raises FileError."""
    check_is_file(path)
    try:
        with path.open("rb") as file:
            file.seek(start)
            content = file.read(limit + 1)
    except FileNotFoundError:
        raise FileError("There is no file {path}: check its name.", path=path) from None
    except OSError as error:
        raise unreadable(path, error) from error
    if len(content) > limit:
        raise FileError(
            "{path} is larger than {most}: choose another file.", path=path, most=_size(limit)
        )
    return content


def check_is_file(path: Path) -> None:
    """Raise FileError for a folder, and for a pipe: who reads one waits for who writes.

    Also for what the system does not let one look at; what is not there opening it tells.
    """
    refusal = paths.refusal(path)
    if refusal is not None:
        raise unreadable(path, refusal) from refusal
    if paths.is_folder(path):
        raise FileError("{path} is a folder: name a file.", path=path)
    if paths.is_pipe(path):
        raise FileError("{path} is a pipe: name a file.", path=path)


def _size(limit: int) -> str:
    """ "5 MB", "100 kB"."""
    return f"{limit // 1_000_000:,} MB" if limit >= 1_000_000 else f"{limit // 1_000:,} kB"


def parse_json(path: Path, content: bytes) -> Any:
    """What the content of ``path`` says as JSON, every number one that a float holds.

    Raises FileError, also for NaN, Infinity and whole numbers too large for that.
    """

    def refuse(name: str) -> NoReturn:
        """NaN or Infinity, which Python's json reads and JSON does not know."""
        raise FileError("{path} holds a number that is not finite: save it anew.", path=path)

    def whole(digits: str) -> int:
        if len(digits) > _MOST_DIGITS:
            raise FileError("{path} holds a number that is too large: put it right.", path=path)
        return int(digits)

    def fraction(digits: str) -> float:
        number = float(digits)
        return number if math.isfinite(number) else refuse(digits)

    try:
        return json.loads(content, parse_constant=refuse, parse_int=whole, parse_float=fraction)
    except FileError:
        raise
    except RecursionError:
        raise FileError("{path} is nested too deeply: choose another file.", path=path) from None
    except ValueError:
        raise FileError("{path} is not JSON: choose another file.", path=path) from None
