"""The marble desk alone: by mouse and keyboard, a step at a time, and what it says of itself."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, QSizeF, Qt
from PySide6.QtWidgets import QApplication

from nnviz.desks.landscape import SURFACES, Place
from nnviz.gui.controls.number_words import cost_text
from nnviz.gui.desks.marble.contour_map import DrawnWay, beside, between, covered
from nnviz.gui.desks.marble.desk import MarbleDesk
from nnviz.gui.desks.marble.network_cost import NetworkMap
from nnviz.gui.plot.area import PlotArea
from nnviz.gui.plot.export import as_csv, as_picture, as_svg, png_of


@pytest.fixture
def desk(qtbot):
    made = MarbleDesk()
    qtbot.addWidget(made)
    made.resize(1000, 712)
    made.show()
    yield made
    made.leave()


def pixel(desk, x, y):
    return desk.map.area().point(x, y).toPoint()


def test_a_step_is_shown_everywhere(desk):
    desk.step()
    assert desk.state.way.places[1] == pytest.approx((3.6, 0.0))
    assert desk.numbers.facts.texts()[:3] == [["x", "3.60"], ["y", "0.00"], ["cost C", "13.0"]]
    assert desk.numbers._step.text() == "Step 1"
    assert desk.sentence == "Step 1: the cost is 13.0."
    assert desk.map.accessibleDescription() == desk.sentence
    assert [line.name for line in desk.costs.plot.lines] == ["η 0.05"]


def test_the_marble_is_dragged_and_one_undo_puts_it_back(desk, qtbot):
    desk.step()
    before = desk.state
    at = pixel(desk, *before.way.marble.at)
    qtbot.mousePress(desk.map, Qt.MouseButton.LeftButton, pos=at)
    for share in (0.3, 1.0):
        qtbot.mouseMove(desk.map, at + (pixel(desk, -2, 1) - at) * share)
    qtbot.mouseRelease(desk.map, Qt.MouseButton.LeftButton, pos=pixel(desk, -2, 1))
    assert desk.state.start == pytest.approx((-2, 1), abs=0.03)
    assert [each.way.steps for each in desk.state.earlier] == [1]
    desk.undo()
    assert desk.state == before
    desk.redo()
    assert desk.state.start == pytest.approx((-2, 1), abs=0.03)


def test_a_click_puts_the_start_there_and_outside_of_the_map_at_its_edge(desk, qtbot):
    qtbot.mouseClick(desk.map, Qt.MouseButton.LeftButton, pos=pixel(desk, -3, -2))
    assert desk.state.start == pytest.approx((-3, -2), abs=0.03)
    qtbot.mouseClick(desk.map, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert desk.state.start == Place(-5, 2.6)


def test_arrows_move_the_marble_while_it_rests(desk, qtbot):
    assert desk.focusProxy() is desk.map
    desk.map.setFocus()
    qtbot.keyClick(desk.map, Qt.Key.Key_Right)
    qtbot.keyClick(desk.map, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert desk.state.start == pytest.approx((4.1, 1.5))
    assert "(4.10, 1.50)" in desk.map.accessibleDescription()
    desk.train_or_pause()
    qtbot.keyClick(desk.map, Qt.Key.Key_Right)
    assert desk.state.start == pytest.approx((4.1, 1.5))


def test_train_rolls_until_it_rests_and_begins_again_then(desk, qtbot):
    desk.numbers.rate.field.setText("0,09")
    desk.numbers.rate.field.commit()
    desk.show_speed(1.0)
    desk.train_or_pause()
    assert desk.is_rolling and not desk.can_step
    while desk.is_rolling:
        desk._on_tick()
    assert desk.is_done("down the canyon") and desk.can_step
    assert "rests at the lowest place" in desk.sentence
    desk.train_or_pause()
    assert desk.is_rolling and desk.state.way.steps == 0
    assert [each.rolled for each in desk.state.earlier] == [((0.09, 0.0),)]
    desk.train_or_pause()
    assert not desk.is_rolling


def test_a_way_is_named_by_what_it_rolled_with(desk):
    desk.step()
    desk.numbers.rate.value_edited.emit(0.09)
    assert desk.costs.plot.lines[-1].name == "η 0.05"
    desk.step()
    assert desk.costs.plot.lines[-1].name == "η 0.05 → 0.09"
    desk.reset()
    desk.numbers.momentum.value_edited.emit(0.5)
    desk.step()
    assert [line.name for line in desk.costs.plot.lines] == [
        "η 0.05 → 0.09, earlier",
        "η 0.09, μ 0.50",
    ]


def test_the_least_cost_is_told_however_small_it_is(desk):
    for _ in range(130):
        desk.step()
    plot = desk.costs.plot
    assert np.isfinite(plot.lines[0].values).all()
    assert plot.canvas._labels[0].figure == cost_text(desk.state.way.costs[-1])


def test_words_beside_a_place_do_not_lie_on_the_way():
    boxes = beside(QPointF(100, 100), QSizeF(30, 16), 18)
    right, left, above, below = boxes
    assert right.left() == 118 and left.right() == 82
    assert above.bottom() == 82 and below.top() == 118
    area = PlotArea(QRectF(0, 0, 200, 200), 0, 200, 0, 200)
    way = DrawnWay(np.array([[100.0, 100.0], [200.0, 101.0]]), "training")
    on_ways = between([way], area)
    assert [covered(box, on_ways) > 0 for box in boxes] == [True, False, False, False]


def test_what_flies_off_is_over_and_says_why(desk):
    desk.numbers.rate.value_edited.emit(0.11)
    desk.train_or_pause()
    while desk.is_rolling:
        desk._on_tick()
    assert not desk.can_step
    assert "flown off" in desk.sentence and "from 0.10 on" in desk.sentence
    desk.reset()
    assert desk.can_step and desk.state.way.steps == 0


def test_another_surface_has_its_own_map(desk):
    desk.surfaces.setCurrentIndex(2)
    assert desk.state.name == "valleys" and desk.state.start == SURFACES["valleys"].start
    area = desk.map.area()
    unit = area.rect.width() / (area.x_high - area.x_low)
    assert unit == pytest.approx(area.rect.height() / (area.y_high - area.y_low))
    for _ in range(30):
        desk.step()
    assert desk.costs.plot.lines[0].values == pytest.approx(
        np.array(desk.state.way.costs) - SURFACES["valleys"].cost(SURFACES["valleys"].least)
    )


def test_the_map_is_saved_with_every_step(desk):
    desk.step()
    sheet = desk.map.sheet()
    assert as_csv(sheet).splitlines()[:2] == ["step,x,y,C", "0,4,1,26"]
    assert png_of(as_picture(sheet, "Marble")).startswith(b"\x89PNG") and b"<svg" in as_svg(
        sheet, "Marble"
    )


def test_a_task_begins_where_it_can_be_done(desk):
    desk.begin("lowest")
    assert desk.state.name == "valleys" and not desk.is_done("lowest")
    desk.begin("down the canyon")
    assert desk.state.name == "canyon" and desk.state.momentum == 0


def test_the_networks_own_cost_is_seen_large_until_the_marble_moves(desk, qtbot):
    found = NetworkMap(np.ones((9, 9)), np.array([[0.1, 0.5], [0.9, 0.5]]), (0, 4), (), 2.0, 40)
    desk.network.map = found._replace(known=((0, 2.5), (4, 0.5)))
    desk.network.changed.emit()
    qtbot.mouseClick(desk.network_part.larger, Qt.MouseButton.LeftButton)
    large = desk.network_part.large
    assert large.isVisible() and not desk.map.isVisible()
    assert desk.surfaces.tabText(desk.surfaces.currentIndex()) == "This network"
    square = large.square()
    assert square.width() == square.height() and large.points()[1].x() > large.points()[0].x()
    assert large.grab().height() and "2.500 at the start" in large.accessibleDescription()
    assert desk.sentence == "The network's own cost: 2.500 at the start, 0.500 after epoch 4."
    assert not desk.numbers.isVisible() and not desk.network_part.larger.isVisible()
    desk.step()
    assert desk.numbers.isVisible() and desk.sentence.startswith("Step 1")
    assert desk.map.isVisible() and desk.surfaces.currentIndex() == 1
    desk.surfaces.setCurrentIndex(3)
    assert large.isVisible() and desk.state.name == "canyon"
    desk.surfaces.setCurrentIndex(1)
    assert desk.map.isVisible() and desk.state.way.steps == 1


def test_while_it_rolls_numbers_follow_between_two_moves(desk, qtbot):
    desk.show_speed(1.0)
    desk.train_or_pause()
    desk._on_tick()
    assert desk.numbers._step.text() == "Step 0"
    qtbot.waitUntil(lambda: desk.numbers._step.text() != "Step 0")
    assert desk.map.accessibleDescription().startswith("Step")
    assert desk.numbers._step.text() == f"Step {len(desk.costs.plot.lines[0].values) - 1}"


class Painted(QObject):
    """Which rectangles of a widget are painted."""

    def __init__(self, widget):
        super().__init__(widget)
        self.rects = []
        widget.installEventFilter(self)

    def eventFilter(self, _, event):
        if event.type() == QEvent.Type.Paint:
            self.rects.append(event.rect())
        return False


def test_while_it_rolls_only_the_new_part_of_its_way_is_painted(desk, qtbot):
    desk.step()
    desk.step()
    QApplication.processEvents()
    painted, before = Painted(desk.map), pixel(desk, *desk.state.way.marble.at)
    desk._on_tick()
    qtbot.waitUntil(lambda: bool(painted.rects))
    [rect] = painted.rects
    assert rect.contains(before) and rect.contains(pixel(desk, *desk.state.way.marble.at))
    assert rect.width() * rect.height() < desk.map.width() * desk.map.height() / 20
    desk.map.forget_names()
    qtbot.waitUntil(lambda: painted.rects[1:] == [desk.map.rect()])
