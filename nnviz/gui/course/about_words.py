"""What is said of a lesson before it is begun: what it asks, needs and builds on."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from nnviz.gui.controls.plural import apart, count, listed
from nnviz.gui.lesson_words import lower
from nnviz.gui.said import in_words
from nnviz.gui.spec_fields import label_of
from nnviz.lessons.case import Case
from nnviz.lessons.judging import form_of, unit_of
from nnviz.lessons.lesson import Lesson, Measured
from nnviz.lessons.pace import Pace
from nnviz.lessons.progress import Record
from nnviz.lessons.reasons import band
from nnviz.lessons.shelf import LESSONS


def _tr(text: str) -> str:
    return QCoreApplication.translate("Course", text)


def form_label(name: str) -> str:
    """What a form of a lesson is called."""
    return _tr("as in the book, MNIST") if name == "book" else _tr("quick")


def needs_words(lesson: Lesson, form: str, has_mnist: bool) -> str:
    """What a form lacks, or what the quick one can show without MNIST."""
    if lesson.tasks:
        return ""
    if lesson.forms[form].needs == "mnist" and not has_mnist:
        return _tr("This form needs MNIST's four files. They do not come with nnviz.")
    if form == "quick" and "book" in lesson.forms:
        return _tr("The quick form shows the effect; the book's numbers need MNIST.")
    return ""


def about(
    lesson: Lesson, form: str, records: Mapping[str, Record], pace: Pace
) -> list[tuple[str, str]]:
    """Pairs of words: change, watch, predict, run, builds on."""
    run = filter(None, (run_words(lesson, form), time_words(lesson, form, pace)))
    facts = [
        (_tr("You change"), listed(map(_in_line, lesson.matters))),
        (_tr("You watch"), listed(map(_page, () if lesson.tasks else lesson.opens))),
        (_tr("You predict"), _way_to_answer(lesson)),
        (_tr("You do"), listed(task.text for task in lesson.tasks)),
        (_tr("The run"), listed(run)),
        (_tr("Builds on"), listed(_known(id, records) for id in lesson.builds_on)),
    ]
    return [fact for fact in facts if fact[1]]


def about_case(case: Case) -> list[tuple[str, str]]:
    """Pairs of words: change, watch, run, goal."""
    epochs = count(case.broken.spec.epochs, _tr("1 epoch"), _tr("{n} epochs"))
    return [
        (_tr("You change"), _tr("what you suspect, of network and learning")),
        (_tr("You watch"), listed(map(_page, case.opens))),
        (_tr("The run"), epochs),
        (_tr("The goal"), apart(map(_goal, case.bar))),
    ]


def run_words(lesson: Lesson, form: str) -> str:
    """ "2 designs, 400 epochs each"; "" where there is none."""
    if form not in lesson.forms:
        return ""
    designs = [d for d in lesson.forms[form].designs.values() if d.trains]
    runs = sum(design.repeat for design in designs)
    epochs = sorted({design.spec.epochs for design in designs})
    if not epochs:
        return _tr("looked at before it learns")
    of_each = count(epochs[-1], _tr("1 epoch"), _tr("{n} epochs"))
    if len(epochs) > 1:
        of_each = _tr("up to {epochs}").format(epochs=of_each)
    if runs == 1:
        return of_each
    return _tr("{runs:,} runs of {epochs}").format(runs=runs, epochs=of_each)


def time_words(lesson: Lesson, form: str, pace: Pace) -> str:
    """ "25 seconds here", or "about 25 seconds here" where it was not run here yet; "" unknown."""
    seconds = pace.seconds(lesson, form)
    if not seconds:
        return ""
    if seconds < 60:
        step = 1 if seconds < 10 else 5
        shown = step * max(1, round(seconds / step))
        time = count(shown, _tr("1 second"), _tr("{n} seconds"))
    else:
        time = count(round(seconds / 60), _tr("1 minute"), _tr("{n} minutes"))
    said = _tr("{time} here") if pace.is_known(lesson, form) else _tr("about {time} here")
    return said.format(time=time)


def running_minutes(lesson: Lesson, form: str, pace: Pace) -> int:
    """What a run adds to the minutes of a lesson, which are for reading and looking."""
    return round((pace.seconds(lesson, form) or 0.0) / 60)


def usual_form(lesson: Lesson, *, has_mnist: bool) -> str:
    """The form that is offered first: the book's where it can be run; "" where there is none."""
    forms = [*lesson.forms]
    return forms[-1 if has_mnist else 0] if forms else ""


def _goal(measured: Measured) -> str:
    goal = in_words(band(measured, form_of(measured), unit_of(measured)))
    return _tr("{what} {goal}").format(what=lower(measured.label), goal=goal)


def _in_line(field: str) -> str:
    return lower(label_of(field))


def _page(name: str) -> str:
    return {
        "cost": _tr("cost"),
        "accuracy": _tr("accuracy"),
        "speeds": _tr("layer speeds"),
        "neurons": _tr("neurons"),
        "network": _tr("network"),
        "data": _tr("data"),
        "mistakes": _tr("mistakes"),
        "backprop": _tr("backprop"),
        "saturation": _tr("saturation"),
        "time": _tr("time"),
        "runs": _tr("runs"),
        "road": _tr("road"),
        "yours": _tr("your digits"),
        "writing": _tr("writing"),
        "lesions": _tr("lesions"),
        "dropout": _tr("dropout"),
        "vote": _tr("vote"),
        "pad": _tr("the pad"),
        "answers": _tr("answers"),
        "plane": _tr("plane"),
        "function": _tr("function"),
    }[name]


def _way_to_answer(lesson: Lesson) -> str:
    question = lesson.question
    ways = (
        _tr("by a choice") if question.choices else "",
        _tr("by a number") if question.scale else "",
        _tr("by drawing a curve") if question.sketch else "",
    )
    return listed(filter(None, ways))


def _known(id: str, records: Mapping[str, Record]) -> str:
    number = LESSONS[id].number if id in LESSONS else id
    return _tr("{number}, done").format(number=number) if _is_done(id, records) else number


def _is_done(id: str, records: Mapping[str, Record]) -> bool:
    return id in records and records[id].is_done
