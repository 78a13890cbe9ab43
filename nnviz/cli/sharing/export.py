"""``nnviz export``: a network for other programs."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from nnviz.cli.errors import CommandError, Parser, check_apart, refused
from nnviz.cli.output import complain, say
from nnviz.cli.places import Named, place, target
from nnviz.core.sentence import SentenceError
from nnviz.data import DataError, load_for
from nnviz.data.problem import Problem
from nnviz.data.sources import named_problem, places_of
from nnviz.files import SavedNetwork, read_network
from nnviz.files.atomic import check_writable, write_atomically
from nnviz.sharing.exports.table import EXPORTS, made_export
from nnviz.sharing.exports.trained import Trained

WAYS = {name: export for name, export in EXPORTS.items() if not export.of_run}
"""Out of a file with a network; it does not tell of the epochs."""


def run(arguments: Sequence[str]) -> int:
    """Write the network to every file that is asked for, and say which ones there are now.

    Where it cannot leave some way, the others are written all the same, and it is said why.
    """
    parser = _parser()
    named = parser.parse_args(arguments)
    options = vars(named)
    wanted = {name: options[name] for name in WAYS if options[name] is not None}
    if not wanted:
        raise CommandError(f"Name a file: {_ways()}.")
    try:
        for path in wanted.values():
            check_writable(path)
        saved = read_network(options["network"])
        read = [*parser.read(named), *_data_of(saved)]
        check_apart(parser.written(named), read)
        trained = _trained(saved)
        made, failed = _made(trained, wanted)
        check_apart([(f"--{name}", path) for name in made for path in made[name]], read)
        for path, content in (file for files in made.values() for file in files.items()):
            write_atomically(path, content)
            say(f"{path}\n")
    except SentenceError as error:
        raise refused(error) from error
    for each in failed[:-1]:
        complain(str(each))
    if failed:
        raise failed[-1]
    return 0


def _made(
    trained: Trained, wanted: Mapping[str, Path]
) -> tuple[dict[str, dict[Path, bytes]], list[CommandError]]:
    """The files of each way, by its name; and why there are none of the others."""
    made, failed = {}, []
    for name, path in wanted.items():
        try:
            made[name] = made_export(name, trained, path)
        except SentenceError as error:
            failed.append(refused(error))
    return made, failed


def _data_of(saved: SavedNetwork) -> list[Named]:
    """The files with its own data, where the network's file names them."""
    places = [] if saved.spec is None else places_of(saved.spec.data)
    return [("the design in the network's file", place) for place in places]


def _trained(saved: SavedNetwork) -> Trained:
    """With its own table or pictures, where the file names them: rows are in their units then."""
    spec = saved.spec
    if spec is None or named_problem(spec.data) not in (None, Problem.RECORDS):
        return Trained.kept(saved)
    try:
        dataset = load_for(spec)
    except DataError as error:
        complain(f"{error} Without them inputs and outputs are numbers as the network has them.")
        return Trained.kept(saved)
    if (dataset.n_inputs, dataset.n_outputs) != (spec.sizes[0], spec.sizes[-1]):
        return Trained.kept(saved)
    return Trained.on(dataset, saved.network, spec)


def _ways() -> str:
    return ", ".join(f"--{name} FILE" for name in WAYS)


def _parser() -> Parser:
    parser = Parser(
        "nnviz export",
        description="Writes a network for other programs, and the names of the files.",
        allow_abbrev=False,
    )
    parser.add_argument("network", metavar="NET", type=place, help="a network saved as json")
    for name, export in WAYS.items():
        title = str(export.title)
        help = title[0].lower() + title[1:] if title[1].islower() else title
        parser.add_argument(f"--{name}", type=target, metavar="FILE", help=help)
    return parser
