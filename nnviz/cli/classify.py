"""``nnviz classify``: which digit a picture or a drawing shows, by a trained network."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from nnviz.cli.errors import FAILED, CommandError, Parser, refused
from nnviz.cli.output import say
from nnviz.cli.places import place
from nnviz.core import Network
from nnviz.core.arrays import Array
from nnviz.core.rules import ends_said
from nnviz.data.ink import normalize_image, rasterize
from nnviz.data.problem import DIGITS, PIXELS, reads_digits
from nnviz.files import FileError, load_network
from nnviz.files.images import read_image
from nnviz.files.strokes import read_strokes


def run(arguments: Sequence[str]) -> int:
    """Write the digit on one line and the ten outputs, 0 to 9, on ten more."""
    options = _parser().parse_args(arguments)
    try:
        network = load_reader(options.network)
        image = _read_digit(options.input)
    except FileError as error:
        raise refused(error) from error
    outputs = _outputs(network, image.reshape(1, PIXELS), options.network)
    say("\n".join([str(outputs.argmax()), *(f"{output:.6f}" for output in outputs), ""]))
    return 0


def _parser() -> Parser:
    parser = Parser(
        "nnviz classify",
        description="Prints the digit that the network sees, then its ten outputs, 0 to 9.",
        allow_abbrev=False,
    )
    parser.add_argument("network", metavar="NET", type=place, help="a network saved as json")
    parser.add_argument(
        "input",
        metavar="IMAGE|STROKES",
        type=place,
        help="a PNG or JPEG picture, or a .json file of strokes [[[x, y], …], …], y downward",
    )
    return parser


def load_reader(path: Path) -> Network:
    """A network that takes 28 × 28 pixels and answers with ten numbers."""
    network = load_network(path)
    if not reads_digits(network.sizes):
        ends = ends_said(network.sizes[0], network.sizes[-1])
        raise CommandError(f"{path} has {ends}: choose a network with {PIXELS} and {DIGITS}.")
    return network


def _read_digit(path: Path) -> Array:
    """The (28, 28) values that a file with a picture or with strokes stands for."""
    if path.suffix.lower() == ".json":
        image = rasterize(read_strokes(path))
    else:
        image = normalize_image(read_image(path))
    if image is None:
        raise CommandError(f"{path} is empty: draw a digit in it.")
    return image


def _outputs(network: Network, x: Array, path: Path) -> Array:
    outputs: Array = network.forward(x)[1][-1][0]
    if not np.isfinite(outputs).all():
        raise CommandError(f"{path} has weights too large to reckon with: train it anew.", FAILED)
    return outputs
