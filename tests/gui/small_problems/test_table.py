from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor

from nnviz.gui.look import theme
from nnviz.gui.small_problems import table_columns
from nnviz.gui.small_problems.table import ROW, AnswerTable, Row
from nnviz.gui.small_problems.table_columns import MARK, Heads
from nnviz.gui.small_problems.table_inputs import OwnInputs

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
    return table.grab().toImage().copy(224 - MARK, top, MARK, ROW)


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


@pytest.mark.parametrize("heads", [XOR, ADDER, LONG])
@pytest.mark.parametrize("room", [224, 280])
def test_columns_stand_side_by_side_and_leave_the_mark_its_place(qapp, heads, room):
    columns = table_columns.columns(heads, "> 0.999", room, "wanted", "answer")
    assert len(columns) == 2 + 2 * len(heads.outputs)
    for left, right in pairwise(columns):
        assert left.right < right.left
    assert columns[-1].right == pytest.approx(room - MARK)


def test_names_without_room_give_way_to_short_ones(qapp):
    def heads(room):
        columns = table_columns.columns(LONG, "0", room, "wanted", "answer")
        return tuple(column.head for column in columns if column.is_input)

    assert heads(224) == LONG.short
    assert heads(600) == LONG.inputs


def test_several_outputs_have_a_head_in_common(qapp):
    columns = table_columns.columns(ADDER, "0", 224, "wanted", "answer")
    wanted, answer = table_columns.groups(columns, "wanted", "answer")
    assert [c.head for c in columns if wanted.left <= c.left < wanted.right] == ["sum", "carry"]
    assert answer.right == columns[-1].right


def test_the_table_is_as_high_as_its_rows(table):
    low = table.sizeHint().height()
    table.set_rows([Row("00", "0")] * 4)
    assert table.sizeHint().height() == low + 4 * ROW


@pytest.fixture
def own(qtbot):
    own = OwnInputs()
    own.set_names(("x₁", "x₂"), ("answer",))
    qtbot.addWidget(own)
    with qtbot.waitExposed(own):
        own.show()
    return own


def retype(qtbot, field, text):
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)


def test_what_is_typed_counts_while_it_is_typed(qtbot, own):
    with qtbot.waitSignal(own.inputs_typed):
        retype(qtbot, own.fields[1], "0,25")
    assert own.values == [0.0, 0.25]


def test_garbage_is_said_and_the_last_number_stays(qtbot, own):
    retype(qtbot, own.fields[0], "2")
    qtbot.keyClick(own.fields[0], Qt.Key.Key_Return)
    retype(qtbot, own.fields[0], "2x")
    assert own.values == [2.0, 0.0]
    assert "Type a number" in own._block.sentence.text()
    assert own.fields[0].property("bad")
    retype(qtbot, own.fields[0], "3")
    assert own.values == [3.0, 0.0]
    assert not own._block.sentence.isVisible() and not own.fields[0].property("bad")


def test_other_names_bring_other_fields(qtbot, own):
    own.set_names(("weather", "friend", "transit"), ("sum", "carry"))
    own.show_answers(["0", "1"])
    assert [field.accessibleName() for field in own.fields] == [
        "Your own weather", "Your own friend", "Your own transit"
    ]  # fmt: skip
    assert [answer.text() for answer in own.answers] == ["0", "1"]
