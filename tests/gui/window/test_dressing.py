import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from tests.gui.look.test_sections import ONCE
from tests.gui.window.hands import present


class StyleChanges(QObject):
    """Counts those that the widgets of a window hear of, and notes who they are."""

    def __init__(self, window):
        super().__init__()
        self.heard = {}
        self._inside = {window, *window.findChildren(QWidget)}
        QApplication.instance().installEventFilter(self)

    def eventFilter(self, widget, event):
        if event.type() is QEvent.Type.StyleChange and widget in self._inside:
            self.heard[widget] = self.heard.get(widget, 0) + 1
        return False

    def close(self):
        QApplication.instance().removeEventFilter(self)


@pytest.mark.long
def test_a_theme_is_put_on_once_and_not_by_pages_that_nobody_sees(one_window):
    drawer = one_window.drawer
    for view in drawer.views:
        drawer.open_page(view)
    changes = StyleChanges(one_window)
    one_window.toggle_theme()
    changes.close()
    one_window.toggle_theme()
    shown, *hidden = sorted(drawer.views, key=lambda view: not view.isVisible())
    drawer.set_open(False)
    assert changes.heard and max(changes.heard.values()) <= ONCE
    assert any(shown.isAncestorOf(widget) for widget in changes.heard)
    assert not [w for w in changes.heard if any(page.isAncestorOf(w) for page in hidden)]


def test_before_an_audience_the_form_keeps_its_sheet_until_it_is_back(qtbot, one_window):
    changes = StyleChanges(one_window)
    present(qtbot, one_window)
    one_window.presentation.leave()
    changes.close()
    one_window.resize(1280, 800)
    assert changes.heard
    assert not [widget for widget in changes.heard if one_window.panel.isAncestorOf(widget)]
