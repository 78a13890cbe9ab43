from PySide6.QtCore import Qt

from nnviz.gui.controls.stop_slider import StopSlider

STOPS = (10, 20, 50, 100)


def made(qtbot):
    slider = StopSlider("Points", STOPS, lambda number: f"{number:.0f}")
    qtbot.addWidget(slider)
    return slider


def test_every_stop_that_is_reached_is_told_and_written(qtbot):
    slider = made(qtbot)
    slider.show_number(20)
    told = []
    slider.chosen.connect(told.append)
    qtbot.keyClick(slider.slider, Qt.Key.Key_Right)
    qtbot.keyClick(slider.slider, Qt.Key.Key_Right)
    assert told == [50, 100]
    assert slider.value.text() == "100"


def test_a_number_between_the_stops_is_shown_as_it_is(qtbot):
    slider = made(qtbot)
    with qtbot.assertNotEmitted(slider.chosen):
        slider.show_number(60)
    assert (slider.slider.value(), slider.value.text()) == (2, "60")
