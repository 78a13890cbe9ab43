from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from nnviz.gui.plot.kept_picture import KeptPicture


class Dot(QWidget):
    """Counts how often its dot is painted."""

    def __init__(self, key=()):
        super().__init__()
        self.key, self.painted = key, 0
        self.kept = KeptPicture()

    def paintEvent(self, event):
        with QPainter(self) as painter:
            self.kept.show(painter, self, self.key, self.paint)

    def paint(self, painter):
        self.painted += 1
        painter.fillRect(2, 2, 4, 4, QColor("red"))


def shown(qtbot):
    dot = Dot()
    qtbot.addWidget(dot)
    dot.resize(40, 30)
    return dot


def test_it_is_painted_once_and_looks_the_same(qtbot):
    dot = shown(qtbot)
    first, second = dot.grab().toImage(), dot.grab().toImage()
    assert dot.painted == 1
    assert first == second
    assert first.pixelColor(3, 3) == QColor("red")
    assert first.pixelColor(20, 20) != QColor("red")


def test_another_key_or_size_is_painted_anew(qtbot):
    dot = shown(qtbot)
    dot.grab()
    dot.key = (1,)
    dot.grab()
    dot.resize(41, 30)
    dot.grab()
    assert dot.painted == 3


def test_what_is_saved_is_painted_itself(qtbot, tmp_path):
    dot = shown(qtbot)
    dot.grab()
    picture = QImage(QSize(80, 60), QImage.Format.Format_RGB32)
    with QPainter(picture) as painter:
        painter.scale(2, 2)
        dot.render(painter, QPoint())
    drawing = QSvgGenerator()
    drawing.setFileName(str(tmp_path / "dot.svg"))
    with QPainter(drawing) as painter:
        dot.render(painter, QPoint())
    assert dot.painted == 3
    assert picture.pixelColor(11, 11) == QColor("red")
    assert "image" not in (tmp_path / "dot.svg").read_text()
