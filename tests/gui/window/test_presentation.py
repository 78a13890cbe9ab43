from itertools import product

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDockWidget, QStackedWidget, QWidget

from nnviz.gui.design.layer_chips import LayerChips
from nnviz.gui.look import theme
from nnviz.gui.look.sections import Section
from nnviz.gui.look.zoom import current
from nnviz.gui.plot.line_plot import LinePlot
from nnviz.gui.small_problems.plane_map import PlaneMap
from tests.gui.window.fitting import titles_that_are_cut
from tests.gui.window.hands import SCREENS, child, click, pick, present

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(window_anew):
    """As it comes, and comes back after each test."""
    yield window_anew
    window_anew.presentation.leave()
    window_anew.presentation._coming_back.stop()  # another size is meant to stay
    assert current() == 1.0
    if theme.current() is not theme.LIGHT:
        window_anew.show_theme("light")
    window_anew.resize(1280, 800)
    window_anew.docks.arrange()


def looks(window):
    """What must be as before when a presentation is over; not what Qt has in store, never shown.

    The limits of a dock are its content's, in a later turn; where docks are is tested by itself.
    """
    for part in window.findChildren(Section):
        part.put_on()  # what is not seen gets its type when it is
    inside = [w for w in window.findChildren(QWidget) if not isinstance(w, QDockWidget)]
    widgets = [w for w in inside if w.objectName() and w.window() is window]
    return {
        w.objectName(): (w.font().pixelSize(), w.minimumSize(), w.maximumSize(), w.isHidden())
        for w in widgets
        if not w.objectName().startswith(("qt_", "ScrollLeft", "ScrollRight"))
    }


@pytest.mark.long
def test_the_button_makes_it_large_and_small_again(qtbot, window):
    assert window.right_column.make_panels() and child(window, "design_figure").isHidden()
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
    after = looks(window)  # and of what was made ahead meanwhile
    assert {name: after[name] for name in before} == before
    assert not window.presentation._space.isEnabled()


def places(window):
    docks = window.findChildren(QDockWidget)
    return {dock.objectName(): (dock.geometry(), dock.isHidden()) for dock in docks}


def change_theme_and_page(window):
    window.toggle_theme()
    window.presentation.toggle_design()
    window.drawer.open_page(window.drawer.views[3])


@pytest.mark.long
def test_every_dock_comes_back_to_its_place(window, times):
    """Also where the window fills a screen that is smaller, and round after round.

    Two of twelve rounds with each value in them but one size; all with ``--times 10``.
    """
    rounds = [((1280, 800), 210, True), ((1920, 1200), 0, False)]
    if times >= 10:
        sizes = (1280, 800), (1440, 900), (1920, 1200)
        rounds = [*product(sizes, (210, 0), (False, True))]
    for size, page_height, changes in rounds:
        window.resize(*size)
        present_and_compare(window, page_height, changes)
        window.presentation._coming_back.stop()  # another size is meant to stay


def present_and_compare(window, page_height, changes):
    """Where all is, before an audience and after; in some rounds theme and page change there."""
    window.drawer.restore("DataView", page_height, page_height > 0)
    window.resizeDocks([window.docks.docks[1]], [240], Qt.Orientation.Vertical)
    QApplication.processEvents()
    before, drawer_height = places(window), window.drawer.page_height
    place = window.geometry()
    window.presentation.enter()
    QApplication.processEvents()
    if changes:
        change_theme_and_page(window)
    QApplication.processEvents()
    window.presentation.leave()
    QApplication.processEvents()
    assert window.geometry() == place
    assert places(window) == before
    assert window.drawer.page_height == drawer_height


@pytest.mark.long
def test_on_the_way_in_and_out_room_is_looked_for_once_events_have_turns_and_nothing_is_painted(
    window, monkeypatch
):
    """Also with a page open, whose height follows from what gave way."""
    window.drawer.restore("DataView", 210, True)
    asked, fit = [], window.docks._giving_way.fit
    monkeypatch.setattr(window.docks._giving_way, "fit", lambda: asked.append(fit()))
    assert {*seen_during(window, window.presentation.enter)} == {(True, False)}
    assert len(asked) == 1
    QApplication.processEvents()
    asked.clear()
    assert {*seen_during(window, window.presentation.leave)} == {(True, False)}
    assert len(asked) == 2 and window.drawer.page_height == 210  # again in its old size
    window.drawer.set_open(False)


def seen_during(window, change):
    """What a timer sees in the midst of it: whether the window changes, and whether it paints."""
    seen, timer = [], QTimer(interval=1)
    timer.timeout.connect(
        lambda: seen.append((window.presentation.is_changing, window.updatesEnabled()))
    )
    timer.start()
    change()
    timer.stop()
    assert len(seen) >= 2
    assert window.updatesEnabled() and not window.presentation.is_changing
    return seen


