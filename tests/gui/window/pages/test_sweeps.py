"""The page of sweeps in the window: Train is its own there, and a cell becomes the window's run."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox

from nnviz.gui.run_words import design_words
from nnviz.gui.sweeps import page as page_of_sweeps
from nnviz.gui.sweeps import running
from nnviz.gui.sweeps.eta import search
from nnviz.gui.window.pages.seed_marks import marks_of
from nnviz.session.run_state import RunState
from tests.gui.sweeps.eta.test_view import FOUND
from tests.gui.sweeps.filled import BASE, run_of, seeds_of
from tests.gui.sweeps.test_work import Process
from tests.gui.window.hands import LEFT, child, click, told_after_an_error, type_into


class Searching:
    """Stands for the process that looks for a learning rate: it has found one at once."""

    def __init__(self, spec, content):
        self.found, self.told, self.is_over = FOUND, [], True

    def kill(self):
        pass


@pytest.fixture
def window(window_anew, monkeypatch):
    monkeypatch.setattr(search, "EtaSearching", Searching)
    monkeypatch.setattr(running, "Background", Process)
    monkeypatch.setattr(Process, "started", [])
    window_anew.commands.take_wanted(BASE)
    yield window_anew
    window_anew.pages.close()
    window_anew.sweeps.end()
    page = window_anew.sweeps._page
    page.left.mode.setCurrentIndex(0)
    page.work.reset()
    page.work.sweep = None


def key(qtbot, window, name, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(QApplication.focusWidget() or window, getattr(Qt.Key, f"Key_{name}"), modifier)


def opened(qtbot, window):
    """The page with a map of 2 × 2, of which two runs are done."""
    window.activateWindow()
    key(qtbot, window, "G", Qt.KeyboardModifier.ControlModifier)
    page = window.sweeps._page
    assert window.pages.shown is page
    type_into(qtbot, window, "sweep_across_values", "0.1, 0.5")
    type_into(qtbot, window, "sweep_down_values", "0, 5")
    qtbot.waitUntil(lambda: page.work.standing is not None)
    assert child(window, "sweep_no_curves").isVisible()
    assert not child(window, "sweep_curves").isVisible(), "no axes without a curve"
    click(qtbot, window, "run_button")
    qtbot.waitUntil(lambda: page.work.standing is not None and page.work.standing.done == 2)
    return page


def press(qtbot, page, at):
    shown = page.centre.map
    qtbot.mouseClick(shown, LEFT, pos=shown.cell_rect(at).center())


def test_nobody_is_told_to_click_a_cell_where_there_is_none_that_can_be(qtbot, window):
    """Of a step there is no map; and of one that is new no cell is done."""
    spec = window.session.spec
    nothing, why = "is drawn here.", "its curve is drawn here."
    for settings in ({"activation": "step"}, {}):
        window.commands.take_wanted(replace(spec, **settings))
        window.sweeps.open()
        page = window.sweeps._page
        said = child(window, "sweep_no_curves").text()
        assert said.endswith(nothing) and not said.endswith(why)
        told = [label.text() for label in page.right.findChildren(QLabel) if label.isVisible()]
        assert page.work.standing or not any(text.startswith("Click") for text in told)
        window.pages.close()


@pytest.mark.parametrize(
    "other", [{"penalty": "none", "penalty_strength": 0.0}, {"activation": "tanh"}]
)
def test_of_the_map_of_another_design_no_cell_is_chosen(
    qtbot, window, other, monkeypatch, tmp_path
):
    """It may have fewer of them. Of none of the two anything was run."""
    monkeypatch.setenv("NNVIZ_DATA", str(tmp_path))
    window.sweeps.open()
    page = window.sweeps._page
    type_into(qtbot, window, "sweep_down_values", "0, 1, 2, 5")
    qtbot.waitUntil(lambda: page.work.standing is not None)
    last = len(page.work.standing.cells) - 1
    page.centre.map.chosen.emit(last)
    assert page._chosen >= 0
    window.pages.close()
    window.commands.take_wanted(replace(window.session.spec, **other))
    before = page.work.standing
    window.sweeps.open()
    qtbot.waitUntil(lambda: page.work.standing not in (None, before))
    assert page._chosen == -1 and page._standing is page.work.standing


@pytest.mark.long
def test_train_sweeps_here_and_pause_keeps_what_is_done(qtbot, window):
    page = opened(qtbot, window)
    assert window.run_bar.run_button.text() == "Pause" and window.sweeps.is_rolling
    assert window.run_bar.epoch_progress.text() == "run 2 of 4"
    assert window.run_bar.epoch_progress.isVisible()
    assert window.run_bar.accuracy.text() == "54.2 %"
    assert window.run_bar.accuracy.accessibleName() == "best so far"
    assert window.session.state is RunState.IDLE
    cells = lambda: [bool(cell.text) for cell in page.centre.map.shown.cells]  # noqa: E731
    qtbot.waitUntil(lambda: cells() == [True, False, True, False])
    assert not child(window, "sweep_across_values").isEnabled()
    click(qtbot, window, "run_button")
    qtbot.waitUntil(lambda: "2 of 4 runs done and kept" in window.message_bar.text())
    assert window.run_bar.run_button.text() == "Train"
    press(qtbot, page, 1)
    offered = [child(window, name).isVisible() for name in ("sweep_open", "sweep_take")]
    assert offered == [False, True], "this cell has no run yet"
    page.centre.map.open_wanted.emit(1)
    assert window.pages.shown is not None
    press(qtbot, page, 0)
    assert child(window, "sweep_open").isVisible()
    click(qtbot, window, "run_button")
    qtbot.waitUntil(lambda: page.work.standing.done == 4)
    qtbot.waitUntil(lambda: not window.run_bar.run_button.isEnabled())
    assert window.run_bar.accuracy.accessibleName() == "best of all"
    key(qtbot, window, "Escape")
    assert window.pages.shown is None and window.run_bar.run_button.isEnabled()
    assert window.run_bar.epoch_progress.text() == "epoch 0 of 3"
    assert "partly luck" in child(window, "sweep_luck").text()


def test_a_cell_is_looked_at_and_its_settings_are_taken(qtbot, window):
    page = opened(qtbot, window)
    press(qtbot, page, 2)
    assert child(window, "sweep_cell").text() == "η 0.1, λ 5"
    (run,) = [run for run in page.work.standing.runs.values() if run.spec.penalty_strength]
    (line,) = page.centre.curves.plot.lines
    said = page.centre.curves.plot.caption_row.caption.text
    assert said == "validation accuracy", "in the plot's own line, which would be empty else"
    assert line.values.tolist() == [record.validation_accuracy for record in run.history]
    click(qtbot, window, "sweep_take")
    assert window.pages.shown is None
    assert window.session.spec == replace(BASE, learning_rate=0.1, penalty_strength=5.0)
    assert window.panel.spec == window.session.spec


def test_a_run_is_opened_by_training_it_again(qtbot, window):
    page = opened(qtbot, window)
    press(qtbot, page, 0)
    click(qtbot, window, "sweep_open")
    wanted = replace(BASE, learning_rate=0.1, penalty_strength=0.0)
    assert window.pages.shown is None and window.session.spec == wanted
    qtbot.waitUntil(lambda: window.session.state is RunState.FINISHED)
    assert len(window.session.latest.history) == BASE.epochs


@pytest.mark.long
def test_two_cells_are_compared_over_new_seeds(qtbot, window, monkeypatch):
    page = opened(qtbot, window)
    window.sweeps.end()
    press(qtbot, page, 0)
    click(qtbot, window, "sweep_another")
    press(qtbot, page, 2)
    assert page.centre.map.compared == 2
    monkeypatch.setattr(Process, "done", 14)
    click(qtbot, window, "sweep_seeds_more")
    qtbot.waitUntil(lambda: len(page.right.difference.dots.values) == 7)
    assert child(window, "sweep_verdict").text() == "Yes"
    assert "λ 0 is 10.0 points better" in child(window, "sweep_difference").text()
    assert all(value == pytest.approx(10.0) for value in page.right.difference.dots.values)
    assert page.centre.curves.shown["validation"].count == 7


def test_other_seeds_of_the_design_lie_over_the_plots(window):
    runs = {spec: run_of(spec) for spec in seeds_of(BASE, range(2, 7))}
    window.sweeps._seeds.show(BASE, runs)
    plots = [
        place.view.plot for place in window.places if place.name in {"CostView", "AccuracyView"}
    ]
    shown = [plot.canvas.compared.shown for plot in plots]
    assert [each.seeds[0].name for each in shown] == ["median of 5 seeds"] * 2
    assert all(len(each.bands) == 1 for each in shown)
    window.commands.take_wanted(replace(BASE, learning_rate=2.0))
    assert not any(plot.canvas.compared.shown.bands for plot in plots)


def test_a_narrow_page_folds_what_is_asked_for_until_it_is_wanted(qtbot, window, monkeypatch):
    page = opened(qtbot, window)
    monkeypatch.setattr(page_of_sweeps, "NARROW", 10_000)
    page._lay_out()
    left, right = page.left, page._rights
    assert left.width() < 60 and right.isVisibleTo(page)
    assert not child(window, "sweep_across_values").isVisible()
    click(qtbot, window, "sweep_unfold")
    assert left.width() > 250 and not right.isVisibleTo(page)
    click(qtbot, window, "sweep_fold")
    assert left.width() < 60 and right.isVisibleTo(page)
    monkeypatch.setattr(page_of_sweeps, "NARROW", 10)
    page._lay_out()
    assert left.width() > 250 and right.isVisibleTo(page)


def test_it_is_open_again_after_what_needs_the_figures(qtbot, window):
    page, seen = opened(qtbot, window), []
    window.sweeps.around(lambda: (window.pages.close(), seen.append(window.pages.shown)))()
    assert seen == [None] and window.pages.shown is page
    window.pages.close()
    window.sweeps.around(lambda: None)()
    assert window.pages.shown is None


def test_few_other_seeds_are_lines():
    marks = marks_of(BASE, {spec: run_of(spec) for spec in seeds_of(BASE, (1, 2, 3))})
    assert marks.seeds["cost"].groups == ((2, 3),) and marks.last == BASE.epochs
    assert marks_of(BASE, {BASE: run_of(BASE)}) is None


def test_another_design_is_told_and_never_mixed(qtbot, window):
    page = opened(qtbot, window)
    window.sweeps.end()
    click(qtbot, window, "sweep_close")
    window.commands.take_wanted(replace(BASE, activation="tanh"))
    window.sweeps.open()
    assert "activation" in child(window, "sweep_other_design").text()
    assert page.work.standing.done == 2 and page.work.sweep.base.activation == "sigmoid"
    click(qtbot, window, "sweep_present")
    qtbot.waitUntil(lambda: page.work.standing is not None)
    assert page.work.standing.done == 0 and page.work.sweep.base.activation == "tanh"


def test_who_leaves_is_asked_once_about_a_sweep(qtbot, window):
    opened(qtbot, window)
    window.leaving.quit()
    question = window.leaving.question
    window.leaving.quit()
    assert window.leaving.question is question and window.isVisible()
    question.button(QMessageBox.StandardButton.Cancel).click()
    assert window.sweeps.is_rolling and window.leaving.question is None


def test_a_learning_rate_is_looked_for_and_taken(qtbot, window):
    window.sweeps.open()
    page = window.sweeps._page
    page.left.mode.setCurrentIndex(1)
    assert "chapter 3" in window.message_bar.text() and not page.left.across.isVisible()
    click(qtbot, window, "run_button")
    with told_after_an_error(window):
        qtbot.waitUntil(lambda: not page.eta.is_rolling)
    assert "half of it is 0.5" in window.message_bar.text()
    click(qtbot, window, "eta_take")
    assert window.session.spec == replace(BASE, learning_rate=0.5)


@pytest.mark.long
@pytest.mark.parametrize("is_sought_before", [False, True])
def test_the_search_names_the_design_that_it_tries_and_says_nothing_of_the_map(
    qtbot, window, is_sought_before
):
    """Whether its tab is chosen after the page comes back, or stands there already."""
    page = opened(qtbot, window)
    window.sweeps.end()
    of_map = page.left._design.text()
    page.left.mode.setCurrentIndex(int(is_sought_before))
    click(qtbot, window, "sweep_close")
    other = replace(BASE, data="circle", sizes=(2, 7, 3, 1), schedule="halving")
    other = replace(other, penalty_strength=3.0)
    window.commands.take_wanted(other)
    window.sweeps.open()
    page.left.mode.setCurrentIndex(1)
    told = page.left._design.text()
    tried = replace(other, schedule="constant")
    assert told == design_words(tried, ("epochs", "learning_rate")), "a trial keeps its η"
    assert "2 → 7 → 3 → 1" in told and "λ" in told
    for name in ("sweep_other_design", "sweep_present"):
        assert not child(window, name).isVisible(), "it is about the map"
    assert page.eta.spec == window.session.spec
    page.left.mode.setCurrentIndex(0)
    assert page.left._design.text() == of_map
    assert child(window, "sweep_other_design").isVisible()
    assert child(window, "sweep_present").isVisible()


def test_tab_goes_on_to_what_is_there_for_what_is_typed(qtbot, window):
    """Not to what goes when the values are finished, from where the focus would jump back."""
    window.sweeps.open()
    left = window.pages.shown.left
    axis = left.across
    for text, follows in (("0.1…2", axis.steps), ("0.1, 0.2", left.down.field)):
        axis.values.setFocus()
        axis.values.selectAll()
        axis.values.insert(text)
        qtbot.keyClick(axis.values, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is follows


def test_a_page_that_is_opened_again_looks_at_what_its_runs_have_learnt_from(
    qtbot, window, monkeypatch
):
    """The data may be others by now: such runs do not count any more."""
    page = opened(qtbot, window)
    page.work.cancel()
    qtbot.waitUntil(lambda: not page.work.running.is_on)
    window.pages.close()
    looked, follow = [], page.work.follow
    monkeypatch.setattr(page.work, "follow", lambda: looked.append(follow()))
    window.sweeps.open()
    assert looked
