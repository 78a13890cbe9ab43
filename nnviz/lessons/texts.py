"""What a text of a lesson may be: Markdown without HTML and pictures, with numbers put in.

A file may come from anywhere. Its texts are shown by widgets that know HTML and would fetch
pictures, so that neither may ever be in one.
"""

import re
import string
import unicodedata
from collections.abc import Collection, Iterator, Mapping
from types import MappingProxyType

from nnviz.core.sentence import Sentence
from nnviz.number_forms import written

MOST = MappingProxyType(
    {
        "id": 12,
        "number": 8,
        "name": 40,
        "title": 60,
        "label": 80,
        "text": 300,
        "choice": 120,
        "source": 200,
        "idea": 800,
        "explanation": 3_000,
    }
)
"""Letters that a text of each kind may have."""

_HTML = re.compile(r"<[A-Za-z/!?]")
_PICTURE = re.compile(r"!\[")
_LINK = re.compile(r"\]\s*\(\s*([^)\s]*)|^\s*\[[^\]]*\]:\s*(\S*)", re.MULTILINE)
_SAFE = ("https://", "http://")
_FORMAT = re.compile(r"(,)?(\.\d)?[fg%]?")


def complaint(text: str) -> Sentence | None:
    """Why this text cannot be shown; None if it can."""
    if not _is_visible(text):
        return Sentence("there is an invisible character in it: remove it")
    if _HTML.search(text):
        return Sentence("HTML is not shown: write Markdown, and a space after a <")
    if _PICTURE.search(text):
        return Sentence("pictures are not shown: remove the ![")
    for found in _LINK.finditer(text):
        if not (found[1] or found[2] or "").startswith(_SAFE):
            return Sentence("a link begins with https:// or http://")
    return None


def _is_visible(text: str) -> bool:
    """Whether no letter of it is unseen; only lines that hold more than usual are spelt out."""
    lines = text.split("\n")
    odd = "".join(line for line in lines if not line.isprintable())
    return not any(unicodedata.category(letter).startswith("C") for letter in odd)


def names_in(text: str) -> Iterator[str]:
    """The names in braces, in order; ValueError, a Sentence, where braces are wrong."""
    for _, name, form, conversion in _pieces(text):
        if name is None:
            continue
        if conversion or not name.isidentifier() or not _FORMAT.fullmatch(form or ""):
            raise WrongBracesError(
                Sentence(
                    "in braces stands the name of a measure, as {example}", example="{gap:.1f}"
                )
            )
        yield name


class WrongBracesError(ValueError):
    """Braces that hold no name; its argument is the Sentence."""

    @property
    def sentence(self) -> Sentence:
        """What is wrong."""
        said: Sentence = self.args[0]
        return said


def filled(text: str, numbers: Mapping[str, float | None], forms: Mapping[str, str]) -> str:
    """The text with its numbers; ``forms`` is how each is written where the text does not say.

    A number that this run does not have is a dash.
    """
    made = []
    for before, name, form, _ in _pieces(text):
        made.append(before)
        if name is not None:
            value = numbers.get(name)
            made.append("–" if value is None else written(value, form or forms.get(name, ".4g")))
    return "".join(made)


def unknown_name(text: str, known: Collection[str]) -> str | None:
    """The first name in braces that is none of ``known``."""
    return next((name for name in names_in(text) if name not in known), None)


def _pieces(text: str) -> Iterator[tuple[str, str | None, str | None, str | None]]:
    try:
        yield from string.Formatter().parse(text)
    except ValueError:
        raise WrongBracesError(
            Sentence("write {doubled} for a brace that holds no name", doubled="{{ }}")
        ) from None
