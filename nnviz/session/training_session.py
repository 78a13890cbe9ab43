"""A training session: the design, the data and the run that the window shows. QtCore only.

States: idle → running ⇄ paused → finished | failed. The display clock looks at the worker and
hands on its newest snapshot; pausing ends the worker's thread and leaves the training as it is.
"""

import dataclasses
import enum
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from nnviz.core import Network, Sentence, Snapshot, Spec, SpecError, Training
from nnviz.core.examples import Kind
from nnviz.core.fit import check_fit, fitted
from nnviz.core.insight.checkpoints import Checkpoints
from nnviz.core.live_changes import is_live_change
from nnviz.core.sentence import said_by
from nnviz.data import Dataset
from nnviz.data.added_examples import with_added_of
from nnviz.data.sources import same_data
from nnviz.session.rate import RateMeter
from nnviz.session.workers import DataLoader, Run

TICK_MS = 40
SLOWEST_S = 1.0
SLOW_DECADES = 3.5


class RunState(enum.Enum):
    """What the run is doing; the buttons follow from it."""

    IDLE = "idle"
    RUNNING = "running"
    PAUSED = "paused"
    FINISHED = "finished"
    FAILED = "failed"


@dataclass(frozen=True, eq=False)
class _Kept:
    """All of a run that Undo brings back."""

    spec: Spec
    dataset: Dataset
    training: Training
    start: Network | None
    latest: Snapshot
    checkpoints: Checkpoints
    state: RunState


