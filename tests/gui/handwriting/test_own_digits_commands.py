"""The pad, the collection, its page and the run, connected: with hand-made pad and dialogs."""

import dataclasses

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QObject, Signal

from nnviz.core import Spec
from nnviz.data import load_dataset
from nnviz.data.own_digits import OwnDigit
from nnviz.files.own_digits import load_digits, save_digits
from nnviz.gui.handwriting.own_collection import NAME, OwnCollection
from nnviz.gui.handwriting.own_digits_commands import OwnDigitsCommands
from nnviz.gui.handwriting.own_digits_view import OwnDigitsView
from nnviz.gui.handwriting.own_training import OwnTraining
from nnviz.gui.spotlight import Spotlight
from nnviz.preferences import preferences_path
from nnviz.session.training_session import TrainingSession
from tests.gui.stripes import stripes

SEVEN = OwnDigit.drawn(7, [[(60, 60), (160, 60), (100, 180)]])
ONE = OwnDigit.drawn(1, [[(100, 20), (100, 180)]])


class Pad(QObject):
    labelled = Signal(object)
    has_focus = False

    def setFocus(self):
        self.has_focus = True


class Dialogs:
    """Answers every question with ``path``."""

    path = None

    def file(self, title, kinds):
        return self.path

    def file_to_write(self, title, name, kinds):
        return self.path


@pytest.fixture
def session(qtbot, own_places):
    session = TrainingSession(Spec(sizes=(784, 5, 10), epochs=2))
    with qtbot.waitSignal(session.data_ready):
        session.open()
    yield session
    session.close()


@pytest.fixture
def pad(qapp):
    return Pad()


@pytest.fixture
def dialogs():
    return Dialogs()


@pytest.fixture
def spotlight(qapp):
    return Spotlight()


@pytest.fixture
def page(qtbot):
    page = OwnDigitsView()
    qtbot.addWidget(page)
    return page


@pytest.fixture
def commands(session, page, pad, spotlight, dialogs):
    """With the page made, as it is once the drawer has been filled."""
    collection = OwnCollection(session)
    training = OwnTraining(session, collection)
    commands = OwnDigitsCommands(pad, spotlight, dialogs, collection, training, session)
    commands.serve(page)
    pad.labelled.connect(commands.keep)
    session.data_ready.emit(session.dataset)
    return commands


@pytest.fixture
def messages(commands):
    messages = []
    commands.told.connect(messages.append)
    return messages


def labels(commands):
    return [digit.label for digit in commands.collection.digits]


def test_what_is_labelled_is_kept_and_can_be_taken_back(commands, page, pad, messages):
    pad.labelled.emit(SEVEN)
    assert labels(commands) == [7] and page.grid.count == 1
    assert messages[-1].text.startswith("Kept as a 7: you have 1 of your own.")
    messages[-1].action.run()
    assert labels(commands) == [] and page.grid.count == 0
    assert messages[-1].text == "Taken back: you have 0 digits of your own."


def test_what_cannot_be_written_is_never_called_kept(commands, page, pad, messages):
    path = preferences_path().with_name(NAME)
    path.mkdir(parents=True)
    pad.labelled.emit(SEVEN)
    commands.collection.settle()
    assert messages[-1].text.startswith("Your own digits are not kept for the next launch: ")
    later = len(messages)
    pad.labelled.emit(ONE)
    commands.collection.settle()
    messages[-1].action.run()
    commands.collection.settle()
    page.removal_wanted.emit(0)
    commands.collection.settle()
    assert [message.text for message in messages[later:]] == [
        "Not kept for the next launch yet: you have 2 digits of your own in this window.",
        "Not kept for the next launch yet: you have 1 digit of your own in this window.",
        "Not kept for the next launch yet: you have 0 digits of your own in this window.",
    ]
    path.rmdir()
    pad.labelled.emit(ONE)
    commands.collection.settle()
    assert messages[-1].text == "Kept for the next launch again: you have 1 digit of your own."
    pad.labelled.emit(SEVEN)
    assert messages[-1].text == "Kept as a 7: you have 2 of your own."


def test_an_eight_is_an_eight(pad, messages, commands):
    pad.labelled.emit(OwnDigit.drawn(8, [[(60, 60), (160, 60), (100, 180)]]))
    assert messages[-1].text.startswith("Kept as an 8: you have 1 of your own.")


