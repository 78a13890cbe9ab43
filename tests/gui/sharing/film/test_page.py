"""The page of films on *Share…*: what is filmed, how large it will be, how far it is."""

import dataclasses
import re

import pytest
from PySide6.QtGui import QImage

from nnviz.core import Training
from nnviz.data import load_dataset
from nnviz.gui.sharing.film import page as film_page
from nnviz.gui.sharing.film.filming import Filming
from nnviz.gui.sharing.film.page import KEPT, LIVE, FilmPage
from nnviz.gui.sharing.film.scene import Scene
from nnviz.gui.sharing.standing import Standing
from nnviz.session.run_state import RunState
from tests.gui.sharing.film.conftest import SPEC

DATA = load_dataset("xor")


def blank():
    image = QImage(100, 60, QImage.Format.Format_RGB32)
    image.fill(0)
    yield
    return image


def nothing():
    yield


@pytest.fixture(scope="module")
def standing():
    training = Training(SPEC, DATA)
    for _ in training.steps():
        pass
    scenes = (Scene("Cost", blank, 2), Scene("Nothing", nothing))
    return Standing(spec=SPEC, latest=training.snapshot(), dataset=DATA, scenes=scenes)


@pytest.fixture
def page(qtbot, standing):
    page = FilmPage(standing)
    qtbot.addWidget(page)
    page.show()
    yield page
    page.settle()


@pytest.fixture
def filming(qtbot, session):
    filming = Filming(session, lambda moment: None, lambda snapshot: None)
    yield filming
    filming.give_up()
    filming.settle()


def said(qtbot, page):
    qtbot.waitUntil(lambda: bool(page.size_words.text()))
    return page.size_words.text()


def test_how_large_it_will_be_is_said_before(qtbot, page, filming, session, train):
    page.settle()
    assert page.size_words.text().startswith("5 frames of ")
    assert page.size_words.text().endswith(" kB as GIF.")
    train()
    page.follow(filming)
    page.subject.setCurrentIndex(1)
    about = "5 frames of 100 × 124 pixels, about . kB as GIF."
    assert re.match(about, said(qtbot, page))
    page.moments.setCurrentIndex(1)
    assert re.match("Frames of 100 × 124 pixels, about . kB each", said(qtbot, page))
    session.reset()
    assert re.match("Frames of 100 × 124 pixels, at most . kB each", said(qtbot, page))


def test_the_lines_of_a_long_run_are_painted_in_many_turns(qtbot, page, standing, monkeypatch):
    """Its size is told when all are there, and those of a run that has gone are left."""
    monkeypatch.setattr(film_page, "PAINTING_S", -1.0)
    page.settle()
    inks = page._weights._inks
    page.renew(standing.latest, DATA)
    assert page._weights._inks is not inks and len(page._weights._inks) == 1
    assert not page.size_words.text()
    page.renew(standing.latest, DATA)
    assert said(qtbot, page).startswith("5 frames of ") and len(page._weights._inks) == 5


def test_the_weights_are_kept_and_anything_else_can_be_filmed_as_it_goes(page):
    assert page.moments.currentText() == "What is kept: 5 moments" and not page.moments.isEnabled()
    page.subject.setCurrentIndex(1)
    assert page.moments.isEnabled() and page.scene.words == "Cost"
    page.moments.setCurrentIndex(1)
    assert page.is_live
    page.subject.setCurrentIndex(0)
    assert not page.is_live and page.scene is None


def test_what_is_chosen_is_filmed(page, filming, monkeypatch, tmp_path):
    begun = []
    for name in ("make", "take_kept", "take_live"):
        monkeypatch.setattr(filming, name, lambda *what, name=name: begun.append((name, what[0])))
    for subject, moments in ((0, KEPT), (1, KEPT), (1, LIVE)):
        page.subject.setCurrentIndex(subject)
        page.moments.setCurrentIndex((KEPT, LIVE).index(moments))
        page.begin(filming, tmp_path / "run.gif")
    assert [name for name, _ in begun] == ["make", "take_kept", "take_live"]
    assert begun[0][1] is page._weights and begun[1][1] is page.scene is begun[2][1]