class TrainingSession(QObject):
    """Owns the design, the data set, the training and its thread.

    ``latest`` is the newest snapshot: of step 0 after a new design or a reset, and the same object
    until there is a newer one. ``failure`` is the sentence of a run or of data that failed.
    """

    state_changed = Signal(object)
    snapshot_ready = Signal(object)
    ticked = Signal()
    loading = Signal(float)
    data_ready = Signal(object)
    data_changed = Signal(object)
    data_failed = Signal(object)
    """The Sentence that says why."""
    run_left = Signal(object, object)
    """The last Snapshot of a trained run that another one follows, and the Network it began with
    (None: drawn from its seed)."""
    run_back = Signal(object)
    """Undo brings the run back that was left with this Snapshot."""

    def __init__(self, spec: Spec, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.spec = spec
        self.state = RunState.IDLE
        self.failure: Sentence | None = None
        self.dataset: Dataset | None = None
        self._left: Dataset | None = None
        self.training: Training | None = None
        self.latest = Snapshot.initial(spec)
        self.checkpoints = Checkpoints()
        self._start: Network | None = None
        self._kept: _Kept | None = None
        self._run: Run | None = None
        self._loader: DataLoader | None = None
        self._kind_left: Kind | None = None
        self._pause_s = 0.0
        self._rate = RateMeter()
        self._closed = False
        self._clock = QTimer(self)
        self._clock.setInterval(TICK_MS)
        self._clock.timeout.connect(self._tick)

    @property
    def is_ready(self) -> bool:
        """Whether training can go on: the data is there and fits."""
        return self.training is not None

    @property
    def can_undo(self) -> bool:
        """Whether there is a trained network to go back to."""
        return self._kept is not None

    @property
    def is_trained(self) -> bool:
        """Whether the present network has learnt anything that a new one would lose."""
        return self.training is not None and self.training.step > 0

    @property
    def start(self) -> Network | None:
        """The network that the present run began with, None where its seed drew it."""
        return self._start

    @property
    def images_per_second(self) -> float | None:
        """Training examples presented a second of late, by the clock on the wall."""
        return self._rate.per_second if self.state is RunState.RUNNING else None

    @property
    def waiting(self) -> float | None:
        """The share made so far of the examples that training waits for; None: it does not."""
        return None if self._run is None else self._run.training.waiting

    def open(self) -> None:
        """Load the data of the present design; ``data_ready`` or ``data_failed`` follows."""
        self._load(self.spec)

    def design(self, spec: Spec, network: Network | None = None) -> None:
        """Take a new design, starting from ``network`` if there is one.

        What can change in flight does; anything else makes a new network, and the trained one is
        kept for :meth:`undo`. Raises SpecError where it does not fit the data.
        """
        if spec == self.spec and network is None:
            return
        if not same_data(spec, self.spec):
            self._leave_run()
            self._note_kind_left(spec, network)
            self._load(spec)
            self._begin(spec, network)
            return
        if self.dataset is not None:
            check_fit(spec, self.dataset)
        if self.is_trained and network is None and is_live_change(self.spec, spec):
            self._change(spec)
            return
        self._leave_run()
        self._begin(spec, network)

    def change_data(self, dataset: Dataset) -> None:
        """Go on with other examples of the same kind, from the next epoch on.

        They stay for Reset and for new designs. Raises SpecError where there are too few.
        """
        if self.training is None:
            return
        check_fit(self.spec, dataset)
        self.dataset = dataset
        if self.is_trained or self._run is not None or self.training.pending:
            self.training.change_data(dataset)
        else:
            self._begin(self.spec, self._start)
        self.data_changed.emit(dataset)

    def train(self) -> None:
        """Start, go on, or train for as many epochs again."""
        if self.training is None or self._run is not None or self._closed:
            return
        if self.training.failure is not None:
            return
        if self.training.is_finished:
            self.training.extend()
        self._start_run(None)

    def pause(self) -> None:
        """Stop after the mini-batch that is being done."""
        if self._run is not None:
            self._end_run()

    def step(self, kind: str) -> None:
        """Do one "example", "mini-batch" or "epoch" and pause."""
        training = self.training
        if training is None or self._run is not None or self._closed or training.failure:
            return
        if training.is_finished:
            training.extend()
        if kind == "example" and not training.hold_example():
            self._show(training.snapshot())
            self._set_state(RunState.PAUSED)
            return
        self._start_run(_until_after(training, kind))

    def reset(self) -> None:
        """Back to the start of this run: same weights, same order."""
        self._leave_run()
        self._begin(self.spec, self._start)

    def start_again(self, spec: Spec) -> None:
        """A new run of another design from this run's start, on the same data.

        Raises SpecError where the design does not fit.
        """
        if self.dataset is not None:
            check_fit(spec, self.dataset)
        start = None if self._start is None else _with_activations(self._start, spec)
        if start is not None and spec.initializer != self.spec.initializer:
            said = Sentence("This run began with weights that were given: none are drawn.")
            raise SpecError("initializer", said)
        self._leave_run()
        self._begin(spec, start)

    def undo(self) -> None:
        """Bring back the trained network that the last design, data set or reset dropped."""
        kept, self._kept = self._kept, None
        if kept is None:
            return
        self._end_run()
        if self.is_trained:
            self.run_left.emit(self.latest, self._start)
        self._stop_loader()
        self.run_back.emit(kept.latest)
        self.spec, self.dataset, self.training = kept.spec, kept.dataset, kept.training
        self._start, self.checkpoints = kept.start, kept.checkpoints
        self.failure = kept.training.failure
        self._set_state(kept.state)
        self._show(kept.latest)
        self.data_ready.emit(kept.dataset)

    def set_speed(self, share: float) -> None:
        """From 0, one mini-batch a second, to 1, as fast as it goes."""
        self._pause_s = 0.0 if share >= 1 else SLOWEST_S * 10 ** (-SLOW_DECADES * share)
        if self._run is not None:
            self._run.pause_s = self._pause_s

    def close(self) -> None:
        """Stop everything, for good; safe at any moment and more than once."""
        self._closed = True
        self._clock.stop()
        if self._run is not None:
            self._run.stop()
            self._run = None
        self._stop_loader()

    def _begin(self, spec: Spec, start: Network | None) -> None:
        """A new run, at its start."""
        self.spec, self._start = spec, start
        self.checkpoints = Checkpoints()
        self.failure = None
        self.training = Training(spec, self.dataset, start) if self.dataset else None
        self._set_state(RunState.IDLE)
        self._show(self.training.snapshot() if self.training else Snapshot.initial(spec))

    def _leave_run(self) -> None:
        """End the run, and keep it for Undo if it has come to anything."""
        self._end_run()
        if self.is_trained and self.training is not None and self.dataset is not None:
            self._kept = _Kept(
                self.spec,
                self.dataset,
                self.training,
                self._start,
                self.latest,
                self.checkpoints,
                self.state,
            )
            self.run_left.emit(self.latest, self._start)

    def _change(self, spec: Spec) -> None:
        assert self.training is not None
        self.spec = spec
        self.training.change(spec)
        if self._run is None:
            self.training.apply_change()
            if self.state is RunState.FINISHED and not self.training.is_finished:
                self._set_state(RunState.PAUSED)
            self._show(self.training.snapshot())

    def _start_run(self, until: Callable[[Training], bool] | None) -> None:
        assert self.training is not None
        self._run = Run(self.training, until)
        self._run.pause_s = self._pause_s if until is None else 0.0
        self._rate = RateMeter()
        self._run.start()
        self._set_state(RunState.RUNNING)
        self._clock.start()

    def _end_run(self) -> None:
        """Wait for the worker and show what it came to."""
        run, self._run = self._run, None
        if run is None:
            return
        run.stop()
        if run.error is not None:
            self.failure = Sentence("Training stopped by an error: {error}.", error=run.error)
        else:
            self.failure = run.training.failure
        self._show(run.training.snapshot())
        self._set_state(_state_after(run))
        if run.error is not None:
            raise run.error

    def _tick(self) -> None:
        if self._loader is not None:
            self._look_at_loader(self._loader)
        if self._run is not None:
            self._look_at_run(self._run)
        self.ticked.emit()
        if self._run is None and self._loader is None:
            self._clock.stop()

    def _look_at_run(self, run: Run) -> None:
        if run.is_finished:
            self._end_run()
            return
        if run.latest is not None and run.latest is not self.latest:
            self._rate.add(run.latest.images)
            self._show(run.latest)
        run.ask()

    def _show(self, snapshot: Snapshot) -> None:
        self.latest = snapshot
        self.checkpoints.follow(snapshot)
        self.snapshot_ready.emit(snapshot)

    def _set_state(self, state: RunState) -> None:
        if state is not self.state:
            self.state = state
            self.state_changed.emit(state)

    def _note_kind_left(self, spec: Spec, network: Network | None) -> None:
        """Another data set that was merely picked may bring its own output and cost."""
        if network is not None or dataclasses.replace(spec, data=self.spec.data) != self.spec:
            self._kind_left = None
        elif self.dataset is not None:
            self._kind_left = self.dataset.kind

    def _load(self, spec: Spec) -> None:
        self._stop_loader()
        if self.dataset is not None:
            self._left = self.dataset if self.dataset.added else None
        self.dataset = self.training = None
        self._loader = DataLoader(spec)
        self._loader.start()
        self._clock.start()
        self.loading.emit(0.0)

    def _look_at_loader(self, loader: DataLoader) -> None:
        finished = loader.is_finished
        if loader.error is not None:
            self.failure = said_by(loader.error)
            self._stop_loader()
            self.data_failed.emit(self.failure)
        elif self.dataset is None and loader.dataset is not None:
            self._take(loader.dataset)
        elif self.dataset is None:
            self.loading.emit(loader.share)
        if finished:
            self._stop_loader()

    def _take(self, dataset: Dataset) -> None:
        """The data is there, examples of one's own join it: the run can begin."""
        self.dataset = dataset = with_added_of(self._left, dataset)
        try:
            spec = self.spec if self._start else fitted(self.spec, dataset, self._kind_left)
            self._begin(spec, self._start)
        except SpecError as error:
            self.data_failed.emit(error.sentence)
            return
        self.data_ready.emit(dataset)

    def _stop_loader(self) -> None:
        loader, self._loader = self._loader, None
        if loader is not None:
            loader.stop()


def _with_activations(network: Network, spec: Spec) -> Network:
    """The same weights and biases between the activations of ``spec``."""
    return Network(network.weights, network.biases, activation=spec.activation, output=spec.output)


def _state_after(run: Run) -> RunState:
    if run.error is not None or run.training.failure is not None:
        return RunState.FAILED
    return RunState.FINISHED if run.training.is_finished else RunState.PAUSED


def _until_after(training: Training, kind: str) -> Callable[[Training], bool]:
    """Whether one more mini-batch (with the measuring of an epoch it ends) or epoch is done."""
    step, epoch = training.step, training.epoch
    if kind == "epoch":
        return lambda now: now.epoch > epoch
    return lambda now: now.step > step and (now.is_between_mini_batches or now.epoch > epoch)
