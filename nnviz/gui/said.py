"""Puts into the reader's language what core, data and files say."""

from PySide6.QtCore import QCoreApplication

from nnviz.core.sentence import Sentence


def in_words(said: Sentence | Exception | str) -> str:
    """The text of a sentence, or of the one that an error carries; a str is in words already."""
    sentence = getattr(said, "sentence", said)
    if not isinstance(sentence, Sentence):
        return str(sentence)
    values = {
        name: in_words(value) if isinstance(value, Sentence) else value
        for name, value in sentence.values.items()
    }
    return QCoreApplication.translate("Sentence", sentence.template).format(**values)