def test_its_button_stops_what_goes_on(qtbot, page, filming, tmp_path):
    page.follow(filming)
    with qtbot.waitSignal(page.wanted):
        page.primary.click()
    filming.take_live(page._scenes["0"], tmp_path / "run.gif")
    assert page.primary.text() == "End the film" and not page.subject.isEnabled()
    assert page.progress_words.text() == "The film is taken while the run goes on: 1 frame so far."
    page.primary.click()
    qtbot.waitUntil(lambda: not filming.is_on)
    assert page.primary.text() == "Save as film…" and (tmp_path / "run.gif").exists()


def test_before_the_first_epoch_there_is_only_what_is_to_come(qtbot, standing):
    page = FilmPage(dataclasses.replace(standing, latest=Training(SPEC, DATA).snapshot()))
    qtbot.addWidget(page)
    assert not page.primary.isEnabled() and "Once an epoch" in page.size_words.text()
    page.subject.setCurrentIndex(1)
    assert page.is_live and page.primary.isEnabled()
    page.settle()


def test_of_a_step_there_is_nothing_to_film(qtbot, standing):
    latest = Training(dataclasses.replace(SPEC, activation="step"), DATA).snapshot()
    page = FilmPage(dataclasses.replace(standing, latest=latest))
    qtbot.addWidget(page)
    for subject in range(page.subject.count()):
        page.subject.setCurrentIndex(subject)
        assert not page.primary.isEnabled() and "no slope" in page.size_words.text()
    page.settle()


def test_it_follows_the_run_while_it_is_open(page, filming, session):
    page.follow(filming)
    page.subject.setCurrentIndex(1)
    session.reset()
    assert page.moments.itemText(0) == "What is kept: 1 moment" and page.is_live
    page.subject.setCurrentIndex(0)
    assert not page.primary.isEnabled() and "Once an epoch" in page.size_words.text()


def test_moments_that_come_while_it_is_open_can_be_filmed(page, filming, train):
    page.renew(Training(SPEC, DATA).snapshot(), DATA)
    page.follow(filming)
    assert not page.primary.isEnabled()
    train()
    assert page.moments.itemText(0) == "What is kept: 5 moments" and page.primary.isEnabled()


def test_a_page_that_nobody_sees_has_nothing_shown(qtbot, page, filming, session, train):
    page.follow(filming)
    page.subject.setCurrentIndex(1)
    train()
    assert filming.sampling.is_on
    page.hide()
    assert not filming.sampling.is_on
    for change in (lambda: page.subject.setCurrentIndex(1), session.reset, train):
        change()
        assert not filming.sampling.is_on
    page.show()
    assert filming.sampling.is_on and " about " in said(qtbot, page)


def test_a_run_that_goes_on_is_seen_as_it_is(qtbot, page, session, train):
    """No earlier moment is shown for a size: how large a frame is at most is known without."""
    shown = []
    filming = Filming(session, shown.append, lambda snapshot: None)
    page.follow(filming)
    train()
    page.subject.setCurrentIndex(1)
    assert shown and filming.sampling.is_on
    session.start_again(dataclasses.replace(SPEC, epochs=100_000))
    shown.clear()
    session.train()
    assert re.match("Frames of 100 × 124 pixels, at most", said(qtbot, page))
    page.moments.choose(KEPT)
    assert re.match("Frames of 100 × 124 pixels, at most", said(qtbot, page)) and not shown
    page.moments.choose(LIVE)
    session.pause()
    qtbot.waitUntil(lambda: session.state is RunState.PAUSED)
    assert re.match("Frames of 100 × 124 pixels, about", said(qtbot, page)) and shown
    page.hide()
    filming.settle()
