"""Widgets are tested as they are shown: in the program's style, light unless a test says else."""

import dataclasses
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QEventLoop
from PySide6.QtWidgets import QApplication

from nnviz.app import build
from nnviz.core import Sentence
from nnviz.data import DATASETS, DataError
from nnviz.gui.course.ahead import read_ahead
from nnviz.gui.look import theme
from nnviz.gui.message import Message
from nnviz.session.designs_left import DesignsLeft
from tests.gui.stripes import stripes

HERE = Path(__file__).parent

OF_WINDOWS = {"own_places", "one_window"}
"""Fixtures of the tests that have a whole window."""


def pytest_collection_modifyitems(items):
    """The tests of widgets alone come first: then there is no window yet.

    Theirs and a window's style sheet are put on by all there is, at every change between the two.
    """
    here = [turn for turn, item in enumerate(items) if item.path.is_relative_to(HERE)]
    ordered = sorted((items[turn] for turn in here), key=_has_window)
    for turn, item in zip(here, ordered, strict=True):
        items[turn] = item


def _has_window(item):
    return not OF_WINDOWS.isdisjoint(getattr(item, "fixturenames", ()))


@pytest.fixture(scope="session", autouse=True)
def light(qapp):
    """The light theme; `pytest_runtest_setup` puts it back."""
    theme.apply(qapp, "light")


def pytest_runtest_setup(item):
    """The light theme again after a test that changed it; a hook costs less than a fixture.

    Widgets alone have it from the application. Whole windows have their own style sheet: with two
    of them, each with all rules, it takes half as long again to open one. What earlier tests let go
    of goes first: else it would be dressed too.
    """
    if (app := QApplication.instance()) is None:
        return
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    of_windows = _has_window(item)
    if theme.current() is not theme.LIGHT or not (app.styleSheet() or of_windows):
        theme.apply(app, "light")
    if of_windows and app.styleSheet():
        app.setStyleSheet("")


@pytest.fixture
def handwriting():
    """What the window begins with, so as not to wait for digits; a module may have its own."""
    return stripes()


@pytest.fixture
def own_places(tmp_path, handwriting):
    """Nobody's preferences or log, `handwriting` of this test, and no MNIST."""
    with places_of_our_own(tmp_path, handwriting):
        yield


@pytest.fixture
def open_window(qtbot, own_places):
    """Opens a window, each with the preferences that the last one left; closed after the test.

    Its views are made and its data is loaded, unless it is wanted as it comes.
    """
    opened = []

    def open_one(width=1280, height=800, loaded=True):
        window = opened_window(width, height, loaded)
        opened.append(window)
        qtbot.addWidget(window)
        return window

    yield open_one
    for window in opened:
        window.close()


@pytest.fixture
def window(open_window):
    """The window at its first size, its data loaded."""
    return open_window()


@pytest.fixture(scope="module")
def one_window(qapp, tmp_path_factory):
    """One window for all tests of a module that leave it as it was; with `stripes`."""
    with places_of_our_own(tmp_path_factory.mktemp("places"), stripes()):
        window = opened_window()
        yield window
        window.close()
        window.deleteLater()


@pytest.fixture
def window_anew(qtbot, one_window):
    """`one_window` with a run of its own for this test: what it drew, opened or said is gone again.

    Not for what a window does only once, or keeps: closing, docks, the theme, views that stop.
    """
    session = one_window.session
    spec, run, runs = session.spec, session.set_aside(), one_window.earlier_runs.set_aside()
    session.reset()
    one_window.activateWindow()
    QApplication.processEvents()
    yield one_window
    one_window.pages.close()
    one_window.course.leave_lesson()
    one_window.course.progress.start_over()
    session.set_speed(1.0)
    session.bring_back(run)
    session._loading.stop()  # it would make examples ahead
    one_window.commands._designs_left = DesignsLeft()
    one_window.spotlight.show(None)
    one_window.earlier_runs.bring_back(runs)
    one_window.panel.set_spec(spec)
    one_window.draw_panel.tools.pad.clear()
    one_window.drawer.set_open(False)
    one_window.resize(1280, 800)
    one_window.message_bar.show_message(Message(""))
    reading = one_window.draw_panel.reading.prediction
    qtbot.waitUntil(lambda: reading.text() == "draw a digit")
    assert session.is_ready and session.spec == spec


@contextmanager
def places_of_our_own(folder, handwriting):
    """Preferences, log and user's data in a folder, this `handwriting`, and no MNIST."""

    def missing(request):
        raise DataError(Sentence("There is no MNIST here: choose its folder."))

    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("NNVIZ_CONFIG", str(folder / "config"))
        patch.setenv("NNVIZ_LOG", str(folder / "log"))
        patch.setenv("NNVIZ_DATA", str(folder / "data"))
        for name, load in (("handwriting", lambda request: handwriting), ("mnist", missing)):
            patch.setitem(DATASETS, name, dataclasses.replace(DATASETS[name], load=load))
        yield


def opened_window(width=1280, height=800, loaded=True):
    """The program's window of this size, with all its views and data where that is wanted."""
    if known := QApplication.instance():
        known.setStyleSheet("")
    _, window = build([])
    read_ahead()  # once: or who opens the course would have to wait
    window.resize(width, height)
    if loaded:
        assert window.views  # asking makes them
        if not window.session.is_ready:
            loop = QEventLoop()
            window.session.data_ready.connect(loop.quit)
            loop.exec()
        window.docks.settle()
    return window
