"""Which column is wanted where nobody says so, beyond its name and being the last."""

import numpy as np
import pytest

from nnviz.core.choices import Choices
from nnviz.data.tables.understanding import understand
from tests.data.tables.made import sheet, understood

CHANCE = np.random.default_rng(3)
ROWS = 60
LAST_LEFT = "it is the last of the columns that are left"
NUMBERS = CHANCE.standard_normal(ROWS).round(2).tolist()
WHOLE = CHANCE.integers(0, 9, ROWS).astype(float).tolist()


def one_of(*names):
    place = CHANCE.integers(0, len(names), ROWS)
    return {name: (place == number).astype(float).tolist() for number, name in enumerate(names)}


def unnamed(*columns):
    return sheet(**{f"column {number}": cells for number, cells in enumerate(columns, 1)})


def wanted_of(*columns):
    made = understand(unnamed(*columns), Choices())
    return made.wanted, str(made.wanted_why)


@pytest.mark.parametrize("name", ["price", "charges", "mpg"])
def test_a_price_is_wanted_though_words_made_0_and_1_are_last(name):
    made = understood(**{name: NUMBERS}, area=WHOLE, **one_of("t_a", "t_b", "t_c"))
    assert (made.wanted, made.kind) == (name, "values")


def test_where_several_words_were_made_0_and_1_the_column_before_them_is_wanted():
    made = understood(
        a=WHOLE, b=NUMBERS, **one_of("h_a", "h_b", "h_c"), **one_of("t_a", "t_b", "t_c", "t_d")
    )
    assert made.wanted == "b" and "made 0 and 1" in str(made.wanted_why)
    assert len(made.inputs) == 8


def test_without_a_heading_classes_in_blocks_come_first():
    blocks = np.repeat([1.0, 2.0, 3.0], ROWS // 3).tolist()
    assert wanted_of(blocks, NUMBERS, WHOLE) == ("column 1", "its rows come class by class")
    mixed = CHANCE.permutation(blocks).tolist()
    assert wanted_of(mixed, NUMBERS, WHOLE)[0] == "column 3"
    assert wanted_of(blocks, NUMBERS, blocks)[0] == "column 3"
    by_chance = [1] + [0] * (ROWS - 1)
    assert wanted_of(by_chance, NUMBERS, WHOLE)[0] == "column 3"


def test_the_last_of_those_that_are_left_is_told_of_as_that():
    columns = {"born": WHOLE, "height": NUMBERS, "age": WHOLE, "sex": ["f", "m"] * (ROWS // 2)}
    columns["weight"] = NUMBERS[::-1]
    made = understood(Choices(also_ignored=("weight",), group="sex"), **columns)
    assert (made.wanted, str(made.wanted_why)) == ("age", LAST_LEFT)
    assert str(understood(**columns).wanted_why) == "it is the last column"
    chosen = Choices(also_ignored=("weight",), also_inputs=("born",))
    assert str(understood(chosen, **columns, no=[*range(ROWS)]).wanted_why) == (
        f"{LAST_LEFT}, but for numbers of rows"
    )
    words = [["u", "v"][at % 2] for at in range(ROWS)]
    said = "it is the only column of words that is left"
    made = understand(unnamed(words, WHOLE, words, WHOLE), Choices(also_ignored=("column 3",)))
    assert (made.wanted, str(made.wanted_why)) == ("column 1", said)


@pytest.mark.parametrize(("chosen", "wanted"), [("b", "a"), ("a", "b")])
def test_a_column_that_is_something_else_moves_no_words_made_0_and_1(chosen, wanted):
    made = understood(
        Choices(also_ignored=(chosen,)),
        a=WHOLE,
        b=NUMBERS,
        **one_of("h_a", "h_b", "h_c"),
        **one_of("t_a", "t_b", "t_c", "t_d"),
    )
    assert made.wanted == wanted
    assert ("left" in str(made.wanted_why)) == (chosen == "b")


def test_without_a_heading_the_only_words_are_wanted_if_the_last_numbers_are_like_all():
    words = np.array(["L", "B", "R"])[CHANCE.integers(0, 3, ROWS)].tolist()
    assert wanted_of(words, WHOLE, WHOLE) == ("column 1", "it is the only column of words")
    assert wanted_of(words, NUMBERS, [cell % 3 for cell in WHOLE])[0] == "column 3"
    assert understood(sex=words, a=WHOLE, b=WHOLE).wanted == "b"
