"""A lesson of the course for a class: which one, from which seed, and what is locked in it."""

from dataclasses import dataclass

from nnviz.lessons.names import FORMS
from nnviz.sharing.code import letters, locks
from nnviz.sharing.code.errors import CodeError, newer
from nnviz.sharing.code.numbers import IDS, NUMBERS

LANGUAGES = ("en", "zh")
MOST_SEED = (1 << 24) - 1
_VERSION = 0
_WIDTHS = (3, 7, 15, 1, 24, 5)
"""Bits of version, lesson, locks, language, seed, and the lesson's own knobs."""


@dataclass(frozen=True, kw_only=True)
class LessonCode:
    """Whoever types it gets this lesson, in this form, from this seed, with these controls locked.

    ``locks`` are names of `nnviz.sharing.code.locks.LOCKS`.
    """

    lesson: str
    form: str = "quick"
    seed: int = 1
    locks: frozenset[str] = frozenset()
    language: str = "en"


def written(code: LessonCode) -> str:
    """Its twelve letters, in groups. Raises CodeError where they cannot hold it."""
    if code.lesson not in NUMBERS:
        raise CodeError("Only a lesson of the course has a code of twelve letters.")
    if not 0 <= code.seed <= MOST_SEED:
        raise CodeError("A code holds seeds up to {most:,}: choose a smaller one.", most=MOST_SEED)
    parts = (
        _VERSION,
        NUMBERS[code.lesson],
        locks.as_bits(code.locks),
        LANGUAGES.index(code.language),
        code.seed,
        FORMS.index(code.form),
    )
    number = 0
    for part, width in zip(parts, _WIDTHS, strict=True):
        number = number << width | part
    return letters.written(number)


def read(text: str) -> LessonCode:
    """The lesson of a code, however it was typed. Raises CodeError."""
    number = letters.read(text)
    parts = []
    for width in reversed(_WIDTHS):
        parts.append(number & (1 << width) - 1)
        number >>= width
    form, seed, language, bits, lesson, version = parts
    if version != _VERSION or lesson not in IDS or form >= len(FORMS):
        raise newer()
    return LessonCode(
        lesson=IDS[lesson],
        form=FORMS[form],
        seed=seed,
        locks=locks.of_bits(bits),
        language=LANGUAGES[language],
    )
