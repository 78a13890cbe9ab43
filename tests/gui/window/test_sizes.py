"""At every size of screen, on every page, at work and before an audience: nothing is cut."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication

from nnviz.gui.window.sizes import LEAST, first_size
from tests.gui.window.fitting import faults
from tests.gui.window.hands import pick

LOWEST = (1024, 640)
PATIENCE = 25
"""How often what may only wait for its room is looked at again."""
SCREENS = [LOWEST, (1024, 768), (1280, 800), (1920, 1080)]


def settle():
    for _ in range(8):
        QApplication.processEvents()


def at_work(window, screens, turns=slice(None)):
    """Every screen, with all pages on the lowest one; elsewhere with one, as all scroll alike."""
    for screen in screens:
        size = LEAST.toTuple() if screen == LOWEST else screen  # as a window there has a frame
        yield from ways_at(window, size, pages_on(window, screen, turns), "work")


def before_an_audience(window, screens, turns=slice(None)):
    """The same, with the design at last."""
    if not window.presentation.is_on:
        window.presentation.enter()
        settle()
    for screen in screens:
        yield from ways_at(window, screen, pages_on(window, screen, turns), "audience")
        window.presentation.toggle_design()
        yield from ways_at(window, screen, window.drawer.views[3:4], "audience with the design")
        window.presentation.toggle_design()


def pages_on(window, screen, turns):
    return window.drawer.views[turns] if screen == LOWEST else window.drawer.views[3:4]


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


def faults_in(window, ways):
    """Each that is seen in some way to be, with the first of those ways."""
    found = {}
    for way in ways:
        for fault in lasting_faults(window):
            found.setdefault(fault, way)
    return found


def lasting_faults(window):
    """What a count that came just now has not only not been given its room yet."""
    lasting = faults_now(window)
    for _ in range(PATIENCE):
        if not lasting:
            break
        QTest.qWait(20)
        seen = faults_now(window)
        lasting = [each for each in lasting if each in seen]
    return lasting


def faults_now(window):
    return [*faults(window), *beside_the_edge(window.drawer)]


def beside_the_edge(drawer):
    """A page scrolls downwards only, and what scrolls in it: its controls are at its top."""
    page = drawer.pages.currentWidget()
    for area in (page, *page.findChildren(QAbstractScrollArea)) if drawer.is_open else ():
        if area.isVisible() and (over := area.horizontalScrollBar().maximum()):
            yield f"{drawer.page_name} is {over} pixels too wide"


@pytest.fixture
def window(window_anew):
    """Laid out and never painted, which would take as long again; before no audience at last."""
    window = window_anew
    window.right_column.make_panels()
    window.setUpdatesEnabled(False)
    yield window
    window.presentation.leave()
    window.presentation._coming_back.stop()
    window.setUpdatesEnabled(True)


def learn_with(qtbot, window, data):
    """An epoch of a run with that data, where there is none yet."""
    if data != window.session.spec.data:
        pick(qtbot, window, data)
    if not window.session.latest.epoch:
        window.session.step("epoch")
        qtbot.waitUntil(lambda: window.session.latest.epoch == 1)


BESIDE = ["handwriting", "moons", "half-adder", "sine"]
"""Pictures, points, a table and a function."""


@pytest.mark.timeout(300)
def test_nothing_is_cut_or_covered(qtbot, window, times):
    """Beside each kind of data every other page at work and the rest before an audience.

    Pages change their turn from one to the next; with ``--times 10`` all of them have both. All
    data have one audience: to make all type larger and smaller again is what takes longest.
    """
    found, step = [], 2 if times < 10 else 1
    for first, (ways, order) in enumerate(((at_work, 1), (before_an_audience, -1))):
        for data in BESIDE[::order]:
            learn_with(qtbot, window, data)
            screens = SCREENS if data == "handwriting" else [LOWEST]
            turns = slice((BESIDE.index(data) + first) % step, None, step)
            seen = faults_in(window, ways(window, screens, turns))
            found += [(data, fault) for fault in seen.items()]
    assert found == []


ON_A_FINE_SCREEN = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from tests.gui.conftest import opened_window, places_of_our_own
from tests.gui.stripes import stripes
from tests.gui.window.test_sizes import at_work, before_an_audience, faults_in
application = QApplication([])
with places_of_our_own(Path(sys.argv[1]), stripes()):
    window = opened_window()
    assert window.devicePixelRatioF() == 2
    window.setUpdatesEnabled(False)
    for ways in (at_work, before_an_audience):
        print(faults_in(window, ways(window, [(1280, 720)])))
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
    assert done.stdout.split() == ["{}", "{}"], done.stdout + done.stderr


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
