import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy

from nnviz.gui.controls.slider import Slider
from nnviz.gui.look import theme
from tests.gui.wheel import turn_wheel

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def slider(qtbot):
    slider = Slider(10)
    slider.resize(116, 20)
    qtbot.addWidget(slider)
    with qtbot.waitExposed(slider):
        slider.show()
    return slider


@pytest.mark.parametrize(("x", "value"), [(0, 0), (8, 0), (58, 5), (108, 10), (115, 10)])
def test_it_goes_where_it_is_clicked(qtbot, slider, x, value):
    qtbot.mouseClick(slider, LEFT, pos=QPoint(x, 10))
    assert slider.value() == value


def test_dragging_without_tracking_decides_when_let_go(qtbot, slider):
    slider.setTracking(False)
    moved, changed = QSignalSpy(slider.sliderMoved), QSignalSpy(slider.valueChanged)
    qtbot.mousePress(slider, LEFT, pos=QPoint(28, 10))
    qtbot.mouseMove(slider, QPoint(58, 10))
    assert (moved.count(), changed.count()) == (2, 0)
    qtbot.mouseRelease(slider, LEFT, pos=QPoint(58, 10))
    assert (changed.count(), slider.value()) == (1, 5)


def test_keys_step(qtbot, slider):
    qtbot.keyClick(slider, Qt.Key.Key_Right)
    assert slider.value() == 1


def test_the_wheel_needs_the_focus(slider):
    slider.clearFocus()
    turn_wheel(slider, 120)
    assert slider.value() == 0
    slider.activateWindow()
    slider.setFocus()
    turn_wheel(slider, 120)
    assert slider.value() > 0


def test_the_handle_is_filled_for_the_keyboard_only(qtbot, slider):
    slider.clearFocus()

    def middle_of_handle():
        return slider.grab().toImage().pixelColor(8, 10).name().upper()

    qtbot.mouseClick(slider, LEFT, pos=QPoint(0, 10))
    assert middle_of_handle() != theme.LIGHT.accent
    slider.clearFocus()
    slider.setFocus(Qt.FocusReason.TabFocusReason)
    assert middle_of_handle() == theme.LIGHT.accent
