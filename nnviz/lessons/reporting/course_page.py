"""What a person has done in the course, as one page: predictions, verdicts, a class's hands."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from nnviz.core.sentence import Sentence, apart, counted, enumerated, listed, pair
from nnviz.files.reports import versions
from nnviz.lessons.case import Case
from nnviz.lessons.judging import guessed_unit
from nnviz.lessons.lesson import Lesson
from nnviz.lessons.names import LETTERS
from nnviz.lessons.progress import Prediction, Record, Result, Try
from nnviz.lessons.reasons import amount, of_unit
from nnviz.lessons.reporting.rendering import rendered


@dataclass(frozen=True)
class Tried:
    """A case of the detective that was tried, in words; ``tries`` has the newest first."""

    title: str
    story: str
    tries: tuple[str, ...]


@dataclass(frozen=True)
class Done:
    """A lesson that was begun, in words; ``results`` has the newest first."""

    number: str
    title: str
    question: str
    predicted: str
    hands: str
    results: tuple[str, ...]


def course_page(
    lessons: Iterable[Lesson], records: Mapping[str, Record], cases: Iterable[Case] = ()
) -> str:
    """All lessons that were begun and cases that were tried, in the course's order.

    What comes from files is escaped.
    """
    lessons = list(lessons)
    done = sum(record.is_done for id, record in records.items() if id in {x.id for x in lessons})
    return rendered(
        "course.html",
        count=len(lessons),
        done=done,
        begun=list(_begun(lessons, records)),
        cases=list(_tried(cases, records)),
        versions=versions(),
    )


def _begun(lessons: Iterable[Lesson], records: Mapping[str, Record]) -> Iterator[Done]:
    for lesson in lessons:
        record = records.get(lesson.id, Record())
        if record.results or record.tasks or record.prediction.is_made:
            results = tuple(map(_result, reversed(record.results)))
            if record.tasks:
                results = (_tasks(lesson, record), *results)
            yield Done(
                lesson.number,
                lesson.title,
                lesson.question.text,
                _predicted(lesson, record.prediction),
                _hands(record.results[-1].hands if record.results else ()),
                results,
            )


def _tried(cases: Iterable[Case], records: Mapping[str, Record]) -> Iterator[Tried]:
    for case in cases:
        tries = records.get(case.id, Record()).tries
        if tries:
            yield Tried(case.title, case.story, tuple(map(_try, reversed(tries))))


def _try(made: Try) -> str:
    changes = counted(made.repairs, "1 change", "{count} changes")
    hints = counted(made.hints, "1 hint", "{count} hints")
    if made.solved:
        return str(Sentence("Solved with {changes}, {hints}", changes=changes, hints=hints))
    return str(Sentence("Not solved with {changes}, {hints}", changes=changes, hints=hints))


def _predicted(lesson: Lesson, prediction: Prediction) -> str:
    question, said = lesson.question, []
    if prediction.choice is not None and prediction.choice < len(question.choices):
        said.append(f"{LETTERS[prediction.choice]} {question.choices[prediction.choice].text}")
    if prediction.number is not None and question.scale is not None:
        said.append(amount(prediction.number, ".4g", guessed_unit(lesson)))
    if any(value is not None for value in prediction.sketch):
        said.append(str(Sentence("a curve")))
    return str(apart(said))


def _result(result: Result) -> str:
    verdicts = {
        True: Sentence("Reproduced with seed {seed}", seed=result.seed),
        False: Sentence("Not reproduced with seed {seed}", seed=result.seed),
        None: Sentence("Cannot be told with seed {seed}", seed=result.seed),
    }
    said = verdicts[result.reproduced]
    if result.form == "book":
        said = Sentence("{verdict}, as in the book", verdict=said)
    figure = of_unit(result.figure, result.unit)
    return str(pair(said, figure) if result.figure else said)


def _tasks(lesson: Lesson, record: Record) -> str:
    """What was done at its desk."""
    done = [task.text for task in lesson.tasks if task.name in record.tasks]
    said = Sentence(
        "Done at the desk, {done} of {count}: {tasks}",
        done=len(done),
        count=len(lesson.tasks),
        tasks=enumerated(done),
    )
    return str(said)


def _hands(hands: tuple[int, ...]) -> str:
    return str(listed(f"{letter} {count}" for letter, count in zip(LETTERS, hands, strict=False)))
