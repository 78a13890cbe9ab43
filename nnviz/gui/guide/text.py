"""The guide as it is written: one Markdown file a chapter, in each language.

A heading ends with its name in braces, ``## Cost {#cost}``, the same in all languages.
"""

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import NamedTuple

from nnviz.core.sentence import ENGLISH

_PLACE = re.compile(r"\]\([^)]*\)")
"""Where a picture is: nobody reads that."""
_HEADING = re.compile(r"^(#{1,2}) (.+?) \{#([\w-]+)\}$", re.MULTILINE)


class Section(NamedTuple):
    """A heading, its name, whether it begins a chapter, and what stands under it."""

    name: str
    title: str
    begins: bool
    body: str

    def says(self, words: str) -> bool:
        """Whether it holds all of these words, in any order."""
        text = _PLACE.sub("]", f"{self.title}\n{self.body}").casefold()
        return all(word in text for word in words.casefold().split())


@cache
def guide(language: str) -> tuple[Section, ...]:
    """All sections in order; in English where it is not written in that language."""
    pages = (each for each in _folder(language).iterdir() if each.name.endswith(".md"))
    chapters = sorted(pages, key=lambda each: each.name)
    return tuple(
        section for each in chapters for section in _sections(each.read_text(encoding="utf-8"))
    )


def picture(language: str, place: str) -> bytes:
    """The PNG that a chapter shows from that ``place`` beside it; b"" where there is none."""
    file = _folder(language) / place
    return file.read_bytes() if file.is_file() else b""


def _folder(language: str) -> Traversable:
    folder = files("nnviz.resources") / "guide"
    own = folder / language
    return own if own.is_dir() else folder / ENGLISH


def _sections(text: str) -> Iterator[Section]:
    found = list(_HEADING.finditer(text))
    ends = [*(each.start() for each in found[1:]), len(text)]
    for each, end in zip(found, ends, strict=True):
        yield Section(each[3], each[2], len(each[1]) == 1, text[each.end() : end].strip())
