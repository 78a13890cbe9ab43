"""Other data in the real window: each brings its design, and comes back with it."""

import dataclasses

import pytest

from nnviz.data.designs import chapter_1, usual_design
from nnviz.session.run_state import RunState
from tests.gui.window.hands import child


@pytest.fixture
def choose(qtbot, window):
    def one(name):
        choice = child(window, "dataset_choice")
        choice.setCurrentIndex(choice.findData(name))
        qtbot.waitUntil(lambda: window.session.is_ready and window.session.spec.data == name)

    return one


def test_digits_points_and_back(qtbot, window, choose):
    digits = dataclasses.replace(window.session.spec, seed=7)
    child(window, "seed").setValue(7)
    assert window.session.spec == digits
    choose("blobs")
    assert window.session.spec == dataclasses.replace(usual_design("blobs"), seed=7)
    assert window.message_bar.text() == "Blobs is ready, with seed 7 set by hand: press Train."
    assert child(window, "learning_rate").text() == "0.30"
    choose("handwriting")
    assert window.session.spec == window.panel.spec == digits


def test_what_is_chosen_is_learnt(qtbot, window, choose):
    choose("xor")
    window.commands.train_or_pause()
    assert window.message_bar.text() == "Training on XOR: the first epoch is under way."
    qtbot.waitUntil(lambda: window.session.state is RunState.FINISHED)
    assert window.session.latest.history[-1].training_accuracy == 1


def test_chapter_1s_network_is_one_click_away(window):
    before = window.session.spec
    child(window, "ready_made_button").click()
    assert window.session.spec == window.panel.spec == chapter_1(before)
    assert child(window, "hidden_layers").layers == (30,)
    child(window, "ready_made_button").click()
    assert window.session.spec == before
