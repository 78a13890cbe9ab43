"""What the window looks like, chosen in its menu and kept."""

import pytest
from PySide6.QtWidgets import QMenu

from nnviz.gui.look import motion, theme
from nnviz.gui.window.parts.view_menu import ViewMenu
from nnviz.gui.window.sizes import LEAST


@pytest.fixture
def menu(window):
    menu = window.run_bar.file_menu.findChild(ViewMenu)
    menu.aboutToShow.emit()
    yield menu
    motion.keep_still(False)


def entry(menu, name):
    [found] = [action for action in menu.actions() if action.objectName() == name]
    return found


def ticked(menu):
    """Of all but the docks, which have no names."""
    return [a.objectName() for a in menu.actions() if a.isChecked() and a.objectName()]


def test_all_menus_are_lower_than_a_small_screen(window, menu):
    """Or Qt breaks them into columns."""
    file_menu = window.run_bar.file_menu
    for each in (file_menu, *file_menu.findChildren(QMenu)):
        assert each.sizeHint().height() < LEAST.height(), each.title()
    assert {dock.toggleViewAction() for dock in window.docks.docks} <= {*menu.actions()}


def test_high_contrast_and_stillness_are_chosen_at_once_and_kept(window, menu):
    assert ticked(menu) == ["theme_system"]
    entry(menu, "theme_contrast").trigger()
    assert theme.current().name == "contrast" and window.preferences.theme == "contrast"
    entry(menu, "still").trigger()
    assert motion.is_still() and window.preferences.still
    window.toggle_theme()
    menu.aboutToShow.emit()
    assert ticked(menu) == ["theme_light", "still"]
    entry(menu, "still").trigger()
    assert not motion.is_still() and not window.preferences.still


def test_the_menu_has_one_column_on_a_small_screen_and_the_docks_are_under_view(window, menu):
    """Where it is higher than the screen Qt makes a second column, as for Quit alone."""
    assert window.run_bar.file_menu.sizeHint().height() < 640
    shown = [action.text() for action in menu.actions()]
    assert {dock.toggleViewAction().text() for dock in window.docks.docks} <= set(shown)
    assert shown[-1] == "Default layout"
