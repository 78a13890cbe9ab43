"""Widgets, layouts and gaps in a layout; nothing of it is kept that Qt deletes."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget, QWidgetItem
from shiboken6 import getAllValidWrappers

import nnviz.gui
from nnviz.gui.controls.rows import column, row
from nnviz.gui.look import theme
from nnviz.gui.look.layout_parts import gaps_in, layouts_in, widgets_in


@pytest.fixture
def form(qtbot):
    form = QWidget()
    qtbot.addWidget(form)
    form.whole, form.line, form.grid = QVBoxLayout(form), QHBoxLayout(), QGridLayout()
    form.labels = [QLabel(str(number)) for number in range(4)]
    form.whole.addSpacing(7)
    form.whole.addWidget(form.labels[0])
    form.whole.addLayout(form.line)
    form.line.addWidget(form.labels[2])
    form.line.addStretch(1)
    form.line.addWidget(form.labels[1])
    form.whole.addLayout(form.grid)
    form.whole.insertWidget(0, form.labels[3])
    return form


def test_parts_are_found_in_their_order_and_of_this_layout_alone(form):
    assert widgets_in(form.whole) == [form.labels[3], form.labels[0]]
    assert widgets_in(form.line) == [form.labels[2], form.labels[1]]
    assert layouts_in(form.whole) == [form.line, form.grid] and layouts_in(form.grid) == []
    assert [gap.sizeHint().height() for gap in gaps_in(form.whole)] == [7]
    assert len(gaps_in(form.line)) == 1 and gaps_in(form.grid) == []
    assert widgets_in(QVBoxLayout()) == []


def test_nobody_else_asks_a_layout_for_an_item():
    asks = re.compile(r"\.itemAt(Position)?\(")
    files = Path(nnviz.gui.__file__).parent.rglob("*.py")
    found = {file.name for file in files if asks.search(file.read_text(encoding="utf-8"))}
    assert found == {"layout_parts.py"}


def kept():
    return [item for item in getAllValidWrappers() if isinstance(item, QWidgetItem)]


def test_what_a_layout_holds_is_forgotten_when_it_is_put_into_another(qtbot):
    before, form = len(kept()), QWidget()
    qtbot.addWidget(form)
    column(row(QLabel("1"), column(QLabel("2"), 4, QLabel("3"))), (row(QLabel("4")), 1), of=form)
    assert len(kept()) == before and len(form.findChildren(QLabel)) == 4


def test_layouts_are_put_into_each_other_in_one_place():
    files = Path(nnviz.gui.__file__).parent.rglob("*.py")
    found = {file.name for file in files if ".addLayout(" in file.read_text(encoding="utf-8")}
    assert found == {"rows.py"}


def test_no_item_is_kept_beyond_its_widget(form):
    before = len(kept())
    theme.apply(form, "light", 2.0)
    theme.apply(form, "light", 1.0)
    form.labels[1].deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert widgets_in(form.line) == [form.labels[2]] and len(kept()) == before
