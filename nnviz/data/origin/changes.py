"""In what data that have changed on disk differ from what they were when they were used."""

from collections.abc import Iterator, Sequence

from nnviz.core import Spec
from nnviz.core.sentence import Joined, Sentence, apart, counted, enumerated, quoted
from nnviz.data.dataset import Dataset
from nnviz.data.origin.as_used import AsUsed
from nnviz.data.problem import Problem

MOST_NAMED = 3
"""Columns or classes that are named; more are counted."""


def changed_since(before: AsUsed, spec: Spec, dataset: Dataset, name: str) -> Sentence:
    """The file or folder of that name is another than when the run ``before`` learnt from it."""
    now = AsUsed.of(dataset, spec.choices)
    return Sentence(
        "{name} has changed since it was used: {differences}.",
        name=name,
        differences=apart(_differences(before, now, Problem.of(dataset))),
    )


def _differences(before: AsUsed, now: AsUsed, problem: Problem) -> Iterator[Sentence]:
    """What is another one; that other numbers stand there where it is nothing else."""
    found = [*_of_wanted(before, now), *_of_inputs(before, now)]
    yield from found
    rows = _rows(now.rows, problem)
    if now.rows != before.rows:
        yield Sentence("{rows} now, {before:,} before", rows=rows, before=before.rows)
    elif not found:
        yield Sentence("{rows} as before, with other content", rows=rows)


def _of_wanted(before: AsUsed, now: AsUsed) -> Iterator[Sentence]:
    column = quoted(now.wanted)
    if now.wanted != before.wanted and now.wanted and before.wanted:
        yield Sentence(
            "{column} is predicted now, {other} before", column=column, other=quoted(before.wanted)
        )
    elif now.kind != before.kind and now.wanted:
        if now.kind == "values":
            yield Sentence("{column} holds values now, not classes", column=column)
        else:
            yield Sentence("{column} holds classes now, not values", column=column)
    elif len(now.classes) != len(before.classes):
        n, many = len(now.classes), len(before.classes)
        yield Sentence("{n:,} classes now, {before:,} before", n=n, before=many)
    elif now.classes != before.classes:
        yield Sentence("other classes now, {names}", names=_named(now.classes))


def _of_inputs(before: AsUsed, now: AsUsed) -> Iterator[Sentence]:
    """A column that is predicted, or was, is told of as that."""
    had, has = dict(before.inputs), dict(now.inputs)
    gone = [name for name in had if name not in has and name != now.wanted]
    new = [name for name in has if name not in had and name != before.wanted]
    other = [name for name, kind in has.items() if had.get(name, kind) != kind]
    if len(gone) == 1:
        yield Sentence("{names} is no input now", names=_named(gone))
    elif gone:
        yield Sentence("{names} are no inputs now", names=_named(gone))
    if len(new) == 1:
        yield Sentence("{names} is an input now", names=_named(new))
    elif new:
        yield Sentence("{names} are inputs now", names=_named(new))
    if words := [name for name in other if has[name] == "words"]:
        yield Sentence("words in {names} now", names=_named(words))
    if numbers := [name for name in other if has[name] == "number"]:
        yield Sentence("numbers in {names} now", names=_named(numbers))
    if not (had and has) and now.n_inputs != before.n_inputs:
        n, many = now.n_inputs, before.n_inputs
        yield Sentence("{n:,} inputs now, {before:,} before", n=n, before=many)


def _named(names: Sequence[str]) -> Sentence | Joined:
    shown, more = enumerated(map(quoted, names[:MOST_NAMED])), len(names) - MOST_NAMED
    if more > 0:
        return Sentence("{names} and {count:,} more", names=shown, count=more)
    return shown


def _rows(n: int, problem: Problem) -> Sentence:
    if problem is Problem.RECORDS:
        return counted(n, "1 row", "{count:,} rows")
    if problem in (Problem.DIGITS, Problem.PICTURES):
        return counted(n, "1 picture", "{count:,} pictures")
    return counted(n, "1 example", "{count:,} examples")
