"""What all files of the course begin with: TOML, an id, a number."""

import re
import tomllib
from typing import Any

from nnviz.core import Sentence
from nnviz.lessons.errors import LessonError
from nnviz.lessons.reading.table import Table, shown

MOST_BYTES = 100_000
"""Of a file."""

_LONGEST_MINUTES = 90
_ID = re.compile(r"[A-Za-z][A-Za-z0-9-]*")
_NUMBER = re.compile(r"[1-9]\.[1-9][0-9]?")


def document(content: bytes, file: str) -> Table:
    """The content of a file, called ``file`` in sentences. Raises LessonError."""
    file = shown(file)
    try:
        return Table(file, "", tomllib.loads(content.decode()))
    except RecursionError:
        raise LessonError("{file} is nested too deeply.", file=file) from None
    except UnicodeDecodeError:
        raise LessonError("{file} is not text in UTF-8.", file=file) from None
    except ValueError as error:
        reason = shown(str(error).rstrip("."), 200)
        raise LessonError("{file} is not TOML: {reason}.", file=file, reason=reason) from None


def read_heading(table: Table, number: str | None = None) -> dict[str, Any]:
    """What a lesson or a case is called: its id, number, title and minutes.

    Where it has no number it is ``number``; None: it must have one.
    """
    return {
        "id": read_id(table),
        "number": _read_number(table) if number is None or "number" in table else number,
        "title": table.text("title", "title"),
        "minutes": table.whole("minutes", 1, _LONGEST_MINUTES),
    }


def read_id(table: Table) -> str:
    """The id of a lesson, a case or a class."""
    return _matching(table, "id", _ID, Sentence("write letters and digits, as L15"))


def _read_number(table: Table) -> str:
    return _matching(table, "number", _NUMBER, Sentence("write chapter and place, as 3.4"))


def _matching(table: Table, key: str, pattern: re.Pattern[str], otherwise: Sentence) -> str:
    value = table.text(key, key)
    if not pattern.fullmatch(value):
        raise table.error(key, otherwise)
    return value
