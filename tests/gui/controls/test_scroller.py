from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from nnviz.gui.controls.label import label
from nnviz.gui.controls.rows import column
from nnviz.gui.controls.scroller import Scroller


def test_a_scroll_bar_takes_its_room_from_the_margin_and_moves_nothing(qtbot):
    field, page = QWidget(), QWidget()
    field.setFixedHeight(200)
    column(field, of=page).setContentsMargins(16, 0, 16, 0)
    scroller = Scroller(page, edge=16)
    qtbot.addWidget(scroller)
    scroller.show()
    for height in (300, 100, 300):
        scroller.resize(272, height)
        for _ in range(3):
            QApplication.processEvents()
        assert (scroller.verticalScrollBar().maximum() > 0) == (height == 100)
        assert field.width() == 240


class Fickle(QWidget):
    """Wants another height in every other width."""

    def minimumSizeHint(self):
        return QSize(0, 400 if self.width() % 2 else 200)

    def resizeEvent(self, event):
        super().resizeEvent(event)
        self.updateGeometry()


def test_a_content_that_wants_another_size_in_every_size_ends_no_process(qtbot):
    """Qt alone tries one within the other until the stack overflows."""
    page = QWidget()
    column(Fickle(), label("words " * 30, 12, wordWrap=True), of=page)
    scroller = Scroller(page)
    qtbot.addWidget(scroller)
    scroller.show()
    for width in range(250, 350):
        scroller.resize(width, 300 + width % 7)
        QApplication.processEvents()
        assert page.width() in range(width - 40, width + 1)
