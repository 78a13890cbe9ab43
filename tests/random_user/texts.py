"""Which texts nobody should read: numbers that are none, or with more digits than tell anything."""

import re

BAD_TEXT = re.compile(
    r"(?<![^\W_])(nan|inf|infinity|null|traceback|object at)(?![^\W_]|…)"
    r"|\{\w*\}|\d{13,}|\de[+-]?\d{3}",
    re.IGNORECASE,
)
NUMBER = re.compile(r"[-+]?\d+(?:\.\d*)?(?:[eE][-+]?\d+)?")
CELL = "{:.15g}".format
"""A table shows what is in its file, to so many digits, whoever may have written it."""


class Texts:
    """Judges texts; ``files`` are the tables that are opened, which may have long numbers."""

    def __init__(self, files=()):
        self._good = {""}
        texts = [file.read_text(encoding="utf-8") for file in files]
        self._cells = {CELL(float(number)) for text in texts for number in NUMBER.findall(text)}
        self._lines = [line for text in texts for line in text.splitlines()]

    def is_bad(self, text):
        """Whether a person who reads it must wonder; a whole cell of a file is as it is there.

        So is a whole line, or its beginning, where another sign than its own parts the columns; and
        a cell that is told to be cut short.
        """
        if text in self._good:
            return False
        bad = bool(BAD_TEXT.search(text)) and not self._is_cell(text)
        if not bad:
            self._good.add(text)
        return bad

    def _is_cell(self, text):
        cell = text.replace("\N{MINUS SIGN}", "-")
        begins = cell.removesuffix("\N{HORIZONTAL ELLIPSIS}")
        is_cut = begins != cell and any(known.startswith(begins) for known in self._cells)
        is_line = any(line.startswith(begins) for line in self._lines)
        return cell in self._cells or is_cut or is_line
