import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnviz.core import SpecError
from nnviz.core.refusals import said_by
from nnviz.core.sentence import Sentence, SentenceError, apart, listed, pair, readable, speak


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
