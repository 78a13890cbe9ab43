"""A screen of our own for each file of tests; the window on it is for one test, or for all."""

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


@pytest.fixture
def window(screen, home):
    window = Window(screen, home)
    yield window
    window.kill()


@pytest.fixture(scope="module")
def one_window(screen, home):
    """For all tests of a file that leave no more than a run; it closes well at the end."""
    window = Window(screen, home)
    yield window
    try:
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
