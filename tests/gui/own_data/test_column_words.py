"""Columns and what is wrong in them, in words."""

import numpy as np
import pytest

from nnviz.core.choices import Choices
from nnviz.core.sentence import Sentence
from nnviz.data.tables.sheet import Fault, Sheet
from nnviz.data.tables.understanding import understand
from nnviz.gui.language import languages
from nnviz.gui.own_data.column_words import heads, problem_lines
from nnviz.gui.own_data.table_model import cell_text
from nnviz.gui.said import in_words

NUMBERS = np.arange(40.0) * 1000
WORDS = np.array(["a", "b"] * 20, dtype=object)
SHEET = Sheet("t.csv", ("n", "y"), (NUMBERS, WORDS), np.arange(2, 42))
EMPTY = Sentence("is empty")


def test_a_head_says_name_role_range_and_why():
    one, other = heads(understand(SHEET, Choices()).columns)
    assert (one.name, one.role_name, one.range) == ("n", "input", "0–39,000")
    assert max(one.bars) == 1 and len(one.bars) == 12
    assert (other.role_name, other.range, other.bars) == ("wanted", "2 words", (1.0, 1.0))
    assert other.why


def test_however_many_words_there_are_their_number_is_said():
    names = np.array([f"name {row}" for row in range(1234)], dtype=object)
    numbers = np.arange(1234) % 7.5, np.arange(1234) % 2.0
    sheet = Sheet("t.csv", ("w", "a", "y"), (names, *numbers), np.arange(2, 1236))
    assert heads(understand(sheet, Choices()).columns)[0].range == "1,234 words"


def test_problems_say_what_becomes_of_their_row_and_many_of_a_kind_are_one():
    few = problem_lines([Fault(3, "n", EMPTY), Fault(5, "y", EMPTY)], used={3})
    assert [(line.place, line.column, line.what) for line in few] == [
        ("line 3", "n", "is empty"),
        ("line 5", "y", "is empty"),
    ]
    assert [line.then for line in few] == ["the cell is filled in", "the row is left out"]
    assert few[1].spoken == "line 5, y, is empty, the row is left out"
    whole = Sentence("is empty: the row is left out")
    [once] = problem_lines([Fault(5, "y", whole)], used=())
    assert (once.what, once.then) == ("is empty", "the row is left out")
    many = problem_lines([Fault(line, "n", EMPTY) for line in range(2, 12)])
    assert [(line.place, line.line, line.then) for line in many] == [("10 rows", 2, "")]
    files = [Fault(0, None, Sentence("{file} is none", file=name)) for name in "abcdefghij"]
    assert problem_lines(files[:1])[0].spoken == "a is none"
    assert [line.place for line in problem_lines(files)] == ["10 files"]


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_what_becomes_of_a_row_is_said_once_in_every_language(qapp, language):
    """As what has become of it, not as something to be pressed."""
    languages.install(language)
    try:
        for said in (
            "is empty: the row is left out",
            "“{word}” is no example: the row is left out",
        ):
            sentence = Sentence(said, word="x") if "{" in said else Sentence(said)
            [line] = problem_lines([Fault(5, "y", sentence)], used=())
            assert line.then not in line.what and not line.what.endswith((":", "："))
            assert in_words(sentence).endswith(line.then)
    finally:
        languages.install("en")


def test_a_zero_has_no_minus_sign():
    assert [cell_text(value) for value in (-0.0, -0.5, np.nan, "a\nb")] == ["0", "−0.5", "", "a b"]
