"""Options that are whole numbers: what is none, or too large or small, is refused in words."""

import argparse

import pytest

from nnviz.cli.whole import whole


def test_a_number_within_the_limits_is_read():
    assert [whole(0, 20)(text) for text in ("0", "7", "20")] == [0, 7, 20]


@pytest.mark.parametrize("text", ["", "-1", "21", "1.5", "1e3", "٣", "9" * 5_000])
def test_all_else_is_refused(text):
    with pytest.raises(argparse.ArgumentTypeError, match="must be a whole number, 0 to 20"):
        whole(0, 20)(text)
