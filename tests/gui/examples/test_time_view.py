"""The example's answers from epoch to epoch, and the way back to one of them."""

import dataclasses
import warnings

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest

from nnviz.core import Spec, Training
from nnviz.core.insight.checkpoints import nbytes
from nnviz.data import load_dataset
from nnviz.gui.example import Example
from nnviz.gui.examples.time_view import ThroughTimeView
from tests.gui.saved import rows_saved

SPEC = Spec(
    data="circle", sizes=(2, 6, 1), output="sigmoid", cost="cross-entropy", epochs=8, seed=2
)


@pytest.fixture(scope="module")
def checkpoints():
    training = Training(SPEC, load_dataset("circle", size=100))
    list(training.steps())
    return training.snapshot().checkpoints


@pytest.fixture
def view(qtbot, checkpoints):
    view = ThroughTimeView()
    qtbot.addWidget(view)
    view.resize(700, 200)
    view.reset(SPEC)
    view.show_checkpoints(checkpoints, nbytes(checkpoints))
    view.show_example(Example(np.array([0.1, -0.2], dtype=np.float32), "a point"))
    view.show()
    qtbot.waitExposed(view)
    return view


def answer(moment):
    return float(moment.network.forward(np.array([0.1, -0.2]))[1][-1][0])


def test_it_says_what_the_network_answers_now(view, checkpoints):
    newest = checkpoints[-1]
    assert view.words == f"after epoch 8 it answers {answer(newest):.3f}"
    assert view.accessibleDescription() == view.words
    assert view.origin.text.startswith("a point · 9 moments kept, 0.0 of 48 MB")


def test_the_slider_looks_back_and_its_end_is_the_present(view, checkpoints):
    chosen = QSignalSpy(view.moment_chosen)
    view.slider.setFocus()
    QTest.keyClick(view.slider, Qt.Key.Key_Home)
    assert view.chosen is checkpoints[0] and chosen.at(0) == [checkpoints[0]]
    assert view.words == f"after epoch 0 it answers {answer(checkpoints[0]):.3f}"
    QTest.keyClick(view.slider, Qt.Key.Key_Right)
    assert view.chosen is checkpoints[1]
    QTest.mouseClick(view.now_button, Qt.MouseButton.LeftButton)
    assert view.chosen is None and chosen.at(chosen.count() - 1) == [None]
    assert not view.now_button.isEnabled()


def test_a_click_into_the_strip_chooses_the_moment_there(view, checkpoints):
    picture = view.strip.picture_rect()
    x = picture.left() + round(picture.width() * 4.5 / 9)
    QTest.mouseClick(view.strip, Qt.MouseButton.LeftButton, pos=QPoint(x, picture.top() + 2))
    assert view.chosen is checkpoints[4]
    assert view.slider.value() == 4


def test_playing_goes_from_the_start_to_the_present(qtbot, view, checkpoints):
    chosen = QSignalSpy(view.moment_chosen)
    QTest.mouseClick(view.play_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: view.slider.value() == 8)
    seen = [chosen.at(i)[0] for i in range(chosen.count())]
    assert seen == [*checkpoints[:-1], None]


def test_a_longer_run_leaves_the_chosen_moment_alone(view, checkpoints):
    view.show_checkpoints(checkpoints[:6], 1)
    view.slider.setValue(2)
    view.show_checkpoints(checkpoints, 2)
    assert view.chosen is checkpoints[2] and view.slider.value() == 2


def test_before_training_and_without_an_example_a_sentence_says_why(qtbot, view, checkpoints):
    view.show_checkpoints(checkpoints[:1], 1)
    assert view.words == "Once an epoch is trained you can look back here."
    view.reset(Spec(data="nand", sizes=(2, 1), output="step", cost="quadratic"))
    view.show_checkpoints((), 1)
    assert view.words == "A step has no slope to train on: there is no earlier moment."
    view.show_checkpoints(checkpoints, 1)
    view.show_example(None)
    qtbot.waitUntil(lambda: view.words.startswith("Draw a digit"))


def test_a_new_run_is_the_present(view):
    view.slider.setValue(1)
    view.reset(SPEC)
    assert view.chosen is None


@pytest.mark.parametrize("wild", [np.inf, -np.inf, np.nan])
@pytest.mark.parametrize("output", ["sigmoid", "linear"])
def test_an_answer_beyond_all_numbers_is_shown_without_a_warning(view, checkpoints, wild, output):
    """A network that has grown wild is finite still, and answers what is not."""
    cost = "cross-entropy" if output == "sigmoid" else "quadratic"
    view.reset(dataclasses.replace(SPEC, output=output, cost=cost))
    view._answers = lambda moment: np.array([wild if moment is checkpoints[4] else 0.5])
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        view.show_checkpoints(checkpoints[:5], 1)
        view.grab()
    assert "nan" not in view.words and "inf" not in view.words


def test_the_outputs_of_all_moments_are_saved(view, checkpoints, tmp_path):
    head, *rows = rows_saved(view, view.strip, tmp_path / "time.csv")
    assert head.startswith("epoch,")
    assert [int(row.split(",")[0]) for row in rows] == [m.epoch for m in checkpoints]


def test_where_training_goes_on_it_stands_at_the_present_again(view):
    view.slider.setValue(2)
    assert view.now_button.isEnabled()
    told = QSignalSpy(view.moment_chosen)
    view.show_present()
    assert view.slider.value() == view.slider.maximum() and not view.now_button.isEnabled()
    assert told.count() == 0, "whoever tells it knows"
