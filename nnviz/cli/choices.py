"""Options for what one decides about data of one's own."""

import argparse

from nnviz.core.choices import Choices


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
        help="columns that are no inputs",
    )
    group.add_argument(
        "--group", metavar="COLUMN", help="a column, such as a person, whose rows stay in one part"
    )


def chosen(options: argparse.Namespace) -> Choices:
    """What was decided; the rest is as it is understood by itself."""
    return Choices(wanted=options.wanted, ignored=options.ignore, group=options.group)


def _names(text: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in text.split(",") if name.strip())
