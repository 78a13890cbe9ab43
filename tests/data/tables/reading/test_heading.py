"""Where a table begins, and whether its first row is a heading."""

import pytest

from nnviz.core.choices import Choices
from nnviz.data import DataError
from nnviz.data.tables.reader import read_sheet


def sheet_of(folder, text, **choices):
    path = folder / "t.csv"
    path.write_text(text, encoding="utf-8")
    return read_sheet(path, Choices(**choices))


NUMBERS = "".join(f"{i / 7:.3f},{i % 5},{i * i}\n" for i in range(20))
SORTS = "".join(f"{i},{i % 5},{'ab'[i % 2]}\n" for i in range(20))
WORDS = "p,x,s\ne,x,n\ne,b,s\np,x,n\np,b,s\n"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (NUMBERS, None),
        ("a,b,c\n" + NUMBERS, ("a", "b", "c")),
        (",b,c\n" + NUMBERS, ("column 1", "b", "c")),
        ("a,a,b\n" + NUMBERS, ("a", "a (2)", "b")),
        ("x,0.5,1\n" + NUMBERS, None),  # a wrong cell
        ("x,1,1\n" + NUMBERS, None),
        ("NA,0.5,1\n" + NUMBERS, None),
        ("2019,2020,2021\n" + NUMBERS, None),
        ("place,2019,2020\n" + "Ulm,1,2\nBonn,3,4\n" * 5, ("place", "2019", "2020")),
        ("Ulm,5,3\nBonn,3,4\n" * 5, None),
        (WORDS, None),
        ("class,cap,gill\n" + WORDS, ("class", "cap", "gill")),
        ("0,1\n1,0\n0,0\n1,1\n", None),
        ("# a, b, c\n" + NUMBERS, ("a", "b", "c")),
        ("# measured, by, hand\na,b,c\n" + NUMBERS, ("a", "b", "c")),
        ("Our measures\nof 2024\n\na,b,c\n" + NUMBERS, ("a", "b", "c")),
        ("Our measures,,\na,b,c\n" + NUMBERS, ("a", "b", "c")),
        ("b,c\n" + NUMBERS, ("column 1", "b", "c")),  # R leaves out what rows are called by
        ("a,b,c,\n" + NUMBERS, ("a", "b", "c")),
        (",,label\n" + NUMBERS, ("column 1", "column 2", "label")),
        (",,kind\n" + SORTS, ("column 1", "column 2", "kind")),
        (",,a\n" + SORTS, None),  # an example: its last word is one of theirs
        (",,kind\n" + SORTS + "3,,a\n", None),  # or it is one: others have empty cells too
        (",,kind\n" + WORDS, None),
        (",,kind\na,b,c\n" + NUMBERS, ("a", "b", "c")),  # a title
    ],
)
def test_names_of_columns(tmp_path, text, names):
    sheet = sheet_of(tmp_path, text)
    expected = names or tuple(f"column {i + 1}" for i in range(len(sheet.names)))
    assert (sheet.names, sheet.heading > 0) == (expected, names is not None)
    lines = len(text.splitlines())
    assert sheet.lines[-1] == lines
    assert not sheet.problems


@pytest.mark.parametrize("chosen", [None, 1])
def test_a_row_of_units_below_the_heading_is_no_example(tmp_path, chosen):
    text = "long,wide,n\ncm,mm,pieces\n" + NUMBERS
    sheet = sheet_of(tmp_path, text, heading=chosen)
    assert (sheet.names, len(sheet), sheet.lines[0]) == (("long", "wide", "n"), 20, 3)
    assert "Row 2, below the heading, is no example and is left out." in map(str, sheet.said)
    half = "long,wide,n\ncm,,7\n" + NUMBERS
    assert len(sheet_of(tmp_path, half, heading=chosen)) == 21


def test_a_row_may_be_chosen_for_the_heading_or_none(tmp_path):
    text = "u,v,w\na,b,c\n" + NUMBERS
    assert sheet_of(tmp_path, text, heading=2).names == ("a", "b", "c")
    assert len(sheet_of(tmp_path, text, heading=2)) == 20
    none = sheet_of(tmp_path, text, heading=0)
    assert (none.names[0], len(none), none.columns[0][0]) == ("column 1", 22, "u")
    with pytest.raises(DataError, match="There is no row 99 for a heading"):
        sheet_of(tmp_path, text, heading=99)


def test_rows_that_are_not_as_wide_are_named_and_left_out(tmp_path):
    sheet = sheet_of(tmp_path, "a,b,c\n" + NUMBERS + "1,2\n\n,,\n1,2,3,4\n5,6,7\n")
    assert [(fault.line, str(fault.what)) for fault in sheet.problems] == [
        (22, "it has 2 cells, not 3"),
        (25, "it has 4 cells, not 3"),
    ]
    assert (len(sheet), sheet.lines[-1]) == (21, 26)


def test_most_rows_must_be_as_wide_as_the_first_ones(tmp_path):
    with pytest.raises(DataError, match="line 202: it has 2 cells, not 3, and so it is in most"):
        sheet_of(tmp_path, "a,b,c\n" + "1,2,3\n" * 200 + "1,2\n" * 300)


@pytest.mark.parametrize("separator", ["::", "é", '"', "\n"])
def test_a_separator_is_a_mark(tmp_path, separator):
    with pytest.raises(DataError, match="cannot be parted by"):
        sheet_of(tmp_path, NUMBERS, separator=separator)


def test_a_quotation_mark_that_none_closes_is_a_letter(tmp_path):
    sheet = sheet_of(tmp_path, 'a,b\n"Heroes,1\n' + "x,2\n" * 9)
    assert sheet.columns[0][:2].tolist() == ['"Heroes', "x"]
    quoted = '"x, y",2\n' * 300
    with pytest.raises(DataError, match="line 302: a quotation mark opens a cell and none closes"):
        sheet_of(tmp_path, "a,b\n" + quoted + '"Heroes,1\n' + "x,2\n" * 9)


def test_a_column_may_become_one_of_words_late(tmp_path):
    text = "a,b\n" + "1,2\n" * 300_000 + "1,x\n"
    sheet = sheet_of(tmp_path, text)
    assert sheet.columns[0].dtype == float
    assert (sheet.columns[1][0], sheet.columns[1][-1], len(sheet)) == ("2", "x", 300_001)
