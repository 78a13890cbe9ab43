import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QDockWidget, QWidget

from nnviz.gui.look import theme
from nnviz.gui.look.zoom import current
from nnviz.gui.neurons.tile_grid import TileGrid
from nnviz.gui.plot.line_canvas import DrawnLine
from nnviz.gui.plot.line_plot import LinePlot
from nnviz.gui.small_problems.plane_map import PlaneMap
from nnviz.gui.window.presentation import zoom_for
from nnviz.session.run_state import RunState
from tests.gui.window.hands import child, click, pick

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(autouse=True)
def as_large_as_before():
    yield
    assert current() == 1.0


def looks(window):
    """What must be as before when a presentation is over."""
    widgets = [w for w in window.findChildren(QWidget) if w.objectName() and w.window() is window]
    return {
        w.objectName(): (w.font().pixelSize(), w.minimumSize(), w.maximumSize(), w.isHidden())
        for w in widgets
        if not w.objectName().startswith("qt_")
    }


def test_the_button_makes_it_large_and_small_again(qtbot, window):
    assert window.right_column.make_panels()
    before = looks(window)
    click(qtbot, window, "presentation_button")
    QApplication.processEvents()
    assert window.isFullScreen()
    window.resize(1366, 768)
    qtbot.waitUntil(lambda: current() == 17 / 11)
    assert window.run_bar.height() == 87
    assert child(window, "run_button").font().pixelSize() == 20
    assert all(plot.canvas.line_width == 3 for plot in window.findChildren(LinePlot))
    click(qtbot, window, "presentation_button")
    assert not window.isFullScreen() and current() == 1.0
    assert all(plot.canvas.line_width == 2 for plot in window.findChildren(LinePlot))
    QApplication.processEvents()
    assert looks(window) == before


def places(window):
    docks = window.findChildren(QDockWidget)
    return {dock.objectName(): (dock.geometry(), dock.isHidden()) for dock in docks}


def change_theme_and_page(window):
    window.toggle_theme()
    window.presentation.toggle_design()
    window.drawer.open_page(window.drawer.views[3])


@pytest.mark.parametrize("page_height", [0, 210], ids=["closed", "open"])
def test_every_dock_comes_back_to_its_place(window, page_height):
    """Also where the window fills a screen that is smaller, and round after round."""
    for size in [(1280, 800), (1440, 900), (1920, 1200)]:
        window.resize(*size)
        present_and_compare(window, page_height)
        window.presentation._coming_back.stop()  # another size is meant to stay


def present_and_compare(window, page_height):
    window.drawer.restore("DataView", page_height, page_height > 0)
    window.resizeDocks([window.docks.docks[1]], [240], Qt.Orientation.Vertical)
    QApplication.processEvents()
    before, drawer_height = places(window), window.drawer.page_height
    place = window.geometry()
    for changed in (False, True):
        window.presentation.enter()
        QApplication.processEvents()
        if changed:
            change_theme_and_page(window)
        QApplication.processEvents()
        window.presentation.leave()
        QApplication.processEvents()
        assert window.geometry() == place
        assert places(window) == before
        assert window.drawer.page_height == drawer_height


def test_docks_come_back_when_the_old_size_comes_late(qtbot, window):
    """As a window manager gives it, after some others."""
    before = places(window)
    window.presentation.enter()
    QApplication.processEvents()
    window.presentation.leave()
    for size in ((1920, 1080), (1700, 1000), (1280, 800)):
        window.resize(*size)
        QApplication.processEvents()
    assert places(window) == before


def test_pad_and_tiles_stay_whole_multiples(qtbot, window):
    pad = child(window, "drawing_pad")
    picture = window.draw_panel.reading.picture
    sides = [grid._layout.side for grid in window.findChildren(TileGrid)]
    window.presentation.enter()
    assert pad.width() % 28 == 0 and pad.width() == pad.height()
    assert picture.width() == 28 * picture.factor + 2
    assert [grid._layout.side for grid in window.findChildren(TileGrid)] == sides


