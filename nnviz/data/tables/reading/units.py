"""The unit that stands beside the numbers of a column: 12.50 EUR, 50kg, 37.2 °C, USD 3."""

import re
from collections import Counter
from collections.abc import Sequence

from nnviz.data.tables.reading.numerals import MISSING

_MONEY = (
    r"EUR|USD|GBP|CHF|JPY|CNY|INR|SEK|NOK|DKK|PLN|CZK|HUF|AUD|CAD|NZD|BRL|MXN|ZAR|RUB|TRY|KRW|Rs\.?"
)
_MEASURE = r"°?[^\W\d_]{1,6}[²³]?"
_AFTER = re.compile(rf"([+\-−–]?[\d.,\u00a0 ’']*\d) ?({_MEASURE}(?:/{_MEASURE})?)")
_BEFORE = re.compile(rf"({_MONEY}) ?([+\-−–]?\d[\d.,’']*)")
"""Only money has its unit before the number: class 2 and INV 1001 are names."""
_LOOKED_AT = 50
_LEAST_NUMBERS = 3
"""Of fewer different ones it is rather a name: 1A and 2A."""
_MOST = 0.9
_LEAST_BESIDE = 5
"""So many numbers with it leave no doubt, where one cell, in a small table, has none."""


def unit_of(cells: Sequence[str]) -> str:
    """What stands beside most of the numbers in these cells, the same everywhere; else ""."""
    found = _parted(cells)
    units = Counter(unit for _, unit in found)
    unit, count = units.most_common(1)[0] if units else ("", 0)
    numbers = {number for number, its_unit in found if its_unit == unit}
    is_most = count >= _MOST * len(found) or len(found) - 1 <= count >= _LEAST_BESIDE
    return unit if is_most and len(numbers) >= _LEAST_NUMBERS else ""


def several_units(cells: Sequence[str]) -> tuple[str, ...]:
    """The units of a column that has numbers in a few different ones, the most frequent first."""
    units = Counter(unit for _, unit in _parted(cells))
    return tuple(units) if 1 < len(units) <= _LEAST_NUMBERS and "" not in units else ()


def bare(cell: str, unit: str) -> str:
    """A cell without that unit, where it has it."""
    if not unit:
        return cell
    return cell.removesuffix(unit).removeprefix(unit).strip()


def _parted(cells: Sequence[str]) -> list[tuple[str, str]]:
    """The number and the unit in some of the cells; both are "" where there are none."""
    there = [cell for cell in cells[:: max(1, len(cells) // _LOOKED_AT)] if cell not in MISSING]
    return [_number_and_unit(cell) for cell in there]


def _number_and_unit(cell: str) -> tuple[str, str]:
    if found := _AFTER.fullmatch(cell):
        return found[1], found[2]
    if found := _BEFORE.fullmatch(cell):
        return found[2], found[1]
    return "", ""
