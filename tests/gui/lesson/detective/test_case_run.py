"""A case in the window's session: the same numbers as without a window, judged when it is due."""

import dataclasses

import numpy as np
import pytest

from nnviz.data.derived.added_examples import with_added
from nnviz.data.own_digits import instead_of_part
from nnviz.gui.lesson.detective import case_words
from nnviz.gui.lesson.detective.case_run import CaseRun
from nnviz.lessons.case import Repair, attempt
from nnviz.lessons.reading.case_reader import case_of
from nnviz.session.designs_left import FIRST_DESIGN
from nnviz.session.run_state import RunState
from nnviz.session.training_session import TrainingSession
from tests.gui.lesson.failing import fails
from tests.lessons.files import CASE

MENDED = {"use_biases": True}


@pytest.fixture(scope="module")
def case():
    return case_of(CASE.encode(), "C1.toml")


@pytest.fixture
def run(qtbot, case):
    """The case, run as it is."""
    session = TrainingSession(FIRST_DESIGN)
    made = CaseRun(session, case, parent=session)
    made.listen()
    with qtbot.waitSignal(made.judged, timeout=90_000):
        made.begin()
    yield made
    made.leave()
    session.close()


def trained(qtbot, run, **change):
    """What the run comes to with these settings."""
    run._session.start_again(dataclasses.replace(run._session.spec, **change))
    with qtbot.waitSignal(run.judged, timeout=90_000) as judged:
        run.run()
    return judged.args[0]


def same(tried, other):
    return (tried.change, tried.solved, [v.value for v in tried.values]) == (
        other.change,
        other.solved,
        [v.value for v in other.values],
    )


def test_as_it_is_and_mended_it_comes_to_what_it_does_without_a_window(qtbot, case, run):
    assert same(run.broken, attempt(case, Repair(text="", change={})))
    assert run.attempt is run.broken and not run.broken.solved
    tried = trained(qtbot, run, **MENDED)
    assert same(tried, attempt(case, case.repairs[0]))
    assert case.is_solved_by(tried) and run.attempt is tried
    assert run.broken.change == {}


def test_more_changes_than_it_takes_do_not_solve_it(qtbot, case, run):
    tried = trained(qtbot, run, **MENDED, learning_rate=0.31)
    assert tried.solved and not case.is_solved_by(tried)
    assert run.repairs == {**MENDED, "learning_rate": 0.31}


def test_what_is_undone_has_come_to_what_it_had_come_to(qtbot, run):
    tried = trained(qtbot, run, **MENDED)
    run._session.undo()
    assert run.attempt is run.broken and run.repairs == {}
    run._session.redo()
    assert run.attempt is tried


def another_rate(session):
    session.design(dataclasses.replace(session.spec, learning_rate=0.31))


def another_point(session):
    more = with_added(session.dataset, np.zeros((1, 2)), np.ones(1))
    session.put_examples(more)


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (another_rate, "It ran with other settings than these."),
        (another_point, "More was changed than the suspects: this is not the case any more."),
    ],
)
def test_what_was_changed_after_the_end_was_not_judged(qtbot, run, change, why):
    """The network is still that which solved it."""
    tried, heard = trained(qtbot, run, **MENDED), []
    run.judged.connect(heard.append)
    network = run._session.latest.network
    change(run._session)
    assert run._session.latest.network is network
    run.catch_up()
    qtbot.wait(1)
    assert (run.attempt, heard, str(run.why_untold())) == (None, [], why)
    run._session.undo()
    assert run.attempt is tried and run.why_untold() is None


def test_with_ones_own_in_the_stead_of_its_examples_it_is_not_the_case_any_more(qtbot, run):
    session, why = (
        run._session,
        "More was changed than the suspects: this is not the case any more.",
    )
    before = session.dataset
    session.change_data(instead_of_part(before, before.train[:9]))
    assert run.is_own and run.attempt is None and str(run.why_untold()) == why
    session.change_data(before)
    assert run.attempt is run.broken


def test_other_examples_are_told_of(qtbot, run):
    with qtbot.waitSignal(run.changed):
        another_point(run._session)


def test_as_it_was_is_the_run_of_the_broken_design_alone(qtbot, run):
    broken = run._session.latest.network
    trained(qtbot, run, **MENDED)
    assert run.is_as_it_was(broken) and not run.is_as_it_was(run._session.latest.network)


def test_a_run_that_fails_by_an_error_is_not_judged_and_says_why(qtbot, run, monkeypatch):
    run._session.start_again(dataclasses.replace(run._session.spec, **MENDED))
    fails(qtbot, run._session, monkeypatch)
    assert run.attempt is None
    assert str(run.why_untold()) == "Training stopped by an error: on purpose."


@pytest.mark.parametrize("is_over", [False, True])
def test_what_comes_while_nobody_hears_is_caught_up_with(qtbot, run, is_over):
    """Its data, or the end of its run."""
    session = run._session
    session.design(dataclasses.replace(session.spec, noise=0.2))
    qtbot.waitUntil(lambda: session.is_ready)
    run.begin()
    if is_over:
        qtbot.waitUntil(lambda: session.state is RunState.RUNNING)
    run.leave()
    qtbot.waitUntil(lambda: session.is_ready)
    if is_over:
        qtbot.waitUntil(lambda: session.state is RunState.FINISHED, timeout=90_000)
    qtbot.wait(1)
    assert run.attempt is None
    run.listen()
    with qtbot.waitSignal(run.judged, timeout=90_000):
        run.catch_up()
    assert run.attempt is run.broken


def test_of_a_try_that_diverged_that_is_told(qapp, case):
    wild = {"learning_rate": 1e6, "activation": "linear"}
    tried = attempt(case, Repair(text="", change=wild))
    assert case_words.first_line(case, tried)[1] == "Not yet"
    assert case_words.why(case, tried).startswith("Training diverged by mini-batch ")


def test_longer_training_or_other_data_are_not_judged(qtbot, case, run):
    session, heard = run._session, []
    run.judged.connect(heard.append)
    with qtbot.waitSignal(run.changed, timeout=90_000):
        session.train()
    assert str(run.why_untold()).startswith("It was trained for 40 epochs")
    assert run.attempt is None
    session.reset()
    assert run.why_untold() is None
    session.design(dataclasses.replace(session.spec, noise=0.2))
    assert run.is_own and str(run.why_untold()).startswith("More was changed than the suspects")
    qtbot.waitUntil(lambda: session.is_ready)
    with qtbot.waitSignal(run.judged, timeout=90_000):
        run.begin()
    assert not run.is_own and [each.change for each in heard] == [{}]
    assert run.spec.seed == 1 and run.case is case
