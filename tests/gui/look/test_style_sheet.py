import re

import pytest

from nnviz.gui.look import zoom
from nnviz.gui.look.colors import LIGHT
from nnviz.gui.look.style_sheet import style_sheet


@pytest.mark.parametrize("factor", [1.0, *(kind / 11 for kind in range(12, 34))])
def test_the_handle_of_a_slider_is_a_circle_at_every_zoom(factor):
    """As wide as it is high, and its radius, in whole pixels, no more than half of that."""
    zoom.change(factor)
    try:
        sheet = style_sheet(LIGHT)
    finally:
        zoom.change(1.0)
    [groove] = re.findall(r"groove:horizontal { height: (\d+)px", sheet)
    [(width, margin, radius)] = re.findall(
        r"handle:horizontal {\s+width: (\d+)px; height: \d+px; margin: -(\d+)px 0;.*\s+"
        r"border-radius: (\d+)px",
        sheet,
    )
    assert int(width) + 4 == int(groove) + 2 * int(margin)
    assert 0 <= (int(width) + 4) / 2 - int(radius) < 1
