"""A page that is to stand as another offers what that one did before its fields are set."""

from nnviz.core import Spec
from nnviz.gui.sweeps.page import SweepPage
from nnviz.gui.sweeps.running import Running
from nnviz.gui.sweeps.standing import offer, standing_of
from nnviz.gui.window.language.controls import set_again, settings_in
from tests.gui.sweeps.filled import SWEEP, of

TABLE = Spec(data="own.csv", sizes=(3, 8, 2), penalty="l2", penalty_strength=2.1)


def page_of(qtbot):
    page = SweepPage(lambda: False, lambda data: "")
    qtbot.addWidget(page)
    return page


def test_the_second_setting_of_a_table_is_the_same_again(qtbot):
    before, page = page_of(qtbot), page_of(qtbot)
    before.open(TABLE, ())
    assert before.left.down.field.currentData() == "penalty_strength"
    offer(page, standing_of(before))
    set_again(page, settings_in(before))
    assert page.left.down.field.currentData() == "penalty_strength"
    assert page.left.across.field.currentData() == "learning_rate"
    assert page.left.down.values.text() == before.left.down.values.text()


def test_in_a_sweep_that_goes_on_the_page_tells_at_once_how_many_runs_are_done(qtbot, monkeypatch):
    page, shown = page_of(qtbot), []
    monkeypatch.setattr(Running, "is_on", True)
    monkeypatch.setattr(page.left, "show_facts", lambda facts, _luck: shown.append(facts[0][1]))
    page.work.sweep = SWEEP
    for left in (2, 1, 0):
        page.work._on_standing(of(but=list(SWEEP.specs)[:left]))
    assert shown == [f"{SWEEP.runs - left} of {SWEEP.runs}" for left in (2, 1, 0)]
