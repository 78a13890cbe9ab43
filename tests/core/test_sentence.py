import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnviz.core import SpecError
from nnviz.core.refusals import said_by
from nnviz.core.sentence import (
    Sentence,
    SentenceError,
    amount,
    apart,
    listed,
    pair,
    readable,
    rounded,
    speak,
    told,
    written,
)


def test_the_text_is_the_template_with_its_values():
    said = Sentence("{count:,} of {what}", count=1000, what=Sentence("layer {n}", n=2))
    assert str(said) == "1,000 of layer 2"
    assert said == Sentence("{count:,} of {what}", count=1000, what=Sentence("layer {n}", n=2))
    assert said != Sentence("{count:,} of {what}", count=1001, what="layer 2")
    assert len({said, said}) == 1


def test_an_error_carries_its_sentence():
    said = Sentence("{n} is too many.", n=3)
    error = SentenceError(said)
    assert error.sentence is said and str(error) == "3 is too many."
    assert said_by(error) is said
    assert str(said_by(OSError("no {disk}"))) == "no {disk}"


def test_an_error_makes_the_sentence_of_a_template_and_its_values():
    error = SentenceError("{n} is too many.", n=3)
    assert error.sentence == Sentence("{n} is too many.", n=3) and str(error) == "3 is too many."
    error = SpecError("seed", "{n} is too many.", n=3)
    assert (error.field, error.message) == ("seed", "3 is too many.")


def test_a_sentence_comes_back_from_plain_data_and_may_have_other_values():
    said = Sentence("{name} has {n:,} rows.", name=Sentence("This"), n=1200)
    again = Sentence.from_dict(said.as_dict())
    assert str(again) == str(said) == "This has 1,200 rows."
    assert str(again.but(n=3)) == "This has 3 rows."


def test_a_sentence_that_goes_on_has_no_full_stop_of_its_own():
    inner = Sentence("It diverged at {step}.", step=3)
    assert (
        str(Sentence("{why}: see {why}.", why=inner)) == "It diverged at 3: see It diverged at 3."
    )
    assert str(Sentence("{why} Try again.", why=inner)) == "It diverged at 3. Try again."
    assert str(Sentence("Stopped: {error}.", error=ValueError("x = 0."))) == "Stopped: x = 0."
    assert str(Sentence("{name}: {n:,}.", name="data.", n=1_000)) == "data.: 1,000."


def test_what_stands_one_after_the_other_is_joined_as_the_language_does_that_is_spoken():
    names, parts = listed(["a", "b", 3]), apart([pair("x", Sentence("none")), "y, z"])
    said = Sentence("choose {names}.", names=names)
    assert (str(said), str(parts)) == ("choose a, b, 3.", "x: none; y, z")
    speak(
        lambda _context, text: {", ": "，", "; ": "；", "{name}: {what}": "{name}：{what}"}.get(
            text, text
        )
    )
    try:
        assert (str(said), str(parts)) == ("choose a，b，3.", "x：none；y, z")
    finally:
        speak(None)


@given(
    st.floats(allow_nan=False, allow_infinity=False), st.sampled_from(["", ".3f", ",.0f", ".4g"])
)
def test_no_number_is_said_in_more_digits_than_one_can_read(value, form):
    said = str(Sentence("cost {cost" + (form and f":{form}") + "}", cost=value))
    assert "e" not in said and len(said) <= len("cost −2.2250738585072014·10⁻³⁰⁸")


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
    ("text", "read"),
    [
        ("👩\u200d👩\u200d👧", "👩\u200d👩\u200d👧"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("\u202eevil\u202c, \u2067x\u2069", "evil, x"),
        ("\ufeffa\u200bb\u00adc\x07", "abc"),
        ("two\nlines\u00a0and\ta tab", "two lines and a tab"),
        ("\u200d", ""),
        ("a\udcd6\udcd0 \ud800", r"a\xd6\xd0"),
        ("🏴\U000e0067\U000e0062\U000e007f", "🏴\U000e0067\U000e0062\U000e007f"),
    ],
)
def test_of_what_is_not_seen_only_what_joins_signs_stays(text, read):
    assert readable(text) == read


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
