"""Lists with headings: keys go past these, and what is chosen is heard when the keyboard comes."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QStyledItemDelegate

from nnviz.gui.controls.lists import item_list
from nnviz.gui.controls.lists.item_list import ItemList
from nnviz.gui.course.page import CourseList
from nnviz.gui.own_data.problem_list import ProblemList


@pytest.fixture(params=[ItemList, CourseList, ProblemList])
def items(qtbot, request):
    """A heading, two items, a heading, an item."""
    listed, model = request.param(), QStandardItemModel()
    for text in ("Head", "one", "two", "Head", "three"):
        item = QStandardItem(text)
        if text == "Head":
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        model.appendRow(item)
    listed.setModel(model)
    listed.setItemDelegate(QStyledItemDelegate(listed))
    qtbot.addWidget(listed)
    with qtbot.waitExposed(listed):
        listed.show()
    return listed


def test_home_and_end_go_to_items(qtbot, items):
    items.setCurrentIndex(items.model().index(2, 0))
    for key, row in ((Qt.Key.Key_End, 4), (Qt.Key.Key_Home, 1)):
        qtbot.keyClick(items, key)
        assert items.currentIndex().row() == row


def test_what_is_chosen_is_heard_when_the_keyboard_comes(qtbot, items, monkeypatch):
    told = []
    listening = SimpleNamespace(
        isActive=lambda: True, Event=QAccessible.Event, updateAccessibility=told.append
    )
    monkeypatch.setattr(item_list, "QAccessible", listening)
    items.setCurrentIndex(items.model().index(2, 0))
    items.clearFocus()
    told.clear()
    items.setFocus()
    qtbot.waitUntil(lambda: bool(told))
    assert (told[0].type(), told[0].child()) == (QAccessible.Event.Focus, 2)


class Wrapping(QStyledItemDelegate):
    """Rows of one line, of two where it is narrow."""

    def sizeHint(self, option, index):
        return QSize(0, 20 if option.widget.viewport().width() > 200 else 40)


def test_rows_that_need_more_lines_where_it_is_narrower_do_not_lie_over_each_other(qtbot, items):
    items.setItemDelegate(Wrapping(items))
    for width, high in ((300, 20), (190, 40), (320, 20)):
        items.resize(width, 400)
        qtbot.waitUntil(
            lambda high=high: (
                items.visualRect(items.model().index(4, 0)).top() >= 4 * high
                and items.visualRect(items.model().index(1, 0)).top() == high + items.spacing()
            )
        )
