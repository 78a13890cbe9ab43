"""What is made in pieces can be made at once too."""

import pytest

from nnviz.gui.look.pieces import at_once


@pytest.mark.parametrize("count", [0, 1, 5])
def test_all_of_it_is_made(count):
    done = []

    def making():
        for piece in range(count):
            done.append(piece)
            yield
        return sum(done)

    assert at_once(making()) == sum(range(count)) and len(done) == count
