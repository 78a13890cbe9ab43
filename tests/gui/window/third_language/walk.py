"""Looks at a window, or at what is over it, and keeps what is wrong with the place of it."""

import re
from collections.abc import Collection, Iterator
from tempfile import gettempdir

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QApplication, QMenu

from nnviz.sharing.code.line import PREFIX as CODE_BEGINS
from tests.gui.language.pseudo import plain_english
from tests.gui.language.texts import texts_of
from tests.gui.window.fitting import faults, path

NAMES = {
    "nnviz": "the program's",
    "MNIST": "of the data",
    "Fashion": "of the data Fashion-MNIST",
    "English": "of a language, in itself",
    "American": "of the pseudo-language, as Qt knows its code",
    "Language": "what the menu is called for who does not read the present one",
}
"""What is the same in every language, and whose or what it is."""

ON_KEYS = {"Alt", "Backspace", "Ctrl", "Delete", "Enter", "Escape", "Page", "Return"}
ON_KEYS |= {"Shift", "Space", "Tab"}
"""What stands on keys, as Qt writes it."""

OF_A_FILE = re.compile(
    rf"(?<![⟦\w])[\w/-]+\.[a-z]\w+|(?<=⟦)[\w/-]+\.(?:csv|npz|png)\b|{re.escape(gettempdir())}/\S+"
)
"""The name of a file that is offered, or is open."""

PATIENCE = 25
"""How often what may only wait for its room is looked at again."""


class Walk:
    """All that is wrong on the way, each with the place where it was seen first.

    The ``known`` words are somebody's own, such as the columns of a table.
    """

    def __init__(self, window, known: Collection[str] = ()) -> None:
        self.window, self.known, self.found = window, known, {}

    def look(self, place: str, top=None, known: Collection[str] = ()) -> None:
        """At the window, or at a dialog over it, where these words are ``known`` too."""
        settle()
        top, known = top or self.window, {*self.known, *known}
        lasting = set(wrong_in(top, known))
        for _ in range(PATIENCE):
            if not lasting:
                return
            QTest.qWait(20)
            lasting &= set(wrong_in(top, known))
        for each in lasting:
            self.found.setdefault(each, place)

    def read(self, place: str, text: str) -> None:
        """A text that stands in no widget yet."""
        for each in english_in([text], self.known):
            self.found.setdefault(each, place)

    def read_menu(self, place: str, menu: QMenu) -> None:
        """A menu that is made where it is asked for."""
        for action in menu.actions():
            self.read(place, action.text())
        menu.deleteLater()


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def wrong_in(top, known: Collection[str] = ()) -> Iterator[str]:
    yield from faults(top)
    for area in top.findChildren(QAbstractScrollArea):
        over = area.horizontalScrollBar().maximum()
        if over and area.isVisible() and not isinstance(area, QAbstractItemView):
            yield f"{path(area)} is {over} pixels too wide"
    yield from english_in(texts_of(top), known)


def english_in(texts, known: Collection[str]) -> Iterator[str]:
    for text in texts:
        english = {*plain_english(OF_A_FILE.sub("", text))} - NAMES.keys() - ON_KEYS - {*known}
        if english and not text.startswith(CODE_BEGINS):
            yield f"in English: {', '.join(sorted(english))}, in {text}"
