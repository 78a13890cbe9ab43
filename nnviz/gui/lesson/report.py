"""The page that a pupil hands in: what became of a lesson, and what was predicted."""

from PySide6.QtCore import QCoreApplication

from nnviz.gui.lesson.verdict_words import outcome_words
from nnviz.gui.saving import Saving
from nnviz.lessons.judging import Verdict
from nnviz.lessons.kept_seeds import SeedRun
from nnviz.lessons.progress import Prediction
from nnviz.lessons.reporting.report import LessonReport
from nnviz.lessons.reporting.writing import write_lesson_report
from nnviz.lessons.seeds import Outcome


def report_saving(
    verdict: Verdict, prediction: Prediction, hands: tuple[int, ...], seeds: tuple[SeedRun, ...]
) -> Saving:
    """How to save it, with a class's ``hands`` by the answers, and runs from several ``seeds``.

    Writing may raise FileError.
    """
    report = LessonReport(
        lesson=verdict.lesson,
        form=verdict.form,
        outcomes=(Outcome.of(verdict),),
        prediction=outcome_words(verdict, prediction),
        hands=hands,
        kept=seeds if len(seeds) > 1 else (),
    )
    tr = QCoreApplication.translate
    title = tr("Course", "Save the report to hand in")
    kinds = tr("Course", "Page (*.html);;JSON (*.json)")
    name = f"lesson-{verdict.lesson.number or verdict.lesson.id}.html"
    return Saving(name, kinds, lambda path: write_lesson_report(path, report), title)
