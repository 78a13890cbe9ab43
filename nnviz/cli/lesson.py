"""``nnviz lesson``: a lesson without the window, its numbers, its verdict and its report."""

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path

from nnviz import paths
from nnviz.cli.errors import FAILED, INTERRUPTED, CommandError, Parser, check_apart, refused
from nnviz.cli.interruption import Interruption
from nnviz.cli.output import say
from nnviz.cli.places import Named, place, target
from nnviz.cli.progress import making
from nnviz.cli.whole import add_jobs_option, whole
from nnviz.core.sentence import SentenceError, readable
from nnviz.data.sources import places_of
from nnviz.files.atomic import check_writable
from nnviz.lessons.case import Case, check
from nnviz.lessons.course import form_of
from nnviz.lessons.lesson import Form, Lesson
from nnviz.lessons.reading.reader import read_lesson
from nnviz.lessons.reporting.report import LessonReport
from nnviz.lessons.reporting.writing import write_lesson_report
from nnviz.lessons.running import Cancelled
from nnviz.lessons.seeds import Outcome, run_seeds
from nnviz.lessons.shelf import CASES, LESSONS

_MOST_SEEDS = 1_000
_LARGEST_SEED = 2_147_483_647
_REPORTS = (".json", ".html")
_UNTOLD = "Interrupted: the lesson cannot be judged."


def run(arguments: Sequence[str]) -> int:
    """Run a lesson; 0 it is reproduced, 1 it is not, 2 nothing could be run."""
    parser = _parser()
    options = parser.parse_args(arguments)
    if options.report is not None and options.report.suffix.lower() not in _REPORTS:
        parser.error("argument --report: must end in .json or .html")
    try:
        if options.lesson in CASES:
            _refuse_more(parser, options)
            return _check(CASES[options.lesson], 1 if options.seed is None else options.seed)
        lesson = _lesson(options.lesson)
        check_apart(parser.written(options), [*parser.read(options), *_read_for(lesson, options)])
        report = _run(lesson, options)
        for line in lines(report):
            say(f"{line}\n")
        if options.report is not None:
            write_lesson_report(options.report, report)
    except SentenceError as error:
        raise refused(error) from error
    return 0 if report.reproduced else FAILED


def lines(report: LessonReport) -> Iterator[str]:
    """What it has shown as text, a line at a time."""
    form, contrast = report.form, report.contrast
    yield f"{report.lesson.name} ({form.name}, {report.seeds})"
    if contrast is not None:
        yield f"contrast: {form.contrasts[contrast - 1].text}"
    for row in report.rows:
        allowed = f"; asked: {row.allowed}" if row.allowed else ""
        book = f"; book {row.book}" if row.book else ""
        yield f"  {row.measured.label}: {row.here}{allowed}{book}"
    yield str(report.verdict)
    for outcome in report.outcomes if len(report.outcomes) == 1 else ():
        yield from (f"  {reason}" for reason in outcome.reasons)


def _parser() -> Parser:
    parser = Parser(
        "nnviz lesson",
        description="Runs a lesson and says whether what it claims is reproduced: status 0 if it "
        "is, 1 if not, 2 where it could not be run. With MNIST it is run as in the book.",
        allow_abbrev=False,
    )
    parser.add_argument(
        "lesson",
        metavar="ID",
        help="a lesson's id, as L15, or its file; a case's, as D1, is checked",
    )
    parser.add_argument("--mnist", type=place, metavar="FOLDER", help="the four files of MNIST")
    parser.add_argument("--seed", type=whole(0, _LARGEST_SEED), help="the first seed")
    parser.add_argument(
        "--seeds",
        type=whole(1, _MOST_SEEDS),
        default=1,
        metavar="N",
        help="run it from so many seeds in a row; most of them decide",
    )
    parser.add_argument(
        "--contrast",
        type=whole(1, _MOST_SEEDS),
        metavar="K",
        help="run the K-th change with which it must not be reproduced",
    )
    add_jobs_option(parser)
    parser.add_argument(
        "--results",
        type=target,
        metavar="FILE",
        help="of a lesson that is a sweep: keep every finished run in this file, and go on with it",
    )
    parser.add_argument(
        "--prediction", default="", metavar="WORDS", help="what was expected, for the report"
    )
    parser.add_argument("--name", default="", help="whose report it is")
    parser.add_argument(
        "--report", type=target, metavar="FILE", help="write it all as .json or .html"
    )
    return parser


