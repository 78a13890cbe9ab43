"""Parts of a row stand below each other where they have no room side by side."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from nnviz.gui.controls.button import Button
from nnviz.gui.controls.flowing.flow import Flow
from nnviz.gui.controls.rows import column


@pytest.fixture
def parts(qtbot):
    made = [QLabel() for _ in range(3)]
    for part in made:
        part.setFixedSize(60, 20)
    return made


def settle():
    for _ in range(3):  # its height asks for another layout of what it is in
        QApplication.processEvents()


def laid_out(qtbot, flow, width):
    """The flow in a column, so wide."""
    whole = QWidget()
    qtbot.addWidget(whole)
    column(flow, None, of=whole)
    whole.resize(width, 300)
    whole.show()
    settle()
    return whole


def test_in_one_line_the_last_ones_stand_at_the_right(qtbot, parts):
    flow = Flow(*parts, space=10, right=2)
    whole = laid_out(qtbot, flow, 300)
    assert whole.width() == 300
    assert [part.x() for part in parts] == [0, 170, 240]
    assert {part.y() for part in parts} == {0} and flow.height() == 20


def test_where_it_is_narrow_it_has_more_lines(qtbot, parts):
    flow = Flow(*parts, space=10, right=2)
    whole = laid_out(qtbot, flow, 140)
    assert [(part.x(), part.y()) for part in parts] == [(0, 0), (70, 0), (0, 24)]
    assert flow.height() == 44 and flow.minimumSizeHint().width() == 60
    whole.resize(60, 300)
    settle()
    assert [part.y() for part in parts] == [0, 24, 48] and flow.height() == 68
    whole.resize(300, 300)
    settle()
    assert flow.height() == 20


def test_what_is_hidden_has_no_place_and_what_becomes_wider_is_given_it(qtbot, parts):
    flow = Flow(*parts, space=10)
    whole = laid_out(qtbot, flow, 140)
    parts[0].hide()
    settle()
    assert flow.height() == 20 and parts[1].x() == 0
    parts[2].setFixedWidth(90)
    settle()
    assert flow.height() == 44 and parts[2].y() == 24 and whole.width() == 140


def test_a_button_that_wraps_has_its_lines_in_it(qtbot):
    button = Button("a caption of many words that has no room in a line", role="text", wraps=True)
    flow = Flow(button)
    whole = laid_out(qtbot, flow, 120)
    assert whole.width() == flow.width() == 120
    assert button.width() == 120 and button.height() == flow.height() > 24
