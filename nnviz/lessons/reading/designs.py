"""Reads the designs of a form: fields of Spec, and what a lesson adds to them."""

import dataclasses
from collections.abc import Mapping
from typing import Any

from nnviz.core import Network, Sentence, Spec, SpecError
from nnviz.core.fit import untrainable
from nnviz.core.rules import ends_said
from nnviz.core.run.live_changes import is_live_change
from nnviz.core.run.starts import given_start, twin_start
from nnviz.data import DATASETS, DataError, Dataset, of_rows
from nnviz.lessons.lesson import Design, Then
from nnviz.lessons.reading.table import Table

FIELDS = tuple(f.name for f in dataclasses.fields(Spec) if f.name not in {"seed", "choices"})
"""What a lesson may set: all but the seed and what is decided about own data, both the person's."""

ROWS = "rows"
"""What the data of a design are called whose examples stand in the file."""

_MOST_REPEATS = 100
_MOST_CHANGES = 8
_MOST_ROWS = 1_000
_NAMES = "input_names", "output_names"


def read_designs(table: Table, earlier: Mapping[str, Design]) -> dict[str, Design]:
    """The designs of a form by their names; ``earlier`` are the other form's, as "quick.plain"."""
    made: dict[str, Design] = {}
    for name in table.keys:
        table.as_word("", name, None)
        made[name] = read_design(table.table(name), name, {**earlier, **made})
    if not made:
        raise table.error("", Sentence("there must be at least one design"))
    return made


def changed(spec: Spec, change: Mapping[str, Any]) -> Spec:
    """The design with other values of some fields. Raises SpecError."""
    return Spec(**{**spec.as_dict(), **change})


def read_change(table: Table, key: str, *specs: Spec) -> dict[str, Any]:
    """Values of some fields, possible in all these designs."""
    inner = table.table(key)
    values = _fields(inner)
    inner.done()
    if not values:
        raise table.error(key, Sentence("name at least one setting"))
    made = [_spec(inner, spec.as_dict(), values) for spec in specs]
    return {name: getattr(made[0], name) for name in values}


def read_design(table: Table, name: str, known: Mapping[str, Design]) -> Design:
    """The design in a table; ``known`` are those that it may be like."""
    if "seed" in table:
        raise table.error("seed", Sentence("the seed is the person's: leave it out"))
    like = table.maybe_word("like", known)
    base = Design(name="", spec=Spec()) if like is None else known[like]
    values = _fields(table)
    rows = _rows(table.table(ROWS)) if ROWS in table else base.rows
    if rows is not None:
        values["data"] = ROWS
    spec = _spec(table, base.spec.as_dict(), values)
    _check_data(table, spec, rows)
    trains = table.flag("trains", default=base.trains)
    obstacle = untrainable(spec) if trains else None
    if obstacle is not None:
        raise table.error(obstacle.field, obstacle.sentence)
    design = Design(
        name=name,
        spec=spec,
        like=like,
        repeat=table.whole("repeat", 1, _MOST_REPEATS, base.repeat),
        trains=trains,
        then=tuple(_then(each, spec) for each in table.tables("then", _MOST_CHANGES)) or base.then,
        rows=rows,
        start=_start(table.table("start"), spec)
        if "start" in table
        else twin_start(base.start, spec),
    )
    table.done()
    return design


def _fields(table: Table) -> dict[str, Any]:
    """The fields of Spec in a table, unchecked."""
    return {key: table.raw(key) for key in FIELDS if key in table}


def _spec(table: Table, base: Mapping[str, Any], values: Mapping[str, Any]) -> Spec:
    try:
        return Spec(**{**base, **values})
    except SpecError as error:
        raise table.error(error.field, error.sentence) from None


def _check_data(table: Table, spec: Spec, rows: Dataset | None) -> None:
    """Only data that have a name: a file from anywhere opens no other file."""
    if rows is not None:
        ends = rows.n_inputs, rows.n_outputs
    else:
        table.as_word("data", spec.data, DATASETS)
        ends = DATASETS[spec.data].ends
    if ends != (spec.sizes[0], spec.sizes[-1]):
        raise table.error(
            "sizes",
            Sentence("these data have {ends}", ends=ends_said(*ends)),
        )


def _then(table: Table, spec: Spec) -> Then:
    after = table.whole("after", 1, spec.epochs - 1)
    values = _fields(table)
    table.done()
    wanted = _spec(table, spec.as_dict(), values)
    if not values or not is_live_change(spec, wanted):
        raise table.error("", Sentence("name settings that can change while training goes on"))
    return Then(after=after, change=values)


def _rows(table: Table) -> Dataset:
    kind = table.word("kind", ("values", "bits", "classes"), "values")
    inputs, answers = table.raw("inputs"), table.raw("targets")
    names = {key: table.words(key) for key in _NAMES}
    table.done()
    if not isinstance(inputs, list) or len(inputs) > _MOST_ROWS:
        raise table.error("inputs", Sentence("write at most {most:,} rows", most=_MOST_ROWS))
    try:
        return of_rows(inputs, answers, kind=kind, name=ROWS, **names)  # type: ignore[arg-type]
    except DataError as error:
        raise table.error("", error.sentence) from None


def _start(table: Table, spec: Spec) -> Network:
    weights = table.raw("weights")
    biases = table.raw("biases") if "biases" in table else []
    table.done()
    if not isinstance(weights, list) or not isinstance(biases, list):
        raise table.error("weights", Sentence("there must be one list of them for each layer"))
    try:
        return given_start(spec, weights, biases)
    except SpecError as error:
        raise table.error("", error.sentence) from None
