"""At every size of screen, on every page, at work and before an audience: nothing is cut."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from nnviz.data import load_dataset
from nnviz.gui.window.sizes import LEAST, first_size
from tests.gui.stripes import stripes
from tests.gui.window.fitting import faults

LOWEST = (1024, 640)
SCREENS = [LOWEST, (1024, 768), (1280, 720), (1366, 768), (1280, 800), (1920, 1080)]
KINDS = {
    "pictures": stripes,
    "points": lambda: load_dataset("moons", size=40),
    "table": lambda: load_dataset("xor"),
    "function": lambda: load_dataset("sine", size=40),
}


@pytest.fixture
def handwriting(request):
    return request.param()


def settle():
    for _ in range(4):
        QApplication.processEvents()


def ways_to_be(window, screen, pages):
    """At work and before an audience: closed drawer, then each of the pages; then the design."""
    for way in ("work", "audience"):
        size = screen
        if way == "audience":
            window.presentation.enter()
            settle()
        elif screen == LOWEST:  # which has a frame, too
            size = LEAST.toTuple()
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
    window.drawer.set_open(False)
    window.presentation.toggle_design()
    settle()
    yield f"{size}, audience with the design"
    for page in pages[3:4]:
        window.drawer.open_page(page)
        settle()
        yield f"{size}, audience with the design, {window.drawer.page_name}"
    window.presentation.leave()
    window.presentation._coming_back.stop()
    settle()


def faults_at(window, screens):
    """Every page on the lowest screen; elsewhere one, as all scroll in the same drawer."""
    found = {}
    for screen in screens:
        pages = window.drawer.views if screen == LOWEST else window.drawer.views[3:4]
        for way in ways_to_be(window, screen, pages):
            for fault in [*faults(window), *beside_the_edge(window.drawer)]:
                found.setdefault(fault, way)
    return found


def beside_the_edge(drawer):
    """A page scrolls downwards only: its controls, ‹ › among them, are at its top."""
    page = drawer.pages.currentWidget()
    if drawer.is_open and (over := page.horizontalScrollBar().maximum()):
        yield f"{drawer.page_name} is {over} pixels too wide"


@pytest.mark.parametrize("handwriting", KINDS.values(), ids=KINDS.keys(), indirect=True)
def test_nothing_is_cut_or_covered(qtbot, window, handwriting):
    window.right_column.make_panels()
    window.session.step("epoch")
    qtbot.waitUntil(lambda: window.session.latest.epoch == 1)
    screens = SCREENS if handwriting.image_shape else [LOWEST]
    assert faults_at(window, screens) == {}


ON_A_FINE_SCREEN = """
from nnviz.app import build
from tests.gui.window.test_sizes import faults_at
application, window = build([])
assert window.devicePixelRatioF() == 2 and window.views
print(faults_at(window, [(1280, 720)]))
window.close()
"""


def test_nothing_is_cut_on_a_screen_of_twice_as_many_pixels(tmp_path):
    """2560 × 1440 pixels at scale 2, in a process of its own: Qt asks for the scale once."""
    done = subprocess.run(
        [sys.executable, "-c", ON_A_FINE_SCREEN],
        cwd=Path(__file__).parents[3],
        env={
            **os.environ,
            "QT_SCALE_FACTOR": "2",
            "NNVIZ_CONFIG": str(tmp_path),
            "NNVIZ_LOG": str(tmp_path),
        },
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
