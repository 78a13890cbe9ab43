"""An equation of matrices in lines: in one where there is the width, else in two or three."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeAlias

from nnviz.gui.backprop import formula
from nnviz.gui.backprop.formula import Pieces
from nnviz.gui.backprop.matrix import EDGE, Matrix, around
from nnviz.gui.backprop.matrix_layout import MatrixLayout
from nnviz.gui.look import theme

Item: TypeAlias = Matrix | Pieces
Items: TypeAlias = Sequence[Item]

GAP = 8
SIGN = 15
"""Size of the signs, in pixels."""
LOWEST = 20
"""Pixels of cells that every grid has, however little room there is."""
_NARROWEST = 40
_EQUALS = ("=",)


@dataclass(frozen=True)
class Line:
    """Matrices with signs between them, in cells at most ``height`` pixels high.

    ``layouts`` are those of its matrices; ``tersely`` with fewer words below them.
    """

    items: Items
    layouts: list[MatrixLayout]
    height: int
    tersely: bool
    fits: bool

    @property
    def cells_height(self) -> int:
        """Pixels of the highest grid's cells."""
        return max((layout.size[1] for layout in self.layouts), default=self.height)


def in_lines(items: Items, width: int, height: int) -> list[Line]:
    """Lines for a box of pixels: whole ones before others, then those with the largest cells."""
    best: list[Line] = []
    most = False, 0
    for parts in _broken(items):
        each = (height + theme.px(GAP)) // len(parts) - theme.px(GAP) - around()
        if most[0] and each <= most[1]:
            break
        lines = [_line(part, width, max(each, LOWEST)) for part in parts]
        reached = all(line.fits for line in lines), min(line.height for line in lines)
        if not best or reached > most:
            best, most = lines, reached
    return best


def least_height(items: Items, width: int) -> int:
    """Pixels of height in which all of it is seen, in the smallest cells."""
    parts: list[Items] = []
    for parts in _broken(items):
        if all(_line(part, width, LOWEST).fits for part in parts):
            break
    return len(parts) * (LOWEST + around() + theme.px(GAP)) - theme.px(GAP)


def sign_width(pieces: Pieces) -> int:
    """Pixels of what stands between two grids."""
    return round(formula.width_of(pieces, SIGN))


def _broken(items: Items) -> Iterator[list[Items]]:
    """In one line; then broken before what it is equal to; then before another sign too."""
    yield [items]
    signs = {at: tuple(item) for at, item in enumerate(items) if not isinstance(item, Matrix)}
    equals = next((at for at, sign in signs.items() if sign == _EQUALS), 0)
    if equals:
        yield [items[:equals], items[equals:]]
        for other in reversed(signs):
            if other not in (0, equals):
                ends = [0, *sorted((other, equals)), len(items)]
                yield [items[start:end] for start, end in pairwise(ends)]


def _line(items: Items, width: int, height: int) -> Line:
    """Fewer words, then less height, where they are too wide."""
    matrices = [item for item in items if isinstance(item, Matrix)]
    for tersely in (False, True):
        layouts = _layouts(items, matrices, width, height, tersely)
        if _free(items, layouts, width, tersely) >= 0:
            return Line(items, layouts, height, tersely, fits=True)
    while (free := _free(items, layouts, width, tersely)) < 0 and height > LOWEST:
        height = max(height * 9 // 10, LOWEST)
        layouts = _layouts(items, matrices, width, height, tersely)
    return Line(items, layouts, height, tersely, fits=free >= 0)


def _layouts(
    items: Items, matrices: Sequence[Matrix], width: int, height: int, tersely: bool
) -> list[MatrixLayout]:
    """The cells of every matrix in this height; the wide ones take equal shares of the rest, the
    first ones more where that gives room for their numbers.
    """
    if all(matrix.is_vector for matrix in matrices):
        layouts = [matrix.layout(0, height, wide=True) for matrix in matrices]
        if _free(items, layouts, width, tersely) >= 0:
            return layouts
    layouts = [matrix.layout(_NARROWEST, height) for matrix in matrices]
    wide = [at for at, matrix in enumerate(matrices) if not matrix.is_vector]
    for left, at in zip(range(len(wide), 0, -1), wide, strict=True):
        before = matrices[at].width(layouts[at], tersely)
        free = _free(items, layouts, width, tersely)
        room, numbers = before - 2 * EDGE + free // left, matrices[at].width_with_numbers(height)
        if room < numbers <= before - 2 * EDGE + free:
            room = numbers
        layouts[at] = matrices[at].layout(max(room, _NARROWEST), height)
    return layouts


def _free(items: Items, layouts: Sequence[MatrixLayout], width: int, tersely: bool) -> int:
    """Pixels of width that are left beside these grids, the signs and the gaps."""
    of = iter(layouts)
    taken = sum(
        item.width(next(of), tersely) if isinstance(item, Matrix) else sign_width(item)
        for item in items
    )
    return width - taken - theme.px(GAP) * (len(items) - 1)
