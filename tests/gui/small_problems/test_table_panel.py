import itertools

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt

from nnviz.core import Network, Spec
from nnviz.data import load_dataset
from nnviz.data.perceptrons import PERCEPTRONS
from nnviz.gui.small_problems.table_panel import TablePanel, table_for
from tests.gui.snapshots import having

XOR = Spec(data="xor", sizes=(2, 1), output="sigmoid", cost="cross-entropy")


@pytest.fixture
def panel(qtbot):
    panel = TablePanel()
    qtbot.addWidget(panel)
    panel.resize(256, 680)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def neuron(*weights, bias=0.0, output="sigmoid"):
    return Network([np.array([weights])], [np.array([bias])], output=output)


def answers(panel):
    return [row.answers for row in panel.table.rows]


@pytest.mark.parametrize("given", PERCEPTRONS, ids=lambda given: given.label)
def test_perceptrons_answer_with_whole_numbers_and_are_right(panel, given):
    panel.reset(given.spec)
    panel.show_snapshot(having(given.network))
    table = table_for(given.spec)
    assert answers(panel) == [tuple(map(str, row)) for row in table.targets]
    assert all(row.right for row in panel.table.rows)
    assert panel.summary.text() == f"All {len(table.rows)} rows are right."


def test_wrong_rows_are_marked_and_counted(panel):
    panel.reset(XOR)
    panel.show_snapshot(having(neuron(4.0, 0.0, bias=-2.0)))
    assert answers(panel) == [("0.119",), ("0.119",), ("0.881",), ("0.881",)]
    assert [row.right for row in panel.table.rows] == [True, False, True, False]
    assert panel.summary.text() == "2 of 4 rows are right."
    assert "above 0.5" in panel.rule.text()


def test_a_tanh_output_is_wanted_to_say_minus_one(panel):
    panel.reset(Spec(data="and", sizes=(2, 1), output="tanh", cost="quadratic"))
    panel.show_snapshot(having(neuron(1.0, 1.0, bias=-1.5, output="tanh")))
    assert [row.wanted for row in panel.table.rows] == [("−1",), ("−1",), ("−1",), ("1",)]
    assert all(row.right for row in panel.table.rows)


def test_a_sigmoid_never_answers_a_false_one(panel):
    panel.reset(XOR)
    panel.show_snapshot(having(neuron(100.0, 100.0, bias=50.0)))
    assert set(answers(panel)) == {("> 0.999",)}


def test_own_inputs_are_answered_as_they_are_typed(qtbot, panel):
    panel.reset(XOR)
    panel.show_snapshot(having(neuron(2.0, 0.0)))
    field = panel.own_inputs.fields[0]
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "0,5")
    assert panel.own_inputs.answers[0].text() == "0.731"
    panel.show_snapshot(having(neuron(-2.0, 0.0)))
    assert panel.own_inputs.answers[0].text() == "0.269"


def test_what_was_typed_stays_for_another_design_of_the_same_table(qtbot, panel):
    panel.reset(XOR)
    panel.own_inputs.fields[0].set_value(0.5)
    panel.reset(Spec(data="xor", sizes=(2, 3, 1), output="sigmoid", cost="cross-entropy"))
    assert panel.own_inputs.values == [0.5, 0.0]
    panel.reset(Spec(data="and", sizes=(2, 1), output="sigmoid", cost="cross-entropy"))
    assert panel.own_inputs.values == [0.0, 0.0]


def test_names_from_life_stand_above_the_fields(panel):
    panel.reset(next(given.spec for given in PERCEPTRONS if given.spec.data == "cheese-3"))
    names = [field.accessibleName() for field in panel.own_inputs.fields]
    assert [name.split()[-1] for name in names] == ["weather", "friend", "transit"]


@pytest.mark.parametrize(
    "spec", [Spec(), Spec(data="circle", sizes=(2, 1), output="sigmoid", cost="quadratic"),
             Spec(data="xor")]
)  # fmt: skip
def test_other_networks_have_no_truth_table(panel, spec):
    assert table_for(spec) is None
    panel.reset(spec)
    panel.show_snapshot(having(neuron(1.0)))
    assert panel.table.rows == ()


def row_place(panel, row):
    return QPoint(60, panel.table.sizeHint().height() - 24 * (len(panel.table.rows) - row) + 12)


def test_a_row_that_is_clicked_or_reached_by_key_is_the_example(qtbot, panel):
    panel.reset(XOR)
    panel.show_snapshot(having(neuron(4.0, 0.0, bias=-2.0)))
    chosen = []
    panel.example_chosen.connect(chosen.append)
    panel.example_chosen.connect(panel.show_example)
    qtbot.mouseClick(panel.table, Qt.MouseButton.LeftButton, pos=row_place(panel, 1))
    qtbot.keyClick(panel.table, Qt.Key.Key_Down)
    assert [example.inputs.tolist() for example in chosen] == [[0, 1], [1, 0]]
    assert [example.label for example in chosen] == [1, 1]
    assert chosen[0].target.tolist() == [1]
    assert "row 2" in chosen[0].origin
    panel.layout().activate()
    before = panel.table.grab().toImage()
    panel.show_example(None)
    assert panel.table.grab().toImage() != before


