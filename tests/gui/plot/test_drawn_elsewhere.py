"""A drawing shows elsewhere what the picture shows: at the same place, and cut at the axes."""

import numpy as np
import pytest
from PySide6.QtGui import QColor

from nnviz.gui.controls.number_words import cost_text
from nnviz.gui.look import theme
from nnviz.gui.plot.axis_scales import log_scale, value_scale
from nnviz.gui.plot.export import as_picture, as_svg
from nnviz.gui.plot.line_plot import Line, LinePlot
from tests.gui.plot import drawn_elsewhere
from tests.gui.plot.drawn_elsewhere import colors, compared, rendered

pytestmark = pytest.mark.skipif(drawn_elsewhere.RENDERER is None, reason="there is no librsvg")
ABOVE = 16 + 44
"""Pixels over the plot, for its title and caption."""
X = np.arange(1.0, 9.0)
STEEP = Line("training", "training", "training", 0.4 * 0.5**X)
FAR = Line("training", "training", "training", np.array([9.0, 0.3, 5.0, 0.2, 0.1, 0.2, 7, 0.1]))


@pytest.fixture(params=[1.0, 1.5])
def plot(request, qapp, qtbot):
    plot = LinePlot(cost_text, "0.000")
    qtbot.addWidget(plot)
    theme.apply(plot, "light", request.param)
    plot.resize(340, 260)
    plot.show()
    plot.set_caption("per example, quadratic")
    yield plot
    theme.apply(qapp, "light", 1.0)


@pytest.mark.long
@pytest.mark.parametrize("scale", [value_scale(0.0, 0.4), log_scale(0.001, 0.4)])
def test_it_lies_on_the_picture(plot, scale):
    plot.set_lines(8, X, [STEEP], scale)
    found = compared(plot.sheet(), "Cost")
    assert found.shift == (0, 0) and found.differing < 0.03


def test_a_line_that_leaves_the_axes_is_cut_there(plot):
    plot.set_lines(8, X, [FAR], value_scale(0.0, 0.4))
    sheet = plot.sheet()
    like = as_picture(sheet, "Cost", 1)
    shown = colors(rendered(as_svg(sheet, "Cost"), like))
    wanted = QColor(theme.LIGHT.series["training"].line)
    near = np.abs(shown - (wanted.red(), wanted.green(), wanted.blue())).max(axis=2) < 40
    rows, columns = np.nonzero(near)
    assert len(rows) > 200 and rows.min() >= ABOVE - 1, "nothing over the axes"
    assert columns.max() > 0.9 * like.width(), "and nothing cut within them"
    found = compared(sheet, "Cost")
    assert found.shift == (0, 0) and found.differing < 0.03
