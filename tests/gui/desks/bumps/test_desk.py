"""The bump desk by mouse and by keyboard."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtTest import QTest

from nnviz.desks.bumps.bumps import Bumps, network, spec
from nnviz.gui.desks import handles
from nnviz.gui.desks.bumps.curve import free
from nnviz.gui.desks.bumps.desk import MODES, BumpDesk
from nnviz.gui.look import theme
from nnviz.gui.plot.axes import MARK
from nnviz.gui.saving import saving

LEFT = Qt.MouseButton.LeftButton
HEIGHTS = (-1.1, -1.4, -0.3, -1.0, 1.2)


@pytest.fixture
def desk(qtbot):
    desk = BumpDesk()
    qtbot.addWidget(desk)
    desk.resize(1000, 712)
    desk.show()
    return desk


def drag(surface, at, x, y):
    """A handle to a place in the surface's values."""
    area, handle = surface.area(), surface.handles[at]
    start, end = (area.point(*place).toPoint() for place in ((handle.x, handle.y), (x, y)))
    QTest.mousePress(surface, LEFT, pos=start)
    QTest.mouseMove(surface, (start + end) / 2)
    QTest.mouseMove(surface, end)
    QTest.mouseRelease(surface, LEFT, pos=end)


def five(desk):
    desk._do(replace(desk.state, bumps=replace(Bumps.flat(5), heights=HEIGHTS)))


def test_five_bumps_under_040_by_mouse_alone(desk):
    assert desk.near.value.text() == "1.059" and not desk.is_done("five")
    for at, (x, height) in enumerate(zip((0.1, 0.3, 0.5, 0.7, 0.9), HEIGHTS, strict=True)):
        drag(desk.surface, at, x, height)
    assert desk.state.bumps.heights == pytest.approx(HEIGHTS, abs=0.01)
    assert desk.near.value.text() == "0.367" and desk.is_done("five")
    assert desk.sentence.startswith("0.367: under 0.40. Press Train")
    desk.undo()
    assert desk.state.bumps.heights[4] == 0, "a drag is one thing to take back"


def test_a_border_is_dragged_and_takes_its_neurons_along(desk):
    five(desk)
    drag(desk.surface, 5 + 2, 0.46, 0)
    assert desk.state.bumps.borders[2] == pytest.approx(0.46, abs=0.005)
    assert desk.pair._facts.texts()[0][1] == f"{desk.state.bumps.borders[2]:.3g}"


