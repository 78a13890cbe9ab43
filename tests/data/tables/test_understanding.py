import dataclasses
import re

import numpy as np
import pytest

from nnviz.core.choices import Choices
from nnviz.data import DataError
from nnviz.data.tables.understanding import understand
from tests.data.tables.made import sheet, understood

A = [0.5, 1.25, -3.0, 2.0, 7.5, 0.1] * 4
B = [1.0, 0.5, 0.25, 9.5, 3.0, 2.5] * 4
TWO = [0, 1] * 12


def said(made):
    return " ".join(map(str, made.said))


def roles(made):
    return {column.name: column.role for column in made.columns}


def test_of_a_single_row_it_is_one_row():
    with pytest.raises(DataError, match=r"and 1 of 40 rows is of another: choose"):
        understood(a=[*map(str, range(40))], y=["p"] * 39 + ["q"])


@pytest.mark.parametrize(
    "words, classes, left_out",
    [
        (["+", "-"] * 12, ("+", "-"), 0),
        (["+"] * 22 + ["-"] * 2, ("+",), None),
        (["+", "x"] * 11 + ["-"] * 2, ("+", "-", "x"), 0),
        (["x", "-"] * 12, ("-", "x"), 0),
        (["x", "o", "-"] * 8, ("-", "o", "x"), 0),
        (["x", "o"] * 11 + ["-"] * 2, ("o", "x"), 2),
        (["DE", "ZA", "NA"] * 8, ("DE", "ZA"), 8),
        (["x", "o", ""] * 8, ("o", "x"), 8),
    ],
)
def test_a_mark_is_a_class_where_it_is_as_frequent_as_one(words, classes, left_out):
    if left_out is None:
        with pytest.raises(DataError, match=r"only one class with enough rows, [+], and 2 of 24"):
            understood(a=A, y=words)
        return
    made = understood(a=A, y=words)
    assert (made.classes, made.left_out) == (classes, left_out)
    assert ("“-” is taken for a class" in said(made)) == ("-" in classes and "+" not in classes)
    assert ("“NA” is taken for an empty cell, 8 times" in said(made)) == ("NA" in words)
    assert list(made.cells["y"]).count("") == left_out


def test_infinite_cells_among_numbers_are_told_and_filled():
    made = understood(a=["inf", "1.5", "-Infinity", "2.5"] * 6, y=TWO)
    assert made.column("a").kind == "number" and made.filled == 12
    assert "“inf” is infinite" in str(made.problems[0].what)


def test_a_mark_of_an_input_is_an_empty_cell():
    made = understood(a=["x", "o", "-"] * 8, y=TWO)
    assert made.filled == 8 and made.column("a").missing == 8


def test_where_there_is_one_class_beside_empty_cells_these_are_named():
    with pytest.raises(DataError, match=r"“y” is x in every row but 12 that are empty \(NA\), so"):
        understood(a=A, y=["x", "NA"] * 12)


def test_all_that_is_ignored_can_be_said_or_some_of_it():
    columns = {"id": [float(n) for n in range(24)], "a": A, "b": B, "y": TWO}
    some = understood(Choices(also_ignored=("a",)), **columns)
    assert roles(some) == {"id": "ignored", "a": "ignored", "b": "input", "y": "wanted"}
    assert some.choices.ignored == ("id", "a") and some.choices.also_ignored is None
    every = understood(Choices(also_ignored=("a",), ignored=("b",)), **columns)
    assert roles(every) == {"id": "input", "a": "input", "b": "ignored", "y": "wanted"}


def test_what_a_person_made_something_else_is_not_wanted_of_itself():
    columns = {"a": A, "b": B, "y": TWO}
    for chosen in ({"also_ignored": ("y",)}, {"ignored": ("y",)}, {"also_inputs": ("y",)}):
        assert understood(Choices(**chosen), **columns).wanted == "b"


def test_an_input_that_looks_otherwise_is_one_where_that_is_said():
    names = [f"p{n}" for n in range(24)]
    columns = {"name": names, "site": [1] * 24, "a": A, "y": TWO}
    made = understood(Choices(also_inputs=("name", "site")), **columns)
    assert roles(made) == {"name": "input", "site": "ignored", "a": "input", "y": "wanted"}
    assert made.choices.ignored == ("site",) and made.choices.also_inputs is None


@pytest.mark.parametrize(
    "answers, classes",
    [
        ([1, 2] * 12, ("1", "2")),
        ([-1, 1] * 12, ("-1", "1")),
        ([0, 1, 4] * 8, ("0", "1", "4")),
        (["True", "False"] * 12, ("False", "True")),
        (["yes", "no", "Yes"] * 8, ("no", "yes")),
        ([0.5, 1.5] * 12, ("0.5", "1.5")),
        (list(range(12)) * 2, tuple(map(str, range(12)))),
    ],
)
def test_few_whole_numbers_and_words_are_classes_named_as_written(answers, classes):
    made = understood(a=A, b=B, y=answers)
    assert (made.kind, made.classes) == ("classes", classes)
    assert [made.classes[at] for at in made.answers[:2]] == [
        str(a).replace("Yes", "yes") for a in answers[:2]
    ]


