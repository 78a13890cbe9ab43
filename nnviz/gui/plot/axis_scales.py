"""Chooses what an axis shows: from where to where, and some four to six round values between."""

import sys
from collections.abc import Callable, Iterator
from math import ceil, floor, isnan, log, log10
from typing import NamedTuple

from nnviz.gui.controls.number_words import power_of_ten, short

HEADROOM = 0.045
"""How much longer an axis is than it is to its last mark or its largest value, as a share."""

FREE_ABOVE = HEADROOM / (1 + HEADROOM)
"""Share of the axis that is free above all values."""

ABOVE = 0.5
"""So much of a step the largest value may lie above the last mark: further up it is at none."""

LONGEST = 9
"""Characters of a mark's text: −0.000125, 7.5·10⁻⁸."""

FLATTEST = 0.02
"""The least an axis spans, as a share of its values: nearer ones could not be told by marks."""

_SMALLEST, _LARGEST = 1e-98, 1e98
"""What is below is 0 to the eye, and what is above beyond every axis that has a 0."""

_FLAT = 1e-8
"""Values of both signs that span less are one value: steps between them have no short name."""

_TINIEST = 5e-324
"""The least number above 0 that there is."""

_EPOCH_STEPS = (1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500)
_ENDS = (1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10)
_ACCURACY_STEPS = (0.1, 0.2, 0.5, 1, 2, 4, 5, 10, 20, 25)


class Scale(NamedTuple):
    """Ends of an axis and its marks: where, and what is written there."""

    low: float
    high: float
    ticks: tuple[tuple[float, str], ...]


def value_scale(low: float, high: float) -> Scale:
    """For values from `low` >= 0 to `high`: down to 0, unless that would flatten them."""
    low, high = _within(low), _within(high)
    high = high if high > _SMALLEST else 1.0
    low = 0.0 if low <= 0.6 * high else min(low, (1 - FLATTEST) * high)
    return _fitting(_value_scale, low, high)


def signed_scale(low: float, high: float) -> Scale:
    """For values of any sign from `low` to `high`: from one mark to another, 0 among them if in."""
    low, high = _within(low), _within(high)
    size = max(abs(low), abs(high))
    if not high - low > max(FLATTEST * size, _FLAT):
        middle, room = low + (high - low) / 2, 0.2 * size if size > _FLAT else 1.0
        low, high = middle - room, middle + room
    return _fitting(_signed_scale, low, high)


def accuracy_scale(lowest: float) -> Scale:
    """For shares from `lowest` to 1, written in percent, from a round value on."""
    missing = max(100 * (1 - min(max(_within(lowest), 0.0), 1.0)), 0.3)
    step = next((s for s in _ACCURACY_STEPS if missing / s <= 4 + 1e-9), 25)
    parts = ceil(missing / step - 1e-9)
    percents = [100 - step * part for part in range(parts, -1, -1)]
    texts = [f"{percent:.{1 if step < 1 else 0}f}" for percent in percents[:-1]] + ["100 %"]
    low = percents[0] / 100
    ticks = tuple((percent / 100, text) for percent, text in zip(percents, texts, strict=True))
    return Scale(low, 1 + HEADROOM * (1 - low), ticks)


def decade_scale(low: float, high: float) -> Scale:
    """A logarithmic axis for values from `low` > 0 to `high`; ends and marks are log10."""
    low, high = (min(end, sys.float_info.max) if end > 0 else _TINIEST for end in (low, high))
    high = max(low, high)
    bottom = floor(log10(low) + 1e-9)
    top = log10(high)
    if ceil(top - 1e-9) - top < 0.5 or ceil(top) == bottom + 1:
        top = max(ceil(top - 1e-9), bottom + 1)
    every = max(1, ceil((top - bottom) / 4))
    if (top - bottom) % every > ABOVE * every:
        top = bottom + every * ceil((top - bottom) / every)
    ticks = tuple((float(p), power_of_ten(p)) for p in range(bottom, floor(top) + 1, every))
    return Scale(bottom, top + HEADROOM * (top - bottom), ticks)


def log_scale(low: float, high: float) -> Scale:
    """A logarithmic axis like `decade_scale`, with marks between the powers where there are few."""
    if high >= 100 * low or not _SMALLEST < low <= high < _LARGEST:
        return decade_scale(low, high)
    if low > 0.6 * high:
        marks = [tick for tick in value_scale(low, high).ticks if tick[0] > 0]
    else:
        firsts = (1, 2, 5) if high > 5 * low else (1, 1.5, 2, 3, 4, 5, 6, 8)
        marks = [(mark, _short(mark)) for mark in _marks_between(low, high, firsts)]
    if marks[0][0] > low:
        marks.insert(0, (low, short(low, 2)))
    bottom, top = log10(marks[0][0]), log10(max(marks[-1][0], high))
    ticks = tuple((log10(mark), text) for mark, text in marks)
    return Scale(bottom, top + HEADROOM * (top - bottom), ticks)


