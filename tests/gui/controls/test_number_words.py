import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from nnviz.gui.controls import number_words
from nnviz.gui.plot.axis_scales import value_scale


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.0, "0.000"),
        (0.0334, "0.033"),
        (0.00472, "0.00472"),
        (0.17, "0.170"),
        (12.345, "12.3"),
        (4321.4, "4,321"),
        (0.00042, "0.000420"),
        (4.2e-7, "4.20·10⁻⁷"),
        (123_456.0, "1.23·10⁵"),
        (float("nan"), "–"),
        (float("inf"), "–"),
    ],
)
def test_cost(value, text):
    assert number_words.cost_text(value) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.00583, "0.0058"),
        (0.0996, "0.10"),
        (9.96, "10"),
        (0.00001234, "1.23·10⁻⁵"),
        (3456, "3456"),
        (99_999.6, "1.00·10⁵"),
        (0, "0"),
        (-0.5, "−0.50"),
        (-1.2e-30, "−1.20·10⁻³⁰"),
        (199_999_999_999_999_993_726_232_715_835_951_104, "2.00·10³⁵"),
    ],
)
def test_digits_that_count(value, text):
    assert number_words.significant(value) == text


@pytest.mark.parametrize(
    ("value", "text"), [(0.25, "0.25"), (12, "12"), (1e-5, "10⁻⁵"), (-2.5e8, "−2.5·10⁸")]
)
def test_as_short_as_it_can_be(value, text):
    assert number_words.short(value) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.25, "0.25"),
        (0.015625, "0.015625"),
        (0.25 / 128, "0.001953125"),
        (0.3 / 128, "0.00234375"),
        (3.0, "3.00"),
        (0.1 * 3, "0.30"),
        (1 / 3, "0.3333"),
        (0.12345678, "0.1235"),
        (1.5e-5, "1.5·10⁻⁵"),
        (2.0**-20, "9.537·10⁻⁷"),
        (-1234.567, "−1234.567"),
    ],
)
def test_a_setting_of_up_to_seven_digits_is_written_whole(value, text):
    assert number_words.setting_text(value) == text


@given(st.decimals(min_value="0.001", max_value=99, places=5), st.integers(0, 2))
def test_what_was_typed_or_halved_is_read_back_from_its_text(typed, halvings):
    value = float(typed) / 2**halvings
    assume(len(repr(value).replace(".", "").strip("0")) <= 7)
    text = number_words.setting_text(value)
    assert float(text.replace("−", "-")) == value


@pytest.mark.parametrize(
    ("value", "text"),
    [(41.7, "41.7"), (9.875, "9.88"), (0.032, "0.0320"), (312_450.2, "312,450"), (999.7, "1,000")],
)
def test_a_mean_error_keeps_its_digits(value, text):
    assert number_words.error_text(value) == text


@pytest.mark.parametrize(
    ("first", "second", "form", "texts"),
    [
        (0.025, 0.00975, number_words.cost_text, ("0.025", "0.010")),
        (0.025, 0.00031, number_words.cost_text, ("0.025000", "0.000310")),
        (0.0101, 0.00995, number_words.cost_text, ("0.01010", "0.00995")),
        (41.7, 9.876, number_words.error_text, ("41.7", "9.9")),
        (1200.0, 999.0, number_words.error_text, ("1,200", "999")),
        (0.8, 1.0, number_words.share_text, ("80.0 %", "100 %")),
        (0.5, 1.2e-7, number_words.cost_text, ("0.500", "1.20·10⁻⁷")),
    ],
)
def test_two_figures_of_a_sentence_have_as_many_decimals(first, second, form, texts):
    assert number_words.side_by_side(first, second, form) == texts


