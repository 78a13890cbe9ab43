"""The lesson that is open: its panel, its run in the session, and what is kept of both."""

import dataclasses
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from nnviz.core import Snapshot
from nnviz.gui.kept_progress import KeptProgress
from nnviz.gui.lesson import panel as steps
from nnviz.gui.lesson import verdict_words
from nnviz.gui.lesson.free_fields import FreeFields
from nnviz.gui.lesson.lesson_run import LessonRun
from nnviz.gui.lesson.panel import LessonPanel
from nnviz.gui.lesson.plot_marks import marks_of
from nnviz.gui.lesson.put_aside import Before, PutAside, forget
from nnviz.gui.lesson.report import report_saving
from nnviz.gui.lesson.seed_runs import SeedRuns
from nnviz.gui.message import Message
from nnviz.gui.said import in_words
from nnviz.lessons.judging import Verdict
from nnviz.lessons.lesson import Lesson
from nnviz.lessons.progress import Prediction, Record
from nnviz.lessons.shelf import LESSONS
from nnviz.session.run_state import RunState
from nnviz.session.training_session import TrainingSession

LOOK_EVERY = 8
"""Snapshots from one look at what has happened to the next."""


class OpenLesson(QObject):
    """At most one lesson at a time; leaving it brings back what was there before it."""

    told = Signal(object)
    """A Message."""
    waits_for = Signal(str)
    """A sentence: what comes before training; "" where nothing does."""
    saving_wanted = Signal(object)
    """Ask where to, and do this Saving."""
    design_changed = Signal()
    """The session has another design: the form is to show it."""
    begun = Signal()
    """Another of the lesson's designs stands in the session."""
    locks_changed = Signal(object)
    """The names of the locks of the lesson that is open, of `nnviz.sharing.code.locks`."""
    marks_changed = Signal(object)
    """The plots are to show these LessonMarks; None: no lesson is open."""

    def __init__(
        self,
        session: TrainingSession,
        panel: LessonPanel,
        before: Before,
        progress: KeptProgress,
        fields: Callable[[Sequence[str]], QWidget],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self.panel, self._before = session, panel, before
        self._progress, self._free = progress, FreeFields(panel.run.matters, fields)
        self.run: LessonRun | None = None
        """The run of the lesson that is open."""
        self.left: tuple[LessonRun, PutAside] | None = None
        """What was left last, with its run: it can be gone back to."""
        self._looks, self.prediction, self.is_free = 0, Prediction(), False
        self.to_class = ""
        """What is said while a class is asked, "" where none is."""
        self.is_asked = True
        """Whether the answer can still be another one."""
        self.hands: tuple[int, ...] = ()
        """Those that a class has raised for each answer, if one was asked."""
        panel.predicted.connect(self._on_predicted)
        panel.run_wanted.connect(self._on_run_wanted)
        panel.values_wanted.connect(self._on_values_wanted)
        panel.verdict_wanted.connect(self._on_verdict_wanted)
        panel.verdict.seeds_clicked.connect(self._on_seeds_clicked)
        self.seeds = SeedRuns(self)
        self.seeds.changed.connect(self._show_seeds)
        for locked in (self._free, panel.predict, panel.verdict):
            self.locks_changed.connect(locked.lock)
        progress.forgotten.connect(self.seeds.forget)
        self.seeds.failed.connect(lambda said: self.told.emit(Message(in_words(said))))
        panel.verdict.report_wanted.connect(self._on_report_wanted)
        session.snapshot_ready.connect(self._on_snapshot)
        session.state_changed.connect(self._on_state)

    @property
    def lesson(self) -> Lesson | None:
        """The lesson that is open."""
        return None if self.run is None else self.run.lesson

    def open(self, lesson: Lesson, form: str, seed: int = 1, mnist: str = "") -> None:
        """Begin it; what is in the session is put aside, another lesson is left."""
        forget(self._leave())
        self._before.put_away()
        run = LessonRun(self._session, lesson, lesson.forms[form], seed, mnist, self)
        self.have(run)
        self.prediction, self.is_free, self.is_asked, self.hands = Prediction(), False, True, ()
        self.panel.show_lesson(lesson, form, self.prediction)
        run.begin()
        self.lock(frozenset())

    def lock(self, locks: frozenset[str]) -> None:
        """Have these locked for as long as it is open."""
        assert self.run is not None
        self.run.locks = locks
        self.locks_changed.emit(locks)
        self._show_waiting()

    def close(self) -> Lesson | None:
        """Leave it: what was there before is there again. Which lesson it was."""
        run = self.give_way()
        if run is None:
            return None
        before, self.left = self.left, (run, self._before.bring_back())
        forget(before[0] if before else None)
        self.design_changed.emit()
        return run.lesson

    def give_way(self) -> LessonRun | None:
        """Leave it for a case, which takes the place of all it has; its run, if there was one."""
        run = self._leave()
        if run is not None:
            self.waits_for.emit("")
            self.locks_changed.emit(frozenset())
            self.marks_changed.emit(None)
        return run

    def go_back(self) -> None:
        """Open the lesson that was left, as it was left."""
        if self.run is None and self.left is not None:
            self._before.put_away()
            (self.run, left), self.left = self.left, None
            self._before.have(left)
            self.design_changed.emit()
            self.run.listen()
            self.locks_changed.emit(self.run.locks)
            self._show_waiting()
            self._show_marks()

    def ask_class(self, sentence: str) -> None:
        """What is said while a class is asked, instead of what one person is told; "": nobody."""
        if sentence != self.to_class:
            self.to_class = sentence
            self._show_waiting()

    def choose(self, at: int) -> bool:
        """The answer of that place, by a key; whether there was one to choose."""
        is_asked = self.run is not None and self.panel.isVisible()
        return is_asked and self.panel.predict.choices.choose(at)

    def take_sketch(self, values: tuple[float | None, ...]) -> None:
        """A curve was drawn on the plot."""
        self.panel.predict.take_sketch(values)

    def _leave(self) -> LessonRun | None:
        run, self.run = self.run, None
        if run is not None:
            run.leave()
            self.seeds.cancel()
        return run

    def have(self, run: LessonRun) -> None:
        """Go on with this run, which is heard by nobody else."""
        self.run = run
        self._free.offer(run.lesson.matters)
        run.begun.connect(self._on_begun)
        run.changed.connect(self._on_changed)
        run.judged.connect(self._on_judged)
        run.listen()

    def _on_begun(self) -> None:
        run = self.run
        assert run is not None
        self.panel.show_design(run.step.design, run.name, run.at, len(run.steps))
        self.look()
        self.design_changed.emit()
        self.begun.emit()
        self._show_marks()

    def _on_changed(self) -> None:
        if self.run is not None:
            self.panel.run.show_own(self.run.is_own)
            self._show_marks()

    def _on_predicted(self, prediction: Prediction) -> None:
        self.prediction = prediction
        self.panel.show_prediction(prediction)
        self._show_waiting()
        if prediction.is_made and not self.hands:
            said = self.tr("Your prediction stands. Press Train, and see who is right.")
            self.told.emit(Message(said))

    def _on_run_wanted(self) -> None:
        if self.run is not None and (self.prediction.is_made or not self.run.must_predict):
            self.is_free = True
            self._show_waiting()
            self.run.train()

    def _on_values_wanted(self) -> None:
        if self.run is not None:
            self.run.begin()
            self.panel.show_step(steps.RUN)

    def _on_verdict_wanted(self) -> None:
        if self.run is not None and self.run.verdict is None:
            self.panel.verdict.show_untold(in_words(self.run.why_untold()))

    def _on_report_wanted(self) -> None:
        run = self.run
        if run is not None and run.verdict is not None:
            seeds = self.seeds.known(run.lesson.id, run.form)
            self.saving_wanted.emit(report_saving(run.verdict, self.prediction, self.hands, seeds))

    def _on_state(self, state: RunState) -> None:
        if self.run is None:
            return
        self.look()
        if state is RunState.RUNNING and self.run.verdict is None:
            self.end_asking()
            self.panel.show_step(steps.RUN)
            mine = self.prediction
            self._keep(lambda record: dataclasses.replace(record, prediction=mine))

    def _on_snapshot(self, snapshot: Snapshot) -> None:
        self._looks += 1
        running = self._session.state is RunState.RUNNING
        if self.run is not None and (not running or self._looks % LOOK_EVERY == 0):
            self.look()

    def look(self) -> None:
        """Which events have happened by now, and which values there are."""
        run = self.run
        if run is None:
            return
        watched = run.lesson.watched(run.form.name)
        rows = [(event.text, event.book, run.happened(event)) for event in watched]
        self.panel.run.show_events(rows)
        self._free.show_values(self._session.spec, self._session.dataset)

    def _on_judged(self, verdict: Verdict) -> None:
        result = verdict_words.result(verdict, self.hands)
        self._keep(lambda record: record.with_result(result))
        self.end_asking()
        self.seeds.add(verdict)
        self.show_verdict()
        self.look()
        self.told.emit(Message(verdict_words.message(verdict), passes=True))

    def show_verdict(self) -> None:
        """What has become of the run, from its seed and from those that are known."""
        assert self.run is not None and self.run.verdict is not None
        following = [LESSONS[id] for id in self.run.lesson.next if id in LESSONS]
        self.panel.show_verdict(self.run.verdict, self.prediction, following)
        self._show_seeds()

    def _on_seeds_clicked(self) -> None:
        run = self.run
        if run is not None:
            self.seeds.toggle(run.lesson, run.form, run.seed, run.mnist)

    def _show_seeds(self) -> None:
        """In the verdict, and once they are all there on the plots."""
        run, share = self.run, self.seeds.share
        if run is None or run.verdict is None:
            return
        seeds = self.seeds.known(run.lesson.id, run.form)
        self.panel.verdict.show_seeds(run.verdict, seeds, share)
        if share is None:
            self._show_marks()

    def end_asking(self) -> None:
        """What was predicted stands; now the book's numbers may be seen."""
        if self.is_asked:
            self.is_asked = False
            self.panel.end_asking()
            self._show_marks()

    def _show_marks(self) -> None:
        if self.run is None:
            self.marks_changed.emit(None)
            return
        seeds = self.seeds.known(self.run.lesson.id, self.run.form)
        marks = marks_of(self.run, self.prediction, asked=self.is_asked, seeds=seeds)
        self.marks_changed.emit(marks)

    def _keep(self, edit: Callable[[Record], Record]) -> None:
        assert self.run is not None
        self._progress.keep(self.run.lesson.id, edit)

    def _show_waiting(self) -> None:
        if self.run is None:
            return
        waits = not (self.prediction.is_made or self.is_free)
        said = self.tr("Predict first: choose an answer, or run without a prediction.")
        if self.run.must_predict:
            said = self.tr("Predict first: this lesson runs only with a prediction.")
        self.waits_for.emit((self.to_class or said) if waits else "")
