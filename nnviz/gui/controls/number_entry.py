"""Reads and writes decimal numbers the same way in every locale, and in the book's form."""

import math
import re
import unicodedata
from decimal import Decimal

_NUMBER = re.compile(r"[+-]?(\d+([.,]\d*)?|[.,]\d+)(e[+-]?\d{1,4})?", re.ASCII | re.IGNORECASE)
_MINUS_SIGN = "\N{MINUS SIGN}"
RAISED = "⁻⁰¹²³⁴⁵⁶⁷⁸⁹"
"""What an exponent is written with."""
_POWER_OF_TEN = re.compile(rf"([+-]?)(?:([\d.,]+)·)?10([{RAISED}]{{1,5}})", re.ASCII)
_LOWERED = str.maketrans(RAISED, "-0123456789")

WHOLE_CHARACTERS = f"0123456789,+-{_MINUS_SIGN} _"
"""What a whole number may be typed with; an underscore stands, and is refused: 1_0 is not 10."""
CHARACTERS = f"{WHOLE_CHARACTERS}.eE"
"""What a decimal number may be typed with, full-width forms apart."""


def parse(text: str) -> float | None:
    """The finite number in `text`, with '.' or ',' as the decimal point; None where there is none.

    Nothing groups digits: "1,000" is one, as in half the world. Full-width forms are read too, and
    so is what sentences write: 10⁶, 2.5·10⁻⁶.
    """
    plain = _without_power(with_hyphen(narrow(text)).strip())
    if not _NUMBER.fullmatch(plain):
        return None
    value = float(plain.replace(",", "."))
    return value if math.isfinite(value) else None


def is_foreign(text: str, characters: str) -> bool:
    """Whether `text`, of a key, is to be read by people and has more than these characters."""
    return text.isprintable() and not set(narrow(text)) <= set(characters)


def narrow(text: str) -> str:
    """With plain characters for their full-width forms, and for no others: 5² is not 52."""
    return "".join(
        unicodedata.normalize("NFKC", each)
        if unicodedata.decomposition(each).startswith("<wide>")
        else each
        for each in text
    )


def shown(value: float) -> str:
    """The shortest text that reads back as `value`: "3.00", "0.10", "0.0001", "5000", "1e−12".

    Below 100 there are two decimals at least, as in the book; a minus is one everywhere.
    """
    return with_minus(_written(float(value) + 0.0))  # so that -0.0 becomes 0.0


def with_minus(text: str) -> str:
    """A number's text with minus signs for hyphens."""
    return text.replace("-", _MINUS_SIGN)


def with_hyphen(text: str) -> str:
    """The same as Python and Qt read it."""
    return text.replace(_MINUS_SIGN, "-")


def _without_power(text: str) -> str:
    """A number by a power of ten, or any other text, as Python writes it: 2.5e-6."""
    found = _POWER_OF_TEN.fullmatch(text)
    return f"{found[1]}{found[2] or 1}e{found[3].translate(_LOWERED)}" if found else text


def _written(value: float) -> str:
    if value and not 1e-5 <= abs(value) < 1e15:
        return repr(value)
    whole, _, decimals = format(Decimal(repr(value)), "f").partition(".")
    if abs(value) >= 100:
        return f"{whole}.{decimals}".removesuffix(".0").removesuffix(".")
    return f"{whole}.{decimals.ljust(2, '0')}"


def stepped(value: float, steps: int) -> float:
    """`value` moved by so many units of its first digit: 0.5 to 0.6, 0.0001 to 0.0002, 1 to 0.9."""
    exact = Decimal(repr(float(value)))
    for _ in range(abs(steps)):
        exact += _unit(exact, outwards=(steps > 0) == (exact >= 0)).copy_sign(steps)
    return float(exact)


def _unit(value: Decimal, outwards: bool) -> Decimal:
    """The size of a step from `value`, away from zero or towards it."""
    if not value:
        return Decimal("0.1")
    power = value.adjusted()
    at_power = abs(value) == Decimal(1).scaleb(power)
    return Decimal(1).scaleb(power - (at_power and not outwards))
