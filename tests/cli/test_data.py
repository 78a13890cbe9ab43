"""``nnviz data``: each table that people bring is understood, or refused with the way out."""

import json
import re

import numpy as np
import pytest
from PIL import Image

from nnviz.cli import main
from tests.data.tables.small_tables import LARGER, SMALL, small_table
from tests.data.tables.workbooks import ods, xlsx

TWO = ["0", "1"]
UNDERSTOOD = {
    "26-letters": (60, "letter", 26, []),
    "arabic-digits": (60, "y", TWO, []),
    "big-prices": (80, "price", None, []),
    "bom": (60, "y", TWO, []),
    "breast-2-4": (683, "column 10", ["2", "4"], []),
    "classes-1-2": (60, "y", ["1", "2"], []),
    "classes-minus1-1": (60, "y", ["-1", "1"], []),
    "classes-true-false": (60, "y", ["False", "True"], []),
    "classes-yes-Yes": (60, "y", ["No", "yes"], ["Spellings of one class are joined"]),
    "comment-line": (60, "y", TWO, []),
    "cr-only": (60, "y", TWO, []),
    "decimal-comma-quoted": (60, "y", TWO, []),
    "digit-missing": (60, "digit", 4, []),
    "digits-label-first": (60, "label", 9, ["Its rows are pictures, 28 × 28."]),
    "digits-label-last-one-missing": (61, "column 785", 9, ["they are taken as classes"]),
    "german-thousands-and-comma": (40, "y", TWO, []),
    "german-thousands": (40, "y", TWO, ["1.000 was read as a thousand, 1,000 as one"]),
    "huge-ids": (60, "y", TWO, ["“id” is ignored: a different number in every row."]),
    "label-first-numbers": (60, "label", TWO, ["as its name suggests"]),
    "label-first-words": (60, "species", ["cat", "dog"], ["as its name suggests"]),
    "last-NA-class": (59, "y", TWO, ["1 row has no “y” and is left out."]),
    "last-NA-value": (59, "y", None, ["1 row has no “y” and is left out."]),
    "last-empty-class": (59, "y", TWO, ["1 row has no “y” and is left out."]),
    "no-heading-first-row-question": (
        61,
        "column 3",
        TWO,
        ["1 cell without a number is filled"],
    ),
    "onehot-last3": (60, "is_cat, is_dog, is_bird", 3, ["taken as one wanted column"]),
    "pandas-all-numbered-heading": (60, "2", TWO, []),
    "pandas-index": (60, "y", TWO, ["is ignored: a different number in every row."]),
    "pandas-numbered-heading": (60, "target", TWO, []),
    "percent-in": (60, "y", TWO, []),
    "percent-last": (60, "y", None, []),
    "pipe": (60, "y", TWO, []),
    "python-floats": (62, "y", TWO, []),
    "quoted-newline": (60, "y", TWO, []),
    "quoted-newline-then-bad": (60, "y", TWO, ["1 cell without a"]),
    "semicolon-decimal-comma": (60, "y", TWO, []),
    "semicolon-in-heading": (60, "y", TWO, []),
    "sep-line": (60, "y", TWO, []),
    "spaces": (60, "y", TWO, []),
    "trailing-comma": (60, "y", TWO, []),
    "tsv-quoted-thousands": (40, "y", TWO, []),
    "two-rows": (2, "y", TWO, []),
    "utf16": (60, "y", TWO, []),
}
REFUSED = {
    "dates-last": "“day” cannot be predicted.*: choose another wanted column, such as “b”, “a”.",
    "one-class-sorted": "“y” has only one class.*choose another wanted column, such as “b”, “a”",
    "empty": "empty.csv has no rows: put one example in every row.",
    "header-only": "header-only.csv has no rows: put one example in every row.",
}
WITHOUT_HEADING = {"breast-2-4", "digits-label-last-one-missing", "no-heading-first-row-question"}
KEYS = {
    "rows", "heading", "wanted", "inputs", "ignored", "filled", "left_out", "problems",
    "image_shape", "said", "of_wrong_width",
}  # fmt: skip


