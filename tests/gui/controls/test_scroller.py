from PySide6.QtWidgets import QApplication, QWidget

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
