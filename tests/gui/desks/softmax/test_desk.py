"""The softmax desk alone: sliders, fields, the point on the curves."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from scipy import special

from nnviz.gui.desks.softmax.columns import BarColumns
from nnviz.gui.desks.softmax.desk import SoftmaxDesk
from nnviz.gui.plot.export import as_csv, as_picture, as_svg, png_of

START = [1.2, 2.6, -0.8, 0.4]


@pytest.fixture
def desk(qtbot):
    made = SoftmaxDesk()
    qtbot.addWidget(made)
    made.resize(1000, 712)
    made.show()
    return made


def test_its_numbers_are_those_of_scipy(desk):
    shares = special.softmax(START)
    assert [row[3] for row in desk.facts.texts()[:4]] == [f"{share:.3f}" for share in shares]
    assert desk.slopes.texts()[0] == ["C = −ln a₁", f"{-np.log(shares[0]):.3f}"]
    assert desk.slopes.texts()[1][1] == f"−{1 - shares[0]:.3f}"
    assert "−0.823, +0.719, +0.024, +0.080" in desk.proof.text()


def test_a_slider_turns_one_z_and_a_comma_is_a_point(desk, qtbot):
    row = desk.rows.rows[2]
    row.slider.setFocus()
    qtbot.keyClick(row.slider, Qt.Key.Key_Right)
    assert desk.state.z[2] == pytest.approx(-0.7) and desk.state.turned == 2
    row.field.setFocus()
    row.field.selectAll()
    qtbot.keyClicks(row.field, "3,2")
    qtbot.keyClick(row.field, Qt.Key.Key_Return)
    assert desk.state.z[2] == 3.2
    assert "a₃ has the largest share" in desk.sentence
    desk.undo()
    desk.undo()
    assert list(desk.state.z) == START


def test_the_point_on_the_curves_is_dragged_and_taken_back_at_once(desk, qtbot):
    area = desk.curves.area()
    at = area.point(*desk.curves.handles[0][:2]).toPoint()
    qtbot.mousePress(desk.curves, Qt.MouseButton.LeftButton, pos=at)
    for z in (0.0, 2.0):
        qtbot.mouseMove(desk.curves, area.point(z, 0.3).toPoint())
    qtbot.mouseRelease(desk.curves, Qt.MouseButton.LeftButton, pos=area.point(2.0, 0.3).toPoint())
    assert desk.state.z[2] == pytest.approx(2.0, abs=0.02)
    assert desk.curves.handles[0].y == pytest.approx(desk.state.shares[2])
    desk.undo()
    assert list(desk.state.z) == START
    desk.redo()
    assert desk.state.z[2] == pytest.approx(2.0, abs=0.02)


def test_arrows_on_the_curves_turn_the_z_that_was_touched_last(desk, qtbot):
    desk.rows.rows[0].slider.setValue(100)
    desk.curves.setFocus()
    qtbot.keyClick(desk.curves, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert desk.state.z[0] == pytest.approx(4.5)
    assert desk.curves.accessibleDescription().startswith("z₁ is 4.5.")


def test_words_at_the_top_make_all_equal_or_raise_all(desk):
    desk.add_one.click()
    assert desk.is_done("nothing changes") and list(desk.state.z) == [2.2, 3.6, 0.2, 1.4]
    desk.all_equal.click()
    assert desk.is_done("all equal") and "a quarter" in desk.sentence
    desk.reset()
    assert list(desk.state.z) == START


def test_another_right_answer_has_another_cost(desk):
    desk.right_choice.setCurrentIndex(1)
    assert desk.slopes.texts()[0] == ["C = −ln a₂", "0.330"]


def test_everything_is_saved(desk):
    assert as_csv(desk.columns.sheet()).splitlines()[1].startswith("z₁,3.320")
    assert as_csv(desk.one_bar.sheet()).splitlines()[0] == ",a"
    heads, first, *_ = as_csv(desk.curves.sheet()).splitlines()
    assert heads == "z₃,a₁,a₂,a₃,a₄" and first.startswith("-5,")
    assert desk._sheet(desk.columns).caption == "z₁ 1.2, z₂ 2.6, z₃ −0.8, z₄ 0.4"
    for plot in (desk.columns, desk.one_bar, desk.curves):
        assert png_of(as_picture(plot.sheet(), "x")).startswith(b"\x89PNG") and b"<svg" in as_svg(
            plot.sheet(), "x"
        )


@pytest.mark.parametrize("head", ["softmax: its share of the sum", "Softmax：它在总和中的份额"])
def test_where_a_head_has_no_room_its_word_stands_alone_in_any_language(qtbot, head):
    columns = BarColumns(("eᶻ", head, "sigmoid"))
    qtbot.addWidget(columns)
    columns.show_values(("z₁", "z₂"), np.array([[1, 0.3, 0.7], [2, 0.7, 0.9]]), [("1",) * 3] * 2)
    assert columns.heard(0).value == f"eᶻ 1, {head[:7]} 1, sigmoid 1"


def test_all_fields_are_as_wide_as_the_widest_number_asks_for(desk):
    for z in (START, [-0.123456789, 1, 2, 3], START):
        desk.rows.show_values(z)
        assert len({row.field.width() for row in desk.rows.rows}) == 1
