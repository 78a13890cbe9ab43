"""Tests of whole windows share one for each file: opening one is what costs them most."""

import pytest


@pytest.fixture
def window(window_anew):
    """The file's window; a test that leaves a trace in it takes `own_window`."""
    return window_anew


@pytest.fixture
def own_window(open_window):
    """One of the test's own, its data loaded: what is done to it stays."""
    return open_window()
