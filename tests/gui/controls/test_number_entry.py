import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnviz.gui.controls.number_entry import parse, shown, stepped
from nnviz.gui.controls.number_words import setting_text

finite = st.floats(allow_nan=False, allow_infinity=False)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0.5", 0.5),
        ("0,5", 0.5),
        (" 3 ", 3.0),
        (".5", 0.5),
        (",5", 0.5),
        ("5.", 5.0),
        ("1e-4", 1e-4),
        ("1E-4", 1e-4),
        ("2,5e3", 2500.0),
        ("-1", -1.0),
        ("−1", -1.0),
        ("+2", 2.0),
        ("1,000", 1.0),
        ("０．５", 0.5),
        ("10⁶", 1e6),
        ("−10⁶", -1e6),
        ("2.5·10⁻⁶", 2.5e-6),
        ("１０", 10.0),
    ],
)
def test_point_and_comma_are_read_alike(text, value):
    assert parse(text) == value


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "abc", "0.5x", "1.2.3", "1,000.5", "1.000,5", "1 000", "--1", "e5", "1e"),
        *("0x10", "nan", "inf", "-inf", "1e999", "1_000", "٣", "1e-99999"),
        *("5²", "0.5²", "²", "①", "½", "10²x", "2·10", "·10²", "3·5²", "10⁻", "10⁹⁹⁹", "10^6"),
    ],
)
def test_anything_else_is_no_number(text):
    assert parse(text) is None


@given(st.text())
def test_whatever_is_typed_is_a_finite_number_or_none(text):
    value = parse(text)
    assert value is None or math.isfinite(value)


@given(finite)
def test_what_is_shown_reads_back_exactly(value):
    assert parse(shown(value)) == value


@given(st.floats(-1e300, 1e300))
def test_what_is_written_of_a_setting_reads_back(value):
    assert parse(setting_text(value)) == pytest.approx(value, rel=1e-3)


@given(finite)
def test_a_comma_says_the_same(value):
    assert parse(shown(value).replace(".", ",")) == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.1, "0.10"),
        (3.0, "3.00"),
        (0.0001, "0.0001"),
        (0.0, "0.00"),
        (-0.0, "0.00"),
        (0.025, "0.025"),
        (99.5, "99.50"),
        (100.0, "100"),
        (1000.0, "1000"),
        (1000.25, "1000.25"),
        (1e-5, "0.00001"),
        (1e-12, "1e−12"),
        (1e20, "1e+20"),
    ],
)
def test_numbers_are_shown_as_in_the_book(value, text):
    assert shown(value) == text


@pytest.mark.parametrize(
    ("value", "steps", "after"),
    [
        (0.5, 1, 0.6),
        (0.5, -1, 0.4),
        (0.0001, 1, 0.0002),
        (0.1, -1, 0.09),
        (1.0, -1, 0.9),
        (0.9, 1, 1.0),
        (0.0, 1, 0.1),
        (0.0, -1, -0.1),
        (-0.1, 1, -0.09),
        (-0.1, -1, -0.2),
        (0.8, 3, 2.0),
    ],
)
def test_steps_move_the_first_digit(value, steps, after):
    assert stepped(value, steps) == after


@given(st.floats(1e-6, 1e6), st.integers(1, 5))
def test_steps_always_move_and_never_jump_over_zero(value, steps):
    assert stepped(value, steps) > value
    assert 0 < stepped(value, -steps) < value
