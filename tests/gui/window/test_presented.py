"""A window before an audience, and on the way there and back: one for all that leaves no trace."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget

from nnviz.gui.look import theme
from nnviz.gui.look.zoom import current
from nnviz.gui.neurons.tile_grid import TileGrid
from nnviz.gui.plot.curve import DrawnLine
from nnviz.gui.plot.line_plot import LinePlot
from nnviz.session.run_state import RunState
from tests.gui.window.fitting import titles_that_are_cut
from tests.gui.window.hands import SCREENS, child, click, present

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(scope="module", autouse=True)
def as_large_as_before():
    yield
    assert current() == 1.0


@pytest.fixture(scope="module")
def one_that_comes_back(one_window):
    pad = child(one_window, "drawing_pad")
    one_window.right_column.make_panels()
    one_window.keep_drawer()  # it would open at the first screen that is tall
    one_window.at_first = pad.width(), one_window.draw_panel.reading.picture.width()
    yield one_window
    one_window.presentation.leave()


@pytest.fixture
def at_work(one_that_comes_back):
    """The window, not before an audience."""
    one_that_comes_back.presentation.leave()
    return one_that_comes_back


@pytest.fixture
def presented(qtbot, one_that_comes_back):
    """The window on a screen of 1366 × 768."""
    present(qtbot, one_that_comes_back)
    return one_that_comes_back


@pytest.mark.long
def test_keys_and_what_was_open_before(qtbot, at_work):
    at_work.drawer.open_page(at_work.drawer.views[0])
    child(at_work, "learning_rate").setFocus()
    assert QApplication.focusWidget() is not None
    qtbot.keyClick(at_work, Qt.Key.Key_F11)
    assert QApplication.focusWidget() is None, "what had the focus may be gone"
    assert at_work.presentation.is_on
    present(qtbot, at_work, 1920, 1080)  # where there would be room for a page
    assert not at_work.drawer.is_open, "it begins with curves and pad"
    assert child(at_work, "drawing_pad").isVisible()
    assert any(plot.isVisible() for plot in at_work.findChildren(LinePlot))
    qtbot.keyClick(at_work.panel.form, Qt.Key.Key_Escape)
    assert not at_work.presentation.is_on
    assert at_work.drawer.is_open and at_work.drawer.isVisible()
    at_work.drawer.set_open(False)


@pytest.mark.long
def test_escape_leaves_from_wherever_the_focus_is_and_the_theme_stays(qtbot, at_work):
    for name, colors in (("drawing_pad", theme.LIGHT), ("run_button", theme.DARK)):
        at_work.show_theme(colors.name)
        at_work.presentation.enter()
        assert theme.current() is colors
        qtbot.keyClick(child(at_work, name), Qt.Key.Key_Escape)
        assert not at_work.presentation.is_on
        qtbot.keyClick(child(at_work, name), Qt.Key.Key_Escape)
        assert not at_work.presentation.is_on and not at_work.isFullScreen()
        assert theme.current() is colors
    at_work.show_theme("light")


@pytest.mark.long
def test_nothing_is_laid_out_anew_while_a_mouse_button_is_held(qtbot, at_work):
    """Qt dies where docks are hidden or restored while one of them is being dragged."""
    dock = at_work.docks.docks[1]
    title = dock.titleBarWidget() or dock
    qtbot.mousePress(title, Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    qtbot.keyClick(at_work, Qt.Key.Key_F11)
    assert not at_work.presentation.is_on
    qtbot.mouseRelease(title, Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    qtbot.keyClick(at_work, Qt.Key.Key_F11)
    assert at_work.presentation.is_on
    qtbot.mousePress(at_work.draw_panel.tools.pad, Qt.MouseButton.LeftButton)
    qtbot.keyClick(at_work, Qt.Key.Key_Escape)
    assert at_work.presentation.is_on
    qtbot.mouseRelease(at_work.draw_panel.tools.pad, Qt.MouseButton.LeftButton)
    qtbot.keyClick(at_work, Qt.Key.Key_Escape)
    assert not at_work.presentation.is_on


@pytest.mark.long
def test_escape_leaves_what_was_begun_last(qtbot, at_work):
    """A page that is shown to an audience stays, and so does the audience where a page is left."""
    at_work.sweeps.open()
    qtbot.keyClick(at_work, Qt.Key.Key_F11)
    assert at_work.presentation.is_on and at_work.pages.shown is not None
    qtbot.keyClick(at_work, Qt.Key.Key_Escape)
    assert not at_work.presentation.is_on and at_work.pages.shown is not None
    at_work.pages.close()
    qtbot.keyClick(at_work, Qt.Key.Key_F11)
    at_work.sweeps.open()
    qtbot.keyClick(at_work, Qt.Key.Key_Escape)
    assert at_work.presentation.is_on and at_work.pages.shown is None
    qtbot.keyClick(at_work, Qt.Key.Key_Escape)
    assert not at_work.presentation.is_on


def test_the_bar_says_what_is_trained(qtbot, presented):
    design = child(presented, "design_figure")
    assert design.isVisible()
    assert design.sizes.text == " → ".join(map(str, presented.session.spec.sizes))
    assert design.settings.text == "sigmoid, softmax, η 0.25"
    for name in ("file_button", "theme_button", "help_button", "speed_slider"):
        assert not child(presented, name).isVisible()
    assert child(presented, "accuracy_figure")._value.font().pixelSize() == 31


@pytest.mark.long
def test_no_button_covers_a_title_that_the_mouse_is_over_from_before(qtbot, at_work):
    headings = [dock.heading for dock in at_work.docks.docks if dock.heading is not None]
    titles = [heading.title.shown for heading in headings]
    for heading in headings:
        heading.make_buttons()
        heading.enterEvent(None)
        assert heading.close_button.isVisible()
    present(qtbot, at_work)
    assert not any(heading.close_button.isVisible() for heading in headings)
    assert not titles_that_are_cut(at_work)
    at_work.presentation.leave()
    for heading in headings:
        heading.leaveEvent(None)
    QApplication.processEvents()
    assert [heading.title.shown for heading in headings] == titles


def test_pad_and_tiles_stay_whole_multiples(qtbot, presented):
    pad = child(presented, "drawing_pad")
    picture = presented.draw_panel.reading.picture
    assert pad.width() % 28 == 0 and pad.width() == pad.height()
    assert picture.width() == 28 * picture.factor + 2
    sides = [grid._layout.side for grid in presented.findChildren(TileGrid)]
    assert sides and all(side % 28 == 0 for side in sides)


def test_the_design_is_folded_into_a_button(qtbot, presented):
    assert not presented.panel.isVisible()
    click(qtbot, presented, "design_button")
    assert presented.panel.isVisible()
    assert presented.panel.width() == round(273 * current())
    click(qtbot, presented, "design_button")
    assert not presented.panel.isVisible()


def test_every_page_can_be_shown_to_an_audience(qtbot, presented):
    """A page has the place of the figures; they come back when it is closed."""
    figures = presented.views[:4]
    qtbot.waitUntil(lambda: all(view.isVisible() for view in figures))
    for number, page in enumerate(presented.drawer.views[:9], start=1):
        qtbot.keyClick(presented, str(number), Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda page=page: page.isVisible() and page.height() > 300)
        assert not any(view.isVisible() for view in figures)
    presented.drawer.set_open(False)
    qtbot.waitUntil(lambda: all(view.isVisible() for view in figures))


@pytest.mark.long
@pytest.mark.parametrize(("width", "both"), [(1024, False), (1920, True)])
def test_where_there_is_no_room_for_pad_and_design_the_pad_gives_way(qtbot, presented, width, both):
    present(qtbot, presented, width, 768)
    assert presented.right_column.isVisible()
    click(qtbot, presented, "design_button")
    presented.docks.settle()
    assert presented.panel.isVisible() and presented.right_column.isVisible() == both
    assert presented.width() == width
    click(qtbot, presented, "design_button")
    assert presented.right_column.isVisible()


def test_the_right_column_stays_where_its_going_would_make_no_room(presented):
    """As where the bar on top is what asks for more than the window has."""
    bar, docks = presented.run_bar, presented.docks
    try:
        bar.setMinimumWidth(presented.width() + 30)
        docks.fit()
        assert presented.right_column.isVisible()
        assert child(presented, "DeltasView_dock").isVisible()
    finally:
        bar.setMinimumWidth(0)
        docks.fit()


def test_a_network_of_many_layers_is_written_smaller(qtbot, presented):
    figure = child(presented, "design_figure")
    figure.resize(300, 60)
    figure.show_texts("784 → 10", "")
    large = figure.sizes.font().pixelSize()
    figure.show_texts("784 → 100 → 90 → 80 → 70 → 60 → 10", "")
    assert figure.sizes.font().pixelSize() < large == 31


def test_space_trains_wherever_the_focus_is(qtbot, presented):
    window = presented
    for name in ("", "design_button", "drawer_tabs", "reset_button", "use_biases"):
        window.presentation.toggle_design()
        widget = child(window, name) if name else window
        widget.setFocus()
        qtbot.keyClick(widget, Qt.Key.Key_Space)
        assert window.session.state is RunState.RUNNING, name
        assert window.panel.isVisible(), "nothing else happened"
        qtbot.keyClick(widget, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: window.session.state is not RunState.RUNNING)
        window.presentation.toggle_design()


def test_long_curves_are_thick_too(qtbot, presented):
    line = DrawnLine("training", np.arange(1000.0), np.ones(1000))
    assert line.pen(2).widthF() == 1
    width = presented.findChildren(LinePlot)[0].canvas.line_width
    assert line.pen(width).widthF() >= 2


def test_on_every_screen_type_and_pad_are_large_enough_for_the_last_row(qtbot, presented, times):
    """And words of figures leave their line to the plots; two screens only with ``--times 10``."""
    pad, picture = child(presented, "drawing_pad"), presented.draw_panel.reading.picture
    for size in SCREENS if times >= 10 else SCREENS[::2]:
        present(qtbot, presented, *size)
        set_here = Qt.WidgetAttribute.WA_SetFont
        with_type = [w for w in presented.findChildren(QWidget) if w.testAttribute(set_here)]
        least = min(w.font().pixelSize() for w in with_type if w.isVisible())
        assert least >= 0.022 * size[1], size
        if size[1] > 640:
            before = presented.at_first
            assert pad.width() >= before[0] and picture.width() > before[1], size
            assert pad.width() > before[0] or size[1] < 768, size
        check_words_of_figures(presented, size)
    assert not titles_that_are_cut(presented)


def check_words_of_figures(window, size):
    """Beside the title stands as much of them as fits, and whole."""
    for heading in (dock.heading for dock in window.docks.docks if dock.heading is not None):
        title, words = heading.title.geometry(), heading.words.geometry()
        assert title.top() < words.center().y() < title.bottom(), size
        assert title.right() < words.left(), size
        assert not heading.words.shown.endswith("…"), size
