"""How the numbers of a lesson are written beside what it allows."""

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnviz.lessons.judging import form_of, unit_of
from nnviz.lessons.lesson import Measured
from nnviz.lessons.measures.measure import points
from nnviz.lessons.reasons import amount, span, told
from nnviz.lessons.shelf import LESSONS

ONE = next(m for form in LESSONS["N03"].forms.values() for m in form.measures)


def measured(**parts: object) -> Measured:
    return dataclasses.replace(ONE, **parts)


def test_the_ends_of_every_band_are_written_as_what_they_are():
    for lesson in LESSONS.values():
        for each in (m for form in lesson.forms.values() for m in form.measures if m.is_judged):
            ends = [end for end in (each.low, each.high) if end is not None]
            written = [amount(end, form_of(each), "") for end in ends]
            assert len(set(written)) == len(set(ends)), (lesson.number, each.label)
            assert [number(end) for end in written] == pytest.approx(ends, rel=0.05), lesson.number


def number(text):
    """What is written, with or without a power of ten."""
    mantissa, ten, power = text.rpartition("10⁻")
    exponent = power.translate(str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789"))
    return (
        number(mantissa.rstrip("·") or "1") * 10.0 ** -int(exponent)
        if ten
        else float(text.replace("−", "-"))
    )


def test_very_small_numbers_have_the_one_form():
    assert amount(3.75e-10, ".4g", "") == "3.75·10⁻¹⁰"
    assert amount(1e-5, ".4g", "") == "10⁻⁵"
    assert amount(0.50, ".4f", "") == "0.5"


def test_a_narrow_band_has_digits_for_its_ends_to_differ():
    narrow = measured(low=0.999937, high=0.999938)
    assert amount(0.999937, form_of(narrow), "") == "0.999937"
    assert form_of(measured(low=0.49, high=0.51)) == ".3g"


@pytest.mark.parametrize(
    ("ends", "text"),
    [((8, 25), "8–25"), ((-2.5, 2.5), "−2.5 to 2.5"), ((-3, -0.5), "−3 to −0.5"), ((0, 0), "0")],
)
def test_a_range_with_a_negative_end_has_no_dash_beside_a_minus(ends, text):
    assert span(*(amount(end, ".1f", "") for end in ends)) == text


@pytest.mark.parametrize(
    ("measure", "label", "is_labelled", "text"),
    [
        ("epoch_of_best", "The lowest cost", True, "epoch\u00a015"),
        ("epochs", "How long it takes", True, "15\u00a0epochs"),
        ("epoch_of_best", "Epoch of the lowest cost", True, "15"),
        ("epoch_of_best", "Epoch of the lowest cost", False, "epoch\u00a015"),
    ],
)
def test_of_an_epoch_it_is_said_that_it_is_one(measure, label, is_labelled, text):
    one = measured(measure=measure, arguments={}, label=label, low=None, high=None)
    assert told(one, 15, form_of(one), unit_of(one), is_labelled=is_labelled) == text


@given(st.floats(0, 100), st.floats(0, 100))
def test_a_difference_of_percentages_is_that_of_the_numbers_beside_it(here, there):
    shown = [amount(each, ".1f", "") for each in (here, there, points(here, there))]
    tenths = [round(10 * number(each)) for each in shown]
    assert tenths[0] - tenths[1] == tenths[2]
