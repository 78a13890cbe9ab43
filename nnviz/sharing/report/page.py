"""The page that is handed in: one HTML file, no scripts, nothing from elsewhere."""

from pathlib import Path

from nnviz.files.atomic import write_atomically
from nnviz.files.reports import versions
from nnviz.lessons.reporting.charts import run_charts
from nnviz.lessons.reporting.page import settings
from nnviz.lessons.reporting.rendering import rendered
from nnviz.sharing.report.run_report import RunReport


def run_page(report: RunReport) -> str:
    """The report as a page; all that comes from files or from a person is escaped."""
    shown = [pair for pair in settings(report.spec) if pair[1] != report.spec.data]
    return rendered(
        "run.html",
        report=report,
        settings=shown,
        charts=list(run_charts(report.lines)),
        changes=list(report.changes),
        versions=versions(),
    )


def write_run_page(path: Path, report: RunReport) -> None:
    """Write it atomically. Raises FileError."""
    write_atomically(path, run_page(report))
