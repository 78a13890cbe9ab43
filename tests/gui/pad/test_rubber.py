"""Rubbing strokes out."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from nnviz.gui.pad.rubber import rubbed

LINE = ((0.0, 50.0), (100.0, 50.0))
places = st.tuples(st.floats(0, 100), st.floats(0, 100))
strokes = st.lists(st.lists(places, min_size=1, max_size=6).map(tuple), max_size=4)


def test_a_stroke_is_cut_in_two_where_the_rubber_crosses_it():
    left, right = rubbed([LINE], (50, 0), (50, 100), 10)
    assert left[0] == (0, 50) and 38 <= left[-1][0] <= 40
    assert right[-1] == (100, 50) and 60 <= right[0][0] <= 62


def test_what_the_rubber_does_not_touch_stays_as_it_is():
    assert rubbed([LINE, ((5.0, 5.0),)], (0, 90), (100, 90), 10) == (LINE, ((5.0, 5.0),))


def test_a_stroke_that_is_rubbed_along_is_gone():
    assert rubbed([LINE, ((50.0, 50.0),)], (-5, 50), (105, 50), 10) == ()


@given(strokes, places, places)
def test_nothing_is_left_under_the_rubber_and_nothing_is_new(drawn, start, end):
    for stroke in rubbed(drawn, start, end, 8):
        for point in stroke:
            way, away = np.subtract(end, start), np.subtract(point, start)
            along = np.clip(way @ away / max(way @ way, 1e-12), 0, 1)
            untouched = any(stroke == old for old in drawn)
            assert untouched or np.hypot(*(away - along * way)) > 8
            assert min(point) >= 0 and max(point) <= 100
