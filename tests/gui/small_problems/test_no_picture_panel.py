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
