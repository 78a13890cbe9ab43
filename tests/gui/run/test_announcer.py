import dataclasses

import numpy as np
import pytest
from PySide6.QtCore import QObject, Signal

from nnviz.core import Sentence, SpecError
from nnviz.core.insight.checkpoints import Checkpoint
from nnviz.data.designs import usual_design
from nnviz.gui.example import Example
from nnviz.gui.run.announcer import Announcer
from nnviz.gui.spotlight import Spotlight
from nnviz.session.run_state import RunState
from tests.gui.run.conftest import AND


class Follower(QObject):
    moment_shown, figures_shown = Signal(object), Signal(object)
    looks_back = False


@pytest.fixture
def follower(qapp):
    return Follower()


@pytest.fixture
def spotlight(qapp):
    return Spotlight()


@pytest.fixture
def texts(session, form, follower, spotlight):
    """All that is said, each once however often."""
    announcer = Announcer(session, form, follower, spotlight, session)
    texts = []

    def hear(message):
        if not texts or texts[-1] != (message.level, message.text):
            texts.append((message.level, message.text))

    announcer.told.connect(hear)
    return texts


def test_what_comes_by_itself_is_told_so(
    qtbot, session, form, follower, spotlight, said, step, finish
):
    """It waits while an error is read; what a person has just done is told at once."""
    messages = said(Announcer(session, form, follower, spotlight, session).told)
    step()
    assert not messages[-1].passes
    finish()
    assert messages[-1].passes and messages[-1].text.startswith("Epoch 3")
    session.reset()
    assert not messages[-1].passes
    with qtbot.waitSignal(session.data_ready):
        session.design(usual_design("or"))
        assert not messages[-1].passes
    assert messages[-1].passes and messages[-1].text == "OR is ready: press Train."
    session.undo()
    assert not messages[-1].passes
    wild = {"activation": "linear", "output": "linear", "learning_rate": 1e6, "epochs": 1_000_000}
    session.design(dataclasses.replace(AND, **wild))
    finish()
    assert messages[-1].passes and messages[-1].level == "error"


def test_other_data_is_waited_for_and_ready(qtbot, session, texts):
    with qtbot.waitSignal(session.data_ready):
        session.design(usual_design("or"))
    assert texts[0] == ("info", "Getting OR ready … 0 %")
    assert texts[-1] == ("info", "OR is ready: press Train.")


def test_what_was_set_by_hand_is_told_with_the_data(qtbot, session, texts):
    kept = dataclasses.replace(usual_design("or"), seed=7, learning_rate=0.5)
    with qtbot.waitSignal(session.data_ready):
        session.design(kept)
    assert texts[-1][1] == "OR is ready, with η 0.5, seed 7 set by hand: press Train."
    with qtbot.waitSignal(session.data_ready):
        session.design(dataclasses.replace(kept, data="and", epochs=7, use_biases=False))
    settings = "biases no, η 0.5, epochs 7, 1 more"
    assert texts[-1][1] == f"AND is ready, with {settings} set by hand: press Train."
    with qtbot.waitSignal(session.data_ready):
        session.design(dataclasses.replace(usual_design("or"), train_size=3, penalty="l2"))
    settings = "training points 3, penalty L2"
    assert texts[-1][1] == f"OR is ready, with {settings} set by hand: press Train."


def test_a_wrong_form_is_not_told_to_press_train(qtbot, session, form, texts):
    form.problem = SpecError("epochs", Sentence("Train for at least 1 epoch."))
    with qtbot.waitSignal(session.data_ready):
        session.design(dataclasses.replace(AND, data="or"))
    assert not any("press Train" in text for _, text in texts)


def test_data_that_is_not_there_is_an_error(qtbot, session, texts):
    with qtbot.waitSignal(session.data_failed):
        session.design(dataclasses.replace(AND, data="nowhere"))
    level, text = texts[-1]
    assert level == "error" and "no data set or folder 'nowhere'" in text