@pytest.mark.parametrize("kept", [1, 3])
def test_where_more_are_to_train_than_there_are_the_field_is_named_and_the_choice_taken_back(
    commands, page, pad, messages, session, kept
):
    session.design(dataclasses.replace(session.spec, train_size=100))
    for _ in range(kept):
        pad.labelled.emit(SEVEN)
    was = session.dataset
    page.modes.setCurrentIndex(2)
    own = "1 digit" if kept == 1 else "3 digits"
    assert messages[-1].text.startswith(f"“Training images” is 100, and you have {own} of your own")
    assert (commands.training.mode, page.modes.currentIndex()) == ("data", 0)
    assert session.dataset is was
    session.design(dataclasses.replace(session.spec, train_size=kept))
    page.modes.setCurrentIndex(2)
    assert (commands.training.mode, page.modes.currentIndex()) == ("own", 2)


def test_what_is_removed_can_be_had_back(commands, page, pad, messages):
    for digit in (SEVEN, ONE):
        pad.labelled.emit(digit)
    page.removal_wanted.emit(0)
    assert labels(commands) == [1]
    messages[-1].action.run()
    assert labels(commands) == [7, 1]


@pytest.mark.parametrize("index", [-1, 1])
def test_where_there_is_none_nothing_is_removed(commands, page, pad, index):
    pad.labelled.emit(SEVEN)
    page.removal_wanted.emit(index)
    assert labels(commands) == [7]


def test_a_page_that_is_made_later_shows_what_is_there(qtbot, commands, pad):
    pad.labelled.emit(SEVEN)
    later = OwnDigitsView()
    qtbot.addWidget(later)
    commands.serve(later)
    assert later.grid.count == 1


@pytest.mark.parametrize(("mode", "images"), [("own", 1), ("both", 200), ("data", 200)])
def test_the_page_decides_what_trains(commands, page, pad, session, mode, images):
    pad.labelled.emit(SEVEN)
    page.mode_wanted.emit(mode)
    assert commands.training.mode == mode
    assert session.dataset.largest_size == images


def test_digits_go_to_a_file_and_come_from_one(commands, page, pad, dialogs, messages, tmp_path):
    dialogs.path = tmp_path / "mine.json"
    pad.labelled.emit(SEVEN)
    page.save_wanted.emit()
    commands.collection.settle()
    assert [digit.label for digit in load_digits(dialogs.path)] == [7]
    assert messages[-1].text == f"Saved as {dialogs.path}."
    save_digits(dialogs.path, [ONE])
    page.open_wanted.emit()
    commands.collection.settle()
    assert labels(commands) == [7, 1]


def test_a_picture_comes_to_the_pad(
    qtbot, commands, page, pad, spotlight, dialogs, messages, tmp_path
):
    dialogs.path = tmp_path / "one.png"
    picture = np.full((60, 40), 255, np.uint8)
    picture[10:50, 18:22] = 0
    Image.fromarray(picture).save(dialogs.path)
    page.import_wanted.emit()
    assert spotlight.example is None, "the window does not wait for it"
    qtbot.waitUntil(lambda: bool(messages))
    assert spotlight.example.inputs.shape == (784,) and spotlight.example.inputs.max() == 1
    assert pad.has_focus
    assert messages[-1].text.startswith("one.png lies on the pad")


def test_bare_paper_or_no_picture_is_an_error(qtbot, commands, spotlight, messages, tmp_path):
    Image.fromarray(np.full((60, 40), 255, np.uint8)).save(tmp_path / "paper.png")
    commands.import_picture(tmp_path / "paper.png")
    commands.import_picture(tmp_path / "nothing.png")
    qtbot.waitUntil(lambda: len(messages) == 2)
    assert [message.level for message in messages] == ["error", "error"]
    assert "nothing but paper" in messages[0].text
    assert spotlight.example is None


def test_dialogs_that_are_left_do_nothing(commands, page, messages):
    for wanted in (page.import_wanted, page.open_wanted, page.save_wanted):
        wanted.emit()
    assert messages == []


def test_what_trains_is_chosen_where_digits_do_and_nothing_is_said_twice(commands, page, pad):
    pad.labelled.emit(SEVEN)
    page.show_snapshot(commands.training._session.latest)
    page.show()
    for name, offers in (("xor", False), ("handwriting", True)):
        page.show_dataset(stripes() if offers else load_dataset(name))
        assert page.modes.isVisible() == offers
    said = [page.words, *(each.text() for each in (page.now, page.before) if each.isVisible())]
    assert page.words == "1 digit of yours" and said[1].startswith("now: ") and len(said) == 2