def _lesson(name: str) -> Lesson:
    if name in LESSONS:
        return LESSONS[name]
    path = Path(name)
    if path.suffix.lower() == ".toml":
        return read_lesson(path)
    if paths.is_there(path):
        raise CommandError(f"'{name}' holds no lesson: the name of a lesson's file ends in .toml.")
    raise CommandError(f"There is no lesson '{name}': 'nnviz lessons' lists them.")


def _read_for(lesson: Lesson, options: argparse.Namespace) -> Iterator[Named]:
    """Its file, where it is none of the course's, and the data of its designs."""
    if options.lesson not in LESSONS:
        yield "the lesson", Path(options.lesson)
    forms = lesson.forms.values()
    named = {design.spec.data for form in forms for design in form.designs.values()}
    for path in (path for data in sorted(named) for path in places_of(data)):
        yield "the lesson", path


def _refuse_more(parser: Parser, options: argparse.Namespace) -> None:
    """Of a case all is tried, from one seed: what else can be asked of a lesson is refused."""
    for name, value in vars(options).items():
        if name not in {"lesson", "seed"} and value != parser.get_default(name):
            parser.error(f"{options.lesson} is a case, --{name} is for lessons: leave it out")


def _check(case: Case, seed: int) -> int:
    """Try all that a case of the detective says of itself."""
    say(f"{case.title} (seed {seed}): what mends it, and what does not\n")
    as_said = True
    for tried in check(case, seed):
        word = "solves it" if tried.solved else "does not"
        say(f"  {tried.text}: {word}{'' if tried.is_as_said else ', OTHER THAN THE CASE SAYS'}\n")
        as_said = as_said and tried.is_as_said
    return 0 if as_said else FAILED


def _run(lesson: Lesson, options: argparse.Namespace) -> LessonReport:
    form = "book" if "book" in lesson.forms and options.mnist is not None else "quick"
    if form not in lesson.forms and lesson.forms:
        form = next(iter(lesson.forms))
    form_of(lesson, form)
    if options.report is not None:
        check_writable(options.report)
    chosen = lesson.forms[form]
    is_sweep = chosen.sweep is not None and options.contrast is None
    if options.results is not None and not is_sweep:
        raise CommandError("This is no sweep: --results is for lessons that are one.")
    return LessonReport(
        lesson=lesson,
        form=chosen,
        outcomes=_swept(lesson, chosen, options) if is_sweep else _seeds(lesson, form, options),
        contrast=options.contrast,
        prediction=options.prediction,
        name=readable(options.name),
    )


def _first_seed(lesson: Lesson, options: argparse.Namespace) -> int:
    return lesson.seed if options.seed is None else int(options.seed)


def _seeds(lesson: Lesson, form: str, options: argparse.Namespace) -> tuple[Outcome, ...]:
    """The whole lesson from each seed."""
    first = _first_seed(lesson, options)
    with Interruption() as interruption, making("runs") as tell:
        try:
            return run_seeds(
                lesson,
                form,
                range(first, first + options.seeds),
                options.mnist,
                contrast=options.contrast,
                progress=tell,
                cancelled=lambda: interruption.asked,
                jobs=options.jobs,
            )
        except Cancelled:
            raise CommandError(_UNTOLD, INTERRUPTED) from None


def _swept(lesson: Lesson, form: Form, options: argparse.Namespace) -> tuple[Outcome, ...]:
    """Its designs are the cells of a sweep."""
    from nnviz.lessons.sweeping.cells import LessonSweep
    from nnviz.lessons.sweeping.running import run_sweep

    first = _first_seed(lesson, options)
    asked = LessonSweep(lesson, form, first, options.seeds, options.mnist)
    if options.results is not None:
        check_writable(options.results)
    with making("runs") as tell:
        try:
            return run_sweep(asked, jobs=options.jobs, results=options.results, progress=tell)
        except KeyboardInterrupt:
            kept = f" What is done is kept in {options.results}." if options.results else ""
            raise CommandError(_UNTOLD + kept, INTERRUPTED) from None
