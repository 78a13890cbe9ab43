"""Options for what one decides about data of one's own."""

import argparse
import csv
from pathlib import Path

from nnviz.cli.errors import CommandError
from nnviz.core.choices import Choices
from nnviz.data.own import Understood
from nnviz.data.pictures.picture_set import Pictures
from nnviz.data.tables.endings import TABLES


def add_choice_options(parser: argparse.ArgumentParser) -> None:
    """What is wanted, what is left out, and whose rows stay together."""
    group = parser.add_argument_group("own tables")
    group.add_argument(
        "--wanted", metavar="COLUMN", help="the column to be predicted (default: as it looks)"
    )
    group.add_argument(
        "--ignore",
        type=_names,
        metavar="A,B",
        help="columns that are no inputs, beside those that look so; in quotation marks, as "
        "in CSV, where a name has a comma; '' for no column at all",
    )
    group.add_argument(
        "--group", metavar="COLUMN", help="a column, such as a person, whose rows stay in one part"
    )


def chosen(options: argparse.Namespace) -> Choices:
    """What was decided; the rest is as it is understood by itself."""
    none_at_all = () if options.ignore == () else None
    return Choices(
        wanted=options.wanted,
        ignored=none_at_all,
        also_ignored=options.ignore or None,
        group=options.group,
    )


def check_meant(choices: Choices, found: Understood, path: Path) -> None:
    """Raise CommandError where columns were named, and there are pictures instead.

    A table that names pictures has labels, which may be chosen.
    """
    named: list[object] = [choices.ignored, choices.also_ignored, choices.group]
    if path.suffix.lower() not in TABLES:
        named.append(choices.wanted)
    if isinstance(found, Pictures) and any(each is not None for each in named):
        raise CommandError(
            f"{path.name} holds pictures; --wanted, --ignore and --group name columns: leave them "
            "out."
        )


def _names(text: str) -> tuple[str, ...]:
    (names,) = csv.reader([" ".join(text.split())], skipinitialspace=True)
    return tuple(name.strip() for name in names if name.strip())
