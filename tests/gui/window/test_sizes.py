"""At every size of screen, on every page, at work and before an audience: nothing is cut."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractScrollArea, QApplication

from nnviz.gui.window.sizes import LEAST, first_size
from tests.gui.window.fitting import faults
from tests.gui.window.hands import pick

LOWEST = (1024, 640)
SCREENS = [LOWEST, (1024, 768), (1280, 800), (1920, 1080)]


def settle():
    for _ in range(8):
        QApplication.processEvents()


def ways_to_be(window, screens):
    """At work on every screen, then before an audience on every one, with the design at last.

    All pages on the lowest screen; elsewhere one, as all scroll in the same drawer.
    """
    for screen in screens:
        size = LEAST.toTuple() if screen == LOWEST else screen  # as a window there has a frame
        yield from ways_at(window, size, pages_on(window, screen), "work")
    window.presentation.enter()
    settle()
    for screen in screens:
        yield from ways_at(window, screen, pages_on(window, screen), "audience")
        window.presentation.toggle_design()
        yield from ways_at(window, screen, window.drawer.views[3:4], "audience with the design")
        window.presentation.toggle_design()
    window.presentation.leave()
    window.presentation._coming_back.stop()
    settle()


def pages_on(window, screen):
    return window.drawer.views if screen == LOWEST else window.drawer.views[3:4]


def ways_at(window, size, pages, way):
    """A closed drawer, then each of the pages."""
    window.resize(*size)
    window.drawer.set_open(False)
    settle()
    window.presentation.fit()
    settle()
    assert window.size() == QSize(*size), way
    yield f"{size}, {way}"
    for page in pages:
        window.drawer.open_page(page)
        settle()
        yield f"{size}, {way}, {window.drawer.page_name}"


def faults_at(window, screens):
    """Each that is seen in some way to be, with the first of those ways."""
    found = {}
    for way in ways_to_be(window, screens):
        for fault in lasting_faults(window):
            found.setdefault(fault, way)
    return found


def lasting_faults(window):
    """What a count that came just now has not only not been given its room yet."""
    if not (seen := [*faults(window), *beside_the_edge(window.drawer)]):
        return []
    settle()
    return [each for each in [*faults(window), *beside_the_edge(window.drawer)] if each in seen]


def beside_the_edge(drawer):
    """A page scrolls downwards only, and what scrolls in it: its controls are at its top."""
    page = drawer.pages.currentWidget()
    for area in (page, *page.findChildren(QAbstractScrollArea)) if drawer.is_open else ():
        if area.isVisible() and (over := area.horizontalScrollBar().maximum()):
            yield f"{drawer.page_name} is {over} pixels too wide"


@pytest.mark.parametrize("data", ["handwriting", "moons", "half-adder", "sine"])
def test_nothing_is_cut_or_covered(qtbot, window_anew, data):
    """Beside pictures, points, a table and a function."""
    window = window_anew
    window.right_column.make_panels()
    if data != window.session.spec.data:
        pick(qtbot, window, data)
    window.session.step("epoch")
    qtbot.waitUntil(lambda: window.session.latest.epoch == 1)
    assert faults_at(window, SCREENS if data == "handwriting" else [LOWEST]) == {}


ON_A_FINE_SCREEN = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from tests.gui.conftest import opened_window, places_of_our_own
from tests.gui.stripes import stripes
from tests.gui.window.test_sizes import faults_at
application = QApplication([])
with places_of_our_own(Path(sys.argv[1]), stripes()):
    window = opened_window()
    assert window.devicePixelRatioF() == 2
    print(faults_at(window, [(1280, 720)]))
    window.close()
"""


def test_nothing_is_cut_on_a_screen_of_twice_as_many_pixels(tmp_path):
    """2560 × 1440 pixels at scale 2, in a process of its own: Qt asks for the scale once."""
    done = subprocess.run(
        [sys.executable, "-c", ON_A_FINE_SCREEN, str(tmp_path)],
        cwd=Path(__file__).parents[3],
        env={**os.environ, "QT_SCALE_FACTOR": "2"},
        capture_output=True,
        check=False,
        text=True,
        timeout=120,
    )
    assert done.stdout.strip() == "{}", done.stdout + done.stderr


@pytest.mark.parametrize(
    ("screen", "first"),
    [
        ((1024, 640), (1020, 600)),
        ((1024, 768), (1020, 728)),
        ((1366, 768), (1280, 728)),
        ((1280, 720), (1276, 680)),
        ((1920, 1080), (1280, 800)),
    ],
)
def test_the_window_fits_its_screen_from_the_first(screen, first):
    assert first_size(QSize(*screen)) == QSize(*first)
