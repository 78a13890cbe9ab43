"""Decides where the chips of a network stand: in rows, as many of them as the width asks for."""

from collections.abc import Sequence
from dataclasses import dataclass

ARROW = 24
"""Width of an arrow with the space on either side of it."""


@dataclass(frozen=True)
class Place:
    """A chip's left edge, width and row; an arrow stands before it unless it is the first."""

    x: int
    width: int
    row: int


def places(
    widths: Sequence[int], stretch: Sequence[bool], available: int, arrow: int = ARROW
) -> list[Place]:
    """Where each chip goes; in a single row those with `stretch` share the space left over."""
    rows = _broken(widths, available, arrow)
    found: list[Place] = []
    for number, row in enumerate(rows):
        found += _row_places(
            row, number, widths, stretch, available if len(rows) == 1 else 0, arrow
        )
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


def _row_places(
    row: Sequence[int],
    number: int,
    widths: Sequence[int],
    stretch: Sequence[bool],
    available: int,
    arrow: int,
) -> list[Place]:
    arrows = sum(1 for index in row if index) * arrow
    spare = max(0, available - arrows - sum(widths[index] for index in row))
    growing = sum(stretch[index] for index in row)
    found, x = [], 0
    for index in row:
        width = widths[index] + (spare // growing if stretch[index] else 0)
        x += arrow if index else 0
        found.append(Place(x, width, number))
        x += width
    return found
