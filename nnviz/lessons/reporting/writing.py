"""Writes the report of a lesson: json, or the page that a pupil hands in."""

import json
from pathlib import Path

from nnviz.files.atomic import write_atomically
from nnviz.lessons.reporting.page import page
from nnviz.lessons.reporting.report import LessonReport


def write_lesson_report(path: Path, report: LessonReport) -> None:
    """Write it as json or, where the name ends in .html, as a page. Raises FileError."""
    if path.suffix.lower() == ".html":
        write_atomically(path, page(report))
        return
    text = json.dumps(report.as_dict(), indent=2, ensure_ascii=False, allow_nan=False)
    write_atomically(path, f"{text}\n")
