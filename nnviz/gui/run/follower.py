"""Follows the session: what it does becomes what panels, views and bars show."""

from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from nnviz.core import Network, Sentence, Snapshot, Spec
from nnviz.core.fit import untrainable
from nnviz.core.insight.checkpoints import Checkpoint, looking_back
from nnviz.core.live_changes import is_live_change
from nnviz.data import Dataset
from nnviz.data.problem import Problem
from nnviz.gui.example import Example
from nnviz.gui.run import words
from nnviz.gui.run.design_words import settings_text, sizes_text
from nnviz.gui.run.turns import Display, Turn
from nnviz.session.run_state import RunState

if TYPE_CHECKING:
    from nnviz.gui.window.main_window import MainWindow

PAD_EVERY = 2
NUMBERS_EVERY = 5


class _Panel(Protocol):
    def show_network(self, network: Network) -> None: ...


class RunFollower(QObject):
    """Hears of every change in the window's session; never changes anything there."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._session, self._crash, self._layout = window.session, window.crash, window.dock_layout
        self._run_bar, self._message_bar = window.run_bar, window.message_bar
        self._panel, self._draw_column = window.panel, window.draw_column
        self._hand_weights, self._views = window.hand_weights, window.views
        self._spotlight, self._earlier_runs = window.spotlight, window.earlier_runs
        self._shown = window.session.spec
        self._past: Snapshot | None = None
        self.display = Display(self._turns(), self._on_view_failed)
        self._connect()

    def begin(self) -> None:
        """Show the session as it stands."""
        self._on_new_run(self._session.latest)
        self.show_state()

    def show_all(self) -> None:
        """Bring every visible view up to date, or to the moment that is looked back at."""
        self.display.show_all(self._past or self._session.latest)
        self._show_checkpoints()

    def look_back(self, moment: Checkpoint | None) -> None:
        """Show that moment of the run in every view; None shows the present again."""
        latest = self._session.latest
        self._past = None if moment is None else looking_back(latest, moment)
        self.show_all()
        if moment is None:
            self._message_bar.show_message(self.tr("Every view shows the present again."))
        else:
            text = self.tr("You look back: every view shows the moment after epoch {0}.")
            self._message_bar.show_message(text.format(moment.epoch))

    def _show_checkpoints(self) -> None:
        checkpoints = self._session.checkpoints
        for view in self._views:
            view.show_checkpoints(checkpoints.moments, checkpoints.size)

    def _turns(self) -> list[Turn]:
        turns = [
            Turn(view, view.show_snapshot, view.every, phase % view.every)
            for phase, view in enumerate(self._views)
        ]
        hand = self._hand_weights
        turns += [
            Turn(panel, partial(_show_network, panel), PAD_EVERY, 0)
            for panel in self._draw_column.panels
        ]
        turns.append(Turn(hand, lambda s: hand.show_network(s.network), NUMBERS_EVERY, 0))
        return turns

    def _connect(self) -> None:
        session = self._session
        session.state_changed.connect(self._on_state_changed)
        session.snapshot_ready.connect(self._on_snapshot)
        session.ticked.connect(self._on_tick)
        session.loading.connect(self._on_loading)
        session.data_ready.connect(self._on_data_ready)
        session.data_changed.connect(self._on_data_changed)
        session.data_failed.connect(self._on_data_failed)
        self._spotlight.moved.connect(self._on_spotlight_moved)
        session.run_left.connect(self._earlier_runs.add)
        session.run_back.connect(self._earlier_runs.take_back)
        self._earlier_runs.changed.connect(self._on_earlier_runs_changed)

    def _on_spotlight_moved(self, example: Example | None) -> None:
        for view in self._views:
            view.show_example(example)
        self._draw_column.show_example(example)
        chosen = example if self._spotlight.is_chosen else None
        self._draw_column.draw_panel.show_example(chosen)
        self._say_if_untrained(chosen)

    def _say_if_untrained(self, example: Example | None) -> None:
        """What it reads in a drawing means nothing before it has learnt anything."""
        drawn = example is not None and example.drawing is not None
        if drawn and self._session.is_ready and self._session.latest.step == 0:
            text = self.tr("This network has not learnt anything yet: press Train and watch.")
            self._message_bar.show_message(text)

    def _on_earlier_runs_changed(self) -> None:
        for view in self._views:
            view.show_earlier_runs(self._earlier_runs.runs)

    def _show_dataset(self, dataset: Dataset | None) -> None:
        for view in self._views:
            view.show_dataset(dataset)
        self._draw_column.show_dataset(dataset)
        self._spotlight.follow(dataset)

    def _on_loading(self, share: float) -> None:
        self._show_dataset(None)
        self.show_state()
        self._message_bar.show_message(words.loading(self._session.spec.data, share))

    def _on_data_ready(self, dataset: Dataset) -> None:
        self._show_dataset(dataset)
        problem = Problem.of(dataset)
        self._run_bar.show_kind(problem is Problem.DIGITS)
        self._panel.set_data_facts(
            dataset.n_inputs,
            dataset.n_outputs,
            dataset.largest_size,
            problem,
            dataset.default_size,
            self._session.spec,
        )
        self.show_state()
        if not self._session.is_trained and self._panel.problem is None:
            self._message_bar.show_message(words.ready(dataset.label, self._session.spec))

    def _on_data_changed(self, dataset: Dataset) -> None:
        self._show_dataset(dataset)
        self._panel.set_largest_size(dataset.largest_size, dataset.default_size)
        self._message_bar.show_message(words.added(dataset, self._session.is_trained))

    def _on_data_failed(self, sentence: Sentence) -> None:
        self.show_state()
        self._message_bar.show_message(in_words(sentence), "error")

    def _on_snapshot(self, snapshot: Snapshot) -> None:
        is_start = snapshot.step == 0 and snapshot.images == 0
        if is_start or not is_live_change(self._shown, snapshot.spec):  # Undo brings a whole run
            self._on_new_run(snapshot)
        if self._past is None and self._session.state is RunState.RUNNING:
            self.display.tick(snapshot)
        elif self._past is None:
            self.display.show_all(snapshot)
        self._show_checkpoints()
        self._show_figures(snapshot)

    def _on_new_run(self, snapshot: Snapshot) -> None:
        self._shown, self._past = snapshot.spec, None
        self._earlier_runs.begin(snapshot.spec, self._session.start)
        for view in self._views:
            view.reset(snapshot.spec)
        self._draw_column.reset(snapshot.spec)
        self._hand_weights.reset(snapshot.spec)
        self.display.forget()
        self.display.show_all(snapshot)
        self._show_figures(snapshot)

    def _show_design(self, spec: Spec) -> None:
        self._run_bar.show_design(sizes_text(spec), settings_text(spec))

    def _on_tick(self) -> None:
        share = self._session.waiting
        if share is not None:
            self._message_bar.show_message(words.waiting(share))

    def _on_state_changed(self, state: RunState) -> None:
        latest = self._session.latest
        self.show_state()
        self._show_figures(latest)
        self.display.show_all(self._past or latest)
        if state is RunState.FAILED:
            self._message_bar.show_message(in_words(self._session.failure or ""), "error")
        elif state is RunState.FINISHED and latest.history:
            self._message_bar.show_message(words.of_epoch(latest, state))
        elif state is RunState.PAUSED:
            self._message_bar.show_message(words.paused(latest))

    def _on_view_failed(self, view: QWidget, error: Exception) -> None:
        self._layout.replace_by_sentence(view)
        self._crash.report(type(error), error, error.__traceback__)

    def show_state(self) -> None:
        """Let the buttons follow the state of the run and of the form."""
        session, obstacle = self._session, untrainable(self._session.spec)
        can_edit = session.is_ready and session.state is not RunState.RUNNING
        self._hand_weights.allow(can_edit)
        for view in self._views:
            view.allow_editing(can_edit)
        self._run_bar.set_possible(self._panel.problem is None and obstacle is None)
        self._run_bar.show_state(session.state.value if session.is_ready else "loading")

    def _show_figures(self, snapshot: Snapshot) -> None:
        self._show_design(snapshot.spec)
        self._panel.form.more.show_limits(snapshot.limits)
        record = snapshot.history[-1] if snapshot.history else None
        self._run_bar.show_figures(
            snapshot.epochs,
            snapshot.goal,
            record.validation_accuracy if record else None,
            self._session.images_per_second,
        )
        told = self._session.waiting is not None or self._past is not None
        if record and self._session.state is RunState.RUNNING and not told:
            self._message_bar.show_message(words.of_epoch(snapshot, self._session.state))


def _show_network(panel: _Panel, snapshot: Snapshot) -> None:
    panel.show_network(snapshot.network)
