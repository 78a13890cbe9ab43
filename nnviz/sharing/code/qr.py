"""A code as a QR picture."""

from nnviz.core.sentence import Sentence
from nnviz.sharing.code.errors import CodeError

Modules = tuple[tuple[bool, ...], ...]
"""Rows of squares, true where they are dark; the light border of four squares is not in it."""

LONG, MASK = 500, 2
"""From so many letters on the mask is not chosen: to try all eight takes up to a tenth of a second,
and among so many squares one is as good as another."""


def qr_of(text: str) -> Modules:
    """The smallest picture of this text, with as much redundancy as it has room for.

    Raises CodeError where it does not fit.
    """
    import segno

    mask = None if len(text) < LONG else MASK
    try:
        made = segno.make_qr(text, error="l", boost_error=True, mask=mask)
    except segno.DataOverflowError:
        raise CodeError(Sentence("This line is too long for a QR picture.")) from None
    return tuple(tuple(bool(square) for square in row) for row in made.matrix)
