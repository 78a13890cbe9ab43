"""What the views, the column, the spotlight and the earlier runs hear, and when."""

import dataclasses

import numpy as np
import pytest

from nnviz.gui.earlier_runs import EarlierRuns
from nnviz.gui.example import Example
from nnviz.gui.run.follower import Follower
from nnviz.gui.spotlight import Spotlight
from nnviz.gui.view import View
from nnviz.session.run_state import RunState
from tests.gui.run.conftest import AND
from tests.gui.snapshots import record


class Noting(View):
    """A view that notes all it is told."""

    every = 1

    def __init__(self):
        super().__init__()
        self.told = []

    def of(self, kind):
        return [what for name, what in self.told if name == kind]

    def reset(self, spec):
        self.told.append(("reset", spec))

    def show_snapshot(self, snapshot):
        self.told.append(("snapshot", snapshot))

    def show_dataset(self, dataset):
        self.told.append(("dataset", dataset))

    def show_example(self, example):
        self.told.append(("example", example))

    def show_earlier_runs(self, runs):
        self.told.append(("runs", runs))

    def show_checkpoints(self, moments, size):
        self.told.append(("checkpoints", moments))

    def allow_editing(self, allowed):
        self.told.append(("editing", allowed))

    def set_roomy(self, roomy):
        self.told.append(("roomy", roomy))

    def draw_later(self, waits):
        self.told.append(("later", waits))


HOOKS = (
    "reset",
    "show_snapshot",
    "show_dataset",
    "show_example",
    "show_earlier_runs",
    "show_checkpoints",
    "allow_editing",
    "set_roomy",
    "draw_later",
)


def broken_in(hook):
    """A view that raises where it hears of this."""

    def raising(self, *_):
        raise RuntimeError("on purpose")

    return type("Broken", (View,), {"every": 1, hook: raising})()


class Column:
    """The right column, as far as the run needs it."""

    def __init__(self):
        self.specs, self.datasets, self.chosen = [], [], []

    def reset(self, spec):
        self.specs.append(spec)

    def show_dataset(self, dataset):
        self.datasets.append(dataset)

    def show_chosen(self, example):
        self.chosen.append(example)


@pytest.fixture
def view(qtbot):
    view = Noting()
    qtbot.addWidget(view)
    view.show()
    return view


@pytest.fixture
def column():
    return Column()


@pytest.fixture
def spotlight(qapp):
    return Spotlight()


@pytest.fixture
def failed():
    return []


@pytest.fixture
def follower(qtbot, session, view, column, spotlight, failed):
    broken = broken_in("show_snapshot")
    qtbot.addWidget(broken)
    broken.show()
    report = lambda widget, error: failed.append((widget, str(error)))  # noqa: E731
    follower = Follower(session, [view, broken], column, spotlight, EarlierRuns(), report)
    follower.begin()
    return follower


def test_at_first_a_view_is_reset_and_shown_the_start(follower, session, view, column):
    assert view.of("reset") == [AND] == column.specs
    assert all(shown is session.latest for shown in view.of("snapshot"))
    newest_first = [kind for kind, _ in reversed(view.told)]
    assert newest_first.index("snapshot") < newest_first.index("dataset")
    assert view.of("editing") == [True]


def test_a_view_that_raises_is_reported_once_and_the_rest_goes_on(follower, view, failed, step):
    step()
    assert [error for _, error in failed] == ["on purpose"]
    assert view.of("snapshot")[-1].step == 1


@pytest.mark.parametrize("hook", HOOKS)
def test_whatever_a_view_raises_at_later_views_hear_of_it(qtbot, session, view, hook):
    broken, failed = broken_in(hook), []
    qtbot.addWidget(broken)
    broken.show()
    runs = EarlierRuns()
    report = lambda widget, error: failed.append((widget, str(error)))  # noqa: E731
    follower = Follower(session, [broken, view], Column(), Spotlight(), runs, report)
    follower.begin()
    follower._spotlight.show(Example(np.ones(2), "by hand"))
    runs.add(dataclasses.replace(session.latest, history=(record(1),)), None)
    follower.show_all()
    follower.display.tell(View.set_roomy, True)
    assert failed == [(broken, "on purpose")]
    assert {name for name, _ in view.told} == {
        "reset", "snapshot", "dataset", "example", "runs", "checkpoints", "editing", "roomy",
        "later",
    }  # fmt: skip


