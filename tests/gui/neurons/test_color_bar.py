import pytest
from PySide6.QtGui import QColor

from nnviz.gui.look import theme
from nnviz.gui.neurons.color_bar import ColorBar


@pytest.fixture
def bar(qtbot):
    bar = ColorBar()
    bar.resize(360, 16)
    qtbot.addWidget(bar)
    bar.set_limit(0.8)
    return bar


def test_ends_say_that_values_beyond_are_clipped(bar):
    assert bar.texts() == ("against  ≤ −0.8", "≥ +0.8  for")
    assert bar.accessibleDescription() == "against  ≤ −0.8, ≥ +0.8  for"


@pytest.mark.parametrize(
    ("limit", "high"), [(3.0, "≥ +3  for"), (0.025, "≥ +0.025  for"), (120.0, "≥ +120  for")]
)
def test_limits_have_no_needless_zeros(bar, limit, high):
    bar.set_limit(limit)
    assert bar.texts()[1] == high


def test_colours_from_against_to_for(bar):
    image = bar.grab().toImage()
    rect = bar.bar_rect()
    row = rect.center().y()
    table = theme.LIGHT.diverging
    assert image.pixel(rect.left(), row) in table[:4]
    assert image.pixel(rect.right(), row) in table[-4:]
    assert image.pixel(rect.center().x(), row) in table[124:131]


def test_a_value_is_marked_where_it_belongs(bar):
    bar.set_value(0.4)
    rect = bar.bar_rect()
    image = bar.grab().toImage()
    text = QColor(theme.LIGHT.text).rgb()
    row = rect.top() - 2
    marked = [x for x in range(rect.left(), rect.right()) if image.pixel(x, row) == text]
    assert marked
    assert sum(marked) / len(marked) == pytest.approx(rect.left() + 0.75 * rect.width(), abs=2)


def test_words_bar_and_value_fit_the_narrowest_place(bar):
    low, high, value = bar._widths()
    assert low + bar.bar_rect().width() + high + value + 3 * 8 <= 360
