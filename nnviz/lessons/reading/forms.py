"""Reads the forms of a lesson: designs, measures with their bands, contrasts, marks."""

import re
from collections.abc import Collection, Mapping
from typing import Any

from nnviz.core import Sentence
from nnviz.lessons import texts
from nnviz.lessons.lesson import Contrast, Design, Form, Mark, Measured
from nnviz.lessons.measures.table import MEASURES
from nnviz.lessons.names import FORMS, PLOTS, TAKES
from nnviz.lessons.reading.asking import read_asked, read_design_name
from nnviz.lessons.reading.designs import read_change, read_designs
from nnviz.lessons.reading.sweeping import read_swept
from nnviz.lessons.reading.table import Table

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_MOST_MEASURES = 24
_MOST_CONTRASTS = 12
_MOST_MARKS = 24
_SAID = ("within", "above", "below")


def read_forms(table: Table) -> dict[str, Form]:
    """The forms that a lesson has, the quick one first."""
    made: dict[str, Form] = {}
    for name in FORMS:
        if name in table:
            earlier = {f"{f.name}.{d.name}": d for f in made.values() for d in f.designs.values()}
            made[name] = _form(table.table(name), name, earlier)
    table.done()
    if not made:
        raise table.error("", Sentence("there must be a form, quick or book"))
    return made


def read_measures(table: Table, key: str, designs: dict[str, Design]) -> tuple[Measured, ...]:
    """Measures of these designs, one of them at least judged, and their texts checked."""
    tables = list(table.tables(key, _MOST_MEASURES))
    made = tuple(_measured(each, designs) for each in tables)
    names = [each.name for each in made]
    for each, inner in zip(made, tables, strict=True):
        if names.count(each.name) > 1:
            raise inner.error("name", Sentence("there is another measure of this name"))
        for part in _SAID:
            check_names(inner, part, getattr(each, part), names)
    if not any(each.is_judged for each in made):
        raise table.error(key, Sentence("at least one measure must have a band, low or high"))
    return made


def check_names(table: Table, key: str, text: str, known: Collection[str]) -> None:
    """Refuse a text with a name in braces that is no measure's."""
    try:
        name = texts.unknown_name(text, known)
    except texts.WrongBracesError as error:
        raise table.error(key, error.sentence) from None
    if name is not None:
        raise table.error(key, Sentence("there is no measure '{name}' for the braces", name=name))


def _form(table: Table, name: str, earlier: Mapping[str, Design]) -> Form:
    designs = read_designs(table.table("designs"), earlier)
    measures = read_measures(table, "measures", designs)
    form = Form(
        name=name,
        designs=designs,
        measures=measures,
        contrasts=tuple(
            _contrast(each, designs) for each in table.tables("contrasts", _MOST_CONTRASTS)
        ),
        marks=tuple(_mark(each, designs) for each in table.tables("marks", _MOST_MARKS)),
        explanation=table.text("explanation", "explanation", ""),
        sweep=read_swept(table.table("sweep"), designs, measures) if "sweep" in table else None,
    )
    table.done()
    check_names(table, "explanation", form.explanation, [each.name for each in measures])
    return form


def _measured(table: Table, designs: dict[str, Design]) -> Measured:
    name = table.text("name", "name")
    if not _NAME.fullmatch(name):
        raise table.error("name", Sentence("use letters, digits and _, as in last_cost"))
    asked = read_asked(table, MEASURES, [designs])
    made = Measured(
        **asked,
        name=name,
        label=table.text("label", "label"),
        **_compared(table, asked["of"], designs),
        take=table.word("take", TAKES, "median"),
        low=table.maybe_number("low"),
        high=table.maybe_number("high"),
        book=table.maybe_number("book"),
        source=table.text("source", "source", ""),
        **_said(table),
    )
    table.done()
    if made.low is not None and made.high is not None and made.low > made.high:
        raise table.error("low", Sentence("this is above high"))
    if made.book is not None and not made.source:
        raise table.error("source", Sentence("say where the book has this number"))
    return made


def _said(table: Table) -> dict[str, Any]:
    """What is said of a value in the band, above and below it."""
    return {part: table.text(part, default="") for part in _SAID}


def _compared(table: Table, of: str | None, designs: dict[str, Design]) -> dict[str, Any]:
    """What a measure is compared with: ``minus`` or ``over``, of as many seeds as it is itself."""
    minus, over = (read_design_name(table, key, [designs]) for key in ("minus", "over"))
    other = minus or over
    if minus and over:
        raise table.error("over", Sentence("a measure has minus or over, not both"))
    here = next(iter(designs.values())) if of is None else designs[of]
    if other and designs[other].repeat != here.repeat:
        raise table.error("of", Sentence("designs that are compared have the same repeat"))
    return {"minus": minus, "over": over}


def _contrast(table: Table, designs: dict[str, Design]) -> Contrast:
    of = read_design_name(table, "of", [designs])
    changed = designs.values() if of is None else [designs[of]]
    made = Contrast(
        text=table.text("text", "choice"),
        of=of,
        change=read_change(table, "change", *(design.spec for design in changed)),
    )
    table.done()
    return made


def _mark(table: Table, designs: dict[str, Design]) -> Mark:
    plot = table.word("plot", PLOTS)
    of = read_design_name(table, "of", [designs])
    made = Mark(
        plot=plot,
        value=table.number("value"),
        label=table.text("label", "label"),
        source=table.text("source", "source"),
        epoch=table.maybe_number("epoch"),
        of=of,
        layer=table.whole("layer", -22, 22) if "layer" in table else None,
    )
    table.done()
    return made
