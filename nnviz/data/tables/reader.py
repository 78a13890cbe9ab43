"""Reads a table of any kind into a Sheet."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnviz.core.choices import Choices
from nnviz.core.sentence import Sentence, counted, readable
from nnviz.data.dataset import DataError, Progress
from nnviz.data.tables.endings import WORKBOOKS
from nnviz.data.tables.reading.arff import is_arff, start_of_arff
from nnviz.data.tables.reading.blocks import Block, Blocks
from nnviz.data.tables.reading.body import Body, body_of
from nnviz.data.tables.reading.dialect import Dialect
from nnviz.data.tables.reading.heading import named
from nnviz.data.tables.reading.numerals import get_ready, grouping
from nnviz.data.tables.reading.start import Start, start_of
from nnviz.data.tables.reading.sums import without_sums
from nnviz.data.tables.reading.text import Text, content, text_of
from nnviz.data.tables.reading.words import Reading, as_numbers
from nnviz.data.tables.reading.workbook import MAGIC, workbook
from nnviz.data.tables.sheet import Fault, Sheet

MOST_COLUMNS = 100_000


def read_sheet(path: Path, choices: Choices, progress: Progress | None = None) -> Sheet:
    """The table in that file, read as was chosen, and else as its rows say.

    ``progress`` is told the share done, often, and may raise to end it. Raises DataError where
    there is no table, or one too large.
    """
    report, name = progress or (lambda share: None), path.name
    data = content(path, lambda share: report(0.1 * share))
    get_ready(lambda: report(0.1))
    if data.startswith(MAGIC) or _is_rest(path, data):
        return _sheet_of_workbook(path, choices, report)
    text = text_of(name, data, lambda share: report(0.1 + 0.1 * share), choices.encoding)
    del data
    if is_arff(text.data):
        return _sheet(name, *start_of_arff(name, text), report)
    return _sheet(name, text, start_of(name, text.data, choices), report)


def _is_rest(path: Path, data: bytes) -> bool:
    """Whether it is what is left of a workbook, and no text of that name: that has lines."""
    return path.suffix.lower() in WORKBOOKS and b"\n" not in data and b"\r" not in data


def _sheet_of_workbook(path: Path, choices: Choices, report: Progress) -> Sheet:
    book = workbook(path, choices.sheet, lambda: report(0.1))
    text = Text(book.data, "utf-8")
    start = start_of(path.name, text.data, replace(choices, separator=None), Dialect(","))
    sheet = _sheet(path.name, text, start, report)
    if book.below:
        far = Sentence(
            "What stands from row {row:,} on is left out: it is far below the table.",
            row=book.below,
        )
        sheet = replace(sheet, said=(far, *sheet.said))
    if len(book.sheets) == 1 or choices.sheet is not None:
        return replace(sheet, sheets=book.sheets, sheet=book.sheet)
    said = Sentence("Sheet '{sheet}' was read; there are others.", sheet=book.sheet)
    return replace(sheet, sheets=book.sheets, sheet=book.sheet, said=(said, *sheet.said))


def _sheet(name: str, text: Text, start: Start, report: Progress) -> Sheet:
    if start.width > MOST_COLUMNS:
        raise DataError(
            "{name} has {count:,} columns: leave some out, it may have {most:,}.",
            name=name,
            count=start.width,
            most=MOST_COLUMNS,
        )
    body = _body(name, text, start, report) if start.width else None
    if body is None or not len(body.lines):
        raise DataError("{name} has no rows: put one example in every row.", name=name)
    names = named(start.heading.names)
    body, sums = without_sums(body, names)
    columns, readings = _columns(body, start.dialect.decimal, lambda: report(0.95))
    full = _full(columns, len(body.lines))
    if not full.any():
        raise DataError("{name} has no rows: put one example in every row.", name=name)
    if not full.all():
        columns = [column[full] for column in columns]
    kept = [c for c, raw in enumerate(start.heading.names) if raw or not _is_empty(columns[c])]
    is_grouped = any(reading.is_grouped for reading in readings.values())
    return Sheet(
        name,
        tuple(names[column] for column in kept),
        tuple(columns[column] for column in kept),
        body.lines[full],
        heading=start.heading.number,
        separator=start.dialect.separator,
        decimal=start.dialect.decimal,
        thousands=grouping(start.dialect.decimal) if is_grouped else None,
        encoding=text.encoding,
        said=(*text.said, *start.said, *_said(names, readings, start.dialect.decimal)),
        problems=(*_problems(body, start.width), *sums),
        of_wrong_width=body.wrong_count,
        sums=len(sums),
        units={names[c]: readings[c].unit for c in kept if c in readings and readings[c].unit},
    )


def _body(name: str, text: Text, start: Start, report: Progress) -> Body:
    size = len(text.data) - start.place

    def blocks() -> Iterator[Block]:
        dialect, place, line = start.dialect, start.place, start.line
        for block, end in Blocks(name, text.data, dialect, place, line, start.width):
            report(0.2 + 0.7 * (end - start.place) / size)
            yield block

    most_rows = min(text.data.count(b"\n", start.place), size // start.width)
    body = body_of(name, blocks, start.width, most_rows, start.dialect.decimal)
    if body.wrong_count > len(body.lines):
        line, width = body.wrong[0]
        raise DataError(
            "{name}, line {line}: {what}, and so it is in most lines. Choose another separator, or "
            "mend the file.",
            name=name,
            line=line,
            what=_width(width, start.width),
        )
    return body


def _columns(
    body: Body, decimal: str, watch: Callable[[], None]
) -> tuple[list[NDArray[Any]], dict[int, Reading]]:
    """The columns, and how those were read that are numbers written as people do."""
    columns: list[NDArray[Any]] = []
    readings: dict[int, Reading] = {}
    for column, numbers in enumerate(body.numbers):
        if column not in body.words:
            columns.append(numbers)
            continue
        words = body.words.pop(column)
        watch()
        reading = as_numbers(words, decimal, watch)
        if reading:
            readings[column] = reading
        columns.append(reading.values if reading else _words(words))
    return columns, readings


def _words(words: list[str]) -> NDArray[Any]:
    """As they can be read, whatever else is in the file."""
    if not all(map(str.isprintable, words)):
        words = list(map(readable, words))
    return np.array(words, dtype=object)


def _full(columns: Sequence[NDArray[Any]], rows: int) -> NDArray[np.bool_]:
    """The rows in which anything stands."""
    full = np.zeros(rows, np.bool_)
    for column in columns:
        full |= _is_there(column)
        if full.all():
            break
    return full


def _is_there(column: NDArray[Any]) -> NDArray[np.bool_]:
    return np.asarray(column != "" if column.dtype == object else ~np.isnan(column))


def _is_empty(column: NDArray[Any]) -> bool:
    return not _is_there(column).any()


def _said(names: Sequence[str], readings: dict[int, Reading], decimal: str) -> list[Sentence]:
    """What of the numbers is a guess."""
    said = []
    for column, reading in readings.items():
        if reading.unit:
            written = f"12{reading.unit}" if reading.unit == "%" else f"12 {reading.unit}"
            said.append(
                Sentence(
                    "{column}: {written} is read as 12.", column=names[column], written=written
                )
            )
        if reading.decimal != decimal:
            said.append(
                Sentence(
                    "{column}: decimals are read after '{mark}', other than elsewhere.",
                    column=names[column],
                    mark=reading.decimal,
                )
            )
    return said


def _problems(body: Body, width: int) -> tuple[Fault, ...]:
    found = [Fault(line, None, _width(count, width)) for line, count in body.wrong]
    others = body.wrong_count - len(found)
    if others:
        more = Sentence("after it {count:,} more lines are not as wide", count=others)
        found.append(Fault(found[-1].line, None, more))
    return tuple(found)


def _width(count: int, width: int) -> Sentence:
    return counted(
        count, "it has 1 cell, not {width}", "it has {count} cells, not {width}", width=width
    )
