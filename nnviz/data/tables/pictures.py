"""Whether the rows of a table are pictures: grey values, as many as a square has points."""

import math
import re
from collections.abc import Sequence

from nnviz.data.tables.columns import Look

LEAST_SIDE = 8
_SURE_SIDE = 16
"""So many points are nothing else; fewer might be, unless many of them are dark."""
_POINT = re.compile(
    r"(px|p|pix|pixel|column|x|v|f|feature|attr)?[ _.-]?\d+([ _.x-]\d+)?", re.IGNORECASE
)


def picture_shape(inputs: Sequence[Look]) -> tuple[int, int] | None:
    """The height and width of the pictures that these columns are; None where they are none.

    Pictures are square, of 8 points at least; their points are 0 to 255 or 0 to 1, and many are 0.
    """
    side = math.isqrt(len(inputs))
    if side < LEAST_SIDE or side * side != len(inputs):
        return None
    if not all(_POINT.fullmatch(look.name) and _is_grey(look) for look in inputs):
        return None
    if side >= _SURE_SIDE:
        return side, side
    dark = sum(int((look.cells.values == 0).sum()) for look in inputs)
    cells = sum(look.there for look in inputs)
    return (side, side) if dark > 0.2 * cells else None


def _is_grey(look: Look) -> bool:
    if look.spread is None or look.empty:
        return False
    low, high = look.spread
    return low >= 0 and (high <= 1 or (high <= 255 and look.is_whole))
