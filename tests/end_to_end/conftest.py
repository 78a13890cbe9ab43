"""A screen of our own, and a window on it for one test, or for all that leave only a run."""

from contextlib import contextmanager

import pytest

from tests.end_to_end.screen import MISSING, Screen, Window


def pytest_collection_modifyitems(items):
    for item in items:
        if "end_to_end" in item.nodeid:
            item.add_marker(pytest.mark.timeout(900))
            if MISSING:
                item.add_marker(pytest.mark.skip(reason=f"needs {', '.join(MISSING)}"))


@pytest.fixture(scope="session")
def home(tmp_path_factory):
    """Where this program's configuration and log are, at first nothing; digits are the suite's."""
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="package")
def one_window(home):
    """For all tests that leave only a run; it closes well at the end."""
    with on_a_screen(home) as window:
        yield window
        window.close_well()


@pytest.fixture
def window_anew(one_window):
    """`one_window` with the design it came with, not trained."""
    one_window.begin_anew()
    return one_window


@pytest.fixture
def first_window(tmp_path):
    """The window on a machine that has never had one: no digits are made."""
    with on_a_screen(tmp_path, tmp_path / "cache") as window:
        yield window


@contextmanager
def on_a_screen(*places):
    """A window alone on a screen of its own; neither is left."""
    screen = Screen()
    try:
        window = Window(screen, *places)
        try:
            yield window
        finally:
            window.kill()
    finally:
        screen.close()
