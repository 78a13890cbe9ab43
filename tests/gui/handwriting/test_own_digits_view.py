"""The page of one's own digits, beside those of the road and of the built-in hand."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QTabBar

from nnviz.data import load_for
from nnviz.data.designs import usual_design
from nnviz.data.own_digits import OwnDigit
from nnviz.gui.handwriting.own_digits_view import OwnDigitsView
from nnviz.gui.handwriting.road_view import RoadView
from nnviz.gui.handwriting.writing_view import WritingView
from tests.gui.design.blank_digits import blank_digits
from tests.gui.snapshots import snapshot

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
