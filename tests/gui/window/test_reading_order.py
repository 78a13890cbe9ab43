from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QWidget

from nnviz.gui.controls.scroller import Scroller
from nnviz.gui.window.reading_order import go_on, reveal, stops


def placed(parent, rects):
    """Buttons with these names at these places, made in the order of the names."""
    for name in sorted(rects):
        QPushButton(name, parent, objectName=name).setGeometry(*rects[name])


def names(parent):
    return [stop.objectName() for stop in stops(parent)]


@pytest.fixture
def holder(qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    holder.resize(400, 300)
    yield holder  # noqa: PT022, it lives as long as the test


@pytest.mark.parametrize(
    "rects",
    [
        {"c": (0, 0, 50, 20), "b": (60, 0, 50, 20), "a": (0, 30, 50, 20)},
        {"c": (0, 0, 50, 90), "b": (60, 0, 50, 20), "a": (60, 30, 50, 60)},
        {"c": (0, 5, 50, 10), "b": (60, 0, 50, 30), "a": (120, 2, 50, 20)},
    ],
    ids=["rows", "columns of different rows", "a row of different heights"],
)
def test_as_one_reads_whatever_was_made_first(holder, rects):
    placed(holder, rects)
    holder.show()
    assert names(holder) == ["c", "b", "a"]


def test_what_cannot_be_used_is_passed_by(holder):
    placed(holder, {name: (0, 30 * at, 50, 20) for at, name in enumerate("abcd")})
    holder.findChild(QPushButton, "b").setEnabled(False)
    holder.findChild(QPushButton, "c").setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    holder.show()
    holder.findChild(QPushButton, "d").hide()
    assert names(holder) == ["a"]


@pytest.mark.parametrize("ends", [QWidget.hide, lambda button: button.setEnabled(False)])
def test_the_focus_of_what_goes_stays_in_its_part(qtbot, ends):
    class Window(QWidget):
        def focusNextPrevChild(self, on):
            return go_on(self, on)

    window = Window()
    qtbot.addWidget(window)
    part, other = QWidget(window), QWidget(window)
    part.setGeometry(0, 0, 200, 100)
    other.setGeometry(0, 100, 200, 100)
    placed(part, {"a": (0, 0, 50, 20), "b": (60, 0, 50, 20)})
    placed(other, {"c": (0, 0, 50, 20)})
    window.show()
    window.activateWindow()
    QApplication.processEvents()  # it becomes the active one
    last = part.findChild(QPushButton, "b")
    last.setFocus()
    ends(last)
    assert window.focusWidget().objectName() == "a"


def test_what_lies_behind_something_is_passed_by(holder):
    placed(holder, {"a": (0, 0, 50, 20), "b": (0, 100, 50, 20), "c": (0, 200, 50, 20)})
    over = QWidget(holder)
    over.setGeometry(0, 90, 400, 40)
    placed(over, {"d": (60, 5, 50, 20)})
    holder.show()
    assert names(holder) == ["a", "d", "b", "c"], "what is transparent covers nothing"
    over.setAutoFillBackground(True)
    assert names(holder) == ["a", "d", "c"]
    over.lower()
    assert names(holder) == ["a", "d", "b", "c"]


def test_what_has_the_focus_is_scrolled_into_sight_unless_it_is_larger_than_that(holder):
    content = QWidget()
    content.setFixedSize(100, 1000)
    placed(content, {"far": (0, 900, 50, 20), "large": (0, 200, 50, 600)})
    area = Scroller(content, holder)
    area.setGeometry(0, 0, 120, 100)
    holder.show()
    reveal(content.findChild(QPushButton, "large"))
    assert area.verticalScrollBar().value() == 0
    reveal(content.findChild(QPushButton, "far"))
    assert area.verticalScrollBar().value() > 800


@pytest.mark.long
def test_a_part_that_scrolls_stays_where_it_is_when_tab_leaves_it(qtbot, window):
    """Tiles of many neurons: they used to jump to the middle."""
    grid = window.views[3].weights.grid
    area = window.views[3].weights.scroll_area
    grid.setFocus(Qt.FocusReason.TabFocusReason)
    assert isinstance(area, QScrollArea)
    before = area.verticalScrollBar().value()
    qtbot.keyClick(grid, Qt.Key.Key_Tab)
    assert area.verticalScrollBar().value() == before


def corner(widget):
    return widget.mapTo(widget.window(), QPoint(0, 0))


def is_read_after(one, other):
    """Below it, to its right, or the top of a column to the right: never above and to the left."""
    first, second = corner(one), corner(other)
    above = second.y() + other.height() <= first.y() + 2
    return not above or second.x() >= first.x() + one.width() - 2


@pytest.mark.long
def test_tab_goes_through_the_whole_window_as_one_reads(qtbot, window):
    window.activateWindow()
    for page in (None, *window.drawer.views):
        if page is not None:
            window.drawer.open_page(page)
        QApplication.processEvents()
        order = stops(window)
        parts = [window.run_bar, window.panel, window.drawer, window.right_column]
        parts.append(window.message_bar)  # which offers the course
        whose = [next((p for p in parts if p.isAncestorOf(stop)), window) for stop in order]
        places = [parts.index(part) if part in parts else 1.5 for part in whose]
        assert places == sorted(places), page
        for (one, part), (other, next_part) in pairwise(zip(order, whose, strict=True)):
            if part is next_part:
                assert is_read_after(one, other), (page, one.objectName(), other.objectName())


def test_tab_and_back_end_where_they_began(qtbot, window):
    window.activateWindow()
    order = stops(window)
    order[0].setFocus()
    for expected in (*order[1:6], *order[4::-1], order[-1], order[0]):
        on = expected is not order[-1] and order.index(expected) > 0
        on = on and order.index(expected) == order.index(QApplication.focusWidget()) + 1
        on = on or (expected is order[0] and QApplication.focusWidget() is order[-1])
        (window.focusNextChild if on else window.focusPreviousChild)()
        assert QApplication.focusWidget() is expected
