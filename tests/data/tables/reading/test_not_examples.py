"""Lines that are no examples, and lines that commas have torn."""

import pytest

from nnviz.core.choices import Choices
from nnviz.data import DataError
from nnviz.data.tables.reader import read_sheet
from nnviz.data.tables.understanding import understand


def written(folder, *lines):
    path = folder / "t.csv"
    path.write_text("\n".join(lines), "utf-8")
    return path


ROWS = [f"town {n},{n * 7 % 11},{n * 5 % 13 + 0.5}" for n in range(20)]


@pytest.mark.parametrize("word", ["Total", "TOTAL:", "Summe", "合计", "Mean"])
def test_a_sum_at_the_end_is_no_example_and_told(tmp_path, word):
    sheet = read_sheet(written(tmp_path, "town,a,b", *ROWS, f"{word},100,200"), Choices())
    assert len(sheet) == 20 and sheet.sums == 1
    (fault,) = sheet.problems
    assert (fault.line, fault.column) == (22, "town") and "no example" in str(fault.what)
    made = understand(sheet, Choices())
    assert made.left_out == 1 and "is called a sum" in " ".join(map(str, made.said))


def test_several_sums_and_one_beside_row_numbers_are_no_examples(tmp_path):
    rows = [f"{n},{n * 7 % 11},{n % 2}" for n in range(1, 21)]
    sheet = read_sheet(written(tmp_path, "id,a,y", *rows, "Sum,9,9", "Mean,1,1"), Choices())
    assert len(sheet) == 20 and [fault.line for fault in sheet.problems] == [22, 23]
    made = understand(sheet, Choices())
    assert made.column("id").kind == "running number"


def test_a_class_called_total_is_an_example(tmp_path):
    rows = [f"{n},{('total', 'partial')[n % 2]}" for n in range(20)]
    assert len(read_sheet(written(tmp_path, "a,kind", *rows, "3,total"), Choices())) == 21


@pytest.mark.parametrize(
    "heading, row", [("a,b,y", "1,5,2,5,{}"), ("a,b,y", "1,5,2,{}"), ("a,b", "{},5,1")]
)
def test_commas_before_decimals_and_between_cells_are_told(tmp_path, heading, row):
    rows = [row.format(n % 2) for n in range(20)]
    path = written(tmp_path, heading, *rows)
    with pytest.raises(DataError, match=r"line 1 names . columns.* semicolons"):
        read_sheet(path, Choices())
    assert len(read_sheet(path, Choices(heading=0)).names) == rows[0].count(",") + 1


def test_row_names_without_a_name_are_no_torn_numbers(tmp_path):
    rows = [f"{n},{n * 7 % 11},{n % 2}" for n in range(20)]
    assert read_sheet(written(tmp_path, "a,y", *rows), Choices()).names == ("column 1", "a", "y")


def test_a_comma_at_the_end_of_each_line_tears_nothing(tmp_path):
    names = "abcdefghijklmnopqrst"
    rows = ["".join(f"{n * k % 7}," for k in range(1, 21)) for n in range(30)]
    sheet = read_sheet(written(tmp_path, ",".join(names), *rows), Choices())
    assert sheet.names == tuple(names)


def test_infinite_answers_are_told_as_they_are(tmp_path):
    rows = [f"{n % 7},{('inf', '1.5', '2.5', '3.25')[n % 4]}" for n in range(40)]
    made = understand(read_sheet(written(tmp_path, "a,y", *rows), Choices()), Choices())
    assert "10 rows have no number as “y”" in " ".join(map(str, made.said))
    assert {str(fault.what) for fault in made.problems} == {
        "“inf” is infinite, which is nothing to learn from"
    }
    path = written(tmp_path, "a,b,y", *(f"{n % 7},{n},inf" for n in range(40)))
    with pytest.raises(DataError, match="no number stands in it"):
        understand(read_sheet(path, Choices()), Choices())
