import pytest
from PySide6.QtWidgets import QComboBox

from nnviz.core import Spec
from nnviz.gui.design.panel import DesignPanel

AROUND = 8 + 24 + 2
"""Pixels of a list that are not its text's: left, the arrow at the right, the outline."""


@pytest.fixture
def panel(qtbot):
    panel = DesignPanel()
    qtbot.addWidget(panel)
    panel.resize(273, 900)
    panel.set_spec(Spec())
    panel.form.show_more(True)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def test_every_item_of_every_list_fits_into_its_field(panel):
    cut = [
        (choice.objectName(), choice.itemText(item))
        for choice in panel.findChildren(QComboBox)
        if choice.objectName() != "dataset_choice"  # as wide as the form
        for item in range(choice.count())
        if choice.fontMetrics().horizontalAdvance(choice.itemText(item)) > choice.width() - AROUND
    ]
    assert cut == []
