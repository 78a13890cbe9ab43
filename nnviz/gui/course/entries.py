"""What the course page says of each lesson: a row of plain words, made of lesson and progress."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from nnviz.gui.controls.plural import count, listed
from nnviz.gui.course.about_words import running_minutes, usual_form
from nnviz.gui.course.chapters import DETECTIVE, OWN
from nnviz.gui.course.searching import words_of, words_of_case
from nnviz.gui.lesson_words import case_number
from nnviz.gui.run_words import short_label
from nnviz.lessons.case import Case
from nnviz.lessons.judging import is_plain_share
from nnviz.lessons.lesson import Lesson
from nnviz.lessons.pace import Pace
from nnviz.lessons.progress import Record, Result, Try
from nnviz.lessons.reading.opened import is_opened
from nnviz.lessons.reasons import of_unit


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
    is_done: bool
    icon: str
    words: str
    earlier: str
    searched: str

    @property
    def is_case(self) -> bool:
        """Whether it is one of the detective's."""
        return self.chapter == DETECTIVE

    def is_called(self, wanted: str) -> bool:
        """Whether that is its number or its id; what is a case's number may begin a lesson's."""
        number = "" if self.is_case else self.number
        return wanted.lower() in (number.lower(), self.id.lower())

    @property
    def spoken(self) -> str:
        """The row as one hears it."""
        minutes = count(self.minutes, _tr("1 minute"), _tr("{n} minutes"))
        name = f"{self.number} {self.title}".strip()
        parts = [_tr("Case {name}").format(name=name) if self.is_case else name, minutes]
        if self.has_mnist:
            parts.append(_tr("needs MNIST") if self.needs_mnist else _tr("also on MNIST"))
        return listed([*parts, self.words or _tr("not done")])


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


def case_entries(cases: Iterable[Case], progress: Mapping[str, Record]) -> list[Entry]:
    """A row for every case, in their order."""
    return [_of_case(case, progress.get(case.id, Record())) for case in cases]


def result_words(result: Result) -> str:
    """ "reproduced, 83.7 %"."""
    if result.reproduced is None:
        return _tr("cannot be told")
    said = _tr("reproduced") if result.reproduced else _tr("not reproduced")
    figure = of_unit(result.figure, result.unit)
    return listed((said, figure)) if result.figure else said


def _of_case(case: Case, record: Record) -> Entry:
    number = str(case_number(case))
    newest = record.solved or next(reversed(record.tries), None)
    searched = (case.id, _tr("detective case"), number, words_of_case(case))
    return Entry(
        id=case.id,
        number=number,
        title=case.title,
        chapter=DETECTIVE,
        minutes=case.minutes,
        has_mnist=False,
        needs_mnist=False,
        is_done=record.is_done,
        icon="" if record.solved is None else "check",
        words="" if newest is None else _try_words(newest),
        earlier="\n".join(map(_try_words, reversed(record.tries[:-1]))),
        searched=" ".join(searched).lower(),
    )


def _try_words(made: Try) -> str:
    """ "solved, 2 changes, 1 hint"."""
    if not made.solved:
        return _tr("not solved yet")
    said = [_tr("solved"), count(made.repairs, _tr("1 change"), _tr("{n} changes"))]
    if made.hints:
        said.append(count(made.hints, _tr("1 hint"), _tr("{n} hints")))
    return listed(said)


def _entry(lesson: Lesson, record: Record, running: int) -> Entry:
    icon, words = _state(lesson, record)
    searched = (lesson.id, lesson.number, *map(_name, lesson.matters), words_of(lesson))
    return Entry(
        id=lesson.id,
        number=lesson.number,
        title=lesson.title,
        chapter=OWN if is_opened(lesson) else lesson.chapter,
        minutes=lesson.minutes + running,
        has_mnist=any(form.needs == "mnist" for form in lesson.forms.values()),
        needs_mnist=lesson.needs == "mnist",
        is_done=record.is_done,
        icon=icon,
        words=words,
        earlier="\n".join(result_words(_named(lesson, r)) for r in record.results[-2::-1]),
        searched=" ".join(searched).lower(),
    )


def _named(lesson: Lesson, result: Result) -> Result:
    """The same without its figure where that would be read as an accuracy and is none."""
    if not result.reproduced or result.form not in lesson.forms:
        return result
    first = next(each for each in lesson.forms[result.form].measures if each.is_judged)
    return replace(result, figure="") if is_plain_share(first) else result


def _name(field: str) -> str:
    return f"{field} {short_label(field)}"


def _state(lesson: Lesson, record: Record) -> tuple[str, str]:
    if lesson.tasks and record.tasks:
        return _at_desk(lesson, record)
    if record.results:
        result = record.results[-1]
        icon = {True: "check", False: "differs", None: "info"}[result.reproduced]
        return icon, result_words(_named(lesson, result))
    return "", _tr("predicted") if record.prediction.is_made else ""


def _at_desk(lesson: Lesson, record: Record) -> tuple[str, str]:
    if record.is_whole:
        return "check", _tr("all rows right") if lesson.desk == "circuit" else _tr("all done")
    said = _tr("{done} of {all} done")
    return "", said.format(done=len(record.tasks), all=len(lesson.tasks))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Course", text)
