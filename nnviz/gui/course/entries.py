"""What the course page says of each lesson: a row of plain words, made of lesson and progress."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from nnviz.gui.controls.plural import count
from nnviz.gui.course.about_words import running_minutes, usual_form
from nnviz.gui.course.chapters import OWN
from nnviz.gui.run_words import short_label
from nnviz.lessons import Lesson
from nnviz.lessons.pace import Pace
from nnviz.lessons.progress import Record, Result
from nnviz.lessons.reading.opened import is_opened


@dataclass(frozen=True, kw_only=True)
class Entry:
    """A row of the course; ``icon`` and ``words`` say what became of the lesson so far.

    ``searched`` is what a search looks through, in small letters.
    """

    id: str
    number: str
    title: str
    chapter: int
    minutes: int
    has_mnist: bool
    needs_mnist: bool
    can_run: bool
    is_done: bool
    icon: str
    words: str
    earlier: str
    searched: str

    @property
    def spoken(self) -> str:
        """The row as one hears it."""
        minutes = count(self.minutes, _tr("1 minute"), _tr("{n} minutes"))
        parts = [f"{self.number} {self.title}".strip(), minutes]
        if self.has_mnist:
            parts.append(_tr("needs MNIST") if self.needs_mnist else _tr("also on MNIST"))
        return ", ".join([*parts, self.words or _tr("not done")])


def entries(
    lessons: Iterable[Lesson],
    progress: Mapping[str, Record],
    pace: Pace = Pace(),  # noqa: B008, it cannot change
    *,
    has_mnist: bool = False,
) -> list[Entry]:
    """A row for every lesson, in the course's order; minutes are with the run, as it is here."""
    return [
        _entry(
            lesson,
            progress.get(lesson.id, Record()),
            running_minutes(lesson, usual_form(lesson, has_mnist=has_mnist), pace),
        )
        for lesson in lessons
    ]


def result_words(result: Result) -> str:
    """ "reproduced, 83.7 %"."""
    if result.reproduced is None:
        return _tr("cannot be told")
    said = _tr("reproduced") if result.reproduced else _tr("not reproduced")
    return f"{said}, {result.figure}" if result.figure else said


def _entry(lesson: Lesson, record: Record, running: int) -> Entry:
    icon, words = _state(lesson, record)
    searched = (lesson.number, lesson.title, lesson.idea, *map(_name, lesson.matters))
    return Entry(
        id=lesson.id,
        number=lesson.number,
        title=lesson.title,
        chapter=OWN if is_opened(lesson) else lesson.chapter,
        minutes=lesson.minutes + running,
        has_mnist=any(form.needs == "mnist" for form in lesson.forms.values()),
        needs_mnist=lesson.needs == "mnist",
        can_run=bool(lesson.forms),
        is_done=record.is_done,
        icon=icon,
        words=words,
        earlier="\n".join(map(result_words, reversed(record.results[:-1]))),
        searched=" ".join(searched).lower(),
    )


def _name(field: str) -> str:
    return f"{field} {short_label(field)}"


def _state(lesson: Lesson, record: Record) -> tuple[str, str]:
    if lesson.desk is not None:
        return "", _tr("comes with the desks")
    if record.results:
        result = record.results[-1]
        icon = {True: "check", False: "differs", None: "info"}[result.reproduced]
        return icon, result_words(result)
    return "", _tr("predicted") if record.prediction.is_made else ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Course", text)
