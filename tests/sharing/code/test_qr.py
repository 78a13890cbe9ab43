"""A code as a picture for a camera."""

import pytest

from nnviz.sharing.code.errors import CodeError
from nnviz.sharing.code.qr import qr_of


def test_twelve_letters_are_the_smallest_picture():
    modules = qr_of("K7Q2-M9XD-4TRA")
    assert len(modules) == 21
    assert {len(row) for row in modules} == {21}
    assert modules[0][:8] == (True,) * 7 + (False,), "the corner that a camera looks for"


def test_a_line_that_is_too_long_has_none():
    assert 60 < len(qr_of("nnviz:" + "a" * 500)) < 90
    with pytest.raises(CodeError, match="too long for a QR picture"):
        qr_of("nnviz:" + "a" * 3_900)
