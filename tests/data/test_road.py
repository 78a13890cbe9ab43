"""The road from a drawing to the picture that a network reads."""

import numpy as np
import pytest

from nnviz.data.ink import rasterize
from nnviz.data.road import STEPS, Drawing, pictured

SEVEN = (np.array([[30.0, 40], [90, 38], [60, 100]]), np.array([[40.0, 70], [75, 68]]))
SHEET = Drawing(SEVEN, side=280, pen=20)


def box(image):
    rows, columns = np.nonzero(image > 0.1)
    return rows.min(), rows.max(), columns.min(), columns.max()


def test_all_steps_are_the_road_of_the_pad():
    assert np.abs(pictured(SHEET, STEPS) - rasterize(SEVEN)).max() < 0.05


def test_no_step_is_the_shrunken_sheet():
    image = pictured(SHEET, ())
    top, bottom, left, right = box(image)
    assert (top, left) == (2, 2) and (bottom, right) == (10, 9)
    assert image.sum() == pytest.approx(280 * 20 / 100 * 0.8, rel=0.4)


def test_cropping_moves_the_ink_to_the_corner_of_the_frame_and_scaling_makes_it_large():
    top, bottom, left, right = box(pictured(SHEET, ("crop",)))
    assert (top, left) == (4, 4) and bottom - top == 8
    top, bottom, left, right = box(pictured(SHEET, ("crop", "scale")))
    assert max(bottom - top, right - left) + 1 == pytest.approx(20, abs=1)


def test_redrawing_takes_the_usual_pen():
    thick, thin = (Drawing(SEVEN, 280, pen) for pen in (60, 4))
    with_own_pen = [pictured(d, ("crop", "scale")).sum() for d in (thick, thin)]
    redrawn = [pictured(d, ("crop", "scale", "redraw")).sum() for d in (thick, thin)]
    assert with_own_pen[0] > 2 * with_own_pen[1]
    assert redrawn[0] == pytest.approx(redrawn[1])


def test_a_dot_and_ink_beside_the_sheet_are_no_error():
    dot = Drawing((np.array([[5.0, 5.0]]),), 280, 20)
    assert pictured(dot, STEPS).max() > 0.9
    outside = Drawing((np.array([[900.0, 900.0], [950, 990]]),), 280, 20)
    assert pictured(outside, ()).sum() == 0
    assert pictured(outside, ("centre",)).sum() == 0
