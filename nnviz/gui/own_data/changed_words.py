"""In what data that have changed on disk differ from what they were when they were used."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from nnviz.core import Spec
from nnviz.core.sentence import quoted
from nnviz.data import Dataset
from nnviz.data.origin.as_used import AsUsed
from nnviz.data.problem import Problem
from nnviz.gui.controls.plural import apart, count, enumerated, filled
from nnviz.gui.run_words import data_name

MOST_NAMED = 3
"""Columns or classes that are named; more are counted."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("ChangedData", text)


def data_changed(before: AsUsed, spec: Spec, dataset: Dataset) -> str:
    """The file or folder is another than when the run before learnt from it."""
    now = AsUsed.of(dataset, spec.choices)
    differences = apart(_differences(before, now, Problem.of(dataset)))
    said = _tr("{name} has changed since it was used: {differences}.")
    return filled(said, name=data_name(spec.data), differences=differences)


def _differences(before: AsUsed, now: AsUsed, problem: Problem) -> Iterator[str]:
    """What is another one; that other numbers stand there where it is nothing else."""
    found = [*_of_wanted(before, now), *_of_inputs(before, now)]
    yield from found
    rows = _rows(now.rows, problem)
    if now.rows != before.rows:
        yield filled(_tr("{rows} now, {before} before"), rows=rows, before=f"{before.rows:,}")
    elif not found:
        yield filled(_tr("{rows} as before, with other content"), rows=rows)


def _of_wanted(before: AsUsed, now: AsUsed) -> Iterator[str]:
    column = str(quoted(now.wanted))
    if now.wanted != before.wanted and now.wanted and before.wanted:
        said = _tr("{column} is predicted now, {other} before")
        yield filled(said, column=column, other=str(quoted(before.wanted)))
    elif now.kind != before.kind and now.wanted:
        said = _tr("{column} holds classes now, not values")
        if now.kind == "values":
            said = _tr("{column} holds values now, not classes")
        yield filled(said, column=column)
    elif len(now.classes) != len(before.classes):
        n, many = str(len(now.classes)), str(len(before.classes))
        yield filled(_tr("{n} classes now, {before} before"), n=n, before=many)
    elif now.classes != before.classes:
        yield filled(_tr("other classes now, {names}"), names=_named(now.classes))


def _of_inputs(before: AsUsed, now: AsUsed) -> Iterator[str]:
    """A column that is predicted, or was, is told of as that."""
    had, has = dict(before.inputs), dict(now.inputs)
    gone = [name for name in had if name not in has and name != now.wanted]
    new = [name for name in has if name not in had and name != before.wanted]
    other = [name for name, kind in has.items() if had.get(name, kind) != kind]
    if gone:
        yield _columns(gone, _tr("{names} is no input now"), _tr("{names} are no inputs now"))
    if new:
        yield _columns(new, _tr("{names} is an input now"), _tr("{names} are inputs now"))
    said = {"words": _tr("words in {names} now"), "number": _tr("numbers in {names} now")}
    for kind, so in said.items():
        if names := [name for name in other if has[name] == kind]:
            yield filled(so, names=_named(names))
    if not (had and has) and now.n_inputs != before.n_inputs:
        n, many = f"{now.n_inputs:,}", f"{before.n_inputs:,}"
        yield filled(_tr("{n} inputs now, {before} before"), n=n, before=many)


def _columns(names: list[str], one: str, many: str) -> str:
    return filled(one if len(names) == 1 else many, names=_named(names))


def _named(names: list[str] | tuple[str, ...]) -> str:
    told = [str(quoted(name)) for name in names[:MOST_NAMED]]
    if len(names) > MOST_NAMED:
        told.append(_tr("{count} more").format(count=len(names) - MOST_NAMED))
    return enumerated(told)


def _rows(n: int, problem: Problem) -> str:
    if problem is Problem.RECORDS:
        return count(n, _tr("1 row"), _tr("{n} rows"))
    if problem in (Problem.DIGITS, Problem.PICTURES):
        return count(n, _tr("1 picture"), _tr("{n} pictures"))
    return count(n, _tr("1 example"), _tr("{n} examples"))
