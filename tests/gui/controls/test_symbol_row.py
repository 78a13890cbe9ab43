import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy

from nnviz.gui.controls.symbol_row import SymbolRow

STOPS = (0.0, 0.01, 0.1, 1.0, 10.0)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def row(qtbot):
    row = SymbolRow("λ", "strength", STOPS)
    row.resize(240, 28)
    qtbot.addWidget(row)
    with qtbot.waitExposed(row):
        row.show()
    return row


@pytest.mark.parametrize(
    ("value", "stop"), [(0.0, 0), (0.004, 0), (0.09, 2), (1.0, 3), (4.0, 3), (6.0, 4), (500.0, 4)]
)
def test_the_slider_stands_at_the_nearest_stop(row, value, stop):
    row.set_value(value)
    assert row.slider.value() == stop
    assert row.value == value


def test_set_value_is_silent(row):
    edits = QSignalSpy(row.value_edited)
    row.set_value(0.1)
    row.set_value(0.0)
    assert edits.count() == 0


def test_the_left_end_is_zero(qtbot, row):
    row.set_value(1.0)
    qtbot.mouseClick(row.slider, LEFT, pos=QPoint(1, row.slider.height() // 2))
    assert (row.value, row.field.text()) == (0.0, "0.00")


def test_while_dragging_the_number_follows_and_the_edit_comes_at_the_end(qtbot, row):
    edits = QSignalSpy(row.value_edited)
    y = row.slider.height() // 2
    qtbot.mousePress(row.slider, LEFT, pos=QPoint(row.slider.width() // 2, y))
    assert (row.field.text(), edits.count()) == ("0.10", 0)
    qtbot.mouseMove(row.slider, QPoint(row.slider.width(), y))
    assert (row.field.text(), edits.count()) == ("10.00", 0)
    qtbot.mouseRelease(row.slider, LEFT, pos=QPoint(row.slider.width(), y))
    assert (edits.count(), edits.at(0)) == (1, [10.0])


def test_typing_moves_the_slider_and_is_told_once(qtbot, row):
    edits = QSignalSpy(row.value_edited)
    row.field.selectAll()
    qtbot.keyClicks(row.field, "0,9")
    qtbot.keyClick(row.field, Qt.Key.Key_Return)
    assert (row.slider.value(), edits.count(), edits.at(0)) == (3, 1, [0.9])


def test_everything_has_a_name(row):
    assert row.slider.accessibleName() == "strength"
    assert row.field.accessibleName() == "strength λ"


@pytest.mark.parametrize("symbol", ["η", "λ", "μ"])
def test_columns_are_those_of_the_form(qtbot, row, symbol):
    other = SymbolRow(symbol, "strength", STOPS)
    other.resize(row.size())
    qtbot.addWidget(other)
    other.show()
    assert other.field.geometry() == row.field.geometry()
    assert (row.field.width(), row.field.geometry().right()) == (52, 239)
    assert other.slider.x() == row.slider.x() == row.name.geometry().right() + 1 + 8
    assert other.name.x() == row.name.x() == row.symbol.width() + 8
    assert row.name.width() >= 84


@pytest.mark.parametrize("value", [0.001, 10.0, 0.0001, 100_000.0, 0.0125, 1e-9])
def test_the_whole_number_can_be_seen(row, value):
    row.set_value(value)
    row.layout().activate()
    words = row.field.fontMetrics().horizontalAdvance(row.field.text())
    assert words <= row.field.width() - 13
    assert row.slider.width() >= 34
