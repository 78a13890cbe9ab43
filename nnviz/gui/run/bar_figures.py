"""Follows the session: what it does becomes what the bar on top shows."""

from collections.abc import Iterable
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, QObject

from nnviz.core import EpochRecord, Snapshot, Spec
from nnviz.core.activations import ACTIVATIONS
from nnviz.data import Dataset
from nnviz.data.problem import Problem
from nnviz.gui.controls.number_words import setting_text
from nnviz.gui.controls.plural import listed
from nnviz.gui.run.bar import RunBar
from nnviz.gui.run.possible import Form, possible
from nnviz.gui.run.value_words import r2_of
from nnviz.gui.run_words import inside
from nnviz.gui.spec_fields import translated
from nnviz.session.run_state import RunState
from nnviz.session.training_session import TrainingSession

_KnownR2: TypeAlias = tuple[EpochRecord | None, Dataset | None, float | None]
"""R² of an epoch on these data."""


class BarFigures(QObject):
    """Keeps buttons and figures of the bar as the session and the form are."""

    def __init__(
        self, session: TrainingSession, form: Form, bar: RunBar, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._form, self._bar = session, form, bar
        self._measured: tuple[Snapshot, float] | None = None
        self._past: Snapshot | None = None
        self._shows_other = False
        self._known_r2: _KnownR2 = None, None, None
        session.state_changed.connect(self._on_state_changed)
        session.snapshot_ready.connect(self._on_snapshot)
        session.data_ready.connect(self._on_data_ready)
        for changed in (session.loading, session.data_ready, session.data_failed):
            changed.connect(self.show_state)

    def begin(self) -> None:
        """Show the session as it stands."""
        self._show_figures(self._session.latest)
        self.show_state()

    def show_state(self) -> None:
        """Let the buttons follow the state of the run and of the form."""
        self._bar.set_at_desk(self._form.at_desk is not None and self._progress is None)
        state = self._session.state.value if self._session.is_ready else "loading"
        if self._form.at_desk is not None:
            state = "running" if self._form.at_desk.is_rolling else "idle"
        self._bar.show_state(state, *possible(self._session, self._form))
        if self._shows_other or self._progress is not None:
            self._show_figures(self._session.latest)

    def show_running(self, snapshot: Snapshot) -> None:
        """How far a run is, and how good, when that is told everywhere."""
        self._show_figures(snapshot)

    def show_measured(self, snapshot: Snapshot, accuracy: float) -> None:
        """The accuracy of an opened network, for as long as it is as it was opened."""
        self._measured = snapshot, accuracy
        self._show_figures(self._session.latest)

    def look_back(self, past: Snapshot | None) -> None:
        """Show how far the run had come then, as all views do; None shows the present again."""
        self._past = past
        self._show_figures(self._session.latest)

    def _on_state_changed(self) -> None:
        self.show_state()
        self._show_figures(self._session.latest)

    def _on_snapshot(self, snapshot: Snapshot) -> None:
        """At once while nothing runs."""
        if self._session.state is not RunState.RUNNING:
            self._show_figures(snapshot)

    def _on_data_ready(self, dataset: Dataset) -> None:
        kinds = {Problem.DIGITS: "images", Problem.RECORDS: "rows"}
        self._bar.show_kind(kinds.get(Problem.of(dataset), "points"))
        self._show_figures(self._session.latest)  # R² asks for the data

    @property
    def _progress(self) -> tuple[int, int, str] | None:
        return None if self._form.at_desk is None else self._form.at_desk.progress

    def _show_other(self, done: int, of: int, best: str) -> None:
        """So many runs, and the best of them, while their page is open."""
        bar = self._bar
        bar.expect_accuracy(True)
        bar.accuracy.set_words(self.tr("best so far") if done < of else self.tr("best of all"))
        bar.accuracy.show_value(best)
        words = self.tr("run {epoch} of {epochs}")
        bar.epoch_progress.show_epoch(done, of, words)
        bar.images_per_second.show_value("")

    def _show_figures(self, latest: Snapshot) -> None:
        progress = self._progress
        self._shows_other = progress is not None
        if progress is not None:
            self._show_other(*progress)
            return
        snapshot = self._past or latest
        sizes = " → ".join(str(size) for size in snapshot.spec.sizes)
        self._bar.design.show_texts(sizes, *settings_texts(snapshot))
        record, part = snapshot.record, snapshot.spec.measured
        dataset = self._session.dataset
        self._bar.expect_accuracy(dataset is None or len(getattr(dataset, part)) > 0)
        self._bar.show_figures(
            snapshot.epochs,
            snapshot.goal,
            record.figure(part, "accuracy") if record else self._opened_accuracy(snapshot),
            self._session.images_per_second,
            self._other_epoch(snapshot),
            part,
            self._r2(record, snapshot.spec),
        )

    def _other_epoch(self, snapshot: Snapshot) -> int | None:
        """Of which epoch the accuracy is, where all else is of another moment.

        While it runs that is not said of the epoch that is under way: it comes and goes too fast.
        """
        record = snapshot.record
        if record is None or self._past is not None or snapshot.restored:
            return record.epoch if record else None
        runs = self._session.state is RunState.RUNNING
        return (
            record.epoch if record.epoch < (snapshot.epoch if runs else snapshot.epochs) else None
        )

    def _r2(self, record: EpochRecord | None, spec: Spec) -> float | None:
        """Reckoned once for an epoch and its data: it asks for all that is wanted."""
        dataset = self._session.dataset
        if self._known_r2[0] is not record or self._known_r2[1] is not dataset:
            self._known_r2 = record, dataset, r2_of(record, spec, dataset)
        return self._known_r2[2]

    def _opened_accuracy(self, snapshot: Snapshot) -> float | None:
        known, accuracy = self._measured or (None, None)
        return accuracy if known is not None and known.network is snapshot.network else None


def settings_texts(snapshot: Snapshot) -> list[str]:
    """ "sigmoid, softmax, η 0.03 of 0.25": activations, each of them once, the output's last; η.

    Then what is said where there is less room: without the output's, which the data decide, and
    the rate alone. The rate is the one that is used, with the one that was set where a schedule has
    lowered it.
    """
    spec = snapshot.spec
    activation = spec.activation
    hidden = (activation,) if isinstance(activation, str) else activation
    hidden = hidden if spec.sizes[1:-1] else ()
    tr = QCoreApplication.translate
    rate = f"η {setting_text(spec.learning_rate)}"
    if snapshot.learning_rate != spec.learning_rate:
        rate = f"η {setting_text(snapshot.learning_rate)}"
        rate = tr("RunBar", "{rate} of {set}").format(
            rate=rate, set=setting_text(spec.learning_rate)
        )
    said: tuple[Iterable[str], ...] = (
        dict.fromkeys((*hidden, spec.output)),
        dict.fromkeys(hidden),
        (),
    )
    texts = [[inside(translated(ACTIVATIONS[name].label)) for name in names] for names in said]
    return list(dict.fromkeys(listed((*names, rate)) for names in texts))
