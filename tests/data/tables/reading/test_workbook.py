"""Sheets of workbooks are tables like others; what would take too much is refused."""

import subprocess

import pytest

from nnviz.core.choices import Choices
from nnviz.data import DataError
from nnviz.data.tables.endings import WORKBOOKS
from nnviz.data.tables.reader import read_sheet
from nnviz.data.tables.reading import calamine_process, workbook
from tests.data.tables.workbooks import ods, sheet_xml, xls, xlsb, xlsx

ROWS = [("a", "b", "y"), (1, 2.5, "x"), (2, 3.5, "z")]


def columns(sheet):
    return [column.tolist() for column in sheet.columns]


def failure(path, choices=Choices()):  # noqa: B008
    with pytest.raises(DataError) as caught:
        read_sheet(path, choices)
    return str(caught.value)


@pytest.mark.parametrize(
    "made",
    [
        lambda folder: xlsx(folder / "t.xlsx", {"S": ROWS}),
        lambda folder: xls(folder / "t.xls"),
        lambda folder: xlsb(folder / "t.xlsb", ROWS),
        lambda folder: ods(folder / "t.ods", ROWS),
        lambda folder: xlsx(folder / "named-wrongly.csv", {"S": ROWS}),
    ],
    ids=["xlsx", "xls", "xlsb", "ods", "by its content"],
)
def test_a_sheet_is_a_table(tmp_path, made):
    sheet = read_sheet(made(tmp_path), Choices())
    assert sheet.names == ("a", "b", "y")
    assert columns(sheet) == [[1.0, 2.0], [2.5, 3.5], ["x", "z"]]
    assert sheet.lines.tolist() == [2, 3]
    assert (len(sheet.sheets), sheet.sheet) == (1, sheet.sheets[0])
    assert not sheet.said


def test_rows_are_counted_as_in_the_sheet_from_a_title_on(tmp_path):
    rows = [("Our measures",), (None,), *ROWS, (3, None, "x"), (True, "two\nlines", "z")]
    sheet = read_sheet(xlsx(tmp_path / "t.xlsx", {"S": rows}), Choices())
    assert sheet.names == ("a", "b", "y")
    assert sheet.lines.tolist() == [4, 5, 6, 7]
    assert columns(sheet)[:2] == [["1", "2", "3", "TRUE"], ["2.5", "3.5", "", "two lines"]]
    assert [*map(str, sheet.said)] == ["The first row is above the heading and is left out."]


def test_one_of_several_sheets_is_read_and_another_may_be_chosen(tmp_path):
    other = [("u", "v"), (5, 6), (7, 8)]
    path = xlsx(tmp_path / "t.xlsx", {"Empty": [], "One": ROWS, "Two & more": other})
    sheet = read_sheet(path, Choices())
    assert (sheet.sheet, sheet.sheets) == ("One", ("Empty", "One", "Two & more"))
    assert [*map(str, sheet.said)] == ["Sheet 'One' was read; there are others."]
    chosen = read_sheet(path, Choices(sheet="Two & more"))
    assert (chosen.names, chosen.sheet, chosen.said) == (("u", "v"), "Two & more", ())
    assert failure(path, Choices(sheet="3")) == "t.xlsx has no sheet '3': choose another one."
    assert "has no rows" in failure(path, Choices(sheet="Empty"))


@pytest.mark.parametrize(
    "entry",
    [
        sheet_xml([(1, 2)]).replace("B1", "XFD1048576"),
        " " * (calamine_process.HARMLESS + 1),
    ],
    ids=["a table of 17 billion cells", "much that is packed into little"],
)
def test_what_would_be_too_large_is_refused_before_it_is(tmp_path, entry):
    path = xlsx(tmp_path / "t.xlsx", {"S": entry})
    assert failure(path) == "t.xlsx is too large to be opened: save it as CSV."


def test_a_size_that_is_not_true_is_not_believed(tmp_path):
    path = xlsx(tmp_path / "t.xlsx", {"S": ROWS}, extra={"much.xml": b" " * 60_000_000})
    told = path.read_bytes().replace((60_000_000).to_bytes(4, "little"), b"\x05\0\0\0")
    path.write_bytes(told)
    assert failure(path) == "t.xlsx is too large to be opened: save it as CSV."


@pytest.mark.parametrize("kept", [0, 2, 30, 400, 900])
def test_half_a_workbook_is_none(tmp_path, kept):
    whole = xlsx(tmp_path / "t.xlsx", {"S": ROWS}).read_bytes()
    for ending in WORKBOOKS if kept <= 2 else (".xlsx",):
        path = tmp_path / f"t{ending}"
        path.write_bytes(whole[:kept])
        assert "is no table that can be opened" in failure(path)


def test_text_may_have_the_name_of_a_workbook(tmp_path):
    path = tmp_path / "t.xls"
    path.write_text("PK,b\n1,2\n", encoding="utf-8")
    assert read_sheet(path, Choices()).names == ("PK", "b")


def test_whoever_has_no_patience_ends_the_process(tmp_path, monkeypatch):
    started = []

    class Watched(subprocess.Popen):
        def __init__(self, *args, **options):
            super().__init__(*args, **options)
            started.append(self)

    def enough():
        raise InterruptedError

    monkeypatch.setattr(workbook.subprocess, "Popen", Watched)
    with pytest.raises(InterruptedError):
        workbook.workbook(xlsx(tmp_path / "t.xlsx", {"S": ROWS}), None, enough)
    assert started[0].returncode is not None


def with_last_row(number):
    xml = sheet_xml([*ROWS, (3, 4.5, "x"), (9,)])
    return xml.replace('"A5"', f'"A{number}"').replace('r="5"', f'r="{number}"')


def test_a_stray_cell_far_below_is_left_out_and_told(tmp_path):
    path = xlsx(tmp_path / "t.xlsx", {"S": with_last_row(50_000)})
    assert len(workbook.workbook(path, None, lambda: None).data) < 100
    sheet = read_sheet(path, Choices())
    assert sheet.lines.tolist() == [2, 3, 4]
    assert "from row 50,000 on is left out" in str(sheet.said[0])


def test_empty_rows_within_a_table_are_counted(tmp_path):
    path = xlsx(tmp_path / "t.xlsx", {"S": with_last_row(900)})
    assert read_sheet(path, Choices()).lines.tolist() == [2, 3, 4, 900]
