"""ARFF: a header with the names of the columns, then rows as in any other table."""

import re
from dataclasses import replace

from nnviz.core.choices import Choices
from nnviz.data.dataset import DataError
from nnviz.data.tables.reading.dialect import Dialect
from nnviz.data.tables.reading.heading import Heading
from nnviz.data.tables.reading.start import Start, start_of
from nnviz.data.tables.reading.text import Text

_RELATION = re.compile(rb"(?:\s|%.*\n)*+@relation\b", re.IGNORECASE)
_DATA = re.compile(rb"^[ \t]*@data[ \t]*(?:%.*)?\n", re.IGNORECASE | re.MULTILINE)
_ATTRIBUTE = re.compile(
    r"""^[ \t]*@attribute[ \t]+(?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|([^\s{]+))""",
    re.IGNORECASE | re.MULTILINE,
)
_COMMENT = re.compile(rb"^[ \t]*%.*$", re.MULTILINE)
_ESCAPED = re.compile(r"\\(.)")
_ABOVE, _HEADER = 100_000, 20_000_000
"""Bytes in which a header must have begun, and come to its end."""


def is_arff(data: bytes) -> bool:
    """Whether a text begins as ARFF does."""
    return _RELATION.match(data, 0, _ABOVE) is not None


def start_of_arff(name: str, text: Text) -> tuple[Text, Start]:
    """The text without comments, and how it is read. Raises DataError where it cannot be."""
    found = _DATA.search(text.data, 0, _HEADER)
    header = text.data[: found.start()].decode() if found else ""
    names = tuple(_name(*match.groups()) for match in _ATTRIBUTE.finditer(header))
    if not found or not names:
        raise DataError(
            "{name} is no whole ARFF file: it needs lines with @attribute, then one with @data.",
            name=name,
        )
    rows = text.data[found.end() :]
    if b"%" in rows:
        rows = _COMMENT.sub(b"", rows)
    if rows.lstrip().startswith(b"{"):
        raise DataError("{name} is a sparse ARFF file: save it with all cells.", name=name)
    quote = "'" if rows.count(b"'") > rows.count(b'"') else '"'
    dialect = Dialect("," if b"," in rows[:1000] else " ", quote, "\\")
    start = start_of(name, rows, Choices(heading=0, decimal="."), dialect)
    line = text.data.count(b"\n", 0, found.end()) + 1
    start = replace(start, width=len(names), heading=Heading(0, names, 0), place=0, line=line)
    return replace(text, data=rows), start


def _name(single: str | None, double: str | None, bare: str | None) -> str:
    quoted = single or double or ""
    return bare or _ESCAPED.sub(r"\1", quoted)
