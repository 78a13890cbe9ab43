"""At the end of a run of a case or a lesson nothing is advised that would spoil its verdict."""

import dataclasses
import re
from contextlib import contextmanager
from types import SimpleNamespace

import pytest

from nnviz.gui.controls.number_words import share_text
from nnviz.gui.lesson.detective import case_words, telling
from nnviz.gui.run.standing import standing
from nnviz.gui.window.course.at_end import at_end
from nnviz.lessons.reasons import measured_amount
from nnviz.lessons.shelf import CASES, LESSONS
from nnviz.session.run_state import RunState
from tests.gui.window.hands import child

ON = re.compile(r"[Pp]ress Train|Train for|more epochs|(?<!un)train on\b")
"""What would have a person train what was trained to its end already."""
EPOCHS = 2


@pytest.fixture(autouse=True)
def shortened(monkeypatch):
    """Every case, of no more epochs than are needed to come to an end."""
    short = {}
    for id, case in CASES.items():
        spec = dataclasses.replace(case.broken.spec, epochs=EPOCHS)
        broken = dataclasses.replace(case.broken, spec=spec)
        short[id] = dataclasses.replace(case, broken=broken)
    monkeypatch.setattr("nnviz.lessons.shelf.CASES", short)


def over(qtbot, window):
    qtbot.waitUntil(
        lambda: window.session.state in (RunState.FINISHED, RunState.FAILED), timeout=60_000
    )
    qtbot.wait(1)  # what is told once everybody has heard of it


def what_helps(window):
    """What the bar says, and would say whenever it tells of the run as it stands."""
    there = standing(window.session, window.panel).text
    texts = [there]
    window.announcer.tell_of_state()
    texts.append(window.message_bar.text())
    for text in texts:
        assert not ON.search(text), text
    return there


@pytest.mark.long
@pytest.mark.parametrize("id", CASES)
def test_a_case_never_advises_to_train_on(qtbot, window_anew, id):
    window = window_anew
    with told_by(window) as told:
        stands_at_every_end(qtbot, window, id)
    over_all = RunState.FINISHED, RunState.FAILED
    ended = [text for state, text in told if state in over_all]
    assert ended and not any(map(ON.search, ended)), ended


@contextmanager
def told_by(window):
    """What the bar is told of the run, and its state then."""
    told = []

    def hear(message):
        told.append((window.session.state, message.text))

    window.announcer.told.connect(hear)
    yield told
    window.announcer.told.disconnect(hear)


def stands_at_every_end(qtbot, window, id):
    """Judged, after a hint, trained on, run again, and with more changed than the suspects."""
    session = window.session
    window.course.start(id)
    opened = window.course.cases.opened
    run = opened.run
    qtbot.waitUntil(lambda: run.broken is not None, timeout=60_000)
    helps = of_verdict(run)
    assert what_helps(window).endswith(helps)
    opened.panel.hint_wanted.emit()
    assert window.message_bar.text() == f"Hint: {run.case.hints[0].text}"
    assert what_helps(window).endswith(helps)
    if run.broken.failure is None:
        assert_one_form(window, run)
        session.train()
        over(qtbot, window)
        assert child(window, "case_verdict").text() == "Cannot be told"
        assert what_helps(window).endswith(f"the case is judged after {EPOCHS} epochs.")
    opened.panel.run_wanted.emit()
    qtbot.waitUntil(lambda: run.attempt is not None, timeout=60_000)
    assert what_helps(window).endswith(helps)
    session.start_again(dataclasses.replace(session.spec, epochs=EPOCHS + 1))
    session.train()
    over(qtbot, window)
    if session.state is RunState.FINISHED:
        assert "Go back to the case" in what_helps(window)


def of_verdict(run):
    """What a run that was judged says last; of one that failed that is why."""
    if run.broken.failure is not None:
        return str(run.broken.failure)
    return "" if run.case.is_solved_by(run.broken) else "Change a suspect, then run it again."


def assert_one_form(window, run):
    """A share that stands in the panel and in the bar is written alike."""
    shown = window.run_bar.accuracy.text()
    for value, (_, label, (here, _)) in zip(
        run.broken.values, case_words.rows(run.broken.values), strict=True
    ):
        if label == "Validation accuracy at the end":
            assert here.replace("\u00a0", " ") == shown == share_text(value.value / 100)


@pytest.mark.parametrize("many", [1, 7, 250, 3000])
def test_a_share_is_written_alike_in_a_panel_and_in_the_bar(many):
    for right in range(many + 1):
        share = right / many
        panel = measured_amount(100 * share, ".1f", "%")
        assert panel.replace("\u00a0", " ") == share_text(share)


@pytest.mark.parametrize("id", CASES)
@pytest.mark.parametrize("state", ["judged", "solved", "own", "other", "longer", "coming"])
def test_what_helps_in_a_case_is_told_for_each_way_to_stand_at_an_end(qapp, id, state):
    case = CASES[id]
    tried = SimpleNamespace() if state in ("judged", "solved") else None
    run = SimpleNamespace(
        case=SimpleNamespace(is_solved_by=lambda _: state == "solved"),
        attempt=tried,
        is_own=state == "own",
        spec=case.broken.spec,
        why_untold=lambda: None if state == "coming" else "it ran otherwise",
    )
    said = telling.to_do(run)
    assert bool(said) == (state not in ("solved", "coming")) and not ON.search(said)


@pytest.mark.parametrize("id", LESSONS)
@pytest.mark.parametrize("verdict", [None, "there is one"])
@pytest.mark.parametrize("is_own", [False, True])
def test_a_lesson_that_is_not_judged_yet_goes_on_by_itself(id, verdict, is_own):
    run = SimpleNamespace(lesson=LESSONS[id], verdict=verdict, is_own=is_own)
    free = verdict is not None or is_own
    assert at_end(None, SimpleNamespace(run=run)) == (None if free else "")
    assert at_end(None, None) is None


def test_between_the_runs_of_a_lesson_nobody_is_told_to_train_on(qtbot, window_anew, monkeypatch):
    lesson = LESSONS["N07"]
    forms = {
        name: dataclasses.replace(
            form,
            designs={
                each: dataclasses.replace(
                    design, spec=dataclasses.replace(design.spec, epochs=EPOCHS)
                )
                for each, design in form.designs.items()
            },
        )
        for name, form in lesson.forms.items()
    }
    short = {**LESSONS, "N07": dataclasses.replace(lesson, forms=forms)}
    monkeypatch.setattr("nnviz.lessons.shelf.LESSONS", Known(short))
    window, session = window_anew, window_anew.session
    window.course.start("N07")
    run = window.course.opened.run
    qtbot.waitUntil(lambda: session.is_ready)
    assert len(run.steps) > 1
    with told_by(window) as told:
        window.course.opened.panel.run_wanted.emit()
        qtbot.waitUntil(lambda: run.verdict is not None, timeout=90_000)
    ended = [text for state, text in told if state is RunState.FINISHED]
    assert ended and not any(map(ON.search, ended)), ended


class Known(dict):
    """Lessons that need not be read from files."""

    is_read = True