@pytest.mark.long
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


@pytest.mark.long
def test_the_course_opened_before_the_old_size_has_come_is_alone(qtbot, window):
    before = places(window)
    window.presentation.enter()
    QApplication.processEvents()
    window.presentation.leave()
    window.resize(1920, 1080)
    window.course.open_page()
    window.resize(1280, 800)
    QApplication.processEvents()
    assert all(dock.isHidden() for dock in window.docks.docks)
    window.pages.close()
    QApplication.processEvents()
    assert places(window) == before


@pytest.mark.long
def test_the_plane_stays_and_grows_as_the_type_does(qtbot, window, times):
    """On the least screen, a middling one and the largest; on all with ``--times 10``."""

    def plane_of(data):
        if data != window.session.spec.data:
            pick(qtbot, window, data)
        [plane] = [plane for plane in window.findChildren(PlaneMap) if plane.isVisible()]
        return plane

    leasts = {"xor": 112, "moons": 224}
    before = {data: plane_of(data).width() for data in leasts}
    there = [*leasts]
    shown = plane_of(there[-1])
    for size in SCREENS if times >= 10 else SCREENS[::2]:
        present(qtbot, window, *size)
        assert shown.isVisible(), "an audience sees what was seen before"
        there.reverse()  # so that it begins with what is there
        for data in there:
            shown = plane_of(data)
            QApplication.processEvents()
            at = data, size
            assert shown.width() >= leasts[data], at
            left = shown.mapTo(window.right_column, QPoint()).x()
            assert shown.width() < window.right_column.width() - left, at
            least_height = window.right_column.minimumSizeHint().height()
            assert window.right_column.height() >= least_height, at
            assert not titles_that_are_cut(window), at
            assert shown.width() > before[data] or size != SCREENS[-1], at


@pytest.mark.long
@pytest.mark.parametrize("data, size", [("iris", (1280, 800)), ("or", (1024, 640))])
def test_what_is_made_or_laid_out_before_an_audience_comes_back_in_its_own_size(
    qtbot, window, data, size
):
    """The form is hidden then, and Undo gives it the layers of other data."""
    window.resize(*size)
    QApplication.processEvents()
    before = form_parts(window)
    pick(qtbot, window, data)
    present(qtbot, window, *size)
    window.session.undo()
    QApplication.processEvents()
    window.presentation.leave()
    QApplication.processEvents()
    assert form_parts(window) == before


def form_parts(window):
    """What is seen of the chips of layers, each in its place, and type of their own."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    [chips] = [chips for chips in window.findChildren(LayerChips) if chips.isVisible()]
    inside = [part for part in chips.findChildren(QWidget) if part.isVisible()]
    parts = [part for part in inside if not part.objectName().startswith("qt_")]  # as Qt likes
    assert len(parts) >= 4
    own = Qt.WidgetAttribute.WA_SetFont
    types = [part.font().pixelSize() if part.testAttribute(own) else 0 for part in parts]
    return [(type(part), part.geometry(), size) for part, size in zip(parts, types, strict=True)]


@pytest.mark.long
@pytest.mark.parametrize("data", ["xor", "cheese-3", "iris", "chapter-4", "handwriting"])
def test_what_is_chosen_before_an_audience_is_then_as_what_is_chosen_at_work(qtbot, window, data):
    """Parts that are made, or get another size, in a window that is enlarged, are it with all."""
    window.panel.form.show_more(True)
    other = "and"

    def fixed():
        """The heights that parts which are seen have for good, by their places."""
        seen = [part for part in window.findChildren(QWidget) if part.isVisible()]
        return {
            place_of(part): part.minimumHeight()
            for part in seen
            if part.minimumHeight() == part.maximumHeight()
        }

    pick(qtbot, window, other)
    present(qtbot, window)
    pick(qtbot, window, data)
    window.presentation.leave()
    QApplication.processEvents()
    before_an_audience = fixed()
    pick(qtbot, window, other)
    pick(qtbot, window, data)
    QApplication.processEvents()
    at_work = fixed()
    assert len(at_work) > 20 and before_an_audience.keys() == at_work.keys()
    for place, height in at_work.items():
        assert abs(before_an_audience[place] - height) <= 1, (
            place,
            before_an_audience[place],
            height,
        )


def place_of(part):
    """From the window down, which of its kind each is in what holds it.

    In a stack by its index: the one shown is raised, behind what was made ahead meanwhile.
    """
    found = []
    while (around := part.parentWidget()) is not None:
        alike = around.findChildren(type(part), options=Qt.FindChildOption.FindDirectChildrenOnly)
        stacked = around.indexOf(part) if isinstance(around, QStackedWidget) else -1
        found.append(f"{type(part).__name__} {alike.index(part) if stacked < 0 else stacked}")
        part = around
    return " in ".join(found)
