"""How numbers are written for people: as many digits as they deserve, never a false 0 or 100."""

from math import floor, isfinite, log10

NOTHING = "–"
"""Stands where a figure does not exist."""

_MINUS = "\N{MINUS SIGN}"
_SUPERSCRIPTS = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


def cost_text(value: float) -> str:
    """A cost with three decimals, fewer when it is large, two digits when it is tiny."""
    size = abs(value)
    if not isfinite(value):
        return NOTHING
    if size >= 1e5 or 0 < size < 1e-3:
        return significant(value)
    decimals = 3 if size < 10 else 1 if size < 1000 else 0
    return _signed(f"{value:.{decimals}f}")


def significant(value: float, digits: int = 2) -> str:
    """`value` to so many digits that count: 0.0058, 1.2, 340, 4.2e−7."""
    if not isfinite(value):
        return NOTHING
    if value == 0:
        return "0"
    exponent = floor(log10(abs(float(f"{value:.{digits - 1}e}"))))
    if not -5 <= exponent < 5:
        mantissa, power = f"{value:.{digits - 1}e}".split("e")
        return _signed(f"{mantissa}e{int(power)}")
    decimals = digits - 1 - exponent
    return _signed(f"{round(value, decimals):.{max(decimals, 0)}f}")


def without_zeros(text: str) -> str:
    """A round number without zeros at its end, as limits are: 0.8 instead of 0.80."""
    return text.rstrip("0").rstrip(".") if "." in text and "e" not in text else text


def signed(value: float) -> str:
    """A weight with its sign and two decimals, or two digits when it is small: +0.31."""
    text = significant(value) if abs(value) < 0.1 else _signed(f"{value:.2f}")
    return f"+{text}" if value > 0 else text


def share_text(share: float) -> str:
    """A counted share 0..1 in percent: 98.1 %; 0 % and 100 % only where it is none or all."""
    if not isfinite(share):
        return NOTHING
    if share in (0, 1):
        return f"{share:.0%}".replace("%", " %")
    percent = 100 * share
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
        return significant(value, 4) if value else "0"
    if size < 0.001:
        return "< 0.001" if value > 0 else f"> {_MINUS}0.001"
    if 0.999 < size <= 1:
        return "> 0.999" if value > 0 else f"< {_MINUS}0.999"
    return _signed(f"{value:.3f}" if size < 10 else f"{value:.2f}")


def power_of_ten(exponent: int) -> str:
    """10 to the `exponent` as an axis writes it: 0.001, 10, 10⁻⁷."""
    if -4 <= exponent <= 4:
        return f"{10.0**exponent:.{max(0, -exponent)}f}"
    return "10" + str(exponent).translate(_SUPERSCRIPTS)


def _signed(text: str) -> str:
    """With a real minus sign, and none before a zero."""
    if not text.strip("-0."):
        text = text.lstrip("-")
    return text.replace("-", _MINUS)
