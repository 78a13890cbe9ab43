"""Puts into the reader's language what core, data and files say, and numbers as they write them."""

from typing import Any

from nnviz.core.refusals import said_by
from nnviz.core.sentence import Sentence
from nnviz.gui.controls.number_words import short
from nnviz.number_forms import amount, rounded


class _Figure(float):
    """A float that a template formats as everywhere on the screen: 1.2·10¹⁰, never 1.2e+10."""

    def __format__(self, form: str) -> str:
        return short(self, 3) if form.endswith("g") else super().__format__(form)


def in_words(said: Sentence | Exception | str) -> str:
    """The text of a sentence, or of the one that an error carries; a str is in words already."""
    sentence = said_by(said) if isinstance(said, OSError) else getattr(said, "sentence", said)
    if not isinstance(sentence, Sentence):
        return str(sentence)
    values = {name: _in_words(value) for name, value in sentence.values.items()}
    return str(sentence.but(**values))


def roughly(value: float, spread: float) -> str:
    """An amount to a hundredth of the ``spread`` and no further, as the end of an axis."""
    return amount(rounded(value, spread), spread)


def span(low: float, high: float) -> str:
    """From the least to the largest of such values: 1–9, −3 to 9, or 4 where there is one alone."""
    spread = high / 4 - low / 4
    if low == high:
        return amount(low)
    ends = amount(low, spread), amount(high, spread)
    if low < 0:
        return str(Sentence("{low} to {high}", low=ends[0], high=ends[1]))
    return "\N{EN DASH}".join(ends)


def _in_words(value: Any) -> Any:
    if isinstance(value, Sentence):
        return in_words(value)
    return _Figure(value) if isinstance(value, float) else value
