from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from shiboken6 import isValid

from nnviz.gui.controls.number_field import NumberField
from nnviz.gui.controls.rows import FoldingRow, column, discard, row


def test_parts_stand_side_by_side_gaps_between_them_and_the_stretched_one_takes_the_rest(qtbot):
    whole, parts = QWidget(), [QLabel("1"), QLabel("2"), QLabel("3")]
    qtbot.addWidget(whole)
    for part in parts:
        part.setFixedWidth(20) if part is not parts[1] else part.setMinimumWidth(20)
    row(parts[0], 10, (parts[1], 1), parts[2], space=5, of=whole)
    whole.resize(200, 40)
    whole.layout().activate()
    assert [part.x() for part in parts] == [0, 35, 180]
    assert parts[1].width() == 140


def test_a_column_may_hold_rows_and_ends_where_it_stretches(qtbot):
    whole, first, second = QWidget(), QLabel("1"), QLabel("2")
    qtbot.addWidget(whole)
    for part in (first, second):
        part.setFixedHeight(20)
    column(row(first), second, None, space=4, of=whole)
    whole.resize(100, 200)
    whole.layout().activate()
    assert (first.y(), second.y()) == (0, 24)


def test_what_is_discarded_tells_nothing_and_goes_when_its_event_is_over(qtbot):
    outside = QWidget()
    qtbot.addWidget(outside)
    inside, field = QWidget(), NumberField()
    column(field, of=inside)
    column(inside, of=outside)
    outside.show()
    field.setFocus()
    qtbot.keyClicks(field, "7")
    with qtbot.assertNotEmitted(field.value_edited):
        discard(inside)
    assert isValid(field) and not inside.isVisible()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not isValid(field)


def test_a_row_folds_where_it_has_no_room_for_both_parts_and_unfolds_again(qtbot):
    holder, first, second, told = QWidget(), QLabel("1"), QLabel("2"), []
    for part, width in ((first, 100), (second, 60)):
        part.setFixedSize(width, 20)
    both = FoldingRow(first, second, space=8)
    both.folded.connect(told.append)
    qtbot.addWidget(holder)
    both.setParent(holder)  # a window of its own would not be so narrow
    holder.show()
    both.show()
    assert both.minimumSizeHint().width() == 100
    for width in (300, 168, 167, 100, 168):
        both.resize(width, 60)
        both.layout().activate()
        assert both.is_folded == (width < 168)
        assert (second.x() < 108 and second.y() >= first.y() + 20) == both.is_folded
        assert not both.is_folded or first.x() == second.x() == 0
    assert told == [True, False]
    first.setFixedWidth(120)
    QApplication.sendPostedEvents(both, QEvent.Type.LayoutRequest.value)
    assert both.is_folded
    both.hide()
    first.setFixedWidth(100)
    both.show()
    assert not both.is_folded, "it had no layout to do, and the same size as before"


def test_under_each_other_what_can_grow_has_the_whole_width(qtbot):
    first, second = QWidget(), QLabel("2")
    first.setMinimumSize(100, 20)
    second.setFixedSize(60, 20)
    holder, both = QWidget(), FoldingRow((first, 1), second, space=8)
    qtbot.addWidget(holder)
    both.setParent(holder)
    holder.show()
    both.show()
    both.resize(150, 60)
    both.layout().activate()
    assert both.is_folded and (first.width(), second.x()) == (150, 0)
