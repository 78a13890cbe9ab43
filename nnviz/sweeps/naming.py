"""What two designs are called beside each other: by what they differ in."""

import dataclasses
from typing import Any

from nnviz.core import Spec
from nnviz.sweeps.axis import shown


def names_of(one: Spec, other: Spec, otherwise: tuple[str, str]) -> tuple[str, str]:
    """ "ReLU" and "Sigmoid", "η 0.5" and "η 1"; ``otherwise`` where they differ in much or nothing.

    Seeds do not count.
    """
    fields = [
        field
        for field in dataclasses.fields(Spec)
        if field.name != "seed" and getattr(one, field.name) != getattr(other, field.name)
    ]
    if len(fields) != 1:
        return otherwise
    return _called(fields[0], one), _called(fields[0], other)


def _called(field: "dataclasses.Field[Any]", spec: Spec) -> str:
    value, about = getattr(spec, field.name), field.metadata
    if about["choices"] and isinstance(value, str):
        name = str(about["choices"][value].label)
        return name if name.lower() != "none" else f"{about['label']} none"
    if isinstance(value, bool):
        return f"{about['label']} {'on' if value else 'off'}"
    return f"{about['symbol'] or about['label']} {shown(value)}"
