import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nnviz.gui.column import MARGIN, Column
from nnviz.gui.look import theme

AROUND = 24
"""Margins above and below."""


def box(height):
    made = QWidget()
    made.setFixedHeight(height)
    made.sizeHint = made.maximumSize
    return made


def column_of_parts():
    """A part of 100 that stays, and two of 50 that give way."""
    column = Column()
    column.parts = [box(50), box(50)]
    for part in (box(100), *column.parts):
        column.rows.addWidget(part)
    column.rows.addStretch(1)
    column.let_give_way(*column.parts)
    return column


@pytest.fixture
def column(qtbot):
    column = column_of_parts()
    qtbot.addWidget(column)
    with qtbot.waitExposed(column):
        column.show()
    return column


def shown(column):
    return [part.isVisible() for part in column.parts]


@pytest.mark.parametrize(
    ("height", "seen"), [(300, [True, True]), (170, [True, False]), (120, [False, False])]
)
def test_the_last_part_gives_way_first(column, height, seen):
    column.resize(100, height + AROUND)
    assert shown(column) == seen
    assert column.minimumSizeHint().height() == 100 + AROUND


def test_what_is_not_wanted_takes_no_room(column):
    column.resize(100, 170 + AROUND)
    column.want(column.parts[0], False)
    assert shown(column) == [False, True]
    column.want(column.parts[0], True)
    assert shown(column) == [True, False]


def test_a_part_that_has_no_room_once_it_is_shown_is_not_seen(qtbot):
    """To show it lays out the window, in which another thing has grown meanwhile."""
    window, column, other = QWidget(), column_of_parts(), box(0)
    qtbot.addWidget(window)
    rows = QVBoxLayout(window)
    rows.addWidget(column, 1)
    rows.addWidget(other)
    window.resize(200, 400)
    with qtbot.waitExposed(window):
        window.show()
    column.want(column.parts[0], False)
    other.setFixedHeight(230)
    column.want(column.parts[0], True)
    qtbot.waitUntil(lambda: shown(column) == [False, False])


def test_where_nothing_gives_way_all_of_it_is_the_least(qtbot):
    column = Column()
    qtbot.addWidget(column)
    column.rows.addWidget(box(100))
    assert column.minimumSizeHint().height() == 100 + AROUND
    assert column.rows.contentsMargins().left() == MARGIN


def test_a_line_parts_it_from_what_stands_on_its_left(column):
    line = QColor(theme.current().line).name()
    image = column.grab().toImage()
    assert image.pixelColor(0, 5).name() == line
    assert image.pixelColor(1, 5).name() != line
