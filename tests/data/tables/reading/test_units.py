"""Numbers with a unit beside them are numbers."""

import pytest

from nnviz.core.choices import Choices
from nnviz.data.tables.reader import read_sheet
from nnviz.data.tables.reading.units import unit_of
from nnviz.data.tables.understanding import understand


def read(folder, *cells):
    path = folder / "t.csv"
    path.write_text("a;b\n" + "".join(f"{cell};{n % 2}\n" for n, cell in enumerate(cells)), "utf-8")
    return read_sheet(path, Choices())


@pytest.mark.parametrize(
    "cells, numbers, unit",
    [
        (("12.50 EUR", "3 EUR", "4.25 EUR"), [12.5, 3, 4.25], "EUR"),
        (("12,50 EUR", "3 EUR", "1.200,25 EUR"), [12.5, 3, 1200.25], "EUR"),
        (("50kg", "60kg", "", "71.5kg"), [50, 60, None, 71.5], "kg"),
        (("USD 3,400", "USD 200", "USD 1,150"), [3400, 200, 1150], "USD"),
        (("36.6 °C", "-2 °C", "7 °C"), [36.6, -2, 7], "°C"),
        (("80 km/h", "120 km/h", "90 km/h"), [80, 120, 90], "km/h"),
        (("$1,200", "$900", "$1,000"), [1200, 900, 1000], None),
        (("12 %", "3 %", "4 %"), [12, 3, 4], "%"),
    ],
)
def test_a_unit_beside_every_number_is_taken_away_and_told(tmp_path, cells, numbers, unit):
    sheet = read(tmp_path, *cells)
    found = [None if cell != cell else cell for cell in sheet.columns[0].tolist()]  # noqa: PLR0124
    assert found == numbers and sheet.units.get("a") == unit
    assert any(str(said).startswith("a: 12") for said in sheet.said) == (unit is not None)


@pytest.mark.parametrize(
    "cells",
    [
        ("1A", "2A", "1A", "2A"),
        ("class 1", "class 2", "class 3"),
        ("1st", "2nd", "3rd", "4th"),
        ("0.png", "1.png", "2.png", "10.png"),
    ],
)
def test_names_with_numbers_in_them_are_words(cells):
    assert unit_of(cells) == ""


def test_different_units_are_the_reason_why_a_column_is_ignored(tmp_path):
    cells = [f"{50 + n} {('kg', 'g')[n % 2]}" for n in range(30)]
    path = tmp_path / "t.csv"
    path.write_text("a;x;b\n" + "".join(f"{cell};1;{n % 2}\n" for n, cell in enumerate(cells)))
    sheet = read_sheet(path, Choices())
    assert sheet.columns[0].dtype == object


def test_a_wrong_cell_among_units_is_told_by_its_line(tmp_path):
    cells = [f"{50 + n} kg" for n in range(40)]
    cells[7] = "much"
    made = understand(read(tmp_path, *cells), Choices())
    assert [(fault.line, str(fault.what)) for fault in made.problems] == [
        (9, "“much” is no number")
    ]
    assert made.column("a").kind == "number" and made.filled == 1
