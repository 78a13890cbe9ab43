"""The texts that stand in tables: settings, choices, data sets, lessons and pages."""

import dataclasses
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from nnviz.core import Spec
from nnviz.core.sentence import speak
from nnviz.core.settings import GROUPS
from nnviz.data import DATASETS
from nnviz.data.perceptrons import PERCEPTRONS
from nnviz.data.rows import LABEL as ROWS
from nnviz.data.sources import AT_DESKS
from nnviz.data.truth_tables import TRUTH_TABLES
from nnviz.desks.circuit.goals import GOALS
from nnviz.lessons.classes import ready_classes
from nnviz.lessons.measures.table import MEASURES
from nnviz.lessons.shelf import CASES, LESSONS
from tests.translations.in_source import Said

PAGES = Path(__file__).parents[2] / "resources" / "pages"
_IN_PAGE = re.compile(r"""_\("((?:[^"\\]|\\.)+)"\)""")


def said_in_tables() -> set[Said]:
    """All that is said by a table's entry."""
    said = {("Spec", text) for text in (*_of_settings(), *GROUPS.values(), "none")}
    said |= {
        ("Spec", text)
        for source in (*DATASETS.values(), *AT_DESKS.values())
        for text in (source.label, source.help)
    }
    said |= {("Perceptrons", each.label) for each in PERCEPTRONS}
    for table in TRUTH_TABLES.values():
        said |= {("TruthTable", name) for name in (*table.answers, *table.input_names)}
    for goal in GOALS.values():
        said |= {("TruthTable", name) for name in (*goal.wanted.inputs, *goal.wanted.outputs)}
    said |= {("Unit", "points"), ("Lesson text", "epoch"), ("Spec", ROWS)}
    said |= {("Teaching", measure.help) for measure in MEASURES.values()}
    return said | _of_lessons() | _of_pages()


def _of_settings() -> Iterator[str]:
    for field in dataclasses.fields(Spec):
        about: dict[str, Any] = dict(field.metadata)
        yield from (about[name] for name in ("label", "help", "optional") if about.get(name))
        for choice in (about.get("choices") or {}).values():
            yield from (choice.label, choice.help)


def _of_lessons() -> set[Said]:
    """What is asked for while all of the course is read."""
    asked: set[Said] = set()

    def ask(context: str, text: str) -> str:
        asked.add((context, text))
        return text

    forget()
    speak(ask)
    try:
        for shelf in (LESSONS, CASES):
            list(shelf.values())
        ready_classes()
    finally:
        speak(None)
        forget()
    return asked


def forget() -> None:
    """All that was read in one language."""
    LESSONS.forget()
    CASES.forget()
    ready_classes.cache_clear()


def _of_pages() -> set[Said]:
    return {
        ("Page", text.replace('\\"', '"'))
        for page in PAGES.glob("*.html")
        for text in _IN_PAGE.findall(page.read_text(encoding="utf-8"))
    }
