"""Where a table begins in its text: what stands above it, its dialect and its heading."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from nnviz.core.choices import Choices
from nnviz.core.sentence import Sentence
from nnviz.data.dataset import DataError
from nnviz.data.tables.reading.dialect import Dialect, Sample, decimal_of, guessed, sampled
from nnviz.data.tables.reading.heading import Heading, heading_of, is_heading
from nnviz.data.tables.reading.torn import torn_by_commas

HEAD = 300_000
"""Letters of a text, about, by which it is judged."""
_LEAST_LINES, _MOST_LINES = 3, 5000
_THOUSANDS = Sentence(
    "1.000 was read as a thousand, 1,000 as one: choose other decimals where it is wrong."
)
_SEPARATOR = re.compile(r'"?sep=(.)"?', re.IGNORECASE)


@dataclass(frozen=True)
class Start:
    """How a table is to be read, and the ``place`` and the ``line`` (from 1) of its first example.

    ``width`` is the number of columns.
    """

    dialect: Dialect
    width: int
    heading: Heading
    place: int
    line: int
    said: tuple[Sentence, ...]


def start_of(name: str, data: bytes, choices: Choices, known: Dialect | None = None) -> Start:
    """How the table in this text is read; of a ``known`` dialect where the file says so.

    Raises DataError where it cannot be read as was chosen.
    """
    if choices.separator and not _can_part(choices.separator):
        raise DataError(
            "{name} cannot be parted by '{mark}': choose a single mark.",
            name=name,
            mark=choices.separator,
        )
    lines, is_all = _head(data)
    above, separator, comment = _above(lines)
    lines = lines[above:]
    if known:
        sample = sampled(lines, known, is_all=is_all)
    else:
        sample = guessed(lines, choices.separator or separator, is_all=is_all)
    decimal, is_unclear = decimal_of(sample.cells, sample.dialect.separator)
    decimal, is_unclear = (choices.decimal, False) if choices.decimal else (decimal, is_unclear)
    dialect = replace(sample.dialect, decimal=decimal)
    named = _named_by(comment, sample, decimal)
    heading = heading_of([*named, *sample.rows], sample.width, decimal, choices.heading)
    if choices.heading is None and not named:
        torn = torn_by_commas(sample, heading, above + sum(sample.starts[:1]) + 1)
        if torn:
            raise DataError("{name}, {torn}", name=name, torn=torn)
    ends = [0, *(a + b for a, b in zip(sample.starts, sample.lengths, strict=True))]
    line = above + ends[max(0, heading.above - len(named))]
    said = (_THOUSANDS, *heading.said) if is_unclear else heading.said
    return Start(dialect, sample.width, heading, _place_of(data, line), line + 1, said)


def _head(data: bytes) -> tuple[list[str], bool]:
    """The first lines of a text, and whether they are all there are."""
    end = data.rfind(b"\n", 0, HEAD) + 1
    while data.count(b"\n", 0, end) < _LEAST_LINES and end < len(data):
        end = data.index(b"\n", end) + 1
    lines = data[:end].decode().split("\n")[:-1]
    return lines[:_MOST_LINES], end == len(data) and len(lines) <= _MOST_LINES


def _above(lines: Sequence[str]) -> tuple[int, str | None, str | None]:
    """How many lines are above a table, the separator that they name, and the last comment."""
    separator = comment = None
    for count, line in enumerate(lines):
        said = _SEPARATOR.fullmatch(line.strip(" "))
        if said and _can_part(said[1]):
            separator = said[1]
        elif line.startswith("#"):
            comment = line
        elif line.strip():
            return (count, separator, comment) if 2 * count < len(lines) else (0, None, None)
    return 0, separator, None


def _can_part(mark: str) -> bool:
    return (
        len(mark) == 1 and mark.isascii() and (mark.isprintable() or mark == "\t") and mark != '"'
    )


def _named_by(comment: str | None, sample: Sample, decimal: str) -> list[Sequence[str]]:
    """The comment above a table as its heading, where it names the columns."""
    if comment is None or not sample.rows:
        return []
    found = sampled([comment.lstrip("# ")], sample.dialect, is_all=True).rows
    if not found or len(found[0]) != sample.width or is_heading(*_split(sample.rows), decimal):
        return []
    return [found[0]] if is_heading(found[0], sample.rows, decimal) else []


def _split(rows: Sequence[Sequence[str]]) -> tuple[Sequence[str], Sequence[Sequence[str]]]:
    return rows[0], rows[1:]


def _place_of(data: bytes, line: int) -> int:
    """Where that line begins, the first being 0."""
    place = 0
    for _ in range(line):
        place = data.index(b"\n", place) + 1
    return place
