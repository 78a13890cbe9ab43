"""A language that nobody speaks: accented, 40 % longer, between brackets.

What stands on the screen without brackets was never looked up; what is cut has no room for others.
"""

import re
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QTranslator

from nnviz.core.sentence import speak
from nnviz.gui.language.languages import forget_what_was_read

OPEN, CLOSE = "⟦", "⟧"
_ACCENTED = str.maketrans("aeiouyAEIOUY", "áéíóúýÁÉÍÓÚÝ")
_KEPT = re.compile(r"(\{[^{}]*\}|<[^<>]*>|&\w|\*\*|\*\.\w+|%\w|\n)")
_LENGTHENED = 0.4


def pseudo(text):
    """The text in that language; places for numbers, tags and endings of files stay as they are."""
    if not re.search(r"[A-Za-z]{2}", text):
        return text
    pieces = [piece if at % 2 else _spoken(piece) for at, piece in enumerate(_KEPT.split(text))]
    return f"{OPEN}{''.join(pieces)}{CLOSE}"


def _spoken(piece):
    """Each word accented and longer, for lines break between words as in any language."""
    longer = re.sub(r"[A-Za-z]{2,}", lambda w: w[0] + "~" * round(_LENGTHENED * len(w[0])), piece)
    return longer.translate(_ACCENTED)


class _Pseudo(QTranslator):
    def translate(self, context, text, _disambiguation=None, _n=-1):
        return None if context.startswith("Q") else pseudo(text)

    def isEmpty(self):
        return False


@contextmanager
def spoken_pseudo():
    """What is made meanwhile speaks it."""
    translator = _Pseudo()
    QCoreApplication.installTranslator(translator)
    speak(QCoreApplication.translate)
    forget_what_was_read()
    try:
        yield
    finally:
        QCoreApplication.removeTranslator(translator)
        speak(None)
        forget_what_was_read()


def plain_english(text):
    """The words that stand outside of brackets, names of functions and symbols excepted."""
    outside, depth = [], 0
    for letter in re.sub(r"<[^<>]*>", "", text):
        depth += (letter == OPEN) - (letter == CLOSE)
        outside.append(letter if depth == 0 and letter != CLOSE else " ")
    return re.findall(r"[A-Za-z]{3,}", "".join(outside))