def _short(mark: float) -> str:
    """As the figures beside the axis: 2,000."""
    return f"{mark:,.0f}" if 1000 <= mark < 99_999.5 else short(mark)


def epoch_ticks(last: float, least: float = 1) -> list[float]:
    """Round numbers from 0 on, at least `least` apart, and `last` itself, with room before it."""
    size = max(least, 10.0 ** (floor(log10(last)) - 2))
    step = min((s * size for s in _EPOCH_STEPS), key=lambda s: abs(log(3 * s / last)))
    count = floor(0.75 * last / step + 1e-9)
    return [*(round(number * step, 10) for number in range(count + 1)), last]


def round_end(value: float) -> float:
    """The next round number from `value` > 0 on, so that an axis need not follow every change."""
    size = 10.0 ** floor(log10(value) + 1e-9)
    return next(step * size for step in _ENDS if step * size >= value * (1 - 1e-9))


def _marks_between(low: float, high: float, firsts: tuple[float, ...]) -> list[float]:
    """`firsts` times powers of ten: the last at or below `low`, up to the last below `high`, or
    the next one where that is nearer.
    """
    powers = range(floor(log10(low)) - 1, floor(log10(high)) + 2)
    marks = [float(f"{first}e{power}") for power in powers for first in firsts]
    first = max(at for at, mark in enumerate(marks) if mark <= low * (1 + 1e-9))
    last = max(at for at, mark in enumerate(marks) if mark <= high * (1 + 1e-9))
    if high > marks[last] ** (1 - ABOVE) * marks[last + 1] ** ABOVE:
        last += 1
    return marks[first : last + 1]


def _round_steps(span: float) -> Iterator[float]:
    """1, 2, 2.5 and 5 times a power of ten, from too small for `span` upwards."""
    size = 10.0 ** (floor(log10(span)) - 1)
    return (step * size for step in (1, 2, 2.5, 5, 10, 20, 25, 50, 100))


def _below(value: float, step: float) -> int:
    """The last mark at or below `value`."""
    return floor(value / step + 1e-9)


def _within(value: float) -> float:
    """As near to `value` as an axis with a 0 goes; 0 for what is no number."""
    return 0.0 if isnan(value) else min(max(value, -_LARGEST), _LARGEST)


def _fitting(scale: Callable[[float, float], Scale | None], low: float, high: float) -> Scale:
    """The scale of these ends, with 0 where their marks would have names too long without it."""
    found = scale(low, high) or scale(min(low, 0.0), max(high, 0.0))
    assert found is not None, f"no marks from {low} to {high}"
    return found


def _value_scale(low: float, high: float) -> Scale | None:
    for step in _round_steps(high - low):
        first, last = _below(low, step), ceil(high / step - 1e-9)
        if _below(high, step) - first > 4:
            continue
        end = last * step
        if last - first > 4 and high <= (last - 1 + ABOVE) * step:
            end, last = high, last - 1
        ticks = _ticks(range(first, last + 1), step)
        if ticks and len(ticks) > 1:
            return Scale(first * step, end + HEADROOM * (end - first * step), ticks)
    return None


def _signed_scale(low: float, high: float) -> Scale | None:
    for step in _round_steps(high - low):
        if ceil(high / step) - floor(low / step) > 5:
            continue
        first, last = floor(low / step + 1e-9), ceil(high / step - 1e-9)
        if ticks := _ticks(range(first, last + 1), step):
            return Scale(first * step, last * step, ticks)
    return None


def _ticks(numbers: range, step: float) -> tuple[tuple[float, str], ...] | None:
    """Marks at so many steps, all with as many decimals; None where a text would be too long."""
    values = [number * step for number in numbers]
    largest = max(abs(value) for value in values)
    if largest * (1 + 1e-9) >= 1e-3 and largest < 99_999.5:
        decimals = next(d for d in range(9) if abs(round(step, d) - step) < 1e-9 * step)
        texts = [f"{value:,.{decimals}f}".replace("-", "\N{MINUS SIGN}") for value in values]
    else:
        texts = [short(value) for value in values]
    ticks = tuple((v, t if v else "0") for v, t in zip(values, texts, strict=True))
    return ticks if all(len(text) <= LONGEST for text in texts) else None
