import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QDialog, QDockWidget, QMainWindow
from shiboken6 import delete, isValid

from nnviz.gui.look.pauses import afterwards, pause, unseen


@pytest.fixture
def window(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    window.dock = QDockWidget(window)
    window.addDockWidget(window.dockWidgetArea(window.dock).LeftDockWidgetArea, window.dock)
    window.show()
    return window


def test_a_change_in_a_change_is_part_of_it(window):
    with unseen(window):
        with unseen(window):
            assert not window.updatesEnabled()
        assert not window.updatesEnabled()
    assert window.updatesEnabled()


def test_after_an_error_the_window_is_painted(window):
    with pytest.raises(ValueError, match="a part"), unseen(window):
        raise ValueError("a part")
    assert window.updatesEnabled()


def test_a_dock_that_comes_out_meanwhile_is_painted(window):
    with unseen(window):
        window.dock.setFloating(True)
    assert window.dock.isWindow() and window.dock.updatesEnabled()


def test_a_dock_that_is_out_is_not_painted_either(window):
    window.dock.setFloating(True)
    with unseen(window):
        assert not window.dock.updatesEnabled()
    assert window.dock.updatesEnabled()


def test_a_dialog_that_goes_meanwhile_keeps_nothing_from_being_painted(window):
    dialog = QDialog(window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
    with unseen(window):
        QTimer.singleShot(0, dialog.reject)
        while isValid(dialog):
            pause()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert window.updatesEnabled()


def test_a_window_that_goes_meanwhile_is_not_painted():
    window = QMainWindow()
    window.show()
    with unseen(window):
        delete(window)
    assert not isValid(window)


def test_in_a_pause_events_have_a_turn(window):
    done = []
    QTimer.singleShot(0, lambda: done.append(window.updatesEnabled()))
    with unseen(window):
        pause()
        assert done == [False]


def test_what_is_for_afterwards_is_done_in_no_pause_and_not_where_its_object_has_gone(
    qtbot, window
):
    done, gone = [], QObject()
    QTimer.singleShot(0, lambda: afterwards(window, lambda: done.append("in a pause")))
    afterwards(gone, lambda: done.append("gone"))
    gone.deleteLater()
    with unseen(window):
        for _ in range(3):
            pause()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert done == []
    qtbot.waitUntil(lambda: done == ["in a pause"])
    afterwards(window, lambda: done.append("last"))
    qtbot.waitUntil(lambda: done[-1] == "last")
    assert done == ["in a pause", "last"]


def test_what_was_asked_for_before_a_change_is_painted_after_it(qtbot, window):
    qtbot.waitExposed(window)
    window.update()
    with unseen(window):
        pause()
        window.resize(window.width() + 50, window.height())
    painted = Painted(window)
    qtbot.waitUntil(lambda: painted.is_so)
    window.update()
    painted.is_so = False
    qtbot.waitUntil(lambda: painted.is_so)


class Painted(QObject):
    """Whether the window has been painted since."""

    def __init__(self, window):
        super().__init__(window)
        self.is_so = False
        window.installEventFilter(self)

    def eventFilter(self, _window, event):
        self.is_so |= event.type() == QEvent.Type.Paint
        return False
