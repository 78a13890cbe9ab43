"""What a person does with the window: finds a control by its name, clicks, types, trains."""

import warnings
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from nnviz.gui.look.zoom import current
from nnviz.gui.message import Message
from nnviz.gui.window import presentation
from nnviz.gui.window.presentation import zoom_for
from nnviz.session.run_state import RunState

LEFT = Qt.MouseButton.LeftButton
SCREENS = [
    (1024, 640),
    (1024, 768),
    (1366, 768),
    (1440, 900),
    (1920, 1080),
]
"""Of audiences: width and height in pixels."""


def child(window, name):
    """The widget of that objectName."""
    return window.findChild(QWidget, name)


@contextmanager
def told_after_an_error(window):
    """What comes by itself meanwhile, as an end does, leaves an error until that has been read."""
    bar = window.message_bar
    bar.show_message(Message("It cannot be written.", "error"))
    bar.unread.start(600_000)  # however long it takes here
    yield
    assert bar.text() == "It cannot be written.", "nobody has done anything"
    bar.unread.stop()
    bar.unread.timeout.emit()


def view_of(window, kind):
    """The window's view of that class."""
    return next(view for view in window.views if isinstance(view, kind))


def click(qtbot, window, name):
    """On the left of the button, where a menu at its right does not open."""
    widget = child(window, name)
    assert widget.isVisible() and widget.isEnabled(), name
    qtbot.waitUntil(lambda: not widget.size().isEmpty())  # it may not have been laid out
    place = QPoint(min(widget.width() // 2, 30), widget.height() // 2)
    qtbot.mouseClick(widget, LEFT, pos=place)


def type_into(qtbot, window, name, text):
    """Instead of what is in the field, with Return at the end."""
    field = child(window, name)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def pick(qtbot, window, data):
    """Choose a data set from the list, and wait for it."""
    choice = child(window, "dataset_choice")
    with qtbot.waitSignal(window.session.data_ready):
        choice.setCurrentIndex(choice.findData(data))


def drop(window, data):
    """On the middle of the window, from another program; it is taken."""
    place, copy = window.rect().center(), Qt.DropAction.CopyAction
    held = LEFT, Qt.KeyboardModifier.NoModifier
    with warnings.catch_warnings():  # from Qt 6.12 on a QPointF is wanted, which 6.11 does not take
        warnings.simplefilter("ignore", DeprecationWarning)
        entering = QDragEnterEvent(place, copy, data, *held)
    for event in (entering, QDropEvent(QPointF(place), copy, data, *held)):
        QApplication.sendEvent(window, event)
        assert event.isAccepted()


def present(qtbot, window, width=1366, height=768):
    """On a screen of this size, whatever the size of the one that Qt makes up here."""
    zoom = zoom_for(QSize(width, height))
    if not window.presentation.is_on:
        with pytest.MonkeyPatch.context() as patch:  # or it would be made large for that one first
            patch.setattr(presentation, "zoom_for", lambda _size: zoom)
            window.presentation.enter()
        QApplication.processEvents()
    window.resize(width, height)
    QApplication.processEvents()
    window.presentation.fit()
    assert current() == zoom
    QApplication.processEvents()


def open_page(qtbot, window, kind):
    """The drawer's page of this class of view, by a click on its word."""
    view, tabs = view_of(window, kind), child(window, "drawer_tabs")
    if not view.isVisible():  # a second click would close it
        place = tabs.tabRect([page.view for page in window.drawer.views].index(view)).center()
        qtbot.mouseClick(tabs, LEFT, pos=place)
    qtbot.waitUntil(view.isVisible)
    return view


def train_to_the_end(qtbot, window, epochs=3):
    """Of so many epochs."""
    type_into(qtbot, window, "epochs", str(epochs))
    click(qtbot, window, "run_button")
    qtbot.waitUntil(lambda: window.session.state is RunState.FINISHED)