@given(st.floats(1e-4, 9e4), st.floats(1e-4, 9e4))
def test_figures_side_by_side_say_no_0_and_differ_where_each_by_itself_would(first, second):
    for form in (number_words.cost_text, number_words.error_text):
        one, other = number_words.side_by_side(first, second, form)
        decimals = [text.partition(".")[2] for text in (one, other)]
        assert len(decimals[0]) == len(decimals[1])
        assert other.strip("0.") and (one != other or form(first) == form(second))


@pytest.mark.parametrize(
    ("ratio", "text"),
    [
        (1.849, "1.8"),
        (99.4, "99"),
        (99.6, "99.6"),
        (123.4, "123"),
        (999.7, "1,000"),
        (19_449, "19,400"),
        (99_960, "1.00·10⁵"),
        (1_870_881, "1.87·10⁶"),
        (47_648_325, "4.76·10⁷"),
    ],
)
def test_how_many_times_is_no_more_exact_than_it_is_known(ratio, text):
    assert number_words.times_text(ratio) == text


@given(st.floats(1000, 60_000))
def test_a_cost_has_one_form_alone_and_beside_another(cost):
    alone, _ = number_words.side_by_side(cost, cost / 2, number_words.cost_text)
    assert alone == number_words.cost_text(cost)
    marks = [text for _, text in value_scale(0.0, cost).ticks]
    assert all("," in text for text in (alone, *marks[1:]) if len(text) > 3)


_FORMS = [
    number_words.cost_text,
    number_words.significant,
    number_words.short,
    number_words.signed,
    number_words.output_text,
]


@pytest.mark.parametrize("form", _FORMS)
@given(st.floats())
def test_no_number_is_long_or_in_the_computers_form(form, value):
    text = form(value)
    assert len(text) <= 15
    assert not set(text) & set("e-")
    assert ("n" in text) is False, "nan and inf are no figures"


@pytest.mark.parametrize(
    ("share", "text"),
    [
        (0.9814, "98.1 %"),
        (1.0, "100 %"),
        (0.99996, "> 99.9 %"),
        (0.00003, "< 0.1 %"),
        (0.0, "0 %"),
    ],
)
def test_share(share, text):
    assert number_words.share_text(share) == text


@given(st.floats(0, 1))
def test_a_share_is_all_or_nothing_only_where_it_is(share):
    text = number_words.share_text(share)
    assert (text == "100 %") == (share == 1)
    assert (text == "0 %") == (share == 0)
    assert text not in ("100.0 %", "0.0 %")


@given(st.floats(0, 1))
def test_no_probability_is_a_false_0_or_100(probability):
    text = number_words.probability_text(probability)
    assert text not in ("0.0 %", "100.0 %", "0 %", "100 %")
    if text[0] not in "<>":
        assert float(text[:-2]) == pytest.approx(100 * probability, abs=0.051)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.9254, "0.925"),
        (0.0, "0"),
        (1e-6, "< 0.001"),
        (-1e-6, "> −0.001"),
        (0.99999, "> 0.999"),
        (1.0, "> 0.999"),
        (-0.99999, "< −0.999"),
        (-0.31, "−0.310"),
        (1.25, "1.250"),
        (34.5, "34.50"),
    ],
)
def test_output(value, text):
    assert number_words.output_text(value) == text


@pytest.mark.parametrize(("value", "text"), [(0.314, "+0.31"), (-1.5, "−1.50"), (0.0, "0")])
def test_a_weight_has_its_sign(value, text):
    assert number_words.signed(value) == text


@pytest.mark.parametrize(
    ("exponent", "text"), [(-3, "0.001"), (0, "1"), (2, "100"), (-7, "10⁻⁷"), (12, "10¹²")]
)
def test_power_of_ten(exponent, text):
    assert number_words.power_of_ten(exponent) == text


def test_a_round_number_needs_no_zeros():
    long = ("0.80", "1.0", "10", "2.0·10⁻⁷", "1.0·10⁸")
    shorter = ["0.8", "1", "10", "2·10⁻⁷", "10⁸"]
    assert [number_words.without_zeros(text) for text in long] == shorter
