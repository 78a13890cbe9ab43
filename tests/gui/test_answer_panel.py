import numpy as np
import pytest

from nnviz.core import Network, Spec
from nnviz.data.perceptrons import PERCEPTRONS
from nnviz.gui.answer_panel import AnswerPanel, table_for
from nnviz.gui.draw_column import DrawColumn

XOR = Spec(data="xor", sizes=(2, 1), output="sigmoid", cost="cross-entropy")


@pytest.fixture
def panel(qtbot):
    panel = AnswerPanel()
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
    panel.show_network(given.network)
    table = table_for(given.spec)
    assert answers(panel) == [tuple(map(str, row)) for row in table.targets]
    assert all(row.right for row in panel.table.rows)
    assert panel.summary.text() == f"All {len(table.rows)} rows are right."


def test_wrong_rows_are_marked_and_counted(panel):
    panel.reset(XOR)
    panel.show_network(neuron(4.0, 0.0, bias=-2.0))
    assert answers(panel) == [("0.119",), ("0.119",), ("0.881",), ("0.881",)]
    assert [row.right for row in panel.table.rows] == [True, False, True, False]
    assert panel.summary.text() == "2 of 4 rows are right."
    assert "above 0.5" in panel.rule.text()


def test_a_tanh_output_is_wanted_to_say_minus_one(panel):
    panel.reset(Spec(data="and", sizes=(2, 1), output="tanh", cost="quadratic"))
    panel.show_network(neuron(1.0, 1.0, bias=-1.5, output="tanh"))
    assert [row.wanted for row in panel.table.rows] == [("−1",), ("−1",), ("−1",), ("1",)]
    assert all(row.right for row in panel.table.rows)


def test_a_sigmoid_never_answers_a_false_one(panel):
    panel.reset(XOR)
    panel.show_network(neuron(100.0, 100.0, bias=50.0))
    assert set(answers(panel)) == {("> 0.999",)}


def test_own_inputs_are_answered_as_they_are_typed(qtbot, panel):
    panel.reset(XOR)
    panel.show_network(neuron(2.0, 0.0))
    field = panel.own_inputs.fields[0]
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "0,5")
    assert panel.own_inputs.answers[0].text() == "0.731"
    panel.show_network(neuron(-2.0, 0.0))
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
    panel.show_network(neuron(1.0))
    assert panel.table.rows == ()


def test_the_column_shows_what_the_data_asks_for(qtbot):
    column = DrawColumn()
    qtbot.addWidget(column)
    column.reset(XOR)
    assert column.currentWidget() is column.answer_panel
    column.reset(Spec())
    assert column.currentWidget() is column.draw_panel
    for roomy, width in ((True, 312), (False, 256)):
        column.set_roomy(roomy)
        assert column.minimumWidth() == column.maximumWidth() == width
