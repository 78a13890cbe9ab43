import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnviz.core.sentence import Sentence
from nnviz.number_forms import amount, rounded, told, written


@given(
    st.floats(allow_nan=False, allow_infinity=False) | st.floats(-0.1, 0.1) | st.just(-0.0),
    st.sampled_from(["", "g", ".0f", ".1f", ".3f", ",.0f", ".2g", ".4g", ".0%"]),
)
def test_a_number_has_a_real_minus_sign_and_none_before_a_zero(value, form):
    for text in (written(value, form), str(Sentence("{n:" + form + "}", n=value)), amount(value)):
        assert "-" not in text and not re.fullmatch(r"−[0.,%]*", text)
        assert not text.startswith("−") or value < 0


def test_large_and_small_numbers_have_a_power_of_ten_in_every_format():
    assert [written(n, ".3f") for n in (1.7e35, -2e7, 99_999.0, 0.25)] == [
        "1.7·10³⁵", "−2·10⁷", "99999.000", "0.250",
    ]  # fmt: skip
    assert [written(n, ".4g") for n in (1e35, -1e-7, 1.25e6, 12.5)] == [
        "10³⁵", "−10⁻⁷", "1.25·10⁶", "12.5",
    ]  # fmt: skip
    assert [written(n, ".3g") for n in (12_345.0, -2_345.6, 99_999.0, 1e5)] == [
        "12345", "−2346", "99999", "10⁵",
    ]  # fmt: skip
    assert [written(n, ",.0f") for n in (312_450.0, 2e9)] == ["312,450", "2·10⁹"]
    assert written(float("inf"), ".3g") == "inf"


@pytest.mark.parametrize(
    ("value", "spread", "text"),
    [
        (312_450.2, 0.0, "312,450"),
        (312_450.2, 80_000.0, "312,450"),
        (0.012344, 0.0, "0.01234"),
        (10_012.45, 0.29, "10,012.45"),
        (10_012.4567, 0.29, "10,012.457"),
        (-1_700_000_173.0, 86.0, "−1,700,000,173"),
        (1_700_000_173.0, 0.0, "1.7·10⁹"),
        (1_700_000_173.0, 1e9, "1.7·10⁹"),
        (0.12, 1e6, "0.12"),
        (1.000002e-7, 1e-12, "1.000002·10⁻⁷"),
        (1.00000012e30, 1e24, "1.00000012·10³⁰"),
        (-9.61579582758448e32, 0.59, "−9.616·10³²"),
        (0.0, 5.0, "0"),
        (float("inf"), 5.0, "–"),
    ],
)
def test_an_amount_has_as_many_digits_as_its_values_differ_in(value, spread, text):
    assert amount(value, spread) == text


@given(st.floats(-1e12, 1e12), st.integers(-3, 6), st.floats(-2, 2), st.floats(-2, 2))
def test_two_values_that_differ_by_a_hundredth_of_their_spread_are_told_apart(mean, power, a, b):
    spread = 10.0**power
    values = mean + a * spread, mean + b * spread
    texts = [amount(value, spread) for value in values]
    if abs(values[0] - values[1]) > 0.011 * spread:
        assert texts[0] != texts[1]
    for value in values:
        assert abs(told(value, spread) - value) <= max(0.00501 * spread, 1e-15 * abs(value))
        assert abs(rounded(value, spread) - value) <= 0.00501 * spread + 1e-15 * abs(value)
