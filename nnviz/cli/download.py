"""``nnviz download``: MNIST or Fashion-MNIST, from then on found by its name."""

from collections.abc import Sequence

from nnviz.cli.errors import FAILED, CommandError, Parser
from nnviz.cli.output import say
from nnviz.cli.progress import making
from nnviz.data import DataError
from nnviz.data.downloads.download import download
from nnviz.data.downloads.offers import OFFERS, Offer


def run(arguments: Sequence[str]) -> int:
    """Download the data set and say where it is; what was there before stays when it fails."""
    options = _parser().parse_args(arguments)
    offer = OFFERS[options.name]
    try:
        with making(f"downloading {offer.label}") as tell:
            folder = download(options.name, tell)
    except DataError as error:
        raise CommandError(str(error), FAILED) from error
    say(f"{offer.label} is in {folder}: from now on '--data {options.name}' finds it.\n")
    return 0


def _parser() -> Parser:
    parser = Parser(
        "nnviz download",
        description="Downloads a data set into the user's data folder and checks every byte of it. "
        "Nothing else is ever sent or asked over the network.",
        allow_abbrev=False,
    )
    offers = "; ".join(f"{name}: {_size(offer)}" for name, offer in OFFERS.items())
    parser.add_argument("name", choices=OFFERS, help=offers)
    return parser


def _size(offer: Offer) -> str:
    return f"{offer.nbytes / 1e6:.0f} MB"
