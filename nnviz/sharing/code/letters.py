"""Numbers of 55 bits as twelve letters that can be said, written on a board and typed.

Each letter is five bits; 0, 1, I and O are none of them. The last one makes Σ αⁱ·xᵢ = 0 in the
field of 32 elements, α a root of x⁵ + x² + 1, x₀ the last letter. All αⁱ differ, and their
differences are not 0: a single wrong letter is found, and so are two letters that changed places.
"""

import re
import unicodedata

from nnviz.sharing.code.errors import CodeError

ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
LENGTH, GROUP = 12, 4
BITS = 5 * (LENGTH - 1)
"""Of the number in a code."""

_MASK = 0b10011_01110_00011_11001_10100_00101_11110_01011_10001_01101_11000
"""Laid over the number, which is mostly zeros: letters that repeat are miscounted."""
_BETWEEN = re.compile(r"[\s\-_.,:;·‐-―−]+")
_LOOKS_LIKE = str.maketrans("1I|", "LLL")


def written(number: int) -> str:
    """The code of a number from 0 to 2⁵⁵ − 1, in groups: K7Q2-M9XD-4TRA."""
    masked = number ^ _MASK
    digits = [masked >> 5 * place & 31 for place in reversed(range(LENGTH - 1))]
    text = "".join(ALPHABET[digit] for digit in (*digits, _sum([*digits, 0])))
    return grouped(text)


def grouped(letters: str) -> str:
    """Twelve letters in three groups."""
    return "-".join(letters[at : at + GROUP] for at in range(0, len(letters), GROUP))


def read(text: str) -> int:
    """The number of a code, however it was typed. Raises CodeError."""
    letters = plain(text)
    for letter in letters:
        if letter in "0O":
            raise CodeError("A code has no {letter}: look whether it is a Q or a D.", letter=letter)
        if letter not in ALPHABET:
            raise CodeError("A code has letters and the digits 2 to 9 alone: look at it once more.")
    if len(letters) != LENGTH:
        raise CodeError(
            "A lesson's code has {length} letters, and this one has {count}: look at it once more.",
            length=LENGTH,
            count=len(letters),
        )
    digits = [ALPHABET.index(letter) for letter in letters]
    if _sum(digits):
        raise CodeError("There is a mistake in this code: compare it letter by letter.")
    number = 0
    for digit in digits[:-1]:
        number = number << 5 | digit
    return number ^ _MASK


def plain(text: str) -> str:
    """Its capitals without what stands between them; a 1 or an I can only have been an L."""
    wide = unicodedata.normalize("NFKC", text)
    return _BETWEEN.sub("", wide).upper().translate(_LOOKS_LIKE)


def _sum(digits: list[int]) -> int:
    """Σ αⁱ·xᵢ by Horner's rule; with 0 for the last letter it is that letter."""
    total = 0
    for digit in digits:
        total <<= 1
        total ^= 0b100101 if total & 32 else 0
        total ^= digit
    return total
