import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt

from nnviz.data import load_dataset
from nnviz.gui.small_problems.table_plane import TablePlane


@pytest.fixture
def plane(qtbot):
    plane = TablePlane()
    qtbot.addWidget(plane)
    plane.show_dataset(load_dataset("xor"))
    with qtbot.waitExposed(plane):
        plane.show()
    return plane


def test_only_two_inputs_with_one_output_have_one(plane):
    assert plane.has_use
    plane.show_dataset(load_dataset("half-adder"))
    assert not plane.has_use


def test_it_says_how_far_it_goes(plane):
    assert plane.caption.text == "x₁ → and x₂ ↑, −0.25 to 1.25"


def test_a_click_is_a_row_or_another_place(qtbot, plane):
    with qtbot.waitSignal(plane.row_chosen) as row:
        qtbot.mouseClick(plane.map, Qt.MouseButton.LeftButton, pos=QPoint(28, 28))
    assert row.args == [1]
    with qtbot.waitSignal(plane.example_chosen) as chosen:
        qtbot.mouseClick(plane.map, Qt.MouseButton.LeftButton, pos=QPoint(84, 84))
    np.testing.assert_allclose(chosen.args[0].inputs, [0.5, 0.5], atol=0.01)
