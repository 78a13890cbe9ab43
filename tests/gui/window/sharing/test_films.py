"""Films of the window itself: of what is kept of its run, whatever lies over it."""

from functools import partial

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QSignalSpy

from nnviz.gui.look.pieces import at_once
from nnviz.gui.sharing.film.scene import FOOT, Scene
from nnviz.session.run_state import RunState
from tests.gui.window.hands import child

BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
WORDS = [
    "The weights of the first layer",
    "Cost",
    "Accuracy",
    "How fast each layer learns",
    "What each neuron looks for",
    "The figures that are seen, on one sheet",
    "The whole window",
]


@pytest.fixture
def trained(qtbot, window):
    """The window after two epochs, its page of films open."""
    for epoch in (1, 2):
        window.session.step("epoch")
        qtbot.waitUntil(lambda: window.session.state is not RunState.RUNNING)
        assert window.session.latest.epoch == epoch
    qtbot.keyClick(window, Qt.Key.Key_E, BOTH)
    qtbot.waitUntil(lambda: window.sharing.shown is not None)
    child(window, "share_dialog").list.buttons["film"].click()
    yield window
    window.sharing.close()


def grabbed(widget):
    yield
    return widget.grab().toImage()


def page_of(window):
    return child(window, "share_dialog").shown


def test_every_view_that_is_seen_can_be_filmed_and_all_of_them(trained):
    subject = page_of(trained).subject
    assert [subject.itemText(at) for at in range(subject.count())] == WORDS


def test_the_whole_window_is_pictured_without_what_lies_over_it(trained):
    scene, cover = trained.sharing._films.scenes()[-1], child(trained, "share_dialog").geometry()
    picture, covered = at_once(scene.painting()), trained.grab().toImage()
    assert scene.words == WORDS[-1] and picture.size() == trained.size()
    behind, over = (colors_in(image.copy(cover)) for image in (picture, covered))
    assert behind > 300 and over < behind, "curves and weights, no page"
    bar = trained.run_bar.geometry()
    assert colors_in(picture.copy(bar)) == colors_in(covered.copy(bar))


def test_a_film_shows_every_moment_everywhere_and_then_the_present(qtbot, trained, tmp_path):
    filming, path = trained.sharing._films._at_work(), tmp_path / "bar.webp"
    filming.take_kept(Scene("", partial(grabbed, trained.run_bar)), path)
    qtbot.waitUntil(lambda: not filming.is_on)
    assert trained.message_bar.text() == f"Saved as {path}."
    with Image.open(path) as film:
        assert film.n_frames == 3 and film.size == (1280, trained.run_bar.height() + FOOT)
        bars = []
        for film_at in range(3):
            film.seek(film_at)
            bars.append(np.asarray(film.convert("RGB"))[:-FOOT])
    assert (bars[0] != bars[1]).any() and (bars[1] != bars[2]).any()
    assert trained.run_bar.epoch_progress.value() == 2, "the present is shown again"


def test_where_a_film_cannot_be_written_none_is_taken(trained, tmp_path, monkeypatch):
    films, path = trained.sharing._films, tmp_path / "nowhere" / "run.gif"
    monkeypatch.setattr(films._dialogs, "file_to_write", lambda *asked: path)
    page_of(trained).primary.click()
    assert trained.message_bar.text().startswith("There is no folder ")
    assert not films._at_work().is_on


def colors_in(image):
    """How many there are."""
    rgb = image.convertToFormat(QImage.Format.Format_RGB32)
    return len(np.unique(np.frombuffer(rgb.constBits(), np.uint32)))


def test_a_window_that_makes_a_film_is_not_closed_unasked(qtbot, monkeypatch, trained, tmp_path):
    filming = trained.sharing._films._at_work()
    monkeypatch.setattr(trained.leaving, "_ask", lambda *asked: None)
    filming.take_live(Scene("", partial(grabbed, trained.run_bar)), tmp_path / "bar.gif")
    assert not trained.leaving.may_close()
    question = trained.leaving.question
    assert question.text() == "End the film that is being made?"
    question.done(question.StandardButton.Cancel)
    assert filming.is_on and not trained.leaving.may_close()
    trained.leaving.question.done(question.StandardButton.Discard)
    assert not filming.is_on and trained.leaving.question is None


def test_what_is_pictured_for_its_size_is_not_what_a_person_looks_back_at(qtbot, trained):
    """What they want meanwhile is shown in the end, and nothing is said but of that."""
    session, follower, page = trained.session, trained.follower, page_of(trained)
    sampling, [_, first, last] = (
        trained.sharing._films._at_work().sampling,
        session.latest.checkpoints,
    )
    told = QSignalSpy(follower.moment_shown)
    for wanted in (None, first, None):
        page.subject.setCurrentIndex(1)
        assert sampling.is_on and follower.moment is not last
        follower.look_back(wanted)
        qtbot.waitUntil(lambda: not sampling.is_on)
        assert follower.moment is wanted and follower.looks_back is (wanted is not None)
        shown = session.latest.epoch if wanted is None else wanted.epoch
        assert trained.run_bar.epoch_progress.value() == shown
        page.subject.setCurrentIndex(0)
    assert told.count() == 3
