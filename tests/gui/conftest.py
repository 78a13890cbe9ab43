"""Widgets are tested as they are shown: in the program's style, light unless a test says else."""

import threading
from contextlib import contextmanager
from pathlib import Path
from zlib import crc32

import pytest
from PySide6.QtCore import QEvent, QEventLoop
from PySide6.QtWidgets import QApplication

from nnviz.app import build
from nnviz.core import Sentence
from nnviz.data import DATASETS, DataError
from nnviz.files.recipes import recipe_folder
from nnviz.gui.course.ahead import is_read, read_ahead
from nnviz.gui.look import theme
from nnviz.preferences import preferences_path
from tests.gui import off_thread
from tests.gui.as_opened import AsOpened, brought_back
from tests.gui.stripes import stripes

HERE = Path(__file__).parent

OF_WINDOWS = {"own_places", "one_window", "fresh_window"}
"""Fixtures of the tests that have a whole window."""

KEPT = []
"""The window that this process keeps from one module to the next; none or one."""


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


@pytest.fixture(autouse=True)
def nothing_is_asked_of_qt_on_a_thread(request):
    """By what a test begins: by every fourth one's, for to see all calls of a thread takes long."""
    if crc32(request.node.nodeid.encode()) % 4:
        yield
        return
    threading.setprofile(off_thread.see)
    yield
    threading.setprofile(None)
    asked, off_thread.asked[:] = [*off_thread.asked], []
    assert not asked


@pytest.fixture(autouse=True)
def data_sets_are_put_back():
    """Else a later test, here or elsewhere, would learn from those of this one."""
    known = {**DATASETS}
    yield
    assert known == DATASETS


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


@pytest.fixture(scope="session")
def kept_places(tmp_path_factory):
    """Where the window that this process keeps has its preferences; it is closed at the end."""
    folder = tmp_path_factory.mktemp("places")
    yield folder
    with places_of_our_own(folder, stripes()):
        while KEPT:
            end(KEPT.pop())


@pytest.fixture(scope="module")
def one_window(qapp, kept_places):
    """One window for all tests of a module, and of the modules after it; with `stripes`.

    It is hidden while none of them runs. What a module leaves in it is put back; a window of which
    that is not possible is closed, and the next module opens another.
    """
    with places_of_our_own(kept_places, stripes()):
        window = brought_back(KEPT.pop()) if KEPT else window_of_a_first_start()
        QApplication.processEvents()
        window.as_opened = window.__dict__.get("as_opened") or AsOpened.of(window)
        yield window
        window.as_opened.put_back()
        if window.as_opened.differences() or window.as_opened.is_worn:
            end(window)
        else:
            window.hide()
            KEPT.append(window)


@pytest.fixture(scope="module")
def fresh_window(qapp, kept_places):
    """For a module's own `one_window`, where it must not be one that lessons were opened in."""
    with places_of_our_own(kept_places, stripes()):
        window = window_of_a_first_start()
        window.as_opened = AsOpened.of(window)
        yield window
        end(window)


@pytest.fixture
def window_anew(qtbot, one_window):
    """`one_window` with a run of its own for this test: all that was done to it is undone after it.

    Whatever the test drew, opened, said, moved, resized, darkened or presented is gone again, see
    `AsOpened`, and so are lessons and earlier runs. Not for what a window does only once: opening,
    closing, speaking another language, views that stop.
    """
    session = one_window.session
    run, runs = session.set_aside(), one_window.earlier_runs.set_aside()
    recipes = {*recipe_folder().glob("*")}
    session.reset()
    one_window.activateWindow()
    QApplication.processEvents()
    yield one_window
    one_window.pages.close()
    one_window.course.leave()
    session.set_speed(1.0)
    session.bring_back(run)
    session._loading.stop()  # it would make examples ahead
    one_window.earlier_runs.bring_back(runs)
    one_window.as_opened.put_back()
    for recipe in {*recipe_folder().glob("*")} - recipes:
        recipe.unlink()
    reading = one_window.draw_panel.reading.prediction
    qtbot.waitUntil(lambda: reading.text() == "draw a digit")
    assert one_window.as_opened.differences() == []


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
            patch.setitem(DATASETS, name, DATASETS[name]._replace(load=load))
        yield


def window_of_a_first_start():
    """Whatever the modules before have left in the one that they closed."""
    preferences_path().unlink(missing_ok=True)
    return opened_window()


def end(window):
    """Close it: it is not wanted any more."""
    window.close()
    window.deleteLater()


def opened_window(width=1280, height=800, loaded=True):
    """The program's window of this size, with all its views and data where that is wanted."""
    if known := QApplication.instance():
        known.setStyleSheet("")
    _, window = build([])
    if not is_read():
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
