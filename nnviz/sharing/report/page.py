"""The page that is handed in: one HTML file, no scripts, nothing from elsewhere."""

from collections.abc import Iterator
from pathlib import Path

from nnviz.core.sentence import Sentence
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
    if found.wrong is None:
        return Sentence("The largest errors among {count:,} examples:", count=found.count)
    if found.part == "training":
        return Sentence(
            "Of {count:,} training examples {wrong:,} are answered wrongly.",
            count=found.count,
            wrong=found.wrong,
        )
    return Sentence(
        "Of {count:,} examples that never trained {wrong:,} are answered wrongly; the surest of "
        "these mistakes come first.",
        count=found.count,
        wrong=found.wrong,
    )


def write_run_page(path: Path, report: RunReport) -> None:
    """Write it atomically. Raises FileError."""
    write_atomically(path, run_page(report))
