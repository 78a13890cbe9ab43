"""Large amounts are numbers; whole numbers of so many digits that floats lose some are names."""

import csv
from math import factorial

import pytest

from nnviz.core.choices import Choices
from nnviz.data.tables.reader import read_sheet
from nnviz.data.tables.understanding import understand
from tests.data.tables.workbooks import xlsx

ROWS = 30
AMOUNTS = {
    "with an exponent": [f"{1.5 + n}e{20 + n % 3}" for n in range(ROWS)],
    "with an exponent and no point": [f"{10 + n}E+18" for n in range(ROWS)],
    "with a point": [f"{9 * 10**16 + 12345 * n}.5" for n in range(ROWS)],
    "with a point and nothing behind it": [f"{9 * 10**16 + 12345 * n}.0" for n in range(ROWS)],
    "below zero": [f"-{1.5 + n}e20" for n in range(ROWS)],
    "round": [str((17 + n) * 10**15) for n in range(ROWS)],
    "factorials": [str(factorial(n)) for n in range(ROWS - 8)] * 2,
    "some with an exponent": [f"{1 + n}.5e18" if n % 2 else str(10**18 + n) for n in range(ROWS)],
}
NAMES = {
    "numbers of orders": [str(900719925474099300 + 7 * n) for n in range(ROWS)],
    "numbers of cards": [str(4000123412341234000 + 1111 * n) for n in range(ROWS)],
    "below zero": [str(-900719925474099300 - 7 * n) for n in range(ROWS)],
    "numbers of many lengths": [str(3**n) for n in range(20, 20 + ROWS)],
}


def role(folder, cells, separator=",", decimal=".", quoting=csv.QUOTE_MINIMAL):
    path = folder / "t.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, delimiter=separator, quoting=quoting)
        writer.writerow(["size", "b", "y"])
        for n, cell in enumerate(cells):
            b = f"{n / 7:.3f}".replace(".", decimal)
            writer.writerow([cell.replace(".", decimal), b, "red" if n % 3 else "blue"])
    return role_of(path)


def role_of(path):
    column = understand(read_sheet(path, Choices()), Choices()).columns[0]
    return column.role, column.kind


DIALECTS = [
    (separator, decimal, quoting)
    for separator, decimal in ((",", "."), (";", ","), (";", "."), ("\t", ","), ("|", "."))
    for quoting in (csv.QUOTE_MINIMAL, csv.QUOTE_ALL)
]


@pytest.mark.long
@pytest.mark.parametrize("dialect", DIALECTS)
def test_in_every_dialect_amounts_are_amounts_and_names_names(tmp_path, dialect):
    for what, cells in AMOUNTS.items():
        assert role(tmp_path, cells, *dialect) == ("input", "number"), what
    for what, cells in NAMES.items():
        assert role(tmp_path, cells, *dialect) == ("ignored", "running number"), what


def test_a_workbook_has_amounts_as_numbers_and_such_names_as_words(tmp_path):
    for cells, found in (
        ([1.5e20 + n * 1e18 for n in range(ROWS)], ("input", "number")),
        (NAMES["numbers of orders"], ("ignored", "running number")),
    ):
        rows = [(cell, n / 7, "red" if n % 3 else "blue") for n, cell in enumerate(cells)]
        path = xlsx(tmp_path / "t.xlsx", {"S": [("size", "b", "y"), *rows]})
        assert role_of(path) == found


def test_so_it_is_where_a_cell_is_no_number(tmp_path):
    for cells, found in (
        (AMOUNTS["round"], "number"),
        (NAMES["numbers of cards"], "running number"),
    ):
        assert role(tmp_path, [*cells, "", "much"])[1] == found


def test_very_long_cells_are_read_as_others_are(tmp_path):
    """One step back for every letter is what a pattern may take, not one for every two of them."""
    parts = "7", "1.", "1,", "7 ", "’1", "a", "²", ".", "1/"
    rows = ["|".join(part * (50_000 // len(part)) + str(n) for part in parts) for n in range(6)]
    path = tmp_path / "t.csv"
    path.write_text("\n".join(rows), encoding="utf-8")
    sheet = read_sheet(path, Choices(separator="|", heading=0))
    assert len(sheet.columns) == len(parts) and sheet.columns[5][3] == "a" * 50_000 + "3"
