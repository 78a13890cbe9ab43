import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nnviz.gui.column import GivingWay


def box(height):
    made = QWidget()
    made.setFixedHeight(height)
    made.sizeHint = made.maximumSize
    return made


@pytest.fixture
def column(qtbot):
    """A part of 100 that stays, and two of 50 that give way."""
    panel = QWidget()
    qtbot.addWidget(panel)
    layout = QVBoxLayout(panel)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    parts = [box(50), box(50)]
    for part in (box(100), *parts):
        layout.addWidget(part)
    layout.addStretch(1)
    layout.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
    return panel, parts, GivingWay(panel, parts)


@pytest.mark.parametrize(
    ("height", "shown"), [(300, [True, True]), (170, [True, False]), (120, [False, False])]
)
def test_the_last_part_gives_way_first(column, height, shown):
    panel, parts, giving_way = column
    panel.resize(100, height)
    giving_way.fit()
    assert [not part.isHidden() for part in parts] == shown
    giving_way.fit()
    assert [not part.isHidden() for part in parts] == shown
    assert giving_way.least_height() == 100


def test_what_is_not_wanted_takes_no_room(column):
    panel, parts, giving_way = column
    panel.resize(100, 170)
    giving_way.want(parts[0], False)
    assert [not part.isHidden() for part in parts] == [False, True]
    giving_way.want(parts[0], True)
    assert [not part.isHidden() for part in parts] == [True, False]