def test_keys_choose_a_bump_and_move_it(desk):
    keys = Qt.Key
    five(desk)
    desk.surface.setFocus()
    for key in (keys.Key_Right, keys.Key_Right, keys.Key_Up):
        QTest.keyClick(desk.surface, key)
    assert desk.state.bumps.heights[2] == -0.2
    said = "bump 3, height −0.2, from 0.4 to 0.6, distance 0.373"
    assert desk.surface.accessibleDescription() == said
    QTest.keyClick(desk.surface, keys.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert desk.state.bumps.heights[2] == -0.7
    for _ in range(4):
        QTest.keyClick(desk.surface, keys.Key_Right)
    QTest.keyClick(desk.surface, keys.Key_Up)
    assert desk.surface.accessibleDescription() == "border 2 at 0.21"


def test_height_and_weight_are_typed(desk):
    for name, row in (("height", desk.pair.height_row), ("weight", desk.pair.weight_row)):
        row.field.setText("1,25" if name == "height" else "100")
        row.field.commit()
    assert desk.state.bumps.heights[0] == 1.25 and desk.state.bumps.weight == 100
    assert desk.pair._facts.texts()[1] == ["weight w", "100", "100"]


@pytest.mark.parametrize("at", range(len(MODES)))
def test_every_mode_can_be_dragged_saved_and_taken_back(desk, at):
    before = desk.state
    desk.tabs.setCurrentIndex(at)
    surface = desk.tower if MODES[at] == "tower" else desk.surface
    assert surface.isVisible() and desk.sentence
    table = surface.sheet().table
    assert len({len(row) for row in table}) == 1 and len(table) > 60
    built = desk.state
    drag(surface, 0, 0.2, 0.4)
    assert desk.state != built
    desk.undo()
    desk.undo()
    assert desk.state in (before, built)
    assert bool(desk.why_off) == (desk.state.kind != "bumps")


def test_a_step_is_put_where_it_is_wanted(desk):
    desk.begin("step")
    desk.step_numbers.weight.field.setText("500")
    desk.step_numbers.weight.field.commit()
    assert not desk.is_done("step")
    drag(desk.surface, 0, 0.4, 0.5) if desk.surface.handles else None
    desk.step_numbers.bias.field.setText("-200")
    desk.step_numbers.bias.field.commit()
    assert desk.is_done("step") and "0.4" in desk.sentence
    desk.step_numbers.weight.field.setText("0")
    desk.step_numbers.weight.field.commit()
    assert desk.sentence == "Without a weight there is no step." and not desk.surface.handles


def test_a_tower_stands_on_its_bias(desk):
    desk.begin("tower")
    assert not desk.is_done("tower")
    desk.tower_numbers.best.click()
    assert desk.state.tower.bias == -15 and desk.is_done("tower")
    drag(desk.tower, 2, 0, 0.1)
    assert desk.state.tower.y[0] == pytest.approx(0.1, abs=0.01)


def test_best_heights_are_offered_where_there_are_many(desk):
    desk.begin("five")
    assert desk._best.isHidden()
    desk.begin("twenty")
    desk._best.click()
    assert desk.is_done("twenty") and desk.near.value.text() == "0.126"


def test_train_asks_for_a_run_from_exactly_these_weights(desk):
    asked = []
    desk.run_wanted.connect(lambda *what: asked.append(what))
    five(desk)
    assert not desk.is_done("train")
    desk.train_or_pause()
    [(design, start)] = asked
    assert design == spec(desk.state.bumps) and desk.is_done("train")
    assert start.weights[0][:, 0].tolist() == [1000] * 10
    assert start.weights[1].tolist() == network(desk.state.bumps).weights[1].tolist()


def test_the_middle_of_nowhere_is_not_a_handle(desk):
    before = desk.state
    QTest.mouseClick(desk.surface, LEFT, pos=QPoint(3, 3))
    assert desk.state == before


@pytest.mark.parametrize("task", ["five", "tower"])
def test_it_is_saved_as_a_picture_a_drawing_and_numbers(desk, tmp_path, task):
    desk.begin(task)
    surface = desk.tower if task == "tower" else desk.surface
    for kind, begins in (("png", b"\x89PNG"), ("svg", b"<?xml"), ("csv", b"x,wanted,5 bumps")):
        path = tmp_path / f"bumps.{kind}"
        saving(surface.sheet(), "Bumps", kind).write(path)
        assert path.read_bytes().startswith(begins if task == "five" or kind != "csv" else b"y ")


@pytest.mark.parametrize("at", [1, 2, 3])
def test_the_name_of_the_sum_covers_no_height(desk, at):
    desk.tabs.setCurrentIndex(at)
    sheet, area = desk.surface, desk.surface.area()
    middles = [area.point(each.x, each.y) for each in sheet.handles]
    words = [sheet._box(middle - QPointF(0, 20), "h 0") for middle in middles]
    line = sheet._lines[-1]
    box = sheet._place(sheet._box(area.point(*line.at), line.name), words, area)
    assert not any(map(box.intersects, words))


@pytest.mark.parametrize("size", [(1000, 712), (560, 420)])
@pytest.mark.parametrize("zoom", [1, 1.6])
def test_heights_stand_off_the_curves_and_numbers_of_the_axis_off_the_handles(desk, zoom, size):
    theme.apply(desk, "light", zoom)
    try:
        desk.resize(*size)
        five(desk)
        surface = desk.surface
        area, drawn = surface.area(), []
        real = surface._beside
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(surface, "_beside", lambda *a: drawn.append(real(*a)) or drawn[-1])
            surface.grab()
        words = [word for word in surface._words if word]
        assert len(drawn) == len(words) == 5
        for box in drawn:
            assert not any(map(box.intersects, surface._under(box, area)))
        assert handles.SIZE * zoom / 2 <= theme.px(2 * MARK)
    finally:
        theme.apply(desk, "light", 1)


def test_where_above_and_below_are_taken_there_is_no_place():
    box, sheet = QRectF(40, 0, 30, 10), QRectF(0, 0, 100, 40)
    assert free(box, [QRectF(0, 0, 100, 12)], sheet) == QRectF(40, 15, 30, 10)
    assert free(box, [sheet], sheet) is None
