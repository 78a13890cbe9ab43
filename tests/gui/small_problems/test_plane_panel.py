import dataclasses

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage

from nnviz.core import Network, Spec
from nnviz.data import load_dataset
from nnviz.data.dataset import Dataset, Part
from nnviz.gui.example import Example
from nnviz.gui.small_problems.plane_panel import PartRow, PlanePanel
from tests.gui.saved import saved
from tests.gui.snapshots import having

CIRCLE = Spec(data="circle", sizes=(2, 1), output="sigmoid", cost="cross-entropy", data_size=40)
RIGHT_HALF = Network([np.array([[9.0, 0.0]])], [np.array([0.0])], output="sigmoid")
"""Answers with class 1 where x₁ > 0."""


@pytest.fixture
def panel(qtbot):
    panel = PlanePanel()
    qtbot.addWidget(panel)
    panel.resize(256, 680)
    panel.data_edited.connect(panel.show_dataset)
    panel.reset(CIRCLE)
    panel.show_dataset(load_dataset("circle", size=40))
    panel.show_snapshot(having(RIGHT_HALF))
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def click(qtbot, panel, x, y, modifier=Qt.KeyboardModifier.NoModifier):
    """At this place of the plane from −6 to 6."""
    place = QPoint(round((x + 6) / 12 * 224), round((6 - y) / 12 * 224))
    qtbot.mouseClick(panel.map, Qt.MouseButton.LeftButton, modifier, place)


def own(panel):
    data = panel._dataset
    part = data.train[: data.added]
    return part.inputs.round(1).tolist(), part.labels.tolist()


def test_the_regions_are_what_the_network_answers(panel):
    image = panel.map.grab().toImage()
    left, right = image.pixelColor(20, 20), image.pixelColor(200, 20)
    assert left.blue() > left.red() and right.red() > right.blue()


def test_shares_of_right_points_are_those_of_the_points(panel):
    data = load_dataset("circle", size=40)
    right = ((data.train.inputs[:, 0] > 0) == (data.train.labels == 1)).mean()
    assert panel.training.share.text() == f"{100 * right:.1f} %"
    wrong = ((data.validation.inputs[:, 0] > 0) != (data.validation.labels == 1)).sum()
    assert panel.validation.count.text() == f"{wrong} wrong"
    assert "Validation" in panel.map.accessibleDescription()


def test_clicks_add_points_of_the_chosen_class_and_they_can_be_taken_back(qtbot, panel):
    assert not panel.undo_button.isEnabled() and panel.own.isHidden()
    click(qtbot, panel, 3, 3)
    assert panel.own.text() == "1 point of your own"
    panel.classes.setCurrentIndex(1)
    click(qtbot, panel, -3, 0)
    assert own(panel) == ([[3, 3], [-3, 0]], [0, 1])
    assert panel.own.text() == "2 points of your own"
    panel.undo_button.click()
    assert own(panel)[1] == [0]
    click(qtbot, panel, 0, 0)
    panel.remove_button.click()
    assert own(panel) == ([], [])
    assert not panel.remove_button.isEnabled()


def test_keys_add_points_and_take_them_back(qtbot, panel):
    panel.map.setFocus()
    qtbot.keyClick(panel.map, Qt.Key.Key_1)
    qtbot.keyClick(panel.map, Qt.Key.Key_0)
    assert own(panel)[1] == [1, 0]
    qtbot.keyClick(panel.map, Qt.Key.Key_Backspace)
    assert own(panel)[1] == [1]


def test_while_data_is_loaded_the_plane_stays_and_takes_no_points(qtbot, panel):
    before = panel.map.grab().toImage()
    panel.show_dataset(None)
    assert panel.map.grab().toImage() == before
    with qtbot.assertNotEmitted(panel.data_edited):
        click(qtbot, panel, 3, 3)


def test_hovering_reads_out_the_place_and_the_answer(qtbot, panel):
    panel.map.pointed_at.emit(0.75, 0.25)
    assert panel.read_out.text == "x₁ 3.00   x₂ 3.00   answer > 0.999"
    panel.map.left_alone.emit()
    assert panel.read_out.text == ""


