import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication

from nnviz.gui.controls.label import plain
from nnviz.gui.examples.confusion_matrix import SMALLEST, STRONGEST, ConfusionMatrix
from nnviz.gui.look import fonts, theme, zoom
from nnviz.gui.look.color_map import contrast

LEFT = Qt.MouseButton.LeftButton
COUNTS = np.diag(np.full(10, 950)) + np.eye(10, k=5, dtype=int) * 61
NAMES = [str(digit) for digit in range(10)]


@pytest.fixture
def matrix(qtbot):
    matrix = ConfusionMatrix()
    matrix.show_counts(COUNTS, NAMES)
    qtbot.addWidget(matrix)
    matrix.resize(matrix.sizeHint().width(), 200)
    with qtbot.waitExposed(matrix):
        matrix.show()
    return matrix


@pytest.fixture
def chosen(matrix):
    return QSignalSpy(matrix.cell_chosen)


def test_it_says_what_rows_and_columns_are(matrix):
    assert matrix.text() == "rows: label, columns: answer"
    assert matrix.accessibleDescription() == matrix.text()


def test_a_name_over_its_column_is_whole_in_the_tooltip(matrix):
    matrix.show_counts(COUNTS, [f"<b>a long class {digit}</b>" for digit in range(10)])
    column = matrix.cell_rect((0, 3))
    tooltips = []
    for place in (QPoint(column.center().x(), column.top() - 4), column.center()):
        over = matrix.mapToGlobal(place)
        QApplication.sendEvent(matrix, QHelpEvent(QEvent.Type.ToolTip, place, over))
        tooltips.append(matrix.toolTip())
    assert tooltips == [plain("<b>a long class 3</b>"), ""]


def test_a_click_chooses_a_cell_and_another_lets_it_go(qtbot, matrix, chosen):
    qtbot.mouseClick(matrix, LEFT, pos=matrix.cell_rect((3, 8)).center())
    assert matrix.chosen == (3, 8) and matrix.text() == "3 read as 8: 61"
    qtbot.mouseClick(matrix, LEFT, pos=matrix.cell_rect((3, 8)).center())
    assert [chosen.at(i)[0] for i in range(2)] == [(3, 8), None]


def test_arrows_and_enter_do_the_same(qtbot, matrix, chosen):
    matrix.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Up):
        qtbot.keyClick(matrix, key)
    assert matrix.accessibleDescription() == "0 read as 2: 0"
    qtbot.keyClick(matrix, Qt.Key.Key_Return)
    assert chosen.at(0)[0] == (0, 2)
    qtbot.keyClick(matrix, Qt.Key.Key_Left)
    qtbot.keyClick(matrix, Qt.Key.Key_Space)
    assert matrix.chosen == (0, 1)


def test_beside_the_cells_there_is_nothing_to_choose(qtbot, matrix, chosen):
    qtbot.mouseClick(matrix, LEFT, pos=matrix.cell_rect((0, 0)).topLeft() / 2)
    assert chosen.count() == 0


def test_the_diagonal_stays_quiet(matrix):
    image = matrix.grab().toImage()
    on = theme.current()

    def shade(cell):
        return image.pixelColor(matrix.cell_rect(cell).topLeft()).name()

    assert shade((4, 4)) == on.hover.lower()
    assert shade((0, 5)) == on.diverging_color(STRONGEST).name()
    assert shade((5, 0)) == on.diverging_color(0).name()


@pytest.mark.parametrize("height", [170, 214, 400])
def test_all_cells_are_inside(matrix, height):
    matrix.resize(matrix.sizeHint().width(), height)
    last = matrix.cell_rect((9, 9))
    assert matrix.rect().contains(last.adjusted(0, 0, -1, -1))
    assert last.height() >= SMALLEST.height()


def test_other_classes_let_the_chosen_cell_go(matrix):
    matrix.choose((1, 1))
    matrix.show_counts(COUNTS + 1, NAMES)
    assert matrix.chosen == (1, 1)
    matrix.show_counts(np.array([[3, 1], [0, 4]]), ["0", "1"])
    assert matrix.chosen is None


@pytest.mark.parametrize("name", ["light", "dark"])
def test_every_count_can_be_read(qapp, name):
    on = theme.apply(qapp, name)
    for shade in np.linspace(0, STRONGEST, 30):
        color = on.diverging_color(shade).name()
        assert contrast(on.ink, color) >= 4.5


def test_without_counts_nothing_is_painted_and_no_key_hurts(qtbot):
    matrix = ConfusionMatrix()
    qtbot.addWidget(matrix)
    matrix.grab()
    qtbot.keyClick(matrix, Qt.Key.Key_Return)
    assert matrix.chosen is None


def test_cells_are_as_wide_as_a_few_names_need_and_no_wider_for_many(qapp):
    matrix = ConfusionMatrix()
    matrix.show_counts(np.ones((3, 3), np.int64), ["setosa", "versicolor", "virginica"])
    matrix.setFont(theme.font(11, 600))
    assert matrix.cell_size().width() >= matrix.fontMetrics().horizontalAdvance("versicolor")
    matrix.show_counts(np.ones((30, 30), np.int64), [f"a long name {k}" for k in range(30)])
    assert matrix.cell_size().width() == 24


@pytest.mark.parametrize("factor", [1.0, 1.5, 2.2])
def test_a_number_has_room_in_its_cell_at_every_size_of_type(qtbot, factor):
    zoom.change(factor)
    try:
        matrix = ConfusionMatrix()
        qtbot.addWidget(matrix)
        matrix.show_counts(COUNTS, NAMES)
        matrix.resize(matrix.sizeHint())
        size = matrix.cell_size()
        assert fonts.width("950", 11) + zoom.px(6) <= size.width()
        assert fonts.metrics(11).height() <= size.height()
        assert matrix.rect().contains(matrix.cell_rect((9, 9)))
    finally:
        zoom.change(1.0)
