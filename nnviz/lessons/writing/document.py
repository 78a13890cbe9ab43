"""A lesson as the tables of its file: what `nnviz.lessons.reading` makes the same lesson of.

Whatever has the value that it has anyway is left out, so that a file says what is its own.
"""

import dataclasses
from collections.abc import Mapping
from typing import Any

import numpy as np

from nnviz.core import Network, Spec
from nnviz.core.run.starts import twin_start
from nnviz.data import Dataset
from nnviz.lessons.lesson import Asked, Design, Form, Lesson
from nnviz.lessons.reading.designs import FIELDS, ROWS


def document_of(lesson: Lesson) -> dict[str, Any]:
    """The whole file, as plain data."""
    table = _plain(lesson)
    forms: dict[str, Any] = {}
    earlier: dict[str, Design] = {}
    for name, form in lesson.forms.items():
        forms[name] = _form(form, earlier)
        earlier |= {f"{name}.{each.name}": each for each in form.designs.values()}
    if forms:
        table["forms"] = forms
    return table


def _form(form: Form, earlier: Mapping[str, Design]) -> dict[str, Any]:
    known, designs = dict(earlier), {}
    for name, design in form.designs.items():
        designs[name] = _design(design, known)
        known[name] = design
    return {"designs": designs, **_plain(form)}


def _design(design: Design, known: Mapping[str, Design]) -> dict[str, Any]:
    """What it has of its own beside the one that it is like, or beside a plain one."""
    base = Design(name="", spec=Spec()) if design.like is None else known[design.like]
    table: dict[str, Any] = {} if design.like is None else {"like": design.like}
    table |= _settings(design, base)
    if design.rows is not None and design.rows is not base.rows:
        table[ROWS] = _rows(design.rows)
    for name in ("repeat", "trains"):
        if getattr(design, name) != getattr(base, name):
            table[name] = getattr(design, name)
    if design.then != base.then:
        table["then"] = [{"after": then.after, **_values(then.change)} for then in design.then]
    if design.start is not None and not _alike(design.start, twin_start(base.start, design.spec)):
        table["start"] = {
            "weights": [each.tolist() for each in design.start.weights],
            "biases": [each.tolist() for each in design.start.biases],
        }
    return table


def _settings(design: Design, base: Design) -> dict[str, Any]:
    ours, theirs = design.spec.as_dict(), base.spec.as_dict()
    other = {name for name in FIELDS if ours[name] != theirs[name]}
    if design.rows is not None:
        other.discard("data")
    return {name: ours[name] for name in FIELDS if name in other}


def _rows(rows: Dataset) -> dict[str, Any]:
    part = rows.train
    kind = "classes" if part.labels is not None else "bits" if part.are_bits else "values"
    answers = part.targets if part.labels is None else part.labels
    table = {"kind": kind, "inputs": part.master.tolist(), "targets": answers.tolist()}
    names = {"input_names": rows.input_names, "output_names": rows.output_names}
    return table | {key: [*each] for key, each in names.items() if each}


def _alike(one: Network, other: Network | None) -> bool:
    if other is None:
        return False
    mine, yours = (*one.weights, *one.biases), (*other.weights, *other.biases)
    return all(np.array_equal(a, b) for a, b in zip(mine, yours, strict=True))


def _plain(value: Any) -> dict[str, Any]:
    """The fields of a value that are not what they are anyway; a form has its name outside."""
    table: dict[str, Any] = {}
    for field in dataclasses.fields(value):
        found = getattr(value, field.name)
        if field.name in {"forms", "designs"} or (isinstance(value, Form) and field.name == "name"):
            continue
        if isinstance(value, Asked) and field.name == "arguments":
            table |= _values(found)
        elif found != field.default:
            table[field.name] = _as_toml_knows_it(found)
    return table


def _as_toml_knows_it(value: Any) -> Any:
    if dataclasses.is_dataclass(value):
        return _plain(value)
    if isinstance(value, Mapping):
        return _values(value)
    return [_as_toml_knows_it(each) for each in value] if isinstance(value, tuple) else value


def _values(given: Mapping[str, Any]) -> dict[str, Any]:
    return {name: _as_toml_knows_it(value) for name, value in given.items()}
