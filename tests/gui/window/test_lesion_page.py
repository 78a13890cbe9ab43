"""Lesions and one neuron by itself in the window, while a run goes on under them."""

import random

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from nnviz.gui.lesion.view import LesionView
from nnviz.gui.network.layout import Neuron
from nnviz.gui.network.view import NetworkDiagramView
from nnviz.session.run_state import RunState
from tests.gui.window.hands import click, open_page, type_into

LEFT = Qt.MouseButton.LeftButton
KEYS = ("Left", "Right", "Up", "Down", "Return", "Home", "End", "PageDown", "Delete", "Space")


def act(rng, page):
    """A click, a drag or a key somewhere on the page."""
    seen = [w for w in page.findChildren(QWidget) if w.isVisible() and w.isEnabled()]
    target = rng.choice([w for w in seen if w.width() > 2 and w.height() > 2])
    here, there = (
        QPoint(rng.randrange(target.width()), rng.randrange(target.height())) for _ in range(2)
    )
    kind = rng.randrange(4)
    if kind == 0:
        QTest.mousePress(target, LEFT, pos=here)
        QTest.mouseMove(target, there)
        QTest.mouseRelease(target, LEFT, pos=there)
    elif kind == 1:
        shift = Qt.KeyboardModifier.ShiftModifier if rng.random() < 0.3 else Qt.KeyboardModifier(0)
        QTest.keyClick(target, getattr(Qt.Key, f"Key_{rng.choice(KEYS)}"), shift)
    else:
        QTest.mouseClick(target, LEFT, pos=here)
    if (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    QApplication.processEvents()


@pytest.mark.long
def test_anything_on_these_pages_while_a_run_goes_on(qtbot, request, window_anew, recwarn):
    window, rng = window_anew, random.Random(8)
    window.session.set_speed(0.5)  # there is news between any two acts, not all the time
    type_into(qtbot, window, "epochs", "1000000")
    click(qtbot, window, "run_button")
    qtbot.waitUntil(lambda: window.session.state is RunState.RUNNING)
    for kind in (LesionView, NetworkDiagramView):
        page = open_page(qtbot, window, kind)
        for _ in range(request.config.getoption("--lesions") // 4):
            act(rng, page)
            if isinstance(page, NetworkDiagramView) and page.neuron is None and rng.random() < 0.3:
                page.show_neuron(Neuron(1, rng.randrange(window.session.spec.sizes[1])))
            assert "nan" not in page.words.lower()
            if window.session.state is not RunState.RUNNING:  # Space does what it says
                window.commands.train_or_pause()
    window.session.pause()
    assert not [w for w in recwarn.list if issubclass(w.category, RuntimeWarning)]


@pytest.mark.long
def test_a_lesson_opens_the_part_that_it_is_about(window_anew):
    [place] = [each for each in window_anew.drawer.views if each.name == "LesionView"]
    for lesson, part in {"N15": "vote", "L22b": "dropout", "N18": "switches"}.items():
        window_anew.course.start(lesson)
        tabs = place.view.tabs
        assert tabs.tabText(tabs.currentIndex()) == part
        assert window_anew.drawer.page_name == "LesionView"
