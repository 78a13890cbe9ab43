"""A run is filmed from what is kept of it, or as it goes on: a frame for every moment shown."""

from itertools import pairwise
from threading import Event

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor, QImage

from nnviz.gui.sharing.film import reel
from nnviz.gui.sharing.film.filming import Filming
from nnviz.gui.sharing.film.scene import Scene

SIDE = 8


class Shown:
    """A scene whose shade is ten times the epoch that it was told to show."""

    def __init__(self):
        self.epoch, self.told, self.is_seen, self.pieces = 0, [], True, 1

    def show_past(self, moment):
        self.told.append(moment)
        self.epoch = 0 if moment is None else moment.epoch

    def show(self, snapshot):
        self.epoch = snapshot.epoch

    def painting(self):
        """In as many pieces as ``pieces``."""
        image = QImage(300, SIDE, QImage.Format.Format_RGB32)
        for _ in range(self.pieces):
            image.fill(QColor(10 * self.epoch, 0, 0))
            yield
        return image if self.is_seen else None


@pytest.fixture
def shown():
    return Shown()


@pytest.fixture
def filming(qtbot, session, shown):
    filming = Filming(session, shown.show_past, shown.show)
    filming.rest, filming.messages = 0, []
    filming.told.connect(filming.messages.append)
    yield filming
    filming.give_up()
    filming.settle()


def frames(path):
    with Image.open(path) as film:
        for index in range(film.n_frames):
            film.seek(index)
            yield np.asarray(film.convert("RGB"))


def shades(path):
    return [int(frame[2, 2, 0]) for frame in frames(path)]


def done(qtbot, filming):
    qtbot.waitUntil(lambda: not filming.is_on)
    message = filming.messages[-1]
    assert message.passes, "it comes when it is written"
    return message.text


@pytest.mark.parametrize("ending", ["gif", "webp", "png"])
def test_each_moment_that_is_kept_has_its_frame(
    qtbot, filming, shown, session, train, tmp_path, ending
):
    train()
    path = tmp_path / f"run.{ending}"
    filming.take_kept(Scene("", shown.painting), path)
    assert filming.is_on and filming.words() == "Frame 1 of 5 …"
    assert done(qtbot, filming) == f"Saved as {path}."
    assert shades(path) == [0, 10, 20, 30, 40]
    assert shown.told == [*session.latest.checkpoints, None], "the present is shown again"
    feet = [frame[SIDE:] for frame in frames(path)]
    assert all((a != b).any() for a, b in pairwise(feet)), "each has its words"


def test_a_run_that_goes_on_is_filmed_to_its_end(qtbot, filming, shown, train, tmp_path):
    path = tmp_path / "run.gif"
    filming.take_live(Scene("", shown.painting), path)
    assert filming.is_live and filming.messages[-1].action is not None
    train()
    assert done(qtbot, filming) == f"Saved as {path}."
    seen = shades(path)
    assert seen[0] == 0 and seen[-1] == 40 and seen == sorted(set(seen))


def test_of_a_run_that_goes_on_the_present_is_filmed_whatever_is_looked_back_at(
    qtbot, session, shown, tmp_path
):
    """Its words are those of the present too; while somebody looks back there is no frame."""
    session.step("epoch")
    qtbot.waitUntil(lambda: session.latest.epoch == 1)
    moment = session.latest.checkpoints[0]
    filming, looked = Filming(session, shown.show_past, shown.show, lambda: looked[0]), [moment]
    filming.rest, shown.epoch, path = 0, 0, tmp_path / "run.gif"
    filming.take_live(Scene("", shown.painting), path)
    assert shown.told == [None, moment] and shown.epoch == moment.epoch, "that is seen again"
    session.step("epoch")
    qtbot.waitUntil(lambda: session.latest.epoch == 2)
    looked[0] = None
    session.step("epoch")
    qtbot.waitUntil(lambda: session.latest.epoch == 3)
    looked[0] = moment
    session.step("epoch")
    qtbot.waitUntil(lambda: session.latest.epoch == 4)
    filming.finish()
    qtbot.waitUntil(lambda: not filming.is_on)
    assert shades(path) == [10, 30, 40]
    filming.settle()


def test_whoever_films_what_does_not_go_on_is_told_to_train(filming, shown, session, tmp_path):
    filming.take_live(Scene("", shown.painting), tmp_path / "run.gif")
    assert filming.messages[-1].text.endswith("Press Train.")
    filming.give_up()
    session.train()
    filming.take_live(Scene("", shown.painting), tmp_path / "run.gif")
    assert not filming.messages[-1].text.endswith("Press Train.")


def test_it_can_be_ended_before(qtbot, filming, shown, session, tmp_path):
    filming.take_live(Scene("", shown.painting), tmp_path / "run.gif")
    session.step("epoch")
    qtbot.waitUntil(lambda: session.latest.epoch == 1)
    filming.messages[0].action.run()
    done(qtbot, filming)
    assert shades(tmp_path / "run.gif") == [0, 10]


