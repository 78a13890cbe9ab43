"""A slip among the numbers of a column is told by its line, in a table of any size."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnviz.core.choices import Choices
from nnviz.data.tables.cells import read_cells
from nnviz.data.tables.columns import Look
from nnviz.data.tables.reader import read_sheet
from nnviz.data.tables.understanding import understand
from tests.data.tables.made import understood

SIZES = range(6, 301)
FORMS = {
    "whole": lambda n: (".", f"{n * 7}", n * 7),
    "below 0": lambda n: (".", f"−{n * 3 + 1}", -n * 3 - 1),
    "point": lambda n: (".", f"{n}.{n % 7 + 1}", n + (n % 7 + 1) / 10),
    "comma": lambda n: (",", f"{n},{n % 7 + 1}", n + (n % 7 + 1) / 10),
    "few": lambda n: (".", f"{n % 4}.5", n % 4 + 0.5),
    "thousands": lambda n: (".", f"{n + 1},250.5", 1000 * n + 1250.5),
    "thousands and comma": lambda n: (",", f"{n + 1}.250,5", 1000 * n + 1250.5),
    "spaces": lambda n: (".", f"{n + 1} 250", 1000 * n + 1250),
    "percent": lambda n: (".", f"{n} %", n),
    "money": lambda n: (".", f"€ {n + 3}", n + 3),
    "unit": lambda n: (".", f"{n + 50} kg", n + 50),
    "accountants": lambda n: (".", f"({n + 1})", -n - 1),
    "exponent": lambda n: (".", f"{n}e3", 1000 * n),
    "Arabic": lambda n: (".", f"{n + 1}".translate({48 + k: 0x660 + k for k in range(10)}), n + 1),
}
SLIPS = "krank", "oops", "k. A.", "??", "later"
EMPTY = "", "NA", "None", "n.a.", "-"


def cells_of(form, size, slips, empties=()):
    """A column of numbers, its values, and the sign before its fractions."""
    made = [FORMS[form](n) for n in range(size)]
    cells, values = [cell for _, cell, _ in made], [float(value) for *_, value in made]
    for place, word in [*slips.items(), *((at, EMPTY[at % len(EMPTY)]) for at in empties)]:
        cells[place], values[place] = word, np.nan
    return np.array(cells, dtype=object), values, made[0][0]


@pytest.mark.long
@pytest.mark.parametrize("form", FORMS)
def test_one_word_among_numbers_is_a_slip_in_a_table_of_any_size(form):
    """And two are, or an empty cell beside it, as soon as there are some more rows.

    Of the large ones each form has its own, which are all of them together.
    """
    first = [*FORMS].index(form) % 4
    for size in [*SIZES[:40], *SIZES[40 + first :: 4]]:
        for slips, empties in (
            ({size * 5 % 7 % size: "krank"}, ()),
            ({0: "krank"}, (size // 2,)),
            ({size - 1: "oops", size // 3: "krank"}, (1,)),
        ):
            if size - len(slips) - len(empties) < (5 if len(slips) == 1 else 20):
                continue
            column, values, decimal = cells_of(form, size, slips, empties)
            found = read_cells(column, decimal)
            assert found.are_numbers, (size, slips)
            assert found.faults == tuple(sorted(slips)) and not found.blanks, (size, slips)
            assert found.values.tolist() == pytest.approx(values, nan_ok=True), (size, slips)


@given(st.data(), st.sampled_from([*FORMS]), st.integers(6, 300))
def test_slips_anywhere_in_a_file_are_told_by_their_lines(tmp_path_factory, data, form, size):
    places = st.integers(0, size - 1)
    least = 5 if size < 25 else 20
    count = 1 if size < 25 else data.draw(st.integers(1, 2))
    slips = {
        at: data.draw(st.sampled_from(SLIPS[:1] if at % 2 else SLIPS[1:]))
        for at in data.draw(st.lists(places, min_size=count, max_size=count, unique=True))
    }
    most = min(size - count - least, size // 3)
    empties = data.draw(st.sets(places, max_size=most)) - {*slips}
    column, values, decimal = cells_of(form, size, slips, empties)
    path = tmp_path_factory.mktemp("slips") / "t.csv"
    rows = (f"{n}{decimal}5;{cell};{'uv'[n % 2]}" for n, cell in enumerate(column))
    path.write_text("x;area;kind\n" + "\n".join(rows) + "\n", "utf-8")
    made = understand(read_sheet(path, Choices()), Choices())
    area = made.column("area")
    assert (area.kind, area.role, area.missing) == ("number", "input", count + len(empties))
    if len({*slips.values()}) < len(slips):  # a word that comes again may be written for nothing
        return
    assert [(fault.line, fault.column, str(fault.what)) for fault in made.problems] == [
        (place + 2, "area", f"“{word}” is no number") for place, word in sorted(slips.items())
    ]
    assert made.cells["area"].tolist() == pytest.approx(values, nan_ok=True)


@pytest.mark.parametrize(
    "cells",
    [
        ("1", "2", "3a", "4", "5", "6", "7", "8"),
        ("1001", "1002", "X1003", "1004", "1005", "1006"),
        ("01067", "80331", "unknown", "20095", "50667", "10115", "04109"),
        ("1", "2", "1", "other", "2", "1", "2"),
        ("0", "1", "many", "1", "0", "many", "0", "1", "1", "0", "1", "0"),
        ("1.1", "1.2", "1.3a", "1.4", "1.5", "1.6"),
        ("7", "8", "word", "9", "10"),
        ("1", "word", "2", "other", "3", "4", "5", "6", "7", "8"),
        ("50 kg", "60 kg", "70 kg", "300 g", "80 kg", "90 kg", "55.5 kg"),
        ("2024-01-01", "2024-01-02", "2024", "2024-01-04", "2024-01-05", "2024-01-06"),
    ],
)
def test_codes_and_classes_with_digits_stay_words(cells):
    found = read_cells(np.array(cells, dtype=object))
    assert not found.are_numbers and found.counts == {cell: cells.count(cell) for cell in cells}


def test_dates_between_decimal_commas_are_dates():
    found = read_cells(np.array(["01.02.2024", "12.03.2024", "13.03.2024"], dtype=object), ",")
    assert found.are_dates


@pytest.mark.parametrize("size", [6, 7, 11, 12, 19, 20, 60, 300])
@pytest.mark.parametrize("name", ["id", "first"])
def test_a_slip_makes_no_input_of_numbers_of_rows(size, name):
    for place in range(0, size, max(1, size // 9)):
        cells = [str(n + 1) for n in range(size)]
        cells[place] = "x"
        look = Look(name, int(name == "id"), read_cells(np.array(cells, dtype=object)))
        assert look.is_running and str(look.unusable()) == "a different number in every row"


def test_a_slip_makes_no_input_of_a_group():
    cells = [str(n // 4) for n in range(24)]
    cells[9] = "x"
    made = understood(
        subject=cells, a=[n * 0.7 for n in range(24)], y=[n * 7 % 24 % 2 for n in range(24)]
    )
    assert made.column("subject").role == "group" and made.choices.group == "subject"


def test_an_infinite_number_beside_words_for_nothing_is_told():
    cells = [str(n * 3) for n in range(30)] + ["k.A."] * 6 + ["inf", "oops"]
    found = read_cells(np.array(cells, dtype=object))
    assert found.faults == (36, 37) and {*found.blanks} == {"k.A."}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "hours;score;mark\n1;0;1\n2;7;2\n2;14;3\n3;21;4\n3;28;1\n4;krank;2\n5;42;3\n6;49;4\n",
            [(7, "score", "“krank” is no number")],
        ),
        (
            "a;b;y\n0,5;2,5;u\n1,5;;v\n3;3,5;u\n2;oops;v\n4;1,0;u\n5;2,0;v\n7;4,5;u\n8;1,5;v\n",
            [(5, "b", "“oops” is no number")],
        ),
    ],
)
def test_a_table_of_a_class_is_understood_in_spite_of_a_slip(tmp_path, text, told):
    path = tmp_path / "t.csv"
    path.write_text(text, "utf-8")
    made = understand(read_sheet(path, Choices()), Choices())
    assert [(fault.line, fault.column, str(fault.what)) for fault in made.problems] == told
    assert [column.role for column in made.columns] == ["input", "input", "wanted"]
