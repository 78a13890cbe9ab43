"""The chapters of the course: the book's, and what goes beyond it."""

from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication


class Chapter(NamedTuple):
    """What a chapter is called over its lessons, and in a list."""

    title: str
    short: str


OWN, DETECTIVE = 0, 10
"""Where lessons from files stand, above all, and the detective's cases, below all."""

_CHAPTERS = {
    OWN: Chapter(
        str(QT_TRANSLATE_NOOP("Chapters", "Lessons from files")),
        str(QT_TRANSLATE_NOOP("Chapters", "From files")),
    ),
    1: Chapter(
        str(QT_TRANSLATE_NOOP("Chapters", "Recognising handwritten digits")),
        str(QT_TRANSLATE_NOOP("Chapters", "Perceptrons, digits")),
    ),
    2: Chapter(
        str(QT_TRANSLATE_NOOP("Chapters", "How backpropagation works")),
        str(QT_TRANSLATE_NOOP("Chapters", "Backpropagation")),
    ),
    3: Chapter(
        str(QT_TRANSLATE_NOOP("Chapters", "Improving the way networks learn")),
        str(QT_TRANSLATE_NOOP("Chapters", "Learning better")),
    ),
    4: Chapter(
        str(QT_TRANSLATE_NOOP("Chapters", "Networks can compute any function")),
        str(QT_TRANSLATE_NOOP("Chapters", "Any function at all")),
    ),
    5: Chapter(
        str(QT_TRANSLATE_NOOP("Chapters", "Why deep networks are hard to train")),
        str(QT_TRANSLATE_NOOP("Chapters", "Deep networks")),
    ),
    DETECTIVE: Chapter(
        str(QT_TRANSLATE_NOOP("Chapters", "Detective: what is wrong, and what mends it?")),
        str(QT_TRANSLATE_NOOP("Chapters", "Detective")),
    ),
}
_BEYOND = Chapter(
    str(QT_TRANSLATE_NOOP("Chapters", "Beyond the book")),
    str(QT_TRANSLATE_NOOP("Chapters", "Beyond")),
)


def chapter(number: int) -> Chapter:
    """That chapter in the reader's language."""
    found = _CHAPTERS.get(number, _BEYOND)
    return Chapter(*(QCoreApplication.translate("Chapters", text) for text in found))


def numeral(number: int) -> str:
    """That chapter's number as it is shown; lessons from files and cases have none."""
    return "" if number in (OWN, DETECTIVE) else str(number)
