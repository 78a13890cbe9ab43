"""Bars beside names: as long as their share, the one that stands out in colour."""

from PySide6.QtGui import QColor

from nnviz.gui.look import theme
from nnviz.gui.plot.name_bars import ROW, Bar, NameBars


def test_a_bar_is_as_long_as_its_share_and_the_answer_stands_out(qtbot):
    bars = NameBars()
    qtbot.addWidget(bars)
    bars.show_bars([Bar("a", 1.0, "75 %", stands_out=True), Bar("b", 0.25, "25 %")], "100 %")
    bars.resize(240, bars.sizeHint().height())
    image = bars.grab().toImage()
    on = theme.current()

    def length(row, color):
        y = row * ROW + ROW // 2 - 3
        return sum(image.pixelColor(x, y) == QColor(color) for x in range(240))

    long, short = length(0, on.accent), length(1, on.bar)
    assert long > 100 and abs(short - long / 4) <= 1
    assert bars.accessibleDescription() == "a 75 %, b 25 %"
    bars.show_bars([Bar(f"{k}", 0.0, "0") for k in range(62)])
    assert bars.sizeHint().height() == 62 * ROW == bars.minimumSizeHint().height()


def test_what_is_no_number_has_no_bar(qtbot):
    bars = NameBars()
    qtbot.addWidget(bars)
    bars.show_bars([Bar(name, float(name), "–") for name in ("nan", "inf", "-inf")])
    bars.resize(240, bars.sizeHint().height())
    image = bars.grab().toImage()
    color, high = QColor(theme.current().bar), ROW // 2 - 3
    assert [image.pixelColor(90, row * ROW + high) == color for row in range(3)] == [0, 1, 0]
