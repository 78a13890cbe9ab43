"""The desk of ten points alone: by mouse and keyboard."""

import pytest
from PySide6.QtCore import QPoint, Qt

from nnviz.desks.polynomial import POINTS
from nnviz.gui.desks.polynomial.desk import PolynomialDesk
from nnviz.gui.plot.export import as_csv, as_picture, as_svg, png_of


@pytest.fixture
def desk(qtbot):
    made = PolynomialDesk()
    qtbot.addWidget(made)
    made.resize(1000, 712)
    made.show()
    return made


def clicked(desk, qtbot, point):
    place = desk.points.area().point(*POINTS[point]).toPoint()
    qtbot.mouseClick(desk.points, Qt.MouseButton.LeftButton, pos=place)


def test_a_click_hides_a_point_and_another_shows_it(desk, qtbot):
    clicked(desk, qtbot, 3)
    assert desk.state.hidden == 3 and desk.show_all.isEnabled()
    assert desk.points.accessibleDescription() == "point 4, x 2.6, y 5, hidden"
    assert "misses the hidden point 4 by" in desk.sentence
    clicked(desk, qtbot, 3)
    assert desk.state.hidden is None and not desk.show_all.isEnabled()
    qtbot.mouseClick(desk.points, Qt.MouseButton.LeftButton, pos=QPoint(200, 20))
    assert desk.state.hidden is None


def test_keys_choose_hide_and_change_the_degree(desk, qtbot):
    assert desk.focusProxy() is desk.points
    desk.setFocus()
    qtbot.keyClick(desk.points, Qt.Key.Key_Right)
    assert desk.points.accessibleDescription() == "point 2, x 1.3, y 2.2"
    qtbot.keyClick(desk.points, Qt.Key.Key_Return)
    for _ in range(8):
        qtbot.keyClick(desk.points, Qt.Key.Key_Up)
    assert desk.state.hidden == 1 and desk.state.degree == 9
    assert desk.is_done("miss it")
    assert desk.capped.text() == "Through nine points there is no more than degree 8."
    assert desk.title.text() == "Degree 8" and desk.sentence.startswith("Degree 8 misses")
    for _ in range(9):
        desk.undo()
    assert desk.state.hidden is None and desk.state.degree == 1
    desk.redo()
    assert desk.state.hidden == 1


def test_degree_9_goes_through_all_of_them(desk):
    desk.degree.slider.setValue(8)
    assert desk.is_done("through all") and desk.degree.field.text() == "9"
    assert desk.sentence == "Degree 9 goes through all ten points."
    assert desk.facts.texts()[0] == ["largest error, seen points", "0"]
    assert desk.facts.texts()[-1] == ["at x = 6", "2974"]
    desk.reset()
    assert desk.state.degree == 1


def test_only_degrees_that_were_tried_have_a_column(desk, qtbot):
    clicked(desk, qtbot, 0)
    desk.degree.slider.setValue(2)
    assert desk.errors.accessibleDescription() == "1 0.35, 3 0.56"
    rows = as_csv(desk.errors.sheet()).splitlines()
    assert rows[2] == "2," and rows[1].startswith("1,0.35")


def test_everything_is_saved(desk, qtbot):
    clicked(desk, qtbot, 0)
    assert as_csv(desk.points.sheet()).splitlines()[0] == "x,y = 2x,degree 1"
    for plot in (desk.points, desk.errors):
        assert png_of(as_picture(plot.sheet(), "x")).startswith(b"\x89PNG") and b"<svg" in as_svg(
            plot.sheet(), "x"
        )


def test_without_a_hidden_point_the_lower_plot_says_what_will_be_there(desk):
    assert "Hide a point" in desk.errors.accessibleDescription()
    desk._on_toggled(3)
    assert desk.errors.accessibleDescription().startswith("1 ")
