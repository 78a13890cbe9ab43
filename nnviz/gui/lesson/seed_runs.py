"""A lesson from other seeds, beside the window's run: by processes of their own."""

import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from nnviz.core import Sentence
from nnviz.core.refusals import said_by
from nnviz.core.sentence import SentenceError
from nnviz.files import FileError
from nnviz.lessons.bands import FEWEST
from nnviz.lessons.judging import Verdict
from nnviz.lessons.kept_seeds import FOLDER, SeedRun, fingerprint, keep_seeds, load_seeds
from nnviz.lessons.lesson import Form, Lesson
from nnviz.lessons.seeds import Outcome, run_seeds
from nnviz.lessons.shelf import LESSONS
from nnviz.preferences import preferences_path
from nnviz.session.workers import Worker

LOOK_MS = 200


class _Work(Worker):
    """Waits for the processes, so that the window need not."""

    def __init__(
        self, lesson: Lesson, form: Form, seeds: Sequence[int], mnist: str, folder: Path
    ) -> None:
        super().__init__()
        self.daemon = True
        self._lesson, self._form, self._seeds = lesson, form, tuple(seeds)
        self._mnist, self._folder = mnist or None, folder
        self.share = 0.0
        self.outcomes: tuple[Outcome, ...] = ()

    def work(self) -> None:
        """Leave a core to the window."""
        jobs, stopped = max(1, (os.cpu_count() or 1) - 1), self.stopping.is_set
        if self._form.sweep is not None:
            from nnviz.lessons.sweeping.apart import run_apart
            from nnviz.lessons.sweeping.cells import LessonSweep

            first, last = min(self._seeds), max(self._seeds)
            asked = LessonSweep(self._lesson, self._form, first, last - first + 1, self._mnist)
            self.outcomes = run_apart(
                asked,
                self._seeds,
                self._folder,
                progress=self._tell,
                cancelled=stopped,
                jobs=jobs,
            )
            return
        self.outcomes = run_seeds(
            self._lesson,
            self._form.name,
            self._seeds,
            self._mnist,
            progress=self._tell,
            cancelled=stopped,
            jobs=jobs,
        )

    def _tell(self, share: float) -> None:
        self.share = share


class SeedRuns(QObject):
    """What a lesson came to from each seed; kept on disk beside the progress, for every window."""

    changed = Signal()
    """There are more outcomes, or they have come further, or nobody waits for them any more."""
    failed = Signal(object)
    """The Sentence that says why there will be none."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = preferences_path().with_name(FOLDER)
        self._kept: dict[Path, dict[int, SeedRun]] = {}
        self._work: _Work | None = None
        self._of: tuple[str, Form] | None = None
        self._is_warned = False
        """Said is that they cannot be written; not again before some were."""
        self._clock = QTimer(self, interval=LOOK_MS)
        self._clock.timeout.connect(self._look)
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.cancel)

    @property
    def share(self) -> float | None:
        """How much is done, 0..1; None while nothing is."""
        return None if self._work is None else self._work.share

    def known(self, id: str, form: Form) -> tuple[SeedRun, ...]:
        """What is known of this form of the lesson, by the seeds."""
        kept = self._read(id, form)
        return tuple(kept[seed] for seed in sorted(kept))

    def add(self, verdict: Verdict) -> None:
        """The window's own run is one of them."""
        self._keep(verdict.lesson.id, verdict.form, [Outcome.of(verdict)])

    def start(self, lesson: Lesson, form: Form, seed: int, mnist: str) -> None:
        """Run it from those of the seeds from this one on that are not known yet."""
        if self._work is not None:
            return
        known = self._read(lesson.id, form)
        wanted = [each for each in range(seed, seed + FEWEST) if each not in known]
        if wanted:
            self._of = lesson.id, form
            self._work = _Work(lesson, form, wanted, mnist, self._folder)
            self._work.start()
            self._clock.start()
        self.changed.emit()

    def toggle(self, lesson: Lesson, form: Form, seed: int, mnist: str) -> None:
        """Run it from other seeds, or while some are running cancel these."""
        if self._work is None:
            self.start(lesson, form, seed, mnist)
        else:
            self.cancel()

    def cancel(self) -> None:
        """Nobody waits for them any more."""
        if self._work is not None:
            self._work.leave()
            self._end()

    def forget(self) -> None:
        """Nothing is kept on disk any more: neither is it here."""
        self._kept.clear()
        self.cancel()
        self.changed.emit()

    def _end(self) -> None:
        self._work = None
        self._clock.stop()
        self.changed.emit()

    def _look(self) -> None:
        work = self._work
        if work is None or not work.is_finished:
            self.changed.emit()
            return
        assert self._of is not None
        self._keep(*self._of, work.outcomes)
        self._end()
        if work.error is not None:
            self.failed.emit(_said(work.error))

    def _read(self, id: str, form: Form) -> dict[int, SeedRun]:
        """From disk, once."""
        path = self._path(id, form)
        if path not in self._kept:
            self._kept[path] = load_seeds(path, form)
        return self._kept[path]

    def _keep(self, id: str, form: Form, outcomes: Iterable[Outcome]) -> None:
        """What cannot be written stays here, and is told, once."""
        runs = [SeedRun.of(outcome, form) for outcome in outcomes]
        known = self._read(id, form) | {run.seed: run for run in runs}
        path = self._path(id, form)
        self._kept[path] = known
        if not runs:
            return
        try:
            self._kept[path] = keep_seeds(path, form, runs)
        except (FileError, OSError) as error:
            if not self._is_warned:
                self._is_warned = True
                self.failed.emit(_unkept(error))
        else:
            self._is_warned = False

    def _path(self, id: str, form: Form) -> Path:
        """A teacher's lesson may have the id of the course's, but not its file."""
        is_own = id not in LESSONS or LESSONS[id].forms.get(form.name) is not form
        own = f"-{fingerprint(form)[:12]}" if is_own else ""
        return self._folder / f"{id}-{form.name}{own}.json"


def _unkept(error: FileError | OSError) -> Sentence:
    return Sentence(
        "What this lesson came to from each seed is not kept for the next launch: {reason} Or name "
        "another folder in the environment variable NNVIZ_CONFIG.",
        reason=said_by(error),
    )


def _said(error: Exception) -> Sentence:
    if isinstance(error, SentenceError):
        return error.sentence
    return Sentence("The other seeds could not be run: {reason}.", reason=said_by(error))
