import dataclasses

import numpy as np
import pytest
from PySide6.QtCore import Qt

from nnviz.core import Network, Spec
from nnviz.data import load_dataset
from nnviz.data.dataset import Dataset, Part
from nnviz.gui.small_problems.function_panel import FunctionPanel
from tests.gui.saved import rows_saved
from tests.gui.snapshots import having

SINE = Spec(data="sine", sizes=(1, 3, 1), output="linear", cost="quadratic", data_size=30)
HALF = Network([np.zeros((1, 1))], [np.array([0.5])], output="linear")
"""Answers ½ everywhere."""


@pytest.fixture
def panel(qtbot):
    panel = FunctionPanel()
    qtbot.addWidget(panel)
    panel.resize(256, 680)
    panel.reset(SINE)
    panel.show_dataset(load_dataset("sine", size=30))
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def test_the_mean_distance_is_that_of_the_two_curves(panel):
    panel.show_snapshot(having(HALF))
    words = "All along the curve, 0.25 off the target on average, at most 0.40."
    assert panel.error.text() == words  # 0.4 · 2/π
    assert panel.plot.accessibleDescription() == panel.error.text()


def test_pointing_reads_out_both_curves(panel):
    panel.show_snapshot(having(HALF))
    assert [panel.place.text(), panel.answer.text()] == ["", "network"]
    panel.plot.read_out.emit(35, 0.0)  # a quarter of the way
    assert panel.place.text() == "x 0.250"
    assert panel.target.text() == "target 0.900"
    assert panel.answer.text() == "network 0.500"
    panel.plot.left_alone.emit()
    assert panel.place.text() == ""


def test_a_place_that_is_clicked_is_the_example_with_its_target(qtbot, panel):
    panel.show_snapshot(having(HALF))
    with qtbot.waitSignal(panel.example_chosen) as chosen:
        place = panel.plot.area().point(0.25, 0.5).toPoint()
        qtbot.mouseClick(panel.plot, Qt.MouseButton.LeftButton, pos=place)
    example = chosen.args[0]
    assert example.inputs == pytest.approx([0.25], abs=0.01)
    assert example.target == pytest.approx([0.9], abs=0.01)
    assert example.label is None


def test_every_hidden_neuron_adds_a_curve_unless_there_are_too_many(panel):
    panel.show_snapshot(having(Network.initial(SINE)))
    assert panel.parts.isVisible()
    parts = panel.parts
    assert parts._parts.shape == (141, 3)
    parts.plot.read_out.emit(70, float(parts._parts[70, 1]))
    assert parts.read_out.text().startswith("neuron 2 adds")
    parts.plot.left_alone.emit()
    assert parts.read_out.text().startswith("The bias adds")
    for sizes in ((1, 13, 1), (1, 1)):
        panel.reset(dataclasses.replace(SINE, sizes=sizes))
        panel.show_snapshot(having(Network.initial(dataclasses.replace(SINE, sizes=sizes))))
        assert panel.parts.isHidden()


def test_a_tanh_output_is_shown_in_the_targets_units(panel):
    network = Network([np.zeros((1, 1))], [np.zeros(1)], output="tanh")
    panel.show_snapshot(having(network))
    assert panel.error.text().startswith("All along the curve, 0.25 ")


def test_a_function_of_ones_own_has_points_instead_of_a_target(panel):
    x = np.linspace(-2, 3, 20)[:, None]
    part = Part.of_values(x, 2 * x[:, 0])
    panel.reset(Spec(data="/own", sizes=(1, 1), output="linear", cost="quadratic"))
    panel.show_dataset(Dataset("own", "Own", part, part[:0], part[:0]))
    panel.show_snapshot(having(Network([np.array([[2.0]])], [np.array([0.5])], output="linear")))
    assert panel.error.text() == "At the training points, 0.50 off on average, at most 0.50."
    assert panel.points.isHidden()
    assert panel.target.text() == "dots: points"
    panel.plot.read_out.emit(0, 0.0)
    assert [panel.target.text(), panel.answer.text()] == ["", "network −3.50"]


def test_both_plots_are_saved(panel, tmp_path):
    network = Network(
        [np.ones((2, 1)), np.ones((1, 2))], [np.zeros(2), np.zeros(1)], output="linear"
    )
    panel.show_snapshot(having(network))
    head, *rows = rows_saved(panel, panel.plot, tmp_path / "function.csv")
    assert head == "x,target,network,points"
    assert len(rows) > 100 and all(row.count(",") == 3 for row in rows)
    head, *_ = rows_saved(panel, panel.parts.plot, tmp_path / "parts.csv")
    assert head == "x,neuron 1,neuron 2"
