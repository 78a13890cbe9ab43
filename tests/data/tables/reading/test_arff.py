"""ARFF files are read as tables whose columns have the names in the header."""

import pytest

from nnviz.core.choices import Choices
from nnviz.data import DataError
from nnviz.data.tables.reader import read_sheet

HEADER = r"""% Flowers
@RELATION 'my flowers'

@ATTRIBUTE 'sepal length' NUMERIC
@attribute width real
@attribute "a \"class\"" {'Iris setosa', b}
@DATA
"""


def sheet_of(folder, rows, header=HEADER):
    path = folder / "flowers.arff"
    path.write_text(header + rows)
    return read_sheet(path, Choices())


def test_header_and_rows(tmp_path):
    sheet = sheet_of(tmp_path, "% here\n5.1, 3.5, 'Iris setosa'\n4.9,?,b\n\n7,8,'b, or \\'c'\n")
    assert sheet.names == ("sepal length", "width", 'a "class"')
    assert sheet.columns[0].tolist() == [5.1, 4.9, 7.0]
    assert sheet.columns[1][[0, 2]].tolist() == [3.5, 8.0]
    assert sheet.columns[2].tolist() == ["Iris setosa", "b", "b, or 'c"]
    assert sheet.lines.tolist() == [9, 10, 12]
    assert (sheet.heading, sheet.problems) == (0, ())


def test_cells_parted_by_spaces_and_a_row_that_is_not_as_wide(tmp_path):
    sheet = sheet_of(tmp_path, '5.1  3.5 "Iris setosa"\n4.9\t? b\n1 2\n')
    assert sheet.columns[2].tolist() == ["Iris setosa", "b"]
    assert [(fault.line, str(fault.what)) for fault in sheet.problems] == [
        (10, "it has 2 cells, not 3")
    ]


@pytest.mark.parametrize(
    ("header", "rows", "sentence"),
    [
        (HEADER, "{0 5.1, 2 b}\n", "is a sparse ARFF file: save it with all cells."),
        (HEADER.replace("@DATA", ""), "1,2,b\n", "is no whole ARFF file"),
        ("@relation x\n@data\n", "1,2,b\n", "is no whole ARFF file"),
        (HEADER, "", "has no rows"),
    ],
)
def test_what_cannot_be_read(tmp_path, header, rows, sentence):
    with pytest.raises(DataError, match=sentence):
        sheet_of(tmp_path, rows, header)
