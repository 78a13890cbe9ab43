"""The page of one's own digits, beside those of the road and of the built-in hand."""

import dataclasses

import pytest
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QTabBar

from nnviz.data import load_for
from nnviz.data.designs import usual_design
from nnviz.data.own_digits import OwnDigit
from nnviz.gui.handwriting.own_digits_view import OwnDigitsView
from nnviz.gui.handwriting.road_view import RoadView
from nnviz.gui.handwriting.writing_view import WritingView
from tests.gui.design.blank_digits import blank_digits
from tests.gui.snapshots import record, snapshot

SEVEN = OwnDigit.drawn(7, [[(60, 60), (160, 60), (100, 180)]])


def controls(view):
    """What a person could press there."""
    kinds = QAbstractButton, QAbstractSlider, QTabBar
    parts = [part for kind in kinds for part in view.findChildren(kind)]
    return [part for part in parts if part.isVisible() and "ScrollBar" not in type(part).__name__]


@pytest.mark.parametrize("data", ["half-adder", "circle", "sine", "iris"])
@pytest.mark.parametrize("page", [RoadView, OwnDigitsView, WritingView])
def test_where_the_data_are_no_digits_a_page_about_digits_says_so_alone(qtbot, page, data):
    view, spec = page(), usual_design(data)
    qtbot.addWidget(view)
    view.reset(spec)
    view.show_dataset(load_for(spec))
    view.show_snapshot(snapshot(spec))
    view.show()
    assert "digits" in view.words and controls(view) == []


def test_the_accuracy_beside_them_is_that_of_the_newest_epoch_measured(qtbot):
    """Which may be known a moment after the network that it is of."""
    view, spec = OwnDigitsView(), usual_design("handwriting")
    qtbot.addWidget(view)
    view.reset(spec)
    view.show_digits([SEVEN])
    first = snapshot(spec, history=(record(1, None, (0.2, 0.15)),), epoch=1)
    view.show_snapshot(first)
    assert "of your 1 read correctly, validation 15.0 %" in view.now.text()
    later = (*first.history, record(2, None, (0.4, 0.342)))
    view.show_snapshot(dataclasses.replace(first, history=later, epoch=2))
    assert "of your 1 read correctly, validation 34.2 %" in view.now.text()
    view.show_snapshot(dataclasses.replace(first, history=later, restored=first.history[0]))
    assert "validation 15.0 %" in view.now.text()


def test_ones_own_digits_come_back_with_data_that_are_digits(qtbot):
    view = OwnDigitsView()
    qtbot.addWidget(view)
    view.show_digits([SEVEN])
    view.show()
    view.show_dataset(load_for(usual_design("circle")))
    view.show_dataset(None)
    assert controls(view) == []
    view.show_dataset(blank_digits(10))
    assert view.grid.isVisible() and view.import_button in controls(view)
    assert view.words == "1 digit of yours" and view.grid.count == 1
