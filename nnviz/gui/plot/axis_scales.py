"""Chooses what an axis shows: from where to where, and four or five round values between."""

from collections.abc import Iterator
from math import ceil, floor, log, log10
from typing import NamedTuple

from nnviz.gui.controls.number_words import power_of_ten, significant

HEADROOM = 0.045
"""Share of the axis left free above the largest value."""

SMALLEST = 1e-290
"""What is below is 0 to the eye, and its steps would be 0 to the computer."""

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
    high = high if high > SMALLEST else 1.0
    low = 0.0 if low <= 0.6 * high else min(low, 0.98 * high)
    step = next(s for s in _round_steps(high - low) if _below(high, s) - _below(low, s) <= 4)
    first, last = _below(low, step), ceil(high / step - 1e-9)
    if last - first <= 4:
        end = last * step
    else:
        end, last = high, last - 1
    ticks = tuple(_tick(number, step) for number in range(first, last + 1))
    return Scale(first * step, end + HEADROOM * (end - first * step), ticks)


def signed_scale(low: float, high: float) -> Scale:
    """For values of any sign from `low` to `high`: from one mark to another, 0 among them if in."""
    if not high > low:
        low, high = low - 1, low + 1
    step = next(s for s in _round_steps(high - low) if ceil(high / s) - floor(low / s) <= 5)
    first, last = floor(low / step + 1e-9), ceil(high / step - 1e-9)
    ticks = (_tick(number, step) for number in range(first, last + 1))
    marks = tuple((value, text.replace("-", "\N{MINUS SIGN}")) for value, text in ticks)
    return Scale(first * step, last * step, marks)


def accuracy_scale(lowest: float) -> Scale:
    """For shares from `lowest` to 1, written in percent, from a round value on."""
    missing = max(100 * (1 - lowest), 0.3)
    step = next((s for s in _ACCURACY_STEPS if missing / s <= 4 + 1e-9), 25)
    parts = ceil(missing / step - 1e-9)
    percents = [100 - step * part for part in range(parts, -1, -1)]
    texts = [f"{percent:.{1 if step < 1 else 0}f}" for percent in percents[:-1]] + ["100 %"]
    low = percents[0] / 100
    ticks = tuple((percent / 100, text) for percent, text in zip(percents, texts, strict=True))
    return Scale(low, 1 + HEADROOM * (1 - low), ticks)


def decade_scale(low: float, high: float) -> Scale:
    """A logarithmic axis for values from `low` > 0 to `high`; ends and marks are log10."""
    bottom = floor(log10(low) + 1e-9)
    top = log10(high)
    if ceil(top - 1e-9) - top < 0.5 or ceil(top) == bottom + 1:
        top = max(ceil(top - 1e-9), bottom + 1)
    every = max(1, ceil((top - bottom) / 4))
    ticks = tuple((float(p), power_of_ten(p)) for p in range(bottom, floor(top) + 1, every))
    return Scale(bottom, top + HEADROOM * (top - bottom), ticks)


def log_scale(low: float, high: float) -> Scale:
    """A logarithmic axis like `decade_scale`, with marks between the powers where there are few."""
    if high >= 100 * low:
        return decade_scale(low, high)
    if low > 0.6 * high:
        marks = list(value_scale(low, high).ticks)
    else:
        firsts = (1, 2, 5) if high > 5 * low else (1, 1.5, 2, 3, 4, 5, 6, 8)
        marks = [(mark, significant(mark)) for mark in _marks_between(low, high, firsts)]
    bottom, top = log10(marks[0][0]), log10(max(marks[-1][0], high))
    ticks = tuple((log10(mark), text) for mark, text in marks)
    return Scale(bottom, top + HEADROOM * (top - bottom), ticks)


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
    """`firsts` times powers of ten: the last at or below `low`, up to the last below `high`."""
    powers = range(floor(log10(low)) - 1, floor(log10(high)) + 1)
    marks = [float(f"{first}e{power}") for power in powers for first in firsts]
    below = [mark for mark in marks if mark <= low * (1 + 1e-9)]
    return [below[-1], *(mark for mark in marks if below[-1] < mark <= high * (1 + 1e-9))]


def _round_steps(span: float) -> Iterator[float]:
    """1, 2, 2.5 and 5 times a power of ten, from too small for `span` upwards."""
    size = 10.0 ** (floor(log10(span)) - 1)
    return (step * size for step in (1, 2, 2.5, 5, 10, 20, 25, 50, 100))


def _below(value: float, step: float) -> int:
    """The last mark at or below `value`."""
    return floor(value / step + 1e-9)


def _tick(number: int, step: float) -> tuple[float, str]:
    """The mark at `number` steps; all marks of one axis have the same number of decimals."""
    decimals = next((d for d in range(6) if abs(round(step, d) - step) < 1e-9 * step), None)
    value = number * step
    if decimals is None or value == 0:
        return value, significant(value)
    return value, f"{value:.{decimals}f}"
