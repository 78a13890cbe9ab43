"""Whatever is said is true when it is said, and goes when it is not: a walk through the states."""

import dataclasses
import random

import pytest

from nnviz.core import Sentence, SpecError
from nnviz.core.fit import untrainable
from nnviz.core.settings import LEAST_RATE
from nnviz.data.problem import Problem
from nnviz.gui.run.announcer import Announcer
from nnviz.gui.run.commands import RunCommands
from nnviz.gui.run.possible import possible
from nnviz.gui.run.standing import standing
from nnviz.gui.spotlight import Spotlight
from nnviz.session.run_state import RunState
from tests.gui.run.conftest import AND
from tests.gui.run.test_announcer import Follower

WILD = dataclasses.replace(
    AND, activation="linear", output="linear", learning_rate=1e6, epochs=1_000_000
)


@pytest.fixture
def bar(session, form, qapp):
    """What the message bar shows: the newest message of those who tell."""
    shown = []
    commands = RunCommands(session, form)
    announcer = Announcer(session, form, Follower(session), Spotlight(session), session)
    commands.state_wanted.connect(announcer.tell_of_state)
    for told in (commands.told, announcer.told):
        told.connect(shown.append)
    return commands, shown


def check(session, form, message):
    """What the message tells to do can be done, and what it says of the run is so."""
    text, state = message.text, session.state
    can = possible(session, form)
    if "ress Train" in text:
        assert can.train and state is not RunState.RUNNING, text
    if "raw a digit" in text:
        assert session.problem is Problem.DIGITS, text
    if "Train is off" in text or "cannot be trained" in text:
        assert untrainable(session.spec) is not None, text
    if "Paused" in text:
        assert state is RunState.PAUSED, text
    if "is ready" in text:
        assert state is RunState.IDLE and session.is_ready, text
    if "diverged by" in text:
        assert state is RunState.FAILED and not can.train, text
    if "under way" in text:
        assert state is RunState.RUNNING and not session.latest.history, text

    check_where(session, text)


def check_where(session, text):
    """What it says of where the run is now is so, and of the setting that is in its way."""
    if "last good network" in text:
        assert session.state is not RunState.FAILED and session.latest.step, text
    if "start, with the same first weights" in text:
        assert not session.latest.step, text
    if "cannot be trained" in text:
        field = untrainable(session.spec).field
        assert text.endswith(f"choose sigmoid for {field.capitalize()}."), text


def settle(qtbot, session):
    qtbot.waitUntil(lambda: session.is_ready)


@pytest.mark.parametrize("seed", range(4))
def test_every_sentence_is_true_and_can_be_followed(qtbot, session, form, bar, seed, times):
    """Forty deeds, ten times as many with ``--times 10``."""
    commands, shown = bar
    chance = random.Random(seed)

    def wait():
        qtbot.waitUntil(lambda: session.state is not RunState.RUNNING)

    def edit(**settings):
        commands.take_edited(dataclasses.replace(session.spec, **settings))

    def wrong():
        form.problem = SpecError("epochs", Sentence("Train for at least 1 epoch."))
        commands.show_invalid("epochs", "Train for at least 1 epoch.")
        form.problem = None
        commands.show_valid()

    deeds = {
        "train": commands.train_or_pause,
        "step": lambda: commands.step("mini-batch"),
        "example": lambda: commands.step("example"),
        "reset": commands.reset,
        "undo": commands.undo,
        "redo": commands.redo,
        "η": lambda: edit(learning_rate=chance.choice([0.1, 1.0, 1e6])),
        "epochs": lambda: edit(epochs=chance.choice([2, 5])),
        "layers": lambda: edit(sizes=(2, chance.randint(1, 5), 1)),
        "a step": lambda: edit(activation="step"),
        "sigmoid": lambda: edit(activation="sigmoid"),
        "a target": lambda: edit(stop_cost=chance.choice([None, 10.0])),
        "other data": lambda: edit(data=chance.choice(["and", "or", "blobs"])),
        "wild": lambda: commands.take_wanted(WILD),
        "wrong": wrong,
        "wait": wait,
    }
    for _ in range(40 * times):
        name = chance.choice(list(deeds))
        if session.is_ready or name in ("other data", "undo"):
            deeds[name]()
        if chance.random() < 0.7:
            settle(qtbot, session)
        if shown:
            check(session, form, shown[-1])


def test_after_divergence_a_lower_eta_begins_again(qtbot, session, form, bar, finish):
    commands, shown = bar
    commands.take_wanted(WILD)
    finish()
    assert session.state is RunState.FAILED and not possible(session, form).train
    start = session.training.step
    commands.take_edited(dataclasses.replace(WILD, learning_rate=0.1, epochs=3))
    assert shown[-1].text == "Back at the start, with the same first weights: press Train."
    assert possible(session, form).train and session.latest.step == 0 < start
    finish()
    assert session.state is RunState.FINISHED