def test_another_run_ends_the_film_or_it_begins_with_it(qtbot, filming, shown, session, tmp_path):
    filming.take_live(Scene("", shown.painting), tmp_path / "run.gif")
    session.reset()
    assert filming.is_live, "nothing of it came"
    session.step("epoch")
    qtbot.waitUntil(lambda: session.latest.epoch == 1)
    session.reset()
    done(qtbot, filming)
    assert shades(tmp_path / "run.gif") == [0, 10]


@pytest.mark.parametrize("is_live", [False, True])
def test_it_can_be_given_up(filming, shown, train, tmp_path, is_live):
    train()
    take = filming.take_live if is_live else filming.take_kept
    take(Scene("", shown.painting), tmp_path / "run.gif")
    filming.give_up()
    assert not filming.is_on and shown.told[-1:] == ([] if is_live else [None])
    assert "nothing was written" in filming.messages[-1].text
    assert not [*tmp_path.iterdir()]


def test_the_picture_that_is_being_packed_when_it_is_given_up_is_waited_for(
    monkeypatch, filming, shown, train, tmp_path
):
    """Who closes the window leaves no thread behind."""
    train()
    begun, ended = Event(), []

    def packed(picture):
        begun.wait()
        ended.append(sum(range(1_000_000)))

    monkeypatch.setattr("nnviz.gui.sharing.film.reel.packed", packed)
    filming.take_live(Scene("", shown.painting), tmp_path / "run.gif")
    filming.give_up()
    begun.set()
    filming.settle()
    assert len(ended) == 1


@pytest.mark.parametrize("is_seen", [True, False])
def test_its_size_is_known_by_some_moments_and_what_was_looked_at_is_shown_again(
    qtbot, session, shown, train, is_seen
):
    train()
    shown.is_seen, scene = is_seen, Scene("", shown.painting)
    before = session.latest.checkpoints[2]
    filming = Filming(session, shown.show_past, shown.show, lambda: before)
    with qtbot.waitSignal(filming.sampling.taken) as taken:
        filming.sampling.take(scene)
    of, pictures, moments = taken.args
    assert of is scene and moments == 5 and shown.told.pop() is before
    shades = [picture.pixelColor(2, 2).red() for picture in pictures]
    assert shades == ([0, 10, 10, 20, 20, 30, 30, 40] if is_seen else [])
    filming.sampling.take(scene)
    filming.sampling.stop()
    filming.sampling.stop()
    assert shown.told[-2:] == [session.latest.checkpoints[0], before], "it can be stopped"
    filming.sampling.take(scene)
    session.reset()
    shown.told.clear()
    filming.sampling.stop()
    assert not shown.told, "another run has no moment of this one"


def test_the_window_goes_on_between_two_pieces_of_a_picture(qtbot, filming, shown):
    shown.pieces, turns = 50, []
    clock = QTimer(interval=0)
    clock.timeout.connect(lambda: turns.append(clock))
    with qtbot.waitSignal(filming.sampling.taken):
        filming.sampling.take(Scene("", shown.painting))
        clock.start()
    assert len(turns) >= shown.pieces


def test_of_a_run_of_one_moment_what_is_seen_now_is_pictured(qtbot, session, filming, shown):
    assert len(session.latest.checkpoints) == 1
    with qtbot.waitSignal(filming.sampling.taken) as taken:
        filming.sampling.take(Scene("", shown.painting))
    _, pictures, moments = taken.args
    assert (len(pictures), moments) == (1, 1) and not shown.told, "nothing else is shown"


def test_what_cannot_be_seen_is_not_filmed(qtbot, filming, shown, train, tmp_path):
    train()
    shown.is_seen = False
    filming.take_kept(Scene("", shown.painting), tmp_path / "run.gif")
    assert "nothing of it could be seen" in done(qtbot, filming)
    assert not [*tmp_path.iterdir()]


def test_of_a_long_run_frames_stay_evenly_spaced(session, shown):
    short = reel.Reel(Scene("", shown.painting), most=4)
    for shown.epoch in range(13):
        short.take(session.latest, is_last=shown.epoch == 12)
        short.settle()
    taken = [int(np.asarray(kept.image())[2, 2, 0]) // 10 for kept in short._pictures]
    assert taken == [0, 4, 8, 12]


def test_of_many_moments_some_have_a_frame():
    for count in (2, 3, 4, 5, 7, 8, 50):
        moments = tuple(range(count))
        filmed = reel.filmed_of(moments, most=4)
        assert filmed[0] == 0 and filmed[-1] == count - 1 and len(filmed) == len({*filmed})
        assert filmed == moments if count <= 4 else 2 < len(filmed) <= 4
        assert len({b - a for a, b in pairwise(filmed[:-1])}) <= 1, "evenly"


def test_of_a_run_that_has_not_begun_nothing_is_filmed(filming, shown, tmp_path):
    filming.take_kept(Scene("", shown.painting), tmp_path / "run.gif")
    assert not filming.is_on and not shown.told
    assert filming.messages[-1].text.startswith("There is nothing to film yet")
