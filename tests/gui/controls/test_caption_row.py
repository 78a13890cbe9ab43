import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QLabel

from nnviz.gui.controls.caption_row import CaptionRow, QuietText


@pytest.fixture
def row(qtbot):
    row = CaptionRow()
    row.resize(320, 20)
    row.caption.set_text("per image, log-likelihood")
    row.figures.set_columns([(None, "epoch 30"), ("training", "0.000")])
    qtbot.addWidget(row)
    row.show()
    return row


def labels(row):
    return row.figures.findChildren(QLabel)


def test_figures_stay_where_they_are(row):
    row.read_out(["epoch 8", "0.078"])
    places = [label.geometry() for label in labels(row)]
    row.read_out(["epoch 12", "0.1"])
    assert [label.geometry() for label in labels(row)] == places


def test_fewer_columns_hide_the_rest(row):
    row.figures.set_columns([(None, "epoch 30")])
    row.read_out(["epoch 8", "0.078"])
    assert [label.isHidden() for label in labels(row)] == [False, True]


def test_a_caption_cut_short_has_a_tooltip(qapp, row):
    for width, tip in ((320, ""), (60, "per image, log-likelihood")):
        row.caption.resize(width, 20)
        event = QHelpEvent(QEvent.Type.ToolTip, QPoint(2, 2), row.caption.mapToGlobal(QPoint(2, 2)))
        qapp.sendEvent(row.caption, event)
        assert row.caption.toolTip() == tip


def test_a_long_caption_does_not_widen_the_row(row):
    row.caption.set_text("x" * 500)
    row.set_note("y" * 500)
    assert row.minimumSizeHint().width() < 320


class Counting(QuietText):
    """Counts how often it is to be painted anew."""

    times = 0

    def update(self):
        self.times += 1


def test_a_text_that_changes_faster_than_it_can_be_read_is_painted_now_and_then(qtbot):
    text = Counting()
    qtbot.addWidget(text)
    for number in range(20):
        text.set_text(f"{number} times more slowly")
    assert (text.text, text.accessibleName()) == ("19 times more slowly",) * 2
    assert text.times == 1
    text._read.timeout.emit()
    assert text.times == 2
    text._read.timeout.emit()
    assert text.times == 2


def test_where_a_text_has_no_room_the_first_shorter_one_that_has_is_shown(qtbot):
    texts = "What each neuron looks for", "What neurons look for", "Neurons"
    title = QuietText()
    qtbot.addWidget(title)
    title.set_text(*texts)
    widths = [title.fontMetrics().horizontalAdvance(text) for text in texts]
    for text, width in zip(texts, widths, strict=True):
        title.resize(width, 20)
        assert title.shown == text
    title.resize(widths[-1] - 4, 20)
    assert title.shown.startswith("Neur") and title.shown.endswith("…")
