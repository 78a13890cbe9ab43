"""Reads whatever a person types, pastes or drops as a code."""

from typing import TypeAlias

from nnviz.sharing.code import lesson_code, letters, line
from nnviz.sharing.code.errors import CodeError
from nnviz.sharing.code.lesson_code import LessonCode
from nnviz.sharing.code.shared import Shared

Found: TypeAlias = LessonCode | Shared

_MOST_TYPED = 10_000
"""Letters that are looked at: a line of the longest kind, broken in a letter's way."""


def read(text: str) -> Found:
    """What a code holds: twelve letters, or a line. Raises CodeError."""
    if len(text) > _MOST_TYPED:
        raise CodeError("This is too long for a code: a file is opened by its name.")
    if not text.strip():
        raise CodeError("Type or paste a code: twelve letters, or a line from nnviz: on.")
    return line.read(text) if line.is_line(text) else lesson_code.read(text)


def is_code(text: str) -> bool:
    """Whether this can be opened: what is in the clipboard may be anything."""
    is_short = len(text) <= 2 * letters.LENGTH or (line.is_line(text) and len(text) <= _MOST_TYPED)
    if not is_short:
        return False
    try:
        read(text)
    except CodeError:
        return False
    return True
