"""Which mark parts the cells of a text."""

import pytest

from nnviz.data.tables.reading.dialect import guessed


@pytest.mark.parametrize(
    "heading, row, separator",
    [
        ("weight,height,price", "51.3 kg,165 cm,1025 EUR", ","),
        ("weight, height, price", "51.3 kg, 165 cm, 1025 EUR", ","),
        ("street,owner", "12 Main Street,Jo Li", ","),
        ("a;b", "1,5 kg;2,5 cm", ";"),
        ("a|b", "2 years|high risk", "|"),
        ("a b c", "1,5 2,5 3,25", " "),
        ("name a b", "Li,Jo 1.5 2.5", " "),
        ("18.0 8 307.0", '18.0 8 307.0 "ford, blue"', " "),
    ],
)
def test_a_space_does_not_part_what_a_comma_holds_together(heading, row, separator):
    assert guessed([heading, *[row] * 9], None, is_all=True).dialect.separator == separator