def told(capsys, *arguments):
    """What is said as json."""
    assert main(["data", *map(str, arguments), "--json"]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    return json.loads(out)


def test_every_small_table_is_in_one_of_the_lists():
    small = {path.stem for path in SMALL.glob("*.csv")}
    assert small | set(LARGER) == UNDERSTOOD.keys() | REFUSED.keys()


@pytest.mark.parametrize(
    "name", [pytest.param(n, marks=[pytest.mark.data] * (n in LARGER)) for n in UNDERSTOOD]
)
def test_what_is_understood(capsys, request, name):
    rows, wanted, classes, said = UNDERSTOOD[name]
    facts = told(capsys, small_table(name, request))
    assert facts.keys() == KEYS
    assert (facts["rows"], facts["wanted"]["column"]) == (rows, wanted)
    assert facts["heading"] is (name not in WITHOUT_HEADING)
    found = facts["wanted"]["classes"]
    assert (found if isinstance(classes, list | None) else len(found)) == classes
    assert facts["wanted"]["kind"] == ("values" if classes is None else "classes")
    assert facts["wanted"]["why"]
    text = " ".join(facts["said"])
    assert all(each in text for each in said), text
    is_picture = name.startswith("digits-")
    assert facts["image_shape"] == ([28, 28] if is_picture else None)
    assert sum(column["units"] for column in facts["inputs"]) == {True: 784}.get(
        is_picture, 9 if name == "breast-2-4" else 2
    )


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_refused_says_the_way_out(capsys, name):
    assert main(["data", str(SMALL / f"{name}.csv"), "--json"]) == 2
    out, err = capsys.readouterr()
    assert out == "" and err.count("\n") == 1
    assert re.search(REFUSED[name], err), err


def test_what_is_wrong_is_told_by_line_and_column(capsys):
    facts = told(capsys, SMALL / "quoted-newline-then-bad.csv")
    (fault,) = facts["problems"]
    lines = (SMALL / "quoted-newline-then-bad.csv").read_text().splitlines()
    assert "x" in lines[fault["line"] - 1].split(",") and fault["column"] == "b"
    assert facts["filled"] == 1


@pytest.mark.parametrize(("name", "wanted"), [("iris", "species"), ("diabetes", "progression")])
def test_a_table_that_comes_with_nnviz_is_told_by_its_name(capsys, name, wanted):
    assert told(capsys, name)["wanted"]["column"] == wanted


def test_columns_are_chosen_by_name(capsys):
    path = SMALL / "label-first-words.csv"
    facts = told(capsys, path, "--wanted", "a", "--ignore", "species")
    assert (facts["wanted"]["column"], facts["wanted"]["kind"]) == ("a", "values")
    assert [each["column"] for each in facts["ignored"]] == ["species"]
    assert [each["column"] for each in facts["inputs"]] == ["b"]


def test_what_is_named_is_ignored_beside_what_looks_so(capsys, tmp_path):
    rows = [f"{n},{n % 7 / 2},{n % 5},1,{n % 2}" for n in range(60)]
    (tmp_path / "t.csv").write_text("\n".join(['id,"a, b",c,same,y', *rows]))

    def ignored(*options):
        facts = told(capsys, tmp_path / "t.csv", *options)
        return [each["column"] for each in facts["ignored"]]

    assert ignored() == ["id", "same"]
    assert ignored("--ignore", "c") == ["id", "c", "same"]
    assert ignored("--ignore", '"a, b", id') == ["id", "a, b", "same"]
    assert ignored("--ignore", "") == ["same"]


def test_a_group_is_no_input(capsys, tmp_path):
    rows = [f"{number},{number % 3},{number % 7}" for number in range(60)]
    (tmp_path / "people.csv").write_text("\n".join(["x,y,person", *rows]))
    facts = told(capsys, tmp_path / "people.csv", "--wanted", "y", "--group", "person")
    assert "person" not in {each["column"] for each in facts["inputs"]}
    assert "“person” is a group" in " ".join(facts["said"])


@pytest.mark.parametrize("group", ["PERSON", "column 3"])
def test_a_group_is_found_however_it_is_named(capsys, tmp_path, group):
    rows = [f"{number},{number % 3},{number % 7}" for number in range(60)]
    (tmp_path / "people.csv").write_text("\n".join(["x,y,person", *rows]))
    facts = told(capsys, tmp_path / "people.csv", "--wanted", "Y", "--group", group)
    assert [each["column"] for each in facts["inputs"]] == ["x"]
    assert "“person” is a group" in " ".join(facts["said"])


@pytest.mark.parametrize(
    ("groups", "said"), [(2, "groups of “sex”: none is left for the test."), (3, None)]
)
def test_a_part_for_which_nothing_is_left_is_named(capsys, tmp_path, groups, said):
    rows = [f"{number},{number % 5},{'fmx'[number % groups]}" for number in range(60)]
    (tmp_path / "people.csv").write_text("\n".join(["x,y,sex", *rows]))
    told = ["--wanted", "y", "--group", "sex", "--ignore", "sex"]
    assert main(["data", str(tmp_path / "people.csv"), *told]) == 0
    out = capsys.readouterr().out
    assert said in out if said else "none is left" not in out


@pytest.mark.parametrize("option", ["--wanted", "--ignore", "--group"])
def test_a_column_of_what_has_none_is_refused(capsys, tmp_path, option):
    images = np.arange(40 * 25, dtype=np.uint8).reshape(40, 5, 5)
    np.savez(tmp_path / "p.npz", images=images, labels=np.arange(40) % 2)
    for command in (["data", str(tmp_path / "p.npz")], ["train", "--data", "xor"]):
        assert main([*command, option, "x"]) == 2
        assert "--wanted, --ignore and --group" in capsys.readouterr().err


def test_the_labels_of_named_pictures_are_a_column_of_the_table(capsys, tmp_path):
    for number in range(12):
        Image.new("L", (6, 6), 9 * number).save(tmp_path / f"{number}.png")
    rows = [f"{number}.png,{number % 2},{number % 3}" for number in range(12)]
    (tmp_path / "t.csv").write_text("\n".join(["file,a,b", *rows]))
    facts = told(capsys, tmp_path / "t.csv", "--wanted", "b")
    assert facts["wanted"]["classes"] == ["0", "1", "2"]
    assert main(["data", str(tmp_path / "t.csv"), "--wanted", "c"]) == 2
    assert "no column 'c'" in capsys.readouterr().err


def test_in_words_the_first_two_lines_are_the_sum_of_it(capsys):
    assert main(["data", str(SMALL / "last-NA-class.csv")]) == 0
    first, second, *rest = capsys.readouterr().out.splitlines()
    assert first == "59 rows; “y” is wanted: as its name suggests (2 classes: 0, 1)."
    assert second == "Inputs: a, b; ignored: nothing; left out: 1."
    assert rest[-1].startswith("- line ") and rest[-1].endswith("is empty: the row is left out")


def test_lines_of_another_width_are_counted_with_what_is_left_out(capsys, tmp_path):
    rows = [f"{n},{n % 7},{n % 2}{',more' * (n % 5 == 0)}" for n in range(60)]
    (tmp_path / "ragged.csv").write_text("\n".join(["a,b,y", *rows, "1.5,3,"]))
    assert main(["data", str(tmp_path / "ragged.csv")]) == 0
    _, second, *rest = capsys.readouterr().out.splitlines()
    assert second.endswith("left out: 13 (12 with more or fewer cells than columns).")
    assert "- 12 lines have more or fewer cells than there are columns and are left out." in rest
    assert "- 1 row has no “y” and is left out." in rest
    facts = told(capsys, tmp_path / "ragged.csv")
    assert (facts["rows"], facts["left_out"], facts["of_wrong_width"]) == (48, 13, 12)


def test_a_folder_of_pictures_is_told_likewise(capsys, tmp_path):
    for number in range(12):
        folder = tmp_path / ("cat", "dog")[number % 2]
        folder.mkdir(exist_ok=True)
        Image.fromarray(np.full((9, 7), number, dtype=np.uint8)).save(folder / f"{number}.png")
    (tmp_path / "cat" / "no.png").write_text("no picture")
    facts = told(capsys, tmp_path)
    assert facts["rows"] == 12 and facts["image_shape"] == [9, 7] and facts["left_out"] == 1
    assert facts["wanted"]["classes"] == ["cat", "dog"]
    assert facts["inputs"] == [{"column": "pixels", "kind": "picture", "units": 63}]
    [problem] = facts["problems"]
    assert problem["what"] == "cat/no.png is no picture that can be read" and not problem["line"]
    assert main(["data", str(tmp_path)]) == 0
    out = capsys.readouterr().out
    assert "- cat/no.png is no picture that can be read\n" in out and "line" not in out


def test_pictures_and_their_labels_in_a_table(capsys, tmp_path):
    rows = ["file,animal"]
    for number in range(12):
        Image.fromarray(np.full((9, 7), number, dtype=np.uint8)).save(tmp_path / f"{number}.png")
        rows.append(f"{number}.png,{('cat', 'dog')[number % 2]}")
    (tmp_path / "animals.csv").write_text("\n".join(rows))
    facts = told(capsys, tmp_path / "animals.csv")
    assert facts["wanted"]["classes"] == ["cat", "dog"] and facts["image_shape"] == [9, 7]
    assert facts["said"][0] == "'file' names pictures, 'animal' is what they show."


@pytest.mark.parametrize("name", ["notes.docx", "picture.png", "nothing.csv"])
def test_what_is_not_read_says_what_is(capsys, tmp_path, name):
    if name != "nothing.csv":
        (tmp_path / name).write_bytes(b"anything")
    assert main(["data", str(tmp_path / name)]) == 2
    said = capsys.readouterr().err
    expected = {
        "notes.docx": "of a kind that is not read: choose a table (CSV and its like, Excel, ODS",
        "picture.png": "is one picture: choose the folder",
        "nothing.csv": "There is no file or folder",
    }
    assert expected[name] in said and said.count("\n") == 1


def test_training_says_in_two_lines_what_it_understood_and_reports_it(capsys, tmp_path):
    report = tmp_path / "report.json"
    path = SMALL / "big-prices.csv"
    options = ["--data", str(path), "--ignore", "age", "--epochs", "3", "--report", str(report)]
    assert main(["train", *options]) == 0
    first, second, last, *_ = capsys.readouterr().out.splitlines()
    assert first == "80 rows; “price” is wanted: it is the last column (values)."
    assert second == "Inputs: rooms; ignored: age."
    assert last.startswith("test R² ") and ", mean |error| " in last
    told_in_it = json.loads(report.read_text())
    assert told_in_it["data"]["wanted"]["column"] == "price"
    assert told_in_it["test_r2"] <= 1 and told_in_it["test_mean_error"] > 1
    assert told_in_it["test_accuracy"] is None


def test_choices_are_for_tables(capsys):
    assert main(["train", "--data", "xor", "--wanted", "answer"]) == 2
    assert "--wanted, --ignore and --group are for tables" in capsys.readouterr().err


def test_a_choice_that_cannot_be_is_one_sentence(capsys):
    path = str(SMALL / "big-prices.csv")
    for command in (["train", "--data", path], ["data", path]):
        assert main([*command, "--wanted", "nothing like it"]) == 2
        err = capsys.readouterr().err
        assert "nothing like it" in err and err.count("\n") == 1


ROWS = [("petal", "species"), *((1 + i / 8, ("setosa", "virginica")[i >= 20]) for i in range(40))]
ARFF = """@relation flowers
@attribute petal numeric
@attribute species {setosa, virginica}
@data
"""


@pytest.mark.parametrize("kind", ["tsv", "xlsx", "ods", "arff"])
def test_the_same_table_is_the_same_in_every_kind_of_file(capsys, tmp_path, kind):
    path = tmp_path / f"flowers.{kind}"
    if kind == "xlsx":
        xlsx(path, {"S": ROWS})
    elif kind == "ods":
        ods(path, ROWS)
    elif kind == "tsv":
        path.write_text("\n".join(f"{petal}\t{species}" for petal, species in ROWS))
    else:
        path.write_text(ARFF + "\n".join(f"{petal},{species}" for petal, species in ROWS[1:]))
    facts = told(capsys, path)
    assert facts["rows"] == 40 and facts["problems"] == []
    assert facts["wanted"]["column"] == "species"
    assert facts["wanted"]["classes"] == ["setosa", "virginica"]
    assert facts["inputs"] == [{"column": "petal", "kind": "number", "units": 1}]


def test_a_very_long_cell_is_a_cell_and_is_told_in_short(tmp_path, capsys):
    long = "a" * 140_000
    rows = [f"{n % 7},{n % 5},{long if n % 3 else 'no'}" for n in range(60)]
    (tmp_path / "t.csv").write_text("\n".join(["x,y,kind", *rows]))
    assert main(["data", str(tmp_path / "t.csv")]) == 0
    told = capsys.readouterr().out
    assert "60 rows" in told and "2 classes: aaaa" in told and len(told) < 600
