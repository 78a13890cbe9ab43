"""Another language finds the columns as wide as they were, and all that the form says said."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from tests.gui.conftest import opened_window
from tests.gui.window.hands import child, pick
from tests.gui.window.test_language import choose, english_again  # noqa: F401, a fixture

WIDTHS = {1600: ("zh_CN", "en"), 1800: ("zh_CN",), 1280: ("en",)}


@pytest.mark.long
def test_columns_are_as_wide_and_the_form_says_all_it_said(qtbot, own_places, tmp_path):
    """At every width, however often another language is chosen there."""
    window = opened_window()
    window.show()
    the_form_has_much_to_say(qtbot, window, tmp_path / "none.csv")
    in_english = said_by_form(window)
    for width, codes in WIDTHS.items():
        window.resize(width, 1000)
        if width == 1800:
            something_is_typed(qtbot, window)
            in_english = said_by_form(window)
        QTest.qWait(50)
        before = columns(window)
        assert before["draw_dock"][1] == width
        for code in codes:
            window = choose(window, code)
            QTest.qWait(50)
            assert columns(window) == before, (width, code)
            said = said_by_form(window)
            assert said == in_english if code == "en" else len(said[0]) == len(in_english[0])


def the_form_has_much_to_say(qtbot, window, missing):
    """Of a network made by hand, and of data that are not there."""
    pick(qtbot, window, "spiral")
    window.commands.take_network(window.session.latest.network.changed(0, 0, 0, 2.0))
    with qtbot.waitSignal(window.session.data_failed):
        window.commands.take_own_data(missing)
    qtbot.waitUntil(lambda: window.session.is_ready)
    said, items = said_by_form(window)
    assert "Not drawn: this network was opened or made by hand." in said
    assert "none.csv (could not be read)" in dict(items)


def something_is_typed(qtbot, window):
    """And not finished: it is no number yet."""
    window.activateWindow()
    field = child(window, "data_size")
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "-")
    assert "Type a whole number." in said_by_form(window)[0]


def columns(window):
    """Where each dock that is seen begins and ends."""
    docks = [dock for dock in window.docks.docks if dock.isVisible()]
    return {dock.objectName(): (dock.x(), dock.x() + dock.width()) for dock in docks}


def said_by_form(window):
    """Its labels, and the items of its list of data with what is said of them."""
    data, hint = window.panel.form.data, Qt.ItemDataRole.ToolTipRole
    labels = [each for each in window.panel.findChildren(QLabel) if each.isVisible()]
    items = [(data.itemText(at), data.itemData(at, hint)) for at in range(data.count())]
    return [each.text() for each in labels], items