def test_the_bar_says_what_is_trained(qtbot, window):
    design = child(window, "design_figure")
    assert design.isHidden()
    present(qtbot, window)
    assert design.isVisible()
    assert design.sizes.text == " → ".join(map(str, window.session.spec.sizes))
    assert design.settings.text == "sigmoid, softmax, η 0.25"
    for name in ("file_button", "theme_button", "help_button", "speed_slider"):
        assert not child(window, name).isVisible()
    assert child(window, "accuracy_figure")._value.font().pixelSize() == 31


def present(qtbot, window, width=1366, height=768):
    """On a screen of this size, whatever the size of the one that Qt makes up here."""
    window.presentation.enter()
    QApplication.processEvents()
    window.resize(width, height)
    qtbot.waitUntil(lambda: current() == zoom_for(window.size()))
    QApplication.processEvents()


def test_the_smallest_type_is_large_enough_for_the_last_row(qtbot, window):
    for size in [(1024, 640), (1024, 768), (1366, 768), (1920, 1080)]:
        present(qtbot, window, *size)
        set_here = Qt.WidgetAttribute.WA_SetFont
        with_type = [w for w in window.findChildren(QWidget) if w.testAttribute(set_here)]
        least = min(w.font().pixelSize() for w in with_type if w.isVisible())
        assert least >= 0.022 * size[1], size
        window.presentation.leave()


SCREENS = [(1024, 768), (1280, 720), (1366, 768), (1280, 800), (1440, 900), (1920, 1080)]


def test_pad_and_picture_grow_with_the_screen(qtbot, window):
    pad, picture = child(window, "drawing_pad"), window.draw_panel.reading.picture
    before = pad.width(), picture.width()
    for size in SCREENS:
        present(qtbot, window, *size)
        assert pad.width() >= before[0] and picture.width() > before[1], size
        assert pad.width() > before[0] or size[1] < 768, size
    assert not titles_that_are_cut(window)


def titles_that_are_cut(window):
    headings = [dock.heading for dock in window.docks.docks if dock.heading is not None]
    return [h.title.shown for h in headings if h.isVisible() and h.title.shown.endswith("…")]


@pytest.mark.parametrize(("data", "least"), [("xor", 112), ("moons", 224)])
def test_the_plane_stays_and_grows_as_the_type_does(qtbot, open_window, data, least):
    window = open_window(loaded=False)
    pick(qtbot, window, data)
    [plane] = [plane for plane in window.findChildren(PlaneMap) if plane.isVisible()]
    before = plane.width()
    for size in [(1024, 640), *SCREENS]:
        present(qtbot, window, *size)
        assert plane.isVisible() and plane.width() >= least, size
        assert window.right_column.height() >= window.right_column.minimumSizeHint().height()
        assert not titles_that_are_cut(window), size
    assert plane.width() > before


def test_the_design_is_folded_into_a_button(qtbot, window):
    present(qtbot, window)
    assert not window.panel.isVisible()
    click(qtbot, window, "design_button")
    assert window.panel.isVisible()
    assert window.panel.width() == round(273 * current())
    click(qtbot, window, "design_button")
    assert not window.panel.isVisible()


def test_every_page_can_be_shown_to_an_audience(qtbot, window):
    """A page has the place of the figures; they come back when it is closed."""
    present(qtbot, window)
    figures = window.views[:4]
    assert all(view.isVisible() for view in figures)
    for number, page in enumerate(window.drawer.views[:9], start=1):
        qtbot.keyClick(window, str(number), Qt.KeyboardModifier.ControlModifier)
        assert page.isVisible() and page.height() > 300
        assert not any(view.isVisible() for view in figures)
    window.drawer.set_open(False)
    assert all(view.isVisible() for view in figures)


