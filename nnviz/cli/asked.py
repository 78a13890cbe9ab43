"""The design that the options of a command ask for, with its data."""

import argparse
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from nnviz.cli.choices import chosen
from nnviz.cli.described import as_json, two_lines
from nnviz.cli.errors import CommandError, refused
from nnviz.cli.loading import load
from nnviz.cli.options import given_values, option_of
from nnviz.cli.output import complain, say
from nnviz.cli.progress import making
from nnviz.cli.start import begun
from nnviz.core import Network, Spec, SpecError
from nnviz.core.choices import Choices
from nnviz.core.fit import completed
from nnviz.core.run.blind import lacking
from nnviz.core.sentence import SentenceError
from nnviz.data import Dataset
from nnviz.data.designs import fitting, usual_design
from nnviz.data.own import Understood
from nnviz.data.sources import decisive_fields, means_nothing


@dataclass(frozen=True, eq=False)
class Asked:
    """A design and its data; the network that it is to begin with, and what own data are.

    These are None where there is none.
    """

    spec: Spec
    dataset: Dataset
    network: Network | None
    found: Understood | None


@contextmanager
def refusing() -> Iterator[None]:
    """What cannot be is refused, in its one sentence; a setting's with its option."""
    try:
        yield
    except SpecError as error:
        raise CommandError(f"{option_of(error.field)}: {error.message}") from error
    except SentenceError as error:
        raise refused(error) from error


def asked(
    options: argparse.Namespace, start: Path | None = None, named: Collection[str] = ()
) -> Asked:
    """The design of these options; what they leave out fits the data, or the network in a file.

    The settings ``named`` are set elsewhere: an axis along which nothing would change is refused.
    Of an option that changes nothing it is said on stderr. Raises SentenceError, or CommandError.
    """
    given = given_values(options)
    values, network = given | {"choices": chosen(options)}, None
    if start is not None:
        values, network = begun(start, values)
    values = Spec.checked(values)
    usual = _usual(values, named)
    fields = decisive_fields(usual.data)
    if values["choices"] != Choices() and "choices" not in fields:
        raise CommandError("--wanted, --ignore and --group are for tables: leave them out.")
    wanted = replace(usual, **{name: values[name] for name in fields if name in values})
    with making("data") as tell:
        dataset, found = load(wanted, tell)
    first = usual if dataset.table is None else fitting(usual, dataset)
    spec = completed(values, dataset, first)
    _check_effects(given, named, spec, dataset)
    return Asked(spec, dataset, network, found)


def told(made: Asked) -> dict[str, Any] | None:
    """Say what data of one's own were taken for; the same as plain data, None of other data."""
    if made.found is None:
        return None
    say(two_lines(made.found, made.dataset))
    return as_json(made.found, made.dataset)


def _usual(values: dict[str, Any], named: Collection[str]) -> Spec:
    """What the options leave out: as in the window. A η that is named stays as it is named."""
    usual = usual_design(values.get("data", Spec().data))
    if "learning_rate" not in {*values, *named}:
        return usual
    plain = Spec()
    return replace(usual, schedule=plain.schedule, schedule_patience=plain.schedule_patience)


_REFUSED_WITH_DATA = {"expanded", "choices"}
"""Nothing is said of these: they are refused where the data make no use of them."""


def _check_effects(
    given: dict[str, Any], named: Collection[str], spec: Spec, dataset: Dataset
) -> None:
    """Say what each option lacks that is other than usual and yet changes nothing."""
    usual = Spec()
    idle = partial(_idle, given=given, named=named, spec=spec, dataset=dataset)
    for name in named:
        for why in idle(name):
            raise CommandError(f"{option_of(name)}: {why}")
    for name, value in given.items():
        for why in idle(name) if value != getattr(usual, name) else ():
            complain(f"{option_of(name)}: {why}")


def _idle(
    name: str, given: Collection[str], named: Collection[str], spec: Spec, dataset: Dataset
) -> Iterator[str]:
    """Why a setting changes nothing; none where it may, with what is ``named`` at any value."""

    def stays(field: str, value: object) -> bool:
        return field not in named and getattr(spec, field) == value

    if name in ("activation", "dropout") and stays("sizes", (spec.sizes[0], spec.sizes[-1])):
        yield "There is no hidden layer: give one with --sizes, or leave this out."
    if name == "penalty_strength" and stays("penalty", "none"):
        yield "λ changes nothing without a penalty: choose one, such as L2."
    if name == "penalty" and "penalty_strength" not in given and stays("penalty_strength", 0.0):
        yield "With λ 0 a penalty changes nothing: give it a --penalty-strength."
    if name == "schedule_patience" and stays("schedule", "constant"):
        yield "η is constant: choose a --schedule, or leave this out."
    if name == "stop_accuracy" and dataset.kind == "values":
        yield f"{dataset.label} asks for values, which have no accuracy: choose --stop-error."
    if "monitor" not in named and (figure := lacking(name, spec, dataset)):
        yield f"It has no figure to go by: add {figure} to --monitor."
    is_of_others = "data" not in named and means_nothing(name, spec.data)
    if is_of_others and name not in _REFUSED_WITH_DATA:
        yield f"The examples of {dataset.label} are not made by it: leave it out."
