"""A project that was saved in a case has the case again: hints, runs, and what they came to."""

import dataclasses

import pytest

from nnviz.session.run_state import RunState
from nnviz.sharing.project.project import load_project, save_project
from tests.core.run.test_carried import assert_same
from tests.gui.window.hands import child, click
from tests.gui.window.test_detective import set_by_hand, wait_for
from tests.gui.window.test_project import opened


@pytest.fixture
def window(qtbot, project_window):
    """In the odd one out, as it is and with a hint."""
    project_window.course.start("D6")
    wait_for(qtbot, project_window, "Not yet")
    child(project_window, "case_hint").click()
    return project_window


def as_it_is(_qtbot, _window):
    pass


def changed(qtbot, window):
    set_by_hand(qtbot, window, "use_biases", True)


def half_way(qtbot, window):
    changed(qtbot, window)
    window.session.step("epoch")
    qtbot.waitUntil(lambda: window.session.state is RunState.PAUSED)


def solved(qtbot, window):
    changed(qtbot, window)
    click(qtbot, window, "case_run")
    wait_for(qtbot, window, "Solved")


def given_up(qtbot, window):
    window.course.cases.opened.panel.given_up.emit()
    qtbot.waitUntil(lambda: window.course.cases.opened.run.attempt is not None, timeout=90_000)


MOMENTS = [as_it_is, changed, half_way, solved, given_up]


def saved(qtbot, window, path):
    window.project.projects.write(path)
    qtbot.waitUntil(lambda: window.project.projects.path == path)
    return path


def told(window):
    """All that the case's panel says."""
    case = window.course.cases.opened
    names = "case_verdict", "case_changes", "case_hints"
    shown = case.panel.search.symptoms.shown, case.panel.solved.isVisibleTo(case.panel)
    tried = case.run.attempt, case.run.broken
    came_to = [
        each and (each.change, each.solved, [v.value for v in each.values]) for each in tried
    ]
    return [child(window, name).text() for name in names], shown, came_to, case.found_out


@pytest.mark.long
@pytest.mark.parametrize("moment", MOMENTS)
def test_it_is_as_it_was_left(qtbot, window, tmp_path, moment):
    moment(qtbot, window)
    session, course = window.session, window.course
    before, latest, at = told(window), session.latest, session.state
    tries = course.progress.records["D6"].tries if moment in (solved, given_up) else ()
    path = saved(qtbot, window, tmp_path / "case.nnviz")
    course.leave()
    opened(qtbot, window, path)
    assert "case.nnviz is open, as it was left" in window.message_bar.text()
    qtbot.wait(50)  # what would be judged anew is by then
    assert "case.nnviz is open, as it was left" in window.message_bar.text()
    assert told(window) == before and session.state is at
    assert_same(session.latest, latest)
    assert window.windowTitle() == "case.nnviz[*]" and not window.isWindowModified()
    assert child(window, "case_panel").isVisible() and window.commands.begins_anew
    assert child(window, "case_use_biases").isEnabled() and not child(window, "epochs").isEnabled()
    if tries:
        assert course.progress.records["D6"].tries == tries, "nobody has tried once more"
    again = load_project(saved(qtbot, window, tmp_path / "again.nnviz")).case
    kept = load_project(path).case
    assert (again.id, again.hints, again.judged) == (kept.id, kept.hints, kept.judged)
    course.leave()


@pytest.mark.long
def test_it_goes_on_to_the_same_verdict(qtbot, window, tmp_path):
    half_way(qtbot, window)
    path = saved(qtbot, window, tmp_path / "case.nnviz")
    window.course.leave()
    opened(qtbot, window, path)
    window.session.train()
    wait_for(qtbot, window, "Solved")
    assert window.course.progress.records["D6"].tries[-1].hints == 1
    window.course.leave()


@pytest.mark.long
def test_undo_leaves_it_and_the_link_leads_back(qtbot, window, tmp_path):
    solved(qtbot, window)
    path = saved(qtbot, window, tmp_path / "case.nnviz")
    window.course.leave()
    session, cases = window.session, window.course.cases
    there, pad = session.present, window.draw_panel.tools.pad
    opened(qtbot, window, path)
    before = told(window)
    for _ in range(2):
        window.commands.undo()
        assert cases.case is None and session.present is there and not pad.strokes
        assert window.windowTitle() == "[*]nnviz"
        qtbot.waitUntil(lambda: "You have left the case" in window.message_bar.text())
        click(qtbot, window, "message_action")
        qtbot.waitUntil(lambda: session.is_ready)
        assert told(window) == before and window.windowTitle() == "case.nnviz[*]"
    window.course.leave()
    assert session.present is there


@pytest.mark.long
@pytest.mark.parametrize(
    "other", [{"id": "D99"}, {"hints": 9}, {"broken": "of another design"}], ids=str
)
def test_of_a_case_that_is_not_known_here_the_run_alone_is_there(qtbot, window, tmp_path, other):
    path = saved(qtbot, window, tmp_path / "case.nnviz")
    project = load_project(path)
    if "broken" in other:
        broken = project.case.broken
        spec = dataclasses.replace(broken.snapshot.spec, learning_rate=9.0)
        shown = dataclasses.replace(broken.snapshot, spec=spec)
        other = {"broken": dataclasses.replace(broken, snapshot=shown)}
    save_project(
        path, dataclasses.replace(project, case=dataclasses.replace(project.case, **other))
    )
    latest = window.session.latest
    window.course.leave()
    opened(qtbot, window, path)
    assert window.course.cases.case is None and not window.commands.begins_anew
    assert_same(window.session.latest, latest)
    window.session.undo()


@pytest.mark.long
def test_what_undo_brings_back_is_kept_without_it(qtbot, window, tmp_path):
    """What is known of the run that stands there is not of that one."""
    solved(qtbot, window)
    window.session.reset()
    wanted = window.project.undone._wanted
    assert wanted.kept["case"] is None and window.project._kept()["case"]["id"] == "D6"
    window.course.leave()
