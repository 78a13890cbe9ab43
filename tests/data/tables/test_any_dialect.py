"""A table that is written in any dialect is read back the same."""

import csv
import io
import tempfile
import unicodedata
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nnviz.core.choices import Choices
from nnviz.data.tables.reader import read_sheet

CP1252 = bytes(range(256)).decode("cp1252", "ignore")
LETTERS = "".join(letter for letter in CP1252 if unicodedata.category(letter) in ("Ll", "Lu"))
NAMES = st.lists(
    st.text(LETTERS, min_size=2, max_size=9).filter(lambda name: not name.isdecimal()),
    min_size=3,
    max_size=5,
    unique_by=str.casefold,
)
WORDS = st.sampled_from(["red", "dark blue", "grün", "a; b", "c, d", 'so "called"', "two\nlines"])
NUMBERS = st.integers(-(10**9), 10**9).map(lambda number: number / 1000)


@st.composite
def tables(draw):
    """Names, and columns of numbers, with gaps and without, the last of words."""
    names = draw(NAMES)
    rows = draw(st.integers(6, 12))
    numbers = [
        draw(st.lists(NUMBERS, min_size=rows, max_size=rows)),
        *(draw(st.lists(NUMBERS | st.none(), min_size=rows, max_size=rows)) for _ in names[2:]),
    ]
    words = draw(st.lists(WORDS, min_size=rows, max_size=rows))
    return names, numbers, words


def number(value, decimal, is_grouped):
    if value is None:
        return ""
    text = f"{value:,.3f}" if is_grouped else f"{value:.3f}"
    return text if decimal == "." else text.translate(str.maketrans(",.", ".,"))


@settings(max_examples=settings().max_examples // 2)
@given(
    tables(),
    st.sampled_from([",", ";", "\t", "|"]),
    st.sampled_from([".", ","]),
    st.booleans(),
    st.sampled_from(["\n", "\r\n", "\r"]),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le"]),
    st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC]),
)
def test_it_is_read_back(table, separator, decimal, is_grouped, end, encoding, quoting):
    names, numbers, words = table
    columns = [[number(value, decimal, is_grouped) for value in column] for column in numbers]
    out = io.StringIO()
    writer = csv.writer(out, delimiter=separator, lineterminator=end, quoting=quoting)
    cells = [word.replace("\n", end) for word in words]
    writer.writerows([names, *zip(*columns, cells, strict=True)])
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "any.txt"
        path.write_bytes(out.getvalue().encode(encoding))
        sheet = read_sheet(path, Choices())
    assert sheet.names == (*names,)
    for found, written in zip(sheet.columns, numbers, strict=False):
        assert found.dtype == np.float64
        given = [np.nan if value is None else value for value in written]
        assert found == pytest.approx(given, rel=1e-12, nan_ok=True)
    assert sheet.columns[-1].tolist() == [" ".join(word.split()) for word in words]
    assert (sheet.heading, sheet.problems) == (1, ())
    lines = [1 + word.count("\n") for word in words]
    assert sheet.lines.tolist() == [2 + sum(lines[:row]) for row in range(len(words))]