def test_of_several_outputs_the_example_has_no_class(qtbot, panel):
    panel.reset(Spec(data="half-adder", sizes=(2, 2), output="sigmoid", cost="quadratic"))
    network = Network([np.ones((2, 2))], [np.zeros(2)], output="sigmoid")
    panel.show_snapshot(having(network))
    with qtbot.waitSignal(panel.example_chosen) as chosen:
        qtbot.mouseClick(panel.table, Qt.MouseButton.LeftButton, pos=row_place(panel, 3))
    assert (chosen.args[0].label, chosen.args[0].target.tolist()) == (None, [0, 1])


def test_what_is_typed_is_the_example(qtbot, panel):
    panel.reset(XOR)
    panel.show_snapshot(having(neuron(2.0, 0.0)))
    with qtbot.waitSignal(panel.example_chosen) as chosen:
        panel.own_inputs.fields[0].setText("0,5")
    assert chosen.args[0].inputs.tolist() == [0.5, 0.0]
    assert chosen.args[0].label is None


def test_two_inputs_and_one_output_make_a_plane_under_the_table(qtbot, panel):
    panel.reset(XOR)
    panel.show_dataset(load_dataset("xor"))
    panel.show_snapshot(having(neuron(40.0, 0.0, bias=-20.0)))
    assert panel.plane.map.isVisible()
    image = panel.plane.map.grab().toImage()
    left, right = image.pixelColor(60, 84), image.pixelColor(110, 84)
    assert left.blue() > left.red() and right.red() > right.blue()
    with qtbot.waitSignal(panel.example_chosen) as chosen:
        qtbot.mouseClick(panel.plane.map, Qt.MouseButton.LeftButton, pos=QPoint(28, 28))
    assert (chosen.args[0].inputs.tolist(), chosen.args[0].label) == ([0, 1], 1)
    with qtbot.waitSignal(panel.example_chosen) as chosen:
        qtbot.mouseClick(panel.plane.map, Qt.MouseButton.LeftButton, pos=QPoint(84, 84))
    assert chosen.args[0].inputs == pytest.approx([0.5, 0.5], abs=0.01)


@pytest.mark.parametrize("name", ["three-inputs", "half-adder"])
def test_other_tables_have_no_plane(panel, name):
    data = load_dataset(name)
    sizes = (data.n_inputs, data.n_outputs)
    panel.reset(Spec(data=name, sizes=sizes, output="sigmoid", cost="quadratic"))
    panel.show_dataset(data)
    panel.show_snapshot(having(Network.initial(panel._spec)))
    assert panel.plane.isHidden()
    assert len(panel.table.rows) == 4


def test_what_is_looked_at_stands_in_the_fields(qtbot, panel):
    panel.reset(XOR)
    panel.show_dataset(load_dataset("xor"))
    panel.show_snapshot(having(neuron(2.0, -3.0)))
    panel.example_chosen.connect(panel.show_example)  # as the window does
    with qtbot.assertNotEmitted(panel.own_inputs.inputs_typed):
        qtbot.mouseClick(panel.plane.map, Qt.MouseButton.LeftButton, pos=QPoint(100, 30))
        x, y = panel.plane._plane.box.at(100 / 168, 30 / 168)
        assert panel.own_inputs.values == pytest.approx([x, y], abs=1e-3)
        z = 2.0 * x - 3.0 * y
        [answer] = panel.own_inputs.answers
        assert float(answer.text()) == pytest.approx(1 / (1 + np.exp(-z)), abs=1e-3)
        qtbot.mouseClick(panel.table, Qt.MouseButton.LeftButton, pos=row_place(panel, 2))
        assert panel.own_inputs.values == [1.0, 0.0]


def test_a_field_that_is_typed_into_keeps_its_text(qtbot, panel):
    panel.reset(XOR)
    panel.show_snapshot(having(neuron(2.0, 0.0)))
    panel.example_chosen.connect(panel.show_example)
    field = panel.own_inputs.fields[0]
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    field.selectAll()
    qtbot.keyClicks(field, "0.12345")
    assert field.text() == "0.12345"


def test_heads_and_numbers_of_several_outputs_do_not_touch(panel):
    """At the panel's own width, and the least it may have."""
    panel.reset(Spec(data="half-adder", sizes=(2, 2), output="sigmoid", cost="cross-entropy"))
    panel.table.resize(224, 200)
    columns = panel.table.columns()
    for left, right in itertools.pairwise(columns):
        assert right.left - left.right >= 8, (left.head, right.head)
