from nnviz.gui.desks.facts import Facts
from nnviz.gui.desks.two_columns import RIGHT

ROOM = RIGHT - 33
"""Pixels between the margins of a desk's right column."""


def test_a_name_gives_way_to_a_long_number_and_only_then(qtbot):
    facts = Facts()
    qtbot.addWidget(facts)
    name = "largest error, seen points"
    facts.show_rows([(name, "0.43"), ("at x = 6", "12.09")])
    facts.resize(ROOM, facts.heightForWidth(ROOM))
    facts.show()
    [[one, _], [other, _]] = facts._cells
    assert one.height() == other.height(), "where there is room a name has one line"
    facts.show_rows([(name, "0.43"), ("at x = 6", "1,918,273,645.25")])
    assert facts.minimumSizeHint().width() <= ROOM
    assert facts.heightForWidth(ROOM) > 2 * other.height() + 10
