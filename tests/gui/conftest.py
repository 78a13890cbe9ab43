"""Widgets are tested as they are shown: in the program's style, light unless a test says else."""

import pytest

from nnviz.gui.look import theme


def pytest_collection_modifyitems(items):
    """The offscreen platform warns of what only a real window manager could do."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture(autouse=True)
def light(qapp):
    """The light theme, put back after a test that changed it."""
    if theme.current() is not theme.LIGHT or not qapp.styleSheet():
        theme.apply(qapp, "light")
