"""Decides where the chips of a network stand: in rows, as many of them as the width asks for."""

from collections.abc import Sequence
from typing import NamedTuple

ARROW = 24
"""Width of an arrow with the space on either side of it."""


class ChipPlace(NamedTuple):
    """A chip's left edge, width and row; an arrow stands before it unless it is the first."""

    x: int
    width: int
    row: int


def places(
    widths: Sequence[int], stretch: Sequence[bool], available: int, arrow: int = ARROW
) -> list[ChipPlace]:
    """Where each chip goes; in a single row those with `stretch` share the space left over."""
    rows = _broken(widths, available, arrow)
    left_over = available - sum(widths) - arrow * (len(widths) - 1) if len(rows) == 1 else 0
    more = max(0, left_over) // max(1, sum(stretch))
    found: list[ChipPlace] = []
    for number, row in enumerate(rows):
        x = 0
        for index in row:
            x += arrow if index else 0
            found.append(ChipPlace(x, widths[index] + more * stretch[index], number))
            x += found[-1].width
    return found


def _broken(widths: Sequence[int], available: int, arrow: int) -> list[list[int]]:
    """Indices of the chips, row by row; every row holds at least one."""
    rows: list[list[int]] = []
    used = available
    for index, width in enumerate(widths):
        needed = width + (arrow if index else 0)
        if used + needed > available:
            rows.append([])
            used = 0
        rows[-1].append(index)
        used += needed
    return rows
