"""``nnviz data``: what a table or pictures of one's own are taken for, before any training."""

import json
from collections.abc import Sequence
from pathlib import Path

from nnviz import paths
from nnviz.cli.choices import add_choice_options, check_meant, chosen
from nnviz.cli.described import as_json, in_full
from nnviz.cli.errors import CommandError, Parser, refused
from nnviz.cli.output import say
from nnviz.cli.places import place
from nnviz.cli.progress import making
from nnviz.core import Spec
from nnviz.core.choices import Choices
from nnviz.core.sentence import SentenceError
from nnviz.data.dataset import Progress
from nnviz.data.own import Understood, as_data, understood
from nnviz.data.tables import shipped
from nnviz.data.tables.shipped import SHIPPED


def run(arguments: Sequence[str]) -> int:
    """Say what was understood; nothing is kept or changed."""
    options = _parser().parse_args(arguments)
    path = options.path.expanduser()
    try:
        with making("reading") as tell:
            found = _understood(path, chosen(options), tell)
        check_meant(chosen(options), found, path)
        dataset = as_data(found, str(path), Spec().random_streams()[3])
    except (SentenceError, OSError, RuntimeError) as error:
        raise refused(error) from error
    if options.json:
        say(json.dumps(as_json(found, dataset), indent=2, ensure_ascii=False) + "\n")
    else:
        say("\n".join([*in_full(found, dataset), ""]))
    return 0


def _understood(path: Path, choices: Choices, tell: Progress) -> Understood:
    """What a file, a folder or a table that comes with nnviz is taken for."""
    if str(path) in SHIPPED:
        return shipped.understood(str(path), choices, tell)
    if paths.is_missing(path):
        raise CommandError(f"There is no file or folder {path}: check its name.")
    return understood(path, choices, tell)


def _parser() -> Parser:
    parser = Parser(
        "nnviz data",
        description="Says what a table or pictures of one's own are taken for: which column is "
        "wanted and why, what goes in, what is ignored, and what is wrong in which line.",
        allow_abbrev=False,
    )
    parser.add_argument(
        "path", metavar="PATH", type=place, help="a file, a folder, or iris, penguins, diabetes"
    )
    parser.add_argument("--json", action="store_true", help="as json, on stdout")
    add_choice_options(parser)
    return parser
