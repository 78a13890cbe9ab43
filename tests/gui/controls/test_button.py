from types import SimpleNamespace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QMenu

from nnviz.gui.controls.button import Button
from nnviz.gui.look import theme
from nnviz.gui.run.bar_buttons import SplitButton

LEFT = Qt.MouseButton.LeftButton


def shown(qtbot, button):
    qtbot.addWidget(button)
    theme.apply(button, "light")
    with qtbot.waitExposed(button):
        button.show()
    button.activateWindow()
    return button


@pytest.mark.parametrize("role", ["primary", "outlined", "text", "quiet"])
def test_the_caption_fits(qtbot, role):
    button = shown(qtbot, Button("Caption", "play", role))
    words = button.fontMetrics().horizontalAdvance("Caption")
    assert button.sizeHint().width() >= words + 16


def test_focus_by_keyboard_draws_a_ring_and_by_mouse_none(qtbot):
    button = shown(qtbot, Button("Reset", "reset"))
    button.clearFocus()
    plain = button.grab().toImage().pixelColor(1, 16)
    button.setFocus(Qt.FocusReason.MouseFocusReason)
    assert button.grab().toImage().pixelColor(1, 16) == plain
    button.clearFocus()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert button.grab().toImage().pixelColor(1, 16).name().upper() == theme.LIGHT.accent


def test_the_icon_changes(qtbot):
    button = shown(qtbot, Button("Train", "play", "primary"))
    before = button.grab().toImage()
    button.show_icon("pause")
    assert button.icon_name == "pause"
    assert button.grab().toImage() != before


def test_a_disabled_button_looks_disabled(qtbot):
    button = shown(qtbot, Button("Train", "play", "primary"))
    button.setEnabled(False)
    assert button.grab().toImage().pixelColor(8, 8).name().upper() == theme.LIGHT.hover


@pytest.fixture
def split(qtbot):
    button = SplitButton("Step", "step")
    button.variants.addAction("One epoch")
    return shown(qtbot, button)


def test_the_body_of_a_split_button_clicks(qtbot, split):
    clicks = QSignalSpy(split.clicked)
    qtbot.mouseClick(split, LEFT)
    assert (clicks.count(), split.variants.isVisible()) == (1, False)


def test_its_end_opens_the_menu(qtbot, split):
    clicks = QSignalSpy(split.clicked)
    qtbot.mouseClick(split, LEFT, pos=QPoint(split.width() - 6, split.height() // 2))
    assert (clicks.count(), split.variants.isVisible()) == (0, True)
    split.variants.close()


def test_the_down_key_opens_the_menu(qtbot, split):
    qtbot.keyClick(split, Qt.Key.Key_Down)
    assert split.variants.isVisible()
    split.variants.close()


@pytest.mark.parametrize(
    ("reason", "clicks"),
    [(Qt.FocusReason.MouseFocusReason, 0), (Qt.FocusReason.TabFocusReason, 1)],
    ids=["clicked", "by tab"],
)
def test_space_belongs_to_a_button_only_where_its_ring_shows(qtbot, reason, clicks):
    button = shown(qtbot, Button("Clear", "clear"))
    button.clearFocus()
    button.setFocus(reason)
    clicked = QSignalSpy(button.clicked)
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert clicked.count() == clicks


def test_a_terse_button_is_as_wide_as_its_icon_and_keeps_its_name(qtbot):
    button = shown(qtbot, Button("Reset", "reset", name="Reset"))
    before, caption = button.sizeHint().width(), button.caption_width
    button.set_terse(True)
    assert button.sizeHint().width() == before - caption
    assert (button.text(), button.accessibleName()) == ("Reset", "Reset")


def test_one_that_wraps_is_as_high_as_its_caption_where_it_is_narrow(qtbot):
    button = Button("words in a long caption", "play", "primary", wraps=True)
    shown(qtbot, button)
    whole = button.sizeHint()
    assert button.heightForWidth(whole.width()) == whole.height()
    assert button.minimumSizeHint().width() < whole.width()
    line = button.fontMetrics().lineSpacing()
    assert button.heightForWidth(button.minimumSizeHint().width()) > whole.height() + 2 * line
    assert not Button("words in a long caption").hasHeightForWidth()


@pytest.mark.parametrize("own", [True, False])
def test_it_is_not_lit_any_more_when_the_mouse_has_left_it_for_its_menu(qtbot, monkeypatch, own):
    button, menu = Button("", "menu", "icon"), QMenu()
    qtbot.addWidget(menu)
    menu.addAction("one")
    shown(qtbot, button)
    QApplication.sendEvent(button, QEvent(QEvent.Type.Enter))
    assert button.underMouse()
    if own:
        button.setMenu(menu)
        menu.popup(QPoint(0, 0))
    else:
        button.open_menu_under(menu)
    elsewhere = SimpleNamespace(pos=lambda: QPoint(-999, -999))
    monkeypatch.setattr("nnviz.gui.controls.button.QCursor", elsewhere)
    menu.actions()[0].trigger()
    menu.hide()
    qtbot.waitUntil(lambda: not button.underMouse())
