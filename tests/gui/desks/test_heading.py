"""The head of a desk: tools give way where it is narrow, and no caption ends in the middle."""

import pytest
from PySide6.QtWidgets import QWidget

from nnviz.gui.controls.button import Button
from nnviz.gui.desks.heading import Heading


@pytest.fixture
def heading(qtbot):
    of, made = QWidget(), Heading()  # alone in a window its layout would keep it wide
    qtbot.addWidget(of)
    made.setParent(of)
    made.show_words("Circuit", "blue wires carry a 1 against the neuron, grey ones a 0")
    made.tools = [Button("New", "plus"), Button("Add 1 to all"), Button("Save…", "save")]
    made.add(*made.tools)
    made.resize(900, 60)
    of.show()
    made.around = of
    return made


def test_tools_keep_their_icons_alone_where_it_is_narrow_the_last_one_first(heading):
    assert [tool.is_terse for tool in heading.tools] == [False] * 3
    wanted = heading.minimumSizeHint().width() + sum(
        heading.tools[at].caption_width for at in (0, 2)
    )
    heading.resize(wanted - 5, 60)
    assert [tool.is_terse for tool in heading.tools] == [False, False, True]
    heading.resize(heading.minimumSizeHint().width(), 60)
    assert [tool.is_terse for tool in heading.tools] == [True, False, True]
    assert heading.tools[2].toolTip() == "Save…"
    heading.resize(wanted, 60)
    assert not any(tool.is_terse for tool in heading.tools)


def test_a_caption_is_left_without_its_last_clause(heading):
    heading.resize(300, 60)
    assert heading._caption.shown == "blue wires carry a 1 against the neuron"


def test_tools_stand_together_at_the_right(heading):
    heading.layout().activate()
    first, *_, last = heading.tools
    assert last.mapTo(heading, last.rect().bottomRight()).x() >= heading.width() - 2
    assert first.mapTo(heading, first.rect().topLeft()).x() > heading.width() / 2
