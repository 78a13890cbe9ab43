"""The film of a run on *Share…*: told how large before, made aside, and stopped."""

import dataclasses

import pytest
from PIL import Image

from nnviz.core import Spec, Training
from nnviz.data import load_dataset
from nnviz.gui.sharing.film_page import FilmPage
from nnviz.gui.sharing.standing import Standing

SPEC = Spec(data="xor", sizes=(2, 4, 1), output="sigmoid", cost="cross-entropy", epochs=5)
DATA = load_dataset("xor")


@pytest.fixture(scope="module")
def standing():
    training = Training(SPEC, DATA)
    for _ in training.steps():
        pass
    return Standing(spec=SPEC, latest=training.snapshot(), dataset=DATA)


@pytest.fixture
def page(qtbot, standing):
    page = FilmPage(standing)
    qtbot.addWidget(page)
    page.messages = []
    page.told.connect(page.messages.append)
    yield page
    page._aside.settle()


def test_how_large_it_will_be_is_said_before(page):
    page._aside.settle()
    assert page.size_words.text().startswith("6 frames of ")
    assert page.size_words.text().endswith("about 0.0 MB as GIF.")


@pytest.mark.parametrize("ending", ["gif", "webp", "png"])
def test_a_film_has_a_frame_for_every_moment(page, tmp_path, ending):
    path = tmp_path / f"run.{ending}"
    page.make(path)
    assert page.is_at_work and page.primary.text() == "Stop"
    page._aside.settle()
    assert not page.is_at_work and page.primary.text() == "Save as film…"
    assert page.messages[-1].text == f"Saved as {path}."
    with Image.open(path) as film:
        assert film.n_frames == 6


def test_it_can_be_given_up(page, tmp_path):
    page.make(tmp_path / "run.gif")
    page.primary.click()
    page._work.stop()
    page._aside.settle()
    assert page.progress_words.text() in {"Stopped: nothing was written.", ""}
    assert bool(page.messages) == (tmp_path / "run.gif").exists()


def test_before_the_first_epoch_there_is_no_film(qtbot, standing):
    start = Training(SPEC, DATA).snapshot()
    page = FilmPage(dataclasses.replace(standing, latest=start))
    qtbot.addWidget(page)
    assert not page.primary.isEnabled() and "Once an epoch" in page.size_words.text()


def test_the_button_asks_where_to(page, qtbot):
    with qtbot.waitSignal(page.wanted):
        page.primary.click()
