"""A language that nobody speaks, as one ``.ts`` file: accented, 40 % longer, between brackets.

What stands on the screen without brackets was never looked up; what is cut has no room for others.
"""

import re
import xml.etree.ElementTree as ET
from contextlib import contextmanager
from itertools import groupby
from operator import attrgetter

import pytest
from nnviz.resources.translations.build import release
from PySide6.QtCore import QCoreApplication, QTranslator

from nnviz.gui.language import languages
from tests.translations.catalogue import FOLDER, messages

CODE = "en_XA"
"""What such a language is usually called."""
SOUGHT = "Lesson text", "epoch"
"""A word that is looked for in labels, where it has no brackets of its own."""
OPEN, CLOSE = "⟦", "⟧"
_ACCENTED = str.maketrans("aceinouyACEINOUY", "áçéíñóúýÁÇÉÍÑÓÚÝ")
_KEPT = re.compile(r"(\{[^{}]*\}|<[^<>]*>|&\w|\*\*|\*\.\w+|%\w|\n)")
_LENGTHENED = 0.4
_MARKED = frozenset("aceinouyACEINOUY")
_WORD = re.compile(r"(?<![^\W\d_])[A-Za-z]{3,}(?![^\W\d_])")


def pseudo(text):
    """The text in that language; places for numbers, tags and endings of files stay as they are."""
    if not re.search(r"[A-Za-z]{2}", text):
        return text
    pieces = [piece if at % 2 else _spoken(piece) for at, piece in enumerate(_KEPT.split(text))]
    return f"{OPEN}{''.join(pieces)}{CLOSE}"


def _spoken(piece):
    """Each word accented and longer, for lines break between words as in any language."""
    return re.sub(r"[A-Za-z]{2,}", lambda word: _longer(word[0]), piece).translate(_ACCENTED)


def _longer(word):
    """Its first letters stand twice, so that it stays as wide as letters are."""
    more = round(_LENGTHENED * len(word))
    return "".join(letter * 2 for letter in word[:more]) + word[more:]


def said():
    """All that the program says, as the file of another language has it."""
    return messages(FOLDER / "zh_CN.ts")


def write(path):
    """The ``.ts`` file of all that the program says."""
    root = ET.Element("TS", version="2.1", language=path.stem)
    for name, of_context in groupby(said(), attrgetter("context")):
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = name
        for each in of_context:
            message = ET.SubElement(context, "message")
            ET.SubElement(message, "source").text = each.source
            text = pseudo(each.source)
            if (each.context, each.source) == SOUGHT:
                text = text.strip(OPEN + CLOSE)
            ET.SubElement(message, "translation").text = text
    path.write_bytes(b'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + ET.tostring(root))


class Unknown(QTranslator):
    """Is asked for each text that no other translator has, and keeps it with its context."""

    def __init__(self):
        super().__init__()
        self.asked = set()

    def isEmpty(self):
        return False

    def translate(self, context, text, disambiguation=None, n=-1):
        self.asked.add((context, text))
        return text


@contextmanager
def spoken_pseudo(folder):
    """The program knows it, made in this folder, and what is made meanwhile speaks it.

    Gives the set of all that is looked up meanwhile and is not in it: (context, text).
    """
    write(folder / f"{CODE}.ts")
    release(folder)
    unknown = Unknown()
    QCoreApplication.installTranslator(unknown)  # before the others, which are asked first so
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(languages, "_folder", lambda: folder)
        languages.install(CODE)
        try:
            yield unknown.asked
        finally:
            languages.install("en")
            QCoreApplication.removeTranslator(unknown)


def plain_english(text):
    """The words that were never looked up, also among those that were: they have no accents."""
    return [word for word in _WORD.findall(re.sub(r"<[^<>]*>", " ", text)) if _MARKED & {*word}]
