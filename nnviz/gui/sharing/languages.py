"""The languages that a lesson's code knows, and those that the program speaks."""

from nnviz.sharing.code import reading
from nnviz.sharing.code.errors import CodeError
from nnviz.sharing.code.lesson_code import LessonCode

_SPOKEN = {"en": "en", "zh": "zh_CN"}
"""What the program calls the languages of codes."""


def in_code(spoken: str) -> str:
    """What a code calls that language of the program; English where it knows none like it."""
    return next((name for name, each in _SPOKEN.items() if each == spoken), "en")


def language_of(text: str) -> str:
    """The language that a code was made in, as the program calls it; "" where it says none."""
    try:
        found = reading.read(text)
    except CodeError:
        return ""
    return _SPOKEN[found.language] if isinstance(found, LessonCode) else ""
