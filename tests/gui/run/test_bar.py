import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QAbstractButton, QApplication, QProgressBar, QWidget

from nnviz.gui.look import theme
from nnviz.gui.run.bar import RunBar
from nnviz.gui.window.presentation import NARROW

LEFT = Qt.MouseButton.LeftButton

ALL = (True, True, True)
"""Train, step and reset are possible."""


@pytest.fixture
def bar(qtbot):
    bar = RunBar()
    qtbot.addWidget(bar)
    bar.resize(1280, 56)
    with qtbot.waitExposed(bar):
        bar.show()
    bar.show_state("idle", *ALL)
    return bar


@pytest.mark.parametrize(
    ("state", "caption", "icon"),
    [("loading", "Train", "play"), ("idle", "Train", "play"), ("running", "Pause", "pause")],
)
def test_the_state_decides_captions(bar, state, caption, icon):
    bar.show_state(state, *ALL)
    assert (bar.run_button.text(), bar.run_button.icon_name) == (caption, icon)
    assert bar.run_button.accessibleName() == caption


@pytest.mark.parametrize("which", range(3))
def test_what_is_possible_can_be_clicked_and_nothing_else(bar, which):
    bar.show_state("idle", *(n == which for n in range(3)))
    buttons = (bar.run_button, bar.step_button, bar.reset_button)
    assert [button.isEnabled() for button in buttons] == [n == which for n in range(3)]


@pytest.mark.parametrize(
    ("button", "signal"),
    [
        ("run_button", "run_clicked"),
        ("reset_button", "reset_clicked"),
        ("theme_button", "theme_clicked"),
        ("help_button", "help_clicked"),
    ],
)
@pytest.mark.parametrize("how", ["mouse", "space", "return"])
def test_buttons_say_that_they_were_clicked(qtbot, bar, button, signal, how):
    spy = QSignalSpy(getattr(bar, signal))
    target = bar.findChild(QWidget, button)
    if how == "mouse":
        qtbot.mouseClick(target, LEFT)
    else:
        qtbot.keyClick(target, Qt.Key.Key_Space if how == "space" else Qt.Key.Key_Return)
    assert spy.count() == 1


def test_train_is_heard_while_it_is_off(qtbot, bar):
    """So that who presses it is told why, or has it done as soon as it can be."""
    bar.show_state("loading", False, False, False)
    heard = QSignalSpy(bar.run_clicked)
    qtbot.mouseClick(bar.run_button, LEFT)
    qtbot.mouseClick(bar.reset_button, LEFT)
    assert heard.count() == 1


def test_step_is_one_mini_batch_and_the_menu_has_the_others(qtbot, bar):
    steps = QSignalSpy(bar.step_wanted)
    qtbot.mouseClick(bar.step_button, LEFT)
    for action in bar.step_button.variants.actions():
        action.trigger()
    kinds = [steps.at(i)[0] for i in range(steps.count())]
    assert kinds == ["mini-batch", "example", "mini-batch", "epoch"]


def test_the_speed_is_a_share(bar):
    speeds = QSignalSpy(bar.speed)
    bar.speed_slider.setValue(0)
    bar.speed_slider.setValue(50)
    bar.speed_slider.setValue(100)
    assert [speeds.at(i)[0] for i in range(3)] == [0.0, 0.5, 1.0]


def test_figures(bar):
    bar.show_figures(18.4, 30, 0.9504, 118_234.5)
    assert bar.epoch_progress.text() == "epoch 18 of 30"
    assert (bar.epoch_progress.value(), bar.epoch_progress.maximum()) == (18, 30)
    assert bar.accuracy.text() == "95.0 %"
    assert bar.images_per_second.text() == "118,000"


