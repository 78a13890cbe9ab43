"""Words and their numbers are beside each other where there is room, else below."""

from PySide6.QtWidgets import QWidget

from nnviz.gui.lesson.figures_table import FiguresTable


def test_numbers_stand_below_their_words_where_there_is_no_room_beside_them(qtbot):
    host = QWidget()
    table = FiguresTable("here")
    table.setParent(host)
    qtbot.addWidget(host)
    rows = [("check", "accuracy of the network", ["97.5 %", "96–98"]), ("", "epochs", ["30", ""])]
    table.show_rows(["here", "asked"], rows)
    table.resize(400, 200)
    host.show()
    tops = []
    for width in (400, table.minimumSizeHint().width(), 400):
        table.resize(width, 200)
        table.layout().activate()
        words, number = table._labels[0], table._numbers[0][0]
        assert table.width() == width and number.geometry().right() < width
        tops.append(number.y() > words.y())
    assert tops == [False, True, False]
    assert table.texts() == [["97.5 %", "96–98"], ["30", ""]]
    height = table.sizeHint().height()
    table.show_rows(["here", "asked"], rows, "after epoch 30")
    assert table._moment.text() == "after epoch 30" and table.sizeHint().height() == height
    table.show_rows(["here"], [(*row[:2], row[2][:1]) for row in rows])
    assert table._moment.text() == ""


def test_words_are_not_squeezed_to_one_in_a_line(qtbot):
    table = FiguresTable("here")
    qtbot.addWidget(table)
    for words, stacked in (("Four hidden layers: the speed of the last", True), ("B₁ of 4", False)):
        table.show_rows(["here", "asked"], [("check", words, ["0.00330 points", "−2.5 to 2.5"])])
        icons, narrow, numbers = table._widths()
        table.resize(icons + max(narrow, 60) + numbers, 200)
        table.show()
        table.layout().activate()
        assert (table._numbers[0][0].y() > table._labels[0].y()) is stacked, words
