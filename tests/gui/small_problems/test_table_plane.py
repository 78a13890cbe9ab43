import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt

from nnviz.core import Network, Spec
from nnviz.data import load_dataset
from nnviz.data.designs import usual_design
from nnviz.gui.example import Example
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


def test_points_of_a_table_that_has_gone_are_heard_by_their_rows(plane):
    spec = Spec(data="half-adder", sizes=(2, 2), output="sigmoid", cost="quadratic")
    plane.show_dataset(load_dataset("half-adder"))
    plane.show_network(Network([np.ones((2, 2))], [np.zeros(2)]), spec)
    said = [plane.map.heard(number).name for number in range(plane.map.heard_count())]
    assert said == ["cross", "row 1", "row 2", "row 3", "row 4"]


def test_it_says_how_far_it_goes(plane):
    assert plane.caption.text == "x₁ → and x₂ ↑, −0.25 to 1.25"


def test_a_click_is_a_row_or_another_place(qtbot, plane):
    with qtbot.waitSignal(plane.row_chosen) as row:
        qtbot.mouseClick(plane.map, Qt.MouseButton.LeftButton, pos=QPoint(28, 28))
    assert row.args == [1]
    with qtbot.waitSignal(plane.example_chosen) as chosen:
        qtbot.mouseClick(plane.map, Qt.MouseButton.LeftButton, pos=QPoint(84, 84))
    np.testing.assert_allclose(chosen.args[0].inputs, [0.5, 0.5], atol=0.01)


@pytest.mark.parametrize(
    ("output", "zero", "answers"),
    [("sigmoid", "0", ("0.731", "0.269", "0.500")), ("tanh", "−1", ("0.762", "−0.762", "0"))],
)
def test_it_says_what_is_wanted_and_answered_where_one_looks(plane, output, zero, answers):
    spec = Spec(data="xor", sizes=(2, 1), output=output, cost="quadratic")
    ones = Network([np.array([[1.0, 1.0]])], [np.zeros(1)], output=output)
    plane.show_network(ones, spec)
    assert plane.read_out.text == ""
    plane.show_example(Example(np.array([0.0, 1.0], np.float32), "row 2 of the table"))
    assert plane.read_out.text == f"row 2: wanted 1, answer {answers[0]}"
    plane.show_network(Network([-ones.weights[0]], ones.biases, output=output), spec)
    assert plane.read_out.text == f"row 2: wanted 1, answer {answers[1]}"
    plane.map.pointed_at.emit(28 / 168, 140 / 168)
    assert plane.read_out.text == f"row 1: wanted {zero}, answer {answers[2]}"
    plane.map.pointed_at.emit(0.5, 0.5)
    assert plane.read_out.text.startswith("x₁ 0.50   x₂ 0.50   answer ")
    plane.map.left_alone.emit()
    plane.show_example(None)
    assert plane.read_out.text == ""


def test_a_network_of_other_outputs_is_forgotten(plane):
    """Two outputs answer for a sum and its carry; then come the rows of a single one."""
    plane.show_dataset(load_dataset("half-adder"))
    two = Spec(data="half-adder", sizes=(2, 4, 2))
    plane.show_network(Network.initial(two), two)
    plane.show_dataset(load_dataset("xor"))
    plane.show_example(Example(np.array([0.0, 1.0], np.float32), "row 2 of the table"))
    assert plane.read_out.text == ""


@pytest.mark.parametrize("data", ["and", "moons", "circle"])
def test_every_point_can_be_pointed_at_whatever_data_come_while_it_is_not_seen(plane, data):
    """Those of a plane validate too, and are shown by another panel."""
    spec = usual_design(data)
    dataset = load_dataset(data, size=40)
    plane.show_dataset(load_dataset("or"))
    plane._point_at((0.9, 0.9))
    plane.show_dataset(dataset)
    plane.show_example(None)
    plane.show_network(Network.initial(spec), spec)
    for row, place in enumerate(plane._plane.dots.places):
        plane._point_at(tuple(place))
        assert plane.read_out.text
        assert str(row + 1) in plane._words_of(row)
