"""At every size of screen, on every page, at work and before an audience: nothing is cut."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from nnviz.data import load_dataset
from nnviz.gui.window.sizes import first_size
from tests.gui.stripes import stripes
from tests.gui.window.fitting import faults

LEAST = (1024, 640)
SIZES = [LEAST, (1024, 768), (1280, 720), (1366, 768), (1280, 800), (1920, 1080)]
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


def ways_to_be(window, size, pages):
    """At work and before an audience: closed drawer, then each of the pages; then the design."""
    for way in ("work", "audience"):
        if way == "audience":
            window.presentation.enter()
            settle()
        window.resize(*size)
        window.drawer.set_open(False)
        settle()
        window.presentation.fit()
        settle()
        yield f"{size}, {way}"
        for page in pages:
            window.drawer.open_page(page)
            settle()
            yield f"{size}, {way}, {window.drawer.page_name}"
    window.drawer.set_open(False)
    window.presentation.toggle_design()
    settle()
    yield f"{size}, audience with the design"
    window.presentation.leave()
    window.presentation._coming_back.stop()
    settle()


def faults_at(window, sizes):
    """Every page in the lowest window; elsewhere one, as all scroll in the same drawer."""
    found = {}
    for size in sizes:
        pages = window.drawer.views if size == LEAST else window.drawer.views[3:4]
        for way in ways_to_be(window, size, pages):
            assert window.size() == QSize(*size), way
            for fault in faults(window):
                found.setdefault(fault, way)
    return found


@pytest.mark.parametrize("handwriting", KINDS.values(), ids=KINDS.keys(), indirect=True)
def test_nothing_is_cut_or_covered(qtbot, window, handwriting):
    window.right_column.make_panels()
    window.session.step("epoch")
    qtbot.waitUntil(lambda: window.session.latest.epoch == 1)
    sizes = SIZES if handwriting.image_shape else [LEAST]
    assert faults_at(window, sizes) == {}


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
        ((1024, 640), LEAST),
        ((1024, 768), (1024, 728)),
        ((1366, 768), (1280, 728)),
        ((1280, 720), (1276, 680)),
        ((1920, 1080), (1280, 800)),
    ],
)
def test_the_window_fits_its_screen_from_the_first(screen, first):
    assert first_size(QSize(*screen)) == QSize(*first)
