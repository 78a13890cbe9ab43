from itertools import combinations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QTabBar

from nnviz.gui.help import keys
from nnviz.gui.plot.line_plot import LinePlot
from nnviz.gui.window.dock import Dock
from nnviz.gui.window.drawer import STRIP
from nnviz.gui.window.reading_order import stops

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def opened(open_window):
    """Opens a window, each time with the preferences that the last one left; no view is made
    but those that are seen.
    """

    def settled():
        window = open_window(loaded=False)
        window.docks.settle()
        QApplication.processEvents()
        return window

    return settled


def dock(window, name):
    return window.findChild(QDockWidget, f"{name}_dock")


def test_the_open_drawer_leaves_the_figures_legible(window):
    window.drawer.open_page(window.drawer.views[0])
    QApplication.processEvents()
    assert (window.width(), window.height()) == (1280, 800)
    assert window.drawer.height() == window.drawer.sizeHint().height() >= STRIP + 240
    for plot in window.findChildren(LinePlot):
        if plot.isVisible():
            assert plot.canvas.height() >= 100 and plot.canvas.width() >= 280, plot
    assert dock(window, "NeuronsView").height() >= 200
    assert window.panel.height() > 650, "design and pad stay whole"


def test_the_drawer_opens_again_as_high_as_it_was_made(qtbot, window):
    window.drawer.open_page(window.drawer.views[0])
    window.resizeDocks([dock(window, "drawer")], [370], Qt.Orientation.Vertical)
    QApplication.processEvents()
    made = window.drawer.height()
    window.drawer.set_open(False)
    QApplication.processEvents()
    assert window.drawer.height() == STRIP
    window.drawer.set_open(True)
    QApplication.processEvents()
    assert window.drawer.height() == pytest.approx(made, abs=2)


def test_page_and_height_of_the_drawer_are_remembered(window, opened):
    first = window
    first.drawer.open_page(first.drawer.views[2])
    first.resizeDocks([dock(first, "drawer")], [370], Qt.Orientation.Vertical)
    QApplication.processEvents()
    height, title = first.drawer.height(), first.drawer.page_name
    assert height > first.drawer.minimumSizeHint().height() + 80
    first.remember()  # as where it is closed
    second = opened()
    assert second.drawer.is_open and second.drawer.page_name == title
    assert second.drawer.views[2].isVisible()
    assert second.drawer.height() == pytest.approx(height, abs=2)
    second.drawer.set_open(False)
    second.close()
    third = opened()
    assert not third.drawer.is_open and third.drawer.height() == STRIP
    assert third.drawer.page_name == title


def test_docks_that_lay_over_each_other_in_an_earlier_window_stand_side_by_side(window, opened):
    """None can be put over another any more: Qt leaves tabs behind at each layout that has some."""
    assert not window.dockOptions() & QMainWindow.DockOption.AllowTabbedDocks
    window.tabifyDockWidget(dock(window, "CostView"), dock(window, "AccuracyView"))
    assert window.tabifiedDockWidgets(dock(window, "CostView"))
    window.close()
    again = opened()
    places = [each.geometry() for each in again.docks.docks if each.isVisible()]
    assert len(places) == len(again.docks.docks)
    assert not any(map(again.tabifiedDockWidgets, again.docks.docks))
    assert not any(a.intersects(b) for a, b in combinations(places, 2))
    for _ in range(3):
        again.course.open_page()
        again.pages.close()
    assert not [tabs for tabs in again.children() if isinstance(tabs, QTabBar) and tabs.isVisible()]


def test_ctrl_and_a_number_open_and_close_the_pages(qtbot, window):
    window.activateWindow()
    for number, view in enumerate(window.drawer.views, start=1):
        qtbot.keyClick(window, keys.PAGE_KEYS[number - 1][-1], CTRL)
        assert view.isVisible()
        controls = stops(view)
        assert not controls or QApplication.focusWidget() is controls[0]
    assert number == len(keys.PAGE_KEYS), "every page has a key"
    qtbot.keyClick(window, "D", CTRL)
    assert not window.drawer.is_open
    assert not window.drawer.isAncestorOf(QApplication.focusWidget() or window)
    assert any("Ctrl+1" in pressed for pressed, _ in keys.ELSEWHERE)


