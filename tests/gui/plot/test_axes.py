from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF

from nnviz.gui.look import zoom
from nnviz.gui.plot.area import PlotArea
from nnviz.gui.plot.axes import EpochAxis, ValueAxis
from nnviz.gui.plot.axis_scales import accuracy_scale, value_scale


@pytest.mark.parametrize("scale", [value_scale(0.1, 2.0), accuracy_scale(0.1)])
@pytest.mark.parametrize("height", [20, 40, 60, 200])
def test_in_a_low_plot_there_are_as_many_numbers_as_have_room(qapp, scale, height):
    area = PlotArea(QRectF(50, 10, 300, height), 0, 30, scale.low, scale.high)
    words = ValueAxis(scale.ticks).words(area)
    assert words[0][1] == scale.ticks[0][1]
    assert all(above.bottom() < below.top() for (below, _), (above, _) in pairwise(words))
    assert len(words) == len(scale.ticks) or height < 200


@pytest.mark.parametrize("scale", [1.0, 1.5, 3.0])
def test_no_number_touches_the_name_of_the_axis(qapp, scale):
    zoom.change(scale)
    try:
        axis, far = EpochAxis(100, "epoch {0}"), []
        for width in range(round(150 * scale), round(400 * scale)):
            area = PlotArea(QRectF(0, 0, width, 100), 0, 100, 0, 1)
            *others, (last, _) = axis._words(area)
            far += [last.left() - others[-1][0].right()] if others else []
        assert far and min(far) > 4 * scale - 1
    finally:
        zoom.change(1.0)