def test_a_shift_click_looks_at_the_place_or_at_the_point_there(qtbot, panel):
    chosen = []
    panel.example_chosen.connect(chosen.append)
    shift = Qt.KeyboardModifier.ShiftModifier
    click(qtbot, panel, 5.9, 5.9, shift)
    x, y = panel._dataset.validation.inputs[3]
    click(qtbot, panel, x, y, shift)
    assert chosen[0].label is None and chosen[0].inputs == pytest.approx([5.9, 5.9], abs=0.06)
    assert "example" in chosen[1].origin and chosen[1].label is not None
    assert np.hypot(*(chosen[1].inputs - (x, y))) < 0.35


def test_the_example_that_all_look_at_is_marked(panel):
    before = panel.map.grab().toImage()
    panel.show_example(Example(np.array([2.0, -2.0]), "here"))
    assert panel.map.grab().toImage() != before
    panel.show_example(Example(np.zeros(784), "a digit"))
    assert panel.map.grab().toImage() == before


def test_sliders_ask_for_other_points(qtbot, panel):
    with qtbot.waitSignal(panel.spec_wanted) as wanted:
        qtbot.keyClick(panel.points.noise.slider, Qt.Key.Key_Right)
    assert wanted.args == [dataclasses.replace(CIRCLE, noise=0.05)]
    with qtbot.waitSignal(panel.spec_wanted) as wanted:
        qtbot.keyClick(panel.points.count.slider, Qt.Key.Key_Left)
    assert wanted.args[0].data_size == 20


def test_several_classes_have_a_plane_too(qtbot, panel):
    rng = np.random.default_rng(1)
    part = Part.of_classes(rng.normal(size=(30, 2)), np.arange(30) % 3, 3)
    panel.reset(Spec(data="/three", sizes=(2, 3)))
    panel.show_dataset(Dataset("three", "Three", part, part[:0], part[:0]))
    panel.show_snapshot(having(Network([rng.normal(size=(3, 2))], [np.zeros(3)], output="softmax")))
    assert panel.classes.texts() == ["0", "1", "2"]
    assert panel.validation.isHidden() and panel.training.isVisible()
    assert not panel.points.has_use and panel.points.isHidden()
    qtbot.keyClick(panel.map, Qt.Key.Key_2)
    assert own(panel)[1] == [2]
    panel.map.pointed_at.emit(0.5, 0.5)
    assert "class" in panel.read_out.text


def test_a_network_that_has_diverged_is_shown(panel):
    panel.show_snapshot(
        having(Network([np.array([[np.inf, np.nan]])], [np.zeros(1)], output="sigmoid"))
    )
    assert panel.training.share.text().endswith("%")


def test_a_network_of_other_data_is_left_alone(panel):
    panel.reset(Spec())
    panel.show_snapshot(having(Network.initial(Spec())))
    assert panel.training.share.text()


def test_of_very_many_points_it_says_how_many_are_shown(panel):
    assert "first" not in panel.key.text()
    assert panel.key.text().startswith("Filled points train, as many hollow ones validate.")
    panel.show_dataset(load_dataset("circle", size=2100))
    assert "The first 2,000 of each are shown and counted." in panel.key.text()
    assert panel._plane.dots.places.shape == (4000, 2)


def test_the_map_is_saved_as_a_picture(panel, tmp_path):
    picture = saved(panel, panel.map, "png")
    picture.write(tmp_path / picture.file_name)
    image = QImage(str(tmp_path / "plane.png"))
    assert image.height() == 2 * (panel.map.height() + 76)
    for x in (20, 200):  # a region on either side
        seen = panel.map.grab().toImage().pixelColor(x, 60)
        kept = image.pixelColor(2 * (16 + x), 2 * (60 + 60))
        assert abs(seen.red() - kept.red()) + abs(seen.blue() - kept.blue()) < 24


def test_a_line_without_figures_is_hidden(qtbot):
    row = PartRow("Training", ("Training", "Validation"))
    qtbot.addWidget(row)
    row.show_figures("90.0 %", "4 wrong")
    assert not row.isHidden() and row.words == "Training: 90.0 %, 4 wrong"
    row.show_figures("", "")
    assert row.isHidden()


def test_lines_that_stand_together_begin_alike(qtbot):
    names = ("Training", "Validation")
    rows = [PartRow(name, names) for name in names]
    for row in rows:
        qtbot.addWidget(row)
    assert len({row.name.minimumWidth() for row in rows}) == 1