def test_the_accuracy_says_of_which_part_it_is(bar):
    for part in ("validation", "test"):
        bar.show_figures(18, 30, 0.9504, None, part=part)
        assert bar.accuracy.accessibleName() == f"{part} accuracy"
        bar.show_figures(18, 30, 0.9504, None, 7, part)
        assert bar.accuracy.accessibleName() == f"{part}, epoch 7"


def test_a_figure_that_does_not_exist_is_not_shown(bar):
    bar.show_figures(0, 30, None, None)
    assert (bar.accuracy.text(), bar.images_per_second.text()) == ("", "")


@pytest.mark.parametrize(("accuracy", "text"), [(0.0, "0 %"), (1.0, "100 %"), (0.9996, "> 99.9 %")])
def test_a_hundred_percent_is_never_rounded_up_to(bar, accuracy, text):
    bar.show_figures(1, 30, accuracy, 999.6)
    assert bar.accuracy.text() == text


def test_nothing_moves_when_figures_and_captions_change(bar):
    def places():
        return [child.geometry() for child in bar.findChildren(QWidget) if child.parent() is bar]

    bar.show_state("running", *ALL)
    bar.show_figures(1, 30, 0.1, 5.0)
    before = places()
    bar.show_state("paused", *ALL)
    bar.show_figures(30, 30, 1.0, 8_888_888.0)
    bar.layout().activate()
    assert places() == before


def test_new_figures_lay_nothing_out(qtbot, bar):
    class Asked(QObject):
        times = 0

        def eventFilter(self, widget, event):
            self.times += event.type() == QEvent.Type.LayoutRequest
            return False

    bar.show_figures(1, 30, 0.1, 5.0)
    QApplication.sendPostedEvents()
    asked = Asked()
    bar.installEventFilter(asked)
    bar.show_figures(2, 30, 0.95, 8_888.0)
    QApplication.sendPostedEvents()
    assert asked.times == 0


def test_a_longer_caption_has_the_room_it_needs(bar):
    for epoch in (12, 123_456):
        bar.show_figures(epoch, 999_999, 0.5, 5.0, restored=epoch)
        bar.layout().activate()
        caption = bar.accuracy._caption
        assert caption.shown == caption.text == f"validation, epoch {epoch:,}"


def test_when_it_gets_narrow_the_course_keeps_its_icon_then_the_slider_goes_then_the_speed(bar):
    both = bar.sizeHint().width()
    terse = both - bar.course_button.caption_width
    neither = bar.minimumSizeHint().width()
    seen = []
    for width in (both, both - 1, terse, terse - 1, neither):
        bar.resize(width, 56)
        words = not bar.course_button.is_terse
        seen.append((words, bar.speed_choice.isVisible(), bar.images_per_second.isVisible()))
    gone = False, False, True
    assert seen == [
        (True, True, True),
        (False, True, True),
        (False, True, True),
        gone,
        (False,) * 3,
    ]


def test_the_smallest_bar_cuts_nothing_off(bar):
    bar.resize(bar.minimumSizeHint().width(), 56)
    bar.layout().activate()
    for child in bar.findChildren(QWidget):
        if child.parent() is bar and child.isVisible():
            assert bar.rect().contains(child.geometry())
            assert child.width() >= child.minimumSizeHint().width()


def test_at_a_desk_nothing_is_said_of_the_run(bar):
    bar.resize(bar.sizeHint().width(), 56)
    figures = bar.epoch_progress, bar.accuracy, bar.images_per_second
    assert all(figure.isVisible() for figure in figures)
    bar.set_at_desk(True)
    assert not any(figure.isVisible() for figure in figures)
    assert bar.speed_choice.isVisible() and bar.run_button.isVisible()
    bar.set_at_desk(False)
    assert all(figure.isVisible() for figure in figures)


def test_the_bar_between_epochs_moves(bar):
    bar.show_figures(1.0, 2, None, None)
    before = bar.epoch_progress.grab().toImage()
    bar.show_figures(1.5, 2, None, None)
    assert bar.epoch_progress.grab().toImage() != before
    assert isinstance(bar.epoch_progress, QProgressBar)


