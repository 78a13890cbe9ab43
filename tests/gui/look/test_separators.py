import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHoverEvent
from PySide6.QtWidgets import QDockWidget, QStyle, QWidget

from nnviz.gui.look import theme
from nnviz.gui.look.sections import SectionedWindow


@pytest.fixture
def window(qtbot, qapp):
    """Two docks beside each other."""
    qapp.setStyleSheet("")  # as beside any window of sections
    window = SectionedWindow()
    theme.apply(window, "light")
    window.left, window.right = QDockWidget(), QDockWidget()
    for dock in (window.left, window.right):
        dock.setWidget(QWidget())
        window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
    window.splitDockWidget(window.left, window.right, Qt.Orientation.Horizontal)
    window.resize(400, 200)
    qtbot.addWidget(window)
    window.show()
    yield window
    theme.apply(window, "light", 1.0)


def between(window):
    """A place in the middle of the separator, and how wide it is."""
    first, last = window.left.geometry().right() + 1, window.right.x()
    return QPoint((first + last) // 2, 100), last - first


def color(window):
    place, _ = between(window)
    return window.grab().toImage().pixelColor(place).name().upper()


def test_separators_are_as_wide_as_the_zoom_says(window, qapp):
    extent = QStyle.PixelMetric.PM_DockWidgetSeparatorExtent
    for zoom, width in ((1.0, 5), (1.6, 8), (4.4, 22)):
        theme.apply(window, "light", zoom)
        qapp.processEvents()
        assert window.style().pixelMetric(extent, None, window) == width
        assert between(window)[1] == width


def test_separators_have_the_colour_of_paper_and_the_accent_under_the_mouse(window, qapp):
    for name, colors in {"light": theme.LIGHT, "dark": theme.DARK}.items():
        theme.apply(window, name)
        qapp.processEvents()
        assert color(window) == colors.paper
        at = QPointF(between(window)[0])
        qapp.sendEvent(window, QHoverEvent(QEvent.Type.HoverMove, at, at, at))
        assert color(window) == colors.accent
        out = QPointF(-1, -1)
        qapp.sendEvent(window, QHoverEvent(QEvent.Type.HoverLeave, out, out, at))


def test_what_is_in_the_window_wears_no_sheet_of_it(window):
    assert not window.styleSheet()
    assert window.left.style().name() == "fusion" != window.style().name()
