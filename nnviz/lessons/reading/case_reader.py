"""Makes a Case of a file, or says in one sentence what is wrong with it and where."""

from typing import Any

from nnviz.core import Sentence
from nnviz.lessons.case import BROKEN, SUSPECTS, Case, Hint, Repair
from nnviz.lessons.lesson import Design, Measured
from nnviz.lessons.names import PAGES
from nnviz.lessons.reading.designs import read_change, read_design
from nnviz.lessons.reading.document import document, read_heading
from nnviz.lessons.reading.forms import check_names, read_measures
from nnviz.lessons.reading.table import Table

_MOST_REPAIRS = 12
_MOST_HINTS = 3


def case_of(content: bytes, file: str) -> Case:
    """The case that the content of a file is; ``file`` is what sentences call it."""
    table = document(content, file)
    broken = read_design(table.table(BROKEN), BROKEN, {})
    case = Case(
        **read_heading(table),
        story=table.text("story", "idea"),
        explanation=table.text("explanation", "explanation"),
        broken=broken,
        symptoms=_measures(table, "symptoms", broken),
        bar=_measures(table, "bar", broken),
        repairs=_repairs(table, "repairs", broken),
        decoys=_repairs(table, "decoys", broken),
        hints=tuple(_hint(each) for each in table.tables("hints", _MOST_HINTS)),
        opens=table.words("opens", PAGES),
    )
    table.done()
    if not case.repairs:
        raise table.error("repairs", Sentence("say what mends it"))
    names = [each.name for each in (*case.symptoms, *case.bar)]
    if len(set(names)) < len(names):
        raise table.error("symptoms", Sentence("measures of symptoms and of the bar share a name"))
    for key in ("story", "explanation"):
        check_names(table, key, getattr(case, key), names)
    return case


def _measures(table: Table, key: str, broken: Design) -> tuple[Measured, ...]:
    made = read_measures(table, key, {BROKEN: broken})
    for number, each in enumerate(made, 1):
        if not each.is_judged:
            raise table.error(f"{key} {number}", Sentence("this must have a band, low or high"))
    return made


def _repairs(table: Table, key: str, broken: Design) -> tuple[Repair, ...]:
    return tuple(_repair(each, broken) for each in table.tables(key, _MOST_REPAIRS))


def _repair(table: Table, broken: Design) -> Repair:
    change: dict[str, Any] = read_change(table, "change", broken.spec)
    for name in change:
        table.as_word("change", name, SUSPECTS)
    if "sizes" in change:
        ends = change["sizes"][0], change["sizes"][-1]
        if ends != (broken.spec.sizes[0], broken.spec.sizes[-1]):
            raise table.error("change", Sentence("the data decide the first and the last layer"))
    made = Repair(
        text=table.text("text", "choice"), change=change, why=table.text("why", default="")
    )
    table.done()
    return made


def _hint(table: Table) -> Hint:
    made = Hint(text=table.text("text"), opens=table.maybe_word("opens", PAGES))
    table.done()
    return made