@pytest.mark.parametrize(
    "answers",
    [
        [0.5 * n for n in range(24)],
        [150_000 + 17 * n for n in range(24)],
        [n**2 for n in range(12)] * 2,
        [f"{n}%" for n in range(8)] * 3,
    ],
)
def test_many_numbers_and_shares_are_values(answers):
    made = understood(a=A, b=B, y=answers)
    assert (made.kind, made.classes) == ("values", None)


def test_spellings_that_are_joined_are_told():
    made = understood(a=A, y=["yes", "no", "Yes", "yes"] * 6)
    assert made.joined == (("yes", "Yes"),) and "Yes = yes" in said(made)
    letters = understood(a=2 * A + A[:4], y=[*"abcdefghijklmABCDEFGHIJKLM"] * 2)
    assert len(letters.classes) == 26 and letters.joined == ()


@pytest.mark.parametrize(
    "names, wanted",
    [
        (("label", "a", "b"), "label"),
        (("a", "Species", "b"), "Species"),
        (("a", "b", "c"), "c"),
        (("survived", "class", "b"), "survived"),
        (("class", "sex", "survived"), "survived"),
        (("x", "y", "z"), "z"),
        (("price", "size", "floors"), "price"),
    ],
)
def test_the_wanted_column_is_known_by_name_or_place(names, wanted):
    made = understood(**dict(zip(names, (TWO, A, B), strict=True)))
    assert made.wanted == wanted
    assert set(made.alternatives) == {*names} - {wanted}
    assert wanted in said(made) and str(made.wanted_why)


def test_what_was_chosen_is_obeyed():
    made = understood(Choices(wanted="A", ignored=("b",)), a=TWO, b=B, c=A)
    assert made.wanted == "a" and roles(made) == {"a": "wanted", "b": "ignored", "c": "input"}
    assert understood(Choices(wanted="column 2"), a=A, b=TWO, c=B).wanted == "b"
    assert understood(Choices(kind="values"), a=A, y=TWO).kind == "values"
    many = understood(Choices(kind="classes"), a=A, y=[n / 4 for n in range(12)] * 2)
    assert len(many.classes) == 12
    assert made.choices.parts == (60, 20, 20) and made.choices.ignored == ("b",)


def test_numbers_and_words_that_name_a_row_are_no_inputs():
    made = understood(
        index=list(range(24)),
        name=[f"person {n}" for n in range(24)],
        twin=[f"person {max(n, 1)}" for n in range(24)],
        gap=["", *(f"person {n}" for n in range(23))],
        day=["2024-01-0" + str(1 + n % 9) for n in range(24)],
        long=[str(900719925474099300 + n) for n in range(24)],
        same=[3] * 24,
        none=[None] * 24,
        a=A,
        y=TWO,
    )
    assert [column.name for column in made.inputs] == ["a"]
    kinds = {column.name: column.kind for column in made.columns}
    assert kinds == {
        "index": "running number",
        "name": "many words",
        "twin": "many words",
        "gap": "many words",
        "day": "date",
        "long": "running number",
        "same": "constant",
        "none": "empty",
        "a": "number",
        "y": "number",
    }
    assert "“index” is ignored: a different number in every row." in said(made)
    assert "“name” is ignored: a different word in every row." in said(made)
    for name in ("twin", "gap"):
        assert f"“{name}” is ignored: a different word in nearly every row." in said(made)
    assert "“same” is ignored: it is the same in every row." in said(made)


def test_whole_numbers_that_floats_do_not_hold_are_names_or_few_of_them_classes():
    names = [f"{10**18 + n}" for n in range(24)]
    two = [f"{10**20 + n % 2}" for n in range(24)]
    made = understood(id=names, x=A, label=two)
    assert roles(made) == {"id": "ignored", "x": "input", "label": "wanted"}
    assert made.classes == (f"{10**20}", f"{10**20 + 1}")
    made = understood(a=A, x=B, order=names)
    assert roles(made) == {"a": "input", "x": "wanted", "order": "ignored"}
    assert "it is the last column but for numbers of rows" in said(made)
    for names_alone in ({"id": names, "x": A}, {"id": names, "x": A, "order": names[::-1]}):
        with pytest.raises(DataError, match="no column to predict “x” from"):
            understood(**names_alone)
    with pytest.raises(DataError, match="“order” cannot be predicted, a different number in"):
        understood(Choices(wanted="order"), a=A, x=B, order=names)


