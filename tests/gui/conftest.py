"""Widgets are tested as they are shown: in the program's style, light unless a test says else."""

import dataclasses

import pytest

from nnviz.app import build
from nnviz.core import Sentence
from nnviz.data import DATASETS, DataError
from nnviz.gui.look import theme
from tests.gui.stripes import stripes


def pytest_collection_modifyitems(items):
    """The offscreen platform warns of what only a real window manager could do."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture(autouse=True)
def light(qapp):
    """The light theme, put back after a test that changed it."""
    if theme.current() is not theme.LIGHT or not qapp.styleSheet():
        theme.apply(qapp, "light")


@pytest.fixture
def handwriting():
    """What the window begins with, so as not to wait for digits; a module may have its own."""
    return stripes()


@pytest.fixture
def own_places(tmp_path, monkeypatch, handwriting):
    """Nobody's preferences or log, `handwriting` of this test, and no MNIST."""

    def missing(request):
        raise DataError(Sentence("There is no MNIST here: choose its folder."))

    monkeypatch.setenv("NNVIZ_CONFIG", str(tmp_path / "config"))
    monkeypatch.setenv("NNVIZ_LOG", str(tmp_path / "log"))
    for name, load in (("handwriting", lambda request: handwriting), ("mnist", missing)):
        monkeypatch.setitem(DATASETS, name, dataclasses.replace(DATASETS[name], load=load))


@pytest.fixture
def open_window(qtbot, own_places):
    """Opens a window, each with the preferences that the last one left; closed after the test.

    Its views are made and its data is loaded, unless it is wanted as it comes.
    """
    opened = []

    def open_one(width=1280, height=800, loaded=True):
        _, window = build([])
        opened.append(window)
        qtbot.addWidget(window)
        window.resize(width, height)
        if loaded:
            assert window.views  # asking makes them
            qtbot.waitUntil(lambda: window.session.is_ready)
            window.docks.settle()
        return window

    yield open_one
    for window in opened:
        window.close()


@pytest.fixture
def window(open_window):
    """The window at its first size, its data loaded."""
    return open_window()
