"""``nnviz lessons``: the course, as a list."""

import json
from collections.abc import Iterable, Sequence
from typing import Any

from nnviz.cli.errors import Parser, refused
from nnviz.cli.output import say
from nnviz.core.sentence import SentenceError
from nnviz.lessons.lesson import Lesson
from nnviz.lessons.measures.measure import Measure
from nnviz.lessons.measures.table import MEASURES
from nnviz.lessons.shelf import LESSONS


def run(arguments: Sequence[str]) -> int:
    """Say which lessons there are; returns 0."""
    options = _parser().parse_args(arguments)
    say(_measures(options.json) if options.measures else _lessons(options.json))
    return 0


def _measures(as_json: bool) -> str:
    if as_json:
        return _json(
            {"name": name, "arguments": _arguments(each), "help": each.help}
            for name, each in MEASURES.items()
        )
    return "".join(f"{name:20} {each.signature}\n{each.help}\n" for name, each in MEASURES.items())


def _arguments(measure: Measure) -> dict[str, Any]:
    """Their defaults by their names, None for those that must be given."""
    known = measure.parameters.items()
    return {name: None if each.is_needed else each.default for name, each in known}


def _lessons(as_json: bool) -> str:
    try:
        lessons = list(LESSONS.values())
    except SentenceError as error:
        raise refused(error) from error
    return _json(map(_as_dict, lessons)) if as_json else "".join(map(_line, lessons))


def _json(listed: Iterable[dict[str, Any]]) -> str:
    return json.dumps(list(listed), indent=2, ensure_ascii=False) + "\n"


def _parser() -> Parser:
    parser = Parser(
        "nnviz lessons",
        description="Lists the lessons of the course; 'nnviz lesson ID' runs one.",
        allow_abbrev=False,
    )
    parser.add_argument("--json", action="store_true", help="write all that is listed as json")
    parser.add_argument(
        "--measures", action="store_true", help="list what lessons can be judged by instead"
    )
    return parser


def _line(lesson: Lesson) -> str:
    what = "at a desk" if lesson.tasks else " ".join(lesson.forms)
    need = "needs MNIST" if lesson.needs == "mnist" else ""
    minutes = f"{lesson.minutes} min"
    line = f"{lesson.number:5} {lesson.id:5} {lesson.title:44} {minutes:>6}  {what:20} {need}"
    return f"{line.rstrip()}\n"


def _as_dict(lesson: Lesson) -> dict[str, Any]:
    return {
        "id": lesson.id,
        "number": lesson.number,
        "title": lesson.title,
        "chapter": lesson.chapter,
        "minutes": lesson.minutes,
        "needs": lesson.needs,
        "forms": {name: form.needs for name, form in lesson.forms.items()},
        "desk": lesson.desk,
        "builds_on": list(lesson.builds_on),
        "next": list(lesson.next),
    }
