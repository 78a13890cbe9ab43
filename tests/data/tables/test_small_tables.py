"""Tables as people bring them, each small: what is understood without anything being said."""

from pathlib import Path

import pytest

from nnviz.core.choices import Choices
from nnviz.data import DataError
from nnviz.data.tables.reader import read_sheet
from nnviz.data.tables.understanding import understand

FOLDER = Path(__file__).parent / "small"
TWO = ("0", "1")
CLASSES = {
    "26-letters": tuple(map(str, range(26))),
    "arabic-digits": TWO,
    "bom": TWO,
    "classes-1-2": ("1", "2"),
    "classes-minus1-1": ("-1", "1"),
    "classes-true-false": ("False", "True"),
    "classes-yes-Yes": ("No", "yes"),
    "comment-line": TWO,
    "cr-only": TWO,
    "decimal-comma-quoted": TWO,
    "digit-missing": ("0", "1", "2", "4"),
    "german-thousands": TWO,
    "german-thousands-and-comma": TWO,
    "huge-ids": TWO,
    "label-first-numbers": TWO,
    "label-first-words": ("cat", "dog"),
    "last-NA-class": TWO,
    "last-empty-class": TWO,
    "no-heading-first-row-question": TWO,
    "onehot-last3": ("is_cat", "is_dog", "is_bird"),
    "pandas-all-numbered-heading": TWO,
    "pandas-index": TWO,
    "pandas-numbered-heading": TWO,
    "percent-in": TWO,
    "pipe": TWO,
    "python-floats": TWO,
    "quoted-newline": TWO,
    "quoted-newline-then-bad": TWO,
    "semicolon-decimal-comma": TWO,
    "semicolon-in-heading": TWO,
    "sep-line": TWO,
    "spaces": TWO,
    "trailing-comma": TWO,
    "tsv-quoted-thousands": TWO,
    "two-rows": TWO,
    "utf16": TWO,
}
VALUES = ("big-prices", "last-NA-value", "percent-last")
WANTED = {
    "26-letters": "letter",
    "big-prices": "price",
    "digit-missing": "digit",
    "label-first-numbers": "label",
    "label-first-words": "species",
    "no-heading-first-row-question": "column 3",
    "onehot-last3": "is_cat, is_dog, is_bird",
    "pandas-all-numbered-heading": "2",
    "pandas-numbered-heading": "target",
}
SAID = {
    "classes-1-2": "2 classes, 1, 2",
    "classes-yes-Yes": "Yes = yes",
    "german-thousands": "1.000",
    "huge-ids": "“id” is ignored: a different number in every row",
    "label-first-words": "“species” is to be predicted, as its name suggests",
    "last-NA-class": "1 row has no “y” and is left out",
    "last-NA-value": "1 row has no “y” and is left out",
    "last-empty-class": "1 row has no “y” and is left out",
    "no-heading-first-row-question": "1 cell without a number is filled with the column's median",
    "onehot-last3": "one wanted column of 3 classes",
    "pandas-index": "“column 1” is ignored: a different number in every row",
}
REFUSED = {
    "dates-last": r"“day” cannot be predicted.* such as “b”, “a”",
    "empty": "no rows",
    "header-only": "no rows",
    "one-class-sorted": r"“y” has only one class.* such as “b”, “a”",
}


def understood(name):
    choices = Choices()
    return understand(read_sheet(FOLDER / f"{name}.csv", choices), choices)


@pytest.mark.parametrize("name", [*CLASSES, *VALUES])
def test_what_a_table_is_taken_for(name):
    made = understood(name)
    assert made.classes == CLASSES.get(name)
    assert made.wanted == WANTED.get(name, "y")
    assert len(made.inputs) == 2 and SAID.get(name, "") in " ".join(map(str, made.said))


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_learnt_is_refused_with_another_offer(name):
    with pytest.raises(DataError, match=REFUSED[name]):
        understood(name)


def test_a_cell_that_is_no_number_is_told_by_its_line():
    (fault,) = understood("quoted-newline-then-bad").problems
    assert (fault.line, fault.column) == (8, "b") and "“x”" in str(fault.what)


def test_every_small_table_is_looked_at():
    assert {path.stem for path in FOLDER.iterdir()} == {*CLASSES, *VALUES, *REFUSED}


@pytest.mark.data
def test_rows_of_784_grey_values_are_pictures(data_folder):
    for name, column in (("label-first", "label"), ("label-last-one-missing", "column 785")):
        path = data_folder / "tables" / f"digits-{name}.csv"
        made = understand(read_sheet(path, Choices()), Choices())
        assert (made.image_shape, made.wanted) == ((28, 28), column) and len(made.classes) == 9


@pytest.mark.data
def test_classes_2_and_4_are_named_so(data_folder):
    path = data_folder / "tables" / "breast-2-4.csv"
    made = understand(read_sheet(path, Choices()), Choices())
    assert (made.classes, made.wanted, made.rows) == (("2", "4"), "column 10", 683)
