"""Makes a Lesson of a file, or says in one sentence what is wrong with it and where."""

from pathlib import Path

from nnviz.core import Sentence
from nnviz.core.sentence import spoken
from nnviz.desks.tasks import TASKS
from nnviz.files.reading import read_bytes
from nnviz.lessons.lesson import Choice, Event, Form, Lesson, Question, Scale, Sketch, Task
from nnviz.lessons.measures.curves import FIGURES
from nnviz.lessons.measures.measure import EPOCH
from nnviz.lessons.measures.table import MEASURES
from nnviz.lessons.names import DESKS, DRAWN_ON, PAGES
from nnviz.lessons.reading.asking import read_asked, read_design_name
from nnviz.lessons.reading.designs import FIELDS
from nnviz.lessons.reading.document import MOST_BYTES, document, read_heading
from nnviz.lessons.reading.forms import check_names, read_forms
from nnviz.lessons.reading.table import Table

_MOST_CHOICES = 5
_MOST_EVENTS = 6
_MOST_TASKS = 8
_LARGEST_SEED = 2_147_483_647


def read_lesson(path: Path) -> Lesson:
    """The lesson in a file. Raises LessonError, or FileError where it cannot be read at all."""
    return lesson_of(read_bytes(path, MOST_BYTES), path.name)


def lesson_of(content: bytes, file: str) -> Lesson:
    """The lesson that the content of a file is; ``file`` is what sentences call it."""
    table = document(content, file)
    desk = table.maybe_word("desk", DESKS)
    forms = _forms(table, desk)
    lesson = Lesson(
        **read_heading(table, number=""),
        seed=table.whole("seed", 0, _LARGEST_SEED, 1),
        idea=table.text("idea", "idea"),
        question=_question(table.table("question"), forms),
        claim=table.text("claim", default=None if desk is None else ""),
        explanation=table.text("explanation", "explanation"),
        book_differs=table.text("book_differs", "explanation", ""),
        builds_on=table.words("builds_on"),
        next=table.words("next"),
        opens=table.words("opens", PAGES),
        matters=table.words("matters", FIELDS),
        terms=_terms(table),
        watch=tuple(_event(each, forms) for each in table.tables("watch", _MOST_EVENTS)),
        forms=forms,
        desk=desk,
        tasks=_tasks(table, desk),
    )
    table.done()
    for key in ("idea", "claim", "explanation", "book_differs"):
        check_names(table, key, getattr(lesson, key), _common_names(forms))
    return lesson


def _forms(table: Table, desk: str | None) -> dict[str, Form]:
    if desk is None:
        return read_forms(table.table("forms"))
    if "forms" in table:
        raise table.error("forms", Sentence("a lesson at a desk has no forms"))
    return {}


def _terms(table: Table) -> tuple[str, ...]:
    """As the field writes them, and as the reader does."""
    terms = table.words("terms")
    return tuple(dict.fromkeys((*terms, *(spoken("Lesson text", term) for term in terms))))


def _tasks(table: Table, desk: str | None) -> tuple[Task, ...]:
    known = TASKS.get(desk or "", ())
    tasks = tuple(_task(each, known) for each in table.tables("tasks", _MOST_TASKS))
    if desk is not None and not tasks:
        raise table.error("tasks", Sentence("a lesson at a desk has a task at least"))
    if len({task.name for task in tasks}) < len(tasks):
        raise table.error("tasks", Sentence("each task can be there once"))
    return tasks


def _task(table: Table, known: tuple[str, ...]) -> Task:
    made = Task(
        name=table.word("name", known),
        text=table.text("text", "name"),
        goal=table.text("goal", "name", ""),
    )
    table.done()
    return made


def _common_names(forms: dict[str, Form]) -> set[str]:
    """The names of the measures that every form has."""
    names = [{each.name for each in form.measures} for form in forms.values()]
    return set.intersection(*names) if names else set()


def _question(table: Table, forms: dict[str, Form]) -> Question:
    text = table.text("text")
    choices = tuple(_choice(each) for each in table.tables("choices", _MOST_CHOICES))
    sketch, scale = table.maybe_table("sketch"), table.maybe_table("scale")
    made = Question(
        text=text,
        choices=choices,
        sketch=None if sketch is None else _sketch(sketch, forms),
        scale=None if scale is None else _scale(scale, forms),
    )
    table.done()
    if choices and (len(choices) < 2 or sum(choice.right for choice in choices) != 1):
        raise table.error("choices", Sentence("there must be two or more, and one with right"))
    if not (choices or sketch or scale):
        raise table.error("", Sentence("there must be choices, a sketch or a scale"))
    return made


def _choice(table: Table) -> Choice:
    made = Choice(
        text=table.text("text", "choice"),
        right=table.flag("right", default=False),
        tempts=table.text("tempts", default=""),
    )
    table.done()
    return made


def _sketch(table: Table, forms: dict[str, Form]) -> Sketch:
    made = Sketch(
        plot=table.word("plot", DRAWN_ON),
        figure=table.word("figure", FIGURES),
        of=read_design_name(table, "of", [form.designs for form in forms.values()]),
        **_ends(table),
    )
    table.done()
    return made


def _scale(table: Table, forms: dict[str, Form]) -> Scale:
    made = Scale(**_ends(table), measure=table.word("measure", _common_names(forms)))
    table.done()
    return made


def _ends(table: Table) -> dict[str, float]:
    low, high = table.number("low"), table.number("high")
    if low >= high:
        raise table.error("high", Sentence("this must be above low"))
    return {"low": low, "high": high}


def _event(table: Table, forms: dict[str, Form]) -> Event:
    form = table.maybe_word("form", forms)
    seen = [each.designs for each in forms.values() if form in {None, each.name}]
    if not seen:
        raise table.error("", Sentence("a lesson without forms has nothing to watch for"))
    made = Event(
        text=table.text("text", "choice"),
        form=form,
        book=table.maybe_number("book"),
        **read_asked(table, [n for n, m in MEASURES.items() if m.unit == EPOCH], seen),
    )
    table.done()
    return made
