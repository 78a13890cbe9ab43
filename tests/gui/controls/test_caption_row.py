from itertools import pairwise

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from nnviz.gui.controls.caption_row import CaptionRow, QuietText, first_clauses
from nnviz.gui.controls.plural import first_sentences, last_sentences


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


@pytest.mark.parametrize("wide", [30, 100, 160, 189, 280, 500])
@pytest.mark.parametrize("first", ["wide", "pointed"])
def test_no_figure_lies_on_another_and_where_it_is_read_gives_way_first(qtbot, wide, first):
    """Whichever comes first, the width or the figures; as much is there as there is room for."""
    row = CaptionRow()
    row.setFixedWidth(wide if first == "wide" else 700)
    qtbot.addWidget(row)
    row.figures.set_columns([(None, "epoch 30"), *[("training", "−0.000")] * 3])
    row.caption.set_text("a, b, ‖w‖")
    row.show()
    texts = ["epoch 26", "< −0.999", "2.219", "−0.300"]
    row.read_out(texts)
    row.setFixedWidth(wide)
    qtbot.wait(1)
    shown = [each for each in row.figures._labels if each.isVisible()]
    assert [each.text() for each in shown] in ([*texts], *(texts[1:end] for end in (4, 3, 2)))
    assert len(shown) == {30: 1, 100: 1, 160: 2, 189: 3, 280: 4, 500: 4}[wide]
    assert all(each.width() >= each.sizeHint().width() for each in shown) or len(shown) == 1
    ends = [(each.x(), each.x() + each.width()) for each in shown]
    assert all(end <= begin for (_, end), (begin, _) in pairwise(ends))
    row.setFixedWidth(700)
    qtbot.wait(1)
    assert all(each.isVisible() for each in row.figures._labels)


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


def test_what_stands_beside_it_too_is_painted_at_once(qtbot):
    text = Counting()
    qtbot.addWidget(text)
    for number in range(20):
        text.set_text(f"validation cost 0.1{number}", at_once=True)
    assert text.times == 20 and not text._stale


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


def test_only_whole_clauses_or_sentences_are_left_away():
    assert first_clauses("30 neurons; strongest 1,000, flat") == [
        "30 neurons; strongest 1,000",
        "30 neurons",
    ]
    assert first_sentences("Epoch 6 is done: 89.0 %. Press Train.") == ["Epoch 6 is done: 89.0 %."]
    assert first_clauses("30 个神经元；最强 1,000，平") == [
        "30 个神经元；最强 1,000",
        "30 个神经元",
    ]
    assert first_sentences("第 6 轮完成。按“训练”。") == ["第 6 轮完成。"]
    long = "Epoch 6 is done: 89.0 %. The cost has not come down. Press Train."
    assert last_sentences(long) == ["Epoch 6 is done: 89.0 %. Press Train.", "Press Train."]
    assert last_sentences("第 6 轮完成。代价高。按“训练”。") == [
        "第 6 轮完成。按“训练”。",
        "按“训练”。",
    ]
    assert last_sentences("One, two.") == []
    assert first_clauses("one") == first_sentences("One, two; three.") == []


def test_a_text_that_may_have_two_lines_is_as_high_as_it_needs(qtbot):
    text = QuietText()
    qtbot.addWidget(text)
    text.set_text("the answer is 7 with 99.9 %", "7")
    text.show()
    whole = text.fontMetrics().horizontalAdvance(text.text) + 1
    lowest = text.sizeHint().height()
    text.set_most_lines(2)
    for width, lines in ((whole, 1), (2 * whole // 3, 2), (whole // 4, 1)):
        text.resize(width, lowest)
        assert text.sizeHint().height() == lowest + (lines - 1) * text.fontMetrics().lineSpacing()
        assert text.shown == (text.text if width > whole // 4 else "7")
    text.resize(2 * whole // 3, lowest)
    text.set_most_lines(1)
    assert (text.shown, text.sizeHint().height()) == ("7", lowest)


def test_two_lines_part_clauses_and_never_a_number_from_its_unit_or_its_arrow(qtbot):
    said = "mini-batch 3,390 leaves out 60 of 128 hidden neurons; validation 85.4 % → 77.5 %"
    text = QuietText()
    qtbot.addWidget(text)
    text.set_most_lines(2)
    text.set_text(said)
    for width in range(200, 700, 7):
        text.resize(width, 40)
        laid = text._laid_out(text.shown)
        assert laid.replace("\n", " ").replace("\u00a0", " ") in (said, text.shown)
        if "\n" in laid:
            assert laid.split("\n")[0].endswith("neurons;")
        elif text._lines > 1:
            assert "85.4\u00a0%\u00a0→\u00a077.5\u00a0%" in laid


def test_where_not_even_the_shortest_has_room_it_has_two_lines_unless_it_is_to_keep_low(qtbot):
    text = QuietText()
    qtbot.addWidget(text)
    text.set_text("one two three four five six, seven", "two three four")
    line = text.fontMetrics().lineSpacing()
    text.resize(text.fontMetrics().horizontalAdvance("two three ") + 2, 40)
    text.show()
    assert text.shown == "two three four" and text.sizeHint().height() > 2 * line - 2
    text.keep_low()
    text.resize(text.width() - 1, 40)
    assert text.shown.endswith("…") and text.sizeHint().height() < 2 * line


def test_a_note_that_has_no_room_is_what_stands_after_its_colon(row):
    row.set_note("training: first 10,000")
    row.note.resize(row.note.fontMetrics().horizontalAdvance("first 10,000") + 1, 20)
    assert row.note.shown == "first 10,000" and row.note.text == "training: first 10,000"


def test_a_note_says_less_where_the_caption_had_no_room_before_it_has_none(row):
    row.caption.set_text("per image, log-likelihood", "log-likelihood", "")
    row.caption.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    row.set_note("training: first 10,000")
    caption, note = row.caption.least, row.note.sizeHint().width()
    for width, shown in (
        (caption + note + 12, ("log-likelihood", "training: first 10,000")),
        (caption + note, ("log-likelihood", "first 10,000")),
        (row.note.least + 32, ("", "first 10,000")),
    ):
        row.resize(width, 20)
        for _ in range(2):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        assert (row.caption.shown, row.note.shown) == shown, width
    row.set_note("训练集：前 10,000 个")
    assert row.note._shorter == ("前 10,000 个",)


def test_what_fits_is_measured_once_for_each_width_text_and_type(qtbot, monkeypatch):
    """A table asks all of its rows whenever one of them has another width."""
    text = QuietText()
    qtbot.addWidget(text)
    text.resize(90, 20)
    text.set_text("learning rate, momentum", "learning rate", "")
    measured, fitting = [], QuietText._fitting
    monkeypatch.setattr(QuietText, "_fitting", lambda text: measured.append(text) or fitting(text))
    assert [text.shown for _ in range(50)] == ["learning rate"] * 50 and not measured
    text.resize(20, 20)
    assert [text.shown for _ in range(50)] == [""] * 50 and len(measured) == 1
    text.set_text("η", "")
    assert [text.shown for _ in range(50)] == ["η"] * 50 and len(measured) == 2
    large = text.font()
    large.setPointSize(80)
    text.setFont(large)
    assert [text.shown for _ in range(50)] == [""] * 50 and len(measured) == 3
    text.resize(400, 20)
    assert [text.shown for _ in range(50)] == ["η"] * 50
