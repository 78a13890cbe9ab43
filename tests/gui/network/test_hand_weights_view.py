import dataclasses

import pytest
from PySide6.QtCore import Qt

from nnviz.core import Network, Spec
from nnviz.data.perceptrons import PERCEPTRONS
from nnviz.gui.network.hand_weights_view import HandWeightsView
from tests.gui.snapshots import having

NAND = next(given for given in PERCEPTRONS if given.spec.data == "nand")
SPEC = Spec(data="xor", sizes=(2, 3, 1), output="sigmoid", cost="cross-entropy", epochs=20)


@pytest.fixture
def hand(qtbot):
    """The numbers without the dialog."""
    hand = HandWeightsView()
    qtbot.addWidget(hand)
    hand.allow_editing(True)
    return hand


def retype(qtbot, field, text):
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_a_large_network_is_refused_with_a_sentence(hand):
    spec = Spec(sizes=(784, 30, 10))
    hand.reset(spec)
    hand.show_snapshot(having(Network.initial(spec)))
    assert hand.grids == []
    assert "23,860 parameters" in hand.sentence.text()
    hand.reset(NAND.spec)
    hand.show_snapshot(having(NAND.network))
    assert len(hand.grids) == 1 and "at once" in hand.sentence.text()


def test_garbage_is_said_and_changes_nothing(qtbot, hand):
    edits = []
    hand.network_edited.connect(edits.append)
    hand.reset(NAND.spec)
    hand.show_snapshot(having(NAND.network))
    hand.show()
    field = hand.grids[0].fields[0][0]
    retype(qtbot, field, "2x")
    assert "Type a number" in hand.sentence.text() and field.property("bad")
    assert edits == []
    retype(qtbot, field, "2")
    assert "at once" in hand.sentence.text() and not field.property("bad")
    assert edits[0].weights[0].tolist() == [[2, -2]]


def test_biases_that_are_switched_off_stay_zero(hand):
    spec = dataclasses.replace(SPEC, use_biases=False)
    hand.reset(spec)
    hand.show_snapshot(having(Network.initial(spec)))
    for grid in hand.grids:
        for fields in grid.fields:
            assert [field.isEnabled() for field in fields] == [True] * (len(fields) - 1) + [False]


def test_fields_are_named_and_the_bias_is_explained(hand):
    hand.reset(NAND.spec)
    hand.show_snapshot(having(NAND.network))
    names = [field.accessibleName() for field in hand.grids[0].fields[0]]
    assert names == ["Neuron 1: x₁", "Neuron 1: x₂", "Neuron 1: b"]
    assert hand.grids[0].accessibleName() == "Output, Step"
    assert "threshold is −b" in hand.grids[0].fields[0][-1].toolTip()
