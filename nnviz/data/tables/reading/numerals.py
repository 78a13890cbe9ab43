"""Numbers as people write them: 1.5, 1,5, 1.200,50, 1_000, 12 %, € 3, (40), ٣; and empty cells."""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from io import BytesIO

import numpy as np
from numpy.typing import NDArray

from nnviz.libraries import load

MISSING = frozenset(
    (
        *("", "NA", "N/A", "#N/A", "n/a", "na", "N.A.", "n.a.", "<NA>"),
        *("NaN", "nan", "NAN", "-nan", "null", "NULL", "Null", "None", "none", "nil", "NIL"),
        *("?", "-", "–", "—", "--", ".", ".."),
        *("#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!"),
    )
)
"""What people write where there is nothing."""
EXACT = 2.0**53
"""From here on a float no longer holds every whole number."""
CELL_END = "\n"
_MARKS = {".": ",", ",": "."}
_MONEY = "$€£¥"
_SPACES = " \u00a0\u202f\u2009’'"
"""Besides the mark that is not decimal, what may stand between thousands."""
_BOOLS = (b"rue", b"RUE", b"alse", b"ALSE")


def get_ready(watch: Callable[[], None]) -> None:
    """Load the parser, which takes a while; ``watch`` is called meanwhile and may raise."""
    load("pandas", watch)


def grouping(decimal: str) -> str:
    """The mark between thousands where ``decimal`` is the other one."""
    return _MARKS[decimal]


def numbers(cells: Sequence[str], decimal: str = ".") -> NDArray[np.float64]:
    """The numbers in these cells, (n,); NaN where a cell has none, or one that is not finite."""
    if not len(cells):
        return np.empty(0)
    text = as_lines(cells)
    if not text.isascii():
        text = text.translate(_digits(frozenset(text), decimal))
    kept, place = [], 0
    for start, end in _others(_lines_of(rf"(?:{_number(decimal)})?"), text):
        kept.append(text[place:start])
        place = end
    text = "".join([*kept, text[place:]])
    found = plain(text.translate(_simply(decimal)).encode(), ".")
    assert found is not None
    found[np.isinf(found)] = np.nan
    return found


def as_lines(cells: Sequence[str]) -> str:
    """One cell a line."""
    text = CELL_END.join(cells) + CELL_END
    if text.count(CELL_END) == len(cells):
        return text
    return as_lines([cell.replace(CELL_END, " ") for cell in cells])


def plain(text: bytes, decimal: str) -> NDArray[np.float64] | None:
    """The numbers of these lines where each is written as a computer does, or is missing (NaN).

    None where one is anything else.
    """
    import pandas as pd

    if any(word in text for word in _BOOLS):
        return None
    try:
        read = pd.read_csv(
            BytesIO(text),
            header=None,
            names=["cell"],
            sep="\x1f",
            decimal=decimal,
            quoting=3,
            dtype=np.float64,
            keep_default_na=False,
            na_values=_missing(),
            skip_blank_lines=False,
            skipinitialspace=True,
            low_memory=False,
        )
    except ValueError:  # also the parser's own errors
        return None
    return np.array(read["cell"], dtype=np.float64)


def are_plain(text: str, decimal: str) -> NDArray[np.bool_]:
    """Which of these lines :func:`plain` can read."""
    found = np.ones(text.count(CELL_END), np.bool_)
    number = place = 0
    for start, _ in _others(_lines_of(_plain(decimal)), text):
        number += text.count(CELL_END, place, start)
        place = start
        found[number] = False
    return found


def _others(lines: re.Pattern[str], text: str) -> Iterator[tuple[int, int]]:
    """Where the lines begin and end that are not among these, of which there may be many."""
    place = 0
    while (start := _end_of(lines, text, place)) < len(text):
        end = text.index(CELL_END, start)
        yield start, end
        place = end + 1


def _end_of(lines: re.Pattern[str], text: str, place: int) -> int:
    found = lines.match(text, place)
    return found.end() if found else place


def missing(cells: Sequence[str]) -> NDArray[np.bool_]:
    """Which cells say that there is nothing, (n,)."""
    return np.fromiter((cell in MISSING for cell in cells), np.bool_, len(cells))


def is_number(cell: str, decimal: str) -> bool:
    """Whether a cell holds a number, however written."""
    if not cell.isascii():
        cell = cell.translate(_digits(frozenset(cell), decimal))
    return _a_number(decimal).fullmatch(cell) is not None


@cache
def _missing() -> list[str]:
    return sorted(MISSING)


@cache
def _plain(decimal: str) -> str:
    """What :func:`plain` reads."""
    nothing = "|".join(re.escape(word) for word in _missing())
    return rf"[ \t]*(?:[+-]?{_digits_with(decimal)}[ \t]*|{nothing})"


def _digits_with(decimal: str) -> str:
    mark = re.escape(decimal)
    return rf"(?:\d++(?:{mark}\d*+)?+|{mark}\d++)(?:[eE][+-]?\d++)?+"


@cache
def _number(decimal: str) -> str:
    money = rf"(?:[{_MONEY}] ?)?+"
    signed = rf"{money}[+\-−–]?+ ?{money}{_values(decimal, 1)} ?[%{_MONEY}]?"
    accountants = rf"\({money}{_values(decimal, 2)} ?[%{_MONEY}]?\)"  # below zero
    return rf"(?:{signed}|{accountants})"


def _values(decimal: str, group: int) -> str:
    """Digits with or without marks between thousands; the first of these is the ``group``."""
    mark, between = re.escape(decimal), re.escape(grouping(decimal) + _SPACES)
    grouped = rf"[1-9]\d{{0,2}}+([{between}])\d{{3}}(?:\{group}\d{{3}})*+(?:{mark}\d*+)?+"
    python = rf"\d{{1,3}}+(?:_\d{{3}})++(?:{mark}\d*+)?+"
    return rf"(?:{_digits_with(decimal)}|{grouped}|{python})"


@cache
def _a_number(decimal: str) -> re.Pattern[str]:
    return re.compile(_number(decimal), re.ASCII)


@cache
def _lines_of(pattern: str) -> re.Pattern[str]:
    """As many lines as there are, each of which is this."""
    return re.compile(rf"(?:(?:{pattern}){CELL_END})*+", re.ASCII)


@cache
def _simply(decimal: str) -> dict[int, str | None]:
    """Takes from a number all but digits, sign, decimal point and exponent."""
    gone = dict.fromkeys(map(ord, grouping(decimal) + _SPACES + _MONEY + "_%"))
    signs = dict.fromkeys(map(ord, "−–("), "-")
    return {**gone, **signs, ord(")"): None, ord(decimal): "."}


def _digits(letters: frozenset[str], decimal: str) -> dict[int, str]:
    """The digits and marks of other scripts among these letters, as ours."""
    found = {ord(letter): str(int(letter)) for letter in letters if letter.isdecimal()}
    return {**found, ord("٫"): decimal, ord("٬"): grouping(decimal), ord("٪"): "%"}
