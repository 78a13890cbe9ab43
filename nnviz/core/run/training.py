"""A training run: epochs of mini-batches, measured, recorded and watched for divergence.

Knows nothing of threads, files or Qt. Pausing, stepping and looking draw no random numbers.
"""

from collections.abc import Callable, Generator, Iterator
from time import perf_counter
from typing import Any

from threadpoolctl import threadpool_limits

from nnviz.core.arrays import Array
from nnviz.core.engine.loop import Engine
from nnviz.core.engine.order import Order
from nnviz.core.engine.room import MiniBatch
from nnviz.core.examples import Examples, TrainingData
from nnviz.core.fit import check_fit, check_given, check_trainable
from nnviz.core.insight.held_example import HeldExample, held_example
from nnviz.core.insight.learning_speed import Opening
from nnviz.core.insight.recording import Recording
from nnviz.core.metrics import epoch_figures
from nnviz.core.network import Network
from nnviz.core.run.failing import failing, told_by
from nnviz.core.run.live_changes import LiveChanges, is_live_change
from nnviz.core.run.stopping import Watch
from nnviz.core.run.turns import Turns
from nnviz.core.sentence import Sentence
from nnviz.core.snapshot import EpochRecord, Snapshot, epochs_to_come
from nnviz.core.spec import Spec

CHECK_EVERY = 100


