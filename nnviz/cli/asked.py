"""The design that the options of a command ask for, with its data."""

import argparse
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from nnviz.cli.choices import chosen
from nnviz.cli.described import as_json, two_lines
from nnviz.cli.errors import CommandError, refused
from nnviz.cli.loading import load
from nnviz.cli.options import given_values, option_of
from nnviz.cli.output import say
from nnviz.cli.progress import making
from nnviz.cli.start import begun
from nnviz.core import Network, Spec, SpecError
from nnviz.core.choices import Choices
from nnviz.core.fit import completed
from nnviz.core.sentence import SentenceError
from nnviz.data import Dataset
from nnviz.data.designs import fitting, usual_design
from nnviz.data.own import Understood
from nnviz.data.sources import decisive_fields


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

    The settings ``named`` are set elsewhere. Raises SentenceError, or CommandError.
    """
    values, network = given_values(options) | {"choices": chosen(options)}, None
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
    return Asked(completed(values, dataset, first), dataset, network, found)


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
