"""The painted map: mouse, keys, and what is heard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter

from nnviz.gui.controls.scroller import Scroller
from nnviz.gui.look import theme
from nnviz.gui.sweeps.centre import Centre
from nnviz.gui.sweeps.map import SweepMap
from nnviz.gui.sweeps.map_cell import MapCell, MapShown
from nnviz.gui.sweeps.map_reading import map_of
from tests.gui.sweeps.filled import of

KEY = Qt.Key
SMALLEST = 1024


class Watched(QPainter):
    """Keeps what is written, where, and how wide it is."""

    def drawText(self, place, flags, text):
        found.append((place, text, self.fontMetrics().horizontalAdvance(text)))
        super().drawText(place, flags, text)


found = []


@pytest.fixture
def shown(qtbot):
    made = SweepMap()
    qtbot.addWidget(made)
    made.resize(500, 120)
    made.show_map(map_of(of(), {}), -1, -1)
    made.show()
    return made


def test_a_click_chooses_the_cell_under_it(qtbot, shown):
    for at in range(6):
        with qtbot.waitSignal(shown.chosen) as heard:
            qtbot.mouseClick(shown, Qt.MouseButton.LeftButton, pos=shown.cell_rect(at).center())
        assert heard.args == [at]
    assert shown.cell_at(shown.cell_rect(0).topLeft() - shown.cell_rect(0).center()) == -1


@pytest.mark.parametrize(
    ("start", "key", "end"),
    [(0, "Right", 1), (2, "Right", 2), (1, "Down", 4), (4, "Up", 1), (5, "Home", 0), (0, "End", 5)],
)
def test_arrows_go_from_cell_to_cell(qtbot, shown, start, key, end):
    shown.show_map(shown.shown, start, -1)
    with qtbot.waitSignal(shown.chosen) as heard:
        qtbot.keyClick(shown, getattr(KEY, f"Key_{key}"))
    assert heard.args == [end]


def test_enter_opens_and_c_compares_the_chosen_one(qtbot, shown):
    shown.show_map(shown.shown, 4, -1)
    for key, signal in ((KEY.Key_Return, shown.open_wanted), (KEY.Key_C, shown.compare_wanted)):
        with qtbot.waitSignal(signal) as heard:
            qtbot.keyClick(shown, key)
        assert heard.args == [4]


def test_the_chosen_cell_is_heard(shown):
    shown.show_map(shown.shown, 2, -1)
    assert shown.accessibleDescription() == "η 1, λ 0, 63.2 %, best"


@pytest.mark.parametrize("name", ["light", "dark"])
def test_cells_have_the_maps_colours_and_a_text_that_can_be_read(qapp, shown, name):
    theme.apply(qapp, name)
    on, picture = theme.current(), shown.grab().toImage()
    for at, cell in enumerate(shown.shown.cells):
        place = shown.cell_rect(at).topLeft()
        color = picture.pixelColor(place.x() + 6, place.y() + 6)
        assert color == on.diverging_color(cell.share)


def test_the_first_column_s_name_is_whole_below_the_names_of_the_rows(shown):
    """Its letter stands before it: "η 0.005" over a cell that has room for "0.025"."""
    plain = shown.grab().toImage()
    named = shown.shown._replace(columns=("η 0.00125",) + ("0.5",) * 11)
    few = named.cells[0]
    shown.show_map(named._replace(cells=(few,) * 12, rows=("λ 0",)), -1, -1)
    cell, foot = shown.cell_rect(0), plain.height()
    picture = shown.grab().toImage().copy(0, cell.bottom() + 2, cell.left() - 1, foot)
    colors = {picture.pixel(x, y) for x in range(picture.width()) for y in range(16)}
    assert len(colors) > 1, "it begins left of its cell"


def test_no_half_of_a_number_is_at_its_edge_wherever_it_is_scrolled_to(qtbot, monkeypatch):
    monkeypatch.setattr("nnviz.gui.sweeps.map.QPainter", Watched)
    centre = Centre()
    qtbot.addWidget(centre)
    steps, levels = tuple(f"{0.5**k:.4g}" for k in range(13)), ("λ 0.125", "10")
    cells = (MapCell("", "100.0"), MapCell("", "99.5"), MapCell("", trouble="nothing")) * 9
    whole = {*steps, *levels, "100.0", "99.5", "nothing"}
    centre.map.show_map(MapShown(steps, levels, cells), -1, -1)
    centre.show()
    is_cut, across = set(), centre.findChild(Scroller).horizontalScrollBar()
    for width in (430, 453):
        centre.resize(width, 500)
        centre.grab()
        for place in range(0, across.maximum() + 1, 9):
            wanted = []
            with monkeypatch.context() as moving:
                moving.setattr(centre.map, "update", lambda wanted=wanted: wanted.append(True))
                across.setValue(place)
            assert wanted or not place, "all of it is painted anew, not what comes into sight"
            found.clear()
            centre.grab()
            seen = centre.map.parentWidget().rect().translated(-centre.map.pos())
            assert found and across.maximum() > 40
            for box, text, wide in found:
                assert text in whole or text.endswith("…"), text
                assert seen.left() <= box.left() and box.right() <= seen.right(), text
                assert wide <= box.width(), text
                is_cut.add(text in whole)
    assert is_cut == {True, False}


@pytest.mark.long
@pytest.mark.parametrize("name", ["", "0.025", "784-30-10"])
@pytest.mark.parametrize("columns", range(1, 14))
def test_no_number_is_cut_in_the_smallest_window(qtbot, monkeypatch, columns, name):
    """Beside both other columns of the page; more than have room fill it with whole columns."""
    monkeypatch.setattr("nnviz.gui.sweeps.map.QPainter", Watched)
    centre = Centre()
    qtbot.addWidget(centre)
    centre.resize(SMALLEST - 273 - 256, 500)
    steps, levels = ("η 0.01", *(name or f"{k}" for k in range(1, columns))), ("λ 0.125", "10")
    cells = (MapCell("", "100.0", is_best=True), MapCell("", "99.5")) * columns
    centre.map.show_map(MapShown(steps, levels, cells), -1, -1)
    centre.show()
    centre.fit()
    centre.grab()
    found.clear()
    centre.grab()
    written = [text for _, text, _ in found]
    across = centre.findChild(Scroller).horizontalScrollBar()
    assert across.maximum() == 0 or columns > 9
    assert not [text for text in written if "…" in text and text[0] in "19"], written
    assert all(wide <= box.width() for box, _, wide in found)
    if name != "784-30-10":
        assert not [text for text in written if "…" in text], written
    if columns > 9:
        assert written.count("100.0") + written.count("99.5") >= 2 * 8, written
