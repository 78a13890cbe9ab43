import math

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from nnviz.gui.plot.axis_scales import (
    FREE_ABOVE,
    accuracy_scale,
    decade_scale,
    epoch_ticks,
    log_scale,
    round_end,
    signed_scale,
    value_scale,
)


def test_costs_start_at_zero_with_four_or_five_round_values():
    scale = value_scale(0.03, 0.31)
    assert scale.low == 0
    assert [text for _, text in scale.ticks] == ["0", "0.1", "0.2", "0.3", "0.4"]


def test_costs_that_hardly_differ_are_not_flattened():
    scale = value_scale(0.44, 0.45)
    assert scale.low == pytest.approx(0.44)


@given(st.floats(0, 1e6), st.floats(0, 1e6))
def test_every_value_is_inside_and_the_ticks_are_few(first, second):
    low, high = sorted((first, second))
    scale = value_scale(low, high)
    assert scale.low <= low * (1 + 1e-9)
    assert scale.high >= high
    assert 2 <= len(scale.ticks) <= 6
    assert all(scale.low <= value <= scale.high for value, _ in scale.ticks)


@given(st.floats(1e-6, 1e6), st.floats(0, 1))
@example(0.499999, 1.0)
@example(9.9, 0.1)
@example(10.0**-3, 10.0**-7)
def test_the_largest_value_is_near_a_mark(high, share):
    """At most half a step above the last one (1, 2, 5, 10), below the free end of the axis."""
    low = share * high
    scales = [(value_scale(low, high), high)]
    if low > 0:
        scales += [(make(low, high), math.log10(high)) for make in (decade_scale, log_scale)]
    for scale, drawn in scales:
        *_, before, last = (mark for mark, _ in scale.ticks)
        step = last - before if scale is scales[0][0] else max(last - before, math.log10(2.5))
        assert drawn - last <= step * (0.5 + 1e-9)
        assert drawn <= scale.high - FREE_ABOVE * (scale.high - scale.low) + 1e-9 * abs(scale.high)


@pytest.mark.parametrize(
    ("lowest", "texts"),
    [
        (0.89, ["88", "92", "96", "100 %"]),
        (0.0, ["0", "25", "50", "75", "100 %"]),
        (0.997, ["99.7", "99.8", "99.9", "100 %"]),
    ],
)
def test_accuracy_has_a_round_lower_end(lowest, texts):
    scale = accuracy_scale(lowest)
    assert [text for _, text in scale.ticks] == texts
    assert scale.low <= lowest + 1e-9
    assert scale.ticks[-1][0] == 1


@given(st.floats(0, 1))
def test_accuracy_is_always_inside(lowest):
    scale = accuracy_scale(lowest)
    assert scale.low <= lowest + 1e-9
    assert scale.high > 1
    assert 2 <= len(scale.ticks) <= 5


def test_decades():
    scale = decade_scale(0.003, 0.066)
    assert [text for _, text in scale.ticks] == ["0.001", "0.01", "0.1"]
    assert scale.low == -3


@given(st.floats(-30, 30), st.floats(0, 30))
def test_decades_hold_all_values_with_few_ticks(exponent, span):
    low, high = 10**exponent, 10 ** (exponent + span)
    scale = decade_scale(low, high)
    assert scale.low <= math.log10(low) + 1e-6
    assert scale.high >= math.log10(high)
    assert 2 <= len(scale.ticks) <= 5


def test_epochs_are_round_and_end_with_the_last():
    assert epoch_ticks(30) == [0, 10, 20, 30]
    assert epoch_ticks(1) == [0, 1]


@given(st.integers(1, 1_000_000))
def test_epochs_leave_room_for_the_name_at_the_end(last):
    ticks = epoch_ticks(last)
    assert ticks[0] == 0
    assert ticks[-1] == last
    assert ticks == sorted(set(ticks))
    assert len(ticks) <= 6
    assert last - ticks[-2] >= last / 4


@pytest.mark.parametrize(
    ("low", "high"), [(0.64, 0.69), (0.1, 0.17), (0.21, 0.36), (0.05, 0.5), (0.02, 1.9), (1e-5, 2)]
)
def test_a_logarithmic_axis_has_marks_enough_and_holds_all(low, high):
    scale = log_scale(low, high)
    assert scale.low <= np.log10(low) and scale.high >= np.log10(high)
    assert 2 <= len(scale.ticks) <= 8
    assert all(scale.low - 1e-9 <= mark <= scale.high for mark, _ in scale.ticks)


def test_marks_of_a_logarithmic_axis():
    assert [text for _, text in log_scale(0.05, 0.9).ticks] == ["0.05", "0.1", "0.2", "0.5", "1"]


def test_ticks_of_fractions():
    assert epoch_ticks(0.05, 0) == [0, 0.02, 0.05]
    assert epoch_ticks(2.5, 0)[1] in (0.5, 1)


@pytest.mark.parametrize(
    ("value", "end"), [(0.0347, 0.04), (1, 1), (7.2, 8), (99, 100), (101, 120)]
)
def test_round_ends(value, end):
    assert round_end(value) == pytest.approx(end)


ANY = st.floats(allow_nan=True, allow_infinity=True)


@given(ANY, ANY)
@example(5e-324, 5e-324)
@example(1e-290, 3e-290)
@example(0.0, math.inf)
@example(-1.7e308, 1.7e308)
@example(2e35, 2.1e35)
def test_an_axis_of_any_numbers_has_few_marks_with_short_texts(first, second):
    low, high = (first, second) if first <= second else (second, first)
    scales = [
        value_scale(abs(low), max(abs(low), abs(high))),
        signed_scale(low, high),
        decade_scale(low, high),
        log_scale(low, high),
        accuracy_scale(low),
    ]
    for scale in scales:
        assert math.isfinite(scale.low) and scale.low < scale.high < math.inf
        assert 2 <= len(scale.ticks) <= 8
        assert all(len(text) <= 9 and "e" not in text for _, text in scale.ticks)
        places, texts = zip(*scale.ticks, strict=True)
        assert list(places) == sorted(places)
        assert len(set(texts)) == len(texts)


@given(st.floats(-1e90, 1e90), st.floats(-1e90, 1e90))
def test_values_of_any_sign_are_inside(first, second):
    low, high = sorted((first, second))
    scale = signed_scale(low, high)
    room = 1e-6 * (scale.high - scale.low)
    assert scale.low - room <= low and high <= scale.high + room


@pytest.mark.parametrize(
    ("low", "high", "texts"),
    [
        (0.0, 1e9, ["0", "2.5·10⁸", "5·10⁸", "7.5·10⁸", "10⁹"]),
        (0.0, 0.00004, ["0", "10⁻⁵", "2·10⁻⁵", "3·10⁻⁵", "4·10⁻⁵"]),
        (0.0, 60_000.0, ["0", "20,000", "40,000", "60,000"]),
    ],
)
def test_large_and_small_marks_are_powers_of_ten(low, high, texts):
    assert [text for _, text in value_scale(low, high).ticks] == texts
