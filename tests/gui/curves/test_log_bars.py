import itertools

import numpy as np
import pytest
from PySide6.QtGui import QColor

from nnviz.gui.controls.number_words import significant
from nnviz.gui.curves.log_bars import LogBar, LogBars
from nnviz.gui.look import theme


@pytest.fixture
def bars(qtbot):
    bars = LogBars(significant)
    bars.resize(360, 200)
    qtbot.addWidget(bars)
    bars.show()
    return bars


def shown(*values):
    return [LogBar(f"hidden {n}", f"hidden {n}", value) for n, value in enumerate(values, 1)]


def test_ten_times_more_is_always_as_much_longer(bars):
    bars.show_bars(shown(0.0001, 0.001, 0.01, 0.1), "")
    widths = [bars.bar_rect(row).width() for row in range(4)]
    assert np.diff(widths) == pytest.approx([widths[1] - widths[0]] * 3)
    assert widths[0] > 5
    assert bars.accessibleDescription().startswith("hidden 1 0.00010, hidden 2 0.0010")


def test_bars_have_their_series_colour(bars):
    bars.show_bars(shown(0.001, 0.01), "")
    image = bars.grab().toImage()
    for row, name in enumerate(["hidden 1", "hidden 2"]):
        color = image.pixelColor(bars.bar_rect(row).center().toPoint())
        assert color == QColor(theme.LIGHT.series[name].line)


def test_zero_has_no_bar(bars):
    bars.show_bars(shown(0.0, 0.01), "")
    assert bars.bar_rect(0).width() == 0
    bars.show_bars(shown(0.0, 0.0), "")
    assert bars.bar_rect(1).width() == 0
    assert not bars.grab().isNull()


def test_nothing_is_a_sentence(bars):
    bars.show_bars([], "Nothing yet.")
    assert bars.accessibleDescription() == "Nothing yet."
    assert not bars.grab().isNull()


@pytest.mark.parametrize("height", [115, 300])
def test_six_rows_fit(bars, height):
    bars.resize(360, height)
    bars.show_bars([*shown(*([0.01] * 5)), LogBar("output", "output", 0.1)], "")
    rects = [bars.bar_rect(row) for row in range(6)]
    assert all(a.bottom() < b.top() for a, b in itertools.pairwise(rects))
    assert rects[-1].bottom() < height - 15
