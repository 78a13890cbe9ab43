import re

import pytest

from nnviz.gui.look import zoom
from nnviz.gui.look.colors import LIGHT
from nnviz.gui.look.style_sheet import style_sheet


@pytest.fixture(params=[1.0, *(kind / 11 for kind in range(12, 34))])
def sheet(request):
    """The light one, at every zoom."""
    zoom.change(request.param)
    yield style_sheet(LIGHT)
    zoom.change(1.0)


def test_the_handle_of_a_slider_is_a_circle_at_every_zoom(sheet):
    """As wide as it is high, and its radius, in whole pixels, no more than half of that."""
    [groove] = re.findall(r"groove:horizontal { height: (\d+)px", sheet)
    [(width, margin, radius)] = re.findall(
        r"handle:horizontal {\s+width: (\d+)px; height: \d+px; margin: -(\d+)px 0;.*\s+"
        r"border-radius: (\d+)px",
        sheet,
    )
    assert int(width) + 4 == int(groove) + 2 * int(margin)
    assert 0 <= (int(width) + 4) / 2 - int(radius) < 1


def test_the_ends_of_a_scroll_bar_are_round_at_every_zoom(sheet):
    """Qt draws square ones where the radius is more than half of the width."""
    wide = {
        *re.findall(r"QScrollBar:(?:vertical { width|horizontal { height): (\d+)px; back", sheet)
    }
    [radius] = re.findall(r"QScrollBar::handle {[^}]*border-radius: (\d+)px", sheet)
    for width in map(int, wide):
        assert 0 <= width / 2 - int(radius) < 1
    [(apart, margin)] = re.findall(
        r"OwnTable QScrollBar:vertical { width: (\d+)px; }\s+.*margin-left: (\d+)px", sheet
    )
    assert wide == {str(int(apart) - int(margin))}, "beside the rows of a table it is as wide"
