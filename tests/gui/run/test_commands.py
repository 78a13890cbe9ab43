import dataclasses

import numpy as np
import pytest

from nnviz.core import Network, Sentence, SpecError
from nnviz.data.designs import DESIGNS, usual_design
from nnviz.gui.run.commands import RunCommands
from nnviz.gui.run.standing import standing
from nnviz.session.run_state import RunState
from tests.gui.run.conftest import AND

OTHER = dataclasses.replace(AND, sizes=(2, 5, 1))
BY_HAND = Network([np.ones((3, 2)), np.ones((1, 3))], [np.zeros(3), np.zeros(1)])


@pytest.fixture
def commands(session, form):
    return RunCommands(session, form)


@pytest.fixture
def messages(commands, session, form, said):
    """Those that it has told, and what is told where it asks for how the run stands."""
    heard = said(commands.told)
    commands.state_wanted.connect(lambda: heard.append(standing(session, form)))
    return heard


def test_train_takes_over_what_is_typed_and_then_pauses(qtbot, commands, session, form):
    session.set_speed(0.0)
    commands.train_or_pause()
    assert session.state is RunState.RUNNING and form.commits == 1
    commands.train_or_pause()
    qtbot.waitUntil(lambda: session.state is RunState.PAUSED)
    assert form.commits == 1


def test_a_form_that_is_wrong_trains_nothing(commands, session, form):
    form.problem = SpecError("epochs", Sentence("Train for at least 1 epoch."))
    commands.train_or_pause()
    commands.step("mini-batch")
    assert session.state is RunState.IDLE and session.latest.step == 0


def test_a_step_is_one_mini_batch(qtbot, commands, session):
    commands.step("mini-batch")
    qtbot.waitUntil(lambda: session.state is RunState.PAUSED)
    assert session.latest.step == 1


def test_reset_of_an_untrained_network_says_nothing(commands, messages):
    commands.reset()
    assert messages == []


def test_reset_offers_the_trained_one_back(commands, session, messages, step):
    step()
    trained = session.latest
    commands.reset()
    assert session.latest.step == 0
    assert [message.action for message in messages] == [None]
    commands.undo()
    assert session.latest is trained
    assert messages[-1].text == "Taken back: reset."
    messages[-1].action.run()
    assert session.latest.step == 0 and messages[-1].text == "Done again: reset."
    assert messages[-1].action is None


def test_redo_is_offered_for_as_long_as_there_is_more_to_be_done_again(commands, messages, step):
    step()
    commands.reset()
    step()
    commands.reset()
    commands.undo()
    commands.undo()
    assert messages[-1].action.caption == "Redo"
    messages[-1].action.run()
    assert messages[-1].text == "Done again: reset." and messages[-1].action.caption == "Redo"
    messages[-1].action.run()
    assert messages[-1].action is None


def test_undo_without_anything_to_go_back_to_does_nothing(commands, messages):
    commands.undo()
    assert messages == []


def test_another_design_is_taken_and_the_old_one_can_be_had_back(
    commands, session, form, messages, step
):
    step()
    commands.take_edited(OTHER)
    assert session.spec == OTHER
    assert messages[-1].text == "This design has a new, untrained network: press Train."
    commands.undo()
    assert session.spec == AND == form.shown and session.latest.step == 1


def test_what_a_view_wants_is_put_into_the_form(commands, session, form):
    commands.take_wanted(OTHER)
    assert session.spec == OTHER == form.shown


def test_a_design_that_does_not_fit_is_refused(commands, session, messages):
    commands.take_edited(dataclasses.replace(AND, sizes=(4, 3, 1)))
    assert session.spec == AND
    assert [message.level for message in messages] == ["error"]


@pytest.mark.parametrize("name", [name for name in DESIGNS if name not in ("and", "mnist")])
def test_other_data_bring_the_design_that_learns_them(commands, session, form, name):
    commands.take_edited(dataclasses.replace(usual_design("and"), seed=AND.seed))
    commands.take_edited(dataclasses.replace(session.spec, data=name))
    assert session.spec == form.shown == usual_design(name)


def test_data_come_back_with_what_they_had(commands, session):
    commands.take_edited(OTHER)
    commands.take_edited(dataclasses.replace(OTHER, data="blobs"))
    assert session.spec.sizes == (2, 5, 1)  # set by hand
    commands.take_edited(dataclasses.replace(session.spec, learning_rate=0.1))
    commands.take_edited(dataclasses.replace(session.spec, data="and"))
    assert session.spec == OTHER


def test_a_step_has_no_slope_and_that_is_a_warning(commands, messages):
    commands.take_edited(dataclasses.replace(AND, activation="step"))
    assert [message.level for message in messages] == ["warning"]


def test_the_same_start_trains_again(commands, session, messages, step):
    first = session.latest.network
    step()
    session.set_speed(0.0)
    commands.run_again(dataclasses.replace(AND, learning_rate=0.5))
    assert session.state is RunState.RUNNING and session.spec.learning_rate == 0.5
    session.reset()
    np.testing.assert_array_equal(session.latest.network.weights[0], first.weights[0])
    commands.run_again(dataclasses.replace(AND, activation="step"))
    assert messages[-1].level == "error"


def test_another_seed_draws_other_points_and_then_trains(qtbot, commands, session):
    blobs = dataclasses.replace(usual_design("blobs"), epochs=2)
    with qtbot.waitSignal(session.data_ready):
        commands.take_wanted(blobs)
    before = session.dataset
    commands.run_again(dataclasses.replace(blobs, seed=2))
    qtbot.waitUntil(lambda: session.state is RunState.FINISHED)
    assert session.spec.seed == 2 and session.dataset is not before


