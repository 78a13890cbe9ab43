"""Numbers as people write them."""

import numpy as np
import pytest

from nnviz.data.tables.reading.numerals import are_plain, is_number, missing, numbers, plain

BOTH = {
    "1": 1,
    "-3": -3,
    "+7": 7,
    "−3": -3,
    "- 5": -5,
    "1e5": 1e5,
    "2E-3": 0.002,
    "007": 7,
    "1_000": 1000,
    "1_000_000": 1e6,
    "12%": 12,
    "12 %": 12,
    "$5": 5,
    "-$5": -5,
    "$-5": -5,
    "€ 3": 3,
    "3€": 3,
    "٣": 3,
    "１２": 12,
    "1 234 567": 1234567,
    "1\u202f234": 1234,
    "1'234": 1234,
    "(40)": -40,
    "(1 234 567)": -1234567,
    "($ 5)": -5,
    "(3 %)": -3,
    "9" * 20: 1e20,
}
POINT = {"1.5": 1.5, ".5": 0.5, "1.": 1, "1,000": 1000, "1,234,567.8": 1234567.8, "1.000": 1}
NONE = (
    *(
        "",
        "NA",
        "x",
        "1_0",
        "1000_000",
        "1__0",
        "_1",
        "12,34,567",
        "1.2.3",
        "01.02.2024",
        "2024-01-01",
        "12:30",
    ),
    *("1 2", "--1", "1-2", "%", "$", ".", "-", "e5", "1e", "inf", "nan", "True", "0x1f"),
    *("(1", "1)", "(-1)", "()", "-(1)", "(a)"),
    *("0,123", "1,0000", "1e999", "1.5 1.5", "1,000,00", "१२x", "1 234,567.8.9"),
)


def commas(text):
    return text.translate(str.maketrans(",.", ".,"))


@pytest.mark.parametrize("decimal", [".", ","])
def test_every_way_of_writing_a_number(decimal):
    ours = POINT if decimal == "." else {commas(text): value for text, value in POINT.items()}
    written = BOTH | ours
    assert numbers([*written], decimal).tolist() == pytest.approx([*written.values()])
    assert all(is_number(text, decimal) for text in written)


@pytest.mark.parametrize("decimal", [".", ","])
def test_what_is_no_number(decimal):
    cells = [*NONE] if decimal == "." else [*map(commas, NONE)]
    assert np.isnan(numbers(cells, decimal)).all()


def test_numbers_between_other_cells_keep_their_places():
    cells = ["x", "1", "", "two\nlines", "2.5", "NA", "y"]
    found = numbers(cells)
    assert np.flatnonzero(~np.isnan(found)).tolist() == [1, 4]
    assert missing(cells).tolist() == [False, False, True, False, False, True, False]
    assert numbers([]).shape == (0,)


@pytest.mark.parametrize("decimal", [".", ","])
def test_what_is_plain_can_be_parsed_at_once_and_nothing_else(decimal):
    for cell in {*BOTH, *POINT, *map(commas, POINT), *NONE, *map(commas, NONE)} - {"inf", "1e999"}:
        (can,) = are_plain(f"{cell}\n", decimal)
        assert can == (plain(f"{cell}\n".encode(), decimal) is not None), cell
