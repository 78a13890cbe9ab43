import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible, QColor

from nnviz.gui.controls.answers.columns import Heads, mark_width
from nnviz.gui.controls.answers.table import ROW, AnswerTable, Row
from nnviz.gui.look import theme

XOR = Heads(("x₁", "x₂"), ("x₁", "x₂"), ("answer",))
ADDER = Heads(("x₁", "x₂"), ("x₁", "x₂"), ("sum", "carry"))
LONG = Heads(("a very long name", "another one"), ("x₁", "x₂"), ("answer",))


@pytest.fixture
def table(qtbot):
    table = AnswerTable()
    qtbot.addWidget(table)
    table.resize(224, 200)
    table.set_heads(XOR, "> 0.999")
    return table


def mark(table, row, rows):
    """The picture at the place of a row's mark."""
    top = table.minimumSizeHint().height() - ROW * (rows - row)
    return table.grab().toImage().copy(224 - mark_width(), top, mark_width(), ROW)


def shapes(image, color):
    """Which pixels are about that colour."""
    pixels = [(x, y) for x in range(image.width()) for y in range(image.height())]
    wanted = QColor(color).lightness()
    return {p for p in pixels if abs(image.pixelColor(QPoint(*p)).lightness() - wanted) < 40}


def test_right_and_wrong_differ_in_shape(table):
    table.set_rows([Row("00", "0", ("0.1",), True), Row("01", "1", ("0.2",), False)])
    right, wrong = mark(table, 0, 2), mark(table, 1, 2)
    on = theme.current()
    right, wrong = shapes(right, on.text), shapes(wrong, on.error)
    assert len(right) > 5 and len(wrong) > 5
    assert len(right ^ wrong) > 5


def test_without_answers_there_is_no_mark(table):
    table.set_rows([Row("00", "0")])
    image = mark(table, 0, 1)
    background = image.pixelColor(0, 0)
    assert all(
        image.pixelColor(x, y) == background
        for x in range(image.width())
        for y in range(image.height())
    )


def test_every_row_is_told_to_those_who_cannot_see(table):
    table.set_rows([Row("01", "1", ("0.925",), True), Row("11", "0", ("0.700",), False)])
    spoken = QAccessible.queryAccessibleInterface(table)
    assert spoken.text(QAccessible.Text.Name)
    assert spoken.text(QAccessible.Text.Description) == (
        "x₁ 0, x₂ 1, wanted 1, answer 0.925, right; x₁ 1, x₂ 1, wanted 0, answer 0.700, wrong"
    )


def test_the_table_is_as_high_as_its_rows(table):
    low = table.sizeHint().height()
    table.set_rows([Row("00", "0")] * 4)
    assert table.sizeHint().height() == low + 4 * ROW


def test_a_mark_at_a_row_that_is_gone_goes(table):
    table.set_rows([Row("01", "1"), Row("11", "0")])
    table.mark(1)
    table.set_rows([Row("00", "1"), Row("10", "0")])
    assert table.heard_at() == 1
    table.set_rows([Row("00", "0")])
    assert table.heard_at() == -1