def test_a_setting_taken_back_after_divergence_begins_again(qtbot, session, form, bar, finish):
    commands, _ = bar
    tame = dataclasses.replace(WILD, learning_rate=0.1, epochs=1_000_000)
    commands.take_wanted(tame)
    commands.step("mini-batch")
    qtbot.waitUntil(lambda: session.state is RunState.PAUSED)
    commands.take_edited(dataclasses.replace(tame, learning_rate=1e6))
    finish()
    assert session.state is RunState.FAILED
    commands.undo()
    assert session.spec == tame and possible(session, form).train


def test_after_divergence_it_is_said_what_has_become_of_the_network(
    qtbot, session, form, bar, finish
):
    """By Undo, by Redo, by another setting and by its Undo: what was trained is there again."""
    commands, shown = bar
    tame = dataclasses.replace(WILD, learning_rate=0.01, epochs=3)
    commands.take_wanted(tame)
    finish()
    trained = session.latest
    commands.take_edited(dataclasses.replace(tame, learning_rate=1e6, epochs=1_000))
    finish()
    assert session.state is RunState.FAILED
    failure = shown[-1].text
    back = "Back at the last good network, after epoch 3: press Train."
    commands.undo()
    assert shown[-1].text.endswith(back) and shown[-1].text.startswith("Taken back: ")
    assert session.latest.history == trained.history
    commands.redo()
    assert shown[-1].text.startswith("Done again: ") and shown[-1].text.endswith(failure)
    commands.take_edited(dataclasses.replace(session.spec, learning_rate=0.02))
    assert shown[-1].text == back and session.latest.history == trained.history
    commands.undo()
    assert shown[-1].text.endswith(failure)
    commands.undo()
    assert shown[-1].text.endswith(back) and session.spec == tame


def test_a_run_that_followed_one_that_failed_is_done_again_without_a_word_of_that(
    session, form, bar, finish
):
    commands, shown = bar
    fail(commands, finish, 1e6, epochs=0)
    commands.take_edited(dataclasses.replace(session.spec, learning_rate=0.01, epochs=3))
    finish()
    assert session.state is RunState.FINISHED
    while session.state is not RunState.FAILED:
        commands.undo()
    while session.redoable:
        commands.redo()
        assert "last good network" not in shown[-1].text
    assert session.latest.epoch == 3 and shown[-1].text.startswith("Done again: ")


def fail(commands, finish, rate, epochs):
    """Have a run diverge by that rate, from its start or after three epochs with a small one."""
    tame = dataclasses.replace(WILD, learning_rate=0.01, epochs=3)
    if epochs:
        commands.take_wanted(tame)
        finish()
    commands.take_wanted(dataclasses.replace(tame, learning_rate=rate, epochs=1_000))
    finish()


@pytest.mark.parametrize(
    "other", [{"epochs": 2_000}, {"mini_batch_size": 3}, {"monitor": ("training-cost",)}]
)
@pytest.mark.parametrize("epochs", [0, 3])
def test_what_it_failed_by_is_named_while_it_is_still_there(
    session, form, bar, finish, other, epochs
):
    """Nobody is told to press Train with it; the same design once more says nothing."""
    commands, shown = bar
    fail(commands, finish, 1e6, epochs)
    assert session.state is RunState.FAILED
    commands.take_wanted(session.spec)
    assert "Back" not in shown[-1].text
    commands.take_edited(dataclasses.replace(session.spec, **other))
    back = "Back at the last good network, after epoch 3." if epochs else "Back at the start, with"
    assert shown[-1].text.startswith(back) and "press Train" not in shown[-1].text
    assert shown[-1].text.endswith("η is still too large: lower it first.")
    commands.undo()
    commands.take_edited(dataclasses.replace(session.spec, learning_rate=0.02))
    assert shown[-1].text.endswith("press Train.")


@pytest.mark.parametrize("epochs", [0, 3])
def test_the_warning_stays_while_the_rate_stays(qtbot, session, form, bar, finish, epochs):
    """Whatever else is changed, taken back or left and come back to, and told again."""
    commands, shown = bar
    fail(commands, finish, 5e5, epochs)

    def edit(**settings):
        commands.take_edited(dataclasses.replace(session.spec, **settings))

    def check_warned(warning="η is still too large: lower it first."):
        assert shown[-1].text.endswith(warning) and "ress Train" not in shown[-1].text
        assert "ress Train" not in standing(session, form).text
        check(session, form, shown[-1])

    changes = [
        {"epochs": 2_000}, {"momentum": 0.5}, {"mini_batch_size": 1}, {"learning_rate": 1e6},
        {"penalty": "l2", "penalty_strength": 1e-3}, {"monitor": ("training-cost",)},
    ]  # fmt: skip
    for change in changes:
        edit(**change)
        check_warned()
    for _ in changes[1:]:
        commands.undo()
        check_warned()
    for _ in changes[1:]:
        commands.redo()
        check_warned()
    edit(data="or")
    settle(qtbot, session)
    assert "too large" not in shown[-1].text
    commands.undo()
    settle(qtbot, session)
    check_warned("lower it first.")
    edit(learning_rate=0.02)
    assert "lower it first" not in shown[-1].text + standing(session, form).text
    edit(learning_rate=5e5)
    check_warned()
    commands.reset()
    check_warned()
    edit(seed=5)
    check_warned("η is no lower than where training diverged: lower it first.")
    commands.take_network(session.latest.network)
    check_warned("η is no lower than where training diverged: lower it first.")
    edit(activation="tanh")
    assert shown[-1].text.endswith("press Train.")