@pytest.mark.parametrize(("width", "both"), [(1024, False), (1920, True)])
def test_where_there_is_no_room_for_pad_and_design_the_pad_gives_way(qtbot, window, width, both):
    present(qtbot, window, width, 768)
    assert window.right_column.isVisible()
    click(qtbot, window, "design_button")
    window.docks.settle()
    assert window.panel.isVisible() and window.right_column.isVisible() == both
    assert window.width() == width
    click(qtbot, window, "design_button")
    assert window.right_column.isVisible()


def test_keys_and_what_was_open_before(qtbot, window):
    window.drawer.open_page(window.drawer.views[0])
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert window.presentation.is_on
    qtbot.waitUntil(lambda: window.drawer.is_open)
    window.drawer.set_open(False)
    qtbot.keyClick(window.panel.form, Qt.Key.Key_Escape)
    assert not window.presentation.is_on
    assert window.drawer.is_open and window.drawer.isVisible()


@pytest.mark.parametrize("name", ["drawing_pad", "run_button"])
def test_escape_leaves_from_wherever_the_focus_is(qtbot, window, name):
    window.presentation.enter()
    qtbot.keyClick(child(window, name), Qt.Key.Key_Escape)
    assert not window.presentation.is_on
    qtbot.keyClick(child(window, name), Qt.Key.Key_Escape)
    assert not window.presentation.is_on and not window.isFullScreen()


def test_the_theme_stays(qtbot, window):
    window.show_theme("dark")
    window.presentation.enter()
    assert theme.current() is theme.DARK
    window.presentation.leave()
    assert theme.current() is theme.DARK
    window.show_theme("light")


def test_a_window_closed_while_presenting_opens_as_it_was_before(open_window, window):
    window.presentation.enter()
    window.close()
    again = open_window(loaded=False)
    assert not again.isFullScreen() and again.panel.isVisible()
    assert again.run_bar.height() == 56


def test_a_network_of_many_layers_is_written_smaller(qtbot, window):
    present(qtbot, window)
    figure = child(window, "design_figure")
    figure.resize(300, 60)
    figure.show_texts("784 → 10", "")
    large = figure.sizes.font().pixelSize()
    figure.show_texts("784 → 100 → 90 → 80 → 70 → 60 → 10", "")
    assert figure.sizes.font().pixelSize() < large == 31


def test_nothing_is_laid_out_anew_while_a_mouse_button_is_held(qtbot, window):
    """Qt dies where docks are hidden or restored while one of them is being dragged."""
    dock = window.docks.docks[1]
    title = dock.titleBarWidget() or dock
    qtbot.mousePress(title, Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert not window.presentation.is_on
    qtbot.mouseRelease(title, Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert window.presentation.is_on
    qtbot.mousePress(window.draw_panel.tools.pad, Qt.MouseButton.LeftButton)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.presentation.is_on
    qtbot.mouseRelease(window.draw_panel.tools.pad, Qt.MouseButton.LeftButton)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.presentation.is_on


@pytest.mark.parametrize("name", ["", "design_button", "drawer_tabs", "reset_button", "use_biases"])
def test_space_trains_wherever_the_focus_is(qtbot, window, name):
    present(qtbot, window)
    window.presentation.toggle_design()
    assert not name or QApplication.focusWidget() is None, "what had the focus may be gone"
    widget = child(window, name) if name else window
    widget.setFocus()
    qtbot.keyClick(widget, Qt.Key.Key_Space)
    assert window.session.state is RunState.RUNNING
    assert window.panel.isVisible(), "nothing else happened"
    qtbot.keyClick(widget, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.session.state is not RunState.RUNNING)
    window.presentation.leave()
    assert not window.presentation._space.isEnabled()


def test_long_curves_are_thick_too(qtbot, window):
    line = DrawnLine("training", np.arange(1000.0), np.ones(1000))
    assert line.pen(2).widthF() == 1
    present(qtbot, window)
    width = window.findChildren(LinePlot)[0].canvas.line_width
    assert line.pen(width).widthF() >= 2
