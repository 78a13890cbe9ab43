"""How numbers are written for people: as many digits as they deserve, never a false 0 or 100.

Very large and very small ones have one form everywhere: 1.25·10⁸, 4.20·10⁻⁷. A setting of up to
seven digits is written whole wherever it stands: people type such numbers, and halving makes them.
"""

import re
from collections.abc import Callable
from math import isclose, isfinite

from nnviz.gui.controls import number_entry

NOTHING = "–"
"""Stands where a figure does not exist."""

WRITTEN_OUT = range(-4, 5)
"""Powers of ten whose numbers are written out: from 0.0001 to below 100,000."""

_MINUS = "\N{MINUS SIGN}"
_PLAIN = re.compile(rf"{_MINUS}?[\d,]+(?:\.(\d+))?")
_TIMES = "\N{MIDDLE DOT}"
_SUPERSCRIPTS = str.maketrans("-0123456789", number_entry.RAISED)


def cost_text(value: float) -> str:
    """A cost with three decimals, fewer when it is large, three digits when it is small."""
    size = abs(value)
    if not isfinite(value):
        return NOTHING
    if size >= 99_999.5 or 0 < size < 0.01:
        return significant(value, 3)
    decimals = 3 if size < 10 else 1 if size < 1000 else 0
    return _signed(f"{value:,.{decimals}f}")


def times_text(ratio: float) -> str:
    """How many times as much, to two digits, from 100 on to three: 4.0, 96, 19,400, 4.76·10⁷."""
    digits = 2 if ratio < 99.5 else 3
    rounded = float(f"{ratio:.{digits - 1}e}")
    return f"{rounded:,.0f}" if 1000 <= rounded < 99_999.5 else significant(ratio, digits)


def significant(value: float, digits: int = 2) -> str:
    """`value` to so many digits that count, all before the point: 0.0058, 1.2, 3402.

    Three or more where it is a matter of powers of ten: 4.21·10⁻⁷, 1.25·10⁸.
    """
    if not isfinite(value):
        return NOTHING
    if value == 0:
        return "0"
    digits = digits if 1e-4 <= abs(value) < 99_999.5 else max(digits, 3)
    mantissa, power = f"{value:.{digits - 1}e}".split("e")
    exponent = int(power)
    if exponent not in WRITTEN_OUT:
        return _signed(f"{mantissa}{_TIMES}") + _power(exponent)
    return _signed(f"{value:.{max(digits - 1 - exponent, 0)}f}")


def short(value: float, digits: int = 6) -> str:
    """A number as short as it can be, with no more digits than that: 0.5, 3, 10⁻⁵, 2.5·10⁸."""
    return without_zeros(significant(value, digits))


def error_text(value: float) -> str:
    """A mean error in a unit of its own, to three digits: 41.7, 0.0320, 312,450; its zeros stay, so
    that it does not change its length from epoch to epoch.
    """
    return _signed(f"{value:,.0f}") if 999.5 <= abs(value) < 1e9 else significant(value, 3)


def side_by_side(first: float, second: float, text: Callable[[float], str]) -> tuple[str, str]:
    """Two figures of one sentence, both with as many decimals as ``text`` gives the first: 0.025
    and 0.010. With those of the second where that would be 0, or the first, to so few.
    """
    texts = text(first), text(second)
    decimals = [_decimals(each) for each in texts]
    for places in decimals:
        if None in decimals or decimals[0] == decimals[1]:
            break
        one, other = (_signed(f"{value:,.{places}f}") for value in (first, second))
        if one != other and other.strip(f"{_MINUS}0."):
            return one, other
    return texts


def _decimals(text: str) -> int | None:
    """Those that a number is written with; None where it is in percent or a power of ten."""
    found = _PLAIN.fullmatch(text)
    return None if found is None else len(found[1] or "")


def place_text(value: float) -> str:
    """A coordinate, or an answer beside others: two decimals, three digits when it is large."""
    if abs(value) < 999.995:
        return _signed(f"{value:.2f}")
    return significant(value, 3)


def settled(value: float, digits: int = 4) -> float:
    """`value` itself, to the seventh digit, where it has no more than seven; else fewer of them."""
    seven = float(f"{value:.7g}")
    return seven if isclose(seven, value, rel_tol=1e-12) else float(f"{value:.{digits}g}")


def setting_text(value: float) -> str:
    """A setting as the book writes it: 3.00, 0.10, 0.015625, 5000; 2.5·10⁻⁶ beyond that."""
    value = settled(value)
    written_out = value == 0 or 1e-4 <= abs(value) < 1e5
    return number_entry.shown(value) if written_out else short(value, 7)


def without_zeros(text: str) -> str:
    """A round number without zeros at its end, as limits are: 0.8 instead of 0.80."""
    number, times, power = text.partition(_TIMES)
    if "." in number:
        number = number.rstrip("0").rstrip(".")
    if power and number.lstrip(f"+{_MINUS}") == "1":
        return number[:-1] + power
    return number + times + power


def signed(value: float) -> str:
    """A weight with its sign and two decimals, or two digits when it is small: +0.31, −0.0058."""
    size = abs(value)
    text = _signed(f"{value:.2f}") if 0.1 <= size < 100 else significant(value)
    return f"+{text}" if value > 0 and isfinite(value) else text


def share_text(share: float) -> str:
    """A counted share 0..1 in percent: 98.1 %; 0 % and 100 % only where it is none or all."""
    if not isfinite(share):
        return NOTHING
    if share in (0, 1):
        return f"{share:.0%}".replace("%", " %")
    percent = 100 * float(share)  # one of numpy would warn where it is huge
    if percent < 0.05:
        return "< 0.1 %"
    return "> 99.9 %" if percent >= 99.95 else f"{percent:.1f} %"


def probability_text(probability: float) -> str:
    """A softmax output in percent: softmax never answers 0 or 1, even where rounding says so."""
    if not isfinite(probability):
        return NOTHING
    if probability < 0.001:
        return "< 0.1 %"
    return "> 99.9 %" if probability > 0.999 else f"{100 * probability:.1f} %"


def output_text(value: float) -> str:
    """What an output neuron answers, three decimals: 0.925, < 0.001, > 0.999, −0.310."""
    size = abs(value)
    if not isfinite(value):
        return NOTHING
    if value == 0 or size >= 100:
        return significant(value)
    if size < 0.001:
        return "< 0.001" if value > 0 else f"> {_MINUS}0.001"
    if 0.999 < size <= 1:
        return "> 0.999" if value > 0 else f"< {_MINUS}0.999"
    return _signed(f"{value:.3f}" if size < 10 else f"{value:.2f}")


def power_of_ten(exponent: int) -> str:
    """10 to the `exponent` as an axis writes it: 0.001, 10, 10⁻⁷."""
    if exponent in WRITTEN_OUT:
        return f"{10.0**exponent:.{max(0, -exponent)}f}"
    return _power(exponent)


def _power(exponent: int) -> str:
    return "10" + str(exponent).translate(_SUPERSCRIPTS)


def _signed(text: str) -> str:
    """With a real minus sign, and none before a zero."""
    if not text.strip("-0."):
        text = text.lstrip("-")
    return text.replace("-", _MINUS)
