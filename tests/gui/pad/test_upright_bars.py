import itertools

import numpy as np
import pytest
from PySide6.QtCore import QRect

from nnviz.gui.pad.upright_bars import bar_rects

BOX = QRect(0, 0, 200, 100)


def test_bars_stand_on_one_line_side_by_side(qapp):
    bars, zero = bar_rects(BOX, np.array([0.0, 0.5, 1.0]), 0.0, 1.0)
    assert [bar.bottom() for bar in bars] == [zero] * 3
    heights = [bar.height() for bar in bars]
    assert heights == pytest.approx([0, heights[2] / 2, heights[2]])
    assert all(one.right() < other.left() for one, other in itertools.pairwise(bars))
    assert bars[2].top() > 0 and zero < 100, "room for a number above and digits below"


def test_what_is_negative_hangs_below_the_line(qapp):
    bars, zero = bar_rects(BOX, np.array([-1.0, 1.0]), -1.0, 1.0)
    assert bars[0].top() == zero == bars[1].bottom()