def test_the_warning_stays_where_a_seed_draws_other_examples(qtbot, session, form, bar, finish):
    commands, shown = bar
    commands.take_wanted(dataclasses.replace(WILD, data="blobs"))
    settle(qtbot, session)
    finish()
    commands.take_edited(dataclasses.replace(session.spec, seed=5))
    settle(qtbot, session)
    assert shown[-1].text == (
        "This design has a new, untrained network. "
        "η is no lower than where training diverged: lower it first."
    )
    session.begin(dataclasses.replace(session.spec, seed=6))
    settle(qtbot, session)
    assert "lower it first" not in shown[-1].text


def test_a_setting_that_cannot_help_brings_no_press_train(session, form, bar, finish):
    """λ is no way out where η is too large by itself, though ηλ/n is above 2."""
    commands, shown = bar
    commands.take_wanted(dataclasses.replace(WILD, penalty="l2", penalty_strength=1.0))
    finish()
    assert "lower the learning rate η" in shown[-1].text
    for change in ({"penalty_strength": 0.1}, {"penalty": "none"}, {"momentum": 0.5}):
        commands.take_edited(dataclasses.replace(session.spec, **change))
        assert shown[-1].text.endswith("η is still too large: lower it first.")


def test_a_lower_penalty_is_a_way_out_where_it_alone_was_too_large(session, form, bar, finish):
    commands, shown = bar
    strong = dataclasses.replace(AND, penalty="l2", penalty_strength=1e6, epochs=500)
    commands.take_wanted(strong)
    finish()
    assert "so lower λ or η" in shown[-1].text
    commands.take_edited(dataclasses.replace(strong, penalty_strength=0.01))
    assert shown[-1].text == "Back at the start, with the same first weights: press Train."


def test_weights_that_were_set_by_hand_are_named_where_no_rate_helps(session, form, bar, finish):
    """However low η is set, until they are taken back or a seed draws others."""
    commands, shown = bar
    ways = "Undo takes back what was set by hand; another seed draws new weights."
    commands.take_edited(dataclasses.replace(session.spec, activation="relu", output="linear"))
    commands.take_network(session.latest.network.changed(0, 0, 0, 1e25).changed(1, 0, 0, 1e25))
    rates = 0.5, 1e-4, LEAST_RATE
    for rate in rates:
        commands.take_edited(dataclasses.replace(session.spec, learning_rate=rate))
        assert shown[-1].text.endswith(ways) is (rate != rates[0])
        finish()
        assert session.state is RunState.FAILED
        assert "with weights of up to 10²⁵, so begin with smaller ones" in shown[-1].text
        assert shown[-1].text.endswith(ways) and " η" not in shown[-1].text
    commands.reset()
    assert shown[-1].text.endswith(f"The weights it begins with are still too large. {ways}")
    commands.take_edited(dataclasses.replace(session.spec, seed=5))
    assert shown[-1].text.endswith("press Train.")
    for _ in range(len(rates) + 3):
        commands.undo()
    assert abs(session.latest.network.weights[0]).max() < 10
    assert standing(session, form).text.endswith("press Train.")


def test_each_step_that_is_left_is_named(session, form, bar):
    """Where one of two is sigmoid by now, the other one is asked for."""
    commands, shown = bar
    both = dataclasses.replace(AND, activation="step", output="step")
    commands.take_wanted(both)
    assert shown[-1].text.endswith("choose sigmoid for Activation.")
    commands.take_edited(dataclasses.replace(both, output="sigmoid"))
    assert shown[-1].text.endswith("choose sigmoid for Activation.")
    commands.take_edited(dataclasses.replace(both, activation="sigmoid"))
    assert shown[-1].text.endswith("choose sigmoid for Output.")


def test_the_best_that_is_kept_is_told_of(session, bar, finish):
    _, shown = bar
    session.design(dataclasses.replace(AND, learning_rate=1e-4, epochs=3, restore_best=True))
    finish()
    assert session.latest.restored is session.latest.record
    newest, best = session.latest.history[-1], session.latest.record
    if best is not newest:
        assert f"epoch {best.epoch}, is back" in shown[-1].text


def test_what_came_with_a_lesson_was_not_set_by_hand(qtbot, session, form):
    session.begin(dataclasses.replace(AND, learning_rate=0.7, seed=5))
    settle(qtbot, session)
    assert "η 0.7" in standing(session, form).text
    form.is_of_lesson = True
    assert standing(session, form).text.endswith("is ready: press Train.")
