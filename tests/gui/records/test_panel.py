"""A row of one's own table is typed; the network answers by name, or in the table's unit."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy

from nnviz.core import Network, Spec
from nnviz.data.problem import Problem
from nnviz.gui.controls.choice import Choice
from nnviz.gui.example import Example
from nnviz.gui.look import theme
from nnviz.gui.records.fields import CellField
from nnviz.gui.records.name_label import NameLabel
from nnviz.gui.records.panel import RecordPanel
from tests.gui.own_tables import SPECIES, flowers, prices
from tests.gui.snapshots import snapshot

CLASSES = Spec(sizes=(1, 3), output="softmax", cost="log-likelihood")
VALUES = Spec(sizes=(3, 1), output="linear", cost="quadratic")
BY_PETAL = Network([np.array([[-9.0], [0.0], [9.0]])], [np.zeros(3)], output="softmax")
EXACT = Network([np.array([[1.0, 0.0, 1.25]])], [np.array([-0.625])], output="linear")


def shown(qtbot, data, spec, network):
    panel = RecordPanel()
    qtbot.addWidget(panel)
    panel.reset(spec)
    panel.show_dataset(data)
    panel.show_snapshot(snapshot(spec, network))
    panel.resize(256, 700)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def field(panel, place):
    return panel.findChild(object, f"record_field_{place}")


def test_a_table_of_classes_is_answered_by_name(qtbot):
    assert Problem.of(flowers()) is Problem.RECORDS
    panel = shown(qtbot, flowers(), CLASSES, BY_PETAL)
    chosen = QSignalSpy(panel.example_chosen)
    petal = field(panel, 0)
    assert petal.text() == "4" and petal.accessibleName() == "petal"
    petal.selectAll()
    qtbot.keyClicks(petal, "6.9")
    assert panel.answer.text() == "virginica"
    assert [bar.name for bar in panel.bars.bars] == list(SPECIES)
    assert [bar.stands_out for bar in panel.bars.bars] == [False, False, True]
    example = chosen.at(chosen.count() - 1)[0]
    assert example.origin == "your row" and example.inputs == pytest.approx([1.45])


def test_values_are_answered_in_the_unit_of_the_table_and_words_are_choices(qtbot):
    panel = shown(qtbot, prices(), VALUES, EXACT)
    town = field(panel, 1)
    assert isinstance(town, Choice) and town.currentData() == "Bonn"
    assert panel.answer.text() == "200,000" and panel.caption.text() == "price"
    town.setCurrentIndex(1)
    assert panel.answer.text() == "300,000"
    area = field(panel, 0)
    area.selectAll()
    qtbot.keyClicks(area, "150")
    assert panel.answer.text() == "400,000" and not panel.bars.isVisible()
    area.selectAll()
    qtbot.keyClick(area, Qt.Key.Key_Delete)
    assert panel.answer.text() == "300,000", "a missing number is the median"
    qtbot.keyClicks(area, "1e")
    assert panel.sentence.text()


def test_what_is_looked_at_elsewhere_fills_the_fields(qtbot):
    data = prices()
    panel = shown(qtbot, data, VALUES, EXACT)
    panel.show_example(Example.of(data.train, 1, "training example 2"))
    assert (field(panel, 0).text(), field(panel, 1).currentData()) == ("44.138", "Ulm")
    assert panel.origin.text() == "training example 2"
    panel.show_example(Example(np.zeros(784, np.float32), "your drawing"))
    assert panel.origin.text() == "training example 2"


def test_one_output_speaks_for_the_second_of_two_classes(qtbot):
    data = flowers()
    spec = Spec(sizes=(1, 1), output="sigmoid", cost="cross-entropy")
    network = Network([np.array([[9.0]])], [np.zeros(1)], output="sigmoid")
    panel = shown(qtbot, data, spec, network)
    panel._show_classes(("no", "yes"), np.array([0.2]))
    assert panel.answer.text() == "no"
    assert [bar.text for bar in panel.bars.bars] == ["80.0 %", "20.0 %"]


def test_another_table_with_other_columns_has_its_fields_at_once(qtbot):
    panel = shown(qtbot, flowers(), CLASSES, BY_PETAL)
    for data in (prices(), flowers()):
        panel.show_dataset(data)
        qtbot.waitUntil(lambda: field(panel, 0).isVisible())
        seen = field(panel, 0)
        assert not seen.visibleRegion().isEmpty(), "no room was left for the fields"


def test_a_number_far_outside_its_column_is_said_and_letters_are_marked_as_wrong(qtbot):
    panel = shown(qtbot, flowers(), CLASSES, BY_PETAL)
    petal = field(panel, 0)
    for typed, said in (
        ("8", ""),
        ("500", "petal: 500 is far outside 1–7."),
        ("abc", "Type a number, or nothing: it is missing."),
        ("5", ""),
    ):
        petal.selectAll()
        qtbot.keyClicks(petal, typed)
        assert (petal.text(), panel.sentence.text()) == (typed, said)
        assert bool(petal.property("bad")) == (typed == "abc")


def test_fields_and_bars_stay_in_sight_however_little_height_there_is(qtbot):
    panel = shown(qtbot, flowers(), CLASSES, BY_PETAL)
    panel.resize(256, panel.minimumSizeHint().height())
    assert panel._bars_scroll.height() >= panel.bars.sizeHint().height()
    assert panel._fields_scroll.height() >= field(panel, 0).height()


@pytest.mark.parametrize("height", range(150, 400, 50))
def test_nothing_is_left_empty_while_a_field_is_out_of_sight(qtbot, height):
    panel = shown(qtbot, prices(), VALUES, EXACT)
    panel.fields.setMinimumHeight(200)
    panel._fields_scroll.setMaximumHeight(200)
    panel.resize(256, height)
    below = panel.height() - panel.answer.geometry().bottom()
    assert panel._fields_scroll.height() == 200 or below < 30


def test_bars_are_as_high_as_they_need_and_no_higher(qtbot):
    panel = shown(qtbot, flowers(), CLASSES, BY_PETAL)
    assert 0 <= panel._bars_scroll.height() - panel.bars.sizeHint().height() <= len(SPECIES)
    assert panel._fields_scroll.height() == panel.fields.sizeHint().height()


@pytest.mark.parametrize("zoom", [18 / 11, 2.0])
def test_all_fields_are_seen_without_a_scroll_bar_in_larger_type(qtbot, zoom):
    panel = shown(qtbot, prices(), VALUES, EXACT)
    theme.apply(panel, "light", zoom)
    panel.resize(500, 1200)
    try:
        qtbot.waitUntil(lambda: panel._fields_scroll.height() == panel.fields.sizeHint().height())
        assert panel._fields_scroll.verticalScrollBar().maximum() == 0
    finally:
        theme.apply(panel, "light", 1.0)


@pytest.mark.parametrize("far", [0.0, 1.7e9, -1.7e9])
def test_numbers_far_from_0_are_seen_whole_in_their_fields(qtbot, far):
    data = prices()
    area, town = data.table.inputs
    moved = {name: far + getattr(area, name) for name in ("mean", "median", "low", "high")}
    table = replace(data.table, inputs=(replace(area, **moved), town))
    panel = shown(qtbot, replace(data, table=table), VALUES, EXACT)
    [cell] = [each for each in panel.findChildren(CellField) if each.isVisible()]
    for value in (area.mean + 0.4, area.low, area.high):
        cell.set_value(far + value)
        room = cell.width() - 10  # its padding and its frame
        assert cell.fontMetrics().horizontalAdvance(cell.text()) <= room
    assert panel.fields.width() <= panel.width() - 32


@pytest.mark.parametrize("far", [0.0, 1.7e9])
def test_many_fields_leave_room_for_the_scroll_bar_beside_them(qtbot, far):
    """The column is no wider than the one of the smallest window, whatever the names."""
    data = prices()
    area = data.table.inputs[0]
    moved = {name: far + getattr(area, name) for name in ("mean", "median", "low", "high")}
    many = [replace(area, name=f"feature number {n}", **moved) for n in range(30)]
    panel = shown(qtbot, data, VALUES, EXACT)
    for zoom in (1.0, 1.5):
        theme.apply(panel, "light", zoom)
        panel.resize(round(256 * zoom), 500)
        try:
            panel.fields.show_table(replace(data.table, inputs=tuple(many)))
            panel._let_all_be_seen()
            bars = panel._fields_scroll
            qtbot.waitUntil(lambda bars=bars: bars.verticalScrollBar().isVisible())
            qtbot.waitUntil(lambda bars=bars: not bars.horizontalScrollBar().isVisible())
        finally:
            theme.apply(panel, "light", 1.0)


@pytest.mark.parametrize("name", ["flipper length (mm)", "flipper_length_of_it", "翅膀的长度" * 4])
def test_a_long_name_has_two_lines_each_within_its_room(qtbot, name):
    made = NameLabel(name)
    qtbot.addWidget(made)
    made.show()
    made.resize(116, 40)
    lines = made.text().split("\n")
    assert len(lines) == 2 and (" " not in name or lines == ["flipper length", "(mm)"])
    assert max(map(made.fontMetrics().horizontalAdvance, lines)) <= 116
    made.resize(made.sizeHint().width(), 40)
    assert made.text() == name


def test_a_number_is_written_as_in_the_table_and_without_commas_while_it_is_typed(qtbot):
    cell, told = CellField(), []
    qtbot.addWidget(cell)
    cell.textChanged.connect(told.append)
    shown_as = {14.0: "14", 40.9: "40.9", 4000.0: "4,000", -1234.5: "−1,234.5", 0.0: "0"}
    for value, text in shown_as.items():
        cell.set_value(value)
        assert (cell.text(), cell.typed, cell.problem) == (text, value, "")
    cell.set_value(3700.0)
    told.clear()
    with qtbot.waitExposed(cell):
        cell.show()
    cell.activateWindow()
    cell.setFocus()
    qtbot.waitUntil(cell.hasFocus)
    assert (cell.text(), cell.typed) == ("3700", 3700.0)
    cell.set_value(4000.0)
    assert (cell.text(), cell.typed) == ("4000", 4000.0)
    told.clear()
    cell.clearFocus()
    assert (cell.text(), cell.typed, told) == ("4,000", 4000.0, [])
    cell.setFocus()
    cell.selectAll()
    qtbot.keyClicks(cell, "5100")
    assert told[-1] == "5100" and cell.typed == 5100.0
    qtbot.keyClick(cell, Qt.Key.Key_Return)
    cell.clearFocus()
    assert (cell.text(), cell.typed) == ("5,100", 5100.0)


def test_fields_of_a_table_that_was_chosen_before_an_audience_are_as_those_chosen_at_work(qtbot):
    """They grow, and come back: as high as others, and no wider than the column."""
    panel = shown(qtbot, flowers(), CLASSES, BY_PETAL)
    before = field(panel, 0).height(), panel.fields.sizeHint()
    theme.apply(panel, "light", 1.5)
    try:
        panel.show_dataset(flowers())
        assert field(panel, 0).minimumHeight() == round(1.5 * before[0])
    finally:
        theme.apply(panel, "light", 1.0)
    qtbot.waitUntil(lambda: panel.fields.sizeHint() == before[1])
    assert field(panel, 0).minimumHeight() == before[0]
