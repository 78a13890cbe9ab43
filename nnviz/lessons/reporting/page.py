"""The page that a pupil hands in: one HTML file, no scripts, nothing from elsewhere."""

import dataclasses
from collections.abc import Iterator
from pathlib import Path

from nnviz.core import Spec
from nnviz.core.sentence import spoken
from nnviz.core.spec import value_said
from nnviz.data.sources import named
from nnviz.files.reports import versions
from nnviz.lessons.names import LETTERS
from nnviz.lessons.reporting.charts import charts
from nnviz.lessons.reporting.rendering import rendered
from nnviz.lessons.reporting.report import LessonReport
from nnviz.lessons.reporting.sweep_chart import sweep_chart

_TEMPLATE = "lesson.html"
_ALWAYS = frozenset({"data", "sizes", "learning_rate", "mini_batch_size", "epochs", "seed"})


def page(report: LessonReport) -> str:
    """The report as a page; all that comes from files or from a person is escaped."""
    number = report.contrast
    return rendered(
        _TEMPLATE,
        report=report,
        form=spoken("Page", "as in the book" if report.form.name == "book" else "quick"),
        seeds=report.seeds,
        letters=LETTERS,
        contrast="" if number is None else report.form.contrasts[number - 1].text,
        charts=[
            *sweep_chart(report.form, report.outcomes),
            *charts(report.form, report.outcomes),
        ],
        designs=[
            (name, list(settings(spec)))
            for name, spec in zip(report.form.designs, report.outcomes[0].specs, strict=True)
        ],
        versions=versions(),
        seconds=sum(outcome.seconds for outcome in report.outcomes),
    )


def settings(spec: Spec) -> Iterator[tuple[str, str]]:
    """What is other than usual, and what anyone asks for first: (label, value)."""
    for field in dataclasses.fields(spec):
        value = getattr(spec, field.name)
        if value != field.default or field.name in _ALWAYS:
            said = data_label(spec) if field.name == "data" else value_said(field.name, value)
            yield spoken("Spec", field.metadata["label"]), said


def data_label(spec: Spec) -> str:
    """What the data are called; of a file its name alone: whose folder it is in is nobody's."""
    source = named(spec.data)
    if source is not None:
        return spoken("Spec", source.label)
    return Path(spec.data).name
