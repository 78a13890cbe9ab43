"""A table of a file that may hold anything, asked for one entry after the other.

What is missing, of another kind or too long raises LessonError with its place; ``done`` refuses
what nobody has asked for.
"""

import difflib
import math
from collections.abc import Collection, Iterator, Mapping
from typing import Any, TypeVar

from nnviz.core.sentence import Sentence, enumerated, listed, spoken
from nnviz.lessons import texts
from nnviz.lessons.errors import LessonError

Default = TypeVar("Default")
_LARGEST = 1e12
_LONGEST = 40
_NEVER_SAID = frozenset({"id", "name", "number", "source"})


class Table:
    """The entries of a table; ``place`` is what a sentence calls it, "" the file itself."""

    def __init__(self, file: str, place: str, values: Any) -> None:
        self.file, self.place = file, place
        if not isinstance(values, dict):
            raise LessonError(self._sentence("", Sentence("this must be a table")))
        self._values: Mapping[str, Any] = values
        self._asked: set[str] = set()

    def __contains__(self, key: str) -> bool:
        self._asked.add(key)
        return key in self._values

    @property
    def keys(self) -> tuple[str, ...]:
        """All its keys, in the file's order."""
        return tuple(self._values)

    def error(self, key: str, said: Sentence) -> LessonError:
        """The error of an entry."""
        return LessonError(self._sentence(key, said))

    def done(self) -> None:
        """Refuse the first entry that is unknown, with the known one it is most like."""
        for key in self._values:
            if key not in self._asked:
                raise self.error(shown(key), unknown(key, self._asked))

    def raw(self, key: str) -> Any:
        """An entry as it is; it must be there."""
        if key not in self:
            raise self.error(key, Sentence("this is missing"))
        return self._values[key]

    def text(self, key: str, kind: str = "text", default: str | None = None) -> str:
        """Markdown, or words, of at most as many letters as its kind may have."""
        if default is not None and key not in self:
            return default
        value = self.raw(key)
        if not isinstance(value, str) or not value.strip():
            raise self.error(key, Sentence("this must be a text"))
        value, most = value.strip(), texts.MOST[kind]
        if len(value) > most:
            raise self.error(key, Sentence("use at most {most:,} letters", most=most))
        wrong = texts.complaint(value)
        if wrong is not None:
            raise self.error(key, wrong)
        return value if key in _NEVER_SAID else spoken("Lesson text", value)

    def number(self, key: str) -> float:
        """A finite number."""
        return self.as_number(key, self.raw(key))

    def maybe_number(self, key: str) -> float | None:
        """A finite number, or None where there is none."""
        return self.number(key) if key in self else None

    def whole(self, key: str, least: int, most: int, default: int | None = None) -> int:
        """A whole number within limits."""
        if default is not None and key not in self:
            return default
        value = self.raw(key)
        if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
            raise self.error(
                key,
                Sentence(
                    "this must be a whole number, {least} to {most:,}", least=least, most=most
                ),
            )
        return value

    def flag(self, key: str, *, default: bool) -> bool:
        """True or false."""
        value = self._values[key] if key in self else default
        if not isinstance(value, bool):
            raise self.error(key, Sentence("this must be true or false"))
        return value

    def word(self, key: str, known: Collection[str], default: str | None = None) -> str:
        """One of these words."""
        if default is not None and key not in self:
            return default
        return self.as_word(key, self.raw(key), known)

    def maybe_word(self, key: str, known: Collection[str]) -> str | None:
        """One of these words, or None where there is none."""
        return self.word(key, known) if key in self else None

    def words(self, key: str, known: Collection[str] | None = None) -> tuple[str, ...]:
        """Several words, of these or any short ones; none where the entry is not there."""
        value = self._values[key] if key in self else []
        if not isinstance(value, list) or len(value) > _LONGEST:
            raise self.error(
                key, Sentence("this must be a list of at most {most} words", most=_LONGEST)
            )
        return tuple(self.as_word(key, each, known) for each in value)

    def table(self, key: str) -> "Table":
        """A table inside this one; it must be there."""
        return Table(self.file, self._inside(key), self.raw(key))

    def maybe_table(self, key: str) -> "Table | None":
        """A table inside this one, if it is there."""
        return self.table(key) if key in self else None

    def tables(self, key: str, most: int) -> Iterator["Table"]:
        """The tables of a list, numbered from 1; none where it is not there."""
        values = self._values[key] if key in self else []
        if not isinstance(values, list) or len(values) > most:
            raise self.error(
                key,
                Sentence("this must be a list of at most {most} tables, each [[…]]", most=most),
            )
        for number, each in enumerate(values, 1):
            yield Table(self.file, f"{self._inside(key)} {number}", each)

    def as_number(self, key: str, value: Any) -> float:
        """``value``, which stands at ``key``, as a finite number."""
        is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
        if not is_number or not abs(value) <= _LARGEST or not math.isfinite(value):
            raise self.error(key, Sentence("this must be a number"))
        return float(value)

    def as_word(self, key: str, value: Any, known: Collection[str] | None) -> str:
        """``value``, which stands at ``key``, as one of these words."""
        if not isinstance(value, str):
            raise self.error(key, Sentence("this must be a word in quotation marks"))
        if known is None and not (value.isprintable() and 0 < len(value) <= _LONGEST):
            raise self.error(key, Sentence("this must be a short word"))
        if known is not None and value not in known:
            raise self.error(key, unknown(value, known))
        return value

    def _inside(self, key: str) -> str:
        return f"{self.place}.{key}" if self.place else key

    def _sentence(self, key: str, said: Sentence) -> Sentence:
        place = listed(filter(None, (self.file, self.place, key)))
        if str(said).endswith((".", "?")):
            return Sentence("{place}: {said}", place=place, said=said)
        return Sentence("{place}: {said}.", place=place, said=said)


def unknown(word: str, known: Collection[str]) -> Sentence:
    """That a word is none of those known, and which it may be meant to be."""
    near = difflib.get_close_matches(word[:_LONGEST], known, 1)
    if near:
        return Sentence("'{word}' is not known: is it {near}?", word=shown(word), near=near[0])
    names = enumerated(sorted(known))
    return Sentence("'{word}' is not known: there are {names}", word=shown(word), names=names)


def shown(word: str, most: int = _LONGEST) -> str:
    """A word from anywhere as a sentence may hold it."""
    word = "".join(c if c.isprintable() else "?" for c in word)
    return word if len(word) <= most else f"{word[:most]}…"
