"""The list in the middle of the course's page: a row for each lesson, under chapter heads."""

from typing import TypeAlias

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from nnviz.gui.controls.lists.item_list import ItemList
from nnviz.gui.course.model import ROW
from nnviz.gui.course.row import RowPainter
from nnviz.gui.look.standing import Standing

FIRST = 1
"""The row of the first lesson: above it stands its chapter's name."""
_Index: TypeAlias = QModelIndex | QPersistentModelIndex


class CourseList(Standing, ItemList):
    """Enter starts the chosen lesson; letters search for a number or a name, arrows go on.

    From the first lesson the arrow up goes back to the search.

    Which lesson is chosen is known by the page: rows of another language may be others.
    """

    wanted = Signal()
    chosen = Signal(int)
    """Another row is chosen."""
    search_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("course_list")
        self.setAccessibleName(self.tr("Lessons"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)  # titles may need other numbers of lines
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(self.wanted)
        self._painter = RowPainter(ROW)
        self.setItemDelegate(self._painter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.wanted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        elif event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= FIRST:
            self.search_wanted.emit()
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        self.chosen.emit(current.row())
