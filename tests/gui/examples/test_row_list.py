import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QFontMetrics, QGuiApplication
from PySide6.QtTest import QSignalSpy

from nnviz.gui.examples import row_painting
from nnviz.gui.examples.row_list import RowList
from nnviz.gui.examples.row_model import ExampleRow
from nnviz.gui.look import theme

COUNT, INPUTS = 60, 30


@pytest.fixture
def rows(qtbot):
    """Sixty rows of thirty inputs, filled wherever they are in sight."""
    rows = RowList()
    rows.resize(400, 150)
    qtbot.addWidget(rows)
    rows.range_changed.connect(lambda: fill(rows))
    rows.show()
    heads = ["", *(f"x{i}" for i in range(INPUTS)), "wanted", "answer"]
    rows.set_heads(heads, INPUTS, ["60", *["−0.123"] * INPUTS, "0", "0.925"])
    rows.set_count(COUNT)
    return rows


def fill(rows):
    seen = rows.visible_range()
    rows.show_rows(seen.start, [example(number) for number in seen])


def example(number):
    texts = (f"{number + 1}", *["0.12"] * INPUTS, "1", "0.731")
    return ExampleRow(texts, number % 2 == 0, f"example {number + 1}")


def middle(rows, number):
    return QPoint(50, rows.rowViewportPosition(number) + 12)


def test_only_rows_in_sight_are_asked_for(rows):
    seen = rows.visible_range()
    assert seen.start == 0 and 4 <= len(seen) <= 7
    assert rows.row(0).spoken == "example 1" and rows.row(30) is None
    rows.verticalScrollBar().setValue(24 * 30 + 1)
    assert rows.visible_range().start == 30
    assert rows.whole_range().start == 31 and rows.whole_range().stop < rows.visible_range().stop
    assert rows.row(30).spoken == "example 31" and rows.row(0) is None


def test_wide_tables_scroll_sideways_and_leave_no_column_out(qtbot, rows):
    bar = rows.horizontalScrollBar()
    assert bar.maximum() > 1000
    assert rows.model().columnCount() == INPUTS + 4
    rows.setFocus()
    qtbot.keyClick(rows, Qt.Key.Key_Right)
    assert bar.value() > 0
    aside = bar.value()
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    assert bar.value() == aside and rows.selected == 0
    rows.resize(5000, 150)
    assert bar.maximum() == 0


def test_a_click_selects_and_chooses(qtbot, rows):
    chosen = QSignalSpy(rows.chosen)
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=middle(rows, 2))
    assert rows.selected == 2 and chosen.at(0) == [2]
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.RightButton, pos=middle(rows, 1))
    assert rows.selected == 2 and chosen.count() == 1


def test_keys_select_and_choose(qtbot, rows):
    chosen = QSignalSpy(rows.chosen)
    for key, row in (("Down", 0), ("Down", 1), ("End", 59), ("Up", 58), ("Home", 0)):
        qtbot.keyClick(rows, getattr(Qt.Key, f"Key_{key}"))
        assert rows.selected == row and row in rows.visible_range()
    qtbot.keyClick(rows, Qt.Key.Key_PageDown)
    assert rows.selected > 3 and not chosen.count()
    rows.select(7)
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert chosen.at(0) == [7]


def test_a_row_is_copied(qtbot, rows):
    rows.select(4)
    qtbot.keyClick(rows, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "\t".join(example(4).texts)


def test_a_screen_reader_finds_rows_heads_and_marks(rows):
    table = QAccessible.queryAccessibleInterface(rows)
    columns = 1 + INPUTS + 4
    assert table.role() == QAccessible.Role.Table
    assert table.childCount() == (1 + COUNT) * columns  # heads above and, hidden, on the left
    heads, second = 1, 2 * columns + 1
    told = [heads + 1, second, second + INPUTS + 2, second + INPUTS + 3]
    words = [table.child(place).text(QAccessible.Text.Name) for place in told]
    assert words == ["x0", "example 2", "0.731", "wrong"]
    rows.select(1)
    assert rows.accessibleDescription() == "example 2"


def test_renewed_rows_stay_where_they_are(rows):
    rows.select(30)
    top = rows.verticalScrollBar().value()
    rows.set_count(50, selected=30, from_top=False)
    assert rows.verticalScrollBar().value() == top > 0 and rows.selected == 30
    rows.set_count(50)
    assert rows.verticalScrollBar().value() == 0 and rows.selected == -1


def test_the_selected_row_has_an_outline_and_the_marks_differ_in_colour(qtbot, rows):
    rows.resize(5000, 150)
    image = rows.viewport().grab().toImage()
    rows.select(1)
    marked = rows.viewport().grab().toImage()
    place = middle(rows, 1)
    assert marked.pixel(place.x(), place.y() - 12) != image.pixel(place.x(), place.y() - 12)
    assert marked.pixelColor(20, place.y() + 2).lightness() > 200  # no fill
    left = rows.columnViewportPosition(INPUTS + 3)
    error = QColor(theme.current().error)
    cell = [image.pixelColor(left + 8, y) for y in range(24, 48)]
    assert error in cell


def test_larger_type_has_higher_rows_and_wider_columns(qapp, rows):
    width = rows.columnWidth(1)
    theme.apply(qapp, "light", 1.5)
    try:
        assert rows.rowHeight(0) == 36 and rows.columnWidth(1) > width
        assert rows.horizontalHeader().height() == 30
    finally:
        theme.apply(qapp, "light", 1)
    assert rows.rowHeight(0) == 24 and rows.columnWidth(1) == width


@pytest.mark.parametrize(("width", "fits"), [(700, True), (260, True), (180, False)])
def test_columns_stand_nearer_where_that_lets_the_table_fit(qtbot, width, fits):
    rows = RowList()
    qtbot.addWidget(rows)
    rows.set_heads(["", "x₁", "x₂", "wanted", "answer"], 2, ["4", "0", "0", "0, 1", "0.009, 0.99"])
    rows.set_count(4)
    rows.resize(width, 150)
    rows.show()
    assert (rows.horizontalScrollBar().maximum() == 0) == fits
    assert rows._heads.gap == rows._cells.gap
    assert 10 <= rows._heads.gap < 24 if width == 260 else rows._heads.gap == 24


@pytest.mark.parametrize("across", [0, 13, 37, 61])
def test_no_number_is_cut_to_another_one_at_the_edge(qtbot, rows, monkeypatch, across):
    """What is painted is whole within what is seen, or ends with "…"."""
    painted = []
    monkeypatch.setattr(
        row_painting.QPainter,
        "drawText",
        lambda painter, place, flags, text: painted.append((place, text)),
    )
    rows.horizontalScrollBar().setValue(across)
    rows.viewport().grab()
    room, letters = rows.viewport().rect(), QFontMetrics(theme.font(13, 600))
    assert painted
    for place, text in painted:
        assert place.left() >= 0 and place.right() <= room.right()
        assert text in ("", "…") or letters.horizontalAdvance(text) <= place.width() + 8
