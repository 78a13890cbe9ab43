"""Follows the session: what it does becomes what the views show."""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from nnviz.core import Network, Snapshot, Spec
from nnviz.core.insight.checkpoints import Checkpoint, nbytes
from nnviz.core.insight.held_example import HeldExample
from nnviz.data import Dataset
from nnviz.gui.earlier_runs import EarlierRuns
from nnviz.gui.example import Example
from nnviz.gui.run.held import held_shown
from nnviz.gui.run.turns import Display, FigureTurns
from nnviz.gui.spotlight import Spotlight
from nnviz.gui.view import View
from nnviz.session.run_state import RunState
from nnviz.session.training_session import TrainingSession


class PanelChoice(Protocol):
    """What chooses which of its panels is seen, as far as the run needs it."""

    def reset(self, spec: Spec) -> None:
        """A new run begins."""

    def show_dataset(self, dataset: Dataset | None) -> None:
        """The examples of the run."""

    def show_chosen(self, example: Example | None) -> None:
        """The example that a person has chosen or drawn."""


class Follower(QObject):
    """Hears of every change in the session, the spotlight and the earlier runs."""

    past_shown = Signal(object)
    """Every view shows this earlier Snapshot of the run; None: the present again."""
    figures_shown = Signal(object)
    """While it runs: cost and accuracy that are told now, anywhere, are those of this Snapshot."""
    moment_shown = Signal(object)
    """A person wants every view to show this Checkpoint; None: the present again."""

    def __init__(
        self,
        session: TrainingSession,
        views: Sequence[View],
        column: PanelChoice,
        spotlight: Spotlight,
        earlier_runs: EarlierRuns,
        on_failure: Callable[[QWidget, Exception], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._column = session, column
        self._spotlight, self._earlier_runs = spotlight, earlier_runs
        self._past: Snapshot | None = None
        self.moment: Checkpoint | None = None
        """The one that a person looks back at."""
        self._held: HeldExample | None = None
        self._dataset: Dataset | None = None
        self._example: Example | None = None
        self._moments: tuple[Checkpoint, ...] = ()
        self._told_runs = earlier_runs.runs
        self.display, self._figures = Display(views, on_failure), FigureTurns()
        self._connect()

    @property
    def looks_back(self) -> bool:
        """Whether a person looks at an earlier moment of the run instead of the present."""
        return self.moment is not None

    def begin(self) -> None:
        """Show the session as it stands."""
        self._on_new_run(self._session.latest)
        self.allow_editing()

    def show_all(self) -> None:
        """Bring every visible view up to date, or to the moment that is looked back at."""
        self.display.show_all(self._past or self._session.latest)
        self._show_checkpoints()

    def show_now(self, snapshot: Snapshot) -> None:
        """Show this moment of a run that goes on in every view and in the bar, out of turn."""
        if self._past is None:
            self.display.show_all(snapshot)
            self.figures_shown.emit(snapshot)

    def look_back(self, moment: Checkpoint | None) -> None:
        """A person wants that moment of the run in every view; None: the present again."""
        self.moment = moment
        self.show_past(moment)
        self.moment_shown.emit(moment)

    def show_past(self, moment: Checkpoint | None) -> None:
        """Show that moment for a while, as for a picture: it is not what a person looks back at."""
        from nnviz.core.insight.looking_back import looking_back

        self._past = None if moment is None else looking_back(self._session.latest, moment)
        self.show_all()
        self.past_shown.emit(self._past)

    def allow_editing(self) -> None:
        """Weights may be changed by hand whenever nothing runs."""
        session = self._session
        allowed = session.is_ready and session.state is not RunState.RUNNING
        self.display.tell(View.allow_editing, allowed)

    def _connect(self) -> None:
        session = self._session
        session.state_changed.connect(self._on_state_changed)
        session.run_begun.connect(self._on_new_run)
        session.snapshot_ready.connect(self._on_snapshot)
        session.ticked.connect(self._on_tick)
        session.loading.connect(self._on_loading)
        session.data_ready.connect(self._on_data_ready)
        session.data_changed.connect(self._on_data_changed)
        for changed in (session.loading, session.data_ready, session.data_failed):
            changed.connect(self.allow_editing)
        session.run_left.connect(self._on_run_left)
        session.run_back.connect(self._on_run_back)
        self._spotlight.moved.connect(self._on_spotlight_moved)
        self._earlier_runs.changed.connect(self._on_earlier_runs_changed)

    def _on_spotlight_moved(self, example: Example | None) -> None:
        self._show_example(example)
        self._column.show_chosen(example if self._spotlight.is_chosen else None)

    def _show_example(self, example: Example | None) -> None:
        """Show the views an example of such data as the network is for, else none."""
        example = example if _fits(example, self._session.spec) else None
        if example is not self._example:
            self._example = example
            self.display.tell(View.show_example, example)

    def _on_run_left(self, snapshot: Snapshot, start: Network | None) -> None:
        """Told when the run that follows has begun: that changes them again."""
        with QSignalBlocker(self._earlier_runs):
            self._earlier_runs.add(snapshot, start, _content_of(self._session.dataset))

    def _on_run_back(self, snapshot: Snapshot) -> None:
        """Told as above."""
        with QSignalBlocker(self._earlier_runs):
            self._earlier_runs.take_back(snapshot)

    def _on_earlier_runs_changed(self) -> None:
        if self._earlier_runs.runs is not self._told_runs:
            self._told_runs = self._earlier_runs.runs
            self.display.tell(View.show_earlier_runs, self._told_runs)

    def _show_checkpoints(self) -> None:
        moments = self._session.latest.checkpoints
        if moments is self._moments:
            return
        self._moments, size = moments, nbytes(moments)
        self.display.tell(View.show_checkpoints, moments, size)

    def _show_dataset(self, dataset: Dataset | None) -> None:
        self._dataset = dataset
        self.display.forget()  # what was seen without these data may be seen otherwise with them
        self.display.tell(View.show_dataset, dataset)
        self._column.show_dataset(dataset)
        self._spotlight.follow(dataset)

    def _on_data_ready(self, dataset: Dataset) -> None:
        with self.display.told_together():
            if dataset is not self._dataset:
                self._show_dataset(dataset)
            self.show_all()  # other data may bring another panel to the fore

    def _on_data_changed(self, dataset: Dataset) -> None:
        with self.display.told_together():
            self._show_dataset(dataset)
            self.show_all()

    def _on_loading(self, _share: float) -> None:
        self._show_dataset(None)

    def _on_snapshot(self, snapshot: Snapshot) -> None:
        """At once while nothing runs, else when it ticks."""
        self._look_at_held(snapshot)
        if self._past is None and self._session.state is not RunState.RUNNING:
            self.display.show_all(snapshot)
        self._show_checkpoints()

    def _on_tick(self) -> None:
        """Whether or not there is news: a view may not have had its turn since the last."""
        if self._session.state is not RunState.RUNNING:
            return
        snapshot = self._session.latest
        due = self._figures.is_due(snapshot)
        if self._past is None and self._figures.is_rare:
            self.display.show_all(snapshot)
        elif self._past is None:
            self.display.tick(snapshot, with_figures=due)
        if due:
            self.figures_shown.emit(snapshot)

    def _look_at_held(self, snapshot: Snapshot) -> None:
        """The example that was taken just now is what every view looks at."""
        if snapshot.held == self._held:
            return
        self._held = snapshot.held
        example = held_shown(snapshot, self._session.dataset)
        if example is not None:
            self._spotlight.show(example)

    def _on_new_run(self, snapshot: Snapshot) -> None:
        """What belongs to another network is taken away first, and what belongs to this comes last.

        So no view has a network and examples that do not fit each other.
        """
        self._past, self.moment, self._held = None, None, snapshot.held
        self.past_shown.emit(None)
        with self.display.told_together():
            self._tell_of_new_run(snapshot)

    def _tell_of_new_run(self, snapshot: Snapshot) -> None:
        dataset = self._session.dataset if self._session.is_ready else None
        if dataset is not self._dataset:
            self._show_dataset(None)
        self._show_example(self._example)
        with QSignalBlocker(self._earlier_runs):
            content = _content_of(self._session.dataset)
            self._earlier_runs.begin(snapshot, self._session.start, content)
        self._on_earlier_runs_changed()
        self.display.tell(View.reset, snapshot.spec)
        self._column.reset(snapshot.spec)
        self.display.forget()
        self.display.show_all(snapshot)
        if dataset is not self._dataset:
            self._show_dataset(dataset)
            self.display.show_all(snapshot)
        self._show_example(self._spotlight.example)

    def _on_state_changed(self) -> None:
        """Who trains on wants to see that; one can look back while it goes on."""
        self.allow_editing()
        if self.looks_back and self._session.state is RunState.RUNNING:
            self.moment = None
            self.display.tell(View.show_present)
            self.show_past(None)
        self.display.show_all(self._past or self._session.latest)


def _content_of(dataset: Dataset | None) -> str:
    return "" if dataset is None else dataset.content


def _fits(example: Example | None, spec: Spec) -> bool:
    """Whether a network of that design can be given the example, and answers as it wants."""
    if example is None or example.inputs.size != spec.sizes[0]:
        return False
    return example.target is None or example.target.size == spec.sizes[-1]
