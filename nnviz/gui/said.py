"""Puts into the reader's language what core, data and files say."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from nnviz.core.refusals import reason_of
from nnviz.core.sentence import Sentence
from nnviz.gui.controls.number_words import short


class _Figure(float):
    """A float that a template formats as everywhere on the screen: 1.2·10¹⁰, never 1.2e+10."""

    def __format__(self, form: str) -> str:
        return short(self, 3) if form.endswith("g") else super().__format__(form)


def in_words(said: Sentence | Exception | str) -> str:
    """The text of a sentence, or of the one that an error carries; a str is in words already."""
    sentence = reason_of(said) if isinstance(said, OSError) else getattr(said, "sentence", said)
    if not isinstance(sentence, Sentence):
        return str(sentence)
    values = {name: _in_words(value) for name, value in sentence.values.items()}
    return QCoreApplication.translate("Sentence", sentence.template).format(**values)


def _in_words(value: Any) -> Any:
    if isinstance(value, Sentence):
        return in_words(value)
    return _Figure(value) if isinstance(value, float) else value
