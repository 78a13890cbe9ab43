"""Who hears is told where the keyboard is among painted items, and what changes there."""

import gc
import weakref

import numpy as np
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from nnviz.gui.controls.choice import Choice
from nnviz.gui.controls.rows import column
from nnviz.gui.heard import listener
from nnviz.gui.heard.beginning import begin
from nnviz.gui.heard.interfaces import interface_of
from nnviz.gui.heard.items import is_stop_for_ears
from nnviz.gui.pad.digit_bars import DigitBars
from nnviz.gui.pad.drawing_pad import DrawingPad
from nnviz.gui.window.reading_order import stops
from tests.gui.heard.items import NAME, names_of, wrong_items

TAB = Qt.FocusReason.TabFocusReason


@pytest.fixture
def told(monkeypatch):
    """All that is told, in words, while somebody hears."""
    found = []

    def tell(event):
        thing = event.accessibleInterface()
        said = event.message() if hasattr(event, "message") else thing.text(NAME)
        found.append((event.type().name, said))

    monkeypatch.setattr(listener, "_tell", tell)
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    return found


@pytest.fixture
def parts(qtbot, qapp):
    """Bars and a list of choices in a window that has the keyboard, followed by a listener."""
    begin(qapp)
    whole, bars, choice = QWidget(), DigitBars(), Choice()
    column(choice, bars, of=whole)
    choice.setAccessibleName("Data set")
    for name in ("Handwriting", "MNIST"):
        choice.add(name, name)
    bars.set_values(np.arange(10) / 45)
    qtbot.addWidget(whole)
    whole.resize(300, 400)
    whole.show()
    whole.activateWindow()
    qtbot.waitUntil(whole.isActiveWindow)
    following = listener.listener()
    yield bars, choice, following
    following._let_go()


def test_arrows_go_from_item_to_item_for_who_hears(qtbot, told, parts):
    bars, _, _ = parts
    bars.setFocus(TAB)
    qtbot.waitUntil(lambda: told == [("Focus", "0: < 0.1 %")])
    qtbot.keyClick(bars, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: told[1:] == [("Focus", "1: 2.2 %")])
    qtbot.keyClick(bars, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: told[2:] == [("Focus", "9: 20.0 %")])
    assert interface_of(bars).focusChild().text(NAME) == "9: 20.0 %"
    state = interface_of(bars, 9).state()
    assert state.focused and state.selected and not interface_of(bars, 8).state().focused


def test_a_change_of_what_is_looked_at_is_told_and_no_other(told, parts):
    bars, _, following = parts
    bars.setFocus(TAB)
    following._look()
    del told[:]
    following._look()
    assert told == []
    bars.set_values(np.arange(10)[::-1] / 45)
    following._look()
    assert told == [("NameChanged", "0: 20.0 %"), ("Announcement", "20.0 %")]
    bars.clearFocus()
    bars.set_values(np.arange(10) / 45)
    following._look()
    assert len(told) == 2


def test_nothing_is_reckoned_or_told_while_nobody_hears(qtbot, monkeypatch, parts):
    bars, choice, following = parts
    asked = []
    monkeypatch.setattr(DigitBars, "heard", lambda *_: asked.append("item"))
    monkeypatch.setattr(QAccessible, "isActive", lambda: False)
    bars.setFocus(TAB)
    qtbot.keyClick(bars, Qt.Key.Key_Down)
    qtbot.wait(0)
    assert following._watched is None and not following._pace.isActive() and asked == []
    assert stops(bars.window()) == [choice] and not is_stop_for_ears(bars)


def test_tab_stops_at_painted_items_for_who_hears(told, parts):
    bars, choice, _ = parts
    assert stops(bars.window()) == [choice, bars]


def test_a_list_says_what_it_is_for_and_then_what_is_chosen(told, parts):
    _, choice, following = parts
    said = interface_of(choice)
    assert said.text(NAME) == "Data set" and said.role() == QAccessible.Role.ComboBox
    assert said.text(QAccessible.Text.Description) == "Handwriting"
    choice.clearFocus()
    choice.setFocus(TAB)
    following._look()
    choice.setCurrentIndex(1)
    following._look()
    assert told[-1] == ("Announcement", "MNIST")


def test_items_come_and_go_with_what_is_painted(parts):
    bars, _, _ = parts
    last = interface_of(bars, 9)
    bars.set_names(("round", "square"))
    assert names_of(bars) == ["round", "square"] and wrong_items(bars) == set()
    assert not last.isValid() and last.text(NAME) == ""


def test_a_tooltip_is_heard_without_its_marks(told, parts):
    bars, choice, _ = parts
    bars.setToolTip("<p>How sure</p><p>it is &amp; was</p>")
    bars.setAccessibleDescription("")
    bars.setFocus(TAB)
    assert bars.accessibleDescription() == "How sure it is & was"
    choice.setFocus(TAB)
    bars.setToolTip("<p>anew</p>")
    bars.setFocus(TAB)
    assert bars.accessibleDescription() == "anew"


def test_what_comes_of_a_drawing_is_told_on_the_pad(qtbot, told, parts):
    bars, _, following = parts
    pad = DrawingPad()
    bars.window().layout().addWidget(pad)
    pad.show()
    read = ["draw a digit"]
    pad.outcome = lambda: read[0]
    pad.setFocus(TAB)
    following._look()
    read[0] = "7"
    following._look()
    assert told == [("DescriptionChanged", "Drawing pad"), ("Announcement", "7")]
    assert interface_of(pad).role() == QAccessible.Role.Graphic


def test_what_is_gone_is_not_kept_for_who_heard_it(qapp, told):
    begin(qapp)
    gone = []
    for _ in range(3):
        bars, choice = DigitBars(), Choice()
        assert names_of(bars) and interface_of(choice).text(NAME) == ""
        gone += [weakref.ref(bars), weakref.ref(choice)]
        bars.deleteLater()
        choice.deleteLater()
    del bars, choice
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert [each() for each in gone] == [None] * 6
