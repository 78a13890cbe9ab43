from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from nnviz.gui.design.chip_rows import ARROW, places

networks = st.lists(st.integers(40, 120), min_size=2, max_size=12)


@given(networks, st.integers(160, 400))
def test_chips_never_overlap_nor_leave_the_width(widths, available):
    spots = places(widths, [False, *[True] * (len(widths) - 2), False], available)
    assert len(spots) == len(widths)
    for before, after in pairwise(spots):
        assert after.row in (before.row, before.row + 1)
        if after.row == before.row:
            assert after.x == before.x + before.width + ARROW
        else:
            assert after.x == ARROW
    assert all(spot.x + spot.width <= available for spot in spots)
    assert all(spot.width >= width for spot, width in zip(spots, widths, strict=True))


def test_a_single_row_fills_the_width():
    spots = places([47, 96, 40], [False, True, False], 240)
    assert [(spot.x, spot.width, spot.row) for spot in spots] == [
        (0, 47, 0),
        (71, 105, 0),
        (200, 40, 0),
    ]


def test_more_layers_wrap_two_to_a_row():
    spots = places([47, 96, 96, 96, 40], [False, True, True, True, False], 240)
    assert [spot.row for spot in spots] == [0, 0, 1, 1, 2]
    assert {spot.width for spot in spots[1:-1]} == {96}