def test_the_theme_button_shows_what_it_brings(bar):
    assert bar.theme_button.icon_name == "moon"
    theme.apply(bar, "dark")
    assert bar.theme_button.icon_name == "sun"


def test_names(bar):
    for name in ("run_button", "step_button", "reset_button", "epoch_progress"):
        assert bar.findChild(QWidget, name).accessibleName()
    for button in bar.findChildren(QAbstractButton):
        assert button.accessibleName()


def test_points_are_not_called_images(bar):
    bar.show_figures(1, 30, 0.5, 1000.0)
    bar.show_kind("points")
    assert bar.images_per_second.accessibleName() == "points per second"
    bar.show_kind("images")
    assert bar.images_per_second.accessibleName() == "images per second"
    assert bar.images_per_second.text() == "1,000"


def test_what_an_audience_reads_does_not_depend_on_the_widths_before(qtbot, bar):
    bar.design.show_texts("784 → 128 → 10", "sigmoid, softmax, η 0.25")
    bar.set_presenting(True)
    wide = bar._width_of(bar.design)
    shown = []
    for width in (wide, wide - 1, 640, wide - 1, wide, 1600, wide, wide - 1):
        bar.resize(width, 56)
        QApplication.processEvents()
        shown.append((width, bar.step_button.is_terse, bar.design.isVisible()))
    assert set(shown) == {
        (1600, False, True),
        (wide, False, True),
        (wide - 1, True, True),
        (640, True, shown[2][2]),
    }


@pytest.mark.parametrize("design", ["2 → 4 → 1", "784 → 128 → 10", "1 → 32 → 32 → 32 → 1"])
@pytest.mark.parametrize("epochs", [1, 30, 100_000])
def test_before_any_audience_the_design_is_whole_beside_the_epochs(qtbot, bar, design, epochs):
    """In the least room: that many pixels of the design there are always."""
    bar.set_presenting(True)
    bar.resize(NARROW, 56)
    bar.design.show_texts(design, "sigmoid, softmax, η 0.25", "sigmoid, η 0.25", "η 0.25")
    bar.show_figures(epochs - 1, epochs, 0.97, None)
    QApplication.processEvents()
    bar.layout().activate()
    assert bar.minimumSizeHint().width() <= NARROW
    if epochs < 100_000:
        assert bar.design.isVisible()
    for part in (bar.epoch_progress, bar.accuracy, bar.design):
        assert part.isHidden() or part.width() >= part.minimumSizeHint().width()
        assert bar.rect().contains(part.geometry())
    shown = bar.design.sizes.shown, bar.design.settings.shown
    assert bar.design.isHidden() or not any(text.endswith("…") for text in shown)


def test_no_room_is_kept_before_an_audience_for_what_is_not_said(bar):
    bar.set_presenting(True)
    bar.design.show_texts("784 → 128 → 10", "sigmoid, softmax, η 0.25")
    bar.resize(bar._width_of(bar.design) - 1, 56)
    assert bar.step_button.is_terse
    bar.expect_accuracy(False)
    assert not bar.step_button.is_terse and bar.accuracy.isHidden()
    bar.expect_accuracy(True)
    assert bar.step_button.is_terse and not bar.accuracy.isHidden()
    bar.set_at_desk(True)
    assert not bar.step_button.is_terse


def test_what_fits_follows_what_is_said(bar):
    """Not only the width of the bar: a shorter design leaves the buttons their captions."""
    bar.set_presenting(True)
    bar.design.show_texts("784 → 128 → 64 → 32 → 10", "sigmoid, softmax, η 0.25")
    bar.resize(bar._width_of(bar.design) - 1, 56)
    assert bar.step_button.is_terse
    bar.design.show_texts("2 → 1", "η 1")
    QApplication.processEvents()
    assert not bar.step_button.is_terse
