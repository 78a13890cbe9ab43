"""A screen of our own, and a window on it for one test, or for all that leave only a run."""

import pytest

from tests.end_to_end.screen import MISSING, Screen, Window


def pytest_collection_modifyitems(items):
    for item in items:
        if "end_to_end" in item.nodeid:
            item.add_marker(pytest.mark.timeout(900))
            if MISSING:
                item.add_marker(pytest.mark.skip(reason=f"needs {', '.join(MISSING)}"))


@pytest.fixture(scope="module")
def screen():
    screen = Screen()
    yield screen
    screen.close()


@pytest.fixture(scope="session")
def home(tmp_path_factory):
    """Where this program's configuration and log are, at first nothing; digits are the suite's."""
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="module")
def one_window(screen, home):
    """For all tests that leave only a run; it closes well, in the last of them or at the end."""
    window = Window(screen, home)
    yield window
    try:
        if window.is_open:
            window.close_well()
    finally:
        window.kill()


@pytest.fixture
def window_anew(one_window):
    """`one_window` with the design it came with, not trained."""
    one_window.begin_anew()
    return one_window


@pytest.fixture
def first_window(screen, tmp_path):
    """The window on a machine that has never had one: no digits are made."""
    window = Window(screen, tmp_path, tmp_path / "cache")
    yield window
    window.kill()