def test_many_columns_that_say_nothing_are_told_in_one_sentence_for_each_reason():
    same, none = {f"s{n}": [3] * 24 for n in range(400)}, {f"n{n}": [None] * 24 for n in range(4)}
    made = understood(**same, **none, a=A, y=TWO)
    assert [str(each) for each in made.said if "ignored" in str(each)] == [
        "400 columns are ignored (it is the same in every row): “s0”, “s1”, “s2” and 397 more.",
        "4 columns are ignored (nothing stands in it): “n0”, “n1”, “n2” and 1 more.",
    ]


def test_numbers_that_only_look_like_row_numbers_are_inputs():
    made = understood(a=A, age=list(range(24)), y=TWO)
    assert roles(made)["age"] == "input"
    assert roles(understood(x=list(range(24)), y=B))["x"] == "input"


@pytest.mark.parametrize(
    ("numbers", "left_out", "role"),
    [
        ([n for n in range(1, 26) if n != 9], 1, "ignored"),
        (list(range(2, 26)), 1, "ignored"),
        ([n for n in range(1, 26) if n != 9], 0, "input"),
        ([n for n in range(1, 27) if n not in {9, 20}], 1, "input"),
        ([n for n in range(25, 0, -1) if n != 9], 1, "input"),
    ],
)
def test_numbers_of_rows_may_lack_those_of_rows_that_could_not_be_read(numbers, left_out, role):
    table = sheet(x=numbers, a=A, y=TWO)
    made = understand(dataclasses.replace(table, of_wrong_width=left_out), Choices())
    assert roles(made)["x"] == role


