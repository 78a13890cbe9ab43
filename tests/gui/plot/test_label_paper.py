"""The paper under the name of a line: it cuts no other line out."""

from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QRectF

from nnviz.gui.plot.area import PlotArea
from nnviz.gui.plot.curve import rows_between
from nnviz.gui.plot.end_label import EndLabel, paper, room_beside
from nnviz.gui.plot.end_labels import shown
from tests.gui.plot.test_end_labels import zoomed


def cut_out(placed, area):
    """Pairs of a label and a line that has no piece where the label's paper is."""
    lines = [label for label, _ in placed]
    for label, rect in placed:
        covered = paper(rect)
        for line in lines:
            rows = rows_between(line.x, line.y, covered.left(), covered.right(), area)
            if rows is not None and rows[0] < covered.bottom() and covered.top() < rows[1]:
                yield label.name, line.name


@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("ends", [4, 5, 6, 7])
@pytest.mark.parametrize("level", [2.0, 1.7, 1.2, 0.6])
def test_the_name_of_a_run_that_ended_early_cuts_no_other_line_out(qapp, scale, ends, level):
    """Where it would, it stands with the others, and a leader goes to its line."""
    x = np.arange(1.0, 9)
    own = np.array([2.15, 2.18, 2.1, 2.05, 2.0, 2.0, 1.7, 1.69]) * level / 2
    lines = [EndLabel(name, "1.695", "#000000", x, own) for name in ("training", "validation")]
    for at, height in enumerate((level, 0.3), 1):
        run = EndLabel(
            f"run {at}: η 1", "2.030", "#000000", x[:ends], np.full(ends, height), ("r",)
        )
        lines.append(run)
    with zoomed(scale):
        width, height = 260 * scale, 88 * scale
        beside = room_beside(lines, width, 8, height)
        area = PlotArea(QRectF(44, 8, width - beside, height), -0.2, 8.2, 0, 2.3)
        placed = shown(lines, area, beside=beside)
        assert len(placed) == 4 and not [*cut_out(placed, area)]
        for (above, first), (below, second) in pairwise(placed):
            assert above.y[-1] >= below.y[-1] and first.bottom() <= second.top()


@pytest.mark.parametrize("scale", [1.0, 1.364, 1.528, 1.636])
@pytest.mark.parametrize("gap", [30, 34, 38])
def test_air_round_the_letters_cuts_no_line_out(qapp, scale, gap):
    """Two layers in a low plot, nearer to each other than a label is high."""
    x = np.linspace(0, 6, 13)
    area = PlotArea(QRectF(72, 0, 190 * scale, 65 * scale), -0.1, 6.2, 0, 65)
    y = 51 - np.linspace(0, 9, 13)
    lines = [
        EndLabel(name, "0.0069", "#000000", x, rows)
        for name, rows in (("output", y), ("hidden", y - gap / 1.636))
    ]
    with zoomed(scale):
        assert not [*cut_out(shown(lines, area), area)]
