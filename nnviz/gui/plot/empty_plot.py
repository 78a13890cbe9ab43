"""What an empty plot says, in its middle."""

from itertools import takewhile

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QTextLayout

from nnviz.gui.look import fonts, theme

_TYPE, _EDGE = 12, 16
"""Pixels of the design: of its type, and left and right of it."""

_NARROWER = 20
"""Widths that are tried, each narrower than the one before."""


def paint_sentence(painter: QPainter, rect: QRectF, sentence: str) -> None:
    """In its own lines, or as many others as it needs."""
    theme.set_type(painter, theme.current().text2, _TYPE)
    text = "\n".join(sentence_lines(sentence, rect.width() - 2 * _EDGE))
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip), text)


def sentence_lines(sentence: str, room: float) -> list[str]:
    """Its own lines where each has so many pixels; or else as few as there can be, about as long
    as each other: no single character stands in the last one.
    """
    own = sentence.split("\n")
    if all(fonts.width(line, _TYPE) <= room for line in own):
        return own
    text = "".join(line + (" " if line[-1:].isascii() else "") for line in own).strip()
    text = text.replace(" …", "\N{NO-BREAK SPACE}…").replace("… ", "…\N{NO-BREAK SPACE}")
    widths = (room * (1 - tried / _NARROWER) for tried in range(_NARROWER))
    wrapped = [_wrapped(text, width) for width in widths]
    fewest = len(wrapped[0])
    alike = takewhile(lambda those: len(those) == fewest and _longest(those) <= room, wrapped)
    return min(alike, key=_longest, default=wrapped[0])


def _longest(those: list[str]) -> float:
    return max(fonts.width(line, _TYPE) for line in those)


def _wrapped(text: str, width: float) -> list[str]:
    layout, found = QTextLayout(text, theme.font(_TYPE)), list[str]()
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        found.append(text[line.textStart() : line.textStart() + line.textLength()].strip())
    layout.endLayout()
    return found
