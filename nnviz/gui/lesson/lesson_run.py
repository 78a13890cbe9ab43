"""The run of a lesson in the window's own session: its designs one after the other, then judged."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from nnviz.core import Network, Sentence, Snapshot, Training
from nnviz.gui.lesson.hearing import Hearing
from nnviz.gui.lesson.looking import Looking
from nnviz.gui.lesson.run_names import run_names
from nnviz.gui.lesson.stopwatch import Stopwatch
from nnviz.lessons.judging import Verdict, judge
from nnviz.lessons.lesson import Event, Form, Lesson
from nnviz.lessons.measures.table import MEASURES
from nnviz.lessons.runs import Run
from nnviz.lessons.steps import Step, step_of
from nnviz.session.run_state import RunState
from nnviz.session.training_session import TrainingSession

_OVER = RunState.FINISHED, RunState.FAILED


class LessonRun(QObject):
    """Told to begin; the person, or who acts for them, trains the first design.

    A run with other values than the lesson's is an experiment of the person's own: it is not
    judged, and no other design follows it.
    """

    begun = Signal()
    """Another of the lesson's designs stands in the session."""
    changed = Signal()
    """It has become an experiment of the person's own, or the lesson's again."""
    judged = Signal(object)
    """The Verdict."""

    def __init__(
        self,
        session: TrainingSession,
        lesson: Lesson,
        form: Form,
        seed: int = 1,
        mnist: str = "",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self.lesson, self.form, self.seed = session, lesson, form, seed
        self.mnist = mnist
        self.locks: frozenset[str] = frozenset()
        """What whoever opens it must leave as it is, by the names of locks."""
        self.steps = [
            step_of(design, seed + again, mnist)
            for design in form.designs.values()
            for again in range(design.repeat)
        ]
        self.at = 0
        self.verdict: Verdict | None = None
        self.is_own = self._trains_on = self._is_beginning = False
        self._first: Network | None = None
        self._runs: list[Run] = []
        self._watch = Stopwatch()
        self._hearing, self._looking = Hearing(), Looking(self)
        self._looking.seen.connect(self._take_seen)

    @property
    def must_predict(self) -> bool:
        """Whether it does not run without a prediction."""
        return "prediction" in self.locks

    @property
    def is_begun(self) -> bool:
        """Whether something of it was run."""
        return bool(self._runs) or self._session.latest.step > 0

    @property
    def step(self) -> Step:
        """The design that stands in the session."""
        return self.steps[self.at]

    @property
    def name(self) -> str:
        """What the run that stands in the session is called beside the lesson's others, or ""."""
        return run_names(self.form)[self.step.design.name]

    def begin(self) -> None:
        """Put the first design into the session."""
        self._runs, self.verdict, self.at = [], None, 0
        self._trains_on = False
        self._watch = Stopwatch()
        self._put()

    @property
    def runs(self) -> tuple[Run, ...]:
        """Those that are over, in their order."""
        return tuple(self._runs)

    def compared(self) -> Iterator[tuple[Snapshot, str]]:
        """What those have come to that are over, and their names."""
        names = run_names(self.form)
        over = zip(self.steps, self._runs, strict=False)
        return ((run.snapshot, names[step.design.name]) for step, run in over)

    def stand_at(self, at: int, runs: Sequence[Run]) -> None:
        """Be where it was kept: these runs are over, and design ``at`` comes back with its run."""
        self._runs, self.at = [*runs], at
        design, spec = self.step
        start = design.start
        self._first = Network.initial(spec) if start is None else start.cast(spec.dtype)
        if len(runs) == len(self.steps):
            self.verdict = self._judged()

    def train(self) -> None:
        """Train the design that stands in the session, as soon as there are data."""
        self._trains_on = True
        self._go_on()

    def listen(self) -> None:
        """Hear of the session from now on."""
        session = self._session
        self._hearing.begin(
            (session.run_begun, self._on_run_begun),
            (session.data_ready, self._on_data_ready),
            (session.state_changed, self._on_state),
            (session.snapshot_ready, self._on_snapshot),
        )
        self._looking.go_on()

    def catch_up(self) -> None:
        """Do what was due while nobody heard of the session: its data came, or the run ended."""
        session = self._session
        if session.state is RunState.IDLE and session.is_ready:
            self._first = session.latest.network
            self._go_on()
        self._on_state(session.state)

    def leave(self) -> None:
        """Hear of the session no more."""
        self._looking.pause()
        self._hearing.end()

    def go_over(self, parent: QObject, lesson: Lesson) -> None:
        """Belong to another window; ``lesson`` is the same one, in another language."""
        for told in (self.begun, self.changed, self.judged):
            told.disconnect()
        self.setParent(parent)
        self.lesson, self.form = lesson, lesson.forms[self.form.name]
        self.verdict = None if self.verdict is None else self._judged()

    def happened(self, event: Event) -> float | None:
        """The epoch of an event, None as long as it has not happened."""
        run = self._run_of(self.form.named(event.of))
        if run is None:
            return None
        return MEASURES[event.measure].reckon(run, **event.arguments)

    def why_untold(self) -> Sentence:
        """Why there is no verdict."""
        if self.is_own:
            return Sentence("These are not the lesson's values: go back to them, and run it.")
        if self._session.failure is not None:
            return self._session.failure
        done = self._session.latest
        if not self._runs and not done.step:
            return Sentence("Nothing has been trained yet: run it to its end.")
        if len(self.steps) > 1:
            return Sentence(
                "Run {at} of {of} stopped at epoch {epoch:,} of {goal:,}: train it to its end.",
                at=self.at + 1,
                of=len(self.steps),
                epoch=done.epoch,
                goal=done.goal,
            )
        return Sentence(
            "It stopped at epoch {epoch:,} of {goal:,}: train it to its end.",
            epoch=done.epoch,
            goal=done.goal,
        )

    def _put(self) -> None:
        self._looking.end()
        design, spec = self.step
        plan = {then.after: then.change for then in design.then}
        self._is_beginning = True
        self._session.begin(spec, design.start, design.rows, plan)
        self._is_beginning = False
        self._set_own(False)
        self.begun.emit()
        self._go_on()

    def _on_run_begun(self, snapshot: Snapshot) -> None:
        if self._session.is_ready and snapshot.step == 0:
            self._first = snapshot.network
        if not self._is_beginning:
            self._look_whose()

    def _on_data_ready(self) -> None:
        if not self._is_beginning:
            self._go_on()

    def _on_snapshot(self, _snapshot: Snapshot) -> None:
        """A setting may have been changed in flight."""
        is_there = self._session.is_ready and not self._is_beginning
        if is_there and self._session.latest.step and self._is_changed():
            self._set_own(True)

    def _on_state(self, state: RunState) -> None:
        """Once the session has told everybody of it, what it has come to is taken."""
        self._watch.set_running(state is RunState.RUNNING)
        if self.verdict is None and not self.is_own:
            if state is RunState.RUNNING and not self.step.design.trains:
                QTimer.singleShot(0, self._look)
            elif state in _OVER:
                QTimer.singleShot(0, self._take_trained)

    def _go_on(self) -> None:
        """Train a design that follows on another one; it may have no data yet."""
        if self._trains_on and self._session.is_ready:
            if self.step.design.trains:
                self._session.train()
            else:
                QTimer.singleShot(0, self._look)

    def _look(self) -> None:
        """A design that does not train: what can be seen of it before its first step."""
        session, (design, spec) = self._session, self.step
        if self.is_own or session.spec.data != spec.data:
            return  # another run has come meanwhile
        session.pause()
        if session.dataset is not None:
            self._looking.begin(Training(spec, session.dataset, design.start))

    def _take_seen(self, snapshot: Snapshot) -> None:
        dataset = self._session.dataset
        if dataset is not None and not self.is_own and self.verdict is None:
            self._take(Run(snapshot=snapshot, dataset=dataset, start=snapshot.network))

    def _take_trained(self) -> None:
        """Not what failed by an error: nothing is known of the epochs that are left."""
        session = self._session
        is_whole = session.training is not None and session.training.is_finished
        if session.state in _OVER and is_whole and not self.is_own and self.verdict is None:
            self._take(self._present(complete=True))

    def _take(self, run: Run) -> None:
        self._runs.append(run)
        if len(self._runs) < len(self.steps):
            self.at, self._trains_on = len(self._runs), True
            self._put()
            return
        self._trains_on = False
        self.verdict = self._judged()
        self.judged.emit(self.verdict)

    def _judged(self) -> Verdict:
        """What all runs have come to."""
        runs: dict[str, tuple[Run, ...]] = {}
        for step, each in zip(self.steps, self._runs, strict=True):
            runs[step.design.name] = (*runs.get(step.design.name, ()), each)
        return judge(self.lesson, self.form, runs, self.seed, self._watch.seconds)

    def _present(self, *, complete: bool) -> Run:
        session = self._session
        assert session.dataset is not None and self._first is not None
        return Run(
            snapshot=session.latest,
            dataset=session.dataset,
            start=self._first,
            failure=session.failure,
            complete=complete,
        )

    def _run_of(self, name: str) -> Run | None:
        """The first run of a design, as far as it has come."""
        at = next(at for at, step in enumerate(self.steps) if step.design.name == name)
        if at < len(self._runs):
            return self._runs[at]
        if at == self.at and self._session.dataset is not None and self._first is not None:
            return self._present(complete=False)
        return None

    def _look_whose(self) -> None:
        """Another run stands in the session: the lesson's, or one of the person's own."""
        self._set_own(self._is_changed())

    def _is_changed(self) -> bool:
        session, step = self._session, self.step
        has_own = session.dataset is not None and session.dataset.has_own
        return has_own or session.spec != step.spec or session.start is not step.design.start

    def _set_own(self, is_own: bool) -> None:
        if is_own != self.is_own:
            self.is_own = is_own
            self.changed.emit()
