import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt

from nnviz.gui.look import theme
from nnviz.gui.small_problems.class_colors import region_table
from nnviz.gui.small_problems.plane_dots import PlaneDots
from nnviz.gui.small_problems.plane_map import CHOSEN, LARGE, PlaneMap

PLACES = np.array([[0.25, 0.25], [0.75, 0.75], [0.25, 0.75]])
LABELS = np.array([0, 1, 1])


@pytest.fixture
def plane(qtbot):
    plane = PlaneMap()
    qtbot.addWidget(plane)
    with qtbot.waitExposed(plane):
        plane.show()
    return plane


def halves():
    levels = np.zeros((56, 56), dtype=np.uint8)
    levels[:, 28:] = 254
    return levels


def pixel(plane, x, y):
    return plane.grab().toImage().pixelColor(x, y)


def test_regions_are_where_they_are_given(plane):
    plane.show_regions(halves(), 2)
    table = region_table(2)
    assert pixel(plane, 40, 112).rgb() == table[0]
    assert pixel(plane, 180, 112).rgb() == table[254]


def test_a_change_of_theme_changes_the_regions(qapp, plane):
    plane.show_regions(halves(), 2)
    theme.apply(qapp, "dark")
    assert pixel(plane, 40, 112).rgb() == region_table(2)[0]


def test_points_that_train_are_filled_others_not_and_wrong_ones_are_outlined(plane):
    plane.show_regions(np.full((56, 56), 127, dtype=np.uint8), 2)
    plane.show_points(PlaneDots(PLACES, LABELS, 2, own=0, train=2))
    ground = theme.current().diverging_color(0)
    assert pixel(plane, 56, 56) != ground
    assert pixel(plane, 56, 168) == ground
    before = plane.grab().toImage()
    plane.show_wrong(np.array([1]))
    after = plane.grab().toImage()
    changed = [
        (x, y) for x in range(224) for y in range(224) if before.pixel(x, y) != after.pixel(x, y)
    ]
    assert changed
    assert all(np.hypot(x - 168, y - 168) < 14 for x, y in changed)


def test_ones_own_points_are_larger(plane):
    def ink(own):
        plane.show_points(PlaneDots(PLACES[:1], LABELS[:1], 2, own=own, train=1))
        image = plane.grab().toImage()
        ground = theme.current().paper
        return sum(
            image.pixelColor(x, y).name().upper() != ground
            for x in range(40, 72)
            for y in range(40, 72)
        )

    assert ink(1) > ink(0) > 0


def test_a_click_puts_a_point_there_and_with_shift_looks(qtbot, plane):
    place = QPoint(56, 168)
    with qtbot.waitSignal(plane.placed) as put:
        qtbot.mouseClick(plane, Qt.MouseButton.LeftButton, pos=place)
    assert put.args == pytest.approx([0.25, 0.75, CHOSEN])
    with qtbot.assertNotEmitted(plane.placed), qtbot.waitSignal(plane.looked_at) as looked:
        qtbot.mouseClick(plane, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, place)
    assert looked.args == pytest.approx([0.25, 0.75])


def test_where_no_points_are_taken_a_click_looks(qtbot, plane):
    plane.takes_points = False
    with qtbot.assertNotEmitted(plane.placed), qtbot.waitSignal(plane.looked_at):
        qtbot.mouseClick(plane, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    with qtbot.assertNotEmitted(plane.placed), qtbot.waitSignal(plane.looked_at):
        qtbot.keyClick(plane, Qt.Key.Key_Return)


def test_the_keyboard_moves_a_cross_and_puts_points(qtbot, plane):
    plane.setFocus(Qt.FocusReason.TabFocusReason)
    before = plane.grab().toImage()
    with qtbot.waitSignal(plane.pointed_at) as pointed:
        qtbot.keyClick(plane, Qt.Key.Key_Left)
    assert pointed.args == pytest.approx([0.5 - 1 / 28, 0.5])
    assert plane.grab().toImage() != before
    qtbot.keyClick(plane, Qt.Key.Key_Up)
    for key, label in ((Qt.Key.Key_0, 0), (Qt.Key.Key_1, 1), (Qt.Key.Key_Return, CHOSEN)):
        with qtbot.waitSignal(plane.placed) as put:
            qtbot.keyClick(plane, key)
        assert put.args == pytest.approx([0.5 - 1 / 28, 0.5 - 1 / 28, label])
    with qtbot.assertNotEmitted(plane.placed):
        qtbot.keyClick(plane, Qt.Key.Key_2)
    with qtbot.waitSignal(plane.looked_at):
        qtbot.keyClick(plane, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(plane.taken_back):
        qtbot.keyClick(plane, Qt.Key.Key_Backspace)


def test_the_cross_stays_on_the_map(qtbot, plane):
    seen = []
    plane.pointed_at.connect(lambda across, down: seen.append((across, down)))
    for _ in range(20):
        qtbot.keyClick(plane, Qt.Key.Key_Right)
    assert seen[-1] == (1.0, 0.5)


def test_the_nearest_point_is_found_only_nearby(plane):
    assert plane.nearest(0.25, 0.25) is None
    plane.show_points(PlaneDots(PLACES, LABELS, 2, own=0, train=2))
    assert plane.nearest(0.26, 0.25) == 0
    assert plane.nearest(0.74, 0.75) == 1
    assert plane.nearest(0.5, 0.5) is None


def test_the_example_has_a_ring_round_it(plane):
    plane.show_regions(halves(), 2)
    before = plane.grab().toImage()
    plane.show_example((0.25, 0.5))
    assert plane.grab().toImage() != before
    plane.show_example(None)
    assert plane.grab().toImage() == before


def test_it_may_be_larger(plane):
    plane.set_side(LARGE)
    assert plane.size().toTuple() == (LARGE, LARGE)
