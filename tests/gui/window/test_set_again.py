"""What is set as it was in another window, and what is left: another kind of control, a slider."""

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from nnviz.data.hand import Style
from nnviz.gui.controls.stop_slider import StopSlider
from nnviz.gui.controls.symbol_row import SymbolRow
from nnviz.gui.handwriting.writing_view import WritingView
from nnviz.gui.lesson.scale import NumberOnScale
from nnviz.gui.window.language.controls import set_again, settings_in

STOPS = (0.0, 0.2, 0.5, 1.0)


def part_of(qtbot, control):
    part = QWidget()
    qtbot.addWidget(part)
    control.setObjectName("value")
    QVBoxLayout(part).addWidget(control)
    return part


def choice_at(at):
    choice = QComboBox()
    choice.addItems(["a", "b", "c"])
    choice.setCurrentIndex(at)
    return choice


def test_the_same_kind_is_set_and_another_is_not(qtbot):
    before = part_of(qtbot, QLineEdit("0.5, 1")), part_of(qtbot, choice_at(2))
    choice, line = choice_at(1), QLineEdit("7")
    parts = part_of(qtbot, choice), part_of(qtbot, line)
    for settings in map(settings_in, before):
        for part in parts:
            set_again(part, settings)
    assert choice.currentIndex() == 2 and line.text() == "0.5, 1"


@pytest.mark.parametrize("at", [0, 1, 2])
def test_a_number_between_two_stops_is_not_written_by_its_slider(qtbot, at):
    """Of all that show a number on a slider, those in the other window showing another one."""
    rows, other = numbers_on_sliders(0.3)[at], numbers_on_sliders(1.0)[at]
    for row in (rows, other):
        qtbot.addWidget(row)
    assert rows.slider.value() != other.slider.value()
    heard = []
    for told in ("value_edited", "chosen", "picked"):
        if hasattr(other, told):
            getattr(other, told).connect(lambda *said: heard.append(said))
    place = other.slider.value()
    set_again(other, settings_in(rows))
    assert not heard and other.slider.value() == place


def numbers_on_sliders(number):
    row, stops, scale = SymbolRow("η", "rate", STOPS), StopSlider("x", STOPS, str), NumberOnScale()
    row.set_value(number)
    stops.show_number(number)
    scale.show_scale(0, 1, number, "")
    return row, stops, scale


def test_the_style_of_handwriting_is_as_it_was_though_no_slider_can_stand_there(qtbot):
    views = WritingView(), WritingView()
    for view in views:
        qtbot.addWidget(view)
    views[0]._take(Style(slant=0.33, pen=1.27))
    set_again(views[1], settings_in(views[0]))
    assert views[1]._style == Style(slant=0.33, pen=1.27)