class Training:
    """One run of one design on one data set, from its first weights to ``goal`` epochs.

    The first weights are those of ``network`` if there is one, else drawn from the seed. Raises
    SpecError where design, data and network do not fit each other. ``goal`` may lie behind, where
    fewer epochs are asked for now; ``failure`` is None or why it failed, ``helps`` what does then;
    ``ended`` is why it ended before its goal, ``waiting`` None or the share made of the next
    epoch's examples; ``recording`` is of it, ``changes`` what was asked, ``turns`` before that.
    """

    def __init__(self, spec: Spec, dataset: TrainingData, network: Network | None = None) -> None:
        check_fit(spec, dataset)
        check_given(spec, network)
        self.spec, self.dataset = spec, dataset
        self.n_train = dataset.epoch_size(spec.train_size)
        self.goal, self.seconds = spec.epochs, 0.0
        self.step = self.epoch = self.pending = self._cursor = self._earlier_images = 0
        self.failure: Sentence | None = None
        self.helps: tuple[str, ...] = ()
        self.ended: Sentence | None = None
        self.waiting: float | None = None
        self._good = Network.initial(spec) if network is None else network.cast(spec.dtype)
        self._made: Engine | None = None
        self._order = Order(spec.random_streams()[1])
        self.recording = Recording(spec, dataset.kind, self._good)
        self._next_check, self._next_look = CHECK_EVERY, 1
        self._opening: Opening | None = None
        self._watch, self.changes = Watch(), LiveChanges()
        self.turns: Turns[Training] = Turns()
        self._examples: Examples | None = None
        self._held: HeldExample | None = None

    def __getstate__(self) -> dict[str, Any]:
        """All but the data: where it goes on, they are given to :meth:`take_up`."""
        self.recording.keep_newest(self.step, self._made, self._cursor)
        return vars(self) | dict.fromkeys(("dataset", "_examples", "_targets", "waiting"))

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.turns, self.helps = Turns(), told_by(state["failure"])  # a file may have neither
        for name, value in state.items():  # not by its ``__dict__``: see _engine
            setattr(self, name, value)

    def take_up(self, dataset: TrainingData, *, anew: bool = False, asleep: Any = None) -> None:
        """Go on with these data, an epoch ``anew`` if they are others; the engine is ``asleep``."""
        self.dataset, self._made = dataset, Engine.awake(asleep) if asleep else self._made
        if anew:
            self._cursor, self.pending, self._held = 0, 0, None
            self._order.end_epoch()
            self.changes.data = dataset

    @property
    def is_finished(self) -> bool:
        """Whether there is nothing left to do."""
        return self.epoch >= self.goal or self.failure is not None or self.ended is not None

    @property
    def record(self) -> EpochRecord | None:
        """The newest figures, of the last epoch that was measured."""
        return self.recording.history.last

    @property
    def is_between_mini_batches(self) -> bool:
        """False while an epoch is being measured or waits for its examples."""
        return self.waiting is None and self._cursor < self.n_train

    def rest(self) -> None:
        """Let go of what only training needs; it may go on. Nobody may train it meanwhile."""
        self.recording.keep_newest(self.step, self._made, self._cursor)
        if self._made:
            self._made.rest()

    def change(self, spec: Spec) -> None:
        """Live settings hold from the next mini-batch on; any thread may ask. Else a ValueError."""
        if not is_live_change(self.spec, spec):
            raise ValueError("this change needs a new network")
        self.changes.spec = spec

    def change_data(self, dataset: TrainingData) -> None:
        """From the next epoch on train on other examples of the same kind; any thread may ask."""
        self.changes.data = dataset

    def extend(self) -> None:
        """Train on to the goal or, beyond it, as many epochs again; η is as the schedule has it."""
        self.goal = self.epoch + epochs_to_come(self.epoch, self.goal, self.spec)
        self.ended = None
        self._watch.renew(self.spec, self.record)

    def hold_example(self) -> bool:
        """Take one more example of the next mini-batch; whether the mini-batch is full now.

        The weights move when it is, so stepping example by example gives the same run.
        """
        self.pending += 1
        rows = self._order.rows(self.n_train)[self._cursor :][: self.spec.mini_batch_size]
        self._held = held_example(self.epoch + 1, rows, self.pending)
        return self.pending >= len(rows)

    def steps(self, between: Callable[[], None] | None = None) -> Generator[None, None, None]:
        """Train to the goal, yielding after every mini-batch and between blocks of evaluation.

        A long mini-batch calls ``between``. Raises SpecError where there is no slope to descend.
        """
        check_trainable(self.spec)
        _ = self._engine  # before the limit, which is for all BLAS that is loaded, scipy's too
        with threadpool_limits(1, "blas"):
            while not self.is_finished:
                if self._examples is None:
                    yield from self._begin_epoch()
                yield from self._mini_batches(between)
                if self.failure is None:
                    yield from self._end_epoch()

    def snapshot(self) -> Snapshot:
        """The run as it stands; while it diverges with the last network that was finite."""
        return Snapshot(
            spec=self.spec,
            network=self._good if self.failure or not self.step else self._engine.finite_network,
            step=self.step,
            epoch=self.epoch,
            goal=max(self.epoch, self.goal),
            images=self._earlier_images + self._cursor + self.pending,
            epochs=self.epoch + (self._cursor + self.pending) / self.n_train,
            n_train=self.n_train,
            steps_per_epoch=-(-self.n_train // self.spec.mini_batch_size),
            seconds=self.seconds,
            **self.recording.told(self.step, self._made, self._cursor),
            changes=self.changes.marks,
            untrained=self.changes.untrained(self._moment),
            **self._watch.told(self.spec, self.record),
            ended=self.ended,
            opening=self._opening,
            held=self._held,
        )

    @property
    def _engine(self) -> Engine:
        """Made when training begins; no cached_property: its ``__dict__`` slows attributes down."""
        if self._made is None:
            self._made = Engine(self._good, self._watch.scheduled(self.spec), self.n_train)
        return self._made

    @property
    def _moment(self) -> float:
        """How many epochs are done, with the share of the one begun."""
        return self.epoch + self._cursor / self.n_train

    def _begin_epoch(self) -> Iterator[None]:
        if not self._cursor:  # one that was begun elsewhere goes on
            self._apply_new_data()
        number = self.epoch + 1
        for share in self.dataset.prepare(number, self.n_train):
            self.waiting = share
            yield
        if self.waiting is not None:
            self.waiting = None
            yield  # whoever waited for the examples alone can leave here
        examples = self.dataset.epoch(number, self.n_train)
        if self._opening is None:
            self._opening = yield from Opening.measuring(self._good, self.spec, examples)
        self._watch.restored = None
        self._targets: Array = self.spec.encode(examples.targets)
        self.recording.begin(self._targets, self._order.rows(self.n_train))
        self._examples = examples  # last: who leaves before that begins the epoch again

    def _mini_batches(self, between: Callable[[], None] | None) -> Iterator[None]:
        # Of a small network this loop is a good part of a step: no call that can be spared.
        changes, engine, play = self.changes, self._engine, self._engine.play
        while self._cursor < self.n_train and self.failure is None:
            self.apply_change()
            for tape, m in self._gather():
                start = perf_counter()
                play(tape, m, between)
                self.seconds += perf_counter() - start
                self._cursor += m
                self.step += 1
                if self._held is not None and self.pending < m:
                    self._held = None
                self.pending = 0
                if self.step == self._next_look:
                    self._look(engine)
                yield
                if self.failure is not None or changes.spec is not None:
                    break

    def _gather(self) -> list[MiniBatch]:
        assert self._examples is not None
        start, engine = perf_counter(), self._engine
        rows = self._order.rows(self.n_train)[self._cursor :][: engine.chunk]
        loaded = engine.load(self._examples, self._targets, rows)
        self.seconds += perf_counter() - start
        return loaded

    def _look(self, engine: Engine) -> None:
        if self.step == self.recording.due:
            self.recording.look(self.step, engine, self._cursor)
        if self.step == self._next_check:
            self._next_check += CHECK_EVERY
            self._check()
        self._next_look = min(self.recording.due, self._next_check)

    def _check(self) -> None:
        """Keep the network if it is still made of numbers, else give up."""
        if self._engine.is_finite():
            self._engine.keep()
        else:
            self._good, begun = self._engine.kept, self.recording.begun
            self.failure, self.helps = failing(self._engine.spec, self.step, self._examples, *begun)

    def _end_epoch(self) -> Iterator[None]:
        self._check()
        if self.failure is not None:
            return
        assert self._examples is not None
        figures, number = None, self.epoch + 1
        if number % self.spec.evaluate_every == 0 or number >= self.goal:
            self._good = self._engine.network
            figures = yield from epoch_figures(self._good, self.spec, self._examples, self.dataset)
        self._earlier_images += self._cursor
        self.epoch, self._cursor, self._examples = number, 0, None
        self._order.end_epoch()
        if figures is not None:
            self._close_epoch(figures)
        yield

    def _close_epoch(self, figures: dict[str, Any]) -> None:
        """Record it, let the schedule follow, and stop where a rule says so."""
        record = EpochRecord(epoch=self.epoch, step=self.step, seconds=self.seconds, **figures)
        rate = self._watch.rate(self.spec)
        self.ended = self._watch.after(self.spec, record, self._good)
        rate = self._follow_rate(rate, scheduled=True)
        self.recording.end_epoch(record, self._earlier_images, rate, self._good)
        if self.is_finished and self.spec.restore_best and (best := self._watch.restore()):
            self._good, self._made = best, None

    def _follow_rate(self, old: float, *, scheduled: bool = False) -> float:
        if (rate := self._watch.rate(self.spec)) != old:
            self.changes.mark(self._moment, "learning_rate", old, rate, by_schedule=scheduled)
            self._adjust()
        return rate

    def apply_change(self) -> None:
        """Let what :meth:`change` asked for take effect; between mini-batches only."""
        wanted, self.changes.spec = self.changes.spec, None
        if wanted is None:
            return
        if not self.turns.keep(self, wanted, self._engine):
            self._check()
        rate, old, self.spec = self._watch.rate(self.spec), self.spec, wanted
        self.goal += wanted.epochs - old.epochs
        self._watch.follow(old, wanted)
        self._follow_rate(rate)
        self.changes.mark_spec(self._moment, old, wanted)
        self._adjust()

    def _apply_new_data(self) -> None:
        wanted, self.changes.data = self.changes.data, None
        if wanted is not None:
            check_fit(self.spec, wanted)
            self.dataset, old = wanted, self.n_train
            self.n_train = wanted.epoch_size(self.spec.train_size)
            self.changes.mark(self._moment, "data_size", old, self.n_train)
            self._follow_rate(self._watch.begin_schedule(self.spec), scheduled=True)
            self._adjust()
            self.turns.leave_data()

    def _adjust(self) -> None:
        self._engine.adjust(self._watch.scheduled(self.spec), self.n_train)
