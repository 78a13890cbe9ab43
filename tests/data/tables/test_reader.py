"""Tables as people bring them are read as they are meant, with nothing said in advance."""

from dataclasses import dataclass, field

import numpy as np
import pytest

from nnviz.core.choices import Choices
from nnviz.data import DataError
from nnviz.data.tables.reader import read_sheet
from nnviz.data.tables.reading.text import MOST_BYTES
from nnviz.data.tables.understanding import understand
from tests.data.tables.small_tables import LARGER, SMALL, small_table


@dataclass(frozen=True)
class Read:
    """What a table is read as; ``words`` are the columns that are no numbers."""

    names: tuple[str, ...] = ("a", "b", "y")
    first: tuple = (1.29, 1.45, 1.0)
    rows: int = 60
    heading: int = 1
    lines: tuple[int, int] = (2, 61)
    said: tuple[str, ...] = ()
    how: dict = field(default_factory=dict)


def unnamed(count):
    return tuple(f"column {number}" for number in range(1, count + 1))


GUESSED_HEADING = "Row 1 was taken for the heading, not for an example."
PIXELS = tuple(f"pixel{number}" for number in range(784))
READ = {
    "26-letters": Read(("a", "b", "letter"), (1.29, 1.45, 0.0)),
    "arabic-digits": Read(first=(0.0, 1.45, 1.0)),
    "big-prices": Read(("rooms", "age", "price"), (3.0, 0.0, 150000.0), 80, lines=(2, 81)),
    "bom": Read(),
    "breast-2-4": Read(
        unnamed(10), (5.0, 1.0, 1.0, 1.0, 2.0, 1.0, 3.0, 1.0, 1.0, 2.0), 683, 0, (1, 683)
    ),
    "classes-1-2": Read(first=(1.29, 1.45, 2.0)),
    "classes-minus1-1": Read(),
    "classes-true-false": Read(first=(1.29, 1.45, "True")),
    "classes-yes-Yes": Read(first=(1.29, 1.45, "yes")),
    "comment-line": Read(lines=(3, 62)),
    "cr-only": Read(),
    "dates-last": Read(("a", "b", "day"), (1.29, 1.45, "2024-01-01")),
    "decimal-comma-quoted": Read(how={"decimal": ","}),
    "digit-missing": Read(("a", "b", "digit"), (1.29, 1.45, 0.0)),
    "digits-label-first": Read(("label", *PIXELS), (7.0, 0.0)),
    "digits-label-last-one-missing": Read(unnamed(785), (0.0, 0.0), 61, 0, (1, 61)),
    "german-thousands-and-comma": Read(
        first=(1200.5, 0.0, 0.0),
        rows=40,
        lines=(2, 41),
        how={"separator": ";", "decimal": ",", "thousands": "."},
    ),
    "german-thousands": Read(
        ("flaeche", "einwohner", "y"),
        (1000.0, 0.0, 0.0),
        40,
        lines=(2, 41),
        said=(
            "1.000 was read as a thousand, 1,000 as one: choose other decimals where it is wrong.",
        ),
        how={"separator": ";", "decimal": ",", "thousands": "."},
    ),
    "huge-ids": Read(("id", "a", "b", "y"), ("900719925474099300", 1.29, 1.45, 1.0)),
    "label-first-numbers": Read(("label", "a", "b"), (1.0, 1.29, 1.45)),
    "label-first-words": Read(("species", "a", "b"), ("dog", 1.29, 1.45)),
    "last-NA-class": Read(),
    "last-NA-value": Read(first=(1.29, 1.45, 2.74)),
    "last-empty-class": Read(),
    "no-heading-first-row-question": Read(unnamed(3), (np.nan, 0.5, 1.0), 61, 0, (1, 61)),
    "one-class-sorted": Read(first=(1.29, 1.45, 0.0)),
    "onehot-last3": Read(("a", "b", "is_cat", "is_dog", "is_bird"), (1.29, 1.45, 1.0, 0.0, 0.0)),
    "pandas-all-numbered-heading": Read(("0", "1", "2"), said=(GUESSED_HEADING,)),
    "pandas-index": Read(("column 1", "a", "b", "y"), (0.0, 1.29, 1.45, 1.0)),
    "pandas-numbered-heading": Read(("0", "1", "target"), said=(GUESSED_HEADING,)),
    "percent-in": Read(first=(1.0, 1.45, 1.0), said=("a: 12% is read as 12.",)),
    "percent-last": Read(first=(1.29, 1.45, 0.0), said=("y: 12% is read as 12.",)),
    "pipe": Read(how={"separator": "|"}),
    "python-floats": Read(first=(1000.0, 0.5, 1.0), rows=62, lines=(2, 63)),
    "quoted-newline-then-bad": Read(
        ("first feature", "b", "y"), (1.29, "1.449445608699771", 1.0), lines=(3, 62)
    ),
    "quoted-newline": Read(("first feature", "b", "y"), lines=(3, 62)),
    "semicolon-decimal-comma": Read(how={"separator": ";", "decimal": ","}),
    "semicolon-in-heading": Read(("income; EUR", "age", "y")),
    "sep-line": Read(lines=(3, 62), how={"separator": ";"}),
    "spaces": Read(how={"separator": " "}),
    "trailing-comma": Read(),
    "tsv-quoted-thousands": Read(
        first=(1000.0, 0.0, 0.0),
        rows=40,
        lines=(2, 41),
        how={"separator": "\t", "thousands": ","},
    ),
    "two-rows": Read(first=(1.0, 2.0, 0.0), rows=2, lines=(2, 3)),
    "utf16": Read(how={"encoding": "utf-16-le"}),
}
USUAL = {"separator": ",", "decimal": ".", "thousands": None, "encoding": "utf-8"}


