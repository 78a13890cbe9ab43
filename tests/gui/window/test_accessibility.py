"""Every control can be reached by Tab and has a name that can be spoken."""

from functools import cache

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from nnviz.gui.desks.table import DESKS
from nnviz.gui.heard.items import OnePicture
from nnviz.gui.pictures.marked import Marked
from nnviz.gui.view import View
from nnviz.gui.window import presentation, reading_order
from tests.gui.heard.items import wrong_items
from tests.gui.window.hands import pick


@pytest.fixture(params=["handwriting", "moons"])
def window(request, qtbot, window_anew, monkeypatch):
    """With pictures, or with points; of these type is not enlarged before an audience."""
    window = window_anew
    if request.param == "moons":
        monkeypatch.setattr(presentation, "zoom_for", lambda _size: 1.0)
    window.resize(1920, 1080)
    if request.param != window.session.spec.data:
        pick(qtbot, window, request.param)
    window.session.step("epoch")
    qtbot.waitUntil(lambda: window.session.latest.epoch == 1)
    return window


def settings(window):
    """Ways for the window to be, one after the other, each with the part that is new in it."""
    for dock in window.docks.docks:
        dock.show()
    yield "all docks", window
    for number, page in enumerate(window.drawer.views):
        window.drawer.open_page(page)
        yield page.name, window.drawer if number else window
    window.drawer.set_open(False)
    window.presentation.enter()
    yield "presentation", window
    window.docks.fold(False)
    yield "presentation with design", window
    window.presentation.leave()


def path(widget):
    names = []
    while widget is not None:
        names.append(widget.objectName() or type(widget).__name__)
        widget = widget.parentWidget()
    return " < ".join(names[:4])


def controls(part):
    """All there that takes the focus now, but for parts of a control that has it."""
    found = [w for w in part.findChildren(QWidget) if w.window() is part.window()]
    return [
        w
        for w in found
        if w.isVisible()
        and w.isEnabled()
        and w.focusPolicy() != Qt.FocusPolicy.NoFocus
        and w.focusProxy() is None
        and not isinstance(w, View)  # takes the keys that its controls have no use for
        and not w.objectName().startswith("qt_")
    ]


def spoken(widget):
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def reached(window, part):
    """What Tab goes through, once round the window, or from the drawer's words out of it.

    The order is looked up once: nothing is laid out anew meanwhile.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(reading_order, "stops", cache(reading_order.stops))
        return gone_through(window, part)


def gone_through(window, part):
    start = window.run_bar.run_button if part is window else window.drawer.tabs
    start.setFocus(Qt.FocusReason.TabFocusReason)
    seen = [QApplication.focusWidget()]
    for _ in range(400):
        window.focusNextChild()
        at = QApplication.focusWidget()
        if at is None or at is seen[0] or not part.isAncestorOf(at):
            break
        seen.append(at)
    assert (at is seen[0]) == (part is window), "round the window, and out of its parts"
    return seen


def is_one_of_several(control, seen):
    """Whether arrow keys go there from one that Tab goes to, as among radio buttons."""
    group = control.group() if isinstance(control, QAbstractButton) else None
    if group is not None and group.exclusive():
        return any(button in seen for button in group.buttons())
    return False


def test_every_control_and_painted_item_has_a_name_and_its_turn(window):
    window.activateWindow()
    nameless, unreachable, wrong = set(), set(), set()
    for setting, part in settings(window):
        QApplication.processEvents()
        seen = reached(window, part)
        for control in controls(part):
            if not spoken(control).strip():
                nameless.add(path(control))
            if control not in seen and not is_one_of_several(control, seen):
                unreachable.add(f"{setting}: {path(control)}")
        wrong |= wrong_items(part)
    assert nameless == set()
    assert unreachable == set()
    assert wrong == set()


@pytest.mark.long
@pytest.mark.parametrize("window", ["handwriting"], indirect=True)
def test_what_is_painted_on_desks_and_pages_has_items(window):
    for entry in DESKS:
        window.course.desks.open(entry.name)
        QApplication.processEvents()
        assert wrong_items(window) == set(), entry.name
    window.sweeps.open()
    QApplication.processEvents()
    assert wrong_items(window) == set()
    window.filling.make_all()
    pictures = [part for part in window.findChildren(QWidget) if isinstance(part, OnePicture)]
    pictures = [each for each in pictures if not isinstance(each, Marked)]  # words stand beside it
    assert pictures and [path(each) for each in pictures if not spoken(each).strip()] == [], (
        "also those that are hidden as yet"
    )
