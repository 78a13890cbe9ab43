"""Words that stand for an empty cell, such as - and NA, and may be classes of a wanted column."""

import dataclasses
from collections.abc import Collection, Iterable, Iterator

from nnviz.core.sentence import Sentence, listed
from nnviz.data.tables.columns import Look

LEAST = 5
"""So often a mark comes, at least, that is a class, unless it is - beside +."""
_MARKS = frozenset({"-", "--", "."})
"""Those that are written for a class; NA and ? are empty, however many."""


def with_marks(look: Look) -> Look:
    """The column as a wanted one: what looks empty is a class where it is as frequent as one."""
    for mark in sorted(_MARKS & look.cells.blanks.keys()):
        if _is_class(mark, look):
            look = dataclasses.replace(look, cells=look.cells.with_word(mark))
    return look


def _is_class(mark: str, look: Look) -> bool:
    return _is_beside_plus(mark, look) or _is_frequent(mark, look)


def _is_beside_plus(mark: str, look: Look) -> bool:
    return mark == "-" and "+" in look.words


def _is_frequent(word: str, look: Look) -> bool:
    """Whether it comes as often as one of the other words."""
    rarest = min((look.cells.counts or {}).values(), default=0)
    return len(look.cells.blanks[word]) >= max(LEAST, rarest)


def asked_of_marks(look: Look) -> Iterator[Sentence]:
    """What of a wanted column's marks can be read two ways."""
    for mark in sorted(_MARKS & set(look.words)):
        if _is_beside_plus(mark, look):
            continue
        yield Sentence(
            "{column}: “{word}” is taken for a class. Where it stands for nothing, leave these "
            "cells empty.",
            column=look.name,
            word=mark,
        )
    for word in look.cells.blanks:
        if _is_frequent(word, look):
            yield Sentence(
                "{column}: “{word}” is taken for an empty cell, {count:,} times. Where it is a "
                "class, write another word.",
                column=look.name,
                word=word,
                count=len(look.cells.blanks[word]),
            )


def asked_of_numbers(looks: Iterable[Look]) -> Iterator[Sentence]:
    """Which words among numbers are taken for nothing."""
    for look in looks:
        if look.cells.are_numbers:
            for word, rows in look.cells.blanks.items():
                yield Sentence(
                    "{column}: “{word}” among the numbers is taken for an empty cell, {count:,} "
                    "times.",
                    column=look.name,
                    word=word[:60],
                    count=len(rows),
                )


def in_brackets(words: Collection[str]) -> Sentence | str:
    """Words with commas between, " (NA, ?)", or nothing where there are none."""
    return Sentence(" ({words})", words=listed(words)) if words else ""
