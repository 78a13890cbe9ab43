import numpy as np

from nnviz.data.dataset import Dataset, Part
from nnviz.gui.small_problems.no_picture_panel import NoPicturePanel


def test_data_without_a_picture_is_described(qtbot):
    panel = NoPicturePanel()
    qtbot.addWidget(panel)
    part = Part.of_two_classes(np.zeros((20, 5)), np.arange(20) % 2)
    panel.show_dataset(Dataset("own", "Own data", part, part[:5], part[:0]))
    panel.show_dataset(None)
    assert panel.heading.text() == "Own data"
    assert "Inputs: 5, outputs: 1." in panel.sentence.text()


def test_what_it_says_of_other_data_is_never_against_what_there_is(qtbot):
    panel = NoPicturePanel()
    qtbot.addWidget(panel)
    for inputs in (1, 2, 3):
        part = Part.of_two_classes(np.ones((1, inputs)), np.zeros(1))
        panel.show_dataset(Dataset("rows", "Rows", part, part[:0], part[:0]))
        said = panel.sentence.text()
        assert said.startswith(f"Inputs: {inputs}, outputs: 1. Such data has no picture here;")
