"""The page of all that was done in the course."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication

from nnviz.files.atomic import write_atomically
from nnviz.gui.saving import Saving
from nnviz.lessons.case import Case
from nnviz.lessons.lesson import Lesson
from nnviz.lessons.progress import Record
from nnviz.lessons.reporting.course_page import course_page


def report_saving(
    lessons: Iterable[Lesson], records: Mapping[str, Record], cases: Iterable[Case]
) -> Saving:
    """How to save it; the writing may raise FileError."""
    text = course_page(lessons, records, cases)
    tr = QCoreApplication.translate
    title, kinds = tr("Course", "Save what has been done as a page"), tr("Course", "Page (*.html)")
    return Saving("course.html", kinds, lambda path: write_atomically(path, text), title)
