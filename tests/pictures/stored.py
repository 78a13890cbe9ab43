"""Where pictures are kept, who shows them, and which of the program's words can be read on each."""

import io
import json
import re
from functools import cache
from pathlib import Path

import numpy as np
from PIL import Image
from PIL.PngImagePlugin import PngInfo
from PySide6.QtCore import QBuffer
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QTabBar, QWidget

from tests.pictures.few_colours import in_few_colours
from tests.translations.catalogue import FOLDER, messages

PROJECT = Path(__file__).parents[2]
GUIDE = PROJECT / "resources" / "guide"
READMES = {"en": PROJECT / "README.md", "zh_CN": PROJECT / "assets" / "README.zh_CN.md"}
LANGUAGES = tuple(READMES)
TRANSLATED = "zh_CN"
_SHOWN = re.compile(r"!\[([^\]]*)\]\(([^)]+)\)")
FOOT = 16
"""Pixels that are left of what is empty."""
_WORDS = "words"
"""The entry of a PNG that has a picture's words, as json."""


def place_of(name, language):
    """The file of that picture."""
    return GUIDE / language / "pictures" / f"{name}.png"


def shown(language):
    """What is said of each picture that the guide or README shows, by its path."""
    found = {}
    for page in (READMES[language], *sorted((GUIDE / language).glob("*.md"))):
        for words, path in _SHOWN.findall(page.read_text(encoding="utf-8")):
            found[(page.parent / path).resolve()] = words
    return found


@cache
def words_of_the_program(language):
    """All that it says in that language, word by word as it is written."""
    entries = messages(FOLDER / f"{TRANSLATED}.ts")
    return frozenset(
        each.translation if language == TRANSLATED else each.source for each in entries
    )


def taken(widget):
    """The widget as a picture, without transparency, and without the empty part at its foot."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    widget.grab().save(buffer, "PNG")
    whole = Image.open(io.BytesIO(buffer.data().data())).convert("RGB")
    rows = np.asarray(whole)
    other = np.flatnonzero((rows != rows[-1]).any(axis=(1, 2)))
    used = int(other[-1]) + 1 if len(other) else 1
    return whole.crop((0, 0, whole.width, min(used + FOOT, whole.height)))


def words_on(widget, language):
    """The words on it that the program always says so; numbers and names are not among them."""
    parts = [part for part in (widget, *widget.findChildren(QWidget)) if part.isVisibleTo(widget)]
    return sorted(
        {each for part in parts for each in _texts(part)} & words_of_the_program(language)
    )


def _texts(part):
    if isinstance(part, QLabel | QAbstractButton):
        return [part.text()]
    if isinstance(part, QComboBox):
        return [part.currentText()]
    if isinstance(part, QTabBar):
        return [part.tabText(at) for at in range(part.count())]
    return []


def save(picture, path, words):
    """Write a picture small, with the words that are on it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    notes = PngInfo()
    notes.add_text(_WORDS, json.dumps(words), zip=True)
    in_few_colours(picture).save(path, optimize=True, pnginfo=notes)


def words_in(path):
    """The words that are on a stored picture."""
    with Image.open(path) as picture:
        return json.loads(picture.text[_WORDS])


def read(path):
    """A stored picture."""
    with Image.open(path) as picture:
        return picture.convert("RGB")
