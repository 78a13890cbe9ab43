"""A network in a file that training begins with, instead of weights drawn from the seed."""

from pathlib import Path
from typing import Any

from nnviz.cli.errors import CommandError
from nnviz.cli.options import option_of
from nnviz.core import Network
from nnviz.core.choices import Choices
from nnviz.data.problem import reads_digits
from nnviz.data.sources import decisive_fields
from nnviz.files import SavedNetwork, read_network

_NO_CHOICES = Choices()
"""What stands there where no option says what a table is taken for."""


def begun(path: Path, values: dict[str, Any]) -> tuple[dict[str, Any], Network]:
    """The values of Spec's fields with those that the network in the file decides, and the network.

    Where no data are named they are those of the file. Raises FileError where it cannot be read,
    CommandError where a value contradicts it, or nobody names data that it could be trained on.
    """
    saved = read_network(path)
    network = saved.network
    activations = network.activations[:-1]
    for name, own in (("sizes", network.sizes), ("output", network.output)):
        if values.get(name, own) != own:
            raise _contradicts(path, name)
    given = values.get("activation", activations)
    if (given,) * len(activations) != activations and given != activations:
        raise _contradicts(path, "activation")
    if not values.get("use_biases", True) and any(b.any() for b in network.biases):
        raise CommandError(f"--start: {path} has biases: leave out --no-use-biases.")
    one = activations[0] if len(set(activations)) == 1 else activations
    decided: dict[str, Any] = {"sizes": network.sizes, "output": network.output, "cost": saved.cost}
    if activations:
        decided["activation"] = one
    return decided | values | _data(path, saved, values), network


def _data(path: Path, saved: SavedNetwork, values: dict[str, Any]) -> dict[str, Any]:
    """What decides the examples that a network is to go on with, where the options do not.

    A network that reads digits may go on with handwriting, as any that is trained.
    """
    if "data" in values:
        return {}
    if saved.spec is not None:
        names = ("data", *decisive_fields(saved.spec.data))
        left_out = (name for name in names if values.get(name, _NO_CHOICES) == _NO_CHOICES)
        return {name: getattr(saved.spec, name) for name in left_out}
    if not reads_digits(saved.network.sizes):
        raise CommandError(f"--start: {path} does not name its data: name them with --data.")
    return {}


def _contradicts(path: Path, name: str) -> CommandError:
    return CommandError(f"--start: {path} has another {name}: leave out {option_of(name)}.")