def test_train_while_data_are_loaded_is_remembered(qtbot, commands, session, form, messages):
    with qtbot.waitSignal(session.data_ready):
        commands.take_edited(dataclasses.replace(AND, data="blobs"))
        assert not session.is_ready
        commands.train_or_pause()
        assert messages[-1].text == "Training begins as soon as the data are ready."
        live = dataclasses.replace(session.spec, epochs=1)
        commands.take_edited(live)
    qtbot.waitUntil(lambda: session.state is RunState.FINISHED)
    assert session.spec == live
    with qtbot.waitSignal(session.data_ready):
        commands.take_edited(dataclasses.replace(live, data="moons"))
        commands.train_or_pause()
        commands.take_edited(dataclasses.replace(session.spec, data="circle"))
    assert session.state is RunState.IDLE, "it was for other data"


def test_a_weight_by_hand_begins_anew(commands, session, messages, step):
    commands.take_network(BY_HAND)
    assert messages[-1].text == "A weight is changed by hand."
    step()
    commands.take_network(BY_HAND)
    assert messages[-1].text == "A weight is changed by hand: training starts anew."
    assert (session.latest.network.weights[0] == 1).all()


def test_no_weight_changes_by_hand_while_it_runs(commands, session, messages):
    session.set_speed(0.0)
    session.train()
    commands.take_network(BY_HAND)
    assert session.state is RunState.RUNNING and messages == []


def test_an_opened_network_is_told_of(commands, session, messages):
    commands.take_wanted(AND, BY_HAND)
    assert [message.text for message in messages] == ["The network is open: press Train."]


def test_too_few_examples_are_refused(commands, session, messages):
    commands.take_edited(dataclasses.replace(AND, train_size=4))
    dataset = session.dataset
    commands.change_data(dataclasses.replace(dataset, train=dataset.train[:2]))
    assert session.dataset is dataset
    assert messages[-1].level == "error"


def test_ones_own_data_is_loaded(qtbot, commands, session, form, tmp_path):
    commands.take_own_data(None)
    assert session.spec == AND
    path = tmp_path / "own.csv"
    path.write_text("a,b,c\n" + "0,1,0\n1,0,1\n1,1,1\n0,0,0\n2,1,0\n" * 4)
    with qtbot.waitSignal(session.data_ready):  # what reads tables is imported
        commands.take_own_data(path)
    assert session.spec.data == str(path) == form.shown.data


def test_the_form_says_what_is_wrong_and_that_it_is_right_again(qtbot, commands, messages):
    with qtbot.waitSignal(commands.possible_changed):
        commands.show_invalid("epochs", "Train for at least 1 epoch.")
    with qtbot.waitSignal(commands.possible_changed):
        commands.show_valid()
    wrong, right = messages
    assert (wrong.text, wrong.level) == ("Train for at least 1 epoch.", "error")
    settings = "layers 2-3-1, cost quadratic, η 0.25, 2 more"
    said = f"AND is ready, with {settings} set by hand: press Train."
    assert (right.text, right.level) == (said, "info")


def test_an_opened_network_waits_for_its_data(qtbot, commands, session, tmp_path):
    path = tmp_path / "mine.csv"
    with qtbot.waitSignal(session.data_failed):
        commands.take_wanted(dataclasses.replace(AND, data=str(path)), BY_HAND)
    path.write_text("a,b,c\n" + "0,1,0\n1,0,1\n1,1,1\n0,0,0\n2,1,0\n" * 4)
    with qtbot.waitSignal(session.data_ready):
        commands.take_own_data(path)
    assert session.is_ready and (session.latest.network.weights[0] == 1).all()


def test_a_file_that_was_mended_can_be_chosen_again(qtbot, commands, session, tmp_path):
    path = tmp_path / "mine.csv"
    path.write_text("a,b,c\n1,2,3\n2,1,3\n")
    with qtbot.waitSignal(session.data_failed):
        commands.take_own_data(path)
    path.write_text("a,b,c\n" + "0,1,0\n1,0,1\n1,1,1\n0,0,0\n2,1,0\n" * 4)
    with qtbot.waitSignal(session.data_ready):
        commands.take_own_data(path)
    assert session.is_ready


@pytest.mark.parametrize(
    "train",
    [
        lambda commands: commands.train_or_pause(),
        lambda commands: commands.step("mini-batch"),
        lambda commands: commands.step("epoch"),
        lambda commands: commands.run_again(dataclasses.replace(AND, learning_rate=0.5)),
        lambda commands: commands.run_again(dataclasses.replace(AND, data="or")),
        lambda commands: commands.train_from(AND, BY_HAND),
    ],
    ids=["train", "step", "epoch", "again", "again with other data", "what was built"],
)
def test_nothing_trains_before_what_comes_first(commands, session, form, messages, train):
    commands.wait_for("Predict first.")
    before = session.start
    train(commands)
    assert session.state is RunState.IDLE and session.spec == AND and session.start is before
    assert {message.text for message in messages} == {"Predict first."}


def test_what_waits_for_its_data_waits_for_what_comes_first_too(qtbot, commands, session):
    with qtbot.waitSignal(session.data_ready):
        commands.run_again(dataclasses.replace(AND, data="or"))
        commands.wait_for("Predict first.")
    assert session.state is RunState.IDLE
