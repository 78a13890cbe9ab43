"""The form of numbers in all that people read: few digits, a real minus, powers of ten."""

from math import inf, isfinite

# What is written out ends below these, with and without commas between thousands.
_LARGEST, _LARGEST_GROUPED = 99_999.5, 1e9
_POWER_GROUPED, _LONGEST = 9, 16
"""Powers of ten: of an amount that is in few digits, and of any, that is not written out."""
_MOST_DIGITS = 17
"""More have no meaning in a float."""
_MINUS = "\N{MINUS SIGN}"
_SUPERSCRIPTS = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


def written(value: float, form: str = "") -> str:
    """A number in such a format, by a power of ten where it is very large or small: −1.7·10³⁵."""
    if form.endswith("f") and abs(value) >= (_LARGEST_GROUPED if "," in form else _LARGEST):
        form = ".3g"
    mantissa, e, power = format(value, form).partition("e")
    if e and int(power) > 0 and abs(value) < _LARGEST:
        mantissa, e, power = format(value, ".0f"), "", ""
    mantissa = with_minus(mantissa)
    if not e:
        return mantissa
    ten = _power_of_ten(int(power))
    return mantissa[:-1] + ten if mantissa in ("1", f"{_MINUS}1") else f"{mantissa}·{ten}"


def percent(value: float, places: int = 1) -> str:
    """A counted share in percent: 98.1, 41.0; 0 and 100 only where it is none or all."""
    if value in (0, 100):
        return "100" if value else "0"
    half = 0.5 * 10.0**-places
    if 0 < value < half:
        return f"< {2 * half:.{places}f}"
    if 100 - half <= value < 100:
        return f"> {100 - 2 * half:.{places}f}"
    return written(value, f".{places}f")


def with_minus(number: str) -> str:
    """A formatted number with a real minus sign, and none before a zero: −1.1, 0.0 for -0.0."""
    if not number.startswith("-"):
        return number
    return _MINUS + number[1:] if number.strip("-0.,%") else number[1:]


def amount(value: float, spread: float = 0.0) -> str:
    """A value in a unit of its own, to four digits or the whole: 312,450, 54.32, 0.01234.

    To more where values differ late, so that a hundredth of their ``spread`` is seen:
    10,012.453. "–" of what is no number.
    """
    if not isfinite(value) or not value:
        return "–" if value else "0"
    digits, power = _digits(value, spread, 4), _power(value)
    if (digits <= power and power >= _POWER_GROUPED) or not -4 <= power < _LONGEST:
        return written(float(value), f".{digits}g")
    text = with_minus(f"{value:,.{max(0, digits - 1 - power)}f}")
    whole, _, decimals = text.partition(".")
    return f"{whole}.{decimals}".rstrip("0").removesuffix(".") if decimals else whole


def told(value: float, spread: float = 0.0, digits: int = 4) -> float:
    """The number that :func:`amount` writes, or one of more ``digits``."""
    if not isfinite(value):
        return float(value)
    return float(f"{value:.{_digits(value, spread, digits) - 1}e}")


def rounded(value: float, spread: float) -> float:
    """To about a hundredth of the ``spread`` of values, wherever it is among them."""
    if not (isfinite(value) and 0 < spread < inf):
        return float(value)
    step = 10.0 ** (_power(spread) - 2)
    return float(round(value / step) * step)


def _digits(value: float, spread: float, least: int) -> int:
    """So many are before the point of a whole number, or are needed to see a ``spread``.

    Beside a value so far away that the spread is nothing to it there is none to be seen.
    """
    power = _power(value)
    digits = power + 1 if least <= power + 1 <= _POWER_GROUPED else least
    if 0 < spread < inf and value + spread != value:
        digits = max(digits, power - _power(spread) + 3)
    return min(digits, _MOST_DIGITS)


def _power(value: float) -> int:
    return int(f"{value:.16e}".partition("e")[2])


def _power_of_ten(exponent: int) -> str:
    """10 to the ``exponent``, raised: 10⁻⁷."""
    return "10" + str(exponent).translate(_SUPERSCRIPTS)