def test_a_pause_says_where(step, texts):
    step()
    assert texts[-1] == ("info", "Paused after 2 training points and 1 mini-batch.")


def test_the_end_says_what_came_of_it_and_what_to_do(finish, texts):
    finish()
    level, text = texts[-1]
    assert level == "info"
    assert text.startswith("Epoch 3 is done: the training cost is")
    assert text.endswith("Press Train for 3 more.")


def test_a_run_that_fails_says_why(session, finish, texts):
    wild = {"activation": "linear", "output": "linear", "learning_rate": 1e6, "epochs": 1_000_000}
    session.design(dataclasses.replace(AND, **wild))
    finish()
    assert session.state is RunState.FAILED
    level, text = texts[-1]
    assert level == "error" and "lower the learning rate" in text


def test_examples_added_are_counted(session, texts):
    session.change_data(dataclasses.replace(session.dataset, added=1))
    assert texts[-1] == ("info", "4 training points, 1 of them your own.")


def test_a_drawing_means_nothing_before_anything_is_learnt(session, spotlight, texts, step):
    def drawing():
        return Example(np.ones(2), "drawn", drawing=np.ones((28, 28)))

    spotlight.show(drawing())
    assert "not learnt anything yet" in texts[-1][1]
    step()
    texts.clear()
    spotlight.show(drawing())
    assert texts == []


def test_an_example_that_is_not_drawn_is_not_told_of(spotlight, texts):
    spotlight.show(Example(np.ones(2), "by hand"))
    assert texts == []


def test_looking_back_and_coming_back_are_said(session, follower, texts):
    follower.moment_shown.emit(Checkpoint(4, 2, 2.0, 8, 0.1, 0.25, session.latest.network))
    follower.moment_shown.emit(None)
    assert [text for _, text in texts] == [
        "You look back: every view shows the moment after epoch 2.",
        "Every view shows the present again.",
    ]


def test_epochs_are_not_told_while_one_looks_back(session, follower, texts, qtbot):
    follower.looks_back = True
    session.train()
    qtbot.waitUntil(lambda: session.state is RunState.FINISHED)
    assert [text for _, text in texts] == [texts[-1][1]]


@pytest.mark.parametrize(
    ("data", "caption", "asked"),
    [
        ("mnist", "Choose the folder…", "folder_wanted"),
        ("fashion-mnist", "Choose the folder…", "folder_wanted"),
        ("/no/folder", "Choose the folder…", "folder_wanted"),
        ("/no/table.csv", "Choose a file…", "file_wanted"),
    ],
)
def test_data_that_cannot_be_had_can_be_pointed_at(
    qtbot, session, form, follower, spotlight, said, monkeypatch, tmp_path, data, caption, asked
):
    monkeypatch.delenv("NNVIZ_MNIST", raising=False)
    monkeypatch.setenv("NNVIZ_DATA", str(tmp_path))
    announcer = Announcer(session, form, follower, spotlight, session)
    messages = said(announcer.told)
    with qtbot.waitSignal(session.data_failed):
        session.design(usual_design(data))
    action = messages[-1].action
    assert messages[-1].level == "error" and action.caption == caption
    with qtbot.waitSignal(getattr(announcer, asked)) as wanted:
        action.run()
    assert wanted.args == [session.failure], "beside which sentence"
    instead = messages[-1].instead
    assert (instead is not None) == data.endswith("mnist")
    if instead is not None:
        assert data != "fashion-mnist" or "31 MB" in messages[-1].text
        with qtbot.waitSignal(announcer.download_wanted) as wanted:
            instead.run()
        assert wanted.args == [data, session.failure]
    announcer.tell_of_state()  # as in the window that speaks another language
    again = messages[-1]
    captions = [each and each.caption for each in (again.action, again.instead)]
    assert captions == [caption, instead and instead.caption]