def test_a_view_says_in_its_heading_what_it_shows(window):
    cost = window.views[0]
    cost.say("validation cost 0.195, best so far")
    heading = dock(window, type(cost).__name__).heading
    assert heading.words.text == "validation cost 0.195, best so far"
    assert heading.words.isVisible()
    assert cost.accessibleDescription() == "validation cost 0.195, best so far"


def test_all_of_it_is_there_in_the_lowest_window(window):
    """What a screen of 800 pixels leaves under a title bar."""
    assert window.minimumSizeHint().height() <= 740
    window.resize(1276, 740)
    window.drawer.open_page(window.drawer.views[0])
    QApplication.processEvents()
    assert (window.width(), window.height()) == (1276, 740)
    below = window.message_bar.height()
    assert window.message_bar.mapTo(window, QPoint(0, below)).y() == 740
    assert window.draw_panel.reading.bars.height() >= 160
    assert window.findChild(QDockWidget, "drawer_dock").geometry().bottom() < 740 - below


def test_drags_that_were_never_let_go_do_no_harm(qtbot, window):
    """As where the screen loses the release of a button: Qt alone dies of the next layout."""
    headings = [part.heading for part in window.docks.docks if part.heading is not None]
    for far in (15, 40):
        for heading in headings:
            qtbot.mousePress(heading, Qt.MouseButton.LeftButton, pos=QPoint(20, 8))
            for step in range(8):
                drag(heading, QPoint(20 + step * far, 8 + step * 12))
            qtbot.wait(1)
    window.docks.arrange()
    assert not any(part.isFloating() for part in window.docks.docks)
    for heading in headings:
        qtbot.mouseRelease(heading, Qt.MouseButton.LeftButton, pos=QPoint(20, 8))


def test_a_border_that_is_dragged_is_let_go_of_before_docks_are_put_back(qtbot, window):
    """Qt alone dies of it where that border is not there any more."""
    layout, curves = window.saveState(), dock(window, "CostView")
    places = (QPoint(x, curves.geometry().center().y()) for x in range(curves.x(), window.width()))
    border = next(place for place in places if window.childAt(place) is None)

    def width():
        QApplication.processEvents()
        return curves.width()

    before = width()
    qtbot.mousePress(window, Qt.MouseButton.LeftButton, pos=border)
    drag(window, border + QPoint(20, 0))
    dragged = width()
    assert dragged != before
    window.docks.end_drags()
    drag(window, border + QPoint(40, 0))
    assert width() == dragged
    window.docks.restore(layout)
    assert width() == before
    qtbot.mouseRelease(window, Qt.MouseButton.LeftButton, pos=border)