def test_rows_of_one_person_are_a_group():
    made = understood(subject=[n // 4 for n in range(24)], a=A, y=TWO)
    assert roles(made)["subject"] == "group" and made.choices.group == "subject"
    assert "rows of one “subject” stay in one part" in said(made)
    assert roles(understood(subject=[0, 1] * 12, a=A, y=TWO))["subject"] == "input"


def test_columns_of_0_and_1_that_add_up_to_1_are_one_wanted_column():
    hot = {name: [float(n % 3 == k) for n in range(24)] for k, name in enumerate("pqr")}
    made = understood(a=A, **hot)
    assert made.wanted == "p, q, r" and made.classes == ("p", "q", "r")
    assert made.answers[:4].tolist() == [0, 1, 2, 0] and "Choose one of them" in said(made)
    alone = understood(Choices(wanted="r"), a=A, **hot)
    assert alone.wanted == "r" and alone.classes == ("0", "1")
    assert understood(Choices(wanted="p, q, r"), a=A, **hot).classes == ("p", "q", "r")


def test_rows_without_a_wanted_value_are_left_out_and_counted():
    made = understood(a=A, y=["1", "0", "?", *["1", "0", "1"] * 7])
    assert made.left_out == 1 and made.rows == 23 and made.classes == ("0", "1")
    assert "1 row has no “y” and is left out." in said(made)
    assert [(fault.line, fault.column) for fault in made.problems] == [(4, "y")]


def test_empty_cells_are_filled_or_their_rows_left_out():
    holes = [None, *A[1:-1], None]
    made = understood(a=holes, b=B, y=TWO)
    assert (made.filled, made.left_out, made.rows) == (2, 0, 24)
    assert "2 cells without a number are filled with their column's median." in said(made)
    left = understood(Choices(missing="leave out"), a=holes, b=B, y=TWO)
    assert (left.filled, left.left_out, left.rows) == (0, 2, 22)
    words = understood(a=A, town=["Ulm", "", "Rom", "Ulm"] * 6, y=TWO)
    assert words.filled == 6 and "the word “missing”" in said(words)


def test_a_cell_that_is_no_number_is_told_with_its_line():
    made = understood(a=[*map(str, A[:-1]), "many"], y=TWO)
    (fault,) = made.problems
    assert (fault.line, fault.column, str(fault.what)) == (25, "a", "“many” is no number")
    assert made.filled == 1 and made.columns[0].kind == "number"
    some = understood(a=["0", "1", "2", "3+"] * 6, y=TWO)
    assert some.columns[0].kind == "few words"


@pytest.mark.parametrize(
    "columns, words",
    [
        ({"a": A, "b": B, "y": [0] * 24}, r"“y” is 0 in every row.* such as “b”, “a”"),
        ({"a": A, "b": B, "y": ["x"] * 24}, r"“y” is x in every row.* such as “b”, “a”"),
        ({"a": A, "y": [0] * 23 + [1]}, r"“y” has only one class.* 1 of 24 rows.* “a”"),
        ({"a": A, "day": [f"2024-01-{n + 1}" for n in range(24)]}, r"“day” .* dates.* such as “a”"),
        ({"a": A, "name": [f"n{n}" for n in range(24)]}, r"“name” .* different word.* such as “a”"),
        ({"a": [1] * 24, "y": TWO}, r"predict “y” from, “a” \(it is the same in every row\): cho"),
        ({"y": TWO}, "one column"),
        ({"a": [], "y": []}, "no rows"),
        ({"a": [1, 2, 3], "y": [1, None, None]}, "“y” is 1 in every row"),
    ],
)
def test_what_cannot_be_learnt_names_the_column_and_offers_another(columns, words):
    with pytest.raises(DataError, match=words):
        understood(**columns)


@pytest.mark.parametrize(
    "choices, words",
    [
        ({"wanted": "z"}, "no column 'z': choose one of “a”, “b”, “y”"),
        ({"ignored": ("z",)}, "no column 'z'"),
        ({"wanted": "y", "ignored": ("y",)}, "“y” is wanted"),
        ({"wanted": "y", "also_inputs": ("y",)}, "“y” is wanted"),
        ({"ignored": ("a", "b", "y")}, "“y” is wanted"),
        ({"ignored": ("a", "b")}, "no column to predict “y” from"),
        ({"wanted": "b", "kind": "values"}, "“b” holds words"),
        ({"missing": "leave out"}, "hardly a row"),
    ],
)
def test_a_choice_that_cannot_be_is_a_sentence(choices, words):
    columns = {"a": [None] * 23 + [1], "b": ["p", "q"] * 12, "y": TWO}
    if "missing" not in choices:
        columns["a"] = A
    else:
        columns["a"][0] = 2
        columns["b"][0] = ""
    with pytest.raises(DataError, match=words):
        understood(Choices(**choices), **columns)


def test_grey_values_are_pictures():
    grey = np.zeros((40, 64))
    grey[:, 10:30] = np.arange(800).reshape(40, 20) % 256
    points = {f"pixel{n}": grey[:, n].tolist() for n in range(64)}
    made = understood(label=[n % 4 for n in range(40)], **points)
    assert made.image_shape == (8, 8) and len(made.inputs) == 64
    assert "pictures, 8 × 8" in said(made)


def test_histograms_count_every_cell():
    made = understood(a=[-1e308, 1e308, 0.0] * 8, b=B, w=["p", "q", "p"] * 8, y=TWO)
    a, _, w, _ = made.columns
    assert sum(a.histogram) == 24 and len(a.histogram) == 12 and a.spread == (-1e308, 1e308)
    assert w.histogram == (16, 8) and w.words == ("p", "q")


def test_it_can_be_given_up():
    from nnviz.data.tables.understanding import understand

    def stop(share):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        understand(sheet(a=A, y=TWO), Choices(), stop)


def test_many_classes_are_told_by_their_first_names_and_the_number_of_the_others():
    known = understood(a=[float(n) for n in range(72)], kind=[f"k{n % 12:02}" for n in range(72)])
    told = next(str(said) for said in known.said if "12 classes" in str(said))
    assert told.endswith("k06, k07 and 4 more.")


def test_a_word_among_very_many_numbers_is_an_empty_cell():
    income = [f"{900 + 17 * n}" if n % 3 else "k.A." for n in range(60)]
    known = understood(income=income, y=[n % 2 for n in range(60)])
    assert known.column("income").kind == "number" and known.filled == 20
    assert "income: “k.A.” among the numbers is taken for an empty cell, 20 times." in map(
        str, known.asks
    )
    floors = [*map(str, range(10)), "K"] * 6  # few numbers: K may be one more floor
    known = understood(floor=floors, y=[n % 2 for n in range(66)])
    assert known.column("floor").kind == "few words" and not known.asks


@pytest.mark.parametrize(
    "choices",
    [{}, {"missing": "leave out"}, {"group": "q4"}, {"wanted": "q1"}, {"wanted": "q2"},
     {"wanted": "q5"}, {"wanted": "q6"}, {"ignored": ("q9",)}, {"wanted": "q3", "kind": "values"}],
)  # fmt: skip
def test_names_of_columns_are_quoted_inside_sentences(choices):
    columns = {
        "q1": [7] * 24, "q2": ["", "x", "o"] * 8, "q3": [f"n{n}" for n in range(24)],
        "q4": [1, 2, 3, 4] * 6, "q5": [f"2024-01-{n + 1}" for n in range(24)], "q6": [None] * 24,
        "q7": [None, *A[1:]], "q8": [*TWO[1:], None],
    }  # fmt: skip
    try:
        told = understood(Choices(**choices), **columns).said
    except DataError as error:
        told = (error.sentence,)
    assert told
    for sentence in map(str, told):
        assert re.findall(r"(?<![“'])\bq\d(?!:)", sentence) == [], sentence
