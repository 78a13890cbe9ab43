"""The page that a pupil hands in: one HTML file, no scripts, nothing from elsewhere."""

import dataclasses
import re
from collections.abc import Iterator
from importlib.resources import files
from typing import TYPE_CHECKING

from nnviz.core import Spec
from nnviz.files.reports import versions
from nnviz.lessons.reporting.charts import charts
from nnviz.lessons.reporting.report import LessonReport

if TYPE_CHECKING:
    from markupsafe import Markup

_TEMPLATE = "pages/lesson.html"
_STRONG = re.compile(r"\*\*(.+?)\*\*", re.DOTALL)
_EMPHASIS = re.compile(r"\*(\S(?:.*?\S)?)\*", re.DOTALL)
_CODE = re.compile(r"`([^`]+)`")


def page(report: LessonReport) -> str:
    """The report as a page; all that comes from files or from a person is escaped."""
    from jinja2 import Environment, StrictUndefined

    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True)
    environment.filters |= {"markdown": markdown, "markdown_inline": markdown_inline}
    text = (files("nnviz.resources") / _TEMPLATE).read_text(encoding="utf-8")
    number = report.contrast
    return environment.from_string(text).render(
        report=report,
        form="as in the book" if report.form.name == "book" else "quick",
        seeds=report.seeds,
        contrast="" if number is None else report.form.contrasts[number - 1].text,
        charts=list(charts(report.form, report.outcomes)),
        designs=[
            (name, list(_settings(spec)))
            for name, spec in zip(report.form.designs, report.outcomes[0].specs, strict=True)
        ],
        versions=versions(),
        seconds=sum(outcome.seconds for outcome in report.outcomes),
    )


def markdown(text: str) -> "Markup":
    """Markdown as paragraphs; of its marks emphasis and code are known, the rest stays as it is."""
    from markupsafe import Markup

    paragraphs = (part for part in text.split("\n\n") if part.strip())
    return Markup("").join(
        Markup("<p>{}</p>\n").format(markdown_inline(part.strip())) for part in paragraphs
    )


def markdown_inline(text: str) -> "Markup":
    """A piece of a text."""
    from markupsafe import Markup, escape

    made = str(escape(text))
    made = _CODE.sub(r"<code>\1</code>", made)
    made = _STRONG.sub(r"<b>\1</b>", made)
    return Markup(_EMPHASIS.sub(r"<i>\1</i>", made))  # noqa: S704, it is escaped


def _settings(spec: Spec) -> Iterator[tuple[str, str]]:
    """What is other than in a plain design, and the seed: (label, value)."""
    for field in dataclasses.fields(spec):
        value = getattr(spec, field.name)
        if value != field.default or field.name == "seed":
            words = ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)
            yield field.metadata["label"], words
