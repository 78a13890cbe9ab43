"""The third step of a lesson: the verdict, its numbers, the prediction, why, and what is next."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nnviz.gui.controls.button import Button
from nnviz.gui.controls.flowing.flow import Flow
from nnviz.gui.controls.label import label
from nnviz.gui.controls.plural import count
from nnviz.gui.controls.rows import column, empty, row
from nnviz.gui.lesson import verdict_words
from nnviz.gui.lesson.figures_table import FiguresTable
from nnviz.gui.lesson.link import Link
from nnviz.gui.lesson.sweep import words as sweep_words
from nnviz.gui.lesson.sweep.figure import SweepFigure
from nnviz.gui.pictures.marked import Marked
from nnviz.gui.prose import prose, show_prose
from nnviz.lessons.bands import FEWEST
from nnviz.lessons.judging import Verdict
from nnviz.lessons.kept_seeds import SeedRun
from nnviz.lessons.lesson import Form, Lesson
from nnviz.lessons.progress import Prediction


class VerdictStep(QWidget):
    """Shows what became of the lesson; `next_wanted` names another lesson, "" the next seed.

    What can be done with a verdict is in the ``foot``, for the panel to put where it stays seen.
    """

    next_wanted = Signal(str)
    seeds_clicked = Signal()
    """Run it from other seeds too; while these run: stop them."""
    report_wanted = Signal()
    """The page to hand in is to be saved."""

    def __init__(self) -> None:
        super().__init__()
        self._has_next_seed = True
        self._icon = Marked()
        self.first_line = label("", 15, 600, "text", wordWrap=True, objectName="lesson_verdict")
        self._sentences = prose()
        self.figures = FiguresTable(strong=self.tr("here"))
        self.figures.setObjectName("lesson_figures")
        self._seeds_words = label("", 12, wordWrap=True, objectName="lesson_seeds_words")
        self.seeds_button = Button("", role="text", objectName="lesson_seeds")
        self.seeds_button.clicked.connect(self.seeds_clicked)
        self.sweep, self._sweep_head = SweepFigure(), label("", 13, 600, "text", wordWrap=True)
        self._sweep_words = label("", 11, wordWrap=True)
        self._swept = QWidget()
        column(self._sweep_head, 4, self.sweep, 2, self._sweep_words, 10, of=self._swept)
        self._prediction = label("", 13, tone="text", wordWrap=True)
        self._why, self._book = prose(), prose()
        self._links = QVBoxLayout()
        self._links.setSpacing(0)
        self._parts = [
            self._part(self.tr("Your prediction"), self._prediction),
            self._part(self.tr("Why"), self._why),
            self._part(self.tr("Where the book differs"), self._book),
        ]
        self._next = self._part(self.tr("Next"), self._links)
        self._hand_in = Button(self.tr("Hand in…"), role="text", objectName="lesson_report")
        self._hand_in.setAccessibleName(self.tr("Save the report as a page to hand in"))
        self._hand_in.setToolTip(self.tr("Save the report as a page to hand in"))
        self._hand_in.clicked.connect(self.report_wanted)
        top = (row(self._icon, (self.first_line, 1), space=8), 4, self._sentences, 10)
        self.foot = Flow(self.seeds_button, self._hand_in, right=1)
        told = self._swept, self.figures, 4, self._seeds_words
        column(*top, *told, *self._parts, self._next, None, of=self)

    def show_verdict(
        self, verdict: Verdict, prediction: Prediction, following: Sequence[Lesson]
    ) -> None:
        """Show it, and lessons to go on with."""
        self._say(verdict.reproduced, verdict.seed, verdict_words.sentences(verdict))
        self.figures.show_rows(*verdict_words.table(verdict), verdict_words.moment(verdict))
        self.figures.show()
        self._hand_in.show()
        self._prediction.setText(verdict_words.outcome_words(verdict, prediction))
        show_prose(self._why, verdict.explanation)
        show_prose(self._book, verdict.lesson.book_differs)
        for part, is_there in zip(
            self._parts, (True, True, bool(verdict.lesson.book_differs)), strict=True
        ):
            part.setVisible(is_there)
        self._show_next(following, None if verdict.reproduced else verdict.seed + 1)

    def lock(self, locks: Collection[str]) -> None:
        """With the lock "seed" there is no way to the next one."""
        self._has_next_seed = "seed" not in locks

    def show_seeds(self, verdict: Verdict, runs: Sequence[SeedRun], share: float | None) -> None:
        """What other seeds came to, and how much of them is done, if any runs."""
        self.figures.show_rows(*verdict_words.table(verdict, runs), verdict_words.moment(verdict))
        self._say_seeds(verdict_words.seeds_words(runs, share))
        self._show_sweep(verdict.form, runs)
        are_there = len(runs) >= FEWEST
        said = self.tr("Run {count} seeds…").format(count=FEWEST)
        self.seeds_button.setText(said if share is None else self.tr("Cancel"))
        self.seeds_button.setAccessibleName(self.seeds_button.text())
        self.seeds_button.setVisible(share is not None or not are_there)
        self.seeds_button.updateGeometry()

    def show_untold(self, why: str) -> None:
        """It cannot be told what became of it, and why that is so."""
        self._say(None, 0, why)
        self.figures.hide()
        self._say_seeds("")
        self.seeds_button.hide()
        self._hand_in.hide()
        for part in (self._swept, *self._parts, self._next):
            part.hide()

    @property
    def is_told(self) -> bool:
        """Whether there is a verdict."""
        return not self._hand_in.isHidden()

    def _show_sweep(self, form: Form, runs: Sequence[SeedRun]) -> None:
        """Where the designs are a sweep: what all seeds came to, over its axis."""
        self._swept.setVisible(form.sweep is not None)
        if form.sweep is not None:
            points = sweep_words.placed(form, runs)
            self._sweep_head.setText(form.sweep.label)
            self._sweep_words.setText(sweep_words.caption(form.sweep.axis, points, len(runs)))
            self.sweep.show_points(points, form.sweep.label, sweep_words.spoken(points))

    def _say_seeds(self, words: str) -> None:
        self._seeds_words.setText(words)
        self._seeds_words.setVisible(bool(words))

    def _say(self, reproduced: bool | None, seed: int, why: str) -> None:
        icon, words = verdict_words.first_line(reproduced, seed)
        self._icon.show_icon(icon, "")
        self.first_line.setText(words)
        show_prose(self._sentences, why)

    def _show_next(self, following: Sequence[Lesson], seed: int | None) -> None:
        empty(self._links)
        if seed is not None:
            link = self._add_link(self.tr("The same with seed {seed}").format(seed=seed), "", "")
            if not self._has_next_seed:
                link.setEnabled(False)
                link.show_icon("lock")
                link.setToolTip(self.tr("Locked by this lesson"))
        for lesson in following:
            minutes = count(lesson.minutes, self.tr("1 min"), self.tr("{n} min"))
            self._add_link(f"{lesson.number} {lesson.title}", minutes, lesson.id)
        self._next.setVisible(bool(self._links.count()))

    def _add_link(self, words: str, minutes: str, id: str) -> Link:
        link = Link(words)
        link.setObjectName("lesson_next" if not self._links.count() else f"lesson_next_{id}")
        link.clicked.connect(lambda: self.next_wanted.emit(id))
        line = QWidget()
        row((link, 1), label(minutes, 12), space=8, of=line)
        self._links.addWidget(line)
        return link

    def _part(self, heading: str, content: QWidget | QVBoxLayout) -> QWidget:
        part = QWidget()
        column(12, label(heading, 13, 600, "text", wordWrap=True), content, space=2, of=part)
        return part
