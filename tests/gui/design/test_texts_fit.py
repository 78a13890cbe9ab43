import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

from nnviz.core import Spec
from nnviz.gui.controls.whole_number import WholeNumber
from nnviz.gui.design.panel import DesignPanel
from nnviz.gui.spec_fields import ABOUT

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


LONG = {
    "learning_rate": 0.0078125,
    "penalty_strength": 0.0001234,
    "momentum": 0.8765432,
    "dropout": 0.4321,
    "stop_cost": 0.1234567,
    "stop_error": 12345.67,
    "stop_accuracy": 98.76543,
}


def longest(name):
    """The longest value that a number of the form may have, or is likely to have; None: none."""
    about = ABOUT[name]
    return about["maximum"] if about["kind"] is int else LONG.get(name)


def test_every_number_is_seen_whole_in_its_field(qtbot, panel):
    lines = {}
    for name, field in panel.form.all_fields.items():
        control = field.control
        line = control.lineEdit() if isinstance(control, WholeNumber) else control
        if isinstance(line, QLineEdit) and line.isVisible() and longest(name) is not None:
            lines[name] = field, line
    assert {"epochs", "seed", "mini_batch_size", "learning_rate", "stop_patience"} <= set(lines)
    for name, (field, line) in lines.items():
        before = field.read()
        field.show(longest(name))
        QApplication.processEvents()
        margins = line.textMargins()
        room = line.contentsRect().width() - margins.left() - margins.right() - 2
        wide = line.fontMetrics().horizontalAdvance(line.text())
        assert wide <= room, (name, line.text(), wide, room)
        assert panel.form.width() <= panel.width()
        field.show(before)


def test_long_numbers_side_by_side_make_nothing_wider(panel):
    wide = panel.form.minimumSizeHint().width()
    for name in ("mini_batch_size", "epochs", "seed"):
        panel.form.fields[name].show(1_000_000)
    QApplication.processEvents()
    assert panel.form.minimumSizeHint().width() == wide
    line = panel.form.fields["epochs"].control.lineEdit()
    assert line.fontMetrics().horizontalAdvance("1,000,000") <= line.contentsRect().width()
