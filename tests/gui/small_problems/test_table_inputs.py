import numpy as np
import pytest
from PySide6.QtCore import Qt

from nnviz.gui.small_problems.table_inputs import OwnInputs


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
    retype(qtbot, own.fields[0], "2-")
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


def test_what_no_network_could_hold_is_the_largest_that_one_can(qtbot, own):
    own.fields[0].setText("-1e300")
    own.fields[1].setText("0.5")
    assert own.values[:2] == [-1e30, 0.5]
    assert np.isfinite(np.float32(own.values)).all()
