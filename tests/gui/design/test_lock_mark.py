"""Locked controls: flat, named as locked, and as they were once they are free."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from nnviz.core import Spec
from nnviz.gui.controls.locked.lock_mark import LockMark
from nnviz.gui.design.panel import DesignPanel
from nnviz.gui.design.some_fields import SomeFields

SHUT = Qt.WidgetAttribute.WA_ForceDisabled
"""Of what is disabled itself, not by what it is in."""


@pytest.fixture(scope="module")
def one_panel(qapp):
    panel = DesignPanel()
    panel.show()
    yield panel
    panel.close()
    panel.deleteLater()


@pytest.fixture
def panel(one_panel):
    """It begins anew for each test."""
    one_panel.lock(())
    one_panel.set_spec(Spec())
    return one_panel


def locked_ones(panel):
    return {
        name
        for name, field in panel.form.all_fields.items()
        if field.control.findChild(LockMark) is not None
    }


def test_what_is_locked_is_shown_and_cannot_be_edited(panel):
    panel.lock({"learning_rate", "sizes", "cost"})
    assert locked_ones(panel) == {"learning_rate", "sizes", "cost"}
    for name, field in panel.form.all_fields.items():
        is_locked = name in {"learning_rate", "sizes", "cost"}
        assert field.control.testAttribute(SHUT) == is_locked, name
    rate = panel.form.all_fields["learning_rate"].control
    assert not panel.form.rate.row.slider.isEnabled()
    assert rate.accessibleDescription() == "Locked by this lesson"
    assert rate.findChild(LockMark).toolTip() == "Locked by this lesson"
    assert rate.findChild(LockMark).geometry() == rate.rect()
    assert panel.form.add_layer.icon_name == "lock"


def test_what_is_free_again_is_as_before(panel):
    fields = panel.form.all_fields.values()
    before = [(f.control.accessibleDescription(), f.control.isEnabled()) for f in fields]
    margins = panel.form.rate.row.field.textMargins()
    panel.lock(panel.form.all_fields)
    assert locked_ones(panel) == set(panel.form.all_fields)
    panel.lock(panel.form.all_fields)
    panel.lock(())
    assert locked_ones(panel) == set()
    assert [(f.control.accessibleDescription(), f.control.isEnabled()) for f in fields] == before
    assert panel.form.rate.row.field.textMargins() == margins
    assert panel.form.add_layer.icon_name == "plus"
    assert panel.form.rate.row.slider.isEnabled()


def test_a_number_keeps_its_room(panel):
    panel.edit("learning_rate", 0.125)
    panel.lock({"learning_rate"})
    field = panel.form.rate.row.field
    text = field.fontMetrics().horizontalAdvance(field.text())
    assert field.text() == "0.125"
    assert field.width() - field.textMargins().right() >= text


def test_a_lesson_s_own_controls_are_locked_alike(qtbot, panel):
    some = SomeFields(["penalty_strength", "seed", "sizes"], panel)
    qtbot.addWidget(some)
    some.lock({"seed"})
    marked = {mark.parentWidget().objectName() for mark in some.findChildren(LockMark)}
    assert marked == {"lesson_seed"}
    assert not some.findChild(QWidget, "lesson_seed").isEnabled()
    assert some.findChild(QWidget, "lesson_penalty_strength").isEnabled()
    some.lock(())
    assert some.findChild(QWidget, "lesson_seed").isEnabled()