def drag(heading, place):
    """The mouse moves there with its button held."""
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    at, on_screen = QPointF(place), QPointF(heading.mapToGlobal(place))
    kind = QEvent.Type.MouseMove
    moved = QMouseEvent(kind, at, on_screen, none, left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(heading, moved)


def test_nothing_in_a_heading_moves_when_its_buttons_appear(window):
    heading = dock(window, "CostView").titleBarWidget()
    before = heading.height(), heading.title.geometry(), heading.words.geometry()
    heading.enterEvent(None)
    QApplication.processEvents()
    assert heading.close_button.isVisible()
    assert (heading.height(), heading.title.geometry(), heading.words.geometry()) == before
    heading.leaveEvent(None)
    assert not heading.close_button.isVisible()


def test_the_buttons_of_a_heading_cover_no_title_however_narrow_it_is(window):
    for heading in (part.heading for part in window.docks.docks if part.heading is not None):
        heading.make_buttons()
        size, whole = heading.size(), heading.title.text
        heading.enterEvent(None)
        for width in (400, 300, 250, 200, 150):
            heading.resize(width, size.height())
            QApplication.processEvents()
            title, button = heading.title, heading.float_button
            ends = title.x() + title.fontMetrics().horizontalAdvance(title.shown)
            assert button.isVisible() and ends <= button.mapTo(heading, QPoint()).x(), width
        heading.resize(size)
        heading.leaveEvent(None)
        QApplication.processEvents()
        assert heading.title.shown == whole and not heading.float_button.isVisible()


def test_figures_come_back_as_they_were_when_a_page_leaves_them_no_room(window):
    window.resize(1016, 600)
    QApplication.processEvents()
    figures = [dock(window, name) for name in ("CostView", "AccuracyView", "NeuronsView")]
    before = [figure.geometry() for figure in figures]
    window.drawer.open_page(window.drawer.views[0])
    QApplication.processEvents()
    assert not any(figure.isVisible() for figure in figures)
    assert (window.width(), window.height()) == (1016, 600)
    window.drawer.set_open(False)
    QApplication.processEvents()
    for figure, place in zip(figures, before, strict=True):
        assert figure.width() == pytest.approx(place.width(), abs=2)
        assert figure.height() == pytest.approx(place.height(), abs=30)
    window.drawer.open_page(window.drawer.views[0])
    window.resize(1280, 900)
    QApplication.processEvents()
    assert all(figure.isVisible() for figure in figures) and window.drawer.is_open


@pytest.mark.long
def test_figures_give_way_to_the_page_of_the_window_before_once_they_are_made(qtbot, open_window):
    """Until then nobody knows how much room they need."""
    first = open_window(1016, 600)
    first.drawer.open_page(first.drawer.views[0])
    first.close()
    again = open_window(1016, 600, loaded=False)
    figures = [dock(again, name) for name in ("CostView", "AccuracyView", "NeuronsView")]
    assert again.drawer.is_open and any(figure.isVisible() for figure in figures)
    qtbot.waitUntil(lambda: not any(figure.isVisible() for figure in figures))
    QApplication.processEvents()
    assert again.drawer.height() > 400
    again.drawer.set_open(False)
    qtbot.waitUntil(lambda: all(place.is_made for place in again.places))
    assert again.findChild(LinePlot).canvas.height() >= 100
    again.drawer.set_open(True)
    assert not any(figure.isVisible() for figure in figures)


def test_a_figure_that_is_asked_for_in_the_menu_closes_the_page_in_its_place(window):
    window.resize(1016, 600)
    QApplication.processEvents()
    window.drawer.open_page(window.drawer.views[0])
    cost = dock(window, "CostView")
    assert not cost.isVisible()
    cost.toggleViewAction().trigger()
    assert cost.isVisible() and not window.drawer.is_open


def test_a_heading_without_room_leaves_whole_clauses_away(window):
    heading = next(dock.heading for dock in window.findChildren(Dock) if dock.heading)
    dock = heading.parent()
    said = heading.words.text
    dock.show_words("30 neurons; strongest weight −4.25: neuron 28, pushes towards 7")
    room = heading.words.fontMetrics().horizontalAdvance(
        "30 neurons; strongest weight −4.25: neuron 28, pu"
    )
    heading.words.resize(room, heading.words.height())
    assert heading.words.shown == "30 neurons; strongest weight −4.25: neuron 28"
    dock.show_words(said)


def test_words_with_a_figure_that_stands_in_the_plot_too_are_painted_with_it(window):
    """Cost and accuracy: what changes more often than it can be read waits, but not these."""
    told = [view for view in window.docks.seen if view.shows_figures]
    assert [view.name for view in told] == ["CostView", "AccuracyView"]
    for view in told:
        words = dock(window, view.name).heading.words
        before = words.text
        for said in ("validation cost 3.623", "validation cost 3.732", before):
            view.say(said)
            assert words.text == said and not words._stale


def test_the_figures_that_are_seen_go_on_one_sheet(window, tmp_path, monkeypatch):
    """The plots alone, without what one takes hold of, and whole rows of weights."""
    asked = []
    monkeypatch.setattr(window.files, "choose_and_save", asked.append)
    entries = {entry.text(): entry for entry in window.run_bar.file_menu.actions()}
    entries["Save the figures as one picture…"].trigger()
    asked[0].write(tmp_path / "figures.png")
    seen = {view.name: view for view in window.docks.seen}
    assert [*seen] == ["CostView", "AccuracyView", "DeltasView", "NeuronsView"]
    assert QImage(str(tmp_path / "figures.png")).width() >= 2 * (seen["CostView"].width() + 32)
    for name in ("CostView", "AccuracyView", "DeltasView"):
        assert seen[name].sheet().drawn is seen[name].plot.canvas
    assert seen["DeltasView"].sheet().caption == "mean |δ|, in a mini-batch, log scale"
    neurons = seen["NeuronsView"].sheet()
    assert neurons.parts[0][0] is seen["NeuronsView"].weights.grid
    assert neurons.caption.startswith("hidden, weights from the 784 pixels")
