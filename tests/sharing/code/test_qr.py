"""A code as a picture for a camera."""

import pytest

from nnviz.sharing.code.errors import CodeError
from nnviz.sharing.code.qr import LONG, MASK, qr_of


def test_twelve_letters_are_the_smallest_picture():
    modules = qr_of("K7Q2-M9XD-4TRA")
    assert len(modules) == 21
    assert {len(row) for row in modules} == {21}
    assert modules[0][:8] == (True,) * 7 + (False,), "the corner that a camera looks for"


def mask_of(modules):
    """Which of the eight it is: its three bits stand behind the two of the redundancy, see ISO/IEC
    18004, 7.9; all are turned by 10101…"""
    bits = (at != bit for at, bit in zip(modules[8][2:5], (True, False, True), strict=True))
    return sum(bit << place for place, bit in zip((2, 1, 0), bits, strict=True))


def test_only_of_a_small_picture_is_the_best_mask_looked_for():
    """Of a large one that takes long, and each will do."""
    lines = [letter * length for letter in "aZ7-" for length in (8, 16)]
    assert len({mask_of(qr_of(line)) for line in lines}) > 1
    assert {mask_of(qr_of((line * LONG)[:LONG])) for line in lines[::2]} == {MASK}


def test_a_line_that_is_too_long_has_none():
    assert 60 < len(qr_of("nnviz:" + "a" * 500)) < 90
    with pytest.raises(CodeError, match="too long for a QR picture"):
        qr_of("nnviz:" + "a" * 3_900)
