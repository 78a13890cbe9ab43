"""What data of one's own were taken for: in two lines, in full, and as json."""

from collections.abc import Iterator
from typing import Any

from nnviz.core.choices import PARTS
from nnviz.core.sentence import quoted, shortened
from nnviz.data import Dataset
from nnviz.data.own import Understood
from nnviz.data.pictures.picture_set import Pictures
from nnviz.data.tables.understanding import Column, Understanding

_PARTS = ("training", "validation", "test")
_MOST_NAMES = 12
"""Columns or classes that are named in a line."""


def two_lines(found: Understood, dataset: Dataset) -> str:
    """How many rows, what is wanted and why; then what goes in and what does not."""
    facts = as_json(found, dataset)
    wanted, shape = facts["wanted"], facts["image_shape"]
    classes = wanted["classes"]
    kind = "values" if classes is None else f"{len(classes)} classes: {_listed(classes)}"
    rows = f"{facts['rows']:,} {'pictures' if isinstance(found, Pictures) else 'rows'}"
    column = wanted["column"] if isinstance(found, Pictures) else quoted(wanted["column"])
    first = f"{rows}; {column} is wanted: {wanted['why']} ({kind})."
    names = _listed([each["column"] for each in facts["inputs"]])
    put_in = names if shape is None else f"pictures of {shape[0]} × {shape[1]} pixels"
    ignored = _listed([each["column"] for each in facts["ignored"]])
    second = f"Inputs: {put_in}; ignored: {ignored or 'nothing'}"
    for count, what in ((facts["filled"], "cells filled"), (facts["left_out"], "left out")):
        second += f"; {what}: {count:,}" if count else ""
    if facts["of_wrong_width"]:
        second += f" ({facts['of_wrong_width']:,} with more or fewer cells than columns)"
    return f"{first}\n{second}.\n" + "".join(
        f"{line}\n" for line in _of_empty_parts(found, dataset)
    )


def _of_empty_parts(found: Understood, dataset: Dataset) -> Iterator[str]:
    """Which parts have no rows, though they were to have some, and what may be done."""
    shares = found.choices.parts or PARTS
    parts = dataset.train, dataset.validation, dataset.test
    names = [
        name
        for name, share, part in zip(_PARTS, shares, parts, strict=True)
        if share and not len(part)
    ]
    if names:
        rows = "pictures" if isinstance(found, Pictures) else "rows"
        few = rows if found.choices.group is None else f"groups of {quoted(found.choices.group)}"
        yield f"There are too few {few}: none is left for the {' and the '.join(names)}."


def in_full(found: Understood, dataset: Dataset) -> Iterator[str]:
    """The two lines, then everything that was guessed, and what is wrong in which line."""
    yield from two_lines(found, dataset).splitlines()
    yield from (f"- {sentence}" for sentence in found.said)
    for fault in as_json(found, dataset)["problems"]:
        column = f", {fault['column']}" if fault["column"] else ""
        place = f"line {fault['line']}{column}: " if fault["line"] else ""
        yield f"- {place}{fault['what']}"


def as_json(found: Understood, dataset: Dataset) -> dict[str, Any]:
    """The same as plain data. ``units`` are the inputs of the network that a column becomes.

    A problem of a file in a folder has no ``line``.
    """
    told = _of_pictures(found) if isinstance(found, Pictures) else _of_table(found, dataset)
    problems = [
        {"line": fault.line or None, "column": fault.column, "what": str(fault.what)}
        for fault in found.problems
    ]
    shape = dataset.image_shape
    return told | {
        "left_out": found.left_out,
        "problems": problems,
        "image_shape": None if shape is None else list(shape),
        "said": [str(sentence) for sentence in found.said],
    }


def _of_pictures(found: Pictures) -> dict[str, Any]:
    height, width = found.shape
    wanted = {
        "column": "label",
        "kind": "classes",
        "classes": list(found.class_names),
        "why": "what the pictures are labelled with",
    }
    pixels = {"column": "pixels", "kind": "picture", "units": height * width}
    told = {"rows": found.rows, "heading": False, "wanted": wanted}
    return told | {"inputs": [pixels], "ignored": [], "filled": 0, "of_wrong_width": 0}


def _of_table(found: Understanding, dataset: Dataset) -> dict[str, Any]:
    assert dataset.table is not None
    units = {column.name: _width(column.slots) for column in dataset.table.inputs}
    return {
        "rows": found.rows,
        "heading": found.sheet.heading > 0,
        "wanted": {
            "column": found.wanted,
            "kind": found.kind,
            "classes": None if found.classes is None else list(found.classes),
            "why": str(found.wanted_why),
        },
        "inputs": [
            {"column": column.name, "kind": column.kind, "units": units[column.name]}
            for column in found.inputs
            if column.name in units
        ],
        "ignored": [
            {"column": column.name, "why": str(column.why)} for column in _not_put_in(found, units)
        ],
        "filled": found.filled,
        "of_wrong_width": found.sheet.of_wrong_width,
    }


def _not_put_in(found: Understanding, units: dict[str, int]) -> Iterator[Column]:
    """The columns that are ignored, the group, and those that turned out to say nothing."""
    for column in found.columns:
        if column.role != "wanted" and column.name not in units:
            yield column


def _width(slots: tuple[int, int]) -> int:
    return slots[1] - slots[0]


def _listed(names: list[str]) -> str:
    told = ", ".join(map(shortened, names[:_MOST_NAMES]))
    return told + (", …" if len(names) > _MOST_NAMES else "")
