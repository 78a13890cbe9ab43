"""A code as a QR picture."""

from nnviz.core.sentence import Sentence
from nnviz.sharing.code.errors import CodeError

Modules = tuple[tuple[bool, ...], ...]
"""Rows of squares, true where they are dark; the light border of four squares is not in it."""


def qr_of(text: str) -> Modules:
    """The smallest picture of this text, with as much redundancy as it has room for.

    Raises CodeError where it does not fit.
    """
    import segno

    try:
        made = segno.make_qr(text, error="l", boost_error=True)
    except segno.DataOverflowError:
        raise CodeError(Sentence("This line is too long for a QR picture.")) from None
    return tuple(tuple(bool(square) for square in row) for row in made.matrix)
