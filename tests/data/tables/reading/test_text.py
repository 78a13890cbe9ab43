"""Files of any encoding, and files that are no text."""

from itertools import pairwise

import pytest

from nnviz.core.choices import ENCODINGS, Choices
from nnviz.data import DataError
from nnviz.data.tables.reader import read_sheet
from nnviz.data.tables.reading import body, text


def write(folder, content):
    path = folder / "t.csv"
    path.write_bytes(content)
    return path


def failure(path):
    with pytest.raises(DataError) as caught:
        read_sheet(path, Choices())
    return str(caught.value)


@pytest.mark.parametrize(
    ("encoding", "names"),
    [
        *(
            ("utf-8", ["größe", "値"]),
            ("utf-16-le", ["größe", "値"]),
            ("utf-16-be", ["größe", "ї"]),
        ),
        *(("utf-32", ["größe", "値"]), ("cp1252", ["größe", "température °C"])),
        *(("gb18030", ["编号色泽根蒂", "密度含糖率好瓜"]), ("cp1251", ["город", "население"])),
        ("cp932", ["名前と年齢", "太郎の花子"]),
    ],
)
def test_letters_of_any_encoding(tmp_path, encoding, names):
    content = f"{names[0]},{names[1]},y\n" + "1,2,3\n" * 5
    sheet = read_sheet(write(tmp_path, content.encode(encoding)), Choices())
    assert sheet.names == (*names, "y")
    is_guessed = not encoding.startswith("utf")
    assert [*map(str, sheet.said)] == is_guessed * [
        f"The file is not UTF-8: its letters were read as {encoding}."
    ]


@pytest.mark.parametrize(
    ("encoding", "heading", "classes"),
    [
        ("gb18030", "面积,房间数,价格", "高低"),
        ("gb18030", "长,宽,种类", "猫狗"),
        ("gb18030", "a,b,类别", "好坏"),
        ("gb18030", "色泽,敲声,好瓜", "是否"),
        ("cp949", "넓이,방,가격", ("높음", "낮음")),
        ("cp949", "길이,너비,종류", ("개", "고양이")),
        ("cp949", "a,b,성별", "남여"),
        ("cp949", "a,b,등급", "상하"),
        ("big5", "面積,房間數,價格", "高低"),
        ("big5", "長,寬,種類", "貓狗"),
        ("cp932", "面積,部屋数,価格", ("高い", "低い")),
        ("cp932", "なまえ,としね,しゅるい", ("りんご", "みかん")),
        ("cp932", "年,月,ブランド", ("アイリス", "カメラ")),
        ("cp932", "身長,体重,性別の記録", ("おとこ", "おんな")),
    ],
)
def test_short_tables_of_east_asia_are_told_apart(tmp_path, encoding, heading, classes):
    rows = [f"{n % 7},{n % 11},{classes[n % 2]}" for n in range(60)]
    sheet = read_sheet(write(tmp_path, "\n".join([heading, *rows]).encode(encoding)), Choices())
    assert sheet.names == tuple(heading.split(","))


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_an_encoding_can_be_chosen_but_for_a_file_that_says_its_own(tmp_path, encoding):
    content = "a,b,y\n" + "1,2,3\n" * 5
    path = write(tmp_path, content.replace("y", "é").encode("cp1252"))
    sheet = read_sheet(path, Choices(encoding=encoding))
    assert sheet.encoding == encoding and sheet.said == ()
    assert (sheet.names[2] == "é") == (encoding == "cp1252")
    path = write(tmp_path, content.encode("utf-8-sig"))
    assert read_sheet(path, Choices(encoding=encoding)).encoding == "utf-8"


@pytest.mark.parametrize(
    "content",
    [b"\x89PNG\r\n\x1a\n\0\0", b"<html><table>", b"\n<?xml ?>", b'{"a": 1}', b"a,b\n1,\0\n"],
)
def test_what_is_no_table_is_told_what_is_one(tmp_path, content):
    assert failure(write(tmp_path, content)) == (
        "t.csv is no table: choose CSV or other text, xlsx, xls, xlsb, ods or ARFF."
    )


def test_what_is_no_file(tmp_path):
    assert failure(tmp_path) == f"{tmp_path.name} is not a file: choose another one."
    assert failure(tmp_path / "none.csv").startswith("There is no file '")


def test_what_is_too_large_is_refused(tmp_path, monkeypatch):
    path = write(tmp_path, b"a,b\n" + b"1,x\n" * 100)
    for module, limit, value, sentence in (
        (text, "MOST_BYTES", 100, "t.csv is larger than 200 MB: use fewer rows."),
        (text, "LONGEST_LINE", 3, "t.csv, line 1 is longer than 3 letters: use fewer columns."),
        (body, "MOST_NUMBERS", 100, "t.csv has more than 100 numbers: use fewer rows."),
        (
            body,
            "MOST_WORDS",
            50,
            "t.csv has more than 50 cells that are no numbers: use fewer rows.",
        ),
    ):
        with monkeypatch.context() as patched:
            patched.setattr(module, limit, value)
            assert failure(path) == sentence
    assert len(read_sheet(path, Choices())) == 100


def test_whoever_has_no_patience_ends_it(tmp_path):
    path, told = write(tmp_path, b"1,2\n" * 2_000_000), []

    def enough(share):
        told.append(share)
        if share > 0.3:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        read_sheet(path, Choices(), enough)
    assert told == sorted(told)
    assert max(b - a for a, b in pairwise(told)) < 0.2
