from PySide6.QtWidgets import QWidget

from nnviz.gui.controls.boxes import column_of, row_of


def made(width=10, height=10):
    part = QWidget()
    part.setFixedSize(width, height)
    return part


def test_parts_stand_side_by_side_and_room_is_left_where_one_says(qtbot):
    whole, first, second, last = QWidget(), made(), made(), made()
    qtbot.addWidget(whole)
    row_of(first, second, 5, None, last, gap=2, on=whole)
    whole.resize(100, 10)
    whole.show()
    assert [part.x() for part in (first, second, last)] == [0, 12, 90]


def test_a_part_takes_what_is_left(qtbot):
    whole, head, body = QWidget(), made(), QWidget()
    qtbot.addWidget(whole)
    column_of(row_of(head, None), (body, 1), gap=4, on=whole)
    whole.resize(50, 100)
    whole.show()
    assert head.pos().toTuple() == (0, 0) and body.geometry().getRect() == (0, 14, 50, 86)
