"""The page that is handed in: one HTML file, no scripts, nothing from elsewhere."""

from collections.abc import Iterator
from pathlib import Path

from nnviz.core.sentence import Sentence, counted
from nnviz.files.atomic import write_atomically
from nnviz.files.reports import versions
from nnviz.lessons.reporting.charts import run_charts
from nnviz.lessons.reporting.page import settings
from nnviz.lessons.reporting.rendering import rendered
from nnviz.sharing.report.run_report import RunReport


def run_page(report: RunReport) -> str:
    """The report as a page; all that comes from files or from a person is escaped."""
    shown = [pair for pair in settings(report.spec) if pair[1] != report.data]
    return rendered(
        "run.html",
        report=report,
        settings=shown,
        counts=list(_counts(report)),
        mistakes=_mistakes(report),
        charts=list(run_charts(report.lines)),
        changes=list(report.changes),
        versions=versions(),
    )


def _counts(report: RunReport) -> Iterator[tuple[str, int]]:
    """How many examples there are of each part, by what it is called."""
    names = {
        "training": Sentence("Training examples"),
        "validation": Sentence("Validation examples"),
        "test": Sentence("Test examples"),
    }
    for part, count in report.counts.items():
        yield str(names[part]), count


def _mistakes(report: RunReport) -> Sentence:
    """How many there are, and of what."""
    found = report.mistakes
    examples = _examples(found.part, found.count)
    if found.wrong is None:
        return Sentence("The largest errors among {examples}:", examples=examples)
    if not found.wrong:
        return Sentence("Of {examples} none is answered wrongly.", examples=examples)
    return counted(
        found.wrong,
        "Of {examples} 1 is answered wrongly.",
        "Of {examples} {count:,} are answered wrongly; the surest of these mistakes come first.",
        examples=examples,
    )


def _examples(part: str, count: int) -> Sentence:
    """So many of a part, by its name."""
    if part == "training":
        return counted(count, "1 training example", "{count:,} training examples")
    if part == "validation":
        return counted(count, "1 validation example", "{count:,} validation examples")
    return counted(count, "1 test example", "{count:,} test examples")


def write_run_page(path: Path, report: RunReport) -> None:
    """Write it atomically. Raises FileError."""
    write_atomically(path, run_page(report))
