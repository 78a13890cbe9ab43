import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QColor, QContextMenuEvent, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from nnviz.files.errors import FileError
from nnviz.gui.plot.export import Sheet
from nnviz.gui.plot.menu import PlotMenu
from nnviz.gui.saving import offer_saving
from nnviz.gui.view import View
from tests.gui.saved import rows_saved, saved


class Patch(QWidget):
    def paintEvent(self, event):
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("#ff8800"))
        painter.end()

    def sheet(self):
        return Sheet(self, [["x", "a"], [0.5, None]], "a patch")


@pytest.fixture
def view(qtbot):
    view = View()
    qtbot.addWidget(view)
    view.resize(60, 40)
    view.patch = Patch(view)
    view.patch.resize(60, 40)
    view.show()
    return view


def test_any_painted_widget_is_saved_as_picture_drawing_and_numbers(view, tmp_path):
    offer_saving(view.patch, view.patch.sheet, "My patch", view.saving_wanted)
    assert rows_saved(view, view.patch, tmp_path / "patch.csv") == ["x,a", "0.5,"]
    picture = saved(view, view.patch, "png")
    assert picture.file_name == "my-patch.png"
    picture.write(tmp_path / "patch.png")
    image = QImage(str(tmp_path / "patch.png"))
    assert image.pixelColor(2 * (16 + 30), 2 * (16 + 44 + 20)) == QColor("#ff8800")
    saved(view, view.patch, "svg").write(tmp_path / "patch.svg")
    assert ">My patch<" in (tmp_path / "patch.svg").read_text()


def test_what_has_no_numbers_offers_none(view):
    offer_saving(view.patch, view.patch.sheet, "Map", view.saving_wanted, with_numbers=False)
    names = [action.objectName() for action in view.patch.findChild(PlotMenu).actions()]
    assert "save_png" in names and "save_csv" not in names


def test_where_nothing_can_be_written_is_told(view, tmp_path):
    offer_saving(view.patch, view.patch.sheet, "Map", view.saving_wanted)
    with pytest.raises(FileError):
        saved(view, view.patch, "svg").write(tmp_path / "nowhere" / "map.svg")


def test_where_nothing_has_a_menu_of_its_own_a_view_is_saved_as_a_picture(view, tmp_path):
    asked = []
    view.saving_wanted.connect(asked.append)
    place = QPoint(5, 5)
    view.patch.hide()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view.mapToGlobal(place))
    QApplication.sendEvent(view, event)
    menu = view.findChild(PlotMenu)
    assert menu.findChild(QAction, "save_csv") is None
    menu.findChild(QAction, "save_png3").trigger()
    menu.close()
    asked[0].write(tmp_path / "view.png")
    assert QImage(str(tmp_path / "view.png")).width() == 3 * (60 + 32)