def test_every_visible_view_sees_where_a_run_ends(follower, session, view, finish):
    finish()
    assert view.of("snapshot")[-1] is session.latest
    assert len(view.of("reset")) == 1


def test_a_hidden_view_sees_nothing_until_it_is_asked_for(follower, session, view, step):
    view.hide()
    step()
    assert view.of("snapshot")[-1].step == 0
    view.show()
    follower.show_all()
    assert view.of("snapshot")[-1] is session.latest


def test_editing_is_for_when_nothing_runs(qtbot, follower, session, view):
    session.set_speed(0.0)
    session.train()
    assert view.of("editing")[-1] is False
    session.pause()
    qtbot.waitUntil(lambda: view.of("editing")[-1] is True)  # a busy thread stops at a later tick


def test_a_new_design_is_a_new_run_and_the_old_one_an_earlier_one(follower, session, view, finish):
    finish()
    session.design(dataclasses.replace(AND, sizes=(2, 5, 1)))
    assert [spec.sizes for spec in view.of("reset")] == [(2, 3, 1), (2, 5, 1)]
    [earlier] = view.of("runs")[-1]
    assert earlier.spec == AND
    session.undo()
    assert view.of("runs")[-1] == ()
    assert view.of("reset")[-1] == AND


def test_earlier_runs_are_told_once_when_one_run_follows_another(follower, session, view, finish):
    finish()
    session.design(dataclasses.replace(AND, sizes=(2, 5, 1)))
    finish()
    view.told.clear()
    session.undo()
    [runs] = view.of("runs")
    assert [run.spec.sizes for run in runs] == [(2, 5, 1)]


def test_a_new_run_is_told_as_one_thing_to_be_drawn_once(follower, session, view, finish):
    """Also where a view raises in the midst of it."""
    finish()
    view.told.clear()
    session.reset()
    names = [name for name, _ in view.told]
    first, last = names.index("later"), len(names) - 1 - names[::-1].index("later")
    assert (view.told[first][1], view.told[last][1]) == (True, False)
    assert {"reset", "runs", "snapshot"} <= {*names[first:last]}
    assert not {"reset", "runs"} & {*names[:first], *names[last:]}


def test_other_data_are_none_while_they_load(qtbot, follower, session, view, column, spotlight):
    with qtbot.waitSignal(session.data_ready):
        session.design(dataclasses.replace(AND, data="or"))
    assert view.of("dataset")[0] is None and view.of("dataset")[-1].name == "or"
    assert column.datasets[-1] is session.dataset
    assert spotlight.example is not None


def test_what_is_looked_at_is_told_the_column_only_when_chosen(
    follower, session, view, column, spotlight
):
    spotlight.follow(session.dataset)
    assert view.of("example") == [spotlight.example] and column.chosen == [None]
    chosen = Example(np.ones(2), "by hand")
    spotlight.show(chosen)
    assert view.of("example")[-1] is chosen and column.chosen[-1] is chosen


def test_one_can_look_back_and_is_brought_to_the_present(qtbot, follower, session, view, finish):
    finish()
    moment = session.latest.checkpoints[0]
    with qtbot.waitSignal(follower.moment_shown):
        follower.look_back(moment)
    assert follower.looks_back
    assert view.of("snapshot")[-1].network is moment.network
    follower.look_back(None)
    assert not follower.looks_back
    assert view.of("snapshot")[-1] is session.latest


def test_who_trains_on_sees_the_present_and_can_look_back_meanwhile(qtbot, follower, session, view):
    session.step("epoch")
    qtbot.waitUntil(lambda: session.latest.epoch == 1)
    follower.look_back(session.latest.checkpoints[0])
    session.train()
    assert not follower.looks_back and view.of("snapshot")[-1].step >= session.latest.step > 0
    follower.look_back(session.latest.checkpoints[0])
    qtbot.waitUntil(lambda: session.state is RunState.FINISHED)
    assert follower.looks_back, "it was looked back at while that went on"


def test_a_new_run_ends_looking_back(follower, session, finish):
    finish()
    follower.look_back(session.latest.checkpoints[0])
    session.reset()
    assert not follower.looks_back and session.state is RunState.IDLE


def test_moments_are_told_as_they_come(follower, session, view, finish):
    finish()
    assert view.of("checkpoints")[-1] == session.latest.checkpoints
    told = view.of("checkpoints")
    follower.show_all()
    assert view.of("checkpoints") == told, "the same ones again"
