import numpy as np
import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication

from nnviz.gui.look import theme
from nnviz.gui.pictures.cell_grid import CellGrid
from nnviz.gui.pictures.picture_grid import Caption, PictureGrid

LEFT = Qt.MouseButton.LeftButton
KEYS = Qt.Key


class Squares(CellGrid):
    """Notes which cells it was asked to paint."""

    def __init__(self):
        super().__init__()
        self.painted = set()

    def cell_size(self):
        return QSize(40, 40)

    def gap(self):
        return QSize(10, 10)

    def paint_cell(self, painter, item, rect):
        self.painted.add(item)


def shown(qtbot, grid, width=300, height=200):
    qtbot.addWidget(grid)
    grid.resize(width, height)
    with qtbot.waitExposed(grid):
        grid.show()
    return grid


@pytest.fixture
def squares(qtbot):
    squares = shown(qtbot, Squares())
    squares.set_count(100_000)
    return squares


def test_of_a_hundred_thousand_cells_only_those_in_sight_are_painted(squares):
    squares.verticalScrollBar().setValue(squares.verticalScrollBar().maximum() // 2)
    squares.painted.clear()
    squares.grab()
    seen = squares.visible_range()
    room = squares.viewport().rect()
    assert squares.painted == {item for item in seen if squares.cell_rect(item).intersects(room)}
    assert 5 < len(seen) < 40 and seen.start > 40_000


def test_scrolling_and_resizing_ask_for_other_cells(squares):
    asked = QSignalSpy(squares.range_changed)
    squares.verticalScrollBar().setValue(500)
    assert asked.count() == 1 and squares.visible_range().start > 0
    squares.resize(500, 200)
    assert asked.count() >= 2
    before = asked.count()
    squares.resize(501, 201)
    assert asked.count() == before, "the same cells are seen as before"


@pytest.mark.parametrize("count", [0, 1, 7, 100_000])
def test_whole_cells_are_those_of_which_nothing_is_cut(squares, count):
    squares.set_count(count)
    for height in (20, 39, 44, 45, 93, 94, 95, 200):
        squares.resize(300, height)
        for top in (0, 3, 4, 5, 49, 53, 54, 55, 500):
            squares.verticalScrollBar().setValue(top)
            room, seen = squares.viewport().height(), squares.visible_range()
            rects = {item: squares.cell_rect(item) for item in seen}
            whole = [item for item, at in rects.items() if at.top() >= 0 and at.bottom() < room]
            assert [*squares.whole_range()] == (whole or [*seen])


def test_the_last_cell_can_be_seen_whole(qtbot, squares):
    qtbot.keyClick(squares, KEYS.Key_End)
    assert squares.selected == 99_999
    assert squares.viewport().rect().contains(squares.cell_rect(99_999))
    qtbot.keyClick(squares, KEYS.Key_Home)
    assert squares.selected == 0 and squares.visible_range().start == 0


def test_arrows_select_and_enter_chooses(qtbot, squares):
    chosen = QSignalSpy(squares.chosen)
    for key in (KEYS.Key_Right, KEYS.Key_Right, KEYS.Key_Down, KEYS.Key_Left):
        qtbot.keyClick(squares, key)
    assert squares.selected == squares.columns
    assert chosen.count() == 0
    qtbot.keyClick(squares, KEYS.Key_Return)
    assert chosen.at(0) == [squares.columns]
    qtbot.keyClick(squares, KEYS.Key_PageDown)
    assert squares.selected > squares.columns


def test_a_click_chooses_what_is_under_it_after_scrolling(qtbot, squares):
    chosen = QSignalSpy(squares.chosen)
    squares.verticalScrollBar().setValue(5_000)
    item = squares.visible_range().start + 7
    qtbot.mouseClick(squares.viewport(), LEFT, pos=squares.cell_rect(item).center())
    assert chosen.at(0) == [item] and squares.selected == item
    between = squares.cell_rect(item).bottomRight() + QPoint(5, 5)
    qtbot.mouseClick(squares.viewport(), LEFT, pos=between)
    assert chosen.count() == 1


def test_no_cells_are_no_trouble(qtbot, squares):
    squares.set_count(0)
    qtbot.keyClick(squares, KEYS.Key_Return)
    assert len(squares.visible_range()) == 0 and squares.cell_at(QPoint(20, 20)) == -1


def test_other_cells_may_keep_the_place(squares):
    squares.verticalScrollBar().setValue(900)
    squares.set_count(99_000, selected=3, from_top=False)
    assert squares.verticalScrollBar().value() == 900 and squares.selected == 3
    squares.set_count(99_000)
    assert squares.verticalScrollBar().value() == 0 and squares.selected == -1


@pytest.fixture
def pictures(qtbot):
    pictures = shown(qtbot, PictureGrid())
    pictures.set_form((28, 28), ["0 → 0"])
    pictures.set_count(2)
    levels = np.zeros((2, 784), dtype=np.uint8)
    levels[0, :28] = 255
    captions = [
        Caption(("7 → 7",), False, "example 1: 7, right"),
        Caption(("7 → 1",), True, "example 2: 7, answer 1, wrong"),
    ]
    pictures.show_pictures(0, levels, captions)
    return pictures


@pytest.mark.parametrize("name", ["light", "dark"])
def test_a_picture_is_twice_as_large_from_paper_to_ink(qapp, pictures, name):
    on = theme.apply(qapp, name)
    image = pictures.viewport().grab().toImage()
    rect = pictures.cell_rect(0)
    left = rect.left() + (rect.width() - 56) // 2
    for x in (0, 55):
        assert image.pixelColor(left + x, rect.top() + 1).name() == QColor(on.ink).name()
        assert image.pixelColor(left + x, rect.top() + 2).name() == QColor(on.paper).name()


def test_a_wrong_answer_is_marked_by_more_than_colour(pictures):
    image = pictures.viewport().grab().toImage()

    def dark(item, strip):
        rect = pictures.cell_rect(item)
        box = image.copy(rect.left() + strip[0], rect.bottom() - 14, strip[1], 14)
        paper = QColor(theme.current().paper).rgb()
        places = ((x, y) for x in range(box.width()) for y in range(box.height()))
        return sum(box.pixel(*place) != paper for place in places)

    cross = (0, 14)
    assert dark(1, cross) > dark(0, cross) + 8


def test_a_selected_picture_is_told_to_those_who_cannot_see(pictures):
    pictures.select(1)
    assert pictures.accessibleDescription() == "example 2: 7, answer 1, wrong"
    pictures.select(-1)
    assert pictures.accessibleDescription() == ""


def test_nothing_is_painted_again_where_nothing_has_changed(qtbot, pictures):
    QApplication.processEvents()
    painted = []
    pictures.paint_cell = lambda *facts: painted.append(facts)
    caption = pictures.caption(1)
    pictures.show_pictures(0, pictures._levels.copy(), [pictures.caption(0), caption])
    QApplication.processEvents()
    assert not painted
    pictures.show_pictures(0, pictures._levels, [caption, caption])
    qtbot.waitUntil(lambda: bool(painted))


def test_larger_type_has_larger_cells(qapp, pictures):
    before = pictures.cell_size()
    theme.apply(qapp, "light", 1.5)
    try:
        assert pictures.cell_size().height() > before.height()
        assert pictures.cell_size().width() > before.width()
    finally:
        theme.apply(qapp, "light", 1)
    assert pictures.cell_size() == before
