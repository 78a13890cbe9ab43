"""Nothing on the window's thread waits for data: not to be loaded, not to be made, not to stop."""

import threading

import numpy as np
import pytest

from nnviz.data import DATASETS
from nnviz.data import handwriting as digits
from nnviz.data.handwriting import BLOCK
from nnviz.gui.examples.gallery_view import GalleryView
from nnviz.gui.examples.mistakes_view import MistakesView
from nnviz.session.run_state import RunState
from tests.gui.window.hands import click, open_page, pick, view_of

pytestmark = pytest.mark.timeout(120)  # a window that waits waits for ever


@pytest.fixture
def released():
    """Set at the end: no thread outlives its test."""
    event = threading.Event()
    yield event
    event.set()


@pytest.fixture
def handwriting(monkeypatch, released):
    """Digits of which those for validation are there, and no others before they are released."""

    def block(kind, number, style):
        labels = np.arange(BLOCK) % 10
        images = np.zeros((BLOCK, 784), np.uint8)
        images[np.arange(BLOCK), 300 + 2 * labels] = 255
        while kind != 1 and not released.wait(0.01):
            assert threading.current_thread() is not threading.main_thread()
            yield 0.5
        return images, labels

    monkeypatch.setattr(digits, "_block", block)
    return digits.load()


@pytest.fixture
def waiting(own_places, released):
    """Data that is there only once it is released: put back before the places are."""

    def load(request):
        released.wait()
        raise OSError

    with pytest.MonkeyPatch.context() as patch:
        held = DATASETS["handwriting"]._replace(load=load)
        patch.setitem(DATASETS, "handwriting", held)
        yield


def open_every_page(window):
    for page in window.drawer.views:
        window.drawer.open_page(page)
        assert page.isVisibleTo(window)
        yield page


def test_every_page_opens_while_the_data_is_loaded(qtbot, open_window, waiting, released):
    window = open_window(loaded=False)
    words = {page.name: page.view.words for page in open_every_page(window)}
    assert words["GalleryView"] == "The examples appear here when the data is ready."
    assert words["MistakesView"] == "The mistakes appear here when the data is ready."
    assert not window.session.is_ready and window.session.is_loading
    pick(qtbot, window, "xor")  # nobody waits for the loader that is left
    assert window.session.dataset.name == "xor"
    released.set()


def test_every_page_opens_while_the_digits_are_made_and_the_window_closes(qtbot, own_window):
    window = own_window
    for page in open_every_page(window):
        page.show_snapshot(window.session.latest)
    gallery, mistakes = view_of(window, GalleryView), view_of(window, MistakesView)
    for view, kind in ((gallery, GalleryView), (mistakes, MistakesView)):
        open_page(qtbot, window, kind)
        for name, tab in (("training", 0), ("test", 2)):
            view.part_tabs.setCurrentIndex(tab)
            qtbot.waitUntil(lambda view=view, name=name: f"The {name} examples are" in view.words)
    window.close()
    assert not window.session.is_loading


def test_training_waits_for_digits_and_the_window_does_not(qtbot, own_window, released):
    window = own_window
    click(qtbot, window, "run_button")
    qtbot.waitUntil(lambda: window.session.waiting is not None)
    click(qtbot, window, "run_button")
    assert window.session.state is RunState.PAUSED
    view = open_page(qtbot, window, GalleryView)
    view.part_tabs.setCurrentIndex(2)
    assert "being made" in view.words
    released.set()
    qtbot.waitUntil(lambda: len(view.examples.rows) == BLOCK)
    click(qtbot, window, "step_button")
    qtbot.waitUntil(lambda: window.session.latest.step == 1)