@pytest.mark.parametrize("name", READ)
def test_a_table_is_read_as_it_is_meant(name, request):
    meant, sheet = READ[name], read_sheet(small_table(name, request), Choices())
    assert sheet.names == meant.names
    assert len(sheet) == meant.rows == len(sheet.columns[0])
    first = [column[0] for column in sheet.columns[: len(meant.first)]]
    assert first == pytest.approx([*meant.first], nan_ok=True)
    assert (sheet.lines[0], sheet.lines[-1]) == meant.lines
    assert sheet.heading == meant.heading
    assert tuple(map(str, sheet.said)) == meant.said
    assert {key: getattr(sheet, key) for key in USUAL} == USUAL | meant.how
    assert not sheet.problems


@pytest.mark.parametrize("name", READ)
def test_what_was_understood_is_understood_again_when_it_is_chosen(name, request):
    path = small_table(name, request)
    sheet = read_sheet(path, Choices())
    chosen = Choices(separator=sheet.separator, decimal=sheet.decimal, heading=sheet.heading)
    again = read_sheet(path, chosen)
    assert (again.names, len(again), again.heading) == (sheet.names, len(sheet), sheet.heading)


def test_every_small_table_is_tried():
    assert {path.stem for path in SMALL.iterdir()} == {*READ, "empty", "header-only"} - {*LARGER}


@pytest.mark.parametrize("name", ["empty", "header-only"])
def test_a_table_without_rows_says_so(name):
    with pytest.raises(DataError, match=rf"^{name}\.csv has no rows: put one example in every"):
        read_sheet(SMALL / f"{name}.csv", Choices())


def test_a_wrong_cell_stays_as_it_is_written_with_its_line():
    sheet = read_sheet(SMALL / "quoted-newline-then-bad.csv", Choices())
    at = int(np.flatnonzero(sheet.columns[1] == "x")[0])
    assert sheet.lines[at] == 8


def test_a_file_that_is_too_large_is_refused_before_anything_is_loaded(tmp_path, monkeypatch):
    path = tmp_path / "t.csv"
    with path.open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    monkeypatch.delattr("nnviz.data.tables.reader.get_ready")
    with pytest.raises(DataError, match="larger than 200 MB"):
        read_sheet(path, Choices())


def test_names_and_words_keep_joiners_and_no_mark_that_turns_a_line(tmp_path):
    family, path = "👩\u200d👩\u200d👧", tmp_path / "odd.csv"
    kinds = ["a\u202eb", "c"] * 20
    rows = "".join(f"{n},{n % 7},{kind}\n" for n, kind in enumerate(kinds))
    path.write_text(f"{family},x\u200b,\u202ekind\n{rows}", encoding="utf-8")
    sheet = read_sheet(path, Choices())
    assert sheet.names == (family, "x", "kind") and set(sheet.columns[2]) == {"ab", "c"}
    for ignored in (family, "👩👩👧"):
        made = understand(sheet, Choices(also_ignored=(ignored,), wanted="\u202ekind"))
        assert made.column(family).role == "ignored" and made.wanted == "kind"
