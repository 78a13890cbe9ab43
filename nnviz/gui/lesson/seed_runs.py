"""A lesson from other seeds, beside the window's run: by processes of their own."""

import os
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from nnviz.core import Sentence
from nnviz.core.sentence import SentenceError
from nnviz.lessons import Lesson, Verdict
from nnviz.lessons.bands import FEWEST, Seeds, seeds_of
from nnviz.lessons.seeds import Outcome, run_seeds
from nnviz.session.workers import Worker

LOOK_MS = 200
_FIGURES = "cost", "accuracy"
"""Those that have a plot."""


class _Work(Worker):
    """Waits for the processes, so that the window need not."""

    def __init__(self, lesson: Lesson, form: str, seeds: Sequence[int], mnist: str) -> None:
        super().__init__()
        self.daemon = True
        self._asked = lesson, form, tuple(seeds), mnist or None
        self.share = 0.0
        self.outcomes: tuple[Outcome, ...] = ()

    def work(self) -> None:
        """Leave a core to the window."""
        jobs = max(1, (os.cpu_count() or 1) - 1)
        stopped = self.stopping.is_set
        self.outcomes = run_seeds(*self._asked, progress=self._tell, cancelled=stopped, jobs=jobs)

    def _tell(self, share: float) -> None:
        self.share = share


class SeedRuns(QObject):
    """What a lesson came to from each seed is kept here for as long as the window is open."""

    changed = Signal()
    """There are more outcomes, or they have come further, or nobody waits for them any more."""
    failed = Signal(object)
    """The Sentence that says why there will be none."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept: dict[tuple[str, str], dict[int, Outcome]] = {}
        self._work: _Work | None = None
        self._of = "", ""
        self._clock = QTimer(self, interval=LOOK_MS)
        self._clock.timeout.connect(self._look)
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.cancel)

    @property
    def share(self) -> float | None:
        """How much is done, 0..1; None while nothing is."""
        return None if self._work is None else self._work.share

    def outcomes(self, lesson: Lesson, form: str) -> tuple[Outcome, ...]:
        """What is known of this form of the lesson, by the seeds."""
        known = self._kept.get((lesson.id, form), {})
        return tuple(known[seed] for seed in sorted(known))

    def add(self, verdict: Verdict) -> None:
        """The window's own run is one of them."""
        known = self._kept.setdefault((verdict.lesson.id, verdict.form.name), {})
        known[verdict.seed] = Outcome.of(verdict)

    def start(self, lesson: Lesson, form: str, seed: int, mnist: str) -> None:
        """Run it from those of the seeds from this one on that are not known yet."""
        if self._work is not None:
            return
        known = self._kept.get((lesson.id, form), {})
        wanted = [each for each in range(seed, seed + FEWEST) if each not in known]
        if wanted:
            self._of, self._work = (lesson.id, form), _Work(lesson, form, wanted, mnist)
            self._work.start()
            self._clock.start()
        self.changed.emit()

    def cancel(self) -> None:
        """Nobody waits for them any more."""
        if self._work is not None:
            self._work.leave()
            self._end()

    def _end(self) -> None:
        self._work = None
        self._clock.stop()
        self.changed.emit()

    def _look(self) -> None:
        work = self._work
        if work is None or not work.is_finished:
            self.changed.emit()
            return
        known = self._kept.setdefault(self._of, {})
        known.update({outcome.seed: outcome for outcome in work.outcomes})
        self._end()
        if work.error is not None:
            self.failed.emit(_said(work.error))


def by_figure(outcomes: Sequence[Outcome], design: str, seed: int) -> Mapping[str, Seeds]:
    """Bands of this design, or lines beside that of the ``seed``, for the figures with a plot."""
    found = {
        figure: seeds_of({each.seed: each.lines[design].get(figure, ()) for each in outcomes})
        for figure in _FIGURES
    }
    return {figure: seeds.beside(seed) for figure, seeds in found.items() if seeds is not None}


def _said(error: Exception) -> Sentence:
    if isinstance(error, SentenceError):
        return error.sentence
    return Sentence("The other seeds could not be run: {reason}", reason=str(error))
