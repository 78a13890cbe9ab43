"""Command-line options made from the fields of Spec: a new field is a new option."""

import argparse
import dataclasses
from collections.abc import Callable
from functools import partial
from typing import Any

from nnviz.core import Spec
from nnviz.core.choices import Choices
from nnviz.core.settings import GROUPS, number_of
from nnviz.data.designs import DESIGNS, usual_design
from nnviz.data.sources import lasting

Field = dataclasses.Field[Any]

FIELDS = tuple(f for f in dataclasses.fields(Spec) if f.metadata["kind"] is not Choices)
"""What has an option of its own."""

_DIGITS = usual_design(Spec().data)
_BY_DATA = {
    field.name
    for field in FIELDS
    if any(getattr(design, field.name) != field.default for design in DESIGNS.values())
}
"""What is left to the data where it is left out."""


def add_spec_options(parser: argparse.ArgumentParser) -> None:
    """An option for every field of FIELDS, named as the field with dashes, under its group."""
    groups = {name: parser.add_argument_group(title.lower()) for name, title in GROUPS.items()}
    for field in FIELDS:
        group = groups[field.metadata["group"]]
        group.add_argument(option_of(field.name), dest=field.name, **_settings(field))


def option_of(name: str) -> str:
    """The option that sets the field ``name``."""
    return "--" + name.replace("_", "-")


def given_values(options: argparse.Namespace) -> dict[str, Any]:
    """What was set on the command line, by the names of Spec's fields; the rest is absent."""
    names = {field.name for field in dataclasses.fields(Spec)}
    values = {name: value for name, value in vars(options).items() if name in names}
    return values | {"data": lasting(values["data"])} if "data" in values else values


def _settings(field: Field) -> dict[str, Any]:
    settings: dict[str, Any] = {"help": _help(field), "default": argparse.SUPPRESS}
    if field.metadata["kind"] is bool:
        return settings | {"action": argparse.BooleanOptionalAction}
    return settings | {"type": _converter(field), "metavar": _metavar(field)}


def _help(field: Field) -> str:
    about = field.metadata
    help = about["help"].replace("%", "%%")
    if about["choices"]:
        help += f" One of {', '.join(about['choices'])}."
    default = about["optional"] if field.default is None else _shown(field.default)
    if field.name in _BY_DATA:
        default = f"what the data need; digits: {_shown(getattr(_DIGITS, field.name))}"
    return f"{help} (default: {default})"


def _shown(value: Any) -> str:
    return ",".join(map(str, value)) if isinstance(value, tuple) else str(value)


def _metavar(field: Field) -> str:
    names = {int: "N", float: "X", tuple: "N,N,…"}
    return names.get(field.metadata["kind"], "NAME")


def _converter(field: Field) -> Callable[[str], Any]:
    kind = field.metadata["kind"]
    if field.metadata["several"]:
        return _list
    if field.metadata["per_layer"]:
        return PER_LAYER[kind]
    return ONE[kind]


def _reader(read: Callable[[str], Any], what: str) -> Callable[[str], Any]:
    """Reads a text, or says that it is not ``what`` is wanted."""

    def value(text: str) -> Any:
        try:
            return read(text)
        except ValueError:
            raise argparse.ArgumentTypeError(f"'{text}' is not {what}") from None

    return value


def _list(text: str) -> tuple[str, ...]:
    """Any number of names, with commas between."""
    return tuple(name for name in text.split(",") if name)


def _for_layers(read: Callable[[str], Any]) -> Callable[[str], Any]:
    """One value, or one for each hidden layer with commas between."""
    return lambda text: tuple(map(read, text.split(","))) if "," in text else read(text)


_whole = _reader(partial(number_of, int), "a whole number")
_number = _reader(partial(number_of, float), "a number")
_sizes = _reader(
    lambda text: tuple(number_of(int, each) for each in text.split(",")),
    "a list of whole numbers such as 784,30,10",
)

ONE: dict[type, Callable[[str], Any]] = {str: str, int: _whole, float: _number, tuple: _sizes}
PER_LAYER: dict[type, Callable[[str], Any]] = {float: _for_layers(_number), str: _for_layers(str)}
