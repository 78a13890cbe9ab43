"""``nnviz demo``: a window for the visitors of an open day."""

from collections.abc import Callable, Sequence

from nnviz.cli.classify import load_reader
from nnviz.cli.errors import FAILED, CommandError, Parser, refused
from nnviz.cli.places import place
from nnviz.files import FileError


def run(arguments: Sequence[str], open_window: Callable[..., int] | None) -> int:
    """Open it; 2 where the network does not read digits, without a window."""
    network = _parser().parse_args(arguments).network
    if network is not None:
        try:
            load_reader(network)
        except FileError as error:
            raise refused(error) from error
    if open_window is None:
        raise CommandError("There is no window here.", FAILED)
    shown = [] if network is None else [str(network)]
    return open_window(*shown, demo=True)


def _parser() -> Parser:
    parser = Parser(
        "nnviz demo",
        description="Fills the screen with a pad, on which visitors draw digits, and with what a "
        "network makes of them. It goes back to its start after 30 seconds; Esc twice leaves.",
        allow_abbrev=False,
    )
    parser.add_argument(
        "network",
        metavar="NET",
        type=place,
        nargs="?",
        help="a network saved as json; without it one learns while it is looked at",
    )
    return parser
